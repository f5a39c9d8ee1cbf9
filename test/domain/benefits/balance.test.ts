import { describe, expect, it } from "@jest/globals";
import {
  balanceOfBenefits,
  balanceOfPlan,
  breakEvenRate,
  claimRate,
  expectedBenefits,
  nationalRate,
  persons,
  rupiah,
} from "../../../src/domain/index.js";
import type { ContributionCase, Result } from "../../../src/domain/index.js";
import { arithmeticOf } from "../../../src/workbooks/index.js";
import { small } from "../../workbooks/rencana/small.js";

function held<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

const paidByRegion: ContributionCase = {
  ...{ route: "BPU", programmes: ["JKK", "JKM"], payer: "APBD", sector: null, income: null, riskClass: null },
};

describe("the balance of benefits", () => {
  // 1,000 persons from January 2026 for 12 months at 16,800: 201,600,000; full JKM in 9 of the 12 months.
  const balance = held(balanceOfBenefits(persons(1000), 12, { year: 2026, month: 1 }, paidByRegion));

  it("has the contributions, and full JKM from the fourth month", () => {
    expect(balance.contributions).toBe(201_600_000);
    expect(balance.expected.map(({ programme, personMonths }) => [programme, personMonths])).toEqual([
      ["JKM", 9_000],
      ["JKK", 12_000],
    ]);
  });

  // 1.66 × 9,000 / 12,000 = 1.245 deaths × 42 million = 52,290,000. At that mean P(X <= 3) = 0.962 and P(X <= 4) = 0.991.
  it("expects JKM cases at the country's rate, with the counts that chance allows", () => {
    expect(balance.expected[0]).toEqual({
      ...{ programme: "JKM", personMonths: 9_000, perThousand: 1.66, each: 42_000_000 },
      ...{ cases: 1.245, low: 0, high: 4, paid: 52_290_000, paidLow: 0, paidHigh: 168_000_000 },
    });
  });

  // 3.03 tn / 177,727 = 17,048,619.51; 4.28 cases of it: 72,968,093.6. P(0) = 0.014, P(X <= 8) = 0.969, P(X <= 9) = 0.987.
  it("expects JKK cases of the country's average amount", () => {
    expect(balance.expected[1]).toEqual({
      ...{ programme: "JKK", personMonths: 12_000, perThousand: 4.28, each: 17_048_620 },
      ...{ cases: 4.28, low: 1, high: 9, paid: 72_968_094, paidLow: 17_048_620, paidHigh: 153_437_580 },
    });
  });

  // 201,600,000 / 42,000,000 = 4.8 deaths in 9,000 months of members: 6.4 a year among 1,000.
  it("breaks even where JKM alone pays all contributions", () => {
    expect(balance.breakEven).toBe(6.4);
  });

  it("says what a case pays on the day", () => {
    expect(balance.pays.map(({ what, amount }) => [what.en, amount])).toEqual([
      ["Death (full JKM)", 42_000_000],
      ["Death in JKM's waiting time", 10_000_000],
      // 48 times the Rp1,000,000 of the lowest bracket, Rp10 million for the funeral, Rp12 million of periodic benefit (PP 82/2019).
      ["JKK: death by work, lowest income bracket", 70_000_000],
      ["JKK: home care, at most", 20_000_000],
      ["Scholarship of two children, at most", 174_000_000],
    ]);
  });

  it("has no month of full JKM, and no break-even, up to the third month", () => {
    for (const [months, full] of [
      [3, 0],
      [4, 1],
    ] as const) {
      const short = held(balanceOfBenefits(persons(1), months, { year: 2026, month: 1 }, paidByRegion));
      expect(short.expected[0]?.personMonths).toBe(full);
      expect(short.breakEven === null).toBe(full === 0);
    }
  });

  it("takes a region's own rate and amount", () => {
    const own = { JKM: { perThousand: 5, each: null }, JKK: { perThousand: 0, each: 1_000_000 } };
    const found = held(balanceOfBenefits(persons(1000), 12, { year: 2026, month: 1 }, paidByRegion, own));
    expect(found.expected.map(({ cases, paid, high }) => [cases, paid, high])).toEqual([
      // 5 × 9,000 / 12,000 = 3.75; P(X <= 7) = 0.962, P(X <= 8) = 0.984.
      [3.75, 157_500_000, 8],
      [0, 0, 0],
    ]);
  });
});

describe("the break-even of the facts", () => {
  // 6,800 × 12 = 81,600 and 16,800 × 12 = 201,600 against 42,000,000 a case, for a member in full cover all year.
  it.each([
    [81_600, 1.94],
    [201_600, 4.8],
  ])("of Rp%d a year is %d deaths per 1,000", (yearly, perThousand) => {
    expect(breakEvenRate(rupiah(yearly), 12, rupiah(42_000_000))).toBeCloseTo(perThousand, 2);
  });
});

describe("the rate that claims give", () => {
  // Bandung Barat, RT/RW 2023: 41 JKM of 10,884 persons over 12 months (jabarekspres.com, 21 November 2024).
  it("is 3.77 per 1,000 for Bandung Barat, 2.70 to 5.11", () => {
    const rate = held(claimRate(41, 10_884 * 12));
    expect(rate.perThousand).toBeCloseTo(3.77, 2);
    expect(rate.low).toBeCloseTo(2.7, 2);
    expect(rate.high).toBeCloseTo(5.11, 2);
  });

  it("is the country's where a region has none: 69,029 and 177,727 cases among 41.56 million members in 2023", () => {
    expect(held(nationalRate("JKM"))).toBe(1.66);
    expect(held(nationalRate("JKK"))).toBe(4.28);
  });

  it.each([
    [claimRate(1, 0), "zero-base"],
    [claimRate(1.5, 12), "value"],
    [claimRate(-1, 12), "value"],
    [claimRate(10_000_001, 12), "range"],
    [expectedBenefits("JKM", 1200, null, { perThousand: 1000.1, each: null }), "value"],
    [expectedBenefits("JKM", 1200, null, { perThousand: Number.NaN, each: null }), "value"],
    [expectedBenefits("JKM", 1.5, null), "value"],
    [expectedBenefits("JKM", Number.MAX_SAFE_INTEGER, null), "range"],
    [expectedBenefits("JKK", 12_000, null, { perThousand: 1000, each: 9e15 }), "range"],
  ])("refuses what it cannot reckon with", (result, code) => {
    expect(result.ok ? "none" : result.problem.code).toBe(code);
  });
});

describe("the balance of a plan", () => {
  // 250 more members in 2025 for twelve months at 16,800: 50,400,000; nine of them with full JKM. 50,400,000 / 42,000,000 = 1.2
  // deaths in 2,250 months of members: 6.4 a year among 1,000.
  it("is that of its lines in the budget, in its budget year", () => {
    const balance = held(balanceOfPlan(held(arithmeticOf(small))));
    expect(balance).toMatchObject({ persons: 250, months: 12, contributions: 50_400_000, breakEven: 6.4 });
    expect(balance.expected.map(({ personMonths, perThousand }) => [personMonths, perThousand])).toEqual([
      [2_250, 1.66],
      [3_000, 4.28],
    ]);
  });

  it("takes the region's own rates", () => {
    const own = { JKK: { perThousand: 8, each: 1_000_000 } };
    const [deaths, accidents] = held(balanceOfPlan(held(arithmeticOf(small)), own)).expected;
    expect(deaths?.perThousand).toBe(1.66);
    // 3,000 × 8 / 12,000 = 2 accidents.
    expect(accidents).toMatchObject({ cases: 2, paid: 2_000_000 });
  });
});
