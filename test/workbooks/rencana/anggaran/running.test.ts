/**
 * Kabupaten Pringsewu as its own office would plan: 3,615 extremely poor vulnerable workers and 1,590 RT paid for already (2023),
 * farmers and traders by figures of its own. Nothing that is missing blanks a sum.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import type { PlacedBook } from "../../book.js";
import { filledBook } from "../checked.js";
import { formOf, linesOf } from "./book.js";

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
  let book: PlacedBook;
  beforeAll(async () => {
    book = await filledBook(choices);
  }, 240_000);

  it("adds up what is known: those paid for already, and 200 new farmers", () => {
    const costs = book.years(book.at.money.total, 3);
    expect(costs).toEqual([0, (3_615 + 200) * 201_600, (3_615 + 400) * 201_600]);
  });

  it("names what is left out beside the sum on RKA, with why", () => {
    const left = "Ketua RT (pekerja belum diisi); peserta baru Miskin ekstrem (pekerja belum diisi)";
    const { fields, total } = formOf(book, "RKA");
    expect(book.valueAt(fields.leftOut)).toBe(left);
    expect(book.valueAt(fields.check)).toMatch(/^Belum termasuk dalam jumlah/);
    expect(book.valueAt(fields.check)).toContain(left);
    expect(book.valueAt(total("coefficient"))).toBe("sebagian: lihat Belum termasuk");
    expect(book.cell("Ringkasan", "A4").value).toMatch(/^Belum ada angka dasar/);
    expect(book.cell("Ringkasan", "A4").value).toContain(` Belum termasuk: ${left}.`);
  });

  it("has those paid for already on rows of their own: 3,615 × 12 × Rp10,000", () => {
    const line = linesOf(book, "RKA").find(
      ([, words]) => words === "Iuran JKK, Miskin ekstrem, peserta berjalan",
    );
    expect([line?.[2], line?.[6]]).toEqual(["3.615 Orang x 12 Bulan", 433_800_000]);
    const notices = book.at.budget.forms
      .flatMap(({ key, cells }) => cells.map((cell) => ({ sheet: key, ...cell })))
      .filter(({ style }) => style === "warning")
      .map((place) => book.valueAt(place));
    expect(notices.join("\n")).toContain("Memuat 3.615 peserta berjalan pada baris tersendiri");
  });

  it("takes them out where Pembayar says 0, and the sum follows", async () => {
    const poor = book.at.payers.lines.find(
      ({ segment }) => segment.line.id === "pekerja-rentan-miskin-ekstrem",
    )?.running;
    if (poor == null) throw new Error("A line that stands says who stays in the budget");
    await book.typeAt(poor, 0);
    expect(book.years(book.at.money.total, 3)).toEqual([0, 200 * 201_600, 400 * 201_600]);
  });
});

describe("a plan of which a part of the members is paid for already", () => {
  let book: PlacedBook;
  beforeAll(async () => {
    const [farmers] = choices.segments ?? [];
    if (farmers === undefined) throw new Error("The plan has farmers");
    const covered = { ...own(100), projected: true } as const;
    book = await filledBook({
      ...choices,
      segments: [{ ...farmers, covered, running: true, runningPersons: 37 }],
    });
  }, 240_000);

  it("goes on paying for that part beside the new ones, on rows of their own", () => {
    // 10 % to 50 % of 1,000 in two years: 200 new farmers a year.
    expect(book.years(book.at.money.total, 3)).toEqual([0, (37 + 200) * 201_600, (37 + 400) * 201_600]);
    expect(book.years(book.at.money.running, 3)).toEqual([0, 37, 37]);
  });

  it("says of a projection that nobody confirmed it, until its source is written over", async () => {
    const source = book.at.segments.standing[0]?.coveredSource;
    const verdict = book.at.verdicts.get("covered.confirmed:petani");
    if (source === undefined || verdict === undefined) throw new Error("The plan has the projection's check");
    expect(book.valueAt(source)).toContain("proyeksi, belum dikonfirmasi");
    expect(book.valueAt(verdict)).toBe("Lengkapi");
    await book.typeAt(source, "BPJS TK, surat 12");
    expect(book.valueAt(verdict)).toBe("OK");
  });
});
