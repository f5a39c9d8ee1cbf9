import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/sheets/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { manyLines } from "../manyLines.js";

/** A4 in points, less the margins that every sheet has: 0.4 inch at the sides, 0.45 above and 0.55 below. */
const [short, long] = [595.3, 841.9];
const [sides, ends] = [0.8 * 72, 72];
/** Excel's column of so many characters in Calibri 11: seven pixels each and five for the edges, at 96 to the inch. */
const columnPoints = (characters: number): number => (7 * characters + 5) * 0.75;
const usualRow = 15;

/** How many pages a sheet takes, and how far it is made smaller to fit their width. */
function paperOf({ print, columnWidths, cells, charts, rowHeights = {} }: SheetPlan) {
  if (print.nothing) return { pages: 0, scale: 1 };
  const [width, height] =
    print.orientation === "landscape" ? [long - sides, short - ends] : [short - sides, long - ends];
  const wide = columnWidths
    .slice(0, print.columns ?? columnWidths.length)
    .reduce((sum, characters) => sum + columnPoints(characters), 0);
  const ofCells = Math.max(...cells.map(({ row }) => row + 1));
  const rows = print.rows ?? Math.max(ofCells, ...charts.map(({ place }) => place.row + place.rows));
  const tall = Array.from({ length: rows }, (_, row) => rowHeights[row] ?? usualRow).reduce(
    (sum, points) => sum + points,
    0,
  );
  const fitting = Math.min(1, width / wide);
  const scale = print.onePage ? Math.min(fitting, height / tall) : fitting;
  return { pages: print.onePage ? 1 : Math.ceil((tall * scale) / height), scale };
}

const front = ["Ringkasan", "Proyeksi", "RKA", "Pemeriksaan"];

describe("a province with six segments on paper", () => {
  const plan = buildPlan(manyLines(6, 2, 2029));
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const papers = plan.value.sheets.map((sheet) => ({ name: sheet.name, ...paperOf(sheet) }));
  const pagesOf = (names: readonly string[]): number =>
    papers.filter(({ name }) => names.includes(name)).reduce((sum, { pages }) => sum + pages, 0);

  it("takes twelve pages, and what is handed in six at most", () => {
    expect(pagesOf(papers.map(({ name }) => name))).toBeLessThanOrEqual(12);
    expect(pagesOf(front)).toBeLessThanOrEqual(6);
  });

  it("is not made so small that it cannot be read: text of eleven points keeps six and a half", () => {
    for (const { name, scale } of papers)
      expect({ name, legible: 11 * scale >= 6.45 }).toEqual({ name, legible: true });
  });

  it("leaves out the guide and the workings, which are the last tabs", () => {
    expect(papers.filter(({ pages }) => pages === 0).map(({ name }) => name)).toEqual([
      "Panduan",
      "Hitung skenario",
      "Tarif",
      "Baris RKA",
    ]);
    expect(papers.slice(-4).every(({ pages }) => pages === 0)).toBe(true);
  });
});
