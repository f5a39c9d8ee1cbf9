/** Pemeriksaan: every check of the workbook in one table, each with what to do and the cell to look at. */
import {
  area,
  cell,
  checkColumns,
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
import type { Text } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";

const widths = [14, 46, 12, 70, 7, 30, 9];
/** Beside the table: an open check's turn in the list above it. */
const turnColumn = 6;

/** What the sheet must know of the workbook it belongs to. */
type ChecksOf = Pick<PlanModel, "say"> & { readonly region: Pick<PlanModel["region"], "name"> };

/** The sheet, and on it the verdicts by the names of their checks: "covered.filled:petani". */
export interface CheckedPlan {
  readonly sheet: SheetPlan;
  readonly verdicts: ReadonlyMap<string, CellPlace>;
}

/**
 * Written after the sheets that it checks.
 * @param sheets those on which the cells to look at stand, for their names and the looks of the cells
 */
export function checksSheet(
  model: ChecksOf,
  checks: readonly SheetCheck[],
  sheets: readonly SheetPlan[],
): CheckedPlan {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.checks, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Pemeriksaan", en: "Checks" },
    {
      id: "Periksa: ada yang salah. Lengkapi: masih harus diisi atau dipastikan. —: belum berlaku. Lakukan yang tertulis di sel itu; panel membukanya.",
      en: "To check: something is wrong. To complete: to be filled in or confirmed. —: nothing to check yet. Do what is written in that cell; the pane goes there.",
    },
  );
  const openRows = Math.min(mostOpen, checks.length);
  // The table of all checks is written first: what is open is looked up in it.
  const openAt = masterRow + 1;
  const openEnd = openAt + 1 + openRows;
  sheet.row = openEnd + 1;
  checkHeadings.forEach((heading, column) => {
    sheet.put(column, say(heading), "columnHead");
  });
  sheet.height(24);
  sheet.next();
  const first = sheet.row;
  const table = { first, rows: checks.length };
  const find = finderOf(sheets);
  const byName = new Map<string, CellPlace>();
  for (const check of checks) {
    const { name, about } = check;
    byName.set(about === undefined ? name : `${name}:${about}`, writeCheck(sheet, model, check, find, table));
  }
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
  const listed = area(
    { sheet: sheet.key, row: openAt + 1, column: turnColumn, rows: openRows, columns: 1 },
    "both",
  );
  sheet.calculate(checkColumns.todo, restOf(model, open, count(holdsWord), listed), "labelStrong", {
    room: 60,
  });
  sheet.row = openAt;
  writeOpen(sheet, model, table, openRows);
  const finished = sheet.finish({
    name: say({ id: "Pemeriksaan", en: "Pemeriksaan" }),
    tabColour: "#A4262C",
    frozen: { rows: openAt + 1, columns: 0 },
    // What is open; what holds is one line.
    print: {
      orientation: "portrait",
      titleRows: openAt + 1,
      columns: checkColumns.address + 1,
      rows: openEnd,
    },
    alerts: [verdicts, oneCell({ row: masterRow, column: checkColumns.what })],
  });
  return { sheet: finished, verdicts: byName };
}

/** "Semua OK", "2 perlu dilengkapi", "1 perlu diperiksa, 2 perlu dilengkapi". What is no verdict at all, such as an error, is to be checked. */
function masterVerdict({ say }: ChecksOf, open: FormulaNode, lacking: FormulaNode): FormulaNode {
  const wrong = f`${open} - ${lacking}`;
  const toCheck = say({ id: " perlu diperiksa", en: " to check" });
  const toComplete = f`${lacking} & ${say({ id: " perlu dilengkapi", en: " to complete" })}`;
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

/** The open checks that have room above the table, on a page: more are counted there and stand in the table. */
const mostOpen = 24;
/** Three lines: the longest of what is to be done. */
const openHeight = 46;

/** What the table of open checks is headed with: other words than the table of all, by which the pane knows that. */
const openHeadings: readonly Text[] = [
  { id: "Lembar", en: "Sheet" },
  { id: "Yang terbuka", en: "What is open" },
  { id: "Hasil", en: "Verdict" },
  { id: "Yang perlu dilakukan", en: "What to do" },
  { id: "Sel", en: "Cell" },
];

/** The open checks, what is wrong first; in the order in which the table below has them. */
function writeOpen(
  sheet: SheetBuilder,
  { say }: ChecksOf,
  table: { readonly first: number; readonly rows: number },
  rows: number,
): void {
  const column = (index: number): FormulaNode =>
    area({ sheet: sheet.key, row: table.first, column: index, rows: table.rows, columns: 1 }, "both");
  openHeadings.forEach((heading, index) => sheet.put(index, say(heading), "columnHead"));
  sheet.put(turnColumn, say({ id: "Urutan", en: "Turn" }), "columnHead");
  sheet.height(24);
  sheet.next();
  for (let index = 0; index < rows; index += 1) {
    const above = cell({ sheet: sheet.key, row: sheet.row - 1, column: turnColumn });
    const next = index === 0 ? f`1` : f`SUM(${above}) + 1`;
    const before = index === 0 ? f`0 = 0` : f`ISNUMBER(${above})`;
    const turn = sheet.calculate(
      turnColumn,
      f`IF(${before}, IF(COUNTIF(${column(turnColumn)}, ${next}) > 0, ${next}, ""), "")`,
      "derived.count",
    );
    const shown = (from: number): FormulaNode =>
      f`IF(ISNUMBER(${cell(turn)}), INDEX(${column(from)}, MATCH(${cell(turn)}, ${column(turnColumn)}, 0)), "")`;
    sheet.calculate(checkColumns.sheet, shown(checkColumns.sheet), "label");
    sheet.calculate(checkColumns.what, shown(checkColumns.what), "label");
    sheet.calculate(checkColumns.verdict, shown(checkColumns.verdict), "check");
    sheet.calculate(checkColumns.todo, shown(checkColumns.todo), "note");
    sheet.calculate(checkColumns.address, shown(checkColumns.address), "source");
    sheet.height(openHeight);
    sheet.next();
  }
}

/** "100 pemeriksaan lain: OK", in one line; and how many open ones had no room. */
function restOf(
  { say }: ChecksOf,
  open: FormulaNode,
  holding: FormulaNode,
  listed: FormulaNode,
): FormulaNode {
  const more = f`MAX(0, ${open} - ROWS(${listed}))`;
  return f`${holding}
    & ${say({ id: " pemeriksaan OK.", en: " checks are OK." })}
    & IF(
      ${more} > 0,
      ${say({ id: " Yang terbuka juga: ", en: " Open as well: " })} & ${more} & ${say({ id: " di tabel di bawah.", en: " in the table below." })},
      ""
    )`;
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

function writeCheck(
  sheet: SheetBuilder,
  model: ChecksOf,
  check: SheetCheck,
  find: Finder,
  { first, rows: count }: { readonly first: number; readonly rows: number },
): CellPlace {
  const { say } = model;
  const all = { row: first, rows: count };
  const { what, of, todo, toComplete, at } = check;
  sheet.put(checkColumns.sheet, find.name(at.sheet), "record");
  if (of === undefined) sheet.put(checkColumns.what, say(what), "record");
  else {
    const room = say(what).length + 30;
    sheet.calculate(checkColumns.what, f`${`${say(what)}: `} & ${cell(of, "both")}`, "record", { room });
  }
  const verdict = sheet.calculate(checkColumns.verdict, verdictOf(model, check), "check");
  const down = { sheet: sheet.key, column: checkColumns.verdict, columns: 1 };
  const soFar = (word: Text): FormulaNode =>
    f`COUNTIF(${area({ ...down, row: first, rows: sheet.row - first + 1 })}, ${say(word)})`;
  sheet.calculate(
    turnColumn,
    f`IF(
      ${cell(verdict)} = ${say(wrongWord)},
      ${soFar(wrongWord)},
      IF(${cell(verdict)} = ${say(lackingWord)}, COUNTIF(${area({ ...down, ...all }, "both")}, ${say(wrongWord)}) + ${soFar(lackingWord)}, "")
    )`,
    "derived.count",
  );
  if (toComplete === undefined) sheet.put(checkColumns.todo, say(todo), "note");
  else {
    const applies = f`IF(${cell(verdict)} = ${say(lackingWord)}, ${say(toComplete)}, ${say(todo)})`;
    const room = Math.max(say(todo).length, say(toComplete).length);
    sheet.calculate(checkColumns.todo, applies, "note", { room });
  }
  const target = cell(at, "both");
  sheet.calculate(checkColumns.address, f`ADDRESS(ROW(${target}), COLUMN(${target}), 4)`, "source");
  // A reference alone would show the number 0 for an empty cell.
  const shown = f`IF(${target} = "", "", ${target})`;
  sheet.calculate(checkColumns.shown, shown, shownAs(find.style(at)), { room: 40 });
  sheet.next();
  return verdict;
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
