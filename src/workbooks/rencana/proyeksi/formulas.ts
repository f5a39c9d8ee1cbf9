/**
 * The arithmetic of a projection, a formula a function: written once, used by the blocks of Proyeksi and by the compact models
 * of the scenarios alike, so that both come to the same number to the last digit.
 */
import {
  binary,
  call,
  minus,
  number,
  onceKnown,
  over,
  personsNeeded,
  plus,
  times,
  when,
} from "../../../sheets/index.js";
import type { FormulaNode, ReferenceNode } from "../../../sheets/index.js";

/** Whole persons out of what is there: rounded down, after binary noise is taken away. */
function wholeDown(value: FormulaNode): FormulaNode {
  return call("ROUNDDOWN", call("ROUND", value, number(6)), number(0));
}

/** Part of the time from the base year to the target year that has passed, 0 to 1; 0 in the base year whatever the target year. */
export function passedNode(years: {
  readonly year: FormulaNode;
  readonly baseYear: FormulaNode;
  readonly targetYear: FormulaNode;
}): FormulaNode {
  const { year, baseYear, targetYear } = years;
  const part = over(minus(year, baseYear), minus(targetYear, baseYear));
  return when(binary("=", year, baseYear), number(0), when(binary(">=", year, targetYear), number(1), part));
}

/** What a path's weight is calculated from; `is` tells whether the cell of the path says a path's name. */
export interface WeightSources {
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
  const left = minus(number(1), p);
  const front = minus(number(1), times(left, left));
  // p²(3 − 2p), as 3 − 2p = 1 + 2(1 − p).
  const curve = times(p, p, plus(number(1), times(number(2), left)));
  const reached = when(
    binary("=", from.target, from.rate),
    number(1),
    over(minus(from.yearly, from.rate), minus(from.target, from.rate)),
  );
  const known = (cell: ReferenceNode): FormulaNode => call("ISNUMBER", cell);
  const byTargets = when(known(from.rate), when(known(from.yearly), reached, from.before), p);
  return when(
    from.isBase,
    number(0),
    when(from.is("linear"), p, when(from.is("front"), front, when(from.is("s"), curve, byTargets))),
  );
}

/** The rate on the path; exactly the target once the whole way is gone. */
export function shareNode(rate: ReferenceNode, target: ReferenceNode, weight: ReferenceNode): FormulaNode {
  return onceKnown(
    [rate, target],
    when(binary("=", weight, number(1)), target, plus(rate, times(minus(target, rate), weight))),
  );
}

export function workersNode(base: ReferenceNode, index: FormulaNode): FormulaNode {
  return onceKnown([base], call("ROUND", times(base, index), number(0)));
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
  return when(
    isBase,
    onceKnown([covered], covered),
    onceKnown([before], wholeDown(times(before, retention))),
  );
}

/** What the path asks for, but nobody who stays is sent away. */
export function membersNode(kept: ReferenceNode, needed: ReferenceNode): FormulaNode {
  return onceKnown([kept, needed], call("MAX", kept, needed));
}

export function newMembersNode(
  isBase: FormulaNode,
  members: ReferenceNode,
  kept: ReferenceNode,
): FormulaNode {
  return onceKnown([members, kept], when(isBase, number(0), minus(members, kept)));
}

/** Persons to be listed so that so many are enrolled, rounded up. */
export function listedNode(newMembers: ReferenceNode, enrolled: FormulaNode): FormulaNode {
  return onceKnown(
    [newMembers],
    call("ROUNDUP", call("ROUND", over(newMembers, enrolled), number(6)), number(0)),
  );
}

/** Those paid for last year who stay, rounded down. */
export function paidContinuingNode(
  isBase: FormulaNode,
  members: ReferenceNode,
  before: ReferenceNode,
  retention: FormulaNode,
): FormulaNode {
  return onceKnown([members], when(isBase, number(0), wholeDown(times(before, retention))));
}

/** New members who are paid for, rounded up. */
export function paidNewNode(
  isBase: FormulaNode,
  newMembers: ReferenceNode,
  paidShare: FormulaNode,
): FormulaNode {
  return onceKnown([newMembers], when(isBase, number(0), personsNeeded(paidShare, newMembers)));
}

/** A year's cost of both cohorts; nobody to pay for costs nothing, whatever the wage. */
export function costNode(
  paid: readonly [continuing: ReferenceNode, fresh: ReferenceNode],
  perPerson: readonly [continuing: ReferenceNode, fresh: ReferenceNode],
  product: FormulaNode,
): FormulaNode {
  const [continuing, fresh] = paid;
  const nobody = binary("=", plus(continuing, fresh), number(0));
  return onceKnown([...paid], when(nobody, number(0), onceKnown([...perPerson], product)));
}
