/**
 * Two hundred plans drawn at random, calculated three times over: by the embedded engine, by LibreOffice from the saved file,
 * and by the domain's exact arithmetic, which knows nothing of sheets. All three come to the same person and rupiah.
 */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateToExcel, Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planned } from "../../src/domain/index.js";
import type { LineYear } from "../../src/domain/index.js";
import { buildPlan, isFormula, placeSheets } from "../../src/workbook/index.js";
import type { PlanChoices, SheetPlan, WorkbookPlan } from "../../src/workbook/index.js";
import type { CellValue } from "../../src/workbench/engine/index.js";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice.js";
import { enginesOf, readerOf, saveWithoutResults } from "./calculated.js";
import type { Reader } from "./calculated.js";
import { planChoices } from "./draw.js";
import { referenceOf } from "./reference.js";

const drawn = fc.sample(planChoices, { seed: 20_261_121, numRuns: 200 });
const together = 10;
const firstYearColumn = 5;

/** Plans side by side in one workbook, so that LibreOffice starts a few times only. */
function plansOf(choices: readonly PlanChoices[]): readonly WorkbookPlan[] {
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

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (sheet === undefined) throw new Error(`The plan has no sheet ${key}`);
  return sheet;
}

/** The rows with this label in column A, from the top. */
function rowsWith(sheet: SheetPlan, label: string): readonly number[] {
  return sheet.cells.filter(({ column, content }) => column === 0 && content === label).map(({ row }) => row);
}

/** What Proyeksi calls each row of the reference; those of whole numbers, compared exactly. */
const standingRows = {
  workers: "Pekerja",
  needed: "Peserta menurut jalur",
  kept: "Peserta tahun lalu yang bertahan",
  members: "Peserta yang diperlukan",
  new: "Peserta baru tahun itu",
  listed: "Orang yang harus didata",
  gap: "Kekurangan menuju target akhir",
  paidContinuing: "Dibayari, peserta lama",
  paid: "Peserta tambahan yang dibayari",
  stop: "Berhenti bila dana tidak dilanjutkan",
  unfundedMonths: "Bulan tanpa dana dalam tahun itu",
  keepCost: "Biaya mempertahankan mereka setahun penuh",
} as const satisfies Partial<Record<keyof LineYear, string>>;
/** Rows that temporary segments have as well. */
const everyRows = { paidNew: "Dibayari, peserta baru", cost: "Biaya iuran" } as const;
/** Shares, alike in fifteen digits. */
const shareRows = {
  share: "Cakupan menurut jalur",
  rate: "Cakupan yang dihasilkan",
  rateWithout: "Cakupan tanpa dana lanjutan",
} as const;

/** Where Proyeksi and the reference differ: "Proyeksi line 1 2026 paid: 5 / 6". */
function differencesOnProyeksi(plan: WorkbookPlan, choices: PlanChoices, read: Reader): readonly string[] {
  const sheet = sheetOf(plan, "proyeksi");
  const reference = planned(referenceOf(choices));
  if (!reference.ok) throw new Error(reference.problem.sentence.en);
  const found: string[] = [];
  const compare = (
    rows: Readonly<Record<string, string>>,
    lines: typeof reference.value,
    digits: boolean,
  ) => {
    for (const [key, label] of Object.entries(rows)) {
      const at = rowsWith(sheet, label);
      if (at.length !== lines.length) found.push(`${label}: ${at.length} rows for ${lines.length} lines`);
      for (const [index, line] of lines.entries()) {
        for (const [year, expected] of line.rows.entries()) {
          const came = read(sheet.name, at[index] ?? -1, firstYearColumn + year);
          const wanted = expected[key as keyof LineYear] ?? "";
          const same = digits ? isSame(came, wanted) : came === wanted;
          if (!same) found.push(`${sheet.name} ${line.line.id} ${expected.year} ${key}: ${came} / ${wanted}`);
        }
      }
    }
  };
  const standing = reference.value.filter(({ line }) => line.kind !== "temporary");
  compare(standingRows, standing, false);
  compare(shareRows, standing, true);
  compare(everyRows, reference.value, false);
  return found;
}

describe("plans drawn at random", () => {
  it("are of every kind", () => {
    const segments = drawn.flatMap((choices) => choices.segments ?? []);
    expect(new Set(drawn.map(({ path }) => path)).size).toBe(3);
    expect(new Set(drawn.map(({ payer }) => payer)).size).toBeGreaterThan(8);
    for (const [route, rowType] of [
      ["PU", "standing"],
      ["BPU", "standing"],
      ["PU", "temporary"],
      ["BPU", "temporary"],
    ]) {
      expect(segments.some((one) => one.route === route && one.rowType === rowType)).toBe(true);
    }
  });

  describe.each(Array.from({ length: drawn.length / together }, (_, batch) => batch * together))(
    "%i and the nine after it",
    (first) => {
      const choices = drawn.slice(first, first + together);

      it("are the same in the engine, in LibreOffice and in the domain", async () => {
        const plans = plansOf(choices);
        const engine = await enginesOf(plans);
        const ours = readerOf(engine);
        const differing = plans.flatMap((plan, index) => {
          const one = choices[index];
          return one === undefined ? [] : differencesOnProyeksi(plan, one, ours);
        });
        expect(differing).toEqual([]);
        if (hasLibreOffice) {
          const file = join(await mkdtemp(join(tmpdir(), "cakupan-plans-")), "plans.xlsx");
          await saveWithoutResults(engine, file);
          const book = new Workbook();
          await book.xlsx.load(await readFile(await throughLibreOffice(file)));
          const { formulas, different } = differencesInFile(plans, ours, readerOfFile(book));
          expect(different).toEqual([]);
          expect(formulas).toBeGreaterThan(together * 500);
        }
        engine.dispose();
      }, 240_000);
    },
  );
});

/** Every formula of every sheet, compared. */
function differencesInFile(
  plans: readonly WorkbookPlan[],
  ours: Reader,
  theirs: Reader,
): { readonly formulas: number; readonly different: readonly string[] } {
  const different: string[] = [];
  let formulas = 0;
  for (const { name, cells } of plans.flatMap(({ sheets }) => sheets)) {
    for (const { row, column, content } of cells) {
      if (!isFormula(content)) continue;
      formulas += 1;
      const [mine, other] = [ours(name, row, column), theirs(name, row, column)];
      if (!isSame(mine, other)) different.push(`${name} R${row + 1}C${column + 1}: ${mine} / ${other}`);
    }
  }
  return { formulas, different };
}
