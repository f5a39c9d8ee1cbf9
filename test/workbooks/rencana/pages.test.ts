import { describe, expect, it } from "@jest/globals";
import { filledRows } from "../../../src/sheets/index.js";
import type { SheetPlan } from "../../../src/sheets/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { buildPlacedPlan } from "../../../src/workbooks/rencana/build.js";
import type { PlanChoices } from "../../../src/domain/index.js";
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
  const isPrinted = (row: number): boolean => row < print.titleRows || row >= (print.firstRow ?? 0);
  const tall = Array.from({ length: rows }, (_, row) =>
    isPrinted(row) ? (rowHeights[row] ?? usualRow) : 0,
  ).reduce((sum, points) => sum + points, 0);
  const fitting = Math.min(1, width / wide);
  const scale = print.onePage ? Math.min(fitting, height / tall) : fitting;
  return { pages: print.onePage ? 1 : Math.ceil((tall * scale) / height), scale };
}

/** What a plan prints, sheet by sheet. */
function papersOf(choices: PlanChoices) {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value.sheets.map((sheet) => ({ sheet, name: sheet.name, ...paperOf(sheet) }));
}

const front = ["Ringkasan", "Proyeksi", "RKA", "Pemeriksaan"];

describe("a province with six segments on paper", () => {
  const papers = papersOf(manyLines(6, 2, 2029));
  const pagesOf = (names: readonly string[]): number =>
    papers.filter(({ name }) => names.includes(name)).reduce((sum, { pages }) => sum + pages, 0);

  it("takes twelve pages, and what is handed in six at most", () => {
    expect(pagesOf(papers.map(({ name }) => name))).toBeLessThanOrEqual(12);
    expect(pagesOf(front)).toBeLessThanOrEqual(6);
  });

  it("is not made so small that it cannot be read: text of eleven points keeps six", () => {
    for (const { name, scale } of papers)
      expect({ name, legible: 11 * scale >= 6 }).toEqual({ name, legible: true });
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

describe("a budget by segments on paper", () => {
  // Six segments, three of them with members paid for already: 1 + 6 x (1 + 2 x 2) + 3 x 2 = 37 lines.
  const choices = manyLines(6, 1, 2029);
  const segments = (choices.segments ?? []).map((segment, index) => ({
    ...segment,
    name: index === 0 ? "Guru dan tenaga kependidikan SMA/SMK" : segment.name,
    running: index < 3,
  }));
  const bySegments = { ...choices, segments, budgetOn: "segments", budgetYear: 2026 } as const;
  const papers = papersOf(bySegments);
  const rka = papers.find(({ name }) => name === "RKA");

  it("takes twelve pages with one of RKA, which stands upright for it", () => {
    expect(papers.reduce((sum, { pages }) => sum + pages, 0)).toBeLessThanOrEqual(12);
    expect(rka).toMatchObject({ pages: 1, sheet: { print: { orientation: "portrait" } } });
    for (const { name, scale } of papers)
      expect({ name, legible: 11 * scale >= 6 }).toEqual({ name, legible: true });
  });

  it("has two lines of height where the words of a row are longer than its column", () => {
    // Payer, segment, then "Iuran JKK, Guru dan tenaga kependidikan SMA/SMK, peserta berjalan": 66 letters in 56.
    const { rowHeights = {} } = rka?.sheet ?? {};
    const first = (rka?.sheet.print.rows ?? 0) - 2 - 37;
    expect(rowHeights[first + 2]).toBeGreaterThanOrEqual(28);
  });

  it("asks for no account of JHT where nobody's JHT is paid", () => {
    const words = rka?.sheet.cells.map(({ content }) => content) ?? [];
    expect(words).toContain("Rekening JKM");
    expect(words).not.toContain("Rekening JHT");
  });

  it("has the total within the columns that are in sight beside the pane: 1366 px less 350 px for the pane", () => {
    const placed = buildPlacedPlan(bySegments);
    const total = placed.ok ? placed.value.places.budget.places.RKA?.figures.total : undefined;
    // The cell of the total is joined with the one behind it; 60 px are the row numbers and the scroll bar.
    const pixels = (rka?.sheet.columnWidths ?? [])
      .slice(0, (total?.column ?? 99) + 2)
      .reduce((sum, characters) => sum + 7 * characters + 5, 0);
    expect(pixels).toBeLessThanOrEqual(1366 - 350 - 60);
  });
});

describe("a region without figures of its own on paper", () => {
  const bare = { ...manyLines(1, 1, 2029), regionCode: "35.78", baseYear: 2025 };

  it("prints its segments and no empty table of the region, and no scenarios", () => {
    const papers = papersOf({ ...bare, budgetOn: "segments" });
    const projection = papers.find(({ name }) => name === "Proyeksi");
    const firstRow = projection?.sheet.print.firstRow ?? -1;
    expect(projection?.sheet.cells.find(({ row }) => row === firstRow)?.content).toBe(
      "Peserta yang diperlukan menurut segmen — tumpang tindih, jangan dijumlahkan",
    );
    expect(papers.find(({ name }) => name === "Skenario")?.pages).toBe(0);
  });

  it("prints no projection where it has no segments either", () => {
    const papers = papersOf({ ...bare, segments: [] });
    const empty = papers.filter(({ pages }) => pages === 0).map(({ name }) => name);
    expect(empty).toEqual(["Proyeksi", "Skenario", "Panduan", "Hitung skenario", "Tarif", "Baris RKA"]);
  });
});

it("prints each sheet down to its lowest chart", () => {
  for (const { sheet } of papersOf(manyLines(1, 1, 2029))) {
    const ofCharts = sheet.charts.map(({ place }) => place.row + place.rows);
    expect(filledRows(sheet)).toBeGreaterThanOrEqual(Math.max(0, ...ofCharts));
  }
});
