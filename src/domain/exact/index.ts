import { rupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";
/**
 * Exact arithmetic on the numbers as they were typed. A double is taken as its shortest decimal
 * text, the digits a user sees, so 0.1 is one tenth and 0.0054 × 2,000,000 is 10,800 and not
 * 10,800.000000000002. Money and heads pass through here before they are rounded.
 */
export interface Exact {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
}

const ten = 10n;

/** The exact value of the shortest decimal text of a finite double. */
export function exactly(value: number): Exact {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [digits = "0", exponentText = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const exponent = Number(exponentText) - fraction.length;
  const numerator = BigInt(whole + fraction);
  return exponent >= 0
    ? { numerator: numerator * ten ** BigInt(exponent), denominator: 1n }
    : { numerator, denominator: ten ** BigInt(-exponent) };
}

export function plus(a: Exact, b: Exact): Exact {
  return a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a / b for a b that is not zero. */
export function over(a: Exact, b: Exact): Exact {
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: a.numerator * b.denominator * sign,
    denominator: a.denominator * b.numerator * sign,
  };
}

export function raised(base: Exact, exponent: number): Exact {
  return {
    numerator: base.numerator ** BigInt(exponent),
    denominator: base.denominator ** BigInt(exponent),
  };
}

/** Negative, zero or positive as a is below, at or above b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number not above the value. */
export function roundDown(value: Exact): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator % value.denominator < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number not below the value. */
export function roundUp(value: Exact): bigint {
  return -roundDown({ numerator: -value.numerator, denominator: value.denominator });
}

/** The nearest whole number; a half goes away from zero, as Excel's ROUND does. */
export function roundHalfUp(value: Exact): bigint {
  const doubled = { numerator: value.numerator * 2n, denominator: value.denominator };
  return value.numerator < 0n
    ? -((roundDown({ numerator: -doubled.numerator, denominator: doubled.denominator }) + 1n) / 2n)
    : (roundDown(doubled) + 1n) / 2n;
}

/** Rounded half away from zero to so many decimals. */
export function roundTo(value: Exact, decimals: number): Exact {
  const scale = ten ** BigInt(decimals);
  return {
    numerator: roundHalfUp({ numerator: value.numerator * scale, denominator: value.denominator }),
    denominator: scale,
  };
}

/** Digits kept when a fraction becomes a double: more than the 17 that tell two doubles apart. */
const doubleDigits = 40;

/** The double next to the value. */
export function toNumber(value: Exact): number {
  if (value.denominator === 1n) return Number(value.numerator);
  const negative = value.numerator < 0n;
  const numerator = negative ? -value.numerator : value.numerator;
  const shift = Math.max(
    0,
    doubleDigits - (numerator.toString().length - value.denominator.toString().length),
  );
  const scaled = (numerator * ten ** BigInt(shift)) / value.denominator;
  const number = Number(`${scaled}e-${shift}`);
  return negative && number !== 0 ? -number : number;
}

/** A double that is a whole number of tens, ten thousands … of a small power of ten, as shares in the law are. */
interface Scaled {
  readonly units: number;
  readonly scale: number;
}

const scales = [1, 1e4, 1e6, 1e8, 1e10] as const;
/** Fifteen digits and fewer tell decimals apart in a double: the units are then exactly the digits as typed. */
const mostUnits = 1e15;

/** The number as whole units of 1/scale, where it has at most ten decimals and few digits; else `null`. */
export function scaled(value: number): Scaled | null {
  for (const scale of scales) {
    const units = Math.round(value * scale);
    if (units < mostUnits && units / scale === value) return { units, scale };
  }
  return null;
}

/** Above this, doubles no longer hold every whole number. */
const safe = Number.MAX_SAFE_INTEGER;

/** a / b rounded down, for whole doubles 0 <= a <= 2^53 and b > 0: the remainder of doubles is exact, their quotient is not. */
export function wholeQuotient(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/**
 * `amount × share` rounded to the nearest whole number, halves up, exactly: on doubles where they hold every step, else on
 * big integers.
 */
export function partOf(amount: number, share: number): Rupiah {
  if (amount >= 0 && share >= 0) {
    const of = scaled(amount);
    const rate = scaled(share);
    if (of !== null && rate !== null) {
      const product = of.units * rate.units;
      const scale = of.scale * rate.scale;
      if (2 * product + scale <= safe) return rupiah(wholeQuotient(2 * product + scale, 2 * scale));
    }
  }
  return rupiah(Number(roundHalfUp(times(exactly(amount), exactly(share)))));
}

/** What a step on doubles may be off by, as a part of its result; a decimal taken as the double next to it is off by as much. */
const stepError = 2 ** -53;

/**
 * `value` rounded to a whole number, up from a fraction of `from` on, where it came of so many `steps` on doubles, none of them a
 * difference, and decides that in spite of what those may be off by; `null` where only exact arithmetic can say. `value` is not negative.
 */
export function roundedFrom(from: number, value: number, steps: number): number | null {
  // Twice what the steps can add up to: their errors' own errors stay within it.
  const doubt = value * steps * 2 * stepError;
  const whole = Math.floor(value);
  const beyond = value - whole - from;
  // Where the doubt reaches the fraction at which the next whole number begins, nothing is decided.
  if (doubt >= from || doubt >= 1 - from) return null;
  if (beyond > doubt) return whole + 1;
  return beyond < -doubt ? whole : null;
}

/**
 * `a × factors / b` rounded to the nearest whole number, halves up: by the quotient of doubles where that is far enough from a
 * half, else by long division, exact where every remainder times the next factor stays below 2^53; `null` where it does not.
 * `a` and `b` are whole, not negative, `b` above 0.
 */
export function longQuotient(a: number, factors: readonly number[], b: number): number | null {
  if (a > safe || b * 2 > safe) return null;
  let product = a;
  for (const factor of factors) product *= factor;
  const near = roundedFrom(0.5, product / b, factors.length + 1);
  if (near !== null) return near;
  let rest = a % b;
  let quotient = (a - rest) / b;
  for (const factor of factors) {
    const next = rest * factor;
    if (b * factor > safe || quotient * factor > safe - next) return null;
    rest = next % b;
    quotient = quotient * factor + (next - rest) / b;
  }
  return 2 * rest >= b ? quotient + 1 : quotient;
}
