import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { add, compare, generalText, roundDecimal } from "../../../src/workbench/engine/arithmetic.js";

/** Decimal numbers that people write: up to twelve digits, up to four of them behind the point. */
const decimals = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }));
const value = ([figures, places]: readonly [number, number]): number =>
  Number(`${String(figures)}e-${String(places)}`);

/** Rounding of figures/10^from to `to` places with whole numbers only: what a person does on paper. */
function onPaper(figures: number, from: number, to: number, how: "nearest" | "up" | "down"): bigint {
  const size = BigInt(Math.abs(figures));
  const unit = 10n ** BigInt(Math.max(0, from - to));
  const [whole, rest] = [size / unit, size % unit];
  const more = how === "nearest" ? rest * 2n >= unit && rest > 0n : how === "up" && rest > 0n;
  const rounded = (more ? whole + 1n : whole) * 10n ** BigInt(Math.max(0, to - from));
  return figures < 0 ? -rounded : rounded;
}

describe("rounding", () => {
  it.each(["nearest", "up", "down"] as const)("%s is what a person does on paper", (how) => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (number, places) => {
        const expected = Number(`${String(onPaper(number[0], number[1], places, how))}e-${String(places)}`);
        // -0.2 rounds to 0, whatever its sign.
        expect(roundDecimal(value(number), places, how) + 0).toBe(expected + 0);
      }),
    );
  });

  it("leaves whole numbers alone, however large", () => {
    for (const whole of [3_613_056_000_000_001, 9_007_199_254_740_991, -1, 0]) {
      for (const how of ["nearest", "up", "down"] as const) expect(roundDecimal(whole, 0, how)).toBe(whole);
    }
  });

  it("never adds a person for binary noise", () => {
    expect(roundDecimal(0.1 * 3 * 10, 0, "up")).toBe(3);
    expect(roundDecimal(0.29 * 100, 0, "down")).toBe(29);
    expect(roundDecimal(1_234_567_890_123_456.5, 0, "nearest")).toBe(1_234_567_890_123_457);
  });
});

describe("adding", () => {
  it("takes noise for zero, and nothing else", () => {
    expect(add(1.1 - 1, -0.1)).toBe(0);
    expect(add(0.1, 0.2)).toBe(0.1 + 0.2);
    expect(add(1, -0.999999999)).toBe(1 - 0.999999999);
    expect(add(1e15, -999_999_999_999_999)).toBe(1);
  });
});

describe("comparing", () => {
  it("by fifteen digits", () => {
    expect(compare(0.1 + 0.2, 0.3)).toBe(0);
    expect(compare(1, 1.00000000000001)).toBe(-1);
    expect(compare(9_007_199_254_740_991, 9_007_199_254_740_990)).toBe(0);
    expect(compare(-1, 1)).toBe(-1);
  });
});

describe("joining to a text", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [-1234.5, "-1234.5"],
    [3_024_000_000, "3024000000"],
    [1e20, "100000000000000000000"],
    [1e21, "1E+21"],
    [1e-7, "0.0000001"],
    [1.5e-10, "1.5E-10"],
  ])("%d is %s", (number, text) => expect(generalText(number)).toBe(text));
});
