/** Pembayar and Biaya, recalculated by the embedded engine. */
import { describe, expect, it } from "@jest/globals";
import { own } from "../../../domain/choices/lines/choices.js";
import { Calculated } from "./moneyBook.js";

describe("rupiah", () => {
  it("15,000 persons for 12 months of 2025 at 16,800 are 3,024,000,000", async () => {
    const book = await Calculated.of({});
    const [ofRegion] = book.line("semua-pekerja").bySlot;
    if (ofRegion === undefined) throw new Error("A plan has a payer");
    expect(book.cost(2025, ofRegion.fresh)).toBe(15_000);
    expect(book.cost(2025, book.at.money.total)).toBe(3_024_000_000);
    expect(book.cost(2026, ofRegion.continuing)).toBe(15_000);
    expect(book.cost(2025, book.at.money.perPerson)).toBe(201_600);
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
    const province = book.slot(0);
    expect(book.cost(2025, province.remainder)).toBe(left);
    expect(book.cost(2025, province.shortfall)).toBe(short);
    expect(book.cost(2025, province.buys)).toBe(buys);
    expect(book.cost(2025, province.left)).toBe(over);
    // Years without a ceiling stay empty.
    expect(book.cost(2026, province.shortfall)).toBe("");
  });

  it("stand in the budget year", async () => {
    const book = await Calculated.of({ budgetYear: 2026, ceilings: { APBD_PROV: 0 } });
    const province = book.slot(0);
    expect([2024, 2025, 2026].map((year) => book.cost(year, province.ceiling))).toEqual(["", "", 0]);
    expect(book.cost(2026, province.shortfall)).toBe(3_024_000_000);
  });
});
