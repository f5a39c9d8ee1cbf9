/** Pemeriksaan of a breakdown, calculated by the engine: the sum against the province at its edge, rows, formulas. */
import { describe, expect, it } from "@jest/globals";
import { childrenOf } from "../../../src/domain/index.js";
import { usualBreakdown } from "../../../src/workbooks/index.js";
import { buildPlacedBreakdown } from "../../../src/workbooks/rincian/build.js";
import { isInputStyle, lintPlan } from "../../../src/sheets/index.js";
import type { BreakdownChoices } from "../../../src/workbooks/index.js";
import { filledPlan } from "../rencana/checked.js";
import type { Filled } from "../rencana/checked.js";

/** DKI Jakarta: six kabupaten and kota. */
const PROVINCE = "31";
const places = childrenOf(PROVINCE).length;
const FIRST_ROW = 5;

function placedOf(change: Partial<BreakdownChoices> = {}) {
  const placed = buildPlacedBreakdown({
    ...usualBreakdown,
    regionCode: PROVINCE,
    baseYear: 2026,
    language: "id",
    ...change,
  });
  if (!placed.ok) throw new Error(placed.problem.sentence.en);
  return placed.value;
}

async function filled(change: Partial<BreakdownChoices> = {}): Promise<Filled> {
  const { plan, verdicts } = placedOf(change);
  return filledPlan(plan, verdicts);
}

/** One content in the rows of all regions but those left out. */
async function column(book: Filled, letter: string, content: string | number, leftOut = 0): Promise<void> {
  const rows = Array.from({ length: places - leftOut }, (_, index) => FIRST_ROW + index);
  await book.typeInto(
    rows.map((row) => `Rincian!${letter}${row}`),
    content,
  );
}

const covered = "covered.sum:semua-pekerja";
const workers = "workers.sum:semua-pekerja";
const complete = "rows.complete";
const above = "rows.covered-within-workers";

describe("Pemeriksaan of a breakdown", () => {
  it.each(["id", "en"] as const)("is sound in %s, also with all segments", (language) => {
    for (const regionCode of ["18", "31", "35"])
      expect(lintPlan(placedOf({ regionCode, language }).plan)).toEqual([]);
  });

  it("waits for figures where none is published, and says nothing is wrong", async () => {
    const book = await filled({ regionCode: "16" });
    expect(book.master()).toBe("2 perlu dilengkapi");
    expect([book.verdict(covered), book.verdict(workers)]).toEqual(["Lengkapi", "Lengkapi"]);
    expect(book.cellOf(covered)).toBe("Rekonsiliasi!L5");
    expect(book.value("Rekonsiliasi!A3")).toBe("Pemeriksaan: 2 perlu dilengkapi");
    expect(book.value("Pembagian!A3")).toBe("Pemeriksaan: 2 perlu dilengkapi");
  });

  it("compares the sum with the province to the person", async () => {
    const book = await filled();
    await column(book, "D", 100);
    expect(book.verdict(complete)).toBe("Lengkapi");
    await column(book, "E", 1_000);
    await column(book, "H", "Basis UCJ");
    // 31 December 2025
    await column(book, "I", 46_022);
    await column(book, "J", "Cabang");
    expect(book.verdict(complete)).toBe("OK");
    for (const [row, sum] of [
      [5, places * 100],
      [6, places * 1_000],
    ] as const) {
      await book.type(`Rekonsiliasi!C${row}`, sum);
      await book.type(`Rekonsiliasi!D${row}`, "Basis UCJ");
      await book.type(`Rekonsiliasi!E${row}`, 46_022);
    }
    expect(book.master()).toBe("Semua OK");
    for (const province of [places * 100 - 1, places * 100 + 1]) {
      await book.type("Rekonsiliasi!C5", province);
      expect([book.verdict(covered), book.verdict(workers)]).toEqual(["Periksa", "OK"]);
      expect(book.master()).toBe("1 perlu diperiksa");
    }
    // One region on another day: what is comparable is less than the province, and waits.
    await book.type("Rekonsiliasi!C5", places * 100);
    await book.type(`Rincian!I${FIRST_ROW}`, 46_021);
    expect([book.verdict(covered), book.verdict(workers)]).toEqual(["Lengkapi", "Lengkapi"]);
    // Already above the province without it.
    await book.type("Rekonsiliasi!C5", (places - 1) * 100);
    expect(book.verdict(covered)).toBe("Lengkapi");
    await book.type("Rekonsiliasi!C5", (places - 1) * 100 - 1);
    expect(book.verdict(covered)).toBe("Periksa");
  });

  it("tells rows above 100 % from rows that are not complete", async () => {
    const book = await filled();
    await column(book, "D", 1_000);
    await column(book, "E", 1_000);
    await column(book, "H", "Basis UCJ");
    await column(book, "I", 46_022);
    await column(book, "J", "Cabang", 1);
    expect([book.verdict(above), book.verdict(complete)]).toEqual(["OK", "Lengkapi"]);
    await book.type(`Rincian!J${FIRST_ROW + places - 1}`, "Cabang");
    expect([book.verdict(above), book.verdict(complete)]).toEqual(["OK", "OK"]);
    await book.type(`Rincian!D${FIRST_ROW}`, 1_001);
    expect([book.verdict(above), book.verdict(complete)]).toEqual(["Periksa", "OK"]);
  });

  it("notices formulas that were overwritten, and no cell that may be changed", async () => {
    const { plan } = placedOf();
    const book = await filled();
    const open = (): readonly string[] => book.all().filter((what) => what.includes("Rumus utuh"));
    const inputs = plan.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ style, column: at }) => isInputStyle(style) && at < 26)
        .map(({ row, column: at }) => `${name}!${String.fromCharCode(65 + at)}${row + 1}`),
    );
    expect(inputs.length).toBeGreaterThan(places * 5);
    await book.typeInto(inputs, 7);
    expect(open()).toEqual([]);
    for (const [index, address] of [
      `Rincian!F${FIRST_ROW}`,
      "Rekonsiliasi!I5",
      `Pembagian!G${FIRST_ROW + 5}`,
    ].entries()) {
      const shown = book.value(address);
      await book.type(address, typeof shown === "number" ? shown : 0);
      expect(open()).toHaveLength(index + 1);
    }
  });
});
