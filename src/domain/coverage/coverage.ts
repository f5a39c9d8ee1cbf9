import {
  exactly,
  longQuotient,
  minus,
  over,
  roundTo,
  roundUp,
  roundedFrom,
  times,
  toNumber,
} from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { notNegative, wholeNumber } from "../exact/whole.js";
import { quoted, wordKey } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { share } from "../units/index.js";
import type { Share } from "../units/index.js";
import { checkedShare, zeroBase } from "./share.js";

/** Made once: a column of empty cells is refused a million times. */
const noBase = zeroBase("workers");

/**
 * Covered persons as a share of workers. Never clipped: rates above 1 are real (Kaimana printed 126.15 %).
 * Both may be in thousands, as long as they are in the same unit. Workers 0 is refused as `zero-base`.
 */
export function coverageRate(covered: number, workers: number): Result<Share> {
  if (covered >= 0 && workers > 0 && workers < Infinity) {
    const quotient = covered / workers;
    if (quotient < Infinity) return ok(share(quotient));
  }
  const part = notNegative(covered, "covered");
  if (!part.ok) return part;
  const base = notNegative(workers, "workers");
  if (!base.ok) return base;
  if (workers === 0) return noBase;
  const rate = covered / workers;
  if (Number.isFinite(rate)) return ok(share(rate));
  return refuse(
    "range",
    {
      id: `"workers" terlalu kecil terhadap "covered": cakupannya tidak dapat dihitung.`,
      en: `"workers" is too small against "covered": the rate cannot be calculated.`,
    },
    "workers",
  );
}

/** How a gap is counted. See `gapToTarget`. */
export type GapUnit = "persons" | "signed" | "points";

const unitWords: Readonly<Record<GapUnit, readonly string[]>> = {
  persons: ["persons", "person", "people", "orang", "jiwa", "pekerja"],
  signed: ["signed", "bertanda", "selisih", "difference"],
  points: ["points", "point", "pp", "poin", "poin persen", "percentage points"],
};

/** Reads a gap unit in Indonesian or English, in any case. */
export function parseGapUnit(text: string, argument = "unit"): Result<GapUnit> {
  const key = wordKey(text);
  for (const unit of ["persons", "signed", "points"] as const) {
    if (unitWords[unit].some((word) => wordKey(word) === key)) return ok(unit);
  }
  return refuse(
    "value",
    {
      id: `"${argument}" harus "orang", "bertanda" atau "poin"; yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be "persons", "signed" or "points"; ${quoted(text)} came.`,
    },
    argument,
  );
}

/**
 * The persons a target stands for: target × workers taken exactly on the decimals as typed, rounded to a millionth of
 * a person (which removes what binary arithmetic in a sheet leaves behind, as in 0.1 + 0.2), then up to a whole
 * person. Equals the sheets' own ROUNDUP(ROUND(target*workers,6),0).
 */
export function personsForTarget(workers: number, target: number): bigint {
  return wholePersonsUp(times(exactly(target), exactly(workers)));
}

const million = 1_000_000;

/** `personsForTarget` as a number: on doubles where the target has at most six decimals and they hold the product. */
function personsNeeded(workers: number, target: number): number {
  const millionths = Math.round(target * million);
  const product = millionths * workers;
  if (millionths / million === target && product <= Number.MAX_SAFE_INTEGER) {
    const rest = product % million;
    return (product - rest) / million + (rest > 0 ? 1 : 0);
  }
  return Number(personsForTarget(workers, target));
}

/** Rounds a need of persons up, after rounding to a millionth of a person. */
export function wholePersonsUp(need: Exact): bigint {
  return roundUp(roundTo(need, 6));
}

/** From half a millionth on a need is rounded to a millionth, and so up to the next person. */
const leastNeed = 0.000_000_5;

/** `wholePersonsUp` of a need that came of so many steps on doubles, where they decide it; see `roundedFrom`. */
export function quickPersonsUp(need: number, steps: number): number | null {
  return roundedFrom(leastNeed, need, steps);
}

/**
 * What is missing to a target share of the workers.
 * - `persons`: whole persons still needed, rounded up; 0 once the target is reached.
 * - `signed`: the same count without the floor at 0: negative by so many persons is the target passed.
 * - `points`: (target − rate) × 100 in percentage points, negative once passed; rounded to nine decimals, which removes
 *   what a share calculated in a sheet (52.69/100) carries as binary noise.
 *
 * The base must be whole for each, persons for the first two. Workers 0 is refused as `zero-base`, a target above 2 as a percentage.
 */
export function gapToTarget(
  covered: number,
  workers: number,
  target: number,
  unit: GapUnit = "persons",
): Result<number> {
  // Points may be asked for of a printed rate, as 31.99 of 100; the base is whole for all.
  const part = unit === "points" ? notNegative(covered, "covered") : wholeNumber(covered, "covered");
  if (!part.ok) return part;
  const base = wholeNumber(workers, "workers");
  if (!base.ok) return base;
  const aim = checkedShare(target, "target");
  if (!aim.ok) return aim;
  if (workers === 0) return noBase;
  if (unit === "points") {
    return ok(pointsMissing(covered, workers, target));
  }
  const signed = personsNeeded(workers, target) - covered;
  return ok(unit === "signed" ? signed : Math.max(0, signed));
}

const billion = 1_000_000_000;

/** (target − covered / workers) × 100, rounded half away from zero to nine decimals. */
function pointsMissing(covered: number, workers: number, target: number): number {
  const millionths = Math.round(target * million);
  if (Number.isSafeInteger(covered) && millionths / million === target) {
    const missing = millionths * workers - covered * million;
    const largest = Math.max(millionths * workers, covered * million);
    // × 100 for points and × 10^9 for the decimals, less the 10^6 of the target.
    const steps =
      largest <= Number.MAX_SAFE_INTEGER ? longQuotient(Math.abs(missing), [100, 1000], workers) : null;
    if (steps !== null) return (missing < 0 ? -steps : steps) / billion;
  }
  const points = minus(exactly(target), over(exactly(covered), exactly(workers)));
  return toNumber(roundTo(times(points, exactly(100)), 9));
}
