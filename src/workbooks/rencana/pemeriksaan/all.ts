/** All checks of a plan, in the order of the sheets. */
import type { SheetCheck, SheetPlan } from "../../../sheets/index.js";
import { asideColumns, sourceColumns } from "../../../sheets/index.js";
import { askedSources, rowFinder } from "./origins.js";
import { assumptionChecks } from "./assumptions.js";
import type { CheckedSheets } from "./assumptions.js";
import { budgetChecks, moneyChecks } from "./costs.js";
import { formulaChecks } from "./formulas.js";
import type { CalculatedSheet } from "./formulas.js";
import { segmentChecks } from "./segments.js";

/**
 * @param calculated the sheets on which a formula must stay a formula
 * @param register Sumber, to which no row is added any more
 */
export function allChecks(
  from: CheckedSheets,
  calculated: readonly CalculatedSheet[],
  register: SheetPlan,
): readonly SheetCheck[] {
  const { model, assumptions, segments, projection, money, budget } = from;
  const find = rowFinder(register);
  const tests = [projection.total, ...projection.segments].map(({ newMembersSum: { sheet, row } }) => ({
    sheet,
    row,
    column: asideColumns(model).test,
  }));
  return [
    ...segmentChecks(model, assumptions, segments, (id) => find(id, sourceColumns.value)),
    ...askedSources(segments, register),
    ...assumptionChecks(from),
    ...moneyChecks(model, segments, money),
    ...budgetChecks(budget),
    ...formulaChecks(calculated, tests),
  ];
}
