import {
  exactly,
  longQuotient,
  minus,
  over,
  roundHalfUp,
  roundTo,
  roundedFrom,
  scaled,
  times,
} from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { wholeNumber } from "../exact/whole.js";
import { formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { persons } from "../units/index.js";
import type { Persons } from "../units/index.js";
import { checkedShare, wholeBase } from "./share.js";

/** The bases a printed rate allows, each rounded to the nearest person. */
interface ImpliedWorkers {
  readonly low: Persons;
  readonly middle: Persons;
  readonly high: Persons;
}

/** Percentages are printed with no more decimals than this. */
const mostRateDecimals = 10;

/** The decimals of the percentage of a rate in units of 10⁻¹²: 2 for 0.2679 (26.79 %), 0 for 0.5. */
function decimalsOf(units: number): number {
  let places = mostRateDecimals;
  let unit = 10;
  while (places > 0 && units % unit === 0) {
    places -= 1;
    unit *= 10;
  }
  return places;
}

/**
 * The bases that covered persons and a printed rate allow. A rate printed as 26.79 % stands for 26.785 % to 26.795 %;
 * the base lies between covered over the upper and covered over the lower end. The two ends and the middle are rounded to
 * the nearest person. `decimals` are those of the printed percentage; left out, those of the rate as typed (a printed
 * 72.30 % needs them said). Rates of 0, or so small that their lower end reaches 0, allow bases without end: `range`.
 */
export function impliedWorkers(
  covered: number,
  rate: number,
  decimals: number | null = null,
): Result<ImpliedWorkers> {
  const heads = wholeNumber(covered, "covered");
  if (!heads.ok) return heads;
  const printed = checkedShare(rate, "rate");
  if (!printed.ok) return printed;
  if (decimals !== null) {
    const places = wholeNumber(decimals, "decimals", mostRateDecimals, "other");
    if (!places.ok) return places;
  }
  if (rate === 0) {
    return refuse(
      "zero-base",
      {
        id: `"rate" bernilai 0: basis tidak dapat dihitung dari cakupan nol.`,
        en: `"rate" is 0: no base can be worked out from a rate of zero.`,
      },
      "rate",
    );
  }
  // A share calculated in a sheet (52.69/100) carries binary noise beyond any printed decimal.
  const printedUnits = scaled(rate);
  const units =
    printedUnits === null
      ? Number(roundTo(exactly(rate), mostRateDecimals + 2).numerator)
      : printedUnits.units * (rateUnits / printedUnits.scale);
  const shown = decimalsOf(units);
  if (decimals === 0 && shown > 0) return zeroDecimals(rate);
  const places = decimals ?? shown;
  const half = 10 ** (mostRateDecimals - places) / 2;
  if (units <= half) {
    return refuse(
      "range",
      {
        id: `"rate" terlalu kecil untuk ${places} desimal: basis terbesar tidak terhingga.`,
        en: `"rate" is too small for ${places} decimals: the largest base has no end.`,
      },
      "rate",
    );
  }
  return ok({
    low: baseAt(covered, 2 * (units + half)),
    middle: baseAt(covered, 2 * units),
    high: baseAt(covered, 2 * (units - half)),
  });
}

/** A rate is counted in units of 10⁻¹²: ten decimals of its percentage. */
const rateUnits = 1e12;
/** 10¹² in factors that doubles have room for beside a rate of up to 2. */
const unitSteps = [1000, 1000, 1000, 1000];

/** covered over a rate given in half units, rounded to the nearest person. */
function baseAt(covered: number, halfUnits: number): Persons {
  const quick = longQuotient(2 * covered, unitSteps, halfUnits);
  if (quick !== null) return persons(quick);
  const exact = over(times(exactly(2 * rateUnits), exactly(covered)), exactly(halfUnits));
  return persons(Number(roundHalfUp(exact)));
}

/** An empty cell comes as 0 on the desktop, and a rate that shows decimals was not printed without. */
function zeroDecimals(rate: number): Result<never> {
  const came: Text = { id: formatShare(rate, "id", 8), en: formatShare(rate, "en", 8) };
  return refuse(
    "missing",
    {
      id: `"decimals" bernilai 0 atau belum diisi, sedangkan ${came.id} berdesimal: kosongkan argumennya, atau tulis jumlah desimal yang tercetak.`,
      en: `"decimals" is 0 or not filled in, while ${came.en} shows decimals: leave the argument out, or write the decimals as printed.`,
    },
    "decimals",
  );
}

/** What of a change of the rate came from members and what from the base, in percentage points. */
interface ChangeEffects {
  readonly members: number;
  readonly base: number;
  /** Exactly `members + base`, also as numbers in cells. */
  readonly total: number;
}

/** Points are kept in steps of 2⁻⁴⁰ (about 10⁻¹²), which doubles add without any rounding. */
const stepsPerPoint = 2 ** 40;

/** (after − before) / base in percentage points, in such steps. */
function pointsBetween(before: number, after: number, base: number): number {
  const quick = longQuotient(100 * Math.abs(after - before), [2 ** 20, 2 ** 20], base);
  if (quick !== null) return pointsOf(quick, after < before);
  const change = over(minus(exactly(after), exactly(before)), exactly(base));
  return inSteps(times(change, exactly(100)));
}

/** No minus before a zero. */
function pointsOf(steps: number, less: boolean): number {
  return (less && steps > 0 ? -steps : steps) / stepsPerPoint;
}

function inSteps(points: Exact): number {
  return Number(roundHalfUp(times(points, exactly(stepsPerPoint)))) / stepsPerPoint;
}

/** covered / workers1 − covered / workers0 in percentage points, in such steps. */
function baseEffect(covered: number, workers0: number, workers1: number): number {
  const change = covered * Math.abs(workers0 - workers1);
  const near = roundedFrom(0.5, (change * 100 * stepsPerPoint) / workers0 / workers1, 5);
  const base = workers0 * workers1;
  const quick =
    near ?? (100 * change <= Number.MAX_SAFE_INTEGER ? longQuotient(100 * change, smallSteps, base) : null);
  if (quick !== null) return pointsOf(quick, workers1 > workers0);
  const rate = (workers: number) => over(exactly(covered), exactly(workers));
  return inSteps(times(minus(rate(workers1), rate(workers0)), exactly(100)));
}

/** 2⁴⁰ in factors that a product of two bases leaves room for. */
const smallSteps = [2 ** 8, 2 ** 8, 2 ** 8, 2 ** 8, 2 ** 8];

/**
 * Splits a change of the coverage rate: first the members change at the old base, then the base at the new members.
 * `members` = (covered1 − covered0) / workers0, `base` = covered1/workers1 − covered1/workers0, in percentage points.
 * A base of 0 is refused as `zero-base`.
 */
export function changeEffects(
  covered0: number,
  workers0: number,
  covered1: number,
  workers1: number,
): Result<ChangeEffects> {
  const before = wholeNumber(covered0, "covered0");
  if (!before.ok) return before;
  const oldBase = wholeBase(workers0, "workers0");
  if (!oldBase.ok) return oldBase;
  const after = wholeNumber(covered1, "covered1");
  if (!after.ok) return after;
  const newBase = wholeBase(workers1, "workers1");
  if (!newBase.ok) return newBase;
  const members = pointsBetween(covered0, covered1, workers0);
  const base = baseEffect(covered1, workers0, workers1);
  return ok({ members, base, total: members + base });
}
