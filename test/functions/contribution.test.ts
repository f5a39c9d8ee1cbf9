import { describe, expect, it } from "@jest/globals";
import {
  contributionCells,
  jakonContributionCells,
  subsidyCostCells,
  workersAffordableCells,
} from "../../src/functions/functions.js";
import { jakonExample } from "../law/examples.js";
import { call, cell, errorOf } from "./runtime.js";

describe("CONTRIBUTION", () => {
  it("is 16,800 a month for a BPU member of the lowest bracket whom the region pays for", () => {
    expect(cell(contributionCells, "BPU")).toBe(16_800);
  });

  it("follows the month for a self-paying driver, 8,400 from January 2026, and a farmer, from April (PP 50/2025)", () => {
    const months = [["2025-12"], ["2026-01"], ["2026-03"], ["2026-04"]];
    expect(call(contributionCells, "BPU", months, "mandiri", "ojol")).toEqual([
      [16_800],
      [8_400],
      [8_400],
      [8_400],
    ]);
    expect(call(contributionCells, "BPU", months, "mandiri", "lainnya")).toEqual([
      [16_800],
      [16_800],
      [16_800],
      [8_400],
    ]);
  });

  it("gives each programme of a wage worker its part, which add up to the whole", () => {
    // 4 million at class 2: JKK 0.54 %, JKM 0.3 %, JHT 5.7 %, JP 3 %.
    const parts = call(
      contributionCells,
      "PU",
      "2026-06",
      null,
      null,
      4_000_000,
      [["JKK", "JKM", "JHT", "JP"]],
      2,
    );
    expect(parts).toEqual([[21_600, 12_000, 228_000, 120_000]]);
    expect(cell(contributionCells, "PU", "2026-06", null, null, 4_000_000, "JKK+JKM+JHT+JP", 2)).toBe(
      381_600,
    );
  });

  it("divides it between employer and worker", () => {
    const all = "JKK+JKM+JHT+JP";
    expect(cell(contributionCells, "PU", "2026-06", null, null, 4_000_000, all, 2, "employer")).toBe(261_600);
    expect(cell(contributionCells, "PU", "2026-06", null, null, 4_000_000, all, 2, "pekerja")).toBe(120_000);
    expect(errorOf(contributionCells, "BPU", null, null, null, null, null, null, "worker")).toBe("#VALUE!");
  });

  it("knows construction wages and sends migrants to SUBSIDY_COST", () => {
    expect(cell(contributionCells, "Jakon", null, null, null, 1_000_000)).toBe(20_400);
    expect(errorOf(contributionCells, "PMI")).toBe("#VALUE!");
  });

  it("asks for what a wage worker's contribution needs", () => {
    expect(errorOf(contributionCells, "PU", null, null, null, null, null, 1)).toBe("#N/A");
    expect(errorOf(contributionCells, "PU", null, null, null, 1_000_000)).toBe("#N/A");
    expect(errorOf(contributionCells, "PU", null, null, null, 1_000_000, null, 6)).toBe("#VALUE!");
    expect(errorOf(contributionCells, "", null)).toBe("#N/A");
    expect(errorOf(contributionCells, "ASN")).toBe("#VALUE!");
  });
});

describe("SUBSIDY_COST of the other types", () => {
  it("costs 10 staff on 2 million for a year at 0.54 %: 1,296,000", () => {
    // 10,800 a month, gosulsel.com 26 November 2018.
    expect(cell(subsidyCostCells, 10, 12, "2026-01", "APBD", null, 2_000_000, null, "PU", 1)).toBe(1_296_000);
  });

  it("cuts a year at the JP cap of March", () => {
    // 3 % of 10,547,400 for two months and of 11,086,300 for ten.
    const year = 2 * 316_422 + 10 * 332_589;
    expect(cell(subsidyCostCells, 1, 12, "2026-01", "EMPLOYER", null, 20_000_000, "JP", "PU")).toBe(year);
  });

  it("knows migrant packages", () => {
    expect(cell(subsidyCostCells, 3, 24, "2026-01", "SELF", null, null, null, "PMI")).toBe(997_500);
    // Permenaker 4/2023 Pasal 18(3): 13,500 for each month beyond the package of 6, 12 or 24.
    const contracts = [[7], [18], [23], [36]];
    expect(call(subsidyCostCells, 1, contracts, "2026-01", "SELF", null, null, null, "PMI")).toEqual([
      [108_000 + 13_500],
      [189_000 + 6 * 13_500],
      [189_000 + 11 * 13_500],
      // 494,500: the notice of BP3MI for Korea.
      [332_500 + 12 * 13_500],
    ]);
    // Through a placement agency, with the part before departure.
    expect(cell(subsidyCostCells, 1, 24, "2026-01", "EMPLOYER", null, null, null, "PMI")).toBe(370_000);
  });
});

describe("WORKERS_AFFORDABLE", () => {
  it("rounds persons down, and gives the rest on request", () => {
    expect(cell(workersAffordableCells, 3_000_000_000, 12)).toBe(14_880);
    const rest = [3_000_000_000, 12, null, null, null, null, null, null, null] as const;
    expect(cell(workersAffordableCells, ...rest, "sisa")).toBe(192_000);
    expect(cell(workersAffordableCells, ...rest, "remainder")).toBe(192_000);
    expect(call(workersAffordableCells, [[3_024_000_000, 3_023_999_999]], 12)).toEqual([[15_000, 14_999]]);
  });

  it("shows #DIV/0! where a person costs nothing, #VALUE! for parts of rupiah", () => {
    expect(errorOf(workersAffordableCells, 1, 0)).toBe("#DIV/0!");
    expect(errorOf(workersAffordableCells, 1.5, 1)).toBe("#VALUE!");
    expect(errorOf(workersAffordableCells, 1, 1, null, null, null, null, null, null, null, "semua")).toBe(
      "#VALUE!",
    );
  });
});

describe("JAKON_CONTRIBUTION", () => {
  it("gives the published tiers, together and apart", () => {
    const values = [jakonExample.contractValue];
    expect(call(jakonContributionCells, values, "JKK")).toEqual([jakonExample.jkk]);
    expect(call(jakonContributionCells, values, "JKM")).toEqual([jakonExample.jkm]);
    expect(call(jakonContributionCells, values)).toEqual([
      jakonExample.jkk.map((jkk, index) => jkk + (jakonExample.jkm[index] ?? 0)),
    ]);
  });

  it("refuses other programmes and negative values", () => {
    expect(errorOf(jakonContributionCells, 1, "JHT")).toBe("#VALUE!");
    expect(errorOf(jakonContributionCells, -1)).toBe("#VALUE!");
  });
});
