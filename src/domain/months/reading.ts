/** Months and days as people type them into a cell, read only where one reading exists. */
import { formatDate, monthNumber } from "./names.js";
import { daysInMonth, isoDate } from "./calendar.js";
import type { IsoDate } from "./calendar.js";
import type { Text } from "../language/index.js";

/** What a text says: a month, and the day where it names one. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** `several`: day and month may stand either way round, as in "01/02/2026", and the readings differ. */
type ReadDate =
  | { readonly kind: "one"; readonly written: Written }
  | { readonly kind: "several"; readonly days: readonly IsoDate[] }
  | { readonly kind: "none" };

const firstYear = 1901;

const none: ReadDate = { kind: "none" };

function one(year: number, month: number | undefined, day: number | null): ReadDate {
  const sound =
    month !== undefined &&
    year >= firstYear &&
    month >= 1 &&
    month <= 12 &&
    (day === null || (day >= 1 && day <= daysInMonth(year, month)));
  return sound ? { kind: "one", written: { year, month, day } } : none;
}

/** A year of two digits beside a month's name: figures and plans are of this century. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "01/02/2026": day first as in Indonesia, or month first as in the United States. */
function eitherWay(first: number, second: number, year: number): ReadDate {
  const readings = [one(year, second, first), one(year, first, second)].filter(({ kind }) => kind === "one");
  const [only, other] = readings;
  if (only === undefined) return none;
  if (other === undefined || first === second) return only;
  return { kind: "several", days: [isoDate(year, second, first), isoDate(year, first, second)] };
}

/** The longest spelling of a date; anything longer is no date. */
const longest = 40;

/**
 * Reads "2026-01", "2026-01-31", "01/2026", "Januari 2026", "Jan-26", "1 Januari 2026", "January 1, 2026", "31/01/2026" and
 * "01/01/2026". A text of digits and slashes whose day and month may stand either way round has several readings.
 */
export function readDate(text: string): ReadDate {
  if (text.length > longest) return none;
  const given = text.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:[\d:.z+-]*)?$/.exec(given);
  if (iso) return one(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const yearFirst = /^(\d{4})[-/](\d{1,2})$/.exec(given);
  if (yearFirst) return one(Number(yearFirst[1]), Number(yearFirst[2]), null);
  const monthFirst = /^(\d{1,2})[-/](\d{4})$/.exec(given);
  if (monthFirst) return one(Number(monthFirst[2]), Number(monthFirst[1]), null);
  const numbers = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(given);
  if (numbers) return eitherWay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const named = /^(?:(\d{1,2})[\s-]+)?([a-z]+)\.?,?[\s-]*'?(\d{4}|\d{2})$/.exec(given);
  if (named) {
    const day = named[1] === undefined ? null : Number(named[1]);
    return one(yearOf(named[3] ?? ""), monthNumber(named[2] ?? ""), day);
  }
  const american = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(given);
  if (american) return one(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const yearThenName = /^(\d{4})[\s-]+([a-z]+)$/.exec(given);
  return yearThenName ? one(Number(yearThenName[1]), monthNumber(yearThenName[2] ?? ""), null) : none;
}

/** The day a text names, as ISO text; `null` where it names a month only, or nothing that can be read in one way. */
export function parseDate(text: string): IsoDate | null {
  const read = readDate(text);
  if (read.kind !== "one" || read.written.day === null) return null;
  return isoDate(read.written.year, read.written.month, read.written.day);
}

/** "1 Februari 2026 atau 2 Januari 2026". */
export function eitherDay(days: readonly IsoDate[]): Text {
  return {
    id: days.map((day) => formatDate(day, "id")).join(" atau "),
    en: days.map((day) => formatDate(day, "en")).join(" or "),
  };
}
