/** The first sentences of a plan, as its summary will put them together. */
import { CellError, Evaluation, isFormula, NotEvaluated, sheetKeys } from "../../sheets/index.js";
import type { CellPlace, Held, SheetPlan, WorkbookPlan } from "../../sheets/index.js";

/** Where the headline stands; `null` among sheets without a summary. */
export function headlinePlace(plan: { readonly sheets: readonly SheetPlan[] }): CellPlace | null {
  const summary = plan.sheets.find(({ key }) => key === sheetKeys.summary);
  const cell = summary?.cells.find(({ style, content }) => style === "headline" && isFormula(content));
  return summary === undefined || cell === undefined
    ? null
    : { sheet: summary.key, row: cell.row, column: cell.column };
}

/**
 * The headline that the sheet's own formula comes to, word by word as the workbook will show it.
 * @param held What stands in cells instead of what the plan writes, where somebody's own entries stay.
 * @returns `null` where the plan has none, or it cannot be told before it is calculated.
 */
export function headlineOf(plan: WorkbookPlan, held?: (place: CellPlace) => Held | undefined): string | null {
  const place = headlinePlace(plan);
  if (place === null) return null;
  try {
    const words = new Evaluation(plan, held).value(place.sheet, place.row, place.column);
    return typeof words === "string" ? words : null;
  } catch (thrown) {
    if (thrown instanceof CellError || thrown instanceof NotEvaluated) return null;
    throw thrown;
  }
}
