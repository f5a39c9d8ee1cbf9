/**
 * RKA and APBDes: the rows of the budget year as they are typed into SIPD or the village's budget. Every row is looked up, so the
 * form follows each change of an input. Its words are Indonesian in either language, as it is an Indonesian form.
 */
import { rkaColumns, subActivityCodes } from "../../domain/index.js";
import type { BudgetCode, Text } from "../../domain/index.js";
import { area, binary, call, cell, minus, number, plus, sentence, text, when } from "../formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan } from "../plan.js";
import type { MoneySheets } from "./biayaCells.js";
import { SheetBuilder } from "./builder.js";
import type { CashCells } from "./kas.js";
import { sheetKeys } from "./keys.js";
import { writeTitle } from "./layout.js";
import { itemKind } from "./rkaCandidates.js";
import type { BudgetForm, CandidateColumn, Candidates } from "./rkaCandidates.js";
import type { BudgetCodes } from "./rkaCodes.js";
import type { BudgetYear } from "./rkaYear.js";
import type { SourceRegister } from "./sourceRegister.js";
import { monthNameOf } from "./words.js";

const at = {
  turn: 0,
  code: 1,
  words: 2,
  coefficient: 3,
  unit: 4,
  price: 5,
  tax: 6,
  amount: 7,
  before: 8,
  change: 9,
  copy: 10,
  place: 11,
} as const;
const widths = [5, 20, 54, 27, 13, 12, 6, 17, 17, 17, 20, 7];

/** What Baris RKA works out for a form, and its checks. */
export interface FormFigures {
  /** Rupiah of the form's payers; an empty text until everything is known. */
  readonly total: CellPlace;
  readonly spelled: CellPlace;
  /** Rupiah of the same payers on Biaya. */
  readonly onCosts: CellPlace;
  readonly difference: CellPlace;
  readonly ceiling: CellPlace;
  /** "OK", or what is wrong. */
  readonly check: CellPlace;
}

export interface FormFrom {
  readonly form: BudgetForm;
  readonly model: PlanModel;
  readonly money: MoneySheets;
  readonly sources: SourceRegister;
  readonly year: BudgetYear;
  readonly candidates: Candidates;
  readonly codes: BudgetCodes;
  readonly cash: CashCells;
  readonly figures: FormFigures;
  /** Rows for the lines of the form. */
  readonly capacity: number;
}

export interface FormSheet {
  readonly sheet: SheetPlan;
  /** The running numbers of the rows that are in use. */
  readonly turns: ReferenceNode;
}

/** Where the running numbers of a form stand, before the form is written. */
export function formTurns(form: BudgetForm, capacity: number): ReferenceNode {
  return area({ sheet: keyOf(form), row: firstLineRow, column: at.turn, rows: capacity, columns: 1 }, "both");
}

const fieldsRow = 3;
const firstLineRow = 17;

function keyOf(form: BudgetForm): string {
  return form === "RKA" ? sheetKeys.budget : sheetKeys.villageBudget;
}

const titles: Readonly<Record<BudgetForm, { readonly title: Text; readonly subtitle: Text }>> = {
  RKA: {
    title: { id: "RKA — Rincian Belanja", en: "RKA — Rincian Belanja (budget form)" },
    subtitle: {
      id: "Urutan kolom seperti RKA Rincian Belanja SKPD; kolom Salin berisi satu baris siap salin. Isian biru boleh diubah.",
      en: "Columns as in the regional budget form; the column Salin holds each row ready to copy. Blue cells may be changed.",
    },
  },
  APBDes: {
    title: { id: "APBDes — Rincian Belanja", en: "APBDes — Rincian Belanja (village budget form)" },
    subtitle: {
      id: "Untuk pembayar APBDes/ADD dan Dana Desa; kolom Salin berisi satu baris siap salin. Isian biru boleh diubah.",
      en: "For payers of village budgets; the column Salin holds each row ready to copy. Blue cells may be changed.",
    },
  },
};

export function formSheet(from: FormFrom): FormSheet {
  const { form, model, candidates, capacity } = from;
  const { say } = model;
  const sheet = new SheetBuilder(keyOf(form), widths);
  writeTitle(sheet, `${say(titles[form].title)} — ${model.region.name}`, say(titles[form].subtitle));
  writeFields(sheet, from);
  writeFigures(sheet, from);
  sheet.row = firstLineRow - 4;
  sheet.put(
    at.code,
    say({
      id: "Kode rekening, sub-kegiatan dan sumber dana ditetapkan daerah atau desa: yang tertulis hanya saran (ubah kodenya di Baris RKA).",
      en: "The region or village decides account codes, sub-activity and source of money: what stands here is a suggestion (change codes on Baris RKA).",
    }),
    "warning",
  );
  sheet.join(at.code, at.change);
  writeHeadings(sheet);
  writeTotal(sheet, from);
  if (sheet.row !== firstLineRow) throw new Error("The lines of a form begin in their row");
  for (let line = 0; line < capacity; line += 1) writeLine(sheet, candidates, form, line === 0);
  return {
    sheet: {
      key: sheet.key,
      name: form,
      tabColour: "#E0A800",
      columnWidths: widths,
      cells: sheet.cells,
      frozen: { rows: 2, columns: 0 },
      // Beside what is handed in stand aids for typing it.
      print: { orientation: "landscape", titleRows: 2, columns: at.change + 1 },
      charts: [],
      validations: [],
      alerts: [{ row: firstLineRow - 7, column: at.words, rows: 1, columns: 1 }],
      rowHeights: sheet.rowHeights(),
      merges: sheet.merges,
    },
    turns: formTurns(form, capacity),
  };
}

/** The suggestion of the nomenclature for the region's level, as one text. */
function suggestedActivity(model: PlanModel): string {
  const rows: readonly BudgetCode[] = subActivityCodes.values.flatMap(({ value }) =>
    Array.isArray(value) ? (value as readonly BudgetCode[]) : [],
  );
  const isProvince = !model.region.code.includes(".");
  const found = rows.find(({ code }) => code.startsWith(isProvince ? "2.07.05.1." : "2.07.05.2."));
  return found === undefined ? "" : `${found.code} ${found.name}`;
}

function writeFields(sheet: SheetBuilder, from: FormFrom): void {
  const { form, model, sources, year, cash } = from;
  const { say } = model;
  const isVillage = form === "APBDes";
  sheet.row = fieldsRow;
  const row = (label: string, write: () => void): void => {
    sheet.put(at.code, label, "labelStrong");
    write();
    sheet.next();
  };
  const typed = (label: string, key: string, value: string | null, note: Text): void => {
    const source = sources.choice(
      `${form}:${key}`,
      { id: `${form}: ${label}`, en: `${form}: ${label}` },
      value ?? "—",
      { id: "—", en: "—" },
      note,
    );
    row(label, () =>
      sheet.put(at.words, value, "input.general", { source, ...(value === null ? { optional: true } : {}) }),
    );
  };
  row("Pemerintah", () => sheet.put(at.words, model.region.name, "shown.general"));
  row("Tahun anggaran", () =>
    sheet.calculate(at.words, sentence(cell(year.year, "both"), ""), "shown.general"),
  );
  typed(isVillage ? "Desa" : "Perangkat daerah", "unit", isVillage ? null : "Dinas Tenaga Kerja", {
    id: isVillage
      ? "Nama desa yang menganggarkan."
      : "Saran: perangkat daerah urusan tenaga kerja. Daerah lain memakai dinas sosial, pertanian atau perkebunan.",
    en: isVillage
      ? "Name of the village that budgets it."
      : "Suggestion: the office for manpower. Other regions use those for social affairs, farming or plantations.",
  });
  const activity = suggestedActivity(model);
  typed(
    isVillage ? "Bidang / kegiatan" : "Sub-kegiatan",
    "activity",
    isVillage || activity === "" ? null : activity,
    {
      id: "Saran dari nomenklatur (Kepmendagri 900.1.15.5-1317/2023): menyebut jaminan sosial tenaga kerja, tetapi tidak ada yang khusus pekerja rentan. Daerah memilih sendiri.",
      en: "Suggested from the nomenclature (Kepmendagri 900.1.15.5-1317/2023): it names employment social security, none is for vulnerable workers. The region chooses.",
    },
  );
  typed("Lokasi", "place", model.region.name, {
    id: "Kabupaten, kecamatan atau desa penerima.",
    en: "Regency, district or village of those who receive it.",
  });
  const months = cash.monthsOf(form);
  const { language } = model.choices;
  row("Bulan", () =>
    sheet.calculate(
      at.words,
      when(
        binary(">", call("COUNT", months), number(0)),
        sentence(
          monthNameOf(call("MIN", months), language),
          " s.d. ",
          monthNameOf(call("MAX", months), language),
        ),
        text(""),
      ),
      "shown.general",
    ),
  );
  row("Sumber dana", () => sheet.calculate(at.words, fundsNode(from), "shown.general", { room: 50 }));
  row(say({ id: "Pemeriksaan", en: "Checks" }), () => {
    sheet.calculate(at.words, cell(from.figures.check, "both"), "check", { room: 110 });
  });
  if (sheet.row !== firstLineRow - 6)
    throw new Error("The fields of a form fill the rows that were kept for them");
}

/** The sources of money of all payers that have an amount on the form. */
function fundsNode({ form, money, codes, cash }: FormFrom): FormulaNode {
  const first = cash.yearCosts;
  const pays = money.slots.map((slot, index) =>
    call(
      "AND",
      binary("=", cell(slot.form, "both"), text(form)),
      binary(
        ">",
        call("SUM", cell({ sheet: first.sheet, row: first.row + index, column: first.column }, "both")),
        number(0),
      ),
    ),
  );
  return sentence(
    ...money.slots.map((slot, index) => {
      const earlier = pays.slice(0, index);
      const fund = codes.fund(slot);
      const joined =
        earlier.length === 0 ? fund : sentence(when(call("OR", ...earlier), text("; "), text("")), fund);
      return when(pays[index] ?? text(""), joined, text(""));
    }),
  );
}

/** To the right of the fields: the total, its words, and what it must agree with. */
function writeFigures(sheet: SheetBuilder, { figures, model }: FormFrom): void {
  const { say } = model;
  sheet.row = fieldsRow;
  const row = (label: Text, place: CellPlace): void => {
    sheet.put(at.unit, say(label), "label");
    sheet.join(at.unit, 3);
    sheet.calculate(at.amount, cell(place, "both"), "calculated.amount");
    sheet.next();
  };
  row({ id: "Jumlah belanja (Rp)", en: "Total (Rp)" }, figures.total);
  row({ id: "Menurut Biaya (Rp)", en: "On Biaya (Rp)" }, figures.onCosts);
  row({ id: "Selisih (Rp)", en: "Difference (Rp)" }, figures.difference);
  row({ id: "Pagu yang diisi (Rp)", en: "Ceilings filled in (Rp)" }, figures.ceiling);
  sheet.row = firstLineRow - 6;
  sheet.put(at.code, "Terbilang", "labelStrong");
  sheet.calculate(at.words, cell(figures.spelled, "both"), "headline", { room: 110 });
  sheet.join(at.words, at.change - at.words + 1);
  sheet.height(34);
}

/** The headings of the form: those the law prints, and the repeated block of an amended budget. */
function writeHeadings(sheet: SheetBuilder): void {
  sheet.row = firstLineRow - 3;
  const group = (column: number, columns: number, words: string | null): void => {
    sheet.put(column, words, "columnHead");
    for (let next = column + 1; next < column + columns; next += 1) sheet.put(next, null, "columnHead");
    if (columns > 1) sheet.join(column, columns);
  };
  group(at.turn, 1, null);
  group(at.code, 1, null);
  group(at.words, 1, null);
  group(at.coefficient, 4, "Rincian Perhitungan");
  group(at.amount, 3, "Perubahan: sesudah, sebelum, selisih");
  group(at.copy, 1, null);
  group(at.place, 1, null);
  sheet.height(18);
  sheet.next();
  const [code, words, coefficient, unit, price, tax, amount] = rkaColumnNames();
  const heads: readonly (readonly [number, string, boolean])[] = [
    [at.turn, "No", true],
    [at.code, code, false],
    [at.words, words, false],
    [at.coefficient, coefficient, false],
    [at.unit, unit, false],
    [at.price, `${price} (Rp)`, true],
    [at.tax, tax, true],
    [at.amount, `${amount} (Rp)`, true],
    [at.before, "Sebelum (Rp)", true],
    [at.change, "Bertambah/ (Berkurang)", true],
    [at.copy, "Salin", false],
    [at.place, "Baris", true],
  ];
  for (const [column, head, isNumber] of heads) sheet.put(column, head, isNumber ? "numberHead" : "textHead");
  sheet.height(30);
  sheet.next();
}

function rkaColumnNames(): readonly [string, string, string, string, string, string, string] {
  const value = rkaColumns.values.at(-1)?.value;
  const names = Array.isArray(value) ? (value as readonly string[]) : [];
  const [a, b, c, d, e, f, g] = names;
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error("RKA columns");
  if (e === undefined || f === undefined || g === undefined)
    throw new Error("The law has lost a column of RKA");
  return [a, b, c, d, e, f, g];
}

/** Above its lines, as a form that goes from the whole to its parts has it. */
function writeTotal(sheet: SheetBuilder, { candidates, figures, form }: FormFrom): void {
  const total = cell(figures.total, "both");
  const before = candidates.sum(form, "before");
  const isAmended = binary(">", before, number(0));
  for (const column of [at.turn, at.code, at.coefficient, at.unit, at.price, at.tax])
    sheet.put(column, null, "total.general");
  sheet.put(at.words, "Jumlah belanja iuran", "total.general");
  sheet.calculate(at.amount, total, "total.amount");
  sheet.calculate(at.before, when(isAmended, before, text("")), "total.amount");
  const change = when(call("ISNUMBER", total), minus(total, before), text(""));
  sheet.calculate(at.change, when(isAmended, change, text("")), "total.amount");
  sheet.next();
}

/** The n-th row of those that the form has to show, or empty texts. */
function writeLine(sheet: SheetBuilder, candidates: Candidates, form: BudgetForm, isFirst: boolean): void {
  const here = (column: number): CellPlace => ({ sheet: sheet.key, row: sheet.row, column });
  const count = candidates.count(form);
  const above = cell({ sheet: sheet.key, row: sheet.row - 1, column: at.turn });
  const turn = sheet.calculate(
    at.turn,
    isFirst
      ? when(binary(">", count, number(0)), number(1), text(""))
      : when(
          call("ISNUMBER", above),
          when(binary("<", above, count), plus(above, number(1)), text("")),
          text(""),
        ),
    "derived.count",
  );
  const place = here(at.place);
  const shown = (value: FormulaNode): FormulaNode => when(call("ISNUMBER", cell(place)), value, text(""));
  const taken = (column: CandidateColumn): FormulaNode =>
    call("INDEX", candidates.column(column), cell(place));
  const onItems = (value: FormulaNode): FormulaNode =>
    shown(when(binary("=", taken("kind"), text(itemKind)), value, text("")));
  const ranks = candidates.column(form === "RKA" ? "rka" : "village");
  sheet.calculate(at.code, onItems(taken("code")), "calculated.general", { room: 14 });
  sheet.calculate(at.words, shown(taken("words")), "calculated.general", { room: 44 });
  sheet.calculate(
    at.coefficient,
    onItems(
      sentence(
        call("FIXED", taken("persons"), number(0)),
        " Orang x ",
        call("FIXED", taken("months"), number(0)),
        " Bulan",
      ),
    ),
    "calculated.general",
    { room: 20 },
  );
  sheet.calculate(at.unit, onItems(text("Orang Bulan")), "calculated.general", { room: 8 });
  sheet.calculate(at.price, onItems(taken("price")), "calculated.amount");
  sheet.calculate(at.tax, onItems(number(0)), "calculated.count");
  sheet.calculate(at.amount, shown(taken("amount")), "calculated.amount");
  const isAmended = binary(">", candidates.sum(form, "before"), number(0));
  const compared = (value: FormulaNode): FormulaNode => shown(when(isAmended, value, text("")));
  const before = call("SUM", taken("before"));
  sheet.calculate(at.before, compared(before), "calculated.amount");
  sheet.calculate(at.change, compared(minus(taken("amount"), before)), "calculated.amount");
  const fields = [at.code, at.words, at.coefficient, at.unit, at.price, at.tax, at.amount];
  const pieces = fields.flatMap((column, index): (FormulaNode | string)[] =>
    index === 0 ? [cell(here(column))] : [" | ", cell(here(column))],
  );
  sheet.calculate(
    at.copy,
    when(binary("=", cell(here(at.coefficient)), text("")), cell(here(at.words)), sentence(...pieces)),
    "source",
  );
  sheet.calculate(
    at.place,
    when(call("ISNUMBER", cell(turn)), call("MATCH", cell(turn), ranks, number(0)), text("")),
    "derived.count",
  );
  sheet.next();
}
