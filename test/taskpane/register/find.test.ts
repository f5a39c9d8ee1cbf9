import { describe, expect, it } from "@jest/globals";
import { isIsoDate, registerOn, type IsoDate, type RegisterRow } from "../../../src/domain/index.js";
import { byChapter, foundRows } from "../../../src/taskpane/features/register/find.js";

function on(day: string): readonly RegisterRow[] {
  if (!isIsoDate(day)) throw new Error(`${day} is no day`);
  return registerOn(day satisfies IsoDate);
}
const ids = (rows: readonly RegisterRow[]): readonly string[] => rows.map((row) => row.id);

describe("the register's search", () => {
  const rows = on("2026-05-01");

  it("shows everything for an empty query", () => {
    expect(foundRows(rows, "  ")).toEqual(rows);
    expect(rows.length).toBeGreaterThanOrEqual(54);
  });

  it.each([
    ["an act, however it is punctuated", "PP 50-2025", "relief.pp50_2025.multiplier.other"],
    ["a parameter's id", "bpu.jkm", "bpu.jkm"],
    ["Indonesian words in any order", "jkm iuran bpu", "bpu.jkm"],
    ["an amount as it is printed", "10.000.000", "benefit.jkm.cash"],
  ])("finds by %s", (_, query, id) => {
    expect(ids(foundRows(rows, query))).toContain(id);
  });

  it("wants every word, and finds nothing where one is nowhere", () => {
    expect(foundRows(rows, "jkm zzz")).toEqual([]);
    expect(foundRows(rows, "jkm bpu").length).toBeLessThan(foundRows(rows, "jkm").length);
  });

  it("keeps every row, once, under its chapter", () => {
    expect(
      byChapter(rows)
        .flatMap((chapter) => ids(chapter.rows))
        .sort(),
    ).toEqual([...ids(rows)].sort());
    expect(new Set(byChapter(rows).map(({ title }) => title.id)).size).toBe(byChapter(rows).length);
  });
});
