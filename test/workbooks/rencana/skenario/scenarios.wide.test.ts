/** The scenarios side by side and the test of sensitivity, against numbers worked out by hand; recalculated by the engine. */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { lampung, openAddIn } from "../../../excel/addIn.js";
import type { Book } from "../../book.js";
import { asItStood } from "../../../law/asItStood.js";
import { filledBook } from "../checked.js";
import { small } from "../small.js";

let book: Book;
const filled = async (choices: PlanChoices): Promise<void> => {
  book = await filledBook(choices, asItStood);
};
const activate = (index: number): Promise<void> =>
  book.type("Asumsi", book.find("Asumsi", "Skenario yang aktif (1 rendah, 2 dasar, 3 tinggi)", "B"), index);
const verdict = (): unknown =>
  book.cell("Skenario", book.find("Skenario", "Skenario yang aktif sama dengan Proyeksi", "B")).value;

describe("the scenarios", () => {
  it.each([
    ["official", {}],
    ["own", {}],
    ["front", { payer: "SELF", newMembersStart: 6 }],
    ["s", { growth: 0.017, retention: 0.93, verificationYield: 0.71, monthsPerYear: 10 }],
  ] as const)("the active one equals Proyeksi on the path %s", async (path, more) => {
    await filled({ ...lampung, ...(path === "official" ? {} : { segments: [] }), path, ...more });
    await book.type("Asumsi", book.find("Asumsi", "Target sendiri tahunan", "H"), 0.31);
    for (const index of [1, 2, 3]) {
      await activate(index);
      expect(verdict()).toBe("OK");
    }
    await book.type("Proyeksi", book.find("Proyeksi", "Biaya iuran", "H"), 1);
    expect(verdict()).toBe("Periksa");
  });

  it("moves a segment's own target as far as the common one, and stays within the limits", async () => {
    await filled(lampung);
    await book.type("Segmen", book.find("Segmen", "Ketua RT/RW", "G"), 0.6);
    await activate(3);
    // Months stay at 12 and shares at 100 %, whatever is added.
    await book.type("Skenario", book.find("Skenario", "Bulan yang didanai (bulan)", "D"), 3);
    await book.type("Skenario", book.find("Skenario", "Bagian yang dibayari (poin %)", "D"), 0.5);
    expect(book.cell("Segmen", book.find("Segmen", "Ketua RT/RW", "H")).value).toBeCloseTo(0.65, 12);
    expect(book.years("Asumsi", "Bulan yang didanai, dipakai", 1)).toEqual([12]);
    expect(book.cell("Asumsi", book.find("Asumsi", "Bagian yang dibayari, dipakai", "B")).value).toBe(1);
    await book.type("Skenario", book.find("Skenario", "Bulan yang didanai (bulan)", "D"), -12);
    expect(book.years("Asumsi", "Bulan yang didanai, dipakai", 1)).toEqual([0]);
  });
});

describe("what moves the cost most", () => {
  /** Name, cost down, cost up, members down, members up of the n-th row. */
  const rows = (): readonly (readonly unknown[])[] => {
    const head = book.find("Skenario", "Uji kepekaan: satu langkah, faktor lain tetap", "A");
    const first = Number(head.slice(1)) + 1;
    return Array.from({ length: 6 }, (_, index) =>
      ["A", "B", "C", "D", "E"].map((column) => book.cell("Skenario", `${column}${first + index}`).value),
    );
  };

  it("is ordered by the larger change of the cost of all years", async () => {
    await filled(small);
    // Paid for 250, 500, 750, 1,000 persons: 2,500 × 201,600 = 504,000,000.
    expect(rows()).toEqual([
      // 15 %: 1,250 person-years; 25 %: 3,750.
      ["Target cakupan (poin %)", -252_000_000, 252_000_000, -500, 500],
      // 9 months: 2,500 × 3 × 16,800 less; more than 12 there are not.
      ["Bulan yang didanai (bulan)", -126_000_000, 0, 0, 0],
      // 80 %: 2,000 person-years.
      ["Bagian yang dibayari (poin %)", -100_800_000, 0, 0, 0],
      // 95 % stay: 950; 1,187; 1,425; 1,662 of the year before. New 300, 313, 325, 338. Paid 300, 285 + 313, 568 + 325, 848 + 338.
      ["Peserta yang bertahan (poin %)", 477 * 201_600, 0, 0, 0],
      // −1 %: 9,900; 9,801; 9,703; 9,606 workers: 238, 471, 699, 922 more members. +1 %: 263, 531, 804, 1,082.
      ["Pertumbuhan pekerja (poin % per tahun)", -170 * 201_600, 180 * 201_600, -78, 82],
      ["Lolos verifikasi (poin %)", 0, 0, 0, 0],
    ]);
  });

  it("is drawn as lying bars, the longest on top, with the names clear of them", async () => {
    const addIn = await openAddIn();
    await addIn.fill(small);
    const [chart, ...others] = addIn.engine.charts(addIn.sheet("Skenario").id);
    await addIn.close();
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      type: "BarClustered",
      categoryReversed: true,
      categoryLabelsLow: true,
      categoryAxisTitle: "Faktor",
      valueAxisTitle: "Perubahan biaya (juta rupiah)",
    });
    expect(chart?.series.map((series) => series.name)).toEqual(["Langkah turun", "Langkah naik"]);
  });

  it("keeps every driver once where several move nothing", async () => {
    await filled(small);
    for (const label of ["Target cakupan (poin %)", "Bulan yang didanai (bulan)"]) {
      for (const column of ["K", "L"]) {
        await book.type("Skenario", book.find("Skenario", label, column), 0);
      }
    }
    expect(rows().map(([name]) => name)).toEqual([
      "Bagian yang dibayari (poin %)",
      "Peserta yang bertahan (poin %)",
      "Pertumbuhan pekerja (poin % per tahun)",
      "Target cakupan (poin %)",
      "Lolos verifikasi (poin %)",
      "Bulan yang didanai (bulan)",
    ]);
  });

  it("stays empty while the region has no baseline", async () => {
    await filled({ ...lampung, regionCode: "18.10" });
    expect(
      rows()
        .flat()
        .every((value) => value === ""),
    ).toBe(true);
    expect(verdict()).toBe("OK");
  });
});
