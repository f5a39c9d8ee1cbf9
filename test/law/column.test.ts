/** A column of persons costs one look at the law, and each of them what the law says of him alone. */
import fc from "fast-check";
import { describe, expect, it, jest } from "@jest/globals";
import {
  enactedLaw,
  monthlyAmounts,
  monthlyContribution,
  payers,
  Schedule,
  sectors,
  shareOf,
} from "../../src/domain/index.js";
import type { ContributionCase, BorneBy, Programme } from "../../src/domain/index.js";
import { inventedSchedule } from "../sweep/plans/inventedLaws.js";

const programmes: readonly (readonly Programme[])[] = [
  ["JKK", "JKM"],
  ["JKM"],
  ["JKK", "JKM", "JHT"],
  ["JHT", "JP"],
  ["JKK", "JKM", "JHT", "JP", "JKP"],
];
const person: fc.Arbitrary<Omit<ContributionCase, "income">> = fc.record({
  route: fc.constantFrom("BPU", "PU", "JAKON", "PMI"),
  programmes: fc.constantFrom(...programmes),
  payer: fc.constantFrom(...payers().map(({ id }) => id)),
  sector: fc.constantFrom(null, ...sectors().map(({ id }) => id)),
  riskClass: fc.constantFrom(null, 1, 2, 3, 4, 5),
});
const month = fc.option(
  fc.record({ year: fc.integer({ min: 2014, max: 2029 }), month: fc.integer({ min: 1, max: 12 }) }),
);
const income = fc.oneof(
  fc.constantFrom(null, 0, -1, Number.NaN, Infinity, 999_999, 1_000_000, 10_547_400, 10_547_401, 2 ** 60),
  fc.integer({ min: 1, max: 20_000_000 }),
  fc.double({ min: 0.01, max: 20_000_000, noNaN: true }),
);
const share = fc.constantFrom<BorneBy>("all", "employer", "worker");

describe("a column of persons", () => {
  it.each([
    ["the law", new Schedule(enactedLaw)],
    ["a relief on every route", inventedSchedule("a relief for everybody on every route")],
    ["JHT of PU changed", inventedSchedule("JHT of PU, the employer's part, from May")],
  ])("pays under %s what each of them pays alone, and is refused alike", (_, schedule) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, month, share, fc.array(income, { minLength: 1, maxLength: 4 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (columns) => {
          const amounts = monthlyAmounts(schedule);
          for (const [one, at, part, incomes] of columns) {
            for (const earned of incomes) {
              const each = { ...one, income: earned };
              const alone = monthlyContribution(each, at, schedule);
              expect(amounts(each, at, part)).toEqual(alone.ok ? shareOf(alone.value, part) : alone);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(["PU", "JAKON", "BPU"] as const)("%s: looks the law up once for 10,000 incomes", (route) => {
    const schedule = new Schedule(enactedLaw);
    const looks = jest.spyOn(schedule, "rate");
    const amounts = monthlyAmounts(schedule);
    const one = { route, programmes: programmes[0] ?? [], payer: "APBD", sector: null } as const;
    for (let earned = 1; earned <= 10_000; earned += 1) {
      const due = amounts({ ...one, income: 1000 * earned, riskClass: 1 }, { year: 2026, month: 1 }, "all");
      expect(due.ok).toBe(true);
    }
    // JKK and JKM; of BPU members in each bracket that an income is in.
    const table = enactedLaw.brackets.values.at(-1)?.value;
    const brackets = Array.isArray(table) ? table.length : 0;
    expect(brackets).toBeGreaterThan(0);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(2 * (route === "BPU" ? brackets : 1));
  });
});
