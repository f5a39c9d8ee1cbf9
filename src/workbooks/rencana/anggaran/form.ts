/**
 * RKA and APBDes: the rows of the budget year as they are typed into SIPD or the village's budget. Every row is looked up, so the
 * form follows each change of an input. Its words are Indonesian in either language, as it is an Indonesian form.
 */
import { budgetDay, budgetYearOf, valueOn } from "../../../domain/index.js";
import type { BudgetForm, Text } from "../../../domain/index.js";
import {
  area,
  cell,
  f,
  oneCell,
  personsWords,
  sentence,
  SheetBuilder,
  sheetKeys,
  writeRegionTitle,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, Part, ReferenceNode, SheetPlan } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { itemKind } from "./candidates.js";
import type { CandidateColumn } from "./candidates.js";
import { formColumns as at, formRows, unitOfItems } from "./formPlaces.js";
import type { FormColumn, FormSize } from "./formPlaces.js";
import { formSize, writeHead } from "./head.js";
import type { FormFrom, HeadPlaces } from "./head.js";

const widths = [5, 18, 56, 23, 12, 11, 5, 16, 15, 15, 20, 7];

interface FormSheet {
  readonly sheet: SheetPlan;
  readonly places: FormPlaces;
}

/** Where a form has what is read there. */
export interface FormPlaces extends HeadPlaces {
  /** The row of the total, which stands above the lines; each line has the same columns. */
  readonly total: (column: FormColumn) => CellPlace;
  /** The n-th line, counted from 0. */
  readonly line: (index: number, column: FormColumn) => CellPlace;
  /** For how many lines it has room. */
  readonly lines: number;
}

/** Where the running numbers of a form stand, before the form is written. */
export function formTurns(rows: LineRows): ReferenceNode {
  return linesColumn(rows, at.turn);
}

/** What decides which rows a form has for its lines. */
export interface LineRows extends FormSize {
  readonly form: BudgetForm;
  readonly capacity: number;
}

/** A column over all rows that a form has for its lines. */
function linesColumn({ form, capacity, ...size }: LineRows, column: number): ReferenceNode {
  const row = formRows(form, size).firstLine;
  return area({ sheet: keyOf(form), row, column, rows: capacity, columns: 1 }, "both");
}

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
  const { form, model, capacity } = from;
  const sheet = new SheetBuilder(keyOf(form), widths);
  const size = formSize(from);
  const rows = formRows(form, size);
  writeRegionTitle(sheet, model, titles[form].title, titles[form].subtitle);
  const head = writeHead(sheet, from, {
    amounts: linesColumn({ form, capacity, ...size }, at.amount),
    units: linesColumn({ form, capacity, ...size }, at.unit),
    unit: unitOfItems,
  });
  writeHeadings(sheet, model, rows.headings);
  writeTotal(sheet, from);
  if (sheet.row !== rows.firstLine) throw new Error("The lines of a form begin in their row");
  for (let line = 0; line < capacity; line += 1)
    writeLine(sheet, from, { isFirst: line === 0, letters: from.printed[line] ?? usualLetters });
  return {
    sheet: sheet.finish({
      name: form,
      tabColour: "#E0A800",
      frozen: { rows: 2, columns: 0 },
      // Beside what is handed in stand aids for typing it.
      print: {
        orientation: "landscape",
        mayTurn: true,
        titleRows: 2,
        columns: at.change + 1,
        rows: rows.firstLine + Math.min(capacity, from.printed.length),
      },
      alerts: [oneCell({ row: rows.check, column: at.words })],
    }),
    places: {
      ...head,
      total: (column) => ({ sheet: sheet.key, row: rows.firstLine - 1, column: at[column] }),
      line: (index, column) => ({ sheet: sheet.key, row: rows.firstLine + index, column: at[column] }),
      lines: capacity,
    },
  };
}

/** The headings of the form: those the law prints, and the repeated block of an amended budget. */
function writeHeadings(sheet: SheetBuilder, model: PlanModel, row: number): void {
  sheet.row = row;
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
  const [code, words, coefficient, unit, price, tax, amount] = columnNames(model);
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

/** As the form of the budget year names them. */
function columnNames({
  rules,
  choices,
}: PlanModel): readonly [string, string, string, string, string, string, string] {
  const looked = valueOn(rules.budgetColumns, budgetDay(budgetYearOf(choices)));
  const [a, b, c, d, e, f, g] = looked.kind === "value" ? looked.value : [];
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error("RKA columns");
  if (e === undefined || f === undefined || g === undefined)
    throw new Error("The law has lost a column of RKA");
  return [a, b, c, d, e, f, g];
}

/** Above its lines, as a form that goes from the whole to its parts has it. */
function writeTotal(sheet: SheetBuilder, { candidates, figures, form, money }: FormFrom): void {
  const total = cell(figures.total, "both");
  const before = candidates.sum(form, "before");
  const isAmended = f`${before} > 0`;
  for (const column of [at.turn, at.code, at.unit, at.price, at.tax])
    sheet.put(column, null, "total.general");
  const left = cell(money.leftOut, "both");
  sheet.put(at.words, "Jumlah belanja iuran", "total.general");
  sheet.calculate(
    at.coefficient,
    f`IF(${left} = "", "", "sebagian: lihat Belum termasuk")`,
    "total.general",
    { room: 27 },
  );
  sheet.calculate(at.amount, total, "total.amount");
  sheet.calculate(at.before, f`IF(${isAmended}, ${before}, "")`, "total.amount");
  const change = f`IF(ISNUMBER(${total}), ${total} - ${before}, "")`;
  sheet.calculate(at.change, f`IF(${isAmended}, ${change}, "")`, "total.amount");
  sheet.next();
}

/** Of a line that is not printed as the plan stands. */
const usualLetters = 44;

/** The n-th row of those that the form has to show, or empty texts. */
function writeLine(
  sheet: SheetBuilder,
  { candidates, form }: FormFrom,
  { isFirst, letters }: { readonly isFirst: boolean; readonly letters: number },
): void {
  const here = (column: number): CellPlace => ({ sheet: sheet.key, row: sheet.row, column });
  const count = candidates.count(form);
  const above = cell({ sheet: sheet.key, row: sheet.row - 1, column: at.turn });
  const turn = sheet.calculate(
    at.turn,
    isFirst
      ? f`IF(${count} > 0, 1, "")`
      : f`IF(ISNUMBER(${above}), IF(${above} < ${count}, ${above} + 1, ""), "")`,
    "derived.count",
  );
  const place = here(at.place);
  const shown = (value: FormulaNode): FormulaNode => f`IF(ISNUMBER(${cell(place)}), ${value}, "")`;
  const taken = (column: CandidateColumn): FormulaNode =>
    f`INDEX(${candidates.column(column)}, ${cell(place)})`;
  const onItems = (value: Part): FormulaNode => shown(f`IF(${taken("kind")} = ${itemKind}, ${value}, "")`);
  const ranks = candidates.column(form === "RKA" ? "rka" : "village");
  sheet.calculate(at.code, onItems(taken("code")), "calculated.general", { room: 14 });
  sheet.calculate(at.words, shown(taken("words")), "calculated.general", { room: letters });
  sheet.calculate(
    at.coefficient,
    onItems(f`${personsWords(taken("persons"), "id")} & " Orang x " & ${taken("months")} & " Bulan"`),
    "calculated.general",
    { room: 20 },
  );
  sheet.calculate(at.unit, onItems(unitOfItems), "calculated.general", { room: 8 });
  sheet.calculate(at.price, onItems(taken("price")), "calculated.amount");
  sheet.calculate(at.tax, onItems(0), "calculated.count");
  sheet.calculate(at.amount, shown(taken("amount")), "calculated.amount");
  const isAmended = f`${candidates.sum(form, "before")} > 0`;
  const compared = (value: FormulaNode): FormulaNode => shown(f`IF(${isAmended}, ${value}, "")`);
  const before = f`SUM(${taken("before")})`;
  sheet.calculate(at.before, compared(before), "calculated.amount");
  sheet.calculate(at.change, compared(f`${taken("amount")} - ${before}`), "calculated.amount");
  const fields = [at.code, at.words, at.coefficient, at.unit, at.price, at.tax, at.amount];
  const pieces = fields.flatMap((column, index): (FormulaNode | string)[] =>
    index === 0 ? [cell(here(column))] : [" | ", cell(here(column))],
  );
  sheet.calculate(
    at.copy,
    f`IF(${cell(here(at.coefficient))} = "", ${cell(here(at.words))}, ${sentence(...pieces)})`,
    "source",
  );
  sheet.calculate(
    at.place,
    f`IF(ISNUMBER(${cell(turn)}), MATCH(${cell(turn)}, ${ranks}, 0), "")`,
    "derived.count",
  );
  sheet.next();
}
