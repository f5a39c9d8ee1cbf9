import { describe, expect, it } from "vitest";
import { monthlyContribution, parseProgrammes } from "../../src/domain/index.js";
import type { ContributionCase } from "../../src/domain/index.js";

/**
 * PP 44/2015 Lampiran II: lower end of each income bracket and the monthly JKK in rupiah (1 % of the bracket's basis); the JHT
 * column is 2 % of the same basis (PP 46/2015). Transcribed from
 * peraturan.bpk.go.id, "PP Nomor 44 Tahun 2015 - Lampiran 2", and checked at both ends against radarmukomuko.disway.id.
 */
const table: readonly (readonly [incomeFrom: number, jkk: number, jht: number])[] = [
  [0, 10_000, 20_000],
  [1_100_000, 12_000, 24_000],
  [1_300_000, 14_000, 28_000],
  [1_500_000, 16_000, 32_000],
  [1_700_000, 18_000, 36_000],
  [1_900_000, 20_000, 40_000],
  [2_100_000, 22_000, 44_000],
  [2_300_000, 24_000, 48_000],
  [2_500_000, 26_000, 52_000],
  [2_700_000, 29_500, 59_000],
  [3_200_000, 34_500, 69_000],
  [3_700_000, 39_500, 79_000],
  [4_200_000, 44_500, 89_000],
  [4_700_000, 49_500, 99_000],
  [5_200_000, 54_500, 109_000],
  [5_700_000, 59_500, 119_000],
  [6_200_000, 64_500, 129_000],
  [6_700_000, 69_500, 139_000],
  [7_200_000, 74_500, 149_000],
  [7_700_000, 79_500, 159_000],
  [8_200_000, 87_000, 174_000],
  [9_200_000, 97_000, 194_000],
  [10_200_000, 107_000, 214_000],
  [11_200_000, 117_000, 234_000],
  [12_200_000, 127_000, 254_000],
  [13_200_000, 137_000, 274_000],
  [14_200_000, 147_000, 294_000],
  [15_200_000, 157_000, 314_000],
  [16_200_000, 167_000, 334_000],
  [17_200_000, 177_000, 354_000],
  [18_200_000, 187_000, 374_000],
  [19_200_000, 197_000, 394_000],
  [20_200_000, 207_000, 414_000],
];

/** PP 44/2015: JKM of BPU members. */
const jkm = 6_800;

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
