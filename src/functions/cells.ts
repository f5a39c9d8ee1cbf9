import {
  bothNumbers,
  dateOfSerial,
  decidingDay,
  isIsoDate,
  monthOfSerial,
  ok,
  parseMonth,
  refuse,
} from "../domain/index.js";
import type { IsoDate, Month, Result, Text } from "../domain/index.js";

/**
 * Reading of what Excel hands over. A cell comes as a number, a text, a boolean, `null` or "". An omitted argument comes as
 * `null`. An empty cell is 0 on the desktop and `null` or "" on the web, so a needed number cannot tell an empty
 * cell from 0 everywhere, while for words, months and other optional arguments 0 counts as not given.
 */
export type Read<T> = (cell: unknown) => Result<T>;

/** A number with a format of its own, or another rich cell value, comes as an object around its plain value. */
export function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || !("type" in cell) || !("basicValue" in cell)) return cell;
  return cell.type === "Error" ? cell : cell.basicValue;
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function shown(cell: unknown): Text {
  if (typeof cell === "number") {
    const number = bothNumbers(cell);
    return { id: `angka ${number.id}`, en: `the number ${number.en}` };
  }
  if (typeof cell === "string") return { id: `teks "${cell}"`, en: `the text "${cell}"` };
  if (typeof cell === "boolean") return cell ? { id: "BENAR", en: "TRUE" } : { id: "SALAH", en: "FALSE" };
  return { id: "nilai yang bukan angka atau teks", en: "a value that is neither number nor text" };
}

function unexpected(argument: string, expected: Text, cell: unknown): Result<never> {
  const came = shown(cell);
  return refuse(
    "value",
    {
      id: `"${argument}" harus ${expected.id}; yang diterima ${came.id}.`,
      en: `"${argument}" must be ${expected.en}; ${came.en} came.`,
    },
    argument,
  );
}

function notGiven(argument: string): Result<never> {
  return refuse(
    "missing",
    { id: `"${argument}" belum diisi.`, en: `"${argument}" has not been filled in.` },
    argument,
  );
}

/** A needed number. Blank is #N/A; a text, even one that looks like a number, and TRUE or FALSE are #VALUE!. */
export function number(argument: string): Read<number> {
  return (cell) => {
    if (isBlank(cell)) return notGiven(argument);
    return typeof cell === "number"
      ? ok(cell)
      : unexpected(argument, { id: "berupa angka", en: "a number" }, cell);
  };
}

/** A number that may be left out, then `fallback`. */
export function optionalNumber<T>(argument: string, fallback: T): Read<number | T> {
  const needed = number(argument);
  return (cell) => (isBlank(cell) ? ok(fallback) : needed(cell));
}

/** A number that may be left out, where 0 (an empty cell on the desktop) says nothing either. */
export function optionalNonZero<T>(argument: string, fallback: T): Read<number | T> {
  const needed = number(argument);
  return (cell) => (isBlank(cell) || cell === 0 ? ok(fallback) : needed(cell));
}

/** A needed word or text; a number is taken as its digits, so that the code 18 may stand in a number cell. */
export function word<T>(argument: string, parse: (text: string, argument: string) => Result<T>): Read<T> {
  return (cell) => {
    if (isBlank(cell)) return notGiven(argument);
    if (typeof cell === "string") return parse(cell.trim(), argument);
    return typeof cell === "number"
      ? parse(String(cell), argument)
      : unexpected(argument, { id: "berupa teks", en: "a text" }, cell);
  };
}

/** A word that may be left out, then `fallback`. */
export function optionalWord<T>(
  argument: string,
  parse: (text: string, argument: string) => Result<T>,
  fallback: T,
): Read<T> {
  const needed = word(argument, parse);
  return (cell) => (isBlank(cell) || cell === 0 ? ok(fallback) : needed(cell));
}

/** A month as an Excel date or a text such as "2026-01"; `null` where it is left out. */
export function optionalMonth(argument: string): Read<Month | null> {
  return (cell) => {
    if (isBlank(cell) || cell === 0) return ok(null);
    if (typeof cell === "number") return monthOfSerial(cell, argument);
    if (typeof cell === "string") return parseMonth(cell, argument);
    return unexpected(
      argument,
      { id: 'tanggal Excel atau teks seperti "2026-01"', en: 'an Excel date or a text such as "2026-01"' },
      cell,
    );
  };
}

/** A day as an Excel date or "2025-02-07", or a month, which stands for the day that decides for it; `null` where left out. */
export function optionalDay(argument: string): Read<IsoDate | null> {
  const month = optionalMonth(argument);
  return (cell) => {
    if (typeof cell === "number" && cell !== 0) return dateOfSerial(cell, argument);
    if (typeof cell === "string" && isIsoDate(cell.trim())) return ok(cell.trim());
    const read = month(cell);
    return read.ok ? ok(read.value === null ? null : decidingDay(read.value)) : read;
  };
}
