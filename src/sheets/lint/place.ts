import { columnLetters } from "../address.js";
import type { CellPlan, SheetPlan } from "../plan.js";

/** "Asumsi!B5", for a finding. */
export function placeOf(sheet: SheetPlan, at: { readonly row: number; readonly column: number }): string {
  return `${sheet.name}!${columnLetters(at.column)}${at.row + 1}`;
}

/** A sheet's cells by place. */
export type CellMap = ReadonlyMap<number, CellPlan>;

/** More columns than Excel has, so that every place on a sheet has a number of its own. */
const columnsOfSheet = 16_384;

export function cellKey(row: number, column: number): number {
  return row * columnsOfSheet + column;
}

const maps = new WeakMap<SheetPlan, CellMap>();

/** Made once a sheet: several rules look into it, and a large sheet has a hundred thousand cells. */
export function cellMap(sheet: SheetPlan): CellMap {
  const known = maps.get(sheet);
  if (known !== undefined) return known;
  const map = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  maps.set(sheet, map);
  return map;
}
