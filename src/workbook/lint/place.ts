import { columnLetters } from "../address.js";
import type { CellPlan, SheetPlan } from "../plan.js";

/** "Asumsi!B5", for a finding. */
export function placeOf(sheet: SheetPlan, at: { readonly row: number; readonly column: number }): string {
  return `${sheet.name}!${columnLetters(at.column)}${at.row + 1}`;
}

/** A sheet's cells by place. */
export type CellMap = ReadonlyMap<string, CellPlan>;

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function cellMap(sheet: SheetPlan): CellMap {
  return new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}
