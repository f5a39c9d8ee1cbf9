/**
 * The arithmetic of a projection, a formula a function: written once, used by the blocks of Proyeksi and by the compact models
 * of the scenarios alike, so that both come to the same number to the last digit.
 */
import { f, known, onceKnown, personsNeeded, plus } from "../../../sheets/index.js";
import type { FormulaNode, ReferenceNode } from "../../../sheets/index.js";

/** Whole persons out of what is there: rounded down, after binary noise is taken away. */
function wholeDown(value: FormulaNode): FormulaNode {
  return f`ROUNDDOWN(ROUND(${value}, 6), 0)`;
}

/** Part of the time from the base year to the target year that has passed, 0 to 1; 0 in the base year whatever the target year. */
export function passedNode(years: {
  readonly year: FormulaNode;
  readonly baseYear: FormulaNode;
  readonly targetYear: FormulaNode;
}): FormulaNode {
  const { year, baseYear, targetYear } = years;
  const part = f`(${year} - ${baseYear}) / (${targetYear} - ${baseYear})`;
  return f`IF(${year} = ${baseYear}, 0, IF(${year} >= ${targetYear}, 1, ${part}))`;
}

/** What a path's weight is calculated from; `is` tells whether the cell of the path says a path's name. */
interface WeightSources {
  readonly isBase: FormulaNode;
  readonly is: (path: "linear" | "front" | "s") => FormulaNode;
  readonly passed: ReferenceNode;
  /** The target of this year that the path follows, or an empty text. */
  readonly yearly: ReferenceNode;
  /** The region's rate in the base year, or an empty text. */
  readonly rate: ReferenceNode;
  readonly target: ReferenceNode;
  /** The weight of the year before. */
  readonly before: ReferenceNode;
}

/**
 * Part of the way from today's rate to the target that is gone: 0 in the base year, 1 in the target year on the three curves.
 * On yearly targets it is what the year's target comes to; a year without one stays where it was.
 */
export function weightNode(from: WeightSources): FormulaNode {
  const p = from.passed;
  const left = f`1 - ${p}`;
  const front = f`1 - ${left} * ${left}`;
  // p²(3 − 2p), as 3 − 2p = 1 + 2(1 − p).
  const curve = f`${p} * ${p} * (1 + 2 * ${left})`;
  const reached = f`IF(
    ${from.target} = ${from.rate},
    1,
    (${from.yearly} - ${from.rate}) / (${from.target} - ${from.rate})
  )`;
  const byTargets = f`IF(${known(from.rate)}, IF(${known(from.yearly)}, ${reached}, ${from.before}), ${p})`;
  return f`IF(
    ${from.isBase},
    0,
    IF(
      ${from.is("linear")},
      ${p},
      IF(${from.is("front")}, ${front}, IF(${from.is("s")}, ${curve}, ${byTargets}))
    )
  )`;
}

/** The rate on the path; exactly the target once the whole way is gone. */
export function shareNode(rate: ReferenceNode, target: ReferenceNode, weight: ReferenceNode): FormulaNode {
  return onceKnown(
    [rate, target],
    f`IF(${weight} = 1, ${target}, ${rate} + (${target} - ${rate}) * ${weight})`,
  );
}

export function workersNode(base: ReferenceNode, index: FormulaNode): FormulaNode {
  return onceKnown([base], f`ROUND(${base} * ${index}, 0)`);
}

/** Persons that the path asks for, rounded up. */
export function neededNode(share: ReferenceNode, workers: ReferenceNode): FormulaNode {
  return onceKnown([share, workers], personsNeeded(share, workers));
}

/** Last year's members who stay, rounded down; in the base year those who are covered. */
export function keptNode(
  isBase: FormulaNode,
  covered: ReferenceNode,
  before: ReferenceNode,
  retention: FormulaNode,
): FormulaNode {
  return f`IF(
    ${isBase},
    ${onceKnown([covered], covered)},
    ${onceKnown([before], wholeDown(f`${before} * ${retention}`))}
  )`;
}

/** What the path asks for, but nobody who stays is sent away. */
export function membersNode(kept: ReferenceNode, needed: ReferenceNode): FormulaNode {
  return onceKnown([kept, needed], f`MAX(${kept}, ${needed})`);
}

export function newMembersNode(
  isBase: FormulaNode,
  members: ReferenceNode,
  kept: ReferenceNode,
): FormulaNode {
  return onceKnown([members, kept], f`IF(${isBase}, 0, ${members} - ${kept})`);
}

/** Persons to be listed so that so many are enrolled, rounded up. */
export function listedNode(newMembers: ReferenceNode, enrolled: FormulaNode): FormulaNode {
  return onceKnown([newMembers], f`ROUNDUP(ROUND(${newMembers} / ${enrolled}, 6), 0)`);
}

/** Those paid for last year who stay, rounded down. */
export function paidContinuingNode(
  isBase: FormulaNode,
  members: ReferenceNode,
  before: ReferenceNode,
  retention: FormulaNode,
): FormulaNode {
  return onceKnown([members], f`IF(${isBase}, 0, ${wholeDown(f`${before} * ${retention}`)})`);
}

/** New members who are paid for, rounded up. */
export function paidNewNode(
  isBase: FormulaNode,
  newMembers: ReferenceNode,
  paidShare: FormulaNode,
): FormulaNode {
  return onceKnown([newMembers], f`IF(${isBase}, 0, ${personsNeeded(paidShare, newMembers)})`);
}

/** A year's cost of cohorts; nobody to pay for costs nothing, whatever the wage. */
export function costNode(
  paid: readonly ReferenceNode[],
  perPerson: readonly ReferenceNode[],
  product: FormulaNode,
): FormulaNode {
  const nobody = f`${plus(paid)} = 0`;
  return onceKnown([...paid], f`IF(${nobody}, 0, ${onceKnown([...perPerson], product)})`);
}
