/**
 * Faults drawn from all of them: whatever Excel refuses, and wherever it falls silent, a fill or a take-back leaves nothing of
 * somebody's own changed. The whole is `npm run sweep:faults`.
 */
import { describe, expect, it } from "@jest/globals";
import { all, drawn, faultsOf, sweep } from "./sweep.js";

/** Runs of each kind; together 500. */
const runs = [300, 125, 40, 20, 15] as const;

describe("a fault while somebody's workbook is written to", () => {
  it.each(all.map((one, index) => ({ ...one, count: runs[index] ?? 0 })))(
    "leaves everything as it was: $excels.plan, $excels.mode, list separator $excels.separator",
    async ({ excels, every, count }) => {
      const outcome = await sweep(excels, async (bench) => drawn(await faultsOf(bench, every), count, 1));
      expect(outcome.unwell).toEqual([]);
      expect(outcome.runs).toBe(count);
    },
    600_000,
  );
});
