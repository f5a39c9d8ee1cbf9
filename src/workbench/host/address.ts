import type { Rect } from "../engine/engine.js";
import { columnName, columnNumber } from "../engine/ranges.js";
import { failure } from "./failure.js";

/** Excel's own limits. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A sheet's name as it stands before "!": quoted wherever Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeAReference = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain && !likeAReference ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length > 1
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.columns === COLUMNS;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.rows === ROWS;
}

/** Whether every cell may be read and written one by one; whole rows and columns may not. */
export function isBounded(rect: Rect): boolean {
  return !isWholeRows(rect) && !isWholeColumns(rect);
}

/** "A1:B2", "A:B" for whole columns, "1:2" for whole rows. */
export function rectText(rect: Rect, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (isWholeColumns(rect) && !isWholeRows(rect)) {
    return `${dollar}${columnName(rect.column)}:${dollar}${columnName(lastColumn)}`;
  }
  if (isWholeRows(rect)) return `${dollar}${rect.row + 1}:${dollar}${lastRow + 1}`;
  const first = `${dollar}${columnName(rect.column)}${dollar}${rect.row + 1}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${dollar}${columnName(lastColumn)}${dollar}${lastRow + 1}`;
}

const CELL = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** The rectangle of "A1", "B2:C3", "A:C" or "1:3"; null for any other text or beyond the sheet's edge. */
export function parseRect(text: string): Rect | null {
  const [from, to = from, ...more] = text.trim().split(":");
  if (from === undefined || to === undefined || more.length > 0) return null;
  const start = CELL.exec(from);
  const end = CELL.exec(to);
  if (start && end) {
    return between(
      Number(start[2]) - 1,
      columnNumber(start[1] ?? ""),
      Number(end[2]) - 1,
      columnNumber(end[1] ?? ""),
    );
  }
  if (!text.includes(":")) return null;
  const startColumn = COLUMN.exec(from);
  const endColumn = COLUMN.exec(to);
  if (startColumn && endColumn) {
    return between(0, columnNumber(startColumn[1] ?? ""), ROWS - 1, columnNumber(endColumn[1] ?? ""));
  }
  const startRow = ROW.exec(from);
  const endRow = ROW.exec(to);
  if (startRow && endRow) return between(Number(startRow[1]) - 1, 0, Number(endRow[1]) - 1, COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(rect) ? rect : null;
}

function isOnSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= ROWS &&
    rect.column + rect.columns <= COLUMNS
  );
}

/** A rectangle worked out from another one; off the sheet it is refused. */
export function onSheet(rect: Rect): Rect {
  if (isOnSheet(rect)) return rect;
  throw failure("InvalidArgument", "The range would lie beyond the edge of the worksheet.");
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Splits "Asumsi!A1" or "'Nama lain'!A1"; the sheet is undefined where none is named. */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, rest: address };
  return { sheet: unquoteSheet(address.slice(0, at)), rest: address.slice(at + 1) };
}
