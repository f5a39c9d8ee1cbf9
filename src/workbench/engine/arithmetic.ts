import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * Excel's arithmetic. Univer calculates with decimals of 20 digits (0.1*3 is 0.3), Excel with binary
 * doubles (0.30000000000000004) and three rules of its own, which the functions below state. A figure
 * that is rounded up to whole persons or rupiah must not depend on which of the two calculated it.
 */

/** Excel shows, compares and rounds by 15 significant digits. */
const DIGITS = 15;
/** A sum or difference this small beside its parts is taken for zero (Excel: 1.1-1-0.1 is 0). */
const NOTHING = 2 ** -50;

/** Adds as Excel does: a result that is only binary noise is exactly zero. */
export function add(a: number, b: number): number {
  const sum = a + b;
  // Whole numbers have no noise.
  if (Number.isInteger(a) && Number.isInteger(b)) return sum;
  return Math.abs(sum) < Math.abs(a) * NOTHING ? 0 : sum;
}

/** -1, 0 or 1: numbers that agree in their first 15 digits are equal (Excel: 0.1+0.2=0.3 is TRUE). */
export function compare(a: number, b: number): number {
  if (a === b) return 0;
  const near = Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  if (near && a.toPrecision(DIGITS) === b.toPrecision(DIGITS)) return 0;
  return a < b ? -1 : 1;
}

/**
 * Rounds the decimal number that the cell shows in 15 digits, halves away from zero
 * (Excel: ROUND(1.005,2) is 1.01 although the double is a little less).
 */
export function roundDecimal(value: number, digits: number, how: "nearest" | "up" | "down"): number {
  const places = Math.trunc(digits);
  const size = Math.abs(value);
  if (value === 0 || !Number.isFinite(value) || (places >= 0 && Number.isInteger(value))) return value;
  const exponent = Number(size.toExponential(DIGITS - 1).split("e")[1]);
  // How many figures stand before the place that is rounded to.
  const kept = exponent + 1 + places;
  // All that Excel shows of it is kept. Only a fraction behind 15 whole digits is still cut off.
  if ((kept >= DIGITS && places > 0) || kept > 90) return value;
  const precision = kept < DIGITS ? DIGITS : kept + 2;
  const figures =
    size
      .toExponential(precision - 1)
      .split("e")[0]
      ?.replace(".", "") ?? "";
  const head = kept > 0 ? BigInt(figures.slice(0, kept)) : 0n;
  const rest = kept >= 0 ? figures.slice(kept) : `0${figures}`;
  const more = how === "nearest" ? rest.charAt(0) >= "5" : how === "up" && /[1-9]/.test(rest);
  const rounded = Number(`${String(more ? head + 1n : head)}e${String(-places)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number as Excel joins it to a text: at most 15 digits, decimals written out, powers from 1E+21 on. */
export function generalText(value: number): string {
  const shown = Number(value.toPrecision(DIGITS));
  const [mantissa = "", exponent] = shown.toString().split("e");
  if (exponent === undefined) return mantissa;
  const power = Number(exponent);
  if (power < 0 && power >= -9) return shown.toFixed(Math.min(20, DIGITS - power)).replace(/0+$/, "");
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

type Calculate = (a: number, b: number) => number;

/** Reads the other operand as Univer hands it over, and gives its errors where it is none. */
function operation(calculate: Calculate) {
  return function (this: NumberValueObject, other: string | number | boolean): BaseValueObject {
    const a = this.getValue();
    const b = typeof other === "string" && other.trim() === "" ? NaN : Number(other);
    if (Number.isNaN(a) || Number.isNaN(b)) return ErrorValueObject.create(ErrorType.VALUE);
    const result = calculate(a, b);
    return Number.isFinite(result)
      ? NumberValueObject.create(result)
      : ErrorValueObject.create(ErrorType.NUM);
  };
}

function rounding(how: "nearest" | "up" | "down", arrays: "roundInverse" | "ceilInverse" | "floorInverse") {
  return function (this: NumberValueObject, digits: BaseValueObject): BaseValueObject {
    if (digits.isArray()) return digits[arrays](this);
    const places = digits.isNull() ? 0 : digits.getValue();
    if (typeof places === "string") return ErrorValueObject.create(ErrorType.VALUE);
    const result = roundDecimal(this.getValue(), Number(places), how);
    return Number.isFinite(result)
      ? NumberValueObject.create(result)
      : ErrorValueObject.create(ErrorType.NUM);
  };
}

/** A number beside what a criterion names: every text and every boolean comes after every number. */
function compareNumber(
  this: NumberValueObject,
  other: string | number | boolean,
  operator: string,
): BaseValueObject {
  const order = typeof other === "number" ? compare(this.getValue(), other) : -1;
  return BooleanValueObject.create(holds(order, operator));
}

/** Whether an order (negative, 0, positive) satisfies a comparison operator. */
export function holds(order: number, operator: string): boolean {
  const equal = order === 0 && (operator === "=" || operator === "<=" || operator === ">=");
  const less = order < 0 && (operator === "<" || operator === "<=" || operator === "<>");
  const more = order > 0 && (operator === ">" || operator === ">=" || operator === "<>");
  return equal || less || more;
}

/** Gives Univer's numbers Excel's arithmetic. Safe to call again. */
export function correctArithmetic(): void {
  const divide = operation((a, b) => a / b);
  Object.assign(NumberValueObject.prototype, {
    plusBy: operation(add),
    minusBy: operation((a, b) => add(a, -b)),
    multiplyBy: operation((a, b) => a * b),
    dividedBy(this: NumberValueObject, other: string | number | boolean): BaseValueObject {
      return other === "" || Number(other) !== 0
        ? divide.call(this, other)
        : ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
    },
    round: rounding("nearest", "roundInverse"),
    ceil: rounding("up", "ceilInverse"),
    floor: rounding("down", "floorInverse"),
    compareBy: compareNumber,
  });
}
