/** Two hundred plans drawn at random: the embedded engine and LibreOffice come to the same in every cell. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateToExcel, Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlan, isFormula, placeSheets } from "../../src/workbook/index.js";
import type { WorkbookPlan } from "../../src/workbook/index.js";
import type { CellValue } from "../../src/workbench/engine/index.js";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice.js";
import { enginesOf, readerOf, saveWithoutResults } from "./calculated.js";
import type { Reader } from "./calculated.js";
import { planChoices } from "./draw.js";

const drawn = fc.sample(planChoices, { seed: 20_261_121, numRuns: 200 });
const together = 10;

/** Plans side by side in one workbook, so that LibreOffice starts a few times only. */
function plansOf(choices: typeof drawn): readonly WorkbookPlan[] {
  const taken: string[] = [];
  return choices.map((one) => {
    const plan = buildPlan(one);
    if (!plan.ok) throw new Error(`${plan.problem.sentence.en} ${JSON.stringify(one)}`);
    const placed = placeSheets(plan.value, taken);
    taken.push(...placed.sheets.map(({ name }) => name));
    return placed;
  });
}

function readerOfFile(book: Workbook): Reader {
  return (sheet, row, column) => {
    const { value } = book.getWorksheet(sheet)?.getCell(row + 1, column + 1) ?? { value: null };
    const held = typeof value === "object" && value !== null && "formula" in value ? value.result : value;
    if (held instanceof Date) return dateToExcel(held);
    if (typeof held === "object" && held !== null) return "error" in held ? held.error : JSON.stringify(held);
    return held ?? "";
  };
}

/** Alike in the fifteen digits that a file holds. */
function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= Math.abs(theirs) * 1e-14;
}

describe.skipIf(!hasLibreOffice)("plans drawn at random", () => {
  it.each(Array.from({ length: drawn.length / together }, (_, batch) => batch * together))(
    "%i and the nine after it: every formula's result is the same in LibreOffice",
    async (first) => {
      const plans = plansOf(drawn.slice(first, first + together));
      const engine = await enginesOf(plans);
      const file = join(await mkdtemp(join(tmpdir(), "cakupan-plans-")), "plans.xlsx");
      await saveWithoutResults(engine, file);
      const book = new Workbook();
      await book.xlsx.load(await readFile(await throughLibreOffice(file)));
      const [ours, theirs] = [readerOf(engine), readerOfFile(book)];
      const differing: string[] = [];
      let formulas = 0;
      for (const { name, cells } of plans.flatMap(({ sheets }) => sheets)) {
        for (const { row, column, content } of cells) {
          if (!isFormula(content)) continue;
          formulas += 1;
          const [mine, other] = [ours(name, row, column), theirs(name, row, column)];
          if (!isSame(mine, other)) differing.push(`${name} R${row + 1}C${column + 1}: ${mine} / ${other}`);
        }
      }
      engine.dispose();
      expect(differing).toEqual([]);
      expect(formulas).toBeGreaterThan(together * 100);
    },
    120_000,
  );
});
