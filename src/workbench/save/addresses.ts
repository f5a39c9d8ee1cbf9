import type { Rect } from "../engine/engine.js";
import { cellName, columnName } from "../engine/ranges.js";

/** "B3:D9", or "B3" for one cell. */
export function rangeName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "'Sumber data'!$B$3:$D$9". Names are always quoted: that is never wrong. */
export function absoluteRange(sheetName: string, rect: Rect): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const first = corner(rect.row, rect.column);
  const last = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `'${sheetName.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
