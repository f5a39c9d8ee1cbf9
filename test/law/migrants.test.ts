import { describe, expect, it } from "@jest/globals";
import { monthlyContribution, subsidyCost } from "../../src/domain/index.js";
import type { ContributionCase } from "../../src/domain/index.js";

/** Permenaker 4/2023 and its annex, as transcribed: 37,500 before departure; 108,000, 189,000 and 332,500 for 6, 12 and 24 months. */
const person: ContributionCase = {
  route: "PMI",
  programmes: ["JKK", "JKM"],
  payer: "SELF",
  sector: null,
  income: null,
  riskClass: null,
};
const cost = (months: number, change: Partial<ContributionCase> = {}) =>
  subsidyCost(2, months, { year: 2024, month: 1 }, { ...person, ...change });

describe("packages of migrant workers", () => {
  it.each([
    [6, 108_000],
    [12, 189_000],
    [24, 332_500],
  ])("a contract of %d months costs %d once for each person", (months, amount) => {
    expect(cost(months)).toMatchObject({ ok: true, value: { total: 2 * amount, perPerson: amount } });
  });

  it("costs 370,000 through an agency for 24 months, as printed", () => {
    expect(cost(24, { payer: "EMPLOYER" })).toMatchObject({ ok: true, value: { perPerson: 370_000 } });
  });

  it.each([1, 5, 7, 11, 13, 23, 25])("has no published package for %d months", (months) => {
    expect(cost(months)).toMatchObject({ ok: false, problem: { code: "value", argument: "months" } });
  });

  it("is not paid by month, and not in parts", () => {
    expect(monthlyContribution(person, null)).toMatchObject({ ok: false, problem: { code: "value" } });
    expect(cost(12, { programmes: ["JKK"] })).toMatchObject({
      ok: false,
      problem: { argument: "programmes" },
    });
  });
});
