/** Texts cut into fields with csv-parse: .csv files, and what the clipboard holds after a range was copied. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { CsvErrorCode } from "csv-parse/browser/esm/sync";

export interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** The line, from 1, of the first quote that is not opened and closed with its field; it is kept as an ordinary sign. */
  readonly strayQuote: number | null;
}

/** In this order where two cut equally well: a comma may be a decimal. */
const delimiters = ["\t", ";", ","];

/** Lines looked at to tell which sign separates the fields. */
const sampleSize = 60;

/** Cuts a .csv, with the delimiter that its first line names ("sep=;", as Excel writes it) or that gives the most even table. */
export function readDelimited(text: string): Delimited {
  const named = /^sep=([,;\t])(?=\r?\n)/i.exec(text);
  if (named === null) return cut(text, undefined);
  // The line stays a (blank) record, so that line numbers remain those of the file.
  return cut(text.slice(named[0].length), named[1]);
}

/** Cuts what was copied from a sheet: tabs between cells; a text without a tab may be a .csv that was copied as text. */
export function readPasted(text: string): Delimited {
  return text.includes("\t") ? cut(text, "\t") : readDelimited(text);
}

function cut(given: string, named: string | undefined): Delimited {
  // Both kinds of line ends may stand in one file.
  const text = given.replace(/\r\n?/g, "\n");
  const delimiter = named ?? delimiterOf(text);
  const whole = fieldsOf(text, delimiter);
  if (whole !== "stray quote") return { records: whole, strayQuote: null };
  // One forgotten quote must not swallow the rows below it: such a text is cut line by line.
  let strayQuote: number | null = null;
  const records = text.split("\n").map((line, index) => {
    const read = fieldsOf(line, delimiter);
    if (read !== "stray quote") return read[0] ?? [];
    strayQuote ??= index + 1;
    return line.split(delimiter);
  });
  return { records, strayQuote };
}

/** Errors that a quote makes which is not opened and closed with its field. */
const quoteErrors: readonly CsvErrorCode[] = [
  "CSV_QUOTE_NOT_CLOSED",
  "CSV_INVALID_CLOSING_QUOTE",
  "INVALID_OPENING_QUOTE",
];

function fieldsOf(text: string, delimiter: string): readonly (readonly string[])[] | "stray quote" {
  try {
    return parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError && quoteErrors.includes(error.code)) return "stray quote";
    throw error;
  }
}

/** The delimiter that gives most records the same width: also in a table of two columns, or below lines of titles. */
function delimiterOf(text: string): string {
  const lines = text.split("\n", sampleSize).filter((line) => line.trim() !== "");
  let best = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const filled = lines
      .map((line) => line.split(delimiter))
      .filter((fields) => fields.some((field) => field.trim() !== ""));
    const widths = new Map<number, number>();
    for (const { length } of filled) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    // A width of one record alone is no table, unless there is only one.
    const score = Math.max(0, ...widths.values()) / filled.length;
    if (score > bestScore && (score * filled.length > 1 || filled.length === 1)) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
