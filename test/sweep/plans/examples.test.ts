/**
 * The worked examples that concern a plan, as plans of their own: the published result stands in their cells, and every cell is the
 * domain's, in the engine and in LibreOffice. Construction paid by contract value and the parting of a change of coverage into
 * its effects are no plans; they are tested with their functions.
 */
import { describe, expect, it } from "@jest/globals";
import type { LineFigures, PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import {
  changeExample,
  costExamples,
  gapExample,
  impliedBaseExample,
  rateExample,
  yieldExample,
} from "../../law/examples.js";
import type { CostExample } from "../../law/examples.js";
import type { Reader } from "./calculated.js";
import { hasLibreOffice } from "../libreoffice/soffice.js";
import { threeWays } from "./threeWays.js";
import { untouched } from "./typed.js";
import type { Filled } from "./typed.js";

interface Example {
  readonly id: string;
  readonly filled: Filled;
  /** What the cells say, and what was published. */
  readonly says: (read: Look) => readonly unknown[];
  readonly published: readonly unknown[];
}

/** Reads a cell by the words in column A and the 0-based column. */
type Look = (key: string, label: string, column: number) => unknown;

const figure = (value: number, year: number): LineFigures["covered"] => ({
  kind: "own",
  value,
  basis: "pekerja rentan yang didaftar",
  asOf: `${year}-12-31`,
  source: "Contoh yang terbit",
});

/** So many covered of so many workers; all of them are to be reached in the year after. */
function choicesOf(
  regionCode: string,
  baseYear: number,
  covered: number,
  workers: number,
  more: Partial<PlanChoices> = {},
): PlanChoices {
  return {
    regionCode,
    baseYear,
    horizonYear: baseYear + 1,
    targetYear: baseYear + 1,
    targetShare: 1,
    payer: "APBD_KAB",
    monthsPerYear: 12,
    language: "id",
    total: { covered: figure(covered, baseYear), workers: figure(workers, baseYear) },
    segments: [],
    budgetOn: "region",
    ...more,
  };
}

const regionsOf: Readonly<Record<string, string>> = {
  "ppu-2025": "64.09",
  "ppu-2026": "64.09",
  "muna-barat-2023": "74.13",
  "pati-2025-cohorts": "33.18",
};

function segmentOf(id: string, name: string, covered: number, workers: number, year: number): SegmentChoice {
  return {
    id,
    name,
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: figure(covered, year),
    workers: figure(workers, year),
  };
}

/** Persons whose funded months end in December. */
const cohort = (persons: number, months: number, year: number): SegmentChoice => ({
  ...segmentOf(`kelompok-${months}`, `Kelompok ${months} bulan`, persons, persons, year - 1),
  rowType: "temporary",
  period: { from: { year, month: 13 - months }, until: { year, month: 12 } },
});

/** In the year of the example everybody is new, and the sum of all payers is the published cost. */
function costPlan({ id, cohorts, start, payer, sector, rupiah }: CostExample): Example {
  const year = Number(start.slice(0, 4));
  const workers = cohorts.reduce((sum, each) => sum + each.workers, 0);
  const isWhole = cohorts.every(({ months }) => months === 12);
  const choices = choicesOf(regionsOf[id] ?? "18", year - 1, 0, workers, {
    payer,
    ...(isWhole
      ? {}
      : { budgetOn: "segments", segments: cohorts.map((each) => cohort(each.workers, each.months, year)) }),
  });
  const assumptions = { ...untouched.assumptions, sector: sector ?? "OTHER" };
  return {
    id,
    filled: { choices, typed: { ...untouched, assumptions } },
    says: (look) => [look("biaya", "Biaya semua pembayar", 6), look("kas", "Semua pembayar", 15)],
    published: [rupiah, rupiah],
  };
}

const percent = (rate: unknown): number => Math.round(Number(rate) * 10_000) / 100;

/** A rate of a region's base, printed to two decimals. */
const ratePlan = (
  id: string,
  baseYear: number,
  covered: number,
  workers: number,
  printed: number,
): Example => ({
  id: `${id} ${workers}`,
  filled: { choices: choicesOf("18", baseYear, covered, workers), typed: untouched },
  says: (look) => [percent(look("segmen", "Provinsi Lampung", 4))],
  published: [printed],
});

const [all = 0, wage = 0, own = 0] = rateExample.covered;
const [ofAll = 0, ofWage = 0, ofOwn = 0] = rateExample.workers;
const examples: readonly Example[] = [
  ...costExamples.map(costPlan),
  {
    id: rateExample.id,
    filled: {
      choices: choicesOf("19.71", 2024, all, ofAll, {
        segments: [
          // The wage decides the cost only, of which nothing was published.
          { ...segmentOf("pu", "Penerima upah", wage, ofWage, 2024), route: "PU", wage: 3_000_000 },
          segmentOf("bpu", "Bukan penerima upah", own, ofOwn, 2024),
        ],
      }),
      typed: untouched,
    },
    says: (look) => [
      ...["Kota Pangkal Pinang", "Penerima upah", "Bukan penerima upah"].map((name) =>
        percent(look("segmen", name, 4)),
      ),
      look("segmen", "Kota Pangkal Pinang", 5),
    ],
    published: [...rateExample.ratePercent, rateExample.uncovered],
  },
  // The ends of the range are rounded to the nearest person: the low one lies 0.4 below the base that prints 26.79.
  ratePlan(impliedBaseExample.id, 2023, impliedBaseExample.covered, impliedBaseExample.low + 1, 26.79),
  ratePlan(impliedBaseExample.id, 2023, impliedBaseExample.covered, impliedBaseExample.high, 26.79),
  ratePlan(changeExample.id, 2024, changeExample.covered[1], changeExample.workers[1], 24.86),
  {
    // Of ten thousand workers a person is a hundredth of a point.
    id: gapExample.id,
    filled: {
      choices: choicesOf("33.12", 2025, Math.round(gapExample.ratePercent * 100), 10_000, {
        targetShare: gapExample.targetPercent / 100,
      }),
      typed: untouched,
    },
    says: (look) => [
      look("proyeksi", "Kekurangan menuju target akhir", 5),
      look("segmen", "Kabupaten Wonogiri", 5),
    ],
    published: [gapExample.gapPoints, gapExample.gapToFullPoints].map((points) => Math.round(points * 100)),
  },
  {
    id: yieldExample.id,
    filled: {
      choices: choicesOf("17.06", 2024, 0, yieldExample.enrolled, {
        payer: "DBH_SAWIT",
        verificationYield: yieldExample.yieldPercent / 100,
      }),
      typed: untouched,
    },
    says: (look) => [look("proyeksi", "Orang yang harus didata", 6)],
    published: [yieldExample.listed],
  },
];

function lookIn({ sheets }: WorkbookPlan, read: Reader): Look {
  return (key, label, column) => {
    const sheet = sheets.find((one) => one.key === key);
    const rows = new Set(sheet?.cells.map(({ row }) => row));
    const row = [...rows].sort((a, b) => a - b).find((one) => read(sheet?.name ?? "", one, 0) === label);
    return row === undefined ? `no row "${label}"` : read(sheet?.name ?? "", row, column);
  };
}

describe("worked examples", () => {
  it("stand in the cells of their plans, in the engine, in LibreOffice and in the domain", async () => {
    const { fromDomain, fromLibreOffice, formulas, seen } = await threeWays(
      examples.map(({ filled }) => filled),
      (plan, read, index) => examples[index]?.says(lookIn(plan, read)),
    );
    expect(examples.map(({ id }, index) => [id, seen[index]])).toEqual(
      examples.map(({ id, published }) => [id, published]),
    );
    expect(fromDomain).toEqual([]);
    expect(fromLibreOffice).toEqual([]);
    if (hasLibreOffice) expect(formulas).toBeGreaterThan(examples.length * 500);
  }, 600_000);
});
