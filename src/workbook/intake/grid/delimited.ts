/** Texts cut into fields with Papa Parse: .csv files, and what the clipboard holds after a range was copied. */
import Papa from "papaparse";

export interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** The line, from 1, of the first quote that is not opened and closed with its field; it is kept as an ordinary sign. */
  readonly strayQuote: number | null;
}

/** In this order where two cut equally well: a comma may be a decimal. */
const delimiters = ["\t", ";", ","];

/** Lines looked at to tell which sign separates the fields. */
const sampleSize = 60;

/** A quote that stands in no text: with it, all others are ordinary signs. */
const noQuote = "\u0000";

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
  // Both kinds of line ends may stand in one file; Papa Parse knows one at a time.
  const text = given.replace(/\r\n?/g, "\n");
  const config = { newline: "\n", delimiter: named ?? delimiterOf(text) } as const;
  const whole = Papa.parse<string[]>(text, config);
  if (!hasStrayQuote(whole)) return { records: whole.data, strayQuote: null };
  // One forgotten quote must not swallow the rows below it: such a text is cut line by line.
  const plain = Papa.parse<string[]>(text, { ...config, quoteChar: noQuote });
  let strayQuote: number | null = null;
  const records = text.split("\n").map((line, index) => {
    const read = Papa.parse<string[]>(line, config);
    if (!hasStrayQuote(read)) return read.data[0] ?? [];
    strayQuote ??= index + 1;
    return plain.data[index] ?? [];
  });
  return { records, strayQuote };
}

/**
 * The delimiter that gives most records the same width. Papa Parse has a guess of its own, which finds no table of two
 * columns, nor one below lines of titles.
 */
function delimiterOf(text: string): string {
  let best = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, {
      newline: "\n",
      delimiter,
      quoteChar: noQuote,
      preview: sampleSize,
    });
    const filled = data.filter((fields) => fields.some((field) => field.trim() !== ""));
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

function hasStrayQuote({ errors }: Papa.ParseResult<string[]>): boolean {
  return errors.some(({ type }) => type === "Quotes");
}
