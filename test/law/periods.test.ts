import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import {
  addMonths,
  contributionRuns,
  persons,
  rupiah,
  subsidyCost,
  workersAffordable,
} from "../../src/domain/index.js";
import type { ContributionCase, Month, PayerId, Programme } from "../../src/domain/index.js";

const month: fc.Arbitrary<Month> = fc.record({
  year: fc.integer({ min: 2016, max: 2035 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const payer = fc.constantFrom<PayerId>("SELF", "APBD", "CSR", "EMPLOYER");
const sector = fc.constantFrom("TRANSPORT", "OTHER", "LABOUR_INTENSIVE");

const bpu: fc.Arbitrary<ContributionCase> = fc.record({
  route: fc.constant("BPU"),
  programmes: fc.subarray<Programme>(["JKK", "JKM", "JHT"], { minLength: 1 }),
  payer,
  sector,
  income: fc.option(fc.nat({ max: 30_000_000 }), { nil: null }),
  riskClass: fc.constant(null),
});
const pu: fc.Arbitrary<ContributionCase> = fc.record({
  route: fc.constant("PU"),
  programmes: fc.subarray<Programme>(["JKK", "JKM", "JHT", "JP"], { minLength: 1 }),
  payer,
  sector,
  income: fc.integer({ min: 1, max: 100_000_000 }),
  riskClass: fc.constantFrom(1, 2, 3, 4, 5),
});
const jakon: fc.Arbitrary<ContributionCase> = fc.record({
  route: fc.constant("JAKON"),
  programmes: fc.subarray<Programme>(["JKK", "JKM"], { minLength: 1 }),
  payer,
  sector,
  income: fc.integer({ min: 1, max: 100_000_000 }),
  riskClass: fc.constant(null),
});
const monthly = fc.oneof(bpu, pu, jakon);
const heads = fc.nat({ max: 100_000 });
const span = fc.nat({ max: 72 });

function cost(workers: number, months: number, start: Month, one: ContributionCase): number {
  const found = subsidyCost(persons(workers), months, start, one);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value.total;
}

describe("the cost of a period", () => {
  it("is additive over months", () => {
    fc.assert(
      fc.property(monthly, heads, span, span, month, (one, workers, first, second, start) => {
        const parts = cost(workers, first, start, one) + cost(workers, second, addMonths(start, first), one);
        expect(cost(workers, first + second, start, one)).toBe(parts);
      }),
    );
  });

  it("is additive over persons", () => {
    fc.assert(
      fc.property(monthly, heads, heads, span, month, (one, some, others, months, start) => {
        expect(cost(some + others, months, start, one)).toBe(
          cost(some, months, start, one) + cost(others, months, start, one),
        );
      }),
    );
  });

  it("never falls with more persons or months", () => {
    fc.assert(
      fc.property(monthly, heads, span, month, (one, workers, months, start) => {
        const now = cost(workers, months, start, one);
        expect(cost(workers + 1, months, start, one)).toBeGreaterThanOrEqual(now);
        expect(cost(workers, months + 1, start, one)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("is a whole, safe number of rupiah", () => {
    fc.assert(
      fc.property(monthly, heads, span, month, (one, workers, months, start) => {
        expect(Number.isSafeInteger(cost(workers, months, start, one))).toBe(true);
      }),
    );
  });

  it("adds up from its trace: lines to months, months to persons", () => {
    fc.assert(
      fc.property(monthly, heads, span, month, (one, workers, months, start) => {
        const found = subsidyCost(persons(workers), months, start, one);
        if (!found.ok) throw new Error(found.problem.sentence.en);
        const { runs, total, perPerson } = found.value;
        const fromLines = runs.map((run) =>
          run.contribution.lines.reduce((sum, line) => sum + line.amount * run.months, 0),
        );
        expect(fromLines.reduce((sum, amount) => sum + amount, 0)).toBe(perPerson);
        expect(runs.reduce((sum, run) => sum + run.months, 0)).toBe(months);
        expect(perPerson * workers).toBe(total);
      }),
    );
  });

  it("asks every month of a run for the same contribution", () => {
    fc.assert(
      fc.property(monthly, span, month, (one, months, start) => {
        const runs = contributionRuns(one, start, months);
        if (!runs.ok) throw new Error(runs.problem.sentence.en);
        for (const { from, months: length, contribution } of runs.value) {
          if (from === null) throw new Error("a start was given");
          for (let offset = 0; offset < length; offset += 1) {
            expect(cost(1, 1, addMonths(from, offset), one)).toBe(contribution.total);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a budget covers", () => {
  it("is the most whole persons: the budget pays for them, and not for one more", () => {
    fc.assert(
      fc.property(
        bpu,
        fc.nat({ max: 50_000_000_000 }),
        fc.integer({ min: 1, max: 36 }),
        month,
        (one, budget, months, start) => {
          const bought = workersAffordable(rupiah(budget), months, start, one);
          if (!bought.ok) throw new Error(bought.problem.sentence.en);
          const { workers, remainder, perPerson } = bought.value;
          expect(cost(workers, months, start, one) + remainder).toBe(budget);
          expect(remainder).toBeGreaterThanOrEqual(0);
          expect(remainder).toBeLessThan(perPerson);
        },
      ),
    );
  });

  it("covers 14,880 persons with Rp3 billion for a year, and leaves Rp192,000", () => {
    // APBD, JKK+JKM of the lowest bracket: 201,600 a year. 14,880 × 201,600 = 2,999,808,000.
    const one: ContributionCase = {
      route: "BPU",
      programmes: ["JKK", "JKM"],
      payer: "APBD",
      sector: null,
      income: null,
      riskClass: null,
    };
    expect(workersAffordable(rupiah(3_000_000_000), 12, null, one)).toEqual({
      ok: true,
      value: { workers: 14_880, remainder: 192_000, perPerson: 201_600 },
    });
    expect(workersAffordable(rupiah(201_599), 12, null, one)).toMatchObject({
      ok: true,
      value: { workers: 0 },
    });
    expect(workersAffordable(rupiah(201_600), 12, null, one)).toMatchObject({
      ok: true,
      value: { workers: 1, remainder: 0 },
    });
    expect(workersAffordable(rupiah(1), 0, null, one)).toMatchObject({
      ok: false,
      problem: { code: "zero-base" },
    });
  });
});
