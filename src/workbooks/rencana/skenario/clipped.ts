/** The values that the sheets calculate with: what was typed in plus the adjustment of a scenario, kept within what can be. */
import { f } from "../../../sheets/index.js";
import type { FormulaNode } from "../../../sheets/index.js";
import type { ScenarioDriver } from "./layout.js";

const half = f`1 / 2`;

/** The same limits as the inputs have; written as quotients, so that no constant stands in a formula. */
const limits: Readonly<Record<ScenarioDriver, readonly [low: FormulaNode, high: FormulaNode]>> = {
  target: [f`0`, f`2`],
  growth: [f`0 - ${half}`, half],
  retention: [f`0`, f`1`],
  yield: [f`1 / 100`, f`1`],
  months: [f`0`, f`12`],
  paidShare: [f`0`, f`1`],
};

/** `input` + `adjustment`, not beyond the driver's limits; months whole. */
export function adjusted(driver: ScenarioDriver, input: FormulaNode, adjustment: FormulaNode): FormulaNode {
  const [low, high] = limits[driver];
  const sum = f`${input} + ${adjustment}`;
  const value = driver === "months" ? f`ROUND(${sum}, 0)` : sum;
  return f`MAX(${low}, MIN(${high}, ${value}))`;
}
