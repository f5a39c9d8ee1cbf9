/** Kas, RKA, APBDes and their workings on Baris RKA: the budget year month by month and row by row. */
import type { BudgetForm, PlanProgramme, Text } from "../../../domain/index.js";
import {
  area,
  cell,
  f,
  headerRow,
  known,
  oneCell,
  SheetBuilder,
  sheetKeys,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetPlan,
  SourceRegister,
  ValidationPlan,
} from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { MoneySheets, PayerSlot } from "../biaya/cells.js";
import { cashSheet } from "./cash.js";
import type { CashCells } from "./cash.js";
import { slotPayers } from "../pembayar/slots.js";
import { formSheet } from "./form.js";
import { printedLines } from "./printedLines.js";
import type { FormPlaces } from "./form.js";
import { writeChecks } from "./checks.js";
import type { BudgetCheck } from "./checks.js";
import type { FormFigures } from "./head.js";
import { writeCandidates } from "./candidates.js";
import type { CandidateItem, Candidates } from "./candidates.js";
import { writeCodes } from "./codes.js";
import type { BudgetCodes } from "./codes.js";
import { allComplete, writeCohorts } from "./cohorts.js";
import type { Cohorts } from "./cohorts.js";
import { monthsOfYear, pricesInAYear, ratesInAYear } from "../tarif/cells.js";
import { cohortColumns, writeBudgetYear, writePrices } from "./year.js";
import type { BudgetWriter, BudgetYear } from "./year.js";
import { writeNumberWords, writeSpelled } from "./terbilang.js";

export type { BudgetCheck } from "./checks.js";

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
  /** By form, where its own cells are; `null` where the plan has no such sheet. */
  readonly places: Readonly<Record<BudgetForm, FormPlaces | null>>;
  /** Account codes and sources of money. */
  readonly codes: BudgetCodes;
  /** The rows that a form can come to show. */
  readonly items: readonly CandidateItem[];
}

const widths = [11, 12, 9, 11, 29, 56, 20, 12, 16, 18, 18];
const labelColumn = cohortColumns.line;
const valueColumn = cohortColumns.persons;
/** The lines above the table of prices: the sums of the forms and the checks. */
const checksAt = headerRow + 1;

/** Whether the choices name a payer whose money is budgeted in this form. */
function isChosen(model: PlanModel, form: BudgetForm): boolean {
  return slotPayers(model).some((payer) => payer.budgetForm === form);
}

/**
 * Rows of a form: what its payers come to if each of them pays on every line for both cohorts, and a few to spare, which also
 * hold JHT on all segments of a form with one payer. Lines enter the budget by a 1 on Pembayar, and nobody should have to
 * insert rows for that; more rows would print as empty pages.
 */
function capacityOf(model: PlanModel, form: BudgetForm, candidates: number): number {
  const paying = slotPayers(model).filter((payer) => payer.budgetForm === form);
  const payers = paying.length;
  /** Whether a payer of this form has a relief: its months stand on rows of their own. */
  const isRelieved = (programme: PlanProgramme): boolean =>
    model.reliefs.some(
      (relief) =>
        relief.programmes.includes(programme) &&
        paying.some((payer) => relief.payers.get(payer.id) === "open"),
    );
  const rowsOfLine = (programmes: number, cohorts: number): number => 1 + programmes * cohorts;
  /** A row for each programme and each price that it can have within a year. */
  const ratesOf = (programmes: readonly PlanProgramme[]): number =>
    programmes.reduce((sum, one) => sum + (isRelieved(one) ? pricesInAYear : ratesInAYear)(model, one), 0);
  const ofRegion = rowsOfLine(ratesOf(["JKK", "JKM"]), model.choices.runningPersons === undefined ? 2 : 3);
  const ofLines = [...model.standing, ...model.temporary].reduce(
    (sum, line) =>
      sum +
      rowsOfLine(
        ratesOf(planProgrammes.filter((one) => line.programmes.includes(one))),
        line.rowType === "temporary" ? 1 : line.running ? 3 : 2,
      ),
    ofRegion,
  );
  return Math.min(candidates, Math.max(24, payers * (1 + ofLines) + spareRows));
}

const spareRows = 6;

export function budgetSheets(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: PricedAssumptions,
  money: MoneySheets,
): BudgetSheets {
  const { say } = model;
  const monthly = cohortColumns.month + monthsOfYear - widths.length;
  const allWidths = [...widths, ...Array.from({ length: monthly }, () => 12)];
  const sheet = new SheetBuilder(sheetKeys.budgetRows, allWidths);
  const validations: ValidationPlan[] = [];
  const writer = { sheet, model, assumptions, money, validations };
  const heading = (words: Text): void => {
    sheet.next();
    writeHeading(sheet, say(words), allWidths.length - 1);
  };
  writeRegionTitle(
    sheet,
    model,
    { id: "Baris RKA", en: "Rows of the budget forms" },
    {
      id: "Kerja di balik Kas, RKA dan APBDes: rekening APBDes yang boleh diubah, kohort, dan semua baris yang mungkin.",
      en: "The workings behind Kas, RKA and APBDes: accounts of APBDes to be changed, cohorts, and every possible row.",
    },
  );
  // Sums and checks are read first and need the cells below them, so those are written first.
  sheet.row = checksAt + checkRows;
  heading({
    id: "Rekening APBDes, penerima dan sumber dana",
    en: "Accounts of APBDes, recipients and sources of money",
  });
  const codes = writeCodes(writer, sources);
  heading({
    id: "Tahun anggaran, dan iuran satu orang tiap bulan",
    en: "Budget year, and what one person costs in each month",
  });
  const year = writeBudgetYear(writer);
  const prices = writePrices(writer, year);
  heading({ id: "Siapa dibayari siapa, dari bulan ke bulan", en: "Who pays for whom, from month to month" });
  const cohorts = writeCohorts(writer, year, prices);
  heading({
    id: "Semua baris yang mungkin: yang berisi tampil di RKA dan APBDes menurut urutannya",
    en: "Every possible row: those with an amount show on RKA and APBDes in their turn",
  });
  const candidates = writeCandidates(writer, prices, cohorts, codes, sources);
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
  const places: Record<BudgetForm, FormPlaces | null> = { RKA: null, APBDes: null };
  const written = forms.map((form, index) => {
    sheet.row = spelledAt + index * spelledRows;
    const amount = sums.totals[form];
    const node = writeSpelled(sheet, model, cohortColumns.line, { label: form, amount, words });
    sheet.row = spelledAt + index * spelledRows;
    const spelled = sheet.calculate(cohortColumns.payer, node, "calculated.general");
    const ofForm: FormFigures = { ...sums.ofForm(form), spelled, check: checks.byForm[form] };
    figures[form] = ofForm;
    const made = formSheet({
      ...{ form, model, money, sources, year, candidates, codes, cash },
      figures: ofForm,
      capacity: capacities[form],
      printed: printedLines(model, form),
    });
    places[form] = made.places;
    return made.sheet;
  });
  return {
    cash,
    forms: written,
    workings: sheet.finish({
      name: "Baris RKA",
      frozen: { rows: 2, columns: 0 },
      // Every possible row is looked up on the screen.
      print: { orientation: "landscape", titleRows: 2, nothing: true },
      validations,
      alerts: checks.all.map((check) => oneCell(check.at)),
    }),
    kinds: candidates.column("kind"),
    figures,
    checks: checks.all,
    places,
    codes,
    items: candidates.items,
  };
}

/** A heading and five groups of three digits. */
const spelledRows = 7;
/** The sums of the forms with their heading, and the checks with theirs. */
const checkRows = 20;

interface Sums {
  readonly totals: Readonly<Record<BudgetForm, CellPlace>>;
  readonly ofForm: (form: BudgetForm) => Pick<FormFigures, "total" | "onCosts" | "ceiling" | "shortfall">;
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
    { id: "Kurang", en: "Short" },
  ];
  heads.forEach((head, index) => {
    const words = say(head);
    sheet.put(labelColumn + index, words === "" ? null : words, index === 0 ? "columnHead" : "numberHead");
  });
  sheet.next();
  const complete = (value: FormulaNode): FormulaNode =>
    f`IF(${allComplete(cohorts, cohorts.all)}, ${value}, "")`;
  const row = (label: string, total: FormulaNode, onCosts: FormulaNode, form: BudgetForm | null) => {
    sheet.put(labelColumn, label, "label");
    const own = sheet.calculate(valueColumn, complete(total), "calculated.amount");
    const theirs = sheet.calculate(valueColumn + 2, complete(onCosts), "calculated.amount");
    const both = f`COUNT(${cell(own)}, ${cell(theirs)}) = 2`;
    const difference = sheet.calculate(
      valueColumn + 3,
      f`IF(${both}, ${cell(own)} - ${cell(theirs)}, "")`,
      "calculated.amount",
    );
    const ofPayers = (column: number, node: (form: BudgetForm) => FormulaNode): CellPlace =>
      form === null
        ? sheet.put(column, null, "shown.general")
        : sheet.calculate(column, node(form), "calculated.amount");
    const ceiling = ofPayers(valueColumn + 4, ceilingOf);
    const shortfall = ofPayers(
      valueColumn + 5,
      (of) => f`IF(ISNUMBER(${cell(ceiling)}), ${sumOver(of, ({ shortfall: above }) => above)}, "")`,
    );
    sheet.next();
    return { total: own, onCosts: theirs, difference, ceiling, shortfall };
  };
  const costsOf = (form: string): FormulaNode => f`SUMIFS(${cash.yearCosts}, ${cash.forms}, ${form})`;
  /** A row of the form's payers in the budget year, added up. */
  const sumOver = (form: BudgetForm, of: (slot: PayerSlot) => PayerSlot["ceiling"]): FormulaNode =>
    f`SUM(
      ${money.slots.map((slot) => f`IF(${cell(slot.form, "both")} = ${form}, SUM(${year.at(of(slot))}), 0)`)}
    )`;
  /** The ceilings of a form's payers; empty where none is filled in. */
  const ceilingOf = (form: BudgetForm): FormulaNode => {
    const sum = sumOver(form, ({ ceiling }) => ceiling);
    return f`IF(${known(year.position)}, IF(${sum} > 0, ${sum}, ""), "")`;
  };
  const byForm = {
    RKA: row("RKA", candidates.sum("RKA", "amount"), costsOf("RKA"), "RKA"),
    APBDes: row("APBDes", candidates.sum("APBDes", "amount"), costsOf("APBDes"), "APBDes"),
  };
  const others = money.slots.map((slot, index) => {
    const { sheet: key, row: first, column } = cash.yearCosts;
    const cost = f`SUM(${cell({ sheet: key, row: first + index, column }, "both")})`;
    return f`IF(${cell(slot.form, "both")} = "", ${cost}, 0)`;
  });
  row(
    say({ id: "Pembayar tanpa lembar anggaran", en: "Payers without a budget form" }),
    f`SUM(${others})`,
    f`SUM(${others})`,
    null,
  );
  const together = area({ ...byForm.RKA.total, rows: 3, columns: 1 });
  const all = row(
    say({ id: "Semua pembayar", en: "All payers" }),
    f`SUM(${together})`,
    f`IF(${known(year.position)}, ${year.at(money.total)}, "")`,
    null,
  );
  sheet.next();
  return {
    totals: { RKA: byForm.RKA.total, APBDes: byForm.APBDes.total },
    ofForm: (form) => byForm[form],
    difference: all.difference,
  };
}
