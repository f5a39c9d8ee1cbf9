/**
 * Two hundred plans drawn at random, with scenarios, steps and earlier budgets typed into them, calculated three times over: by
 * the embedded engine, by LibreOffice from the saved file, and by the domain's exact arithmetic, which knows nothing of sheets.
 * All three come to the same person and rupiah.
 */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlan, isFormula, placeSheets } from "../../src/workbook/index.js";
import type { WorkbookPlan } from "../../src/workbook/index.js";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice.js";
import { enginesOf, readerOf, readerOfFile, saveWithoutResults } from "./calculated.js";
import type { Reader } from "./calculated.js";
import { differences } from "./differences.js";
import { planChoices } from "./draw.js";
import { isSame } from "./findings.js";
import { typed, untouched, withTyped } from "./typed.js";
import type { Filled } from "./typed.js";

const sampled = { seed: 20_261_121, numRuns: 200 };
const typing = fc.sample(typed, sampled);
const drawn = fc
  .sample(planChoices, sampled)
  .map((choices, index): Filled => ({ choices, typed: typing[index] ?? untouched }));
const together = 10;

/** Plans side by side in one workbook, so that LibreOffice starts a few times only. */
function plansOf(filled: readonly Filled[]): readonly WorkbookPlan[] {
  const taken: string[] = [];
  return filled.map((one) => {
    const plan = buildPlan(one.choices);
    if (!plan.ok) throw new Error(`${plan.problem.sentence.en} ${JSON.stringify(one)}`);
    const placed = placeSheets(withTyped(plan.value, one), taken);
    taken.push(...placed.sheets.map(({ name }) => name));
    return placed;
  });
}

describe("plans drawn at random", () => {
  it("are of every kind", () => {
    const choices = drawn.map((one) => one.choices);
    const segments = choices.flatMap((one) => one.segments ?? []);
    expect(new Set(choices.map(({ path }) => path)).size).toBe(3);
    expect(new Set(choices.map(({ payer }) => payer)).size).toBeGreaterThan(8);
    for (const [route, rowType] of [
      ["PU", "standing"],
      ["BPU", "standing"],
      ["PU", "temporary"],
      ["BPU", "temporary"],
    ]) {
      expect(segments.some((one) => one.route === route && one.rowType === rowType)).toBe(true);
    }
    for (const active of [1, 2, 3]) {
      const ofActive = typing.filter((one) => one.active === active).map(({ scenarios }) => scenarios);
      expect(ofActive).toContain(untouched.scenarios);
      expect(ofActive.filter((scenarios) => scenarios !== untouched.scenarios).length).toBeGreaterThan(20);
    }
    expect(typing.filter(({ before }) => before.length > 0).length).toBeGreaterThan(100);
  });

  describe.each(Array.from({ length: drawn.length / together }, (_, batch) => batch * together))(
    "%i and the nine after it",
    (first) => {
      const filled = drawn.slice(first, first + together);

      it("are the same in the engine, in LibreOffice and in the domain", async () => {
        const plans = plansOf(filled);
        const engine = await enginesOf(plans);
        const ours = readerOf(engine);
        const differing = plans.flatMap((plan, index) => {
          const one = filled[index];
          return one === undefined ? [] : differences(plan, one, ours);
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
