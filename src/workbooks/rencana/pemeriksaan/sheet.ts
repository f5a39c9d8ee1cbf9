/** Pemeriksaan: every check of the workbook in one table, each with what to do and the cell to look at. */
import {
  area,
  cell,
  checkColumns,
  checkHeaderRow,
  checkHeadings,
  f,
  holdsWord,
  idleWord,
  lackingWord,
  lookOf,
  masterRow,
  oneCell,
  SheetBuilder,
  sheetKeys,
  writeRegionTitle,
  wrongWord,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetCheck, SheetPlan, StyleName } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";

const widths = [16, 52, 13, 72, 8, 30];

/** What the sheet must know of the workbook it belongs to. */
type ChecksOf = Pick<PlanModel, "say"> & { readonly region: Pick<PlanModel["region"], "name"> };

/**
 * Written after the sheets that it checks.
 * @param sheets those on which the cells to look at stand, for their names and the looks of the cells
 */
export function checksSheet(
  model: ChecksOf,
  checks: readonly SheetCheck[],
  sheets: readonly SheetPlan[],
): SheetPlan {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.checks, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Pemeriksaan", en: "Checks" },
    {
      id: "Periksa: ada yang salah atau bertentangan. Lengkapi: masih harus diisi atau dipastikan. Lakukan yang tertulis di sel yang disebut; panel Cakupan membukanya. —: belum berlaku, belum ada yang diperiksa.",
      en: "To check: something is wrong or contradicts itself. To complete: still to be filled in or confirmed. Do what is written in the cell that is named; the pane of Cakupan goes there. —: nothing to check yet.",
    },
  );
  sheet.row = checkHeaderRow;
  checkHeadings.forEach((heading, column) => {
    sheet.put(column, say(heading), "columnHead");
  });
  sheet.height(24);
  sheet.next();
  const first = sheet.row;
  const find = finderOf(sheets);
  for (const check of checks) writeCheck(sheet, model, check, find);
  const verdicts = {
    sheet: sheet.key,
    row: first,
    column: checkColumns.verdict,
    rows: checks.length,
    columns: 1,
  };
  sheet.row = masterRow;
  sheet.put(checkColumns.sheet, say({ id: "Semua lembar", en: "All sheets" }), "labelStrong");
  const count = (words: string): FormulaNode => f`COUNTIF(${area(verdicts, "both")}, ${words})`;
  const open = f`${count(`<>${holdsWord}`)} - ${count(idleWord)}`;
  sheet.calculate(checkColumns.what, masterVerdict(model, open, count(say(lackingWord))), "masterCheck");
  sheet.calculate(checkColumns.todo, firstOpen(model, verdicts, count), "note", { room: 110 });
  return sheet.finish({
    name: say({ id: "Pemeriksaan", en: "Pemeriksaan" }),
    tabColour: "#A4262C",
    frozen: { rows: checkHeaderRow + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: checkHeaderRow + 1 },
    alerts: [verdicts, oneCell({ row: masterRow, column: checkColumns.what })],
  });
}

/** "Semua OK", "2 lengkapi", "1 periksa, 2 lengkapi". What is no verdict at all, such as an error, is to be checked. */
function masterVerdict({ say }: ChecksOf, open: FormulaNode, lacking: FormulaNode): FormulaNode {
  const wrong = f`${open} - ${lacking}`;
  const toCheck = say({ id: " periksa", en: " to check" });
  const toComplete = f`${lacking} & ${say({ id: " lengkapi", en: " to complete" })}`;
  return f`IF(
    ${open} = 0,
    ${say({ id: `Semua ${holdsWord}`, en: `All ${holdsWord}` })},
    IF(
      ${wrong} = 0,
      ${toComplete},
      IF(${lacking} = 0, ${open} & ${toCheck}, ${wrong} & ${`${toCheck}, `} & ${toComplete})
    )
  )`;
}

/** Where to begin, so that nobody has to leaf through what holds: the first that is wrong, else the first that is lacking. */
function firstOpen(
  { say }: ChecksOf,
  verdicts: CellPlace & { readonly rows: number },
  count: (words: string) => FormulaNode,
): FormulaNode {
  // From the sheet's first row on, so that the place in the area is the number of the row.
  const column = (index: number): FormulaNode =>
    area(
      { sheet: verdicts.sheet, row: 0, column: index, rows: verdicts.row + verdicts.rows, columns: 1 },
      "both",
    );
  const first = (word: string): FormulaNode => {
    const row = f`MATCH(${word}, ${column(checkColumns.verdict)}, 0)`;
    const what = f`INDEX(${column(checkColumns.what)}, ${row})`;
    return f`${say({ id: "Mulai dari baris ", en: "Begin with row " })} & ${row} & ": " & ${what}`;
  };
  const [wrong, lacking] = [say(wrongWord), say(lackingWord)];
  return f`IF(${count(wrong)} > 0, ${first(wrong)}, IF(${count(lacking)} > 0, ${first(lacking)}, ""))`;
}

interface Finder {
  readonly name: (key: string) => string;
  readonly style: (at: SheetCheck["at"]) => StyleName | undefined;
}

function finderOf(sheets: readonly SheetPlan[]): Finder {
  const sheetOf = (key: string): SheetPlan => {
    const found = sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`A check is about ${key}, which was not written`);
    return found;
  };
  return {
    name: (key) => sheetOf(key).name,
    style: ({ sheet, row, column }) =>
      sheetOf(sheet).cells.find((one) => one.row === row && one.column === column)?.style,
  };
}

function writeCheck(sheet: SheetBuilder, model: ChecksOf, check: SheetCheck, find: Finder): void {
  const { say } = model;
  const { what, of, todo, at } = check;
  sheet.put(checkColumns.sheet, find.name(at.sheet), "record");
  if (of === undefined) sheet.put(checkColumns.what, say(what), "record");
  else {
    const room = say(what).length + 30;
    sheet.calculate(checkColumns.what, f`${`${say(what)}: `} & ${cell(of, "both")}`, "record", { room });
  }
  sheet.calculate(checkColumns.verdict, verdictOf(model, check), "check");
  sheet.put(checkColumns.todo, say(todo), "note");
  const target = cell(at, "both");
  sheet.calculate(checkColumns.address, f`ADDRESS(ROW(${target}), COLUMN(${target}), 4)`, "source");
  // A reference alone would show the number 0 for an empty cell.
  const shown = f`IF(${target} = "", "", ${target})`;
  sheet.calculate(checkColumns.shown, shown, shownAs(find.style(at)), { room: 40 });
  sheet.next();
}

function verdictOf({ say }: ChecksOf, { applies, holds, lacks }: SheetCheck): FormulaNode {
  const [wrong, lacking] = [say(wrongWord), say(lackingWord)];
  const open = lacks === undefined ? wrong : lacks === true ? lacking : f`IF(${lacks}, ${lacking}, ${wrong})`;
  const verdict = f`IF(${holds}, ${holdsWord}, ${open})`;
  return applies === undefined ? verdict : f`IF(${applies}, ${verdict}, ${idleWord})`;
}

/** The look of a cell that shows another one: its number format, and grey. */
function shownAs(style: StyleName | undefined): StyleName {
  const [, format] = style?.split(".") ?? [];
  if (style === undefined || format === undefined) return "derived.general";
  const { horizontal } = lookOf(style);
  return horizontal === "Right" || format === "date" ? (`derived.${format}` as StyleName) : "derived.general";
}
