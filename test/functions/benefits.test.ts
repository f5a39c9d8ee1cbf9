import { call, cell, errorOf } from "./runtime.js";
import { describe, expect, it } from "@jest/globals";
import { expectedBenefitsCells, headsForTotalCells } from "../../src/functions/functions.js";

describe("EXPECTED_BENEFITS", () => {
  // 1.66 × 9,000 / 12,000 = 1.245 deaths; P(X <= 3) = 0.962 and P(X <= 4) = 0.991 at that mean; × 42 million.
  it("spills expected, low and high of JKM at the country's rate, a row for each row", () => {
    expect(call(expectedBenefitsCells, [[9_000], [0]], null, "2026-01")).toEqual([
      [52_290_000, 0, 168_000_000],
      [0, 0, 0],
    ]);
    expect(call(expectedBenefitsCells, 9_000, null, "2026-01", null, null, "kasus")).toEqual([[1.245, 0, 4]]);
  });

  it("pays 24 million for a death before December 2019", () => {
    expect(cell(expectedBenefitsCells, 12_000, 1, "2019-11")).toBe(24_000_000);
    expect(cell(expectedBenefitsCells, 12_000, 1, "2019-12")).toBe(42_000_000);
  });

  it("takes JKK, an own rate and an own amount", () => {
    // 12,000 months are 1,000 years: 10 cases; P(X <= 3) = 0.0103, P(X <= 4) = 0.0293, P(X <= 16) = 0.973, P(X <= 17) = 0.986.
    expect(call(expectedBenefitsCells, 12_000, 10, null, "JKK", 1_000_000)).toEqual([
      [10_000_000, 4_000_000, 17_000_000],
    ]);
  });

  it.each([
    [[null], "#N/A"],
    [["banyak"], "#VALUE!"],
    [[1.5], "#VALUE!"],
    [[12, -1], "#VALUE!"],
    [[12, 1001], "#VALUE!"],
    [[12, null, "2010-01"], "#N/A"],
    [[12, null, null, "JHT"], "#VALUE!"],
    [[12, null, null, null, 0.5], "#VALUE!"],
    [[12, null, null, null, null, "persen"], "#VALUE!"],
  ])("refuses %j with %s", (given, code) => {
    expect(errorOf(expectedBenefitsCells, ...given)).toBe(code);
  });
});

describe("HEADS_FOR_TOTAL", () => {
  // Blitar 2024-25: Rp33,213,600 for 3 months was printed with 657 persons; 659 × 3 × 16,800 is that to the rupiah.
  it("finds the persons of a total, with months and rate", () => {
    expect(call(headsForTotalCells, 33_213_600, 3, 16_800)).toEqual([[659, 659, 3, 16_800]]);
    expect(call(headsForTotalCells, 33_213_600, 3)).toContainEqual([659, 659, 3, 16_800]);
  });

  // 33.15 to 33.25 million over 50,400: 657.7 to 659.7.
  it("finds all that a rounded total allows", () => {
    expect(call(headsForTotalCells, 33_200_000, 3, 16_800, 100_000)).toEqual([[658, 659, 3, 16_800]]);
  });

  it.each([
    [[33_213_601, 3, 16_800], "#N/A"],
    [[0], "#N/A"],
    [[null], "#N/A"],
    [["Rp5"], "#VALUE!"],
    [[-5], "#VALUE!"],
    [[5, 0], "#VALUE!"],
    [[5, 1, 1.5], "#VALUE!"],
    [[500, 1, 1, 0], "#VALUE!"],
  ])("refuses %j with %s", (given, code) => {
    expect(errorOf(headsForTotalCells, ...given)).toBe(code);
  });
});
