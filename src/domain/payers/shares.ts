import { exactly, minus, plus, toNumber } from "../exact/index.js";
import type { Exact } from "../exact/index.js";

function exactSum(shares: readonly number[]): Exact {
  return shares.reduce((sum, share) => plus(sum, exactly(share)), exactly(0));
}

/** The sum of shares (0.6 for 60 %) as they were typed: 0.3333 + 0.3333 + 0.3334 is 1, without binary noise. */
export function sumOfShares(shares: readonly number[]): number {
  return toNumber(exactSum(shares));
}

/** What these shares leave of the whole: 0.4 beside 0.6, negative where they are above 1. Exact as `sumOfShares` is. */
export function restOfShares(shares: readonly number[]): number {
  return toNumber(minus(exactly(1), exactSum(shares)));
}
