/**
 * Two hundred plans drawn at random, with assumptions, scenarios and earlier budgets typed into them, calculated three times over:
 * by the embedded engine, by LibreOffice from the saved file, and by the domain's exact arithmetic, which knows nothing of sheets.
 * All three come to the same person and rupiah.
 */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { hasLibreOffice } from "../libreoffice/soffice.js";
import { planChoices } from "./draw.js";
import { threeWays } from "./threeWays.js";
import { typed, untouched } from "./typed.js";
import type { Filled } from "./typed.js";

const sampled = { seed: 20_261_121, numRuns: 120 };
const typing = fc.sample(typed, sampled);
const drawn = fc
  .sample(planChoices, sampled)
  .map((choices, index): Filled => ({ choices, typed: typing[index] ?? untouched }));
/** So many in one workbook, so that LibreOffice starts a few times only. */
const together = 10;

describe("plans drawn at random", () => {
  it("are of every kind", () => {
    const choices = drawn.map((one) => one.choices);
    const segments = choices.flatMap((one) => one.segments ?? []);
    const paths = drawn.map((one) => one.typed.assumptions.path ?? one.choices.path);
    expect(new Set(paths)).toEqual(new Set(["linear", "front", "s", "official", "own"]));
    expect(new Set(typing.map(({ assumptions }) => assumptions.sector)).size).toBe(2);
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
      expect(ofActive.filter((scenarios) => scenarios !== untouched.scenarios).length).toBeGreaterThan(8);
    }
    expect(typing.filter(({ before }) => before.length > 0).length).toBeGreaterThan(60);
  });

  describe.each(Array.from({ length: drawn.length / together }, (_, batch) => batch * together))(
    "%i and the nine after it",
    (first) => {
      const filled = drawn.slice(first, first + together);

      it("are the same in the engine, in LibreOffice and in the domain", async () => {
        const { fromDomain, fromLibreOffice, formulas } = await threeWays(filled);
        expect(fromDomain).toEqual([]);
        expect(fromLibreOffice).toEqual([]);
        if (hasLibreOffice) expect(formulas).toBeGreaterThan(together * 500);
      }, 600_000);
    },
  );
});
