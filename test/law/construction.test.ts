import { describe, expect, it } from "@jest/globals";
import {
  constructionContribution,
  monthlyContribution,
  persons,
  subsidyCost,
} from "../../src/domain/index.js";
import type { ContributionCase, Programme } from "../../src/domain/index.js";
import { jakonExample } from "./examples.js";

function rupiah(value: number, programme: Programme): number {
  const due = constructionContribution(value, [programme]);
  if (!due.ok) throw new Error(due.problem.sentence.en);
  return due.value.total;
}

describe("Jakon on the contract value without VAT, progressive", () => {
  it("gives the amounts at the published tiers", () => {
    expect(jakonExample.contractValue.map((value) => rupiah(value, "JKK"))).toEqual(jakonExample.jkk);
    expect(jakonExample.contractValue.map((value) => rupiah(value, "JKM"))).toEqual(jakonExample.jkm);
  });

  /**
   * star.grid.id/read/453670457: JKK 0.21 / 0.17 / 0.13 / 0.11 / 0.09 %, JKM 0.03 / 0.02 / 0.02 / 0.01 / 0.01 % on the slices up to
   * 100 million, 500 million, 1 billion, 5 billion and above. 10,000 rupiah around each edge: a slice's last and first 10,000.
   */
  it.each([
    [100_000_000, 210_000, 21, 17, 30_000, 3, 2],
    [500_000_000, 890_000, 17, 13, 110_000, 2, 2],
    [1_000_000_000, 1_540_000, 13, 11, 210_000, 2, 1],
    [5_000_000_000, 5_940_000, 11, 9, 610_000, 1, 1],
  ])("around %d", (edge, jkk, jkkBelow, jkkAbove, jkm, jkmBelow, jkmAbove) => {
    expect(rupiah(edge - 10_000, "JKK")).toBe(jkk - jkkBelow);
    expect(rupiah(edge, "JKK")).toBe(jkk);
    expect(rupiah(edge + 10_000, "JKK")).toBe(jkk + jkkAbove);
    expect(rupiah(edge - 10_000, "JKM")).toBe(jkm - jkmBelow);
    expect(rupiah(edge, "JKM")).toBe(jkm);
    expect(rupiah(edge + 10_000, "JKM")).toBe(jkm + jkmAbove);
  });

  it("rounds each programme once, a half upwards, and its slices add up to it", () => {
    // 0.21 % of 100 million is 210,000; 0.17 % of 882 is 1.4994 and of 883 is 1.5011.
    expect(rupiah(100_000_882, "JKK")).toBe(210_001);
    expect(rupiah(100_000_883, "JKK")).toBe(210_002);
    const due = constructionContribution(1_234_567_891);
    if (!due.ok) throw new Error(due.problem.sentence.en);
    expect(due.value.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(due.value.total);
    // 1,540,000 + 0.11 % of 234,567,891 (258,024.68…); 210,000 + 0.01 % of it (23,456.79).
    expect(due.value.total).toBe(1_798_025 + 233_457);
  });

  it("costs nothing for a contract of nothing, takes a value with parts of a rupiah, and refuses negatives and other programmes", () => {
    expect(rupiah(0, "JKK")).toBe(0);
    // The value without VAT is a fraction more often than not: the contribution is rounded, half up, not its base.
    // 0.21 % of 237.5 is 0.49875, of 238.5 it is 0.50085.
    expect([rupiah(237.5, "JKK"), rupiah(238.5, "JKK")]).toEqual([0, 1]);
    expect(constructionContribution(-1)).toMatchObject({
      ok: false,
      problem: { argument: "contract_value" },
    });
    expect(constructionContribution(1, ["JHT"])).toMatchObject({
      ok: false,
      problem: { argument: "programmes" },
    });
  });

  it("was reduced to 1 % by PP 49/2020 from August 2020 to January 2021", () => {
    const total = (year: number, month: number) => {
      const due = constructionContribution(100_000_000, ["JKK", "JKM"], { year, month });
      return due.ok ? due.value.total : null;
    };
    expect([total(2020, 7), total(2020, 8), total(2021, 1), total(2021, 2)]).toEqual([
      240_000, 2_400, 2_400, 240_000,
    ]);
  });
});

describe("Jakon where wages are known", () => {
  const person: ContributionCase = {
    route: "JAKON",
    programmes: ["JKK", "JKM"],
    payer: "EMPLOYER",
    sector: null,
    income: 3_000_000,
    riskClass: null,
  };

  it("is 1.74 % JKK and 0.30 % JKM of the monthly wage (Permenaker 44/2015; PP 49/2020 Article 12)", () => {
    expect(monthlyContribution(person, null)).toMatchObject({ ok: true, value: { total: 52_200 + 9_000 } });
    expect(subsidyCost(persons(10), 6, null, person)).toMatchObject({
      ok: true,
      value: { total: 61_200 * 60 },
    });
  });
});
