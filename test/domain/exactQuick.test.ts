/** The quick paths on doubles give what exact arithmetic gives. */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { constructionContribution, constructionTotal } from "../../src/domain/index.js";
import {
  exactly,
  longQuotient,
  over,
  partOf,
  roundHalfUp,
  scaled,
  times,
} from "../../src/domain/exact/index.js";

const amount = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100),
  fc.maxSafeNat(),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

describe("quick arithmetic", () => {
  it("takes a share of an amount to the rupiah", () => {
    const rate = fc.oneof(
      fc.integer({ min: 0, max: 20_000 }).map((units) => units / 10_000),
      fc.double({ min: 0, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(amount, rate, (of, share) => {
        expect(partOf(of, share)).toBe(Number(roundHalfUp(times(exactly(of), exactly(share)))));
      }),
      { numRuns: 3000 },
    );
  });

  it("divides at length", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2_000_000_000 }), (a, b) => {
        const quick = longQuotient(a, [1000, 1000], b);
        if (quick === null) return;
        expect(quick).toBe(Number(roundHalfUp(over(exactly(a * 1_000_000), exactly(b)))));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads a decimal as its digits", () => {
    expect(scaled(11_086_300.01)).toEqual({ units: 110_863_000_100, scale: 10_000 });
    expect(scaled(0.1 + 0.2)).toBeNull();
    expect(scaled(2 ** 53)).toBeNull();
  });

  it("charges a contract as its slices do, with and without fractions", () => {
    fc.assert(
      fc.property(amount, (value) => {
        const whole = constructionContribution(value);
        const total = constructionTotal(value, ["JKK", "JKM"]);
        expect(total.ok && total.value).toBe(whole.ok && whole.value.total);
      }),
      { numRuns: 1000 },
    );
  });
});
