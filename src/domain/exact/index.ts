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
