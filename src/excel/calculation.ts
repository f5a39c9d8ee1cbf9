/** Calculating our own sheets in a workbook that a person calculates by hand: nothing of theirs may change by it. */
import { isFormula, referencesOf } from "../sheets/index.js";
import type { FormulaNode, SheetPlan, WorkbookPlan } from "../sheets/index.js";

/**
 * How often all sheets must be calculated, one after the other in the plan's order, until every formula has seen what it refers
 * to: once more for each reference on its way that leads to a later sheet.
 */
export function roundsFor(plan: WorkbookPlan): number {
  const place = new Map(plan.sheets.map((sheet, index) => [sheet.key, index]));
  const cells = new Map(plan.sheets.map((sheet) => [sheet.key, formulasOf(sheet)]));
  const rounds = new Map<string, number>();
  const roundOf = (sheet: string, row: number, column: number): number => {
    const key = `${sheet} ${String(row)} ${String(column)}`;
    const known = rounds.get(key);
    if (known !== undefined) return known;
    const node = cells.get(sheet)?.get(`${String(row)} ${String(column)}`);
    // Also what a circle would find, of which the lint lets none pass.
    rounds.set(key, 1);
    if (node === undefined) return 1;
    let most = 1;
    for (const reference of referencesOf(node)) {
      const later = (place.get(reference.sheet) ?? 0) > (place.get(sheet) ?? 0) ? 1 : 0;
      for (let r = reference.row; r < reference.row + reference.rows; r += 1) {
        for (let c = reference.column; c < reference.column + reference.columns; c += 1) {
          most = Math.max(most, roundOf(reference.sheet, r, c) + later);
        }
      }
    }
    rounds.set(key, most);
    return most;
  };
  let most = 1;
  for (const [sheet, formulas] of cells) {
    for (const at of formulas.keys()) {
      const [row = 0, column = 0] = at.split(" ").map(Number);
      most = Math.max(most, roundOf(sheet, row, column));
    }
  }
  return most;
}

function formulasOf(sheet: SheetPlan): ReadonlyMap<string, FormulaNode> {
  return new Map(
    sheet.cells.flatMap(({ row, column, content }): readonly (readonly [string, FormulaNode])[] =>
      isFormula(content) ? [[`${String(row)} ${String(column)}`, content.node]] : [],
    ),
  );
}
