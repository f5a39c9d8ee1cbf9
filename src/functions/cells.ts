import {
  bothNumbers,
  dateOfSerial,
  decidingDay,
  monthOfSerial,
  ok,
  parseDate,
  parseMonth,
  quoted,
  refuse,
} from "../domain/index.js";
import type { IsoDate, Month, Problem, Result, Text } from "../domain/index.js";

/**
 * What a function says about one of its parameters, once: the text that Excel and the help page show, whether it may be left
 * out, and how its cells are read. Its name is its key in the declaration of the function.
 *
 * A cell comes as a number, a text, a boolean, `null` or "". An omitted argument comes as `null`. An empty cell is 0 on the
 * desktop and `null` or "" on the web, so a needed number cannot tell an empty cell from 0 everywhere, while for words,
 * months and other optional arguments 0 counts as not given. Error cells never come here.
 */
export interface Parameter<T> {
  readonly text: Text;
  readonly optional: boolean;
  /** Whether a number other than 0 is taken as it is, so that a column of them needs no reading. */
  readonly takesNumbers: boolean;
  /** Reads one cell; `argument` is the parameter's name as users see it. */
  read(cell: unknown, argument: string): Result<T>;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function shown(cell: unknown): Text {
  if (typeof cell === "number") {
    const number = bothNumbers(cell);
    return { id: `angka ${number.id}`, en: `the number ${number.en}` };
  }
  if (typeof cell === "string") return { id: `teks ${quoted(cell)}`, en: `the text ${quoted(cell)}` };
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

const blanks = new Map<string, { readonly ok: false; readonly problem: Problem }>();

/** The refusal of an empty cell, one object an argument: a column of a million of them costs nothing. */
function notGiven(argument: string): Result<never> {
  let blank = blanks.get(argument);
  if (blank === undefined) {
    blank = refuse(
      "missing",
      { id: `"${argument}" belum diisi.`, en: `"${argument}" has not been filled in.` },
      argument,
    );
    blanks.set(argument, blank);
  }
  return blank;
}

function zeroGiven(argument: string): Result<never> {
  return refuse(
    "missing",
    {
      id: `"${argument}" bernilai 0 atau belum diisi; yang diharapkan angka di atas 0.`,
      en: `"${argument}" is 0 or has not been filled in; a number above 0 is expected.`,
    },
    argument,
  );
}

const aNumber: Text = { id: "berupa angka", en: "a number" };

function readNumber(cell: unknown, argument: string): Result<number> {
  if (typeof cell === "number") return ok(cell);
  return isBlank(cell) ? notGiven(argument) : unexpected(argument, aNumber, cell);
}

/** A needed number. Blank is #N/A; a text, even one that looks like a number, and TRUE or FALSE are #VALUE!. */
export function number(text: Text): Parameter<number> {
  return { text, optional: false, takesNumbers: true, read: readNumber };
}

/** A needed number that is never 0 in earnest: 0, as an empty cell comes on the desktop, is #N/A too. */
export function numberAboveZero(text: Text): Parameter<number> {
  return {
    ...number(text),
    read: (cell, argument) => (cell === 0 ? zeroGiven(argument) : readNumber(cell, argument)),
  };
}

/** A number that may be left out, then `fallback`. */
export function optionalNumber<T>(text: Text, fallback: T): Parameter<number | T> {
  const none = ok(fallback);
  return {
    text,
    optional: true,
    takesNumbers: true,
    read: (cell, argument) => (isBlank(cell) ? none : readNumber(cell, argument)),
  };
}

/** A choice among numbers that may be left out, where 0 (an empty cell on the desktop) says nothing either. */
export function optionalChoice<T>(
  text: Text,
  parse: (value: number, argument: string) => Result<T>,
): Parameter<T | null> {
  const none = ok(null);
  return {
    text,
    optional: true,
    takesNumbers: false,
    read: (cell, argument) => {
      if (isBlank(cell) || cell === 0) return none;
      return typeof cell === "number" ? parse(cell, argument) : unexpected(argument, aNumber, cell);
    },
  };
}

/** A column says the same few words over and over. Kept small, and cleared when full. */
const mostRemembered = 2048;
/** Longer texts are no word of ours; remembering them would keep whole documents. */
const longestRemembered = 200;

function remembering<T>(
  read: (cell: number | string, argument: string) => Result<T>,
): (cell: number | string, argument: string) => Result<T> {
  const known = new Map<number | string, Result<T>>();
  let of = "";
  return (cell, argument) => {
    if (argument !== of) {
      known.clear();
      of = argument;
    }
    const found = known.get(cell);
    if (found !== undefined) return found;
    const fresh = read(cell, argument);
    if (typeof cell === "string" && cell.length > longestRemembered) return fresh;
    if (known.size >= mostRemembered) known.clear();
    known.set(cell, fresh);
    return fresh;
  };
}

const aText: Text = { id: "berupa teks", en: "a text" };

/** A needed word or text; a number is taken as its digits, so that the code 18 may stand in a number cell. */
export function word<T>(text: Text, parse: (text: string, argument: string) => Result<T>): Parameter<T> {
  const known = remembering((cell, argument) => parse(String(cell).trim(), argument));
  return {
    text,
    optional: false,
    takesNumbers: false,
    read: (cell, argument) => {
      if (isBlank(cell)) return notGiven(argument);
      return typeof cell === "string" || typeof cell === "number"
        ? known(cell, argument)
        : unexpected(argument, aText, cell);
    },
  };
}

/** A word that may be left out, then `fallback`. */
export function optionalWord<T>(
  text: Text,
  parse: (text: string, argument: string) => Result<T>,
  fallback: T,
): Parameter<T> {
  const needed = word(text, parse);
  const none = ok(fallback);
  return {
    ...needed,
    optional: true,
    read: (cell, argument) => (cell === 0 || isBlank(cell) ? none : needed.read(cell, argument)),
  };
}

const aMonth: Text = {
  id: 'tanggal Excel atau teks seperti "2026-01"',
  en: 'an Excel date or a text such as "2026-01"',
};

function optionalTime<T>(
  text: Text,
  read: (cell: number | string, argument: string) => Result<T>,
): Parameter<T | null> {
  const known = remembering(read);
  const none = ok(null);
  return {
    text,
    optional: true,
    takesNumbers: false,
    read: (cell, argument) => {
      if (cell === 0 || isBlank(cell)) return none;
      return typeof cell === "string" || typeof cell === "number"
        ? known(cell, argument)
        : unexpected(argument, aMonth, cell);
    },
  };
}

/** A month as an Excel date or a text such as "2026-01"; `null` where it is left out. */
export function optionalMonth(text: Text): Parameter<Month | null> {
  return optionalTime(text, (cell, argument) =>
    typeof cell === "number" ? monthOfSerial(cell, argument) : parseMonth(cell, argument),
  );
}

/** A day as an Excel date or "2025-02-07", or a month, which stands for the day that decides for it; `null` where left out. */
export function optionalDay(text: Text): Parameter<IsoDate | null> {
  return optionalTime(text, (cell, argument) => {
    if (typeof cell === "number") return dateOfSerial(cell, argument);
    const day = parseDate(cell);
    if (day !== null) return ok(day);
    const month = parseMonth(cell, argument);
    return month.ok ? ok(decidingDay(month.value)) : month;
  });
}
