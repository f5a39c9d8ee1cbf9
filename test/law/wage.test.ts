import { describe, expect, it } from "@jest/globals";
import { monthlyContribution, shareOf, valueOn } from "../../src/domain/index.js";
import type { Contribution, ContributionCase, IsoDate, Month, RiskClass } from "../../src/domain/index.js";
import type { JobLossRate } from "../../src/domain/law/jobLoss.js";
import { puJkpRates } from "../../src/domain/law/jobLoss.js";

const person: ContributionCase = {
  route: "PU",
  programmes: ["JKK", "JKM"],
  payer: "APBD",
  sector: null,
  income: 2_000_000,
  riskClass: 1,
};
const june: Month = { year: 2026, month: 6 };

function contribution(change: Partial<ContributionCase>, month: Month | null = june): Contribution {
  const due = monthlyContribution({ ...person, ...change }, month);
  if (!due.ok) throw new Error(due.problem.sentence.en);
  return due.value;
}

describe("contributions of PU members", () => {
  /** PP 44/2015; rates restated in PP 7/2025 Article 4 (nasional.kontan.co.id). On 10,000,000. */
  it.each([
    [1, 24_000],
    [2, 54_000],
    [3, 89_000],
    [4, 127_000],
    [5, 174_000],
  ] as const)("JKK of risk class %d on 10 million is %d", (riskClass: RiskClass, amount: number) => {
    expect(contribution({ programmes: ["JKK"], riskClass, income: 10_000_000 }).total).toBe(amount);
  });

  it("is 0.54 % together at class 1: 10,800 on 2 million, as South Sulawesi pays for its teachers", () => {
    // gosulsel.com, 26 November 2018: 10,800 = 0.54 % of Rp2 million.
    expect(contribution({}).total).toBe(10_800);
  });

  it("is 5,400 on 1 million, and 62,400 with JHT, as for village staff", () => {
    // cilacap.pikiran-rakyat.com/pr-2397337070: 0.24 % + 0.30 %, JHT 5.7 %.
    expect(contribution({ income: 1_000_000 }).total).toBe(5_400);
    expect(contribution({ income: 1_000_000, programmes: ["JKK", "JKM", "JHT"] }).total).toBe(62_400);
  });

  it("divides JHT 3.7 : 2 and JP 2 : 1 between employer and worker (PP 46/2015, PP 45/2015)", () => {
    const due = contribution({ income: 3_000_000, programmes: ["JHT", "JP"] });
    expect(shareOf(due, "employer")).toEqual({ ok: true, value: 111_000 + 60_000 });
    expect(shareOf(due, "worker")).toEqual({ ok: true, value: 60_000 + 30_000 });
    expect(due.total).toBe(261_000);
  });

  it("rounds each part to the nearest rupiah, a half upwards", () => {
    // 0.24 % of 1,000,625 is 2,401.5; 0.24 % of 1,000,624 is 2,401.4976.
    expect(contribution({ programmes: ["JKK"], income: 1_000_625 }).total).toBe(2_402);
    expect(contribution({ programmes: ["JKK"], income: 1_000_624 }).total).toBe(2_401);
  });

  it("needs the wage, and for JKK the risk class, and says so", () => {
    expect(monthlyContribution({ ...person, income: null }, june)).toMatchObject({
      ok: false,
      problem: { code: "missing", argument: "income" },
    });
    expect(monthlyContribution({ ...person, riskClass: null }, june)).toMatchObject({
      ok: false,
      problem: { code: "missing", argument: "risk_class" },
    });
    expect(contribution({ riskClass: null, programmes: ["JKM"] }).total).toBe(6_000);
  });
});

/**
 * PP 37/2021 Article 11: JKP 0.46 % (state 0.22 %, from JKK 0.14 %, from JKM 0.10 %). PP 6/2025 Article 11, in force 7 February 2025: 0.36 %
 * (state 0.22 %, from JKK 0.14 %), pasal.id and finansial.bisnis.com 14 February 2025. Wage cap 5,000,000.
 */
describe("JKP and its recomposition, 6 and 7 February 2025", () => {
  it.each<[IsoDate, string, JobLossRate | null]>([
    ["2021-02-01", "not-yet-in-force", null],
    ["2021-02-02", "value", { total: 0.0046, government: 0.0022, fromJkk: 0.0014, fromJkm: 0.001 }],
    ["2025-02-06", "value", { total: 0.0046, government: 0.0022, fromJkk: 0.0014, fromJkm: 0.001 }],
    ["2025-02-07", "value", { total: 0.0036, government: 0.0022, fromJkk: 0.0014, fromJkm: 0 }],
  ])("on %s the rate is %s %j", (day, kind, value) => {
    const looked = valueOn(puJkpRates, day);
    expect(looked.kind).toBe(kind);
    if (value !== null) expect(looked).toMatchObject({ value });
  });

  const withJkp: Partial<ContributionCase> = { programmes: ["JKK", "JKM", "JKP"], income: 5_000_000 };
  const byProgramme = (due: Contribution) =>
    Object.fromEntries(
      (["JKK", "JKM", "JKP"] as const).map((programme) => [
        programme,
        due.lines.filter((line) => line.programme === programme).reduce((sum, line) => sum + line.amount, 0),
      ]),
    );

  it("in January 2025 moves 7,000 out of JKK and 5,000 out of JKM; the employer pays no more", () => {
    const due = contribution(withJkp, { year: 2025, month: 1 });
    expect(byProgramme(due)).toEqual({ JKK: 5_000, JKM: 10_000, JKP: 12_000 });
    expect(due.total).toBe(27_000);
    expect(due.byGovernment.map(({ amount }) => amount)).toEqual([11_000]);
  });

  it.each([
    [2025, 2],
    [2026, 6],
  ])("in %d-%d moves 7,000 out of JKK only, which keeps 0.10 %%", (year, month) => {
    const due = contribution(withJkp, { year, month });
    expect(byProgramme(due)).toEqual({ JKK: 5_000, JKM: 15_000, JKP: 7_000 });
    expect(due.total).toBe(27_000);
    expect(due.byGovernment.map(({ amount }) => amount)).toEqual([11_000]);
  });

  it.each([
    [4_999_999, 11_000],
    [5_000_000, 11_000],
    [5_000_001, 11_000],
    [9_000_000, 11_000],
    [4_000_000, 8_800],
  ])("on a wage of %d the state pays %d: JKP stops at 5 million", (income, amount) => {
    expect(contribution({ ...withJkp, income }).byGovernment[0]?.amount).toBe(amount);
  });

  it("costs the employer the same with and without JKP, at every class", () => {
    for (const riskClass of [1, 2, 3, 4, 5] as const) {
      const without = contribution({ ...withJkp, riskClass, programmes: ["JKK", "JKM"] });
      expect(contribution({ ...withJkp, riskClass }).total).toBe(without.total);
    }
  });

  it("is financed out of JKK, so JKK must be there", () => {
    expect(monthlyContribution({ ...person, ...withJkp, programmes: ["JKP"] }, june)).toMatchObject({
      ok: false,
      problem: { code: "value", argument: "programmes" },
    });
  });
});
