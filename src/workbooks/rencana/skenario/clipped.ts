/** The values that the sheets calculate with: what was typed in plus the adjustment of a scenario, kept within what can be. */
import { moveOf } from "../../../domain/index.js";
import type { ScenarioDriver } from "../../../domain/index.js";
import { f } from "../../../sheets/index.js";
import type { FormulaNode } from "../../../sheets/index.js";

/** `input` + `adjustment`, not beyond the limits that its cell has; months whole. */
export function adjusted(driver: ScenarioDriver, input: FormulaNode, adjustment: FormulaNode): FormulaNode {
  const { limits, whole } = moveOf(driver);
  const sum = f`${input} + ${adjustment}`;
  const value = whole ? f`ROUND(${sum}, 0)` : sum;
  return f`MAX(${limitNode(limits.least)}, MIN(${limitNode(limits.most)}, ${value}))`;
}

/** A limit written with whole numbers, so that no constant of a sheet stands in a formula: 0.01 as 1/100, -0.5 as 0-1/2. */
function limitNode(limit: number): FormulaNode {
  if (limit < 0) return f`0 - ${limitNode(-limit)}`;
  if (Number.isInteger(limit)) return f`${limit}`;
  const parts = [2, 4, 5, 10, 20, 25, 50, 100].find((count) => Number.isInteger(limit * count));
  if (parts === undefined) throw new Error(`${limit} is no limit in whole per cent`);
  return f`${limit * parts} / ${parts}`;
}
