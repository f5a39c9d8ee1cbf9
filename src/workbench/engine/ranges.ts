import type { IRange } from "@univerjs/core";
import type { Rect } from "./engine.js";

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: rect.row + rect.rows - 1,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** What is left of `from` when `hole` is cut out of it: at most four rectangles. */
export function without(from: Rect, hole: Rect): Rect[] {
  if (!overlaps(from, hole)) return [from];
  const parts: Rect[] = [];
  const top = Math.max(from.row, hole.row);
  const bottom = Math.min(from.row + from.rows, hole.row + hole.rows);
  if (top > from.row) parts.push({ ...from, rows: top - from.row });
  if (bottom < from.row + from.rows) {
    parts.push({ ...from, row: bottom, rows: from.row + from.rows - bottom });
  }
  const left = Math.max(from.column, hole.column);
  const right = Math.min(from.column + from.columns, hole.column + hole.columns);
  const middle = { row: top, rows: bottom - top };
  if (left > from.column) parts.push({ ...middle, column: from.column, columns: left - from.column });
  if (right < from.column + from.columns) {
    parts.push({ ...middle, column: right, columns: from.column + from.columns - right });
  }
  return parts;
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A", 26 for "aa". */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** A sheet's name as formulas write it: quoted where it is not a plain word. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name);
  const likeAddress = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc]|TRUE|FALSE)$/i.test(name);
  return plain && !likeAddress ? name : `'${name.replaceAll("'", "''")}'`;
}
