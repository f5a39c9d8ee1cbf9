import type { Text } from "../language/index.js";
import { bothNumbers, quoted } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { dayOfSerial, daysInMonth, firstSafeSerial, isoDate, serialOfDay } from "./calendar.js";
import type { IsoDate } from "./calendar.js";
import type { Month } from "./names.js";
import { eitherDay, readDate } from "./reading.js";

export type { IsoDate } from "./calendar.js";
export { dayAfter, dayOfSerial, daysInMonth, isIsoDate, isoDate } from "./calendar.js";
export { formatDate, formatMonth, monthName } from "./names.js";
export type { Month } from "./names.js";
export { parseDate } from "./reading.js";

const firstYear = 1901;
const lastYear = 9999;

function unreadable(came: Text, argument: string, hint: Text = { id: "", en: "" }): Result<never> {
  return refuse(
    "value",
    {
      id: `"${argument}" harus tanggal Excel atau teks bulan seperti "2026-01" atau "Januari 2026"; yang diterima ${came.id}.${hint.id}`,
      en: `"${argument}" must be an Excel date or a month such as "2026-01" or "January 2026"; ${came.en} came.${hint.en}`,
    },
    argument,
  );
}

/** The month of a year, both as numbers. Years from 1901 to 9999, as Excel dates go. */
export function monthOf(year: number, month: number, argument = "start"): Result<Month> {
  const sound =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12;
  return sound
    ? ok({ year, month })
    : unreadable({ id: `${year}-${month}`, en: `${year}-${month}` }, argument);
}

/**
 * The month that a text names: "2026-01", "2026-01-31", "01/2026", "Januari 2026", "Jan-26", "1 Januari 2026", "31/01/2026",
 * "01/01/2026" … Where day and month may stand either way round and the readings differ, both are named and neither taken.
 */
export function parseMonth(text: string, argument = "start"): Result<Month> {
  const read = readDate(text);
  if (read.kind === "one") return ok({ year: read.written.year, month: read.written.month });
  const came: Text = { id: `teks ${quoted(text)}`, en: `the text ${quoted(text)}` };
  if (read.kind === "none") return unreadable(came, argument);
  const days = eitherDay(read.days);
  return unreadable(came, argument, {
    id: ` Itu dapat berarti ${days.id}.`,
    en: ` That may be ${days.en}.`,
  });
}

/** The month of an Excel date serial (1900 system). Serials before March 1900 and after 2200 are refused. */
export function monthOfSerial(serial: number, argument = "start"): Result<Month> {
  const date = dateOfSerial(serial, argument);
  return date.ok ? ok({ year: Number(date.value.slice(0, 4)), month: Number(date.value.slice(5, 7)) }) : date;
}

/** The last day that a number may stand for. Later ones are months typed as digits: 202601 would be a day of 2454. */
const lastDaySerial = serialOfDay(2200, 12, 31);

/** What somebody who typed 202601, 20260101 or 2026 means. */
function digitsHint(number: number): Text {
  const [, year = "", month = ""] =
    /^((?:19|2[01])\d\d)(0[1-9]|1[0-2])?(?:\d\d)?$/.exec(String(number)) ?? [];
  if (year === "") return { id: "", en: "" };
  const text = `"${year}-${month === "" ? "01" : month}"`;
  return { id: ` Mungkin maksudnya teks ${text}?`, en: ` Perhaps the text ${text} is meant?` };
}

/**
 * The day of an Excel date serial (1900 system) as ISO text, up to the year 2200. Numbers that are a month or a day written as
 * digits (2026, 202601, 20260101) are refused, as Excel would take them for days of 1905 or 2454.
 */
export function dateOfSerial(serial: number, argument = "date"): Result<IsoDate> {
  const whole = Math.floor(serial);
  const looksLikeYear = whole >= firstYear && whole <= 2200;
  if (!Number.isFinite(serial) || serial < firstSafeSerial || serial >= lastDaySerial + 1 || looksLikeYear) {
    const came = bothNumbers(serial);
    return unreadable({ id: `angka ${came.id}`, en: `the number ${came.en}` }, argument, digitsHint(whole));
  }
  const { year, month, day } = dayOfSerial(serial);
  return ok(isoDate(year, month, day));
}

/** The Excel serial of the month's first day, for a cell formatted as a date. */
export function serialOfMonth(month: Month): number {
  return serialOfDay(month.year, month.month, 1);
}

/** "2026-01". */
export function isoMonth(month: Month): string {
  return isoDate(month.year, month.month, 1).slice(0, 7);
}

/** Months since year 0: the order of months, and their distance. */
export function monthIndex(month: Month): number {
  return month.year * 12 + month.month - 1;
}

export function addMonths(month: Month, count: number): Month {
  const index = monthIndex(month) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Negative, zero or positive as a is before, the same as or after b. */
export function compareMonths(a: Month, b: Month): number {
  return monthIndex(a) - monthIndex(b);
}

/** `count` months in a row, beginning with `start`. */
export function monthRange(start: Month, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, offset) => addMonths(start, offset));
}

export function firstDay(month: Month): IsoDate {
  return isoDate(month.year, month.month, 1);
}

export function lastDay(month: Month): IsoDate {
  return isoDate(month.year, month.month, daysInMonth(month.year, month.month));
}
