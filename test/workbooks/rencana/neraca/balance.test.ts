/** Neraca manfaat of plans small enough to be worked out by hand. */
import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../../src/workbooks/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { CellValue } from "../../../../src/workbench/engine/index.js";
import { contentAt, enginesOf, readerOf } from "../../../sweep/plans/calculated.js";
import { leaving, small } from "../small.js";

interface Book {
  readonly inYears: (label: string, nth?: number) => readonly CellValue[];
  readonly cell: (sheet: string, label: string, column: number) => CellValue;
  readonly verdict: (what: string) => CellValue;
}

/** The plan calculated, with inputs of Asumsi typed in by their labels. */
async function book(choices: PlanChoices, typed: Readonly<Record<string, number>> = {}): Promise<Book> {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const sheets = plan.value.sheets.map((sheet) => {
    if (sheet.key !== "asumsi") return sheet;
    const labels = new Map(
      sheet.cells.filter(({ column }) => column === 0).map(({ row, content }) => [row, content]),
    );
    const typedInto = (row: number): number | undefined => {
      const label = labels.get(row);
      return typeof label === "string" ? typed[label] : undefined;
    };
    return {
      ...sheet,
      cells: sheet.cells.map((one) => {
        const value = one.column === 1 ? typedInto(one.row) : undefined;
        return value === undefined ? one : { ...one, content: value };
      }),
    };
  });
  const filled = { ...plan.value, sheets };
  const read = readerOf(await enginesOf([filled]));
  const rows = (sheet: string, label: string, column = 0): readonly number[] =>
    Array.from({ length: 200 }, (_, row) => row).filter(
      (row) => contentAt(filled, sheet, row, column) === `'${label}`,
    );
  return {
    inYears: (label, nth = 0) => {
      const row = rows("Neraca manfaat", label)[nth] ?? -1;
      return Array.from({ length: 5 }, (_, year) => read("Neraca manfaat", row, 5 + year));
    },
    cell: (sheet, label, column) => read(sheet, rows(sheet, label)[0] ?? -1, column),
    verdict: (what) => read("Pemeriksaan", rows("Pemeriksaan", what, 1)[0] ?? -1, 2),
  };
}

describe("months of members", () => {
  /*
   * 250 more members a year, all twelve months: 250 × 12, 500 × 12 … Those of the year wait three months (Permenaker 1/2025).
   */
  it("are full from the fourth month on for those enrolled in the year, and at once for those who continue", async () => {
    const { inYears } = await book(small);
    expect(inYears("Bulan-orang yang dibayari (JKK)")).toEqual([0, 3_000, 6_000, 9_000, 12_000]);
    expect(inYears("Di antaranya dengan JKM penuh")).toEqual([0, 2_250, 5_250, 8_250, 11_250]);
  });

  /* New members start in November: two months of the three are waited in the year, one is left for the next. */
  it("are waited out in the following year where the year was too short", async () => {
    const { inYears } = await book({ ...small, newMembersStart: 11 });
    expect(inYears("Bulan-orang yang dibayari (JKK)")).toEqual([0, 500, 3_500, 6_500, 9_500]);
    expect(inYears("Di antaranya dengan JKM penuh")).toEqual([0, 0, 2_750, 5_750, 8_750]);
  });

  /* Funded January to June: six months, of which everybody waits three again, as nobody was funded in December. */
  it("are waited for again after an interruption, but by whom the plan found in its first year", async () => {
    const { inYears } = await book({ ...small, monthsPerYear: 6 });
    expect(inYears("Bulan-orang yang dibayari (JKK)")).toEqual([0, 1_500, 3_000, 4_500, 6_000]);
    expect(inYears("Di antaranya dengan JKM penuh")).toEqual([0, 750, 1_500, 2_250, 3_000]);
  });

  /* Nine in ten stay, enrolled from April: 350 × 9 months of 2025, 350 × 6 of them with full JKM. */
  it("are of those who are paid for, leavers replaced", async () => {
    const { inYears } = await book(leaving);
    expect(inYears("Bulan-orang yang dibayari (JKK)")[1]).toBe(350 * 9);
    expect(inYears("Di antaranya dengan JKM penuh")[1]).toBe(350 * 6);
  });
});

describe("what is to be expected", () => {
  /*
   * 11,250 × 1.66 ÷ 12,000 = 1.55625 deaths. By e^-1.55625 = 0.21092: none has 21 %, more than four 2.4 %, more than three 7.2 %.
   * 250 × 4 × 12 × Rp16,800 = Rp201,600,000; ÷ 11,250 ÷ Rp42,000,000 × 12,000 = 5.12.
   */
  it("is the national rate where nothing else is typed, with exact limits and the break-even", async () => {
    const { inYears } = await book(small);
    expect(inYears("Kasus, perkiraan")[4]).toBeCloseTo(1.55625, 10);
    expect(inYears("Kasus, batas rendah")[4]).toBe(0);
    expect(inYears("Kasus, batas tinggi")[4]).toBe(4);
    expect(inYears("Manfaat, perkiraan")[4]).toBe(65_362_500);
    expect(inYears("Manfaat, batas tinggi")[4]).toBe(168_000_000);
    expect(inYears("Impas: kematian per 1.000 setahun")[4]).toBe(5.12);
  });

  /* Bandung Barat 2023 (jabarekspres.com, 21 November 2024): 41 deaths among 10,884: 3.77 per 1,000, 2.70 to 5.11. */
  it("is the region's own rate where its claims are typed, with the limits that they allow", async () => {
    const { cell, inYears } = await book(small, {
      "Klaim sendiri: bulan-orang kepesertaan": 10_884 * 12,
      "Klaim sendiri: kematian (JKM)": 41,
    });
    expect(cell("Asumsi", "Kematian (JKM): tingkat yang dipakai", 1)).toBeCloseTo(3.77, 2);
    expect(cell("Asumsi", "Kematian (JKM): klaim sendiri, batas rendah", 1)).toBeCloseTo(2.7, 2);
    expect(cell("Asumsi", "Kematian (JKM): klaim sendiri, batas tinggi", 1)).toBeCloseTo(5.11, 2);
    expect(cell("Asumsi", "Kecelakaan kerja (JKK): tingkat yang dipakai", 1)).toBe(4.28);
    expect(inYears("Kasus, perkiraan")[4]).toBeCloseTo((11_250 * 41) / (10_884 * 12), 10);
  });

  /* No case in 1,000 years of members: up to 3.689 cases are allowed (Garwood 1936). */
  it("allows a rate above 0 where no case was seen", async () => {
    const { cell } = await book(small, {
      "Klaim sendiri: bulan-orang kepesertaan": 12_000,
      "Klaim sendiri: kematian (JKM)": 0,
    });
    expect(cell("Asumsi", "Kematian (JKM): tingkat yang dipakai", 1)).toBe(0);
    expect(cell("Asumsi", "Kematian (JKM): klaim sendiri, batas rendah", 1)).toBe(0);
    expect(cell("Asumsi", "Kematian (JKM): klaim sendiri, batas tinggi", 1)).toBeCloseTo(3.689, 3);
  });
});

/* Blitar 2024–2025: "657 persons × 3 months" was printed as Rp33,213,600; 659 × 3 × 16,800 is that. */
describe("a published figure that is tried", () => {
  it.each([
    [657, "Periksa"],
    [659, "OK"],
  ])("of %d persons is said to be wrong or right", async (heads, wanted) => {
    const { cell, verdict: said } = await book(small, {
      "Uji: jumlah rupiah": 33_213_600,
      "Uji: orang": heads,
      "Uji: bulan": 3,
      "Uji: iuran per orang per bulan": 16_800,
    });
    expect(cell("Asumsi", "Orang yang cocok dengan jumlah itu", 1)).toBe(659);
    expect(said("Angka terbit yang diuji cocok: jumlah = orang × bulan × iuran")).toBe(wanted);
  });

  /* Bandung Barat 2023: 10,884 persons and "Rp1.4 billion" (jabarekspres.com, 21 November 2024) at 10,800 a month: 1,410,566,400. */
  it("may be rounded as it was printed", async () => {
    const { verdict } = await book(small, {
      "Uji: jumlah rupiah": 1_400_000_000,
      "Uji: orang": 10_884,
      "Uji: bulan": 12,
      "Uji: iuran per orang per bulan": 10_800,
      "Uji: nilai angka terakhir yang tercetak": 100_000_000,
    });
    expect(verdict("Angka terbit yang diuji cocok: jumlah = orang × bulan × iuran")).toBe("OK");
  });
});

describe("Ringkasan", () => {
  it("says what the budget year buys, with limits, break-even and where the rate comes from", async () => {
    const { cell } = await book(small);
    expect(cell("Ringkasan", "Bulan-orang, JKM penuh", 1)).toBe(2_250);
    // 2,250 × 1.66 ÷ 12,000 × Rp42,000,000; 201,600 × 250 ÷ 2,250 ÷ 42,000,000 × 12,000 = 6.4.
    expect(cell("Ringkasan", "Bulan-orang, JKM penuh", 4)).toBe(
      "Pada 2025 iurannya membeli 2.250 bulan-orang dengan JKM penuh. Pada 1,66 kematian setahun per 1.000 peserta, manfaat JKM diperkirakan Rp13,1 juta (Rp0 sampai Rp84,0 juta); impas pada 6,40 per 1.000. Perkiraan, bukan janji; batasnya hanya batas kebetulan. Angka nasional memuat terutama penerima upah: pakai klaim daerah sendiri di Asumsi bila ada. Rinciannya: Neraca manfaat.",
    );
  });
});
