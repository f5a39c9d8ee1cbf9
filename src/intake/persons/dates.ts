/** Days in cells of a list, as yyyymmdd: read from bytes where they are written as usual, else by their words. */
import { dateOfSerial, daysInMonth, isIsoDate, parseDate } from "../../domain/index.js";
import { textOf } from "./dictionary.js";

/** A cell with nothing in it, and one that holds no day. */
const noDay = 0;
const unreadableDay = -1;

const space = 32;

/** Reads "31/12/1980", "31-12-1980", "1980-12-31", "31 Desember 1980", "Bogor, 31-12-1980", and Excel's count of days. */
export function readDay(bytes: Uint8Array, start: number, end: number, isNumber: boolean): number {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] as number) <= space) from += 1;
  while (to > from && (bytes[to - 1] as number) <= space) to -= 1;
  if (from === to) return noDay;
  if (to - from === 10) {
    const third = bytes[from + 2] as number;
    if (isParting(third) && bytes[from + 5] === third) {
      const [day, month] = [twoAt(bytes, from), twoAt(bytes, from + 3)];
      const found = dayOf(twoAt(bytes, from + 6) * 100 + twoAt(bytes, from + 8), month, day);
      if (found > 0) return found;
    } else if (isParting(bytes[from + 4] as number) && bytes[from + 7] === bytes[from + 4]) {
      const year = twoAt(bytes, from) * 100 + twoAt(bytes, from + 2);
      const found = dayOf(year, twoAt(bytes, from + 5), twoAt(bytes, from + 8));
      if (found > 0) return found;
    }
  }
  return readWords(textOf(bytes.subarray(from, Math.min(to, from + 120))), isNumber);
}

function isParting(code: number): boolean {
  return code === 47 || code === 45 || code === 46;
}

/** Two digits; a large number where they are none, which no day, month or year is. */
function twoAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? 10_000 : tens * 10 + ones;
}

/** The day as yyyymmdd; month and day are swapped where only so they are one (12/31/1980); -1 for no day. */
function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2100) return unreadableDay;
  const [ofYear, ofMonth] = month > 12 && day <= 12 ? [day, month] : [month, day];
  if (ofYear < 1 || ofYear > 12 || ofMonth < 1 || ofMonth > daysInMonth(year, ofYear)) return unreadableDay;
  return year * 10_000 + ofYear * 100 + ofMonth;
}

function readWords(text: string, isNumber: boolean): number {
  if (isNumber || /^\d{5}(\.0+)?$/.test(text)) return ofSerial(Number(text));
  const parted = /(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})\s*$/.exec(text);
  if (parted) return dayOf(Number(parted[3]), Number(parted[2]), Number(parted[1]));
  const dated = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text);
  if (dated) return dayOf(Number(dated[1]), Number(dated[2]), Number(dated[3]));
  const named = /(\d{1,2}[\s-]+[a-z]+\.?[\s,-]+\d{4})\s*$/i.exec(text);
  const read = named === null ? null : parseDate((named[1] ?? "").replace(/[-,.\s]+/g, " "));
  return read === null ? unreadableDay : dayOfIso(read);
}

function ofSerial(serial: number): number {
  const iso = isoDayOfSerial(serial);
  return iso === null ? unreadableDay : dayOfIso(iso);
}

/** The day of Excel's count as "1980-12-31"; `null` for a number that is none. */
export function isoDayOfSerial(serial: number): string | null {
  const read = dateOfSerial(Math.trunc(serial));
  return read.ok && isIsoDate(read.value) ? read.value : null;
}

/** "1980-12-31" as 19801231. */
export function dayOfIso(iso: string): number {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}

/** Whole years from one day to another, both as yyyymmdd. */
export function yearsBetween(birth: number, on: number): number {
  return Math.trunc((on - birth) / 10_000);
}

/** Whole months from the month of one day to that of another; negative where the other is earlier. */
export function monthsBetween(from: number, to: number): number {
  const index = (day: number): number => Math.trunc(day / 10_000) * 12 + (Math.trunc(day / 100) % 100);
  return index(to) - index(from);
}
