import { describe, expect, it } from "@jest/globals";
import { countsAt, meansOf } from "../../../src/domain/benefits/poisson.js";

describe("the means that observed cases allow", () => {
  // Garwood's limits at 95 %, as printed: epitools (0: 3.689), calculatorhub.com/tools/poisson-confidence-interval-calculator
  // (10: 4.80 and 18.39), graphpad.com/support/faq/how-quickcalcs-computes-the-confidence-interval-of-a-count (25: 16.18 and
  // 36.90); the others as in the tables of Pearson and Hartley, Biometrika Tables for Statisticians I, table 40.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [5, 1.623, 11.668],
    [10, 4.8, 18.39],
    [20, 12.22, 30.89],
    [25, 16.18, 36.9],
    [50, 37.11, 65.92],
  ])("of %d cases are %d to %d", (cases, low, high) => {
    const decimals = (printed: number): number => (String(printed).split(".")[1] ?? "").length;
    const found = meansOf(cases);
    expect(found.low).toBeCloseTo(low, decimals(low));
    expect(found.high).toBeCloseTo(high, decimals(high));
  });

  it("are in closed form where no case, or one, was seen: e to the power of minus the mean is the tail", () => {
    expect(meansOf(0).high).toBeCloseTo(-Math.log(0.025), 12);
    expect(meansOf(1).low).toBeCloseTo(-Math.log(0.975), 12);
  });

  it("come close to the normal law's where cases are many: 1.96 times the root", () => {
    const { low, high } = meansOf(69_029);
    const half = 1.959_964 * Math.sqrt(69_029);
    expect(Math.abs(low - (69_029 - half))).toBeLessThan(3);
    expect(Math.abs(high - (69_029 + half))).toBeLessThan(3);
  });
});

describe("the counts that may come at a mean", () => {
  // By hand from e^-1 (1 + 1 + 1/2 + 1/6) = 0.98101: more than three come once in 53 times, more than two once in 12.5.
  it("are 0 to 3 at a mean of 1", () => {
    expect(countsAt(1)).toEqual({ low: 0, high: 3 });
  });

  // e^-0.02 = 0.98020: one or more come with 1.98 %; e^-0.03 = 0.97045: with 2.96 %.
  it("are none at all up to a mean at which one case has a chance of 2.5 %", () => {
    expect(countsAt(0)).toEqual({ low: 0, high: 0 });
    expect(countsAt(0.02)).toEqual({ low: 0, high: 0 });
    expect(countsAt(0.03)).toEqual({ low: 0, high: 1 });
  });

  // Cumulated Poisson tables at 10: P(X <= 3) = 0.0103, P(X <= 4) = 0.0293, P(X <= 16) = 0.9730, P(X <= 17) = 0.9857.
  it("are 4 to 17 at a mean of 10", () => {
    expect(countsAt(10)).toEqual({ low: 4, high: 17 });
  });

  it("hold the limits that observed counts give: what is seen at the edge is just allowed", () => {
    for (const cases of [1, 7, 41, 210]) {
      const { low, high } = meansOf(cases);
      expect(countsAt(low * 1.0001).high).toBeGreaterThanOrEqual(cases);
      expect(countsAt(high * 0.9999).low).toBeLessThanOrEqual(cases);
    }
  });

  // A count comes with at most 2.5 % at the means beyond its own limits (Garwood 1936): few cases and many are added up differently.
  it.each([0.4, 3.7, 16.6, 120.3, 499.5, 500, 500.5, 4_321.7])(
    "are those whose own limits hold a mean of %d",
    (mean) => {
      const { low, high } = countsAt(mean);
      expect(meansOf(low).high).toBeGreaterThan(mean);
      if (low > 0) expect(meansOf(low - 1).high).toBeLessThanOrEqual(mean);
      if (high > 0) expect(meansOf(high).low).toBeLessThan(mean);
      expect(meansOf(high + 1).low).toBeGreaterThanOrEqual(mean);
    },
  );
});
