/** All checks of a plan, in the order of the sheets. */
import type { SheetPlan } from "../plan.js";
import { columns } from "./layout.js";
import { askedSources, rowFinder } from "./pemeriksaanAsal.js";
import { assumptionChecks } from "./pemeriksaanAsumsi.js";
import type { CheckedSheets } from "./pemeriksaanAsumsi.js";
import { budgetChecks, moneyChecks } from "./pemeriksaanBiaya.js";
import type { SheetCheck } from "./pemeriksaanLayout.js";
import { formulaChecks } from "./pemeriksaanRumus.js";
import type { CalculatedSheet } from "./pemeriksaanRumus.js";
import { segmentChecks } from "./pemeriksaanSegmen.js";
import { sourceColumns } from "./sumber.js";

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
    column: columns.source,
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
