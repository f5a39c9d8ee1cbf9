/** Dates as people write them in a table: a day, a month or a year that figures were counted at. */
import { dateOfSerial, daysInMonth, isIsoDate, isoDate, isoMonth, parseMonth } from "../../domain/index.js";
import type { NumberLocale } from "./numbers.js";

/** When figures were counted, as exactly as it was written. */
export interface AsOf {
  /** "2023-12-31", "2023-12" or "2023". */
  readonly iso: string;
  readonly precision: "day" | "month" | "year";
}

interface DateText {
  /** Day before month, as in Indonesia. */
  readonly id: AsOf | null;
  /** Month before day, as in the United States. */
  readonly en: AsOf | null;
}

const firstYear = 1990;
const lastYear = 2100;

/** Words before a date that say nothing about it. */
const before =
  /^(per|keadaan|posisi|kondisi|tanggal|tgl\.?|data|s\.?\s?d\.?|sampai( dengan)?|hingga|as of|as at|by)\s+/i;

/** Signs of a date with all the words before it, and more; a longer text is a sentence. */
const longestDate = 120;

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(year: number, month: number, dayOfMonth: number): AsOf | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return { iso: isoDate(year, month, dayOfMonth), precision: "day" };
}

function month(text: string): AsOf | null {
  const read = parseMonth(text);
  if (!read.ok || read.value.year < firstYear || read.value.year > lastYear) return null;
  return { iso: isoMonth(read.value), precision: "month" };
}

function both(date: AsOf | null): DateText | null {
  return date === null ? null : { id: date, en: date };
}

/** A year as figures are dated with, 1990 to 2100. */
function yearAsOf(year: number): AsOf | null {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear
    ? { iso: String(year), precision: "year" }
    : null;
}

/** Reads "31/12/2023", "31 Desember 2023", "Des 2023", "2023-12-31", "per 31-12-23", "December 31, 2023", "2023". */
export function readDateText(given: string): DateText | null {
  let text = given.trim();
  if (text.length > longestDate) return null;
  while (before.test(text)) text = text.replace(before, "");
  text = text.replace(/^(tahun|thn|th\.?|bulan|year)\s+(?=\S)/i, "");
  if (/^\d{4}$/.test(text)) return both(yearAsOf(Number(text)));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return both(day(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numbers = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const first = Number(numbers[1]);
    const second = Number(numbers[2]);
    const year = yearOf(numbers[3] ?? "");
    const [id, en] = [day(year, second, first), day(year, first, second)];
    return id === null && en === null ? null : { id, en };
  }
  const named = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s,-]+(\d{4}|\d{2})$/i.exec(text);
  const american = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  const [dayText, name, year] = named
    ? [named[1], named[2], named[3]]
    : american
      ? [american[2], american[1], american[3]]
      : [undefined, undefined, undefined];
  if (dayText !== undefined && name !== undefined && year !== undefined) {
    const whole = month(`${name} ${yearOf(year)}`);
    return whole === null
      ? null
      : both(day(Number(whole.iso.slice(0, 4)), Number(whole.iso.slice(5, 7)), Number(dayText)));
  }
  return both(month(text.replace(/,/g, " ").replace(/\s+/g, " ")));
}

/**
 * The date of a figure as a person typed it into a field, as a plan keeps it ("2025-12-31", "2025-12" or "2025"); `null` where it is
 * none. "03/04/2025" is the third of April to who reads Indonesian; in English it is two days, and so none.
 */
export function typedTime(text: string, language: "id" | "en"): string | null {
  const read = readDateText(text);
  if (read === null) return null;
  const either = read.id ?? read.en;
  const isTwo = read.id !== null && read.en !== null && read.id.iso !== read.en.iso;
  return language === "en" && isTwo ? null : (either?.iso ?? null);
}

/** Letters of a title that are looked at. */
const longestTitle = 500;

const withinPatterns = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}\b/g,
  /\b\d{1,2}[\s-]+[a-z]+\.?[\s-]+\d{4}\b/gi,
  /\b[a-z]+\.?\s+\d{1,2},\s*\d{4}\b/gi,
  /\b[a-z]+\.?[\s-]+\d{4}\b/gi,
  /\b(?:19|20)\d{2}\b/g,
];

/** The most exact date within a text ("Keadaan 31 Desember 2023"); `null` where there is none or two that differ. */
export function dateWithin(text: string): AsOf | null {
  // "Desember Tahun 2023" is a month.
  const looked = text.slice(0, longestTitle).replace(/\b(?:tahun|thn\.?|th\.?)\s+(?=(?:19|20)\d{2}\b)/gi, "");
  for (const pattern of withinPatterns) {
    const found = (looked.match(pattern) ?? []).flatMap((part) => readDateText(part)?.id ?? []);
    const [first] = found;
    if (first === undefined) continue;
    return found.every((other) => other.iso === first.iso) ? first : null;
  }
  return null;
}

/** The month of a year that two texts name together ("Desember" or "12" in one column, 2024 in the other); or `null`. */
export function monthOfYear(monthText: string, year: number): AsOf | null {
  const text = monthText.trim();
  if (text.length > longestDate) return null;
  if (/^\d{1,2}$/.test(text)) return month(`${year}-${text}`);
  const [name = ""] = /[a-z]+/i.exec(text) ?? [];
  return month(`${name} ${year}`);
}

/** Whether a text is the name of a month and nothing else. */
export function isMonthName(text: string): boolean {
  return (
    text.length <= longestDate && /^[a-z]+\.?$/i.test(text.trim()) && monthOfYear(text, firstYear) !== null
  );
}

/** A number cell in a column of dates: a year, or Excel's count of days. */
export function dateOfNumber(value: number): AsOf | null {
  const year = yearAsOf(value);
  if (year !== null) return year;
  const read = dateOfSerial(value);
  if (!read.ok || !isIsoDate(read.value)) return null;
  const read1990 = Number(read.value.slice(0, 4));
  return read1990 >= firstYear && read1990 <= lastYear ? { iso: read.value, precision: "day" } : null;
}

/** The reading a column of dates is read with. */
export function dateIn(text: DateText, locale: NumberLocale): AsOf | null {
  return locale === "id" ? (text.id ?? text.en) : (text.en ?? text.id);
}
