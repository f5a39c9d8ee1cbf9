import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import {
  compare,
  exactly,
  minus,
  over,
  plus,
  roundDown,
  roundHalfUp,
  roundTo,
  roundUp,
  times,
  toNumber,
} from "../../src/domain/exact/index.js";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

describe("exact arithmetic on numbers as typed", () => {
  it("takes 0.1 as one tenth, so 0.1 + 0.2 is 0.3", () => {
    expect(compare(plus(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(0);
    expect(exactly(0.0054)).toEqual({ numerator: 54n, denominator: 10_000n });
    expect(exactly(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(toNumber(exactly(1.5e-7))).toBe(1.5e-7);
  });

  it("gives every double back", () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(toNumber(exactly(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("adds, subtracts and multiplies without loss, and divides back", () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        expect(compare(minus(plus(exactly(a), exactly(b)), exactly(b)), exactly(a))).toBe(0);
        if (b !== 0) expect(compare(over(times(exactly(a), exactly(b)), exactly(b)), exactly(a))).toBe(0);
      }),
    );
  });

  it.each([
    [2.5, 3n, 2n, 3n],
    [2.4, 2n, 2n, 3n],
    [2, 2n, 2n, 2n],
    [0, 0n, 0n, 0n],
    [-2.5, -3n, -3n, -2n],
    [-2.4, -2n, -3n, -2n],
    [0.49999999999999994, 0n, 0n, 1n],
  ])("%d rounds to %d, down to %d, up to %d", (value, half, down, up) => {
    expect(roundHalfUp(exactly(value))).toBe(half);
    expect(roundDown(exactly(value))).toBe(down);
    expect(roundUp(exactly(value))).toBe(up);
  });

  it("rounds to decimals, halves away from zero as Excel's ROUND does", () => {
    expect(toNumber(roundTo(exactly(1.005), 2))).toBe(1.01);
    expect(toNumber(roundTo(exactly(-1.005), 2))).toBe(-1.01);
    expect(toNumber(roundTo(exactly(2.0000004), 6))).toBe(2);
    expect(toNumber(roundTo(exactly(2.0000005), 6))).toBe(2.000001);
  });

  it("comes to the nearest double of a fraction", () => {
    expect(toNumber(over(exactly(1), exactly(3)))).toBe(1 / 3);
    expect(toNumber(over(exactly(731_991), exactly(2_732_329)))).toBe(731_991 / 2_732_329);
    expect(toNumber(over(exactly(-2), exactly(3)))).toBe(-2 / 3);
  });
});
