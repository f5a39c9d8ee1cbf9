import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../../../src/sheets/index.js";
import type { PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import type { CellPlace } from "../../../../src/sheets/index.js";
import type { FormColumn } from "../../../../src/workbooks/rencana/anggaran/formPlaces.js";
import type { LineShares } from "../../../../src/workbooks/rencana/pembayar/matrix.js";
import type { PlacedBook } from "../../book.js";
import {
  all,
  bookOf,
  everybody,
  formOf,
  headOf,
  itemsOf,
  linesOf,
  monthsOf,
  monthsOfPayer,
  own,
} from "./book.js";

/** The line of the region as a whole. */
const REGION = "semua-pekerja";

/** A line of Pembayar by its id. */
function lineOf({ at }: PlacedBook, id: string): LineShares {
  const line = at.payers.lines.find(({ segment }) => segment.line.id === id);
  if (line === undefined) throw new Error(`Pembayar has no line ${id}`);
  return line;
}

/** What each payer bears of a line; the others' parts stay. */
async function typeShares(book: PlacedBook, id: string, shares: readonly number[]): Promise<void> {
  for (const [index, share] of shares.entries()) {
    const place = lineOf(book, id).shares[index];
    if (place === undefined) throw new Error(`The plan has no payer ${index}`);
    await book.typeAt(place, share);
  }
}

describe("the budgets that regions published", () => {
  it("Pati 2025: 2,874 persons from July and 3,000 from October are Rp440,899,200", async () => {
    const group = (name: string, persons: number, from: number): SegmentChoice => ({
      id: name.toLowerCase(),
      name,
      segment: null,
      rowType: "temporary",
      route: "BPU",
      programmes: ["JKK", "JKM"],
      wage: null,
      target: null,
      covered: own(persons),
      workers: own(persons),
      period: { from: { year: 2025, month: from }, until: { year: 2025, month: 12 } },
    });
    const book = await bookOf(
      everybody(1, {
        regionCode: "33.18",
        payer: "DBH_CHT",
        budgetOn: "segments",
        segments: [group("Juli", 2_874, 7), group("Oktober", 3_000, 10)],
      }),
    );
    // 2,874 × 6 × 10,000 and × 6,800; 3,000 × 3 × 10,000 and × 6,800.
    expect(itemsOf(book, "RKA")).toEqual([
      ...all("Juli", "peserta sementara", "2.874", 6, 172_440_000, 117_259_200),
      ...all("Oktober", "peserta sementara", "3.000", 3, 90_000_000, 61_200_000),
    ]);
    expect(headOf(book, "RKA")).toMatchObject({ total: 440_899_200, difference: 0, check: "OK" });
    // 2,874 × 16,800 = 48,283,200; from October 5,874 × 16,800 = 98,683,200.
    expect(monthsOfPayer(book, 0)).toEqual(
      [0, 48_283_200, 98_683_200].flatMap((rupiah, index) =>
        Array.from({ length: index === 0 ? 6 : 3 }, () => rupiah),
      ),
    );
    expect(book.valueAt(formOf(book, "RKA").fields.months)).toBe("Juli s.d. Desember");
  });
});

/** The village codes that were seen are those of village staff; farmers have none there. */
const noVillageCode = "Ada baris APBDes tanpa kode rekening: tanyakan kodenya, lalu isi di Baris RKA.";

const shared: PlanChoices = everybody(1_000, {
  baseYear: 2025,
  targetYear: 2026,
  horizonYear: 2027,
  monthsPerYear: 8,
  payers: ["APBD_KAB", "APBDES", "SELF"],
  budgetOn: "segments",
  segments: [
    {
      id: "petani",
      name: "Petani kopi",
      segment: null,
      rowType: "standing",
      route: "BPU",
      programmes: ["JKK", "JKM", "JHT"],
      wage: null,
      target: null,
      covered: own(0),
      workers: own(1_000),
      shares: [
        { payer: "APBD_KAB", share: 0.5 },
        { payer: "APBDES", share: 0.3 },
        { payer: "SELF", share: 0.2 },
      ],
    },
  ],
});

describe("several payers", () => {
  it("each on its own form; who has none is in the cash budget only, with its relief", async () => {
    const book = await bookOf(shared);
    expect(lintPlan(book.plan)).toEqual([]);
    // 500 × 8 × (10,000 + 6,800 + 20,000) = 4,000 × 36,800 = 147,200,000; 300 × 8 × 36,800 = 88,320,000.
    expect(headOf(book, "RKA")).toMatchObject({ total: 147_200_000, difference: 0, check: "OK" });
    expect(headOf(book, "APBDes")).toMatchObject({ total: 88_320_000, difference: 0, check: noVillageCode });
    expect(itemsOf(book, "APBDes").map((line) => [line[2], line[4], line[6]])).toEqual([
      ["300 Orang x 8 Bulan", 10_000, 24_000_000],
      ["300 Orang x 8 Bulan", 6_800, 16_320_000],
      ["300 Orang x 8 Bulan", 20_000, 48_000_000],
    ]);
    // PP 50/2025, other sectors: April to December 2026 at half. Months 1-3: 200 × 36,800 = 7,360,000; months 4-8:
    // 200 × (5,000 + 3,400 + 20,000) = 5,680,000; nothing after August.
    expect(monthsOfPayer(book, 2)).toEqual([
      ...Array.from({ length: 3 }, () => 7_360_000),
      ...Array.from({ length: 5 }, () => 5_680_000),
      ...Array.from({ length: 4 }, () => 0),
    ]);
    const [, , ofWorkers] = book.at.cash.tests;
    if (ofWorkers === undefined) throw new Error("Three payers pay");
    expect(book.valueAt(ofWorkers)).toBe("OK");
  });

  it("months of a relief stand in rows of their own once the payer is entitled", async () => {
    const book = await bookOf(shared);
    const entitled = book.at.assumptions.payerLists[0]?.inputs.get("APBDES");
    if (entitled === undefined) throw new Error("Asumsi has the list of the relief's payers");
    await book.typeAt(entitled, 1);
    // January to March in full, April to August at half; JHT never.
    expect(itemsOf(book, "APBDes").map((line) => line.slice(1))).toEqual([
      ["Iuran JKK, Petani kopi, peserta baru", "300 Orang x 3 Bulan", "Orang Bulan", 10_000, 0, 9_000_000],
      [
        "Iuran JKK, Petani kopi, peserta baru, bulan keringanan",
        "300 Orang x 5 Bulan",
        "Orang Bulan",
        5_000,
        0,
        7_500_000,
      ],
      ["Iuran JKM, Petani kopi, peserta baru", "300 Orang x 3 Bulan", "Orang Bulan", 6_800, 0, 6_120_000],
      [
        "Iuran JKM, Petani kopi, peserta baru, bulan keringanan",
        "300 Orang x 5 Bulan",
        "Orang Bulan",
        3_400,
        0,
        5_100_000,
      ],
      ["Iuran JHT, Petani kopi, peserta baru", "300 Orang x 8 Bulan", "Orang Bulan", 20_000, 0, 48_000_000],
    ]);
    // 9,000,000 + 7,500,000 + 6,120,000 + 5,100,000 + 48,000,000.
    expect(headOf(book, "APBDes")).toMatchObject({ total: 75_720_000, difference: 0, check: noVillageCode });
  });

  it("a changed input moves the rows: next year they continue, and a payer's share taken away empties its form", async () => {
    const book = await bookOf(shared);
    await book.typeAt(book.at.payers.budgetYear, 2027);
    expect(itemsOf(book, "RKA").map((line) => line[1])).toEqual(
      ["JKK", "JKM", "JHT"].map((programme) => `Iuran ${programme}, Petani kopi, peserta lama`),
    );
    await typeShares(book, "petani", [0, 0.8]);
    expect(linesOf(book, "RKA")).toEqual([]);
    expect(headOf(book, "RKA")).toMatchObject({
      total: 0,
      difference: 0,
      spelled: "Nol rupiah",
      check: "OK",
    });
    // 800 × 8 × 36,800.
    expect(headOf(book, "APBDes")).toMatchObject({ total: 235_520_000, difference: 0, check: noVillageCode });
  });
});

describe("an amended budget", () => {
  it("compares with the amounts before, and keeps a row that is no longer paid for", async () => {
    const book = await bookOf(everybody(1_000));
    const name = "Pekerja BPU Kabupaten Penukal Abab Lematang Ilir";
    const before = (programme: "JKK" | "JKM", kind: "fresh" | "continuing"): CellPlace => {
      const item = book.at.budget.items.find(
        (one) => one.programme === programme && one.cohort.kind === kind && one.turn === 0,
      );
      if (item === undefined) throw new Error(`Baris RKA has no row for ${programme}, ${kind}`);
      return item.before;
    };
    await book.typeAt(before("JKK", "fresh"), 100_000_000);
    await book.typeAt(before("JKM", "continuing"), 5_000_000);
    const { total, line } = formOf(book, "RKA");
    const compared = (place: (column: FormColumn) => CellPlace) =>
      (["amount", "before", "change"] as const).map((column) => book.valueAt(place(column)));
    // Now 1,000 × 12 × 16,800 = 201,600,000, before 105,000,000.
    expect(compared(total)).toEqual([201_600_000, 105_000_000, 96_600_000]);
    expect(itemsOf(book, "RKA").map((line) => line[1])).toEqual([
      `Iuran JKM, ${name}, peserta lama`,
      `Iuran JKK, ${name}, peserta baru`,
      `Iuran JKM, ${name}, peserta baru`,
    ]);
    expect(compared((column) => line(2, column))).toEqual([0, 5_000_000, -5_000_000]);
    expect(compared((column) => line(3, column))).toEqual([120_000_000, 100_000_000, 20_000_000]);
  });
});

describe("what is wrong is said", () => {
  it("a village that pays later, without a sheet for it", async () => {
    const book = await bookOf(everybody(100, { payers: ["APBD_KAB", "CSR"] }));
    expect(book.plan.sheets.map(({ name }) => name)).not.toContain("APBDes");
    const [, second] = book.at.payers.slots;
    if (second === undefined) throw new Error("Two payers");
    await book.typeAt(second.name, "Dana Desa");
    expect(headOf(book, "RKA")["check"]).toBe("OK");
    await typeShares(book, REGION, [0.5, 0.5]);
    expect(headOf(book, "RKA")["check"]).toMatch(/^Ada pembayar desa/);
  });

  it("months that pass December", async () => {
    const book = await bookOf(everybody(100));
    // 2025 is the budget year.
    await book.typeAt(book.inYear(book.at.assumptions.startMonth, 2025), 3);
    expect(headOf(book, "RKA")["check"]).toMatch(/^Bulan yang didanai melewati Desember/);
  });

  it("a budget year without a column, and figures that are still to be asked for", async () => {
    const book = await bookOf(everybody(100));
    await book.typeAt(book.at.payers.budgetYear, 2035);
    expect(headOf(book, "RKA")).toMatchObject({ total: "", spelled: "", difference: "" });
    expect(headOf(book, "RKA")["check"]).not.toBe("OK");
    expect(linesOf(book, "RKA")).toEqual([]);
    const blank = await bookOf(
      everybody(100, { total: { covered: { kind: "blank" }, workers: { kind: "blank" } } }),
    );
    await blank.typeAt(lineOf(blank, REGION).included, 1);
    expect(headOf(blank, "RKA")).toMatchObject({ total: "", spelled: "" });
    expect(headOf(blank, "RKA")["check"]).toBe(
      "Belum termasuk dalam jumlah: lengkapi di Segmen, atau isi 0 pada Masuk anggaran di Pembayar: Kabupaten Penukal Abab Lematang Ilir (peserta belum diisi)",
    );
    expect(monthsOf(blank, blank.at.cash.total)).toEqual(Array.from({ length: 12 }, () => ""));
  });

  it("a region of which nothing is known yet, until its two figures are typed", async () => {
    const blank = { kind: "blank" } as const;
    const book = await bookOf(everybody(100, { total: { covered: blank, workers: blank } }));
    expect(headOf(book, "RKA")["total"]).toBe("");
    await book.typeAt(book.at.segments.total.covered, 0);
    await book.typeAt(book.at.segments.total.workers, 100);
    // 100 × 12 × 16,800, without a word on Pembayar.
    expect(headOf(book, "RKA")).toMatchObject({ total: 20_160_000, check: "OK" });
  });

  it("a ceiling that does not suffice", async () => {
    // 100 × 12 × 16,800 = 20,160,000.
    const enough = await bookOf(everybody(100, { ceilings: { APBD_KAB: 20_160_000 } }));
    expect(headOf(enough, "RKA")["check"]).toBe("OK");
    const short = await bookOf(everybody(100, { ceilings: { APBD_KAB: 20_159_999 } }));
    expect(headOf(short, "RKA")["check"]).toMatch(/melebihi pagunya/);
  });
});

/** Lampung as the workbook fills it, with segments beside the region. */
const segmentNames = ["Petani", "Nelayan", "Pedagang", "Guru ngaji", "Kader"];
function besideTheRegion(more: Partial<PlanChoices> = {}): PlanChoices {
  return everybody(10_000, {
    ...more,
    segments: segmentNames.map((name, index): SegmentChoice => ({
      id: `segmen-${index}`,
      name,
      segment: null,
      rowType: "standing",
      route: "BPU",
      programmes: ["JKK", "JKM"],
      wage: null,
      target: null,
      covered: own(0),
      workers: own(100),
    })),
  });
}

describe("lines that enter the budget later", () => {
  it("have their rows: five segments instead of the region, continuing and new", async () => {
    const book = await bookOf(besideTheRegion());
    const [region, ...segments] = book.at.payers.lines;
    if (region === undefined || segments.length !== segmentNames.length) throw new Error("Six lines");
    await book.typeAt(region.included, 0);
    for (const { included } of segments) await book.typeAt(included, 1);
    // 500 × 12 × 16,800 = 100,800,000: a payer, and for each segment its name, JKK and JKM.
    expect(linesOf(book, "RKA")).toHaveLength(1 + segmentNames.length * 3);
    expect(headOf(book, "RKA")).toMatchObject({ total: 100_800_000, difference: 0, check: "OK" });
    // A line that is not on the page is missing from it, whatever the total says.
    await book.typeAt(formOf(book, "RKA").line(2, "place"), "");
    // 100 × 12 × 10,000.
    expect(headOf(book, "RKA")["difference"]).toBe(12_000_000);
  });
});

describe("what the forms are made of", () => {
  it("Indonesian words under an English sheet, the source of the money asked for, the account by its name", async () => {
    const book = await bookOf(everybody(1_000, { language: "en", payer: "APBD_KAB" }));
    const name = "Pekerja BPU Kabupaten Penukal Abab Lematang Ilir";
    expect(linesOf(book, "RKA").map((line) => line[1])).toEqual([
      "[#] APBD kabupaten/kota",
      `[-] ${name}`,
      `Iuran JKK, ${name}, peserta baru`,
      `Iuran JKM, ${name}, peserta baru`,
    ]);
    const { fields, funds } = formOf(book, "RKA");
    expect(book.valueAt(fields.months)).toBe("Januari s.d. Desember");
    const [fund] = funds;
    if (fund === undefined) throw new Error("One payer pays");
    expect(book.valueAt(fund)).toBe("");
    expect(book.valueAt({ ...fund, column: fund.column + 1 })).toBe("enter it on the left, as in SIPD");
    const { JKK, JKM } = book.at.budget.codes.regional;
    expect(book.valueAt(JKK.code)).toBe("5.1.02.02.02.0006");
    expect(book.valueAt(JKK.name)).toBe("Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN");
    expect(book.valueAt(JKM.code)).toBe("5.1.02.02.02.0007");
    expect([JKK.code, JKM.code, fund].map(({ sheet }) => sheet)).toEqual(["rka", "rka", "rka"]);
  });
});
