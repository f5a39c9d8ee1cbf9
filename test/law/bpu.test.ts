import { describe, expect, it } from "@jest/globals";
import { monthlyContribution, parseProgrammes } from "../../src/domain/index.js";
import type { ContributionCase } from "../../src/domain/index.js";
import { bpuJkm as jkm, lampiran2 as table } from "./lampiran2.js";

const person: ContributionCase = {
  route: "BPU",
  programmes: ["JKK", "JKM"],
  payer: "APBD",
  sector: null,
  income: null,
  riskClass: null,
};

function rupiah(income: number | null, programmes = "JKK+JKM"): number {
  const covers = parseProgrammes(programmes);
  if (!covers.ok) throw new Error(programmes);
  const due = monthlyContribution({ ...person, income, programmes: covers.value }, { year: 2025, month: 6 });
  if (!due.ok) throw new Error(due.problem.sentence.en);
  return due.value.total;
}

describe("PP 44/2015 Lampiran II, income brackets of BPU members", () => {
  it("has 33 rows", () => {
    expect(table).toHaveLength(33);
  });

  it.each(table.map(([from, jkk, jht], row) => ({ row, from, jkk, jht })))(
    "row $row: from $from JKK is $jkk and JHT $jht, and one rupiah less belongs to the row before",
    ({ row, from, jkk, jht }) => {
      expect(rupiah(from)).toBe(jkk + jkm);
      expect(rupiah(from + 1)).toBe(jkk + jkm);
      expect(rupiah(from, "JKK")).toBe(jkk);
      expect(rupiah(from, "JHT")).toBe(jht);
      expect(rupiah(from, "JKK+JKM+JHT")).toBe(jkk + jkm + jht);
      const before = table[row - 1];
      if (before !== undefined) expect(rupiah(from - 1)).toBe(before[1] + jkm);
    },
  );

  it("keeps the highest row for every income above it", () => {
    expect(rupiah(20_199_999)).toBe(197_000 + jkm);
    expect(rupiah(20_200_000)).toBe(207_000 + jkm);
    expect(rupiah(1_000_000_000_000)).toBe(207_000 + jkm);
  });

  it("takes the lowest row where no income is given", () => {
    expect(rupiah(null)).toBe(16_800);
    expect(rupiah(0)).toBe(16_800);
  });

  it("puts 1,099,500, which lies between two printed rows, into the lower one", () => {
    expect(rupiah(1_099_500)).toBe(16_800);
  });

  it.each([
    // star.grid.id/amp/453740395: income of 1 million pays JKK 10,000, of 2 million 20,000.
    [1_000_000, 10_000],
    [2_000_000, 20_000],
  ])("gives the published example: income %d pays JKK %d", (income, jkk) => {
    expect(rupiah(income, "JKK")).toBe(jkk);
  });

  it("does not open JP and JKP to BPU members", () => {
    for (const programme of ["JP", "JKP"] as const) {
      const due = monthlyContribution({ ...person, programmes: [programme] }, null);
      expect(due).toMatchObject({ ok: false, problem: { code: "value", argument: "programmes" } });
    }
  });
});
