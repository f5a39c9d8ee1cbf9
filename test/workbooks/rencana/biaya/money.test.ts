/** Pembayar and Biaya, recalculated by the embedded engine. */
import { describe, expect, it } from "@jest/globals";
import { own } from "../../../domain/choices/lines/choices.js";
import { Calculated } from "./moneyBook.js";

describe("rupiah", () => {
  it("15,000 persons for 12 months of 2025 at 16,800 are 3,024,000,000", async () => {
    const book = await Calculated.of({});
    expect(book.cost(2025, "APBD provinsi: peserta baru")).toBe(15_000);
    expect(book.cost(2025, "Biaya semua pembayar")).toBe(3_024_000_000);
    expect(book.cost(2026, "APBD provinsi: peserta lama")).toBe(15_000);
    expect(book.cost(2025, "Biaya per orang yang dilindungi")).toBe(201_600);
    expect(book.tests()).toEqual(["OK", "OK", "OK"]);
  });
});

describe("ceilings", () => {
  // 10 persons × 201,600 = 2,016,000 in 2025; a person less or a rupiah makes the difference.
  it.each([
    [2_015_999, 0, 1, 9, 2_015_999 - 9 * 201_600],
    [2_016_000, 0, 0, 10, 0],
    [2_016_001, 1, 0, 10, 1],
  ])("of %i: left %i, short %i, pays for %i persons, %i over", async (ceiling, left, short, buys, over) => {
    const book = await Calculated.of({
      total: { covered: own(0), workers: own(10) },
      ceilings: { APBD_PROV: ceiling },
    });
    expect(book.cost(2025, "APBD provinsi: sisa pagu")).toBe(left);
    expect(book.cost(2025, "APBD provinsi: kurang")).toBe(short);
    expect(book.cost(2025, "APBD provinsi: orang terbayar pagu")).toBe(buys);
    expect(book.cost(2025, "APBD provinsi: sisa sesudah itu")).toBe(over);
    // Years without a ceiling stay empty.
    expect(book.cost(2026, "APBD provinsi: kurang")).toBe("");
  });

  it("stand in the budget year", async () => {
    const book = await Calculated.of({ budgetYear: 2026, ceilings: { APBD_PROV: 0 } });
    const row = book.row("Pembayar", "APBD provinsi", "Menurut tahun");
    expect([5, 6, 7].map((column) => book.read("Pembayar", row, column))).toEqual(["", "", 0]);
    expect(book.cost(2026, "APBD provinsi: kurang")).toBe(3_024_000_000);
  });
});
