/**
 * Faults drawn from all of them: whatever Excel refuses, and wherever it falls silent, a fill or a take-back leaves nothing of
 * somebody's own changed. The whole is `npm run sweep:faults`.
 */
import { describe, expect, it } from "@jest/globals";
import { all, drawn, sweep } from "./sweep.js";

/** Runs of each kind; together 500. Of the national sheet none: finding its places alone takes a quarter of an hour. */
const runs = [302, 120, 40, 24, 10, 4, 0] as const;

describe("a fault while somebody's workbook is written to", () => {
  const kinds = all.map((kind, index) => ({ kind, ...kind.excels, count: runs[index] ?? 0 }));
  it.each(kinds.filter(({ count }) => count > 0))(
    "leaves everything as it was: $plan, $mode, list separator $separator",
    async ({ kind, count }) => {
      const outcome = await sweep(kind, (faults) => drawn(faults, count, 1));
      expect(outcome.unwell).toEqual([]);
      expect(outcome.runs).toBe(count);
    },
    600_000,
  );
});
