/** The functions of coverage arithmetic: rates, gaps, what a printed rate implies, why it changed, the way to a target. */
import {
  changeEffects,
  coverageRate,
  gapToTarget,
  impliedWorkers,
  inLanguage,
  ok,
  parseGapUnit,
  parsePath,
  projectCoverage,
} from "../domain/index.js";
import type { GapUnit, ProjectionPath } from "../domain/index.js";
import { number, numberAboveZero, optionalNumber, optionalWord } from "./cells.js";
import { sentenceLanguage } from "./language.js";
import { eachCell, eachRow, oneBlock } from "./spill.js";

const covered = number({
  id: "Jumlah orang yang terlindungi (peserta aktif), 0 atau lebih. Sel kosong dibaca 0 di Excel desktop.",
  en: "Persons covered (active members), 0 or more. An empty cell reads as 0 on desktop Excel.",
});
const workers = number({
  id: "Jumlah pekerja sebagai basis, pada basis dan tanggal yang sama dengan covered.",
  en: "Number of workers as the base, on the same basis and date as covered.",
});
const target = numberAboveZero({
  id: "Target sebagai pangsa: 0,3839 atau 38,39 %. Angka di atas 2 ditolak sebagai persen; 0 dianggap belum diisi (#N/A).",
  en: "Target as a share: 0.3839 or 38.39%. Numbers above 2 are refused as percentages; 0 counts as not filled in (#N/A).",
});

export const coverageRateCells = eachCell(
  {
    id: "COVERAGE_RATE",
    description: {
      id: "Cakupan: pangsa pekerja yang terlindungi (0,2679 berarti 26,79 %). Tidak dipotong pada 100 %.",
      en: "Coverage: the share of workers who are covered (0.2679 means 26.79%). Not clipped at 100%.",
    },
    parameters: { covered, workers },
  },
  (of) => coverageRate(of.covered, of.workers),
);

export const gapToTargetCells = eachCell(
  {
    id: "GAP_TO_TARGET",
    description: {
      id: "Kesenjangan ke target: orang yang masih harus terlindungi agar target tercapai, dibulatkan ke atas; 0 bila tercapai.",
      en: "Gap to target: persons still to be covered for the target to be reached, rounded up; 0 once it is reached.",
    },
    parameters: {
      covered,
      workers,
      target,
      unit: optionalWord<GapUnit>(
        {
          id: '"orang" (bawaan), "bertanda" (selisih orang, negatif bila target terlewati) atau "poin" (poin persen).',
          en: '"persons" (default), "signed" (difference in persons, negative once the target is passed) or "points" (percentage points).',
        },
        parseGapUnit,
        "persons",
      ),
    },
  },
  (of) => gapToTarget(of.covered, of.workers, of.target, of.unit),
);

export const impliedWorkersCells = eachRow(
  {
    id: "IMPLIED_WORKERS",
    description: {
      id: "Basis yang mungkin bagi suatu cakupan tercetak: terendah, tengah dan tertinggi menurut pembulatan, dalam tiga kolom.",
      en: "Bases a printed rate allows: lowest, middle and highest by its rounding, in three columns.",
    },
    parameters: {
      covered,
      rate: number({
        id: "Cakupan tercetak sebagai pangsa: 0,2679 atau 26,79 %.",
        en: "Printed rate as a share: 0.2679 or 26.79%.",
      }),
      decimals: optionalNumber<null>(
        {
          id: "Jumlah desimal persen yang tercetak, 0 sampai 10, Kosong: menurut angkanya; 72,30 % memerlukan 2. 0 di samping angka berdesimal dianggap belum diisi (#N/A).",
          en: "Decimals of the printed percentage, 0 to 10. Left out: as in the number; 72.30% needs 2. 0 beside a number with decimals counts as not filled in (#N/A).",
        },
        null,
      ),
    },
  },
  3,
  (of) => {
    const bases = impliedWorkers(of.covered, of.rate, of.decimals);
    return bases.ok ? ok([bases.value.low, bases.value.middle, bases.value.high]) : bases;
  },
);

export const changeEffectsCells = eachRow(
  {
    id: "CHANGE_EFFECTS",
    description: {
      id: "Memecah perubahan cakupan dalam poin persen: pengaruh peserta, pengaruh basis, dan jumlahnya, dalam tiga kolom.",
      en: "Splits a change of the coverage rate in percentage points: effect of members, effect of the base, and their total, in three columns.",
    },
    parameters: {
      covered0: number({ id: "Orang terlindungi semula.", en: "Persons covered before." }),
      workers0: number({ id: "Basis semula, lebih dari 0.", en: "Base before, above 0." }),
      covered1: number({ id: "Orang terlindungi kini.", en: "Persons covered after." }),
      workers1: number({ id: "Basis kini, lebih dari 0.", en: "Base after, above 0." }),
    },
  },
  3,
  (of) => {
    const effects = changeEffects(of.covered0, of.workers0, of.covered1, of.workers1);
    return effects.ok ? ok([effects.value.members, effects.value.base, effects.value.total]) : effects;
  },
);

export const projectCoverageCells = oneBlock(
  {
    id: "PROJECT_COVERAGE",
    description: {
      id: "Proyeksi tahun demi tahun sampai target: empat baris (pekerja, terlindungi, cakupan, tambahan orang), satu kolom setiap tahun mulai tahun dasar. Bila cakupan melewati 100 %, baris kelima menandai tahunnya.",
      en: "Projection year by year up to the target: four rows (workers, covered, rate, persons added), one column a year from the base year on. Where the rate passes 100%, a fifth row marks the years.",
    },
    parameters: {
      covered,
      workers,
      target,
      years: numberAboveZero({
        id: "Jumlah tahun sampai target, 1 sampai 50.",
        en: "Years until the target, 1 to 50.",
      }),
      growth: optionalNumber(
        {
          id: "Pertumbuhan pekerja per tahun sebagai pangsa, misalnya 0,015 untuk 1,5 %. Bawaan 0.",
          en: "Growth of workers a year as a share, such as 0.015 for 1.5%. Default 0.",
        },
        0,
      ),
      path: optionalWord<ProjectionPath>(
        {
          id: '"linear" (bawaan: poin sama setiap tahun) atau "pertumbuhan" (persen sama setiap tahun).',
          en: '"linear" (default: the same points every year) or "growth" (the same percentage every year).',
        },
        parsePath,
        "linear",
      ),
    },
  },
  (of) => {
    const projected = projectCoverage(of.covered, of.workers, of.target, of.years, of.growth, of.path);
    if (!projected.ok) return projected;
    const byYear = projected.value;
    const block: (number | string)[][] = [
      byYear.map((year) => year.workers),
      byYear.map((year) => year.covered),
      byYear.map((year) => year.rate),
      byYear.map((year) => year.added),
    ];
    if (byYear.some((year) => year.rate > 1)) {
      const mark = inLanguage(beyondAll, sentenceLanguage());
      block.push(byYear.map((year) => (year.rate > 1 ? mark : "")));
    }
    return ok(block);
  },
);

const beyondAll = { id: "di atas 100 %", en: "above 100%" };
