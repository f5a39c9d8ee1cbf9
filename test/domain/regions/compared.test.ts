/** How many names an unknown region is compared with, letter by letter: what made a column of them slow. */
import { describe, expect, it, jest } from "@jest/globals";

let compared = 0;
jest.unstable_mockModule("fastest-levenshtein", () => ({
  // Nothing resembles anything: what counts here is only how often it is asked.
  distance: (a: string, b: string) => {
    compared += 1;
    return Math.max(a.length, b.length);
  },
}));
const { findRegion } = await import("../../../src/domain/regions/find.js");

function comparisons(name: string): number {
  compared = 0;
  expect(findRegion(name)).toMatchObject({ ok: false, problem: { code: "missing" } });
  return compared;
}

describe("an unknown region", () => {
  it("is compared with a few of the names that share most of its letters", () => {
    expect(comparisons("Lampunk Tengagh")).toBeGreaterThan(0);
    const names = Array.from({ length: 300 }, (_, row) => `Kabupaten Lampunk Tengagh ${String(row)}`);
    for (const name of names) expect(comparisons(name)).toBeLessThanOrEqual(2 * 24);
  });

  it("is compared with none where it is longer than any name", () => {
    expect(comparisons("lampung ".repeat(700))).toBe(0);
    expect(comparisons("x".repeat(5000))).toBe(0);
  });
});
