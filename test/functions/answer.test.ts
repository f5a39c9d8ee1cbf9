/** What functions answer outside of a cell, and the law behind it. */
import "./runtime.js";
import { describe, expect, it } from "@jest/globals";
import { answerOf, functions } from "../../src/functions/index.js";

function asked(id: string, ...args: unknown[]) {
  const of = functions.find((one) => one.id === id);
  if (of === undefined) throw new Error(`There is no ${id}`);
  return answerOf(of, args);
}

describe("a function asked outside of a cell", () => {
  it("answers with the act of each programme", () => {
    const answer = asked("SUBSIDY_COST", 1000, 12, "2027-01");
    if (!answer.ok) throw new Error(answer.sentence);
    // 1,000 × 12 × (JKK Rp10,000 + JKM Rp6,800), BPU without a relief.
    expect(answer.rows).toEqual([[201_600_000]]);
    expect(answer.basis.map(({ id }) => id.split(":")[0])).toEqual([
      "JKK (Jaminan Kecelakaan Kerja)",
      "JKM (Jaminan Kematian)",
    ]);
    for (const { id, en } of answer.basis) {
      expect(id).toContain("PP 44/2015");
      expect(en).toContain("PP 44/2015");
    }
  });

  it("names no act where it is plain arithmetic", () => {
    expect(asked("COVERAGE_RATE", 1, 4)).toEqual({ ok: true, rows: [[0.25]], basis: [] });
  });

  it.each([
    ["TARGET", ["RPJMN", 2029], "Perpres 12/2025"],
    ["MINIMUM_WAGE", ["Lampung", 2026], "Lampung"],
    ["BENEFIT", ["JKM"], "PP 82/2019"],
    ["LEGAL_BASIS", ["bpu.jkm"], "PP 44/2015"],
    ["JAKON_CONTRIBUTION", [1_000_000_000], "PP 44/2015"],
  ])("%s names its act", (id, args, act) => {
    const answer = asked(id, ...args);
    if (!answer.ok) throw new Error(answer.sentence);
    expect(answer.basis.length).toBeGreaterThan(0);
    if (id !== "MINIMUM_WAGE") expect(answer.basis.map((one) => one.id).join(" ")).toContain(act);
  });

  it("says in its own sentence what is wrong with an argument", () => {
    expect(asked("COVERAGE_RATE", "banyak", 4)).toEqual({
      ok: false,
      sentence: '"covered" harus berupa angka; yang diterima teks "banyak".',
    });
  });

  it("is asked with ranges as a cell is", () => {
    expect(asked("COVERAGE_RATE", [[1], [2]], [[4], [4]])).toMatchObject({ ok: true, rows: [[0.25], [0.5]] });
  });
});
