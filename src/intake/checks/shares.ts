/** Whether the numbers of a column of rates are shares (0.25) or percentages (25), and whether they fit their row. */
import { formatShare, largestShare } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import type { ColumnMapping } from "../table/index.js";
import type { FindingList } from "./finding.js";
import type { CellNumber } from "./numbers.js";

/** A rate of a row with the figures it should follow from. */
interface RateSample {
  readonly number: CellNumber;
  readonly covered: number | null;
  readonly workers: number | null;
}

/** 1 where a plain number is a share, 100 where it is a percentage. */
type RateUnit = 1 | 100;

/**
 * Decides it for the whole column: by covered and workers of the same rows, else by size, else by the heading. Cells
 * that are percentages by themselves (25 %, or so formatted) need no decision.
 */
export function rateUnit(
  samples: readonly RateSample[],
  mapping: ColumnMapping,
  findings: FindingList,
  firstRow: number,
): RateUnit {
  const plain = samples.filter((sample) => !sample.number.percent && sample.number.value !== 0);
  if (plain.length === 0) return 1;
  let shares = 0;
  let percentages = 0;
  for (const { number, covered, workers } of plain) {
    if (covered === null || workers === null || workers === 0 || covered === 0) continue;
    const rate = covered / workers;
    const asShare = Math.abs(number.value - rate);
    const asPercent = Math.abs(number.value / 100 - rate);
    if (asShare < asPercent) shares += 1;
    else percentages += 1;
  }
  if (shares !== percentages) return shares > percentages ? 1 : 100;
  if (plain.some(({ number }) => number.value > largestShare)) return 100;
  if (mapping.percentHeading) {
    findings.cell("warning", "percent-heading", firstRow, mapping.column, {
      id: `Judul "${mapping.heading}" menyebut persen, tetapi semua angkanya paling besar 2 dan tanpa tanda %: dibaca sebagai pangsa (0,25 = 25 %). Bila maksudnya 0,25 %, tulis tandanya.`,
      en: `The heading "${mapping.heading}" says per cent, but all its numbers are at most 2 and without the sign: read as shares (0.25 = 25%). If 0.25% is meant, write the sign.`,
    });
  }
  return 1;
}

/** The share that a cell stands for; percentages are divided in decimals, so that 24.86 becomes 0.2486 exactly. */
export function shareOf(number: CellNumber, unit: RateUnit): number {
  return number.percent || unit === 1 ? number.value : Number(`${number.value}e-2`);
}

/** Decimals of a share as a percentage: 2 for 0.2486. Beyond ten it was calculated and not typed. */
function percentDecimals(share: number): number {
  const clean = Number(share.toPrecision(12));
  for (let decimals = 0; decimals < 10; decimals += 1) {
    if (Math.abs(Number(clean.toFixed(decimals + 2)) - clean) < 1e-13) return decimals;
  }
  return 10;
}

/** What is wrong with a rate beside its covered persons and workers; `null` where it is theirs, rounded as it was written. */
export function rateMismatch(share: number, covered: number, workers: number): Text | null {
  if (workers === 0) return null;
  const rate = covered / workers;
  const decimals = percentDecimals(share);
  const half = 0.5 * 10 ** -(decimals + 2);
  // The rest is what binary arithmetic leaves behind.
  if (Math.abs(share - rate) <= half + 1e-12) return null;
  const shown = Math.max(2, Math.min(decimals, 4));
  return {
    id: `${formatShare(share, "id", shown)}, padahal peserta dibagi pekerja ${formatShare(rate, "id", shown)}`,
    en: `${formatShare(share, "en", shown)}, but covered over workers is ${formatShare(rate, "en", shown)}`,
  };
}
