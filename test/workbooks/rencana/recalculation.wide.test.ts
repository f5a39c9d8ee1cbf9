/** Changing one blue cell changes everything after it, exactly as the domain's arithmetic says. */
import { describe, expect, it } from "@jest/globals";
import {
  basicProgrammes,
  gapToTarget,
  payerOf,
  persons,
  sectorOf,
  subsidyCost,
} from "../../../src/domain/index.js";
import type { PayerId, PlanChoices, SectorId } from "../../../src/domain/index.js";
import { lampung } from "../../excel/addIn.js";
import { asItStood } from "../../law/asItStood.js";
import type { CellPlace } from "../../../src/sheets/index.js";
import type { PlacedBook, Row } from "../book.js";
import { filledBook, verdictOf } from "./checked.js";

let book: PlacedBook;
/** Lampung as a whole, which most of this is about; its segments only where they are. */
const whole: PlanChoices = { ...lampung, segments: [] };
const filled = async (choices: PlanChoices = whole): Promise<void> => {
  book = await filledBook(choices, asItStood);
};

/** Into blue cells; calculated when all of them are typed. */
const enter = (place: CellPlace, content: string | number | null): void => book.enterAt(place, content);
const value = (place: CellPlace): unknown => book.valueAt(place);
/** The region's line on Proyeksi. */
const projected = (name: "members" | "workers" | "paid" | "cost", count = 6): readonly unknown[] =>
  book.years(book.at.projection.total[name], count);
const in2026 = (row: Row): CellPlace => book.inYear(row, 2026);

/** The verdict of a check, by its name. */
const verdict = (check: string): unknown => book.valueAt(verdictOf(book.at.verdicts, check));

/**
 * Members on a straight path, in whole numbers: covered + (target × workers − covered) × passed years / years,
 * rounded up. The target in ten-thousandths.
 */
function membersOnPath(covered: number, workers: number, target: number, years: number): readonly number[] {
  const scale = 10_000n * BigInt(years);
  return Array.from({ length: years + 1 }, (_, passed) => {
    const needed =
      BigInt(covered) * 10_000n * BigInt(years - passed) +
      BigInt(Math.round(target * 10_000)) * BigInt(workers) * BigInt(passed);
    return Number((needed + scale - 1n) / scale);
  });
}

function costOf(
  workers: number,
  months: number,
  year: number,
  startMonth: number,
  payer: PayerId,
  sector: SectorId,
): number {
  const cost = subsidyCost(
    persons(workers),
    months,
    { year, month: startMonth },
    {
      route: "BPU",
      programmes: basicProgrammes,
      payer,
      sector,
      income: null,
      riskClass: null,
    },
    asItStood,
  );
  if (!cost.ok) throw new Error(cost.problem.sentence.en);
  return cost.value.total;
}

describe("Lampung from 24.86 % to 38.39 %", () => {
  it("needs and costs what the domain says, year by year", async () => {
    await filled();
    const members = membersOnPath(760_468, 3_058_943, 0.3839, 5);
    expect(projected("members")).toEqual(members);
    expect(projected("cost")).toEqual(
      members.map((needed, index) => costOf(needed - 760_468, 12, 2024 + index, 1, "APBD_PROV", "OTHER")),
    );
    const gap = gapToTarget(760_468, 3_058_943, 0.3839);
    expect(gap.ok && gap.value).toBe(value(book.at.keys.gap));
  });

  it("follows another target and another target year", async () => {
    await filled();
    enter(book.at.assumptions.targetInput, 0.45);
    enter(book.at.assumptions.targetYear, 2027);
    await book.calculate();
    const path = membersOnPath(760_468, 3_058_943, 0.45, 3);
    expect(projected("members")).toEqual([...path, path[3], path[3]]);
    expect(String(book.cell("Ringkasan", "A4").value)).toContain("45,00 %");
    expect(String(book.cell("Ringkasan", "A4").value)).toContain("2027");
  });

  it("follows the growth of workers, compounded and rounded to persons", async () => {
    await filled();
    for (const year of [2025, 2026, 2027, 2028, 2029])
      enter(book.inYear(book.at.assumptions.growthInput, year), 0.02);
    await book.calculate();
    // 3,058,943 × 1.02^n, by hand: 3,120,121.86; 3,182,524.2972; 3,246,174.783144; 3,311,098.27880688; 3,377,320.2443830176.
    expect(projected("workers")).toEqual([3_058_943, 3_120_122, 3_182_524, 3_246_175, 3_311_098, 3_377_320]);
    // 38.39 % of 3,377,320 = 1,296,553.148.
    expect(projected("members")[5]).toBe(1_296_554);
  });

  it("pays for a part of the additional members, rounded up to whole persons", async () => {
    await filled();
    enter(book.at.assumptions.paidShareInput, 0.25);
    await book.calculate();
    // A quarter of 413,861 is 103,465.25.
    expect(projected("paid")[5]).toBe(103_466);
    expect(projected("cost")[5]).toBe(103_466 * 201_600);
  });

  it("holds coverage where the target is below it", async () => {
    await filled();
    enter(book.at.assumptions.targetInput, 0.2);
    await book.calculate();
    expect(projected("members")).toEqual(Array.from({ length: 6 }, () => 760_468));
    expect(projected("cost")).toEqual([0, 0, 0, 0, 0, 0]);
    expect(verdict("target.within")).toBe("Periksa");
    expect(String(book.cell("Ringkasan", "A4").value)).toContain("sudah tercapai");
  });

  it("moves all years with the base year, and says that the baseline is of another", async () => {
    await filled();
    expect(verdict("date.of-base-year")).toBe("OK");
    enter(book.at.assumptions.baseYear, 2025);
    enter(book.at.assumptions.targetYear, 2030);
    await book.calculate();
    for (const sheet of ["Asumsi", "Proyeksi"]) {
      const years = ["F4", "G4", "H4", "I4", "J4", "K4"].map((address) => book.cell(sheet, address).value);
      expect(years).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    }
    expect(verdict("date.of-base-year")).toBe("Periksa");
  });
});

describe("who pays decides the rate, year by year, in the sheet itself", () => {
  it.each<[PayerId, SectorId]>([
    ["APBD_PROV", "TRANSPORT"],
    ["APBN", "OTHER"],
    ["CSR", "OTHER"],
    ["SELF", "OTHER"],
    ["SELF", "TRANSPORT"],
  ])("%s, %s: one person's year as the law says", async (payer, sector) => {
    await filled();
    enter(book.at.assumptions.payer, payerOf(payer).name.id);
    enter(book.at.assumptions.sector, sectorOf(sector).name.id);
    await book.calculate();
    expect(book.years(book.at.assumptions.rates.yearly, 6)).toEqual(
      [2024, 2025, 2026, 2027, 2028, 2029].map((year) => costOf(1, 12, year, 1, payer, sector)),
    );
  });

  it("PP 50/2025 for a self-paying worker in 2026: Rp126,000 in other sectors, Rp100,800 in transport", async () => {
    await filled();
    enter(book.at.assumptions.payer, "Mandiri (pekerja sendiri)");
    await book.calculate();
    const yearly = (): unknown => value(in2026(book.at.assumptions.rates.yearly));
    // Published: "Rp126 ribu setahun" (beritanda.com, Diskon BPJS 2026).
    expect(yearly()).toBe(126_000);
    enter(book.at.assumptions.sector, "Transportasi");
    await book.calculate();
    expect(yearly()).toBe(100_800);
    enter(book.at.assumptions.payer, "APBD provinsi");
    await book.calculate();
    expect(yearly()).toBe(201_600);
  });

  it.each([
    [1, 3],
    [1, 4],
    [3, 1],
    [4, 9],
    [6, 5],
    [12, 1],
  ])("funded from month %i for %i months", async (start, months) => {
    await filled();
    enter(book.at.assumptions.payer, "Mandiri (pekerja sendiri)");
    enter(in2026(book.at.assumptions.startMonth), start);
    enter(in2026(book.at.assumptions.monthsInput), months);
    await book.calculate();
    expect(value(in2026(book.at.assumptions.rates.yearly))).toBe(
      costOf(1, months, 2026, start, "SELF", "OTHER"),
    );
    expect(verdict("funded.full-jkm")).toBe(months <= 3 ? "Periksa" : "OK");
    expect(verdict("funded.within-year")).toBe(start + months - 1 > 12 ? "Periksa" : "OK");
  });
});

describe("published examples, typed into the filled sheets", () => {
  it.each([
    // Kab. Penajam Paser Utara, APBD 2025: "about Rp3 billion" (kaltimkita.com).
    ["PPU 2025", 2024, 15_000, 3_024_000_000],
    // The same region, APBD 2026: "about Rp4 billion" (risalah.site); the relief of 2026 is not for APBD.
    ["PPU 2026", 2025, 20_000, 4_032_000_000],
    // Kab. Muna Barat 2023: "Rp2.3 billion" (kendarinews.com).
    ["Muna Barat 2023", 2022, 11_560, 2_330_496_000],
  ])("%s: %i workers cost", async (_, baseYear, workers, cost) => {
    await filled();
    enter(book.at.assumptions.payer, "APBD kabupaten/kota");
    enter(book.at.assumptions.baseYear, baseYear);
    enter(book.at.assumptions.targetYear, baseYear + 1);
    enter(book.at.assumptions.targetInput, 1);
    enter(book.at.segments.total.covered, 0);
    enter(book.at.segments.total.workers, workers);
    await book.calculate();
    expect(projected("cost", 2)).toEqual([0, cost]);
  });

  it.each([
    // Kota Pangkalpinang: 41.23 %, 51.66 %, 20.30 % (vissionnews.com).
    [29_040, 70_426, 41.23],
    [24_286, 47_010, 51.66],
    [4_754, 23_416, 20.3],
  ])("Pangkalpinang: %i of %i is %f %", async (covered, workers, percent) => {
    await filled();
    enter(book.at.segments.total.covered, covered);
    enter(book.at.segments.total.workers, workers);
    await book.calculate();
    expect(Math.round(Number(value(book.at.segments.total.rate)) * 10_000) / 100).toBe(percent);
    expect(value(book.at.segments.total.uncovered)).toBe(workers - covered);
  });

  it("Lampung, end of 2023: 731,991 members are 26.79 % of a base within 2,731,819 and 2,732,839", async () => {
    await filled({ ...whole, baseYear: 2023 });
    expect(value(book.at.segments.total.covered)).toBe(731_991);
    expect(Math.round(Number(value(book.at.segments.total.rate)) * 10_000)).toBe(2_679);
    expect(String(book.cell("Ringkasan", "A4").value)).toMatch(
      /^Per 31 Desember 2023, 731\.991 dari 2\.732\.329 pekerja/,
    );
  });

  it("Lampung, September 2024: the printed 24.86 %", async () => {
    await filled();
    expect(Math.round(Number(value(book.at.segments.total.rate)) * 10_000)).toBe(2_486);
  });
});

describe("what is not known yet", () => {
  it("stays empty on every sheet, neither zero nor an error, and fills once it is typed in", async () => {
    await filled({ ...lampung, regionCode: "18.10", payer: "APBD_KAB" });
    expect(projected("members")).toEqual(["", "", "", "", "", ""]);
    expect(projected("cost")).toEqual(["", "", "", "", "", ""]);
    // Known are the 3,615 extremely poor workers paid for already (2023), who stay: five years of Rp201,600 each.
    expect(value(book.at.keys.allCost)).toBe(5 * 3_615 * 201_600);
    expect(String(book.cell("Ringkasan", "A4").value)).toContain("Belum ada angka dasar");
    const { covered, workers } = book.at.segments.total;
    await book.typeAt(covered, 42_800);
    expect(projected("members")).toEqual(["", "", "", "", "", ""]);
    await book.typeAt(workers, 200_000);
    expect(projected("members")).toEqual(membersOnPath(42_800, 200_000, 0.3839, 5));
    expect(String(book.cell("Ringkasan", "A4").value)).toContain("42.800 dari 200.000 pekerja");
  });

  it("a wage worker's segment costs its wage's share, each programme rounded, once the wage is there", async () => {
    await filled(lampung);
    // The second of the segments: the chairmen of RT and RW.
    const [, rtRw] = book.at.segments.standing;
    const [, ofRtRw] = book.at.projection.segments;
    if (rtRw?.line.id !== "rt-rw" || ofRtRw === undefined) throw new Error("Lampung's second segment");
    expect(book.years(ofRtRw.cost, 6)).toEqual([0, "", "", "", "", ""]);
    expect(verdict("wage.filled:rt-rw")).toBe("Lengkapi");
    // Honorary teachers, Sulawesi Selatan: Rp10,800 a month on Rp2 million (gosulsel.com).
    await book.typeAt(rtRw.wage, 2_000_000);
    const paid = book.years(ofRtRw.paid, 6).map(Number);
    expect(paid).toEqual(membersOnPath(5_697, 25_662, 0.3839, 5).map((members) => members - 5_697));
    expect(book.years(ofRtRw.cost, 6)).toEqual(paid.map((heads) => heads * 12 * 10_800));
  });

  it("covered above workers is warned of and never clipped", async () => {
    await filled();
    // Kaimana printed 126.15 %.
    enter(book.at.segments.total.covered, 12_615);
    enter(book.at.segments.total.workers, 10_000);
    await book.calculate();
    expect(value(book.at.segments.total.rate)).toBe(1.2615);
    expect(String(value(book.at.segments.total.check))).toContain("melebihi");
    expect(verdict("covered.within-workers:semua-pekerja")).toBe("Periksa");
  });

  it("an overwritten formula of the projection is noticed", async () => {
    await filled();
    // The first block is the path, the second the region.
    const ofRegion = "formulas:proyeksi 2";
    expect(verdict(ofRegion)).toBe("OK");
    await book.typeAt(in2026(book.at.projection.total.newMembers), 1);
    expect(verdict(ofRegion)).toBe("Periksa");
    // Two wages and a base to be asked for, the law of later years, and this.
    expect(book.cell("Pemeriksaan", "B3").value).toMatch(/^\d+ perlu diperiksa, \d+ perlu dilengkapi$/);
    expect(book.cell("Ringkasan", "A3").value).toBe(
      `Pemeriksaan: ${String(book.cell("Pemeriksaan", "B3").value)}`,
    );
  });
});
