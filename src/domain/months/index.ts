import type { Language, Text } from "../language/index.js";
import { bothNumbers } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import {
  dayOfSerial,
  daysInMonth,
  firstSafeSerial,
  isIsoDate,
  isoDate,
  lastSerial,
  serialOfDay,
} from "./calendar.js";
import type { IsoDate } from "./calendar.js";

export type { IsoDate } from "./calendar.js";
export { daysInMonth, isIsoDate, isoDate } from "./calendar.js";

/** A calendar month, the unit in which contributions fall due. */
export interface Month {
  readonly year: number;
  /** 1 for January to 12 for December. */
  readonly month: number;
}

const firstYear = 1901;
const lastYear = 9999;

const names: readonly { readonly id: string; readonly en: string; readonly short: readonly string[] }[] = [
  { id: "Januari", en: "January", short: ["jan"] },
  { id: "Februari", en: "February", short: ["feb", "pebruari"] },
  { id: "Maret", en: "March", short: ["mar"] },
  { id: "April", en: "April", short: ["apr"] },
  { id: "Mei", en: "May", short: [] },
  { id: "Juni", en: "June", short: ["jun"] },
  { id: "Juli", en: "July", short: ["jul"] },
  { id: "Agustus", en: "August", short: ["agu", "agt", "ags", "agust", "aug"] },
  { id: "September", en: "September", short: ["sep", "sept"] },
  { id: "Oktober", en: "October", short: ["okt", "oct"] },
  { id: "November", en: "November", short: ["nov", "nop", "nopember"] },
  { id: "Desember", en: "December", short: ["des", "dec"] },
];

const numberOfName = new Map(
  names.flatMap((name, index) =>
    [name.id.toLowerCase(), name.en.toLowerCase(), ...name.short].map((word) => [word, index + 1] as const),
  ),
);

function unreadable(came: Text, argument: string): Result<never> {
  return refuse(
    "value",
    {
      id: `"${argument}" harus tanggal Excel atau teks bulan seperti "2026-01" atau "Januari 2026"; yang diterima ${came.id}.`,
      en: `"${argument}" must be an Excel date or a month such as "2026-01" or "January 2026"; ${came.en} came.`,
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

/** Reads "2026-01", "2026-01-31", "Jan 2026", "Januari 2026", "January 2026" or "01/2026". */
export function parseMonth(text: string, argument = "start"): Result<Month> {
  const came = { id: `teks "${text}"`, en: `the text "${text}"` };
  const trimmed = text.trim().toLowerCase();
  if (isIsoDate(trimmed)) return monthOf(Number(trimmed.slice(0, 4)), Number(trimmed.slice(5, 7)), argument);
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(trimmed);
  const slashed = /^(\d{1,2})[-/](\d{4})$/.exec(trimmed);
  const named = /^([a-z]+)\.?[\s-]+(\d{4})$/.exec(trimmed);
  const year = Number(iso?.[1] ?? slashed?.[2] ?? named?.[2]);
  const month = named ? numberOfName.get(named[1] ?? "") : Number(iso?.[2] ?? slashed?.[1]);
  const read = monthOf(year, month ?? Number.NaN, argument);
  return read.ok ? read : unreadable(came, argument);
}

/** The month of an Excel date serial (1900 system). Serials before March 1900 and after 9999 are refused. */
export function monthOfSerial(serial: number, argument = "start"): Result<Month> {
  const date = dateOfSerial(serial, argument);
  return date.ok ? ok({ year: Number(date.value.slice(0, 4)), month: Number(date.value.slice(5, 7)) }) : date;
}

/** The day of an Excel date serial (1900 system) as ISO text. */
export function dateOfSerial(serial: number, argument = "date"): Result<IsoDate> {
  // A bare year typed as a number would otherwise be read as a day in 1905.
  const looksLikeYear = Number.isInteger(serial) && serial >= firstYear && serial <= 2200;
  if (!Number.isFinite(serial) || serial < firstSafeSerial || serial >= lastSerial + 1 || looksLikeYear) {
    const came = bothNumbers(serial);
    return unreadable({ id: `angka ${came.id}`, en: `the number ${came.en}` }, argument);
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

/** "Januari" or "January" for 1; a number that is no month stays a number. */
export function monthName(month: number, language: Language): string {
  const name = names[month - 1];
  return name ? name[language] : String(month);
}

/** "Januari 2026" or "January 2026". */
export function formatMonth(month: Month, language: Language): string {
  return `${monthName(month.month, language)} ${month.year}`;
}

/** "7 Februari 2025" or "7 February 2025". */
export function formatDate(date: IsoDate, language: Language): string {
  const month = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
  return `${Number(date.slice(8, 10))} ${formatMonth(month, language)}`;
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
