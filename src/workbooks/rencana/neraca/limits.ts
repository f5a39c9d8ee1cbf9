/** The counts that may come at a mean, exact Poisson, by functions that every Excel has. */
import { cell, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode } from "../../../sheets/index.js";

/**
 * Where the search for a limit begins: the mean less (or more) so many standard deviations as the certainty asks for, a little
 * lower. CHIINV(1 - certainty, 1) is their square. The limit lies at most three counts above.
 */
function searchFrom(which: "low" | "high", mean: FormulaNode, certainty: CellPlace): FormulaNode {
  const spread = f`SQRT(CHIINV(1 - ${cell(certainty, "both")}, 1) * ${mean})`;
  return which === "low"
    ? f`MAX(0, INT(${mean} - ${spread} - 1 / 2))`
    : f`MAX(0, INT(${mean} + ${spread} - 1 / 2))`;
}

/**
 * At most `n` cases have the chance of the tail at the mean CHIINV(tail, 2n + 2) / 2, and `n` or more at CHIINV(1 - tail, 2n) / 2
 * (Garwood 1936). So fewer than the low limit, and more than the high one, come with at most that chance.
 */
export function limitOf(which: "low" | "high", mean: FormulaNode, certainty: CellPlace): FormulaNode {
  const from = searchFrom(which, mean, certainty);
  const tail = f`(1 - ${cell(certainty, "both")}) / 2`;
  const passes = (step: number): FormulaNode =>
    which === "low"
      ? f`IF(${mean} >= CHIINV(${tail}, 2 * ${from} + ${step}) / 2, 1, 0)`
      : f`IF(${mean} > CHIINV(1 - ${tail}, 2 * ${from} + ${step}) / 2, 1, 0)`;
  return f`${from} + ${passes(2)} + ${passes(4)} + ${passes(6)}`;
}
