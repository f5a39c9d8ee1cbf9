import { describe, expect, it } from "@jest/globals";
import { monthlyContribution, persons, subsidyCost } from "../../src/domain/index.js";
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
  subsidyCost(persons(2), months, { year: 2024, month: 1 }, { ...person, ...change });

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

  // Pasal 18(3): 13,500 for each month by which a contract exceeds the package. 36 months: 494,500, the official notice for Korea.
  it.each([
    [7, 108_000 + 13_500],
    [11, 108_000 + 5 * 13_500],
    [13, 189_000 + 13_500],
    [23, 189_000 + 11 * 13_500],
    [25, 332_500 + 13_500],
    [36, 494_500],
  ])("a contract of %d months costs the package and its excess: %d", (months, amount) => {
    expect(cost(months)).toMatchObject({ ok: true, value: { perPerson: amount } });
  });

  it.each([1, 5])(
    "a contract of %d months pays the package of 6, and says that this is not written",
    (months) => {
      const paid = cost(months);
      expect(paid).toMatchObject({ ok: true, value: { perPerson: 108_000 } });
      if (paid.ok) expect(paid.value.notes[0]?.en).toContain("no package below 6 months");
    },
  );

  it("is not paid by month, and not in parts", () => {
    expect(monthlyContribution(person, null)).toMatchObject({ ok: false, problem: { code: "value" } });
    expect(cost(12, { programmes: ["JKK"] })).toMatchObject({
      ok: false,
      problem: { argument: "programmes" },
    });
  });
});
