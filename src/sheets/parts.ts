/** What formulas of several sheets are put together from. */
import { cell } from "./formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "./formula.js";
import { f } from "./template.js";
import type { Part } from "./template.js";

/** a + b + c …, or 0 of nothing: a list's own sum, where SUM would pass over texts. */
export function plus(parts: readonly FormulaNode[]): FormulaNode {
  const [first = f`0`, ...rest] = parts;
  return rest.reduce((left, right) => f`${left} + ${right}`, first);
}

/** a * b * c …, or 1 of nothing. */
export function times(factors: readonly FormulaNode[]): FormulaNode {
  const [first = f`1`, ...rest] = factors;
  return rest.reduce((left, right) => f`${left} * ${right}`, first);
}

/** Pieces of a sentence, one after the other: words as strings, and what the sheet knows. */
export function sentence(...pieces: readonly Part[]): FormulaNode {
  const [first = "", ...rest] = pieces;
  return rest.reduce<FormulaNode>((left, right) => f`${left} & ${right}`, f`${first}`);
}

/** A condition, and what is said where it is the first that holds. */
export type Step = readonly [test: FormulaNode, then: Part];

/** What belongs to the first condition that holds; `otherwise` where none does. */
export function firstThat(steps: readonly Step[], otherwise: Part): FormulaNode {
  return steps.reduceRight<FormulaNode>(
    (rest, [test, then]) => f`IF(${test}, ${then}, ${rest})`,
    f`${otherwise}`,
  );
}

/**
 * The value once all of these cells hold numbers, and an empty text until then: a base that is still to
 * be asked for must not turn every cell after it into an error or a zero.
 */
export function onceKnown(needed: readonly ReferenceNode[], value: FormulaNode): FormulaNode {
  return f`IF(COUNT(${needed}) = ${needed.length}, ${value}, "")`;
}

/** Whether a number stands in this cell, wherever the formula is written, or is what a formula comes to. */
export function known(what: CellPlace | FormulaNode): FormulaNode {
  return f`ISNUMBER(${"kind" in what ? what : cell(what, "both")})`;
}

/** Share of workers covered; never clipped at 1. */
export function coverageRate(covered: FormulaNode, workers: FormulaNode): FormulaNode {
  return {
    kind: "measure",
    name: "COVERAGE_RATE",
    args: [covered, workers],
    native: f`${covered} / ${workers}`,
  };
}

/**
 * Whole persons that a share of the workers amounts to, rounded up. The inner rounding to a millionth
 * of a person takes away binary noise (0.1 * 30 = 3.0000000000000004), which would add a person.
 */
export function personsNeeded(share: FormulaNode, workers: FormulaNode): FormulaNode {
  return f`ROUNDUP(ROUND(${share} * ${workers}, 6), 0)`;
}

/** Whole persons still missing to a target share, 0 once it is reached. */
export function gapToTarget(covered: FormulaNode, workers: FormulaNode, target: FormulaNode): FormulaNode {
  return {
    kind: "measure",
    name: "GAP_TO_TARGET",
    args: [covered, workers, target],
    native: f`MAX(0, ${personsNeeded(target, workers)} - ${covered})`,
  };
}

/**
 * Whole rupiah. `native` is the sheet's own arithmetic over its rows of months and contributions; it stays
 * where `unless` holds, as for wage workers, whose contribution follows the wage.
 */
export function subsidyCost(
  args: readonly FormulaNode[],
  native: FormulaNode,
  unless: FormulaNode,
): FormulaNode {
  return { kind: "measure", name: "SUBSIDY_COST", args, native, unless };
}
