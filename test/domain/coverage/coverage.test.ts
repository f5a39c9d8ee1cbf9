import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { changeEffects, coverageRate, gapToTarget, impliedWorkers } from "../../../src/domain/index.js";
import { changeExample, impliedBaseExample, rateExample } from "../../law/examples.js";

const persons = fc.nat({ max: 300_000_000 });
const base = fc.integer({ min: 1, max: 300_000_000 });

function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("a value was expected");
  return result.value;
}

describe("coverageRate", () => {
  it("gives Pangkalpinang's printed rates and its uncovered workers", () => {
    const { covered, workers, ratePercent, uncovered } = rateExample;
    covered.forEach((part, index) => {
      const rate = value(coverageRate(part, workers[index] ?? 0));
      expect(Number((rate * 100).toFixed(2))).toBe(ratePercent[index]);
    });
    expect(value(gapToTarget(covered[0] ?? 0, workers[0] ?? 0, 1))).toBe(uncovered);
  });

  it("takes both numbers in thousands alike", () => {
    expect(value(coverageRate(731.991, 2732.329))).toBe(731.991 / 2732.329);
  });
});

describe("gapToTarget", () => {
  it("is the least number of persons that reaches the target", () => {
    const target = fc.integer({ min: 0, max: 20_000 }).map((basisPoints) => basisPoints / 10_000);
    fc.assert(
      fc.property(persons, base, target, (covered, workers, aim) => {
        const gap = value(gapToTarget(covered, workers, aim));
        // Whole-number arithmetic on ten-thousandths: covered + gap reaches the target, one person less does not.
        const needed = BigInt(Math.round(aim * 10_000)) * BigInt(workers);
        const reached = (heads: number) => BigInt(heads) * 10_000n >= needed;
        expect(reached(covered + gap)).toBe(true);
        if (gap > 0) expect(reached(covered + gap - 1)).toBe(false);
        const signed = value(gapToTarget(covered, workers, aim, "signed"));
        expect(Math.max(0, signed)).toBe(gap);
      }),
      { numRuns: 2000 },
    );
  });

  it("is unmoved by the binary tail of a share that a sheet has calculated", () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 20_000 }), (workers, basisPoints) => {
        const typed = Number((basisPoints / 10_000).toFixed(4));
        const summed = basisPoints * 0.0001;
        const noisy = typed * 3 - typed - typed;
        const gap = value(gapToTarget(0, workers, typed));
        expect(value(gapToTarget(0, workers, summed))).toBe(gap);
        expect(value(gapToTarget(0, workers, Math.max(0, Math.min(2, noisy))))).toBe(gap);
      }),
      { numRuns: 2000 },
    );
  });

  it("equals the sheets' ROUNDUP(ROUND(target*workers,6),0)", () => {
    // ROUND and ROUNDUP as Excel defines them, on the double product.
    const native = (workers: number, target: number) => {
      const rounded = Math.round(target * workers * 1e6) / 1e6;
      return Math.ceil(rounded);
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (workers, basisPoints) => {
          expect(value(gapToTarget(0, workers, basisPoints / 10_000))).toBe(
            native(workers, basisPoints / 10_000),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("impliedWorkers", () => {
  it("gives the base that Lampung's printed 26.79 % needs", () => {
    const { covered, rate, low, high } = impliedBaseExample;
    expect(impliedWorkers(covered, rate)).toMatchObject({ ok: true, value: { low, high } });
    expect(impliedWorkers(covered, rate, 2)).toMatchObject({ ok: true, value: { low, high } });
    expect(impliedWorkers(covered, 26.79 / 100)).toMatchObject({ ok: true, value: { low, high } });
  });

  it.each([
    // Derived bases of the founding figures: covered over a rate printed to one decimal.
    [43_202, 0.723, 59_713, 59_754, 59_795],
    [5_697, 0.222, 25_604, 25_662, 25_720],
    [13_381, 0.328, 40_734, 40_796, 40_858],
    [36_171, 0.962, 37_580, 37_600, 37_619],
  ])("%d at %d: %d, %d, %d", (covered, rate, low, middle, high) => {
    expect(impliedWorkers(covered, rate)).toEqual({ ok: true, value: { low, middle, high } });
  });

  it("narrows with every decimal of the printed rate", () => {
    expect(value(impliedWorkers(1000, 0.5, 0))).toEqual({ low: 1980, middle: 2000, high: 2020 });
    expect(value(impliedWorkers(1000, 0.5, 1))).toEqual({ low: 1998, middle: 2000, high: 2002 });
    expect(value(impliedWorkers(1000, 0.5, 2))).toEqual({ low: 2000, middle: 2000, high: 2000 });
  });

  it("brackets the true base of every rate that was rounded from it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.integer({ min: 1, max: 3_000_000 }),
        (covered, workers) => {
          const printed = Number(((covered / workers) * 100).toFixed(2));
          fc.pre(printed > 0.01 && printed <= 200);
          const { low, high } = value(impliedWorkers(covered, Number((printed / 100).toFixed(4)), 2));
          // Each end is rounded to the nearest person.
          expect(workers).toBeGreaterThanOrEqual(low - 1);
          expect(workers).toBeLessThanOrEqual(high + 1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("refuses a rate of 0, one with an end at 0, a percentage and odd decimals", () => {
    expect(impliedWorkers(1, 0)).toMatchObject({ ok: false, problem: { code: "zero-base" } });
    expect(impliedWorkers(1, 0.00004, 2)).toMatchObject({ ok: false, problem: { code: "range" } });
    expect(impliedWorkers(1, 26.79)).toMatchObject({
      ok: false,
      problem: { code: "value", argument: "rate" },
    });
    expect(impliedWorkers(1, 0.2, 1.5)).toMatchObject({ ok: false, problem: { argument: "decimals" } });
    expect(impliedWorkers(1, 0.2, 11)).toMatchObject({ ok: false, problem: { code: "range" } });
  });
});

describe("changeEffects", () => {
  it("splits Lampung's change from the end of 2023 to September 2024", () => {
    const { covered, workers, membersEffect, baseEffect, total } = changeExample;
    const effects = value(changeEffects(covered[0], workers[0], covered[1], workers[1]));
    const printed = (points: number) => Number(points.toFixed(2));
    expect(printed(effects.members)).toBe(membersEffect);
    expect(printed(effects.base)).toBe(baseEffect);
    expect(printed(effects.total)).toBe(total);
  });

  it("adds up exactly, and to the change of the rate", () => {
    fc.assert(
      fc.property(persons, base, persons, base, (covered0, workers0, covered1, workers1) => {
        const { members, base: ofBase, total } = value(changeEffects(covered0, workers0, covered1, workers1));
        expect(members + ofBase).toBe(total);
        const change = (covered1 / workers1 - covered0 / workers0) * 100;
        expect(Math.abs(total - change)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(change), Math.abs(members)),
        );
      }),
    );
  });

  it("gives members alone for an unchanged base, and the base alone for unchanged members", () => {
    expect(value(changeEffects(10, 100, 20, 100))).toEqual({ members: 10, base: 0, total: 10 });
    expect(value(changeEffects(10, 100, 10, 200))).toEqual({ members: 0, base: -5, total: -5 });
  });

  it("refuses a base of 0 on either side", () => {
    expect(changeEffects(1, 0, 1, 2)).toMatchObject({
      ok: false,
      problem: { code: "zero-base", argument: "workers0" },
    });
    expect(changeEffects(1, 2, 1, 0)).toMatchObject({
      ok: false,
      problem: { code: "zero-base", argument: "workers1" },
    });
  });
});
