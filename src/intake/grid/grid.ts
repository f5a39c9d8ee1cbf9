/**
 * One shape for everything a planner brings: a selection in Excel, a pasted text, a .csv, a sheet of an .xlsx. Rows and
 * columns are counted from 0 as they stand in the sheet they come from, so that a finding can name the cell.
 */
import { columnLetters, quotedSheetName, rectangleAddress } from "../../sheets/index.js";
import type { Rectangle } from "../../sheets/index.js";

/**
 * - `date`: the value is an ISO day ("2023-12-31").
 * - `error`: the value is Excel's word for it ("#REF!").
 * - `uncalculated`: a formula that was saved without its value; the value is the empty text.
 */
type GridCellKind = "text" | "number" | "date" | "boolean" | "error" | "uncalculated";

export interface GridCell {
  readonly column: number;
  readonly kind: GridCellKind;
  readonly value: string | number | boolean;
  /** What a person sees in the cell, as far as it is known. */
  readonly shown: string;
  /** Set where the cell is formatted as a percentage: its value is a share. */
  readonly percent?: true;
}

export interface GridRow {
  /** The row in its sheet, from 0. */
  readonly index: number;
  readonly hidden: boolean;
  /** Cells that hold something, from left to right. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  /** The tab's name; `null` for a pasted text or a .csv, which has none. */
  readonly sheet: string | null;
  /** Whether the tab itself is hidden. */
  readonly hidden: boolean;
  /** Rows that hold something, from top to bottom. Rows between them are blank. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Rectangle[];
  /** False where merged cells are not handed over (a pasted text, a .csv): a blank may then be part of one. */
  readonly mergesKnown: boolean;
  readonly hiddenColumns: readonly number[];
}

/** "C7", or "'Data 2024'!C7" where the grid has a tab. Row and column from 0. */
export function cellAddress(grid: Pick<Grid, "sheet">, row: number, column: number): string {
  return onSheet(grid, `${columnLetters(column)}${row + 1}`);
}

/** "B7:F7" of one row, from the first to the last of these columns. */
export function rowAddress(grid: Pick<Grid, "sheet">, row: number, first: number, last: number): string {
  return onSheet(grid, rectangleAddress({ row, column: first, rows: 1, columns: last - first + 1 }));
}

/** "B7:F9" with the tab before it. */
export function areaAddress(grid: Pick<Grid, "sheet">, area: Rectangle): string {
  return onSheet(grid, rectangleAddress(area));
}

function onSheet(grid: Pick<Grid, "sheet">, address: string): string {
  return grid.sheet === null ? address : `${quotedSheetName(grid.sheet)}!${address}`;
}

/** The cell of a row in one column, if it holds something. */
export function cellIn(row: GridRow, column: number): GridCell | undefined {
  // Cells stand from left to right; a row may have thousands, and each of them is asked for.
  let first = 0;
  let last = row.cells.length - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const cell = row.cells[middle];
    if (cell === undefined) return undefined;
    if (cell.column === column) return cell;
    if (cell.column < column) first = middle + 1;
    else last = middle - 1;
  }
  return undefined;
}

/** The merged area that a cell belongs to. */
export function mergeAt(grid: Grid, row: number, column: number): Rectangle | undefined {
  return grid.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** A cell holding a text; `null` for a text of nothing but spaces. */
export function textCell(column: number, text: string): GridCell | null {
  // Sign by sign: an expression that looks for spaces up to the end begins anew at every space of a long cell.
  let first = 0;
  let last = text.length;
  while (first < last && isBlank(text.charAt(first))) first += 1;
  while (last > first && isBlank(text.charAt(last - 1))) last -= 1;
  const clean = text.slice(first, last);
  return clean === "" ? null : { column, kind: "text", value: clean, shown: clean };
}

function isBlank(sign: string): boolean {
  return sign === "\u200b" || sign === "\ufeff" || sign.trim() === "";
}

/** A grid of texts only, from rows of fields. Nothing is read as a number yet. */
export function gridOfFields(records: readonly (readonly string[])[], sheet: string | null = null): Grid {
  const rows = records.flatMap((fields, index): readonly GridRow[] => {
    const cells = fields.flatMap((field, column) => textCell(column, field) ?? []);
    return cells.length === 0 ? [] : [{ index, hidden: false, cells }];
  });
  return { sheet, hidden: false, rows, merges: [], mergesKnown: false, hiddenColumns: [] };
}
