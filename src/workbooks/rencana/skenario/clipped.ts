/** The values that the sheets calculate with: what was typed in plus the adjustment of a scenario, kept within what can be. */
import { call, minus, number, over, plus } from "../../../sheets/index.js";
import type { FormulaNode } from "../../../sheets/index.js";
import type { ScenarioDriver } from "./layout.js";

const half = over(number(1), number(2));

/** The same limits as the inputs have; written as quotients, so that no constant stands in a formula. */
const limits: Readonly<Record<ScenarioDriver, readonly [low: FormulaNode, high: FormulaNode]>> = {
  target: [number(0), number(2)],
  growth: [minus(number(0), half), half],
  retention: [number(0), number(1)],
  yield: [over(number(1), number(100)), number(1)],
  months: [number(0), number(12)],
  paidShare: [number(0), number(1)],
};

/** `input` + `adjustment`, not beyond the driver's limits; months whole. */
export function adjusted(driver: ScenarioDriver, input: FormulaNode, adjustment: FormulaNode): FormulaNode {
  const [low, high] = limits[driver];
  const sum = plus(input, adjustment);
  const value = driver === "months" ? call("ROUND", sum, number(0)) : sum;
  return call("MAX", low, call("MIN", high, value));
}
