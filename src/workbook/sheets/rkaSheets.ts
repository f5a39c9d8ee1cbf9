/** Kas, RKA, APBDes and their workings on Baris RKA: the budget year month by month and row by row. */
import type { Text } from "../../domain/index.js";
import { area, binary, call, cell, minus, number, sentence, text, when } from "../formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan, ValidationPlan } from "../plan.js";
import type { AssumptionCells } from "./asumsi.js";
import type { MoneySheets } from "./biayaCells.js";
import { SheetBuilder } from "./builder.js";
import { cashSheet } from "./kas.js";
import type { CashCells } from "./kas.js";
import { sheetKeys } from "./keys.js";
import { headerRow, writeHeading, writeTitle } from "./layout.js";
import { startsInBudget } from "./pembayarMatrix.js";
import { slotPayers } from "./pembayarSlots.js";
import { formSheet, formTurns } from "./rka.js";
import type { FormFigures } from "./rka.js";
import { writeCandidates } from "./rkaCandidates.js";
import type { BudgetForm, Candidates } from "./rkaCandidates.js";
import { writeCodes } from "./rkaCodes.js";
import { allComplete, writeCohorts } from "./rkaCohorts.js";
import type { Cohorts } from "./rkaCohorts.js";
import {
  cohortColumns,
  known,
  reliefTurns,
  reliefColumns,
  writeBudgetYear,
  writePrices,
  writeReliefs,
} from "./rkaYear.js";
import type { BudgetWriter, BudgetYear } from "./rkaYear.js";
import type { SourceRegister } from "./sourceRegister.js";
import { writeNumberWords, writeSpelled } from "./terbilang.js";

/** A check on Baris RKA: its cell says "OK", or what is wrong and what to do. */
export interface BudgetCheck {
  readonly what: Text;
  readonly todo: Text;
  /** Whether something is still to be filled in where it does not hold; otherwise something is wrong. */
  readonly lacks: boolean;
  readonly at: CellPlace;
}

export interface BudgetSheets {
  readonly cash: CashCells;
  /** RKA, and APBDes where a payer of the choices is a village. */
  readonly forms: readonly SheetPlan[];
  readonly workings: SheetPlan;
  /** On Baris RKA beside every possible row: what kind of row it is. */
  readonly kinds: ReferenceNode;
  /** By form, with the total and its words. */
  readonly figures: Readonly<Record<BudgetForm, FormFigures | null>>;
  readonly checks: readonly BudgetCheck[];
}

const widths = [11, 12, 9, 11, 29, 56, 20, 12, 16, 18, 18, 14, 12, 14];
const labelColumn = cohortColumns.line;
const valueColumn = cohortColumns.persons;
const verdictColumns = 6;
/** The lines above the table of prices: the sums of the forms and the checks. */
const checksAt = headerRow + 1;

/** Whether the choices name a payer whose money is budgeted in this form. */
function isChosen(model: PlanModel, form: BudgetForm): boolean {
  return slotPayers(model).some((payer) => payer?.budgetForm === (form === "RKA" ? "rka" : "apbdes"));
}

/** Rows of a form: as many as its payers' lines can come to with the choices, and some to spare. */
function capacityOf(model: PlanModel, form: BudgetForm, candidates: number): number {
  const payers = slotPayers(model).filter(
    (payer) => payer?.budgetForm === (form === "RKA" ? "rka" : "apbdes"),
  ).length;
  const lines = [...model.standing, ...model.temporary].filter((line) => startsInBudget(model, line));
  const rowsOfLine = (programmes: number, cohorts: number): number => 1 + programmes * cohorts;
  const ofLines = lines.reduce(
    (sum, line) => sum + rowsOfLine(line.programmes.length, line.rowType === "temporary" ? 1 : 2),
    rowsOfLine(2, 2),
  );
  return Math.min(candidates, Math.max(24, payers * (1 + ofLines) + 12));
}

export function budgetSheets(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: AssumptionCells,
  money: MoneySheets,
): BudgetSheets {
  const { say } = model;
  const reliefs = reliefTurns(assumptions.reliefs).length * reliefColumns.count;
  const allWidths = [...widths, ...Array.from({ length: reliefs }, () => 12)];
  const sheet = new SheetBuilder(sheetKeys.budgetRows, allWidths);
  const validations: ValidationPlan[] = [];
  const writer = { sheet, model, assumptions, money, validations };
  const heading = (words: Text): void => {
    sheet.next();
    writeHeading(sheet, say(words), allWidths.length - 1);
  };
  writeTitle(
    sheet,
    `${say({ id: "Baris RKA", en: "Rows of the budget forms" })} — ${model.region.name}`,
    say({
      id: "Kerja di balik Kas, RKA dan APBDes: kode rekening yang boleh diubah, kohort, dan semua baris yang mungkin.",
      en: "The workings behind Kas, RKA and APBDes: account codes to be changed, cohorts, and every possible row.",
    }),
  );
  // Sums and checks are read first and need the cells below them, so those are written first.
  sheet.row = checksAt + checkRows;
  heading({ id: "Kode rekening dan sumber dana", en: "Account codes and sources of money" });
  const codes = writeCodes(writer, sources);
  heading({ id: "Tahun anggaran dan harga sebulan", en: "Budget year and price of a month" });
  const year = writeBudgetYear(writer);
  const runs = writeReliefs(writer, year);
  const prices = writePrices(writer, year);
  heading({ id: "Siapa dibayari siapa, dari bulan ke bulan", en: "Who pays for whom, from month to month" });
  const cohorts = writeCohorts(writer, year, runs, prices);
  heading({
    id: "Semua baris yang mungkin: yang berisi tampil di RKA dan APBDes menurut urutannya",
    en: "Every possible row: those with an amount show on RKA and APBDes in their turn",
  });
  const candidates = writeCandidates(writer, cohorts, codes, sources);
  const cash = cashSheet({ model, year, cohorts });
  heading({ id: "Terbilang", en: "Amounts in words" });
  const spelledAt = sheet.row;
  sheet.row += 2 * spelledRows;
  const words = writeNumberWords(sheet, model, cohortColumns.payer);
  const forms = (["RKA", "APBDes"] as const).filter((form) => form === "RKA" || isChosen(model, form));
  const capacities = {
    RKA: capacityOf(model, "RKA", candidates.rows),
    APBDes: capacityOf(model, "APBDes", candidates.rows),
  };
  sheet.row = checksAt;
  const sums = writeSums(writer, { year, cohorts, candidates, cash });
  const checks = writeChecks(writer, { ...sums, forms, capacities, candidates, cash, year });
  if (sheet.row > checksAt + checkRows)
    throw new Error("The checks fit into the rows that were kept for them");
  const figures: Record<BudgetForm, FormFigures | null> = { RKA: null, APBDes: null };
  const written = forms.map((form, index) => {
    sheet.row = spelledAt + index * spelledRows;
    const amount = sums.totals[form];
    const node = writeSpelled(sheet, model, cohortColumns.line, { label: form, amount, words });
    sheet.row = spelledAt + index * spelledRows;
    const spelled = sheet.calculate(cohortColumns.payer, node, "calculated.general");
    const ofForm: FormFigures = { ...sums.ofForm(form), spelled, check: checks.byForm[form] };
    figures[form] = ofForm;
    return formSheet({
      ...{ form, model, money, sources, year, candidates, codes, cash },
      figures: ofForm,
      capacity: capacities[form],
    }).sheet;
  });
  return {
    cash,
    forms: written,
    workings: {
      key: sheet.key,
      name: "Baris RKA",
      tabColour: "#5A6872",
      columnWidths: allWidths,
      cells: sheet.cells,
      frozen: { rows: 2, columns: 0 },
      print: { orientation: "landscape", titleRows: 2 },
      charts: [],
      validations,
      alerts: checks.all.map(({ at: { row, column } }) => ({ row, column, rows: 1, columns: 1 })),
      rowHeights: sheet.rowHeights(),
      merges: sheet.merges,
    },
    kinds: candidates.column("kind"),
    figures,
    checks: checks.all,
  };
}

/** A heading and five groups of three digits. */
const spelledRows = 7;
/** The sums of the forms with their heading, and the checks with theirs. */
const checkRows = 18;

interface Sums {
  readonly totals: Readonly<Record<BudgetForm, CellPlace>>;
  readonly ofForm: (form: BudgetForm) => Pick<FormFigures, "total" | "onCosts" | "difference" | "ceiling">;
  readonly difference: CellPlace;
}

function writeSums(
  { sheet, model, money }: BudgetWriter,
  from: {
    readonly year: BudgetYear;
    readonly cohorts: Cohorts;
    readonly candidates: Candidates;
    readonly cash: CashCells;
  },
): Sums {
  const { say } = model;
  const { year, cohorts, candidates, cash } = from;
  const heads: readonly Text[] = [
    { id: "Jumlah tahun anggaran", en: "Sums of the budget year" },
    { id: "Baris lembar", en: "Rows of the form" },
    { id: "", en: "" },
    { id: "Menurut Biaya", en: "On Biaya" },
    { id: "Selisih", en: "Difference" },
    { id: "Pagu", en: "Ceiling" },
  ];
  heads.forEach((head, index) => {
    const words = say(head);
    sheet.put(labelColumn + index, words === "" ? null : words, index === 0 ? "columnHead" : "numberHead");
  });
  sheet.next();
  const complete = (value: FormulaNode): FormulaNode =>
    when(allComplete(cohorts, cohorts.all), value, text(""));
  const row = (label: string, total: FormulaNode, onCosts: FormulaNode, ceiling: FormulaNode | null) => {
    sheet.put(labelColumn, label, "label");
    const own = sheet.calculate(valueColumn, complete(total), "calculated.amount");
    const theirs = sheet.calculate(valueColumn + 2, complete(onCosts), "calculated.amount");
    const both = binary("=", call("COUNT", cell(own), cell(theirs)), number(2));
    const difference = sheet.calculate(
      valueColumn + 3,
      when(both, minus(cell(own), cell(theirs)), text("")),
      "calculated.amount",
    );
    const limit =
      ceiling === null
        ? sheet.put(valueColumn + 4, null, "shown.general")
        : sheet.calculate(valueColumn + 4, ceiling, "calculated.amount");
    sheet.next();
    return { total: own, onCosts: theirs, difference, ceiling: limit };
  };
  const costsOf = (form: string): FormulaNode => call("SUMIFS", cash.yearCosts, cash.forms, text(form));
  /** The ceilings of a form's payers; empty where none is filled in. */
  const ceilingOf = (form: BudgetForm): FormulaNode => {
    const parts = money.slots.map((slot) =>
      when(binary("=", cell(slot.form, "both"), text(form)), call("SUM", year.at(slot.ceiling)), number(0)),
    );
    const sum = call("SUM", ...parts);
    return when(known(year.position), when(binary(">", sum, number(0)), sum, text("")), text(""));
  };
  const byForm = {
    RKA: row("RKA", candidates.sum("RKA", "amount"), costsOf("RKA"), ceilingOf("RKA")),
    APBDes: row("APBDes", candidates.sum("APBDes", "amount"), costsOf("APBDes"), ceilingOf("APBDes")),
  };
  const others = money.slots.map((slot, index) => {
    const { sheet: key, row: first, column } = cash.yearCosts;
    const cost = call("SUM", cell({ sheet: key, row: first + index, column }, "both"));
    return when(binary("=", cell(slot.form, "both"), text("")), cost, number(0));
  });
  row(
    say({ id: "Pembayar tanpa lembar anggaran", en: "Payers without a budget form" }),
    call("SUM", ...others),
    call("SUM", ...others),
    null,
  );
  const together = area({ ...byForm.RKA.total, rows: 3, columns: 1 });
  const all = row(
    say({ id: "Semua pembayar", en: "All payers" }),
    call("SUM", together),
    when(known(year.position), year.at(money.total), text("")),
    null,
  );
  sheet.next();
  return {
    totals: { RKA: byForm.RKA.total, APBDes: byForm.APBDes.total },
    ofForm: (form) => byForm[form],
    difference: all.difference,
  };
}

function writeChecks(
  { sheet, model, money }: BudgetWriter,
  from: Sums & {
    readonly forms: readonly BudgetForm[];
    readonly capacities: Readonly<Record<BudgetForm, number>>;
    readonly candidates: Candidates;
    readonly cash: CashCells;
    readonly year: BudgetYear;
  },
): { readonly all: readonly BudgetCheck[]; readonly byForm: Readonly<Record<BudgetForm, CellPlace>> } {
  const { say } = model;
  const { forms, candidates, cash, year } = from;
  writeHeading(sheet, say({ id: "Pemeriksaan", en: "Checks" }), valueColumn + verdictColumns);
  const all: BudgetCheck[] = [];
  const check = (label: Text, holds: FormulaNode, otherwise: Text, lacks = false): CellPlace => {
    sheet.put(labelColumn, say(label), "label");
    const place = sheet.calculate(valueColumn, when(holds, text("OK"), text(say(otherwise))), "check", {
      room: say(otherwise).length,
    });
    sheet.join(valueColumn, verdictColumns);
    sheet.next();
    all.push({ what: label, todo: otherwise, lacks, at: place });
    return place;
  };
  const agrees = check(
    { id: "Baris lembar = Biaya tahun itu", en: "Rows of the forms = Biaya of the year" },
    binary("=", call("SUM", cell(from.difference)), number(0)),
    {
      id: "Jumlah barisnya bukan Biaya tahun itu: mungkin ada rumus yang tertimpa. Isi ulang lembarnya.",
      en: "The rows do not add up to the year on Biaya: a formula may have been overwritten. Fill the sheets again.",
    },
  );
  const complete = check(
    { id: "Semua angka tahun itu diketahui", en: "All figures of the year are known" },
    call("ISNUMBER", cell(from.totals.RKA)),
    {
      id: "Ada orang, upah atau bulan yang belum diketahui pada baris yang masuk anggaran: lengkapi Segmen, atau isi 0 pada Masuk anggaran di Pembayar.",
      en: "Persons, a wage or months of a line in the budget are not known: complete Segmen, or enter 0 under In the budget on Pembayar.",
    },
    true,
  );
  const tests = cash.tests.map((place) => binary("<>", cell(place, "both"), text("≠")));
  const cashAgrees = check(
    { id: "Dua belas bulan di Kas = Biaya tahun itu", en: "Twelve months of Kas = Biaya of the year" },
    call("AND", ...tests),
    {
      id: "Bulan yang didanai melewati Desember: mundurkan bulan mulai atau kurangi bulannya di Asumsi.",
      en: "The months funded pass December: start earlier or fund fewer months on Asumsi.",
    },
  );
  const within = money.slots.map((slot) => binary("=", call("SUM", year.at(slot.shortfall)), number(0)));
  const ceilings = check(
    { id: "Pagu cukup pada tahun anggaran", en: "The ceilings suffice in the budget year" },
    when(known(year.position), call("AND", ...within), binary("=", number(0), number(0))),
    {
      id: "Biaya satu pembayar atau lebih melebihi pagunya (lihat Biaya): kurangi orang atau bulan, atau tambah pembayar.",
      en: "One payer or more costs more than its ceiling (see Biaya): fewer persons or months, or another payer.",
    },
  );
  const fits = (form: BudgetForm): CellPlace =>
    check(
      { id: `Semua baris muat di ${form}`, en: `All rows fit on ${form}` },
      binary("=", call("MAX", number(0), formTurns(form, from.capacities[form])), candidates.count(form)),
      {
        id: `Baris di ${form} kurang: sisipkan baris di dalam tabelnya dan salin rumus baris di atasnya ke bawah.`,
        en: `${form} has too few rows: insert rows within its table and copy the formulas of the row above down.`,
      },
    );
  const rka = fits("RKA");
  const village = forms.includes("APBDes")
    ? fits("APBDes")
    : check(
        { id: "Tidak ada pembayar desa tanpa lembar", en: "No village payer without a form" },
        binary("=", candidates.count("APBDes"), number(0)),
        {
          id: "Ada pembayar desa tetapi buku kerja ini tanpa lembar APBDes: barisnya ada di bawah; isi ulang dengan pembayar itu untuk lembarnya.",
          en: "A village pays but this workbook has no APBDes sheet: its rows stand below; fill again with that payer for the sheet.",
        },
      );
  /** The first that is not well. */
  const summary = (form: BudgetForm, own: readonly CellPlace[]): CellPlace => {
    sheet.put(labelColumn, say({ id: `Ringkas untuk ${form}`, en: `In short for ${form}` }), "label");
    const node = own.reduceRight<FormulaNode>(
      (otherwise, place) => when(binary("=", cell(place), text("OK")), otherwise, cell(place)),
      text("OK"),
    );
    const place = sheet.calculate(valueColumn, sentence(node, ""), "check", { room: 60 });
    sheet.join(valueColumn, verdictColumns);
    sheet.next();
    return place;
  };
  return {
    all,
    byForm: {
      RKA: summary(
        "RKA",
        forms.includes("APBDes")
          ? [agrees, complete, cashAgrees, rka, ceilings]
          : [agrees, complete, cashAgrees, rka, village, ceilings],
      ),
      APBDes: summary("APBDes", [agrees, complete, cashAgrees, village, ceilings]),
    },
  };
}
