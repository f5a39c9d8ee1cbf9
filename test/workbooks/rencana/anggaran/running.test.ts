/**
 * Kabupaten Pringsewu as its own office would plan: 3,615 extremely poor vulnerable workers and 1,590 RT paid for already (2023),
 * farmers and traders by figures of its own. Nothing that is missing blanks a sum.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import { buildPlan } from "../../../../src/workbooks/index.js";
import { bookOf } from "../../book.js";
import type { Book } from "../../book.js";

const own = (value: number) =>
  ({ kind: "own", value, basis: "terdata", asOf: "2024-12-31", source: "dinas" }) as const;
const segment = (id: "petani" | "rt-rw" | "pekerja-rentan-miskin-ekstrem", name: string): SegmentChoice => ({
  ...{ id, name, segment: id, rowType: "standing", route: "BPU", programmes: ["JKK", "JKM"] },
  ...{ wage: null, target: null, covered: { kind: "blank" }, workers: { kind: "blank" } },
});

const choices: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2026, targetShare: 0.5, targetYear: 2026 },
  ...{ payer: "APBD_KAB", monthsPerYear: 12, language: "id", budgetOn: "segments" },
  segments: [
    { ...segment("petani", "Petani"), covered: own(100), workers: own(1_000), running: false },
    {
      ...segment("rt-rw", "Ketua RT"),
      covered: { kind: "published", figureId: "S23" },
      route: "PU",
    },
    {
      ...segment("pekerja-rentan-miskin-ekstrem", "Miskin ekstrem"),
      covered: { kind: "published", figureId: "S22" },
    },
  ],
};

describe("a budget of which a part is not known", () => {
  let book: Book;
  beforeAll(async () => {
    const plan = buildPlan(choices);
    if (!plan.ok) throw new Error(plan.problem.sentence.en);
    book = await bookOf(plan.value);
  }, 240_000);

  /** The first cell of a sheet that begins with these words. */
  const beginning = (sheet: string, words: string): string => {
    const plan = book.plan.sheets.find(({ name }) => name === sheet);
    const found = (plan?.cells ?? [])
      .map(({ row, column }) => String(book.read(sheet, row, column)))
      .find((value) => value.startsWith(words));
    return found ?? "";
  };

  it("adds up what is known: those paid for already, and 200 new farmers", () => {
    const costs = book.years("Biaya", "Biaya semua pembayar", 3);
    expect(costs).toEqual([0, (3_615 + 200) * 201_600, (3_615 + 400) * 201_600]);
  });

  it("names what is left out beside the sum on RKA, with why", () => {
    const left = "Ketua RT (pekerja belum diisi); peserta baru Miskin ekstrem (pekerja belum diisi)";
    expect(beginning("RKA", "Ketua RT (")).toBe(left);
    expect(beginning("RKA", "Belum termasuk dalam jumlah")).toContain(left);
    expect(beginning("RKA", "sebagian")).toBe("sebagian: lihat Belum termasuk");
    expect(beginning("Ringkasan", "Belum ada angka dasar")).toContain(` Belum termasuk: ${left}.`);
  });

  it("has those paid for already on rows of their own: 3,615 × 12 × Rp10,000", () => {
    const { cells } = book.plan.sheets.find(({ name }) => name === "RKA") ?? { cells: [] };
    const [row = -1] = cells
      .filter(
        ({ row: at, column }) =>
          column === 2 && book.read("RKA", at, 2) === "Iuran JKK, Miskin ekstrem, peserta berjalan",
      )
      .map(({ row: at }) => at);
    expect([3, 7].map((column) => book.read("RKA", row, column))).toEqual([
      "3.615 Orang x 12 Bulan",
      433_800_000,
    ]);
    expect(beginning("RKA", "Memuat ")).toContain("Memuat 3.615 peserta berjalan pada baris tersendiri");
  });

  it("takes them out where Pembayar says 0, and the sum follows", async () => {
    await book.type("Pembayar", book.find("Pembayar", "Miskin ekstrem", "C"), 0);
    expect(book.years("Biaya", "Biaya semua pembayar", 3)).toEqual([0, 200 * 201_600, 400 * 201_600]);
  });
});
