/** Texts cut into fields with csv-parse: .csv files, and what the clipboard holds after a range was copied. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { CsvErrorCode } from "csv-parse/browser/esm/sync";

interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** The line, from 1, of the first quote that is not opened and closed with its field; it is kept as an ordinary sign. */
  readonly strayQuote: number | null;
}

/** In this order where two cut equally well: a comma may be a decimal. */
const delimiters = ["\t", ";", "|", ","];

/** Lines looked at to tell which sign separates the fields. */
const sampleSize = 60;

/** Cuts a .csv, with the delimiter that its first line names ("sep=;", as Excel writes it) or that gives the most even table. */
export function readDelimited(text: string): Delimited {
  const named = /^sep=([,;\t|])(?=\r?\n)/i.exec(text);
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

/**
 * The delimiter that gives most records the same width: also in a table of two columns, or below lines of titles. Signs
 * within quotes are part of a text, and a text in quotes may run over several lines.
 */
function delimiterOf(text: string): string {
  let best = ",";
  let bestScore = 0;
  const quotesOpen = opensQuotes(text);
  for (const delimiter of delimiters) {
    const filled = widthsOf(text, delimiter, quotesOpen);
    const widths = new Map<number, number>();
    for (const width of filled) if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
    // A width of one record alone is no table, unless there is only one.
    const score = Math.max(0, ...widths.values()) / filled.length;
    if (score > bestScore && (score * filled.length > 1 || filled.length === 1)) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Signs that a field may stand between; a quote behind one of them, or at the beginning of a line, opens a field. */
const bounds = new Set(["\t", ";", "|", ",", "\n", ""]);
/** Signs looked at: a cell of a million letters is no reason to read it five times. */
const mostSigns = 200_000;

/** Whether quotes in the first lines are opened and closed with their fields: only then do they hold delimiters back. */
function opensQuotes(text: string): boolean {
  let open = false;
  const end = Math.min(text.length, mostSigns);
  for (let at = 0; at < end; at += 1) {
    if (text[at] !== '"') continue;
    if (!open && bounds.has(text[at - 1] ?? "")) open = true;
    else if (open && text[at + 1] === '"') at += 1;
    else if (open && bounds.has(text[at + 1] ?? "")) open = false;
  }
  return !open || end < text.length;
}

/** How many fields each of the first records has, blank ones left out. */
function widthsOf(text: string, delimiter: string, quotesOpen: boolean): readonly number[] {
  const widths: number[] = [];
  let [fields, blank, open] = [1, true, false];
  const end = Math.min(text.length, mostSigns);
  const close = (): void => {
    if (!blank) widths.push(fields);
    [fields, blank, open] = [1, true, false];
  };
  for (let at = 0; at < end && widths.length < sampleSize; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"' && quotesOpen) {
      blank = false;
      if (!open) open = bounds.has(text[at - 1] ?? "");
      else if (text[at + 1] === '"') at += 1;
      else if (bounds.has(text[at + 1] ?? "")) open = false;
    } else if (open) blank = false;
    else if (sign === "\n") close();
    else if (sign === delimiter) fields += 1;
    else if (sign.trim() !== "") blank = false;
  }
  close();
  return widths;
}
