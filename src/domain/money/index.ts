import { compare, exactly, over, plus, roundDown, times } from "../exact/index.js";
import type { Exact } from "../exact/index.js";

export { largestSpelled, terbilang } from "./terbilang.js";

/**
 * Splits a whole total over parts in proportion to their weights so that the whole parts add up to it exactly: each part
 * gets its share rounded down, and the units left over go to the largest remainders, the earlier part first on a tie.
 * Weights are not negative; where all are 0 nothing can be in proportion and the units go round evenly.
 */
export function largestRemainder(total: bigint, weights: readonly Exact[]): readonly bigint[] {
  const zero: Exact = { numerator: 0n, denominator: 1n };
  const sum = weights.reduce(plus, zero);
  const even = sum.numerator === 0n;
  const one: Exact = { numerator: 1n, denominator: 1n };
  const whole: Exact = { numerator: total, denominator: 1n };
  const base = even ? exactly(weights.length) : sum;
  const shares = weights.map((weight) => over(times(whole, even ? one : weight), base));
  const parts = shares.map(roundDown);
  const remainders = shares.map((share, index) => ({
    index,
    left: plus(share, { numerator: -(parts[index] ?? 0n), denominator: 1n }),
  }));
  remainders.sort((a, b) => compare(b.left, a.left) || a.index - b.index);
  let rest = total - parts.reduce((all, part) => all + part, 0n);
  for (const { index } of remainders) {
    if (rest <= 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    rest -= 1n;
  }
  return parts;
}

/** `largestRemainder` for whole numbers such as persons or rupiah, with weights as they stand in cells. */
export function splitWhole(total: number, weights: readonly number[]): readonly number[] {
  return largestRemainder(BigInt(total), weights.map(exactly)).map(Number);
}
