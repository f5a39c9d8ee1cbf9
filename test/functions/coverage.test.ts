import { describe, expect, it } from "@jest/globals";
import { coverageRateCells, gapToTargetCells } from "../../src/functions/functions.js";
import { gapExample, rateExample, yieldExample } from "../law/examples.js";
import { call, cell, errorOf } from "./runtime.js";

const percent = (value: unknown, decimals: number) => Number((Number(value) * 100).toFixed(decimals));

describe("COVERAGE_RATE", () => {
  it("gives the printed rates of Pangkalpinang, spilled down a column", () => {
    const column = (numbers: readonly number[]) => numbers.map((number) => [number]);
    const rates = call(coverageRateCells, column(rateExample.covered), column(rateExample.workers));
    expect(rates.map(([rate]) => percent(rate, 2))).toEqual(rateExample.ratePercent);
  });

  it("gives the yield of a verified list", () => {
    expect(percent(cell(coverageRateCells, yieldExample.enrolled, yieldExample.listed), 1)).toBe(
      yieldExample.yieldPercent,
    );
  });

  it("is not clipped at 1", () => {
    expect(cell(coverageRateCells, 3, 2)).toBe(1.5);
  });

  it("divides a row by a single base, and a column by a row", () => {
    expect(call(coverageRateCells, [[1, 2, 4]], 4)).toEqual([[0.25, 0.5, 1]]);
    expect(call(coverageRateCells, [[1], [2]], [[2, 4]])).toEqual([
      [0.5, 0.25],
      [1, 0.5],
    ]);
  });

  it("shows #DIV/0!, #VALUE! and #N/A where they belong", () => {
    expect(errorOf(coverageRateCells, 1, 0)).toBe("#DIV/0!");
    expect(errorOf(coverageRateCells, -1, 2)).toBe("#VALUE!");
    expect(errorOf(coverageRateCells, "1", 2)).toBe("#VALUE!");
    expect(errorOf(coverageRateCells, true, 2)).toBe("#VALUE!");
    expect(errorOf(coverageRateCells, 1, "")).toBe("#N/A");
    expect(errorOf(coverageRateCells, 1, null)).toBe("#N/A");
  });

  it("names the argument, what was expected and what came, in Indonesian", () => {
    expect(cell(coverageRateCells, "abc", 2)).toEqual({
      error: "#VALUE!",
      sentence: '"covered" harus berupa angka; yang diterima teks "abc".',
    });
  });

  it("speaks English on an English page", () => {
    Object.assign(globalThis, { document: { documentElement: { lang: "en-US" } } });
    try {
      expect(cell(coverageRateCells, "abc", 2)).toMatchObject({
        sentence: '"covered" must be a number; the text "abc" came.',
      });
    } finally {
      Reflect.deleteProperty(globalThis, "document");
    }
  });

  it("keeps an error in its own cell of a range, and marks what a shorter range leaves open", () => {
    expect(call(coverageRateCells, [[1], [2], [3]], [[2], [0]])).toEqual([
      [0.5],
      [{ error: "#DIV/0!", sentence: '"workers" bernilai 0: cakupan tanpa basis tidak ada.' }],
      [expect.objectContaining({ error: "#N/A" })],
    ]);
  });

  it("reads the plain value of a number that carries its own format", () => {
    expect(
      cell(coverageRateCells, [[{ type: "FormattedNumber", basicType: "Double", basicValue: 1 }]], 2),
    ).toBe(0.5);
  });
});

describe("GAP_TO_TARGET", () => {
  it("gives Wonogiri's gap in points, and the one the page calls the gap", () => {
    const { ratePercent, targetPercent, gapPoints, gapToFullPoints } = gapExample;
    expect(cell(gapToTargetCells, ratePercent, 100, targetPercent / 100, "points")).toBe(gapPoints);
    expect(cell(gapToTargetCells, ratePercent, 100, 1, "poin")).toBe(gapToFullPoints);
  });

  it("gives Lampung's gap to its 2025 target: 38.39 % of 3,058,943 is 1,174,328.2…, so 1,174,329 − 760,468 persons", () => {
    // Lampost, 26 September 2024: 760,468 of 3,058,943; target 1,174,328 (38.39 %), printed rounded to the nearest.
    expect(cell(gapToTargetCells, 760_468, 3_058_943, 0.3839, null)).toBe(413_861);
  });

  it("rounds a part of a person up, and is 0 at and beyond the target", () => {
    expect(cell(gapToTargetCells, 0, 3, 0.34, null)).toBe(2); // 1.02 persons
    expect(cell(gapToTargetCells, 50, 100, 0.5, null)).toBe(0);
    expect(cell(gapToTargetCells, 51, 100, 0.5, null)).toBe(0);
    expect(cell(gapToTargetCells, 49, 100, 0.5, null)).toBe(1);
  });

  it("is negative once a signed target is passed", () => {
    expect(cell(gapToTargetCells, 51, 100, 0.5, "signed")).toBe(-1);
    expect(cell(gapToTargetCells, 51, 100, 0.5, "Bertanda")).toBe(-1);
  });

  it("never adds a person for the binary tail of 0.1 + 0.2", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(cell(gapToTargetCells, 0, 10, 0.1 + 0.2, null)).toBe(3);
    expect(cell(gapToTargetCells, 0, 1_000_000, 0.1 + 0.2, null)).toBe(300_000);
  });

  it("refuses a percentage with the hint, and takes targets up to 2 as they are", () => {
    expect(cell(gapToTargetCells, 1, 2, 38.39, null)).toEqual({
      error: "#VALUE!",
      sentence: '"target" harus pangsa, bukan persen: tulis 0,3839 atau 38,39 %; yang diterima 38,39.',
    });
    expect(cell(gapToTargetCells, 100, 100, 2, null)).toBe(100);
    expect(errorOf(gapToTargetCells, 100, 100, 2.01, null)).toBe("#VALUE!");
  });

  it("refuses parts of persons, an unknown unit and an empty target, and an empty base with #DIV/0!", () => {
    expect(errorOf(gapToTargetCells, 1.5, 3, 0.5, null)).toBe("#VALUE!");
    expect(errorOf(gapToTargetCells, 1, 3, 0.5, "percent")).toBe("#VALUE!");
    expect(errorOf(gapToTargetCells, 1, 3, null, null)).toBe("#N/A");
    expect(errorOf(gapToTargetCells, 0, 0, 0.5, null)).toBe("#DIV/0!");
  });

  it("takes an empty unit cell (0 on the desktop) for the default", () => {
    expect(cell(gapToTargetCells, 49, 100, 0.5, 0)).toBe(1);
    expect(cell(gapToTargetCells, 49, 100, 0.5, "")).toBe(1);
  });
});
