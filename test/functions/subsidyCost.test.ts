import { describe, expect, it } from "@jest/globals";
import { subsidyCostCells } from "../../src/functions/functions.js";
import { costExamples } from "../law/examples.js";
import { call, cell, errorOf } from "./runtime.js";

describe("SUBSIDY_COST", () => {
  it.each(costExamples)("gives the published cost of $id: $what", (example) => {
    const { cohorts, start, payer, sector, rupiah } = example;
    const costs = call(
      subsidyCostCells,
      cohorts.map(({ workers }) => [workers]),
      cohorts.map(({ months }) => [months]),
      start,
      payer,
      sector,
    );
    expect(costs.reduce((sum, [cost]) => sum + Number(cost), 0)).toBe(rupiah);
  });

  it("needs no more than workers and months: APBD, JKK+JKM, lowest bracket", () => {
    expect(cell(subsidyCostCells, 15_000, 12)).toBe(3_024_000_000);
    expect(cell(subsidyCostCells, 15_000, 12, null, null, null, null, null)).toBe(3_024_000_000);
    expect(cell(subsidyCostCells, 15_000, 12, 0, 0, 0, 0, 0)).toBe(3_024_000_000);
  });

  it("takes the month as an Excel date or as text", () => {
    // 46023 is 1 January 2026: SERIAL of DATE(2026,1,1) in the 1900 system.
    for (const start of [
      46_023,
      "2026-01",
      "2026-01-31",
      "Jan 2026",
      "Januari 2026",
      "january 2026",
      "01/2026",
    ]) {
      expect(cell(subsidyCostCells, 1, 12, start, "SELF", "transport")).toBe(100_800);
    }
  });

  it("takes payers and sectors in Indonesian and English, in any case", () => {
    for (const payer of ["SELF", "self", "Mandiri", "MANDIRI"]) {
      for (const sector of ["transport", "Transportasi", "OJOL"]) {
        expect(cell(subsidyCostCells, 1, 12, "2026-01", payer, sector)).toBe(100_800);
      }
    }
    expect(cell(subsidyCostCells, 1, 12, "2026-01", "apbd kab", "transportasi")).toBe(201_600);
  });

  it("says what it accepts when a word is unknown", () => {
    expect(cell(subsidyCostCells, 1, 12, "2026-01", "bank")).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining(
        "APBN, APBD, APBD_PROV, APBD_KAB, DBH_SAWIT, DBH_CHT, APBDES, DANA_DESA, CSR, BAZNAS, EMPLOYER, SELF",
      ),
    });
    expect(cell(subsidyCostCells, 1, 12, "2026-01", "SELF", "laut")).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("transportasi, industri padat karya, lainnya"),
    });
    expect(errorOf(subsidyCostCells, 1, 12, "2026-01", "APBD", null, null, "JKK+BPJS")).toBe("#VALUE!");
  });

  it("never guesses the month or the sector of a self-paying worker", () => {
    expect(errorOf(subsidyCostCells, 1, 12, null, "SELF", "other")).toBe("#N/A");
    expect(errorOf(subsidyCostCells, 1, 12, "2026-01", "SELF")).toBe("#N/A");
    // Before 2026, and from April to December 2026, both sectors pay alike: nothing to ask.
    expect(cell(subsidyCostCells, 1, 12, "2025-01", "SELF")).toBe(201_600);
    expect(cell(subsidyCostCells, 1, 9, "2026-04", "SELF")).toBe(75_600);
  });

  it.each(["CSR", "APBDES", "Dana Desa", "Baznas"])(
    "charges %s in full, as its relief is not settled",
    (payer) => {
      expect(cell(subsidyCostCells, 1, 12, "2026-01", payer, "transport")).toBe(201_600);
      expect(cell(subsidyCostCells, 1, 12, null, payer)).toBe(201_600);
    },
  );

  it("refuses parts of persons and months, negative numbers, bare years and unreadable months", () => {
    expect(errorOf(subsidyCostCells, 1.5, 12)).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, 1, 0.5)).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, -1, 12)).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, 1, 12, 2026)).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, 1, 12, "2026-13")).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, 1, 12, "besok")).toBe("#VALUE!");
    expect(errorOf(subsidyCostCells, 1, 12, -5)).toBe("#VALUE!");
  });

  it("refuses what cannot be calculated to the rupiah", () => {
    expect(errorOf(subsidyCostCells, 9_007_199_254_740_991, 12)).toBe("#NUM!");
    expect(errorOf(subsidyCostCells, 1, 1201)).toBe("#NUM!");
  });

  it("refuses a month before PP 44/2015 with #N/A", () => {
    expect(errorOf(subsidyCostCells, 1, 1, "2015-06")).toBe("#N/A");
    expect(cell(subsidyCostCells, 1, 1, "2015-07")).toBe(16_800);
  });

  it("costs nothing for nobody or no month", () => {
    expect(cell(subsidyCostCells, 0, 12)).toBe(0);
    expect(cell(subsidyCostCells, 12, 0)).toBe(0);
  });

  it("looks the income bracket up by its lower bound", () => {
    // PP 44/2015 Lampiran II: 1,099,000 row 1, 1,099,500 in no printed row, 1,100,000 row 2 (JKK 12,000).
    expect(
      call(subsidyCostCells, 1, 1, null, null, null, [[0], [1_099_000], [1_099_500], [1_100_000]]),
    ).toEqual([[16_800], [16_800], [16_800], [18_800]]);
  });
});
