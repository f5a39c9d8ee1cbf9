/** Texts cut into fields with Papa Parse: .csv files, and what the clipboard holds after a range was copied. */
import Papa from "papaparse";

export interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** The line, from 1, of the first quote that is not opened and closed with its field; it is kept as an ordinary sign. */
  readonly strayQuote: number | null;
}

/** In this order where two cut equally well: a comma may be a decimal. */
const delimiters = ["\t", ";", ","];

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

function cut(text: string, delimiter: string | undefined): Delimited {
  const config = { delimitersToGuess: delimiters, ...(delimiter === undefined ? {} : { delimiter }) };
  const whole = Papa.parse<string[]>(text, config);
  if (!whole.errors.some(({ type }) => type === "Quotes")) return { records: whole.data, strayQuote: null };
  return cutLines(text, whole.meta.delimiter);
}

/** One forgotten quote must not swallow the rows below it: such a text is cut line by line. */
function cutLines(text: string, delimiter: string): Delimited {
  let strayQuote: number | null = null;
  const records = text.split(/\r\n|\n|\r/).map((line, index) => {
    const read = Papa.parse<string[]>(line, { delimiter });
    if (!read.errors.some(({ type }) => type === "Quotes")) return read.data[0] ?? [];
    strayQuote ??= index + 1;
    return Papa.parse<string[]>(line, { delimiter, quoteChar: noQuote }).data[0] ?? [];
  });
  return { records, strayQuote };
}
