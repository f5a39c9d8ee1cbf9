import { quickPersonsUp, wholePersonsUp } from "./coverage.js";
import { checkedShare, zeroBase } from "./share.js";
import {
  compare,
  exactly,
  minus,
  over,
  plus,
  raised,
  roundHalfUp,
  roundedFrom,
  times,
  toNumber,
} from "../exact/index.js";
import { wholeNumber } from "../exact/whole.js";
import { bothNumbers, quoted, wordKey } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { persons, share } from "../units/index.js";
import type { Persons, Share } from "../units/index.js";

/**
 * How the rate gets to its target.
 * - `linear`: the same percentage points every year.
 * - `growth`: the same percentage growth of the rate every year.
 */
export type ProjectionPath = "linear" | "growth";

const pathWords: Readonly<Record<ProjectionPath, readonly string[]>> = {
  linear: ["linear", "lurus", "rata", "even"],
  growth: ["growth", "pertumbuhan", "bertumbuh", "geometric", "geometrik"],
};

/** Reads a path in Indonesian or English, in any case. */
export function parsePath(text: string, argument = "path"): Result<ProjectionPath> {
  const key = wordKey(text);
  for (const path of ["linear", "growth"] as const) {
    if (pathWords[path].some((word) => wordKey(word) === key)) return ok(path);
  }
  return refuse(
    "value",
    {
      id: `"${argument}" harus "linear" (poin sama setiap tahun) atau "pertumbuhan" (persen sama setiap tahun); yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be "linear" (the same points every year) or "growth" (the same percentage every year); ${quoted(text)} came.`,
    },
    argument,
  );
}

interface ProjectedYear {
  /** 0 for the base year. */
  readonly year: number;
  readonly workers: Persons;
  /** Rounded up. */
  readonly covered: Persons;
  /** Covered over workers. */
  readonly rate: Share;
  /** More than the year before; 0 in the base year. */
  readonly added: Persons;
}

/** Two generations: further ahead nobody plans in a cell. */
const mostYears = 50;

/** A region's workforce does not grow or shrink faster than this in a year; more is a percentage typed as a number. */
const largestGrowth = 0.2;

function growthShare(value: number): Result<number> {
  if (Number.isFinite(value) && Math.abs(value) <= largestGrowth) return ok(value);
  const came = bothNumbers(value);
  const hint = bothNumbers(Number.isFinite(value) ? toNumber(over(exactly(value), exactly(100))) : 0.01);
  return refuse(
    "value",
    {
      id: `"growth" harus pangsa per tahun antara -0,2 dan 0,2: 1,5 % ditulis 0,015; yang diterima ${came.id} (mungkin ${hint.id}?).`,
      en: `"growth" must be a share a year between -0.2 and 0.2: 1.5% is written 0.015; ${came.en} came (perhaps ${hint.en}?).`,
    },
    "growth",
  );
}

/**
 * Workers and covered persons year by year, from the base year 0 to the year in which the target share is to be reached.
 * Workers grow by a constant share a year, rounded to the nearest person; covered persons are what the year's rate needs,
 * rounded up as `gapToTarget` does. A target already passed is held: nobody is planned to lose cover.
 */
export function projectCoverage(
  covered: number,
  workers: number,
  target: number,
  years: number,
  growth = 0,
  path: ProjectionPath = "linear",
): Result<readonly ProjectedYear[]> {
  const heads = wholeNumber(covered, "covered");
  if (!heads.ok) return heads;
  const base = wholeNumber(workers, "workers");
  if (!base.ok) return base;
  const aim = checkedShare(target, "target");
  if (!aim.ok) return aim;
  const span = wholeNumber(years, "years", mostYears, "other");
  if (!span.ok) return span;
  const pace = growthShare(growth);
  if (!pace.ok) return pace;
  if (workers === 0) return zeroBase("workers");
  if (path === "growth" && covered === 0) {
    return refuse(
      "value",
      {
        id: `Jalur "pertumbuhan" tidak dapat mulai dari 0 peserta; gunakan "linear".`,
        en: `The path "growth" cannot start from 0 members; use "linear".`,
      },
      "path",
    );
  }
  const all = yearsOf(covered, workers, target, years, growth, path);
  const empty = all.find((one) => one.workers === 0);
  return empty === undefined ? ok(all) : nobodyLeft(empty.year);
}

/** A handful of workers that shrinks is nobody after some years, and of nobody there is no rate. */
function nobodyLeft(year: number): Result<never> {
  return refuse(
    "zero-base",
    {
      id: `Dengan "growth" itu "workers" menjadi 0 pada tahun ke-${year}: cakupan tanpa basis tidak ada.`,
      en: `With that "growth" "workers" comes to 0 in year ${year}: there is no coverage rate without a base.`,
    },
    "growth",
  );
}

function yearsOf(
  covered: number,
  workers: number,
  target: number,
  years: number,
  growth: number,
  path: ProjectionPath,
): readonly ProjectedYear[] {
  const need = needOnTheWay(covered, workers, target, years, path);
  const inYear = (year: number, base: number, now: number, before: number): ProjectedYear => ({
    year,
    workers: persons(base),
    covered: persons(now),
    rate: share(now / base),
    added: persons(now - before),
  });
  const out = [inYear(0, workers, covered, covered)];
  let before = covered;
  let grown = workers;
  for (let year = 1; year <= years; year += 1) {
    grown *= 1 + growth;
    // A year's factor is off by the growth as typed, by its sum and by its product.
    const base = roundedFrom(0.5, grown, 3 * year) ?? exactlyGrown(workers, growth, year);
    const now = Math.max(before, need(year, base));
    out.push(inYear(year, base, now, before));
    before = now;
  }
  return out;
}

function exactlyGrown(workers: number, growth: number, years: number): number {
  const factor = plus(exactly(1), exactly(growth));
  return Number(roundHalfUp(times(exactly(workers), raised(factor, years))));
}

/**
 * The persons that the rate of a year on the way needs, of so many workers: by doubles where they decide it, else exactly. Growth
 * of the rate is calculated to twelve decimals.
 */
function needOnTheWay(
  covered: number,
  workers: number,
  target: number,
  years: number,
  path: ProjectionPath,
): (year: number, base: number) => number {
  const from = over(exactly(covered), exactly(workers));
  const passed = compare(from, exactly(target)) >= 0;
  const aim = passed ? from : exactly(target);
  const [near, nearAim] = [covered / workers, passed ? covered / workers : target];
  const evenly = (year: number, base: number): number => {
    const part = { numerator: BigInt(year), denominator: BigInt(years) };
    // Both ends weighted, so that nothing is taken from anything and every step's error stays as small.
    const quick = quickPersonsUp((base * (near * (years - year) + nearAim * year)) / years, 5);
    return quick ?? Number(wholePersonsUp(times(exactly(base), plus(from, times(minus(aim, from), part)))));
  };
  if (path === "linear") return evenly;
  const ratio = toNumber(over(aim, from));
  return (year, base) => {
    if (year === years) return evenly(year, base);
    const rate = Number((near * Math.pow(ratio, year / years)).toFixed(12));
    return quickPersonsUp(base * rate, 2) ?? Number(wholePersonsUp(times(exactly(base), exactly(rate))));
  };
}
