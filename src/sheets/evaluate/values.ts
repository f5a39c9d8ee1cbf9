/** What a cell comes to, and how Excel turns one kind of value into another. */

/** `null` is an empty cell. */
export type Held = number | string | boolean | null;

/** What Excel shows instead of a value; it goes through every formula that reads it. */
export class CellError extends Error {
  constructor(readonly code: "#DIV/0!" | "#N/A" | "#NUM!" | "#REF!" | "#VALUE!") {
    super(code);
  }
}

/** A formula that is not evaluated here: nobody is to be told half of it. */
export class NotEvaluated extends Error {}

export function numberOf(value: Held): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(read)) throw new CellError("#VALUE!");
  return read;
}

/** Fifteen digits, as Excel keeps and shows them. */
export function textOf(value: Held): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function truthOf(value: Held): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return numberOf(value) !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new CellError("#VALUE!");
}

const order = (value: Held): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Below, the same or above, as Excel sorts: numbers, then texts without regard to case, then truths. An empty cell is 0 or "". */
export function compared(one: Held, other: Held): number {
  const [a, b] = [one ?? blankLike(other), other ?? blankLike(one)];
  if (order(a) !== order(b)) return order(a) - order(b);
  const [x, y] =
    typeof a === "string" && typeof b === "string"
      ? [a.toLowerCase(), b.toLowerCase()]
      : [Number(a), Number(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

function blankLike(beside: Held): Held {
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

/** Rounded at so many decimals: to the nearest with halves away from 0, away from 0, or towards it. */
export function rounded(value: number, digits: number, how: "nearest" | "up" | "down"): number {
  const scale = 10 ** digits;
  // What calculating in twos has added in the sixteenth digit is no half of anything.
  const size = Number((Math.abs(value) * scale).toPrecision(15));
  const whole =
    how === "nearest" ? Math.floor(size + 0.5) : how === "up" ? Math.ceil(size) : Math.floor(size);
  return (Math.sign(value) * whole) / scale;
}

/** As FIXED writes on an English machine. */
export function fixed(value: number, digits: number, noCommas: boolean): string {
  const size = Math.abs(rounded(value, digits, "nearest")).toFixed(Math.max(0, digits));
  const [whole = "", decimals] = size.split(".");
  const grouped = noCommas ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = rounded(value, digits, "nearest") < 0 ? "-" : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** Days between the two ways in which Excel counts them: from 1900, and from 1904 as older Macs did. */
export const days1904 = 1462;

const dayMilliseconds = 86_400_000;
/** The serial of 1 January 1970. */
const epoch = 25_569;

export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMilliseconds + epoch;
}

export function dateIn(serial: number): Date {
  return new Date((Math.floor(serial) - epoch) * dayMilliseconds);
}

/** Whether a cell fits a criterion of SUMIFS or COUNTIF, such as ">=5", "<>" or "APBD". */
export function fits(value: Held, criterion: Held): boolean {
  if (typeof criterion !== "string") return value !== null && compared(value, criterion) === 0;
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  const read = Number(wanted);
  const isNumber = wanted.trim() !== "" && !Number.isNaN(read);
  if (operator === "=" || operator === "<>") {
    const isIt = isNumber
      ? value === read || value === wanted
      : (value === null ? "" : textOf(value)).toLowerCase() === wanted.toLowerCase();
    return isIt === (operator === "=");
  }
  if (isNumber ? typeof value !== "number" : typeof value !== "string") return false;
  const sign = compared(value, isNumber ? read : wanted);
  return operator === "<"
    ? sign < 0
    : operator === "<="
      ? sign <= 0
      : operator === ">"
        ? sign > 0
        : sign >= 0;
}
