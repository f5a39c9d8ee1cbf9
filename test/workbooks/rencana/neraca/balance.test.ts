/** Neraca manfaat of plans small enough to be worked out by hand. */
import { describe, expect, it } from "@jest/globals";
import type { CellPlace } from "../../../../src/sheets/index.js";
import type { PlanPlaces } from "../../../../src/workbooks/rencana/build.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { CellValue } from "../../../../src/workbench/engine/index.js";
import type { PlacedBook, Row } from "../../book.js";
import { filledBook, verdictOf } from "../checked.js";
import { leaving, small } from "../small.js";

interface Calculated {
  readonly book: PlacedBook;
  /** A row in the plan's years. */
  readonly inYears: (row: Row) => readonly CellValue[];
  readonly value: (place: CellPlace) => CellValue;
  /** What is expected of a programme, and where its rate in use stands on Asumsi. */
  readonly expected: PlanPlaces["balance"]["expected"];
  readonly claims: PlanPlaces["assumptions"]["claims"];
}

/** The plan calculated, with inputs of Asumsi typed in. */
async function calculated(
  choices: PlanChoices,
  typed: (assumptions: PlanPlaces["assumptions"]) => readonly (readonly [CellPlace, number])[] = () => [],
): Promise<Calculated> {
  const book = await filledBook(choices);
  const { assumptions, balance } = book.at;
  for (const [place, value] of typed(assumptions)) book.enterAt(place, value);
  await book.calculate();
  return {
    book,
    inYears: (row) => book.years(row, 5),
    value: (place) => book.valueAt(place),
    expected: balance.expected,
    claims: assumptions.claims,
  };
}

describe("months of members", () => {
  /*
   * 250 more members a year, all twelve months: 250 × 12, 500 × 12 … Those of the year wait three months (Permenaker 1/2025).
   */
  it("are full from the fourth month on for those enrolled in the year, and at once for those who continue", async () => {
    const { inYears, expected } = await calculated(small);
    expect(inYears(expected.JKK.months)).toEqual([0, 3_000, 6_000, 9_000, 12_000]);
    expect(inYears(expected.JKM.months)).toEqual([0, 2_250, 5_250, 8_250, 11_250]);
  });

  /* New members start in November: two months of the three are waited in the year, one is left for the next. */
  it("are waited out in the following year where the year was too short", async () => {
    const { inYears, expected } = await calculated({ ...small, newMembersStart: 11 });
    expect(inYears(expected.JKK.months)).toEqual([0, 500, 3_500, 6_500, 9_500]);
    expect(inYears(expected.JKM.months)).toEqual([0, 0, 2_750, 5_750, 8_750]);
  });

  /* Funded January to June: six months, of which everybody waits three again, as nobody was funded in December. */
  it("are waited for again after an interruption, but by whom the plan found in its first year", async () => {
    const { inYears, expected } = await calculated({ ...small, monthsPerYear: 6 });
    expect(inYears(expected.JKK.months)).toEqual([0, 1_500, 3_000, 4_500, 6_000]);
    expect(inYears(expected.JKM.months)).toEqual([0, 750, 1_500, 2_250, 3_000]);
  });

  /* Nine in ten stay, enrolled from April: 350 × 9 months of 2025, 350 × 6 of them with full JKM. */
  it("are of those who are paid for, leavers replaced", async () => {
    const { inYears, expected } = await calculated(leaving);
    expect(inYears(expected.JKK.months)[1]).toBe(350 * 9);
    expect(inYears(expected.JKM.months)[1]).toBe(350 * 6);
  });
});

describe("what is to be expected", () => {
  /*
   * 11,250 × 1.66 ÷ 12,000 = 1.55625 deaths. By e^-1.55625 = 0.21092: none has 21 %, more than four 2.4 %, more than three 7.2 %.
   * 250 × 4 × 12 × Rp16,800 = Rp201,600,000; ÷ 11,250 ÷ Rp42,000,000 × 12,000 = 5.12.
   */
  it("is the national rate where nothing else is typed, with exact limits and the break-even", async () => {
    const { book, inYears, expected } = await calculated(small);
    expect(inYears(expected.JKM.cases)[4]).toBeCloseTo(1.55625, 10);
    expect(inYears(expected.JKM.low)[4]).toBe(0);
    expect(inYears(expected.JKM.high)[4]).toBe(4);
    expect(inYears(expected.JKM.paid)[4]).toBe(65_362_500);
    expect(inYears(expected.JKM.paidHigh)[4]).toBe(168_000_000);
    expect(inYears(book.at.balance.breakEven)[4]).toBe(5.12);
  });

  /* Bandung Barat 2023 (jabarekspres.com, 21 November 2024): 41 deaths among 10,884: 3.77 per 1,000, 2.70 to 5.11. */
  it("is the region's own rate where its claims are typed, with the limits that they allow", async () => {
    const { value, inYears, expected, claims } = await calculated(small, ({ ownClaims }) => [
      [ownClaims.months, 10_884 * 12],
      [ownClaims.JKM, 41],
    ]);
    expect(value(claims.JKM.rate)).toBeCloseTo(3.77, 2);
    expect(value(claims.JKM.ownLow)).toBeCloseTo(2.7, 2);
    expect(value(claims.JKM.ownHigh)).toBeCloseTo(5.11, 2);
    expect(value(claims.JKK.rate)).toBe(4.28);
    expect(inYears(expected.JKM.cases)[4]).toBeCloseTo((11_250 * 41) / (10_884 * 12), 10);
  });

  /* No case in 1,000 years of members: up to 3.689 cases are allowed (Garwood 1936). */
  it("allows a rate above 0 where no case was seen", async () => {
    const { value, claims } = await calculated(small, ({ ownClaims }) => [
      [ownClaims.months, 12_000],
      [ownClaims.JKM, 0],
    ]);
    expect(value(claims.JKM.rate)).toBe(0);
    expect(value(claims.JKM.ownLow)).toBe(0);
    expect(value(claims.JKM.ownHigh)).toBeCloseTo(3.689, 3);
  });
});

/* Blitar 2024–2025: "657 persons × 3 months" was printed as Rp33,213,600; 659 × 3 × 16,800 is that. */
describe("a published figure that is tried", () => {
  it.each([
    [657, "Periksa"],
    [659, "OK"],
  ])("of %d persons is said to be wrong or right", async (heads, wanted) => {
    const { book, value } = await calculated(small, ({ printed }) => [
      [printed.total, 33_213_600],
      [printed.persons, heads],
      [printed.months, 3],
      [printed.rate, 16_800],
    ]);
    expect(value(book.at.assumptions.fitting)).toBe(659);
    expect(value(verdictOf(book.at.verdicts, "printed.agrees"))).toBe(wanted);
  });

  /* Bandung Barat 2023: 10,884 persons and "Rp1.4 billion" (jabarekspres.com, 21 November 2024) at 10,800 a month: 1,410,566,400. */
  it("may be rounded as it was printed", async () => {
    const { book, value } = await calculated(small, ({ printed }) => [
      [printed.total, 1_400_000_000],
      [printed.persons, 10_884],
      [printed.months, 12],
      [printed.rate, 10_800],
      [printed.step, 100_000_000],
    ]);
    expect(value(verdictOf(book.at.verdicts, "printed.agrees"))).toBe("OK");
  });
});

describe("Ringkasan", () => {
  it("says what the budget year buys, with limits, break-even and where the rate comes from", async () => {
    const { book, value } = await calculated(small);
    expect(value(book.at.yearBuys.months)).toBe(2_250);
    // 2,250 × 1.66 ÷ 12,000 × Rp42,000,000; 201,600 × 250 ÷ 2,250 ÷ 42,000,000 × 12,000 = 6.4.
    expect(value(book.at.yearBuys.words)).toBe(
      "Pada 2025 iurannya membeli 2.250 bulan-orang dengan JKM penuh. Pada 1,66 kematian setahun per 1.000 peserta, manfaat JKM diperkirakan Rp13,1 juta (Rp0 sampai Rp84,0 juta); impas pada 6,40 per 1.000. Perkiraan, bukan janji; batasnya hanya batas kebetulan. Angka nasional memuat terutama penerima upah: pakai klaim daerah sendiri di Asumsi bila ada. Rinciannya: Neraca manfaat.",
    );
  });
});
