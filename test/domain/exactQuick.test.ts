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
  roundedFrom,
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

  it("divides at length where the quotient lies at a half or beside it", () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(-1, 0, 1),
        (of, half, by) => {
          // (2 × of + 1) × half / (2 × half) is a whole number and a half.
          const [a, b] = [Math.max(0, (2 * of + 1) * half + by), 2 * half];
          const exact = Number(roundHalfUp(over(exactly(a * 1000), exactly(b))));
          expect(longQuotient(a, [1000], b)).toBe(exact);
          expect(longQuotient(a, [], b)).toBe(Number(roundHalfUp(over(exactly(a), exactly(b)))));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("does not decide what the error of doubles may have decided", () => {
    // By hand: 2.5 is the border itself; one step may be off by 2.5 × 2^-52, and 2.5 and the next double are nearer.
    expect(roundedFrom(0.5, 2.5, 1)).toBeNull();
    expect(roundedFrom(0.5, 2.5 + 2 ** -51, 1)).toBeNull();
    expect(roundedFrom(0.5, 2.5 + 2 ** -49, 1)).toBe(3);
    expect(roundedFrom(0.5, 2.5 - 2 ** -49, 1)).toBe(2);
    // From half a millionth on it is the next whole number, and at 2^40 doubles are too coarse to say.
    expect(roundedFrom(0.000_000_5, 7.000_000_4, 5)).toBe(7);
    expect(roundedFrom(0.000_000_5, 7.000_000_6, 5)).toBe(8);
    expect(roundedFrom(0.000_000_5, 2 ** 40, 5)).toBeNull();
    expect(roundedFrom(0.5, Infinity, 1)).toBeNull();
    expect(roundedFrom(0.5, NaN, 1)).toBeNull();
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
