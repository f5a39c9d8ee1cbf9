import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../../../src/sheets/index.js";
import { all, bookOf, everybody, formOf, headOf, linesOf, monthsOf } from "./book.js";

describe("the budgets that regions published", () => {
  it("Penukal Abab Lematang Ilir 2025: 15,000 workers for 12 months from palm-oil money", async () => {
    const book = await bookOf(everybody(15_000, { payer: "DBH_SAWIT" }));
    expect(lintPlan(book.plan)).toEqual([]);
    // 15,000 × 12 × 10,000 = 1,800,000,000 and 15,000 × 12 × 6,800 = 1,224,000,000.
    expect(linesOf(book, "RKA")).toEqual([
      ["", "[#] DBH sawit — Sumber dana: DBH sawit", "", "", "", "", 3_024_000_000],
      ["", "[-] Pekerja BPU Kabupaten Penukal Abab Lematang Ilir", "", "", "", "", 3_024_000_000],
      ...all(
        "Pekerja BPU Kabupaten Penukal Abab Lematang Ilir",
        "peserta baru",
        "15.000",
        12,
        1_800_000_000,
        1_224_000_000,
      ),
    ]);
    expect(headOf(book, "RKA")).toEqual({
      total: 3_024_000_000,
      onCosts: 3_024_000_000,
      difference: 0,
      spelled: "Tiga miliar dua puluh empat juta rupiah",
      check: "OK",
    });
    // 15,000 × 16,800 = 252,000,000 a month.
    expect(monthsOf(book, book.at.cash.total)).toEqual(Array.from({ length: 12 }, () => 252_000_000));
    expect(monthsOf(book, book.at.cash.cumulative).at(-1)).toBe(3_024_000_000);
    // Below the payer's line and the segment's.
    expect(book.valueAt(formOf(book, "RKA").line(2, "copy"))).toBe(
      "5.1.02.02.02.0006 | Iuran JKK, Pekerja BPU Kabupaten Penukal Abab Lematang Ilir, peserta baru | 15.000 Orang x 12 Bulan | Orang Bulan | 10000 | 0 | 1800000000",
    );
  });

  it("Muna Barat: 11,560 persons for 12 months are Rp2,330,496,000", async () => {
    const book = await bookOf(everybody(11_560, { regionCode: "74.13" }));
    // 11,560 × 12 × 16,800 = 138,720 × 16,800 = 2,330,496,000.
    expect(headOf(book, "RKA")).toMatchObject({
      total: 2_330_496_000,
      difference: 0,
      spelled: "Dua miliar tiga ratus tiga puluh juta empat ratus sembilan puluh enam ribu rupiah",
    });
  });
});
