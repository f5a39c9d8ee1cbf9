/** Puts what was read into a workbook. */
import type { CellValue, Engine, Rect } from "../engine/engine.js";
import type { Anchor, Place, ReadChart } from "./charts.js";
import type { ReadCell } from "./cells.js";
import type { ReadName } from "./names.js";
import type { ReadSheet } from "./sheet.js";
import type { Look } from "./styles.js";

export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** The place of the tab that is in front. */
  readonly front: number;
}

/** So many rows are written at once. */
const ROWS_AT_ONCE = 500;

/** Puts it in the place of everything that is there, a sheet at each step. */
export function* pouring(book: ReadBook, engine: Engine): Generator<string, void> {
  const blank = emptied(engine);
  const ids = new Map<string, string>();
  book.sheets.forEach(({ name }, index) => {
    if (index === 0) engine.changeSheet(blank, { name });
    ids.set(name.toLowerCase(), index === 0 ? blank : engine.addSheet(name).id);
  });
  const idOf = (name: string): string => ids.get(name.toLowerCase()) ?? "";
  for (const { name, formula, comment, sheet } of book.names)
    engine.setName({ name, formula, comment, ...(sheet === null ? {} : { sheetId: idOf(sheet) }) });
  for (const sheet of book.sheets) {
    yield sheet.name;
    pourSheet(sheet, idOf(sheet.name), engine);
  }
  let number = 0;
  for (const sheet of book.sheets)
    for (const chart of sheet.charts) {
      number += 1;
      addChart(chart, `opened-${String(number)}`, idOf(sheet.name), idOf, engine);
    }
  Object.assign(engine.settings(), book.settings);
  showTabs(book, idOf, engine);
}

/** Takes everything out of a workbook; answers the one empty sheet that is left. */
function emptied(engine: Engine): string {
  const before = engine.sheets();
  const taken = new Set(before.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${String(number)}`)) number += 1;
  const { id } = engine.addSheet(`Sheet${String(number)}`);
  engine.activateSheet(id);
  for (const sheet of before) engine.deleteSheet(sheet.id);
  for (const { name } of engine.names()) engine.deleteName(name);
  for (const key of Object.keys(engine.settings())) Reflect.deleteProperty(engine.settings(), key);
  return id;
}

function showTabs({ sheets, front }: ReadBook, idOf: (name: string) => string, engine: Engine): void {
  // A workbook shows one tab at least.
  const inFront = [sheets[front], ...sheets].find((sheet) => sheet?.visibility === "Visible") ?? sheets[0];
  if (inFront === undefined) return;
  engine.activateSheet(idOf(inFront.name));
  for (const { name, visibility } of sheets)
    if (name !== inFront.name && visibility !== "Visible") engine.changeSheet(idOf(name), { visibility });
}

function pourSheet(sheet: ReadSheet, id: string, engine: Engine): void {
  if (sheet.tabColour !== "") engine.changeSheet(id, { tabColour: sheet.tabColour });
  writeContents(sheet.cells, id, engine);
  for (const { first, count, points } of sheet.columns) engine.setColumnWidth(id, first, count, points);
  for (const { row, points, hidden } of sheet.rows) {
    if (points !== null) engine.setRowHeight(id, row, 1, points);
    if (hidden) engine.setRowsHidden(id, row, 1, true);
  }
  for (const rect of sheet.merges) engine.merge(id, rect);
  drawLooks(sheet.cells, id, engine);
  for (const { rects, validation } of sheet.rules) engine.setValidation(id, rects, validation);
  // The one that is added last is looked at first.
  for (const { format } of [...sheet.formats].reverse()) engine.addConditionalFormat(id, format);
  engine.freeze(id, sheet.frozen);
  Object.assign(engine.pageSetup(id), sheet.page);
  engine.notes(id).push(...sheet.notes);
  if (sheet.isProtected) engine.protect(id, true);
}

function byRows(cells: readonly ReadCell[]): ReadonlyMap<number, readonly ReadCell[]> {
  const rows = new Map<number, ReadCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function writeContents(cells: readonly ReadCell[], id: string, engine: Engine): void {
  const blocks = new Map<number, ReadCell[]>();
  for (const cell of cells) {
    if (cell.content === null) continue;
    const block = Math.floor(cell.row / ROWS_AT_ONCE);
    const list = blocks.get(block);
    if (list === undefined) blocks.set(block, [cell]);
    else list.push(cell);
  }
  for (const list of blocks.values()) {
    const rect = around(list);
    const contents: (CellValue | undefined)[][] = Array.from({ length: rect.rows }, () => []);
    for (const { row, column, content } of list) {
      const line = contents[row - rect.row];
      if (line !== undefined) line[column - rect.column] = content;
    }
    engine.write(id, rect, contents);
  }
}

function around(cells: readonly ReadCell[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Cells side by side that look alike get their look at once. */
function drawLooks(cells: readonly ReadCell[], id: string, engine: Engine): void {
  for (const [row, list] of byRows(cells)) {
    const line = [...list].sort((a, b) => a.column - b.column);
    let from = 0;
    line.forEach((cell, index) => {
      const next = line[index + 1];
      const goesOn = next !== undefined && next.look === cell.look && next.column === cell.column + 1;
      if (goesOn) return;
      const first = line[from] ?? cell;
      drawLook(
        cell.look,
        { row, column: first.column, rows: 1, columns: cell.column - first.column + 1 },
        id,
        engine,
      );
      from = index + 1;
    });
  }
}

function drawLook({ style, numberFormat }: Look, rect: Rect, id: string, engine: Engine): void {
  // Said of "General" too: it keeps a formula from taking over the format of what it refers to.
  engine.setNumberFormat(id, rect, numberFormat);
  if (Object.keys(style).length > 0) engine.setStyle(id, rect, style);
}

/** Points from the sheet's corner to a line. */
function before(line: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < line; index += 1) sum += sizeOf(index);
  return sum;
}

function addChart(
  { anchor, info, series }: ReadChart,
  chartId: string,
  id: string,
  idOf: (name: string) => string,
  engine: Engine,
): void {
  const place = ({ sheet, rect }: Place): { sheetId: string; rect: Rect } => ({ sheetId: idOf(sheet), rect });
  engine.charts(id).push({
    ...info,
    id: chartId,
    series: series.map(({ values, categories, ...one }) => ({
      ...one,
      values: place(values),
      categories: categories === null ? null : place(categories),
    })),
    ...areaOf(anchor, id, engine),
  });
  engine.chartsChanged(id);
}

function areaOf({ from, to, size }: Anchor, id: string, engine: Engine) {
  const at = (corner: Anchor["from"]) => ({
    left: before(corner.column, (column) => engine.columnWidth(id, column)) + corner.right,
    top: before(corner.row, (row) => engine.rowHeight(id, row)) + corner.down,
  });
  const { left, top } = at(from);
  const end = to === null ? null : at(to);
  return {
    left,
    top,
    width: end === null ? size.width : end.left - left,
    height: end === null ? size.height : end.top - top,
  };
}
