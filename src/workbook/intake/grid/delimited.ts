/**
 * Texts cut into fields: .csv files, and what the clipboard holds after a range was copied. Written here and not taken
 * from a library: the add-in reaches no network, and the libraries for this bring workers and downloads with them.
 */

export type Delimiter = "," | ";" | "\t";

export interface Delimited {
  readonly records: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** The line, from 1, of the first quote that opens a field and does not close it; it is kept as a sign like any other. */
  readonly strayQuote: number | null;
}

const candidates: readonly Delimiter[] = ["\t", ";", ","];
/** Records looked at to tell which sign separates the fields. */
const sampleSize = 60;

/** Cuts a text into records, with the delimiter that gives the most even table. */
export function readDelimited(text: string): Delimited {
  // Excel writes and reads this first line.
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  if (named) {
    const body = text.slice(named[0].length);
    // The line stays a (blank) record, so that line numbers remain those of the file.
    const cut = cutRecords(body, named[1] as Delimiter);
    const strayQuote = cut.strayQuote === null ? null : cut.strayQuote + 1;
    return { ...cut, records: [[], ...cut.records], strayQuote };
  }
  return cutRecords(text, delimiterOf(text));
}

/** Cuts what was copied from a sheet: tabs between cells; a text without a tab may be a .csv that was copied as text. */
export function readPasted(text: string): Delimited {
  return text.includes("\t") ? cutRecords(text, "\t") : readDelimited(text);
}

function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of candidates) {
    const { records } = cutRecords(text, delimiter, sampleSize);
    const filled = records.filter((fields) => fields.some((field) => field.trim() !== ""));
    const widths = new Map<number, number>();
    for (const fields of filled) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    for (const [width, count] of widths) {
      // How many records have this width; one field each is no table. Earlier candidates win a tie: a comma may be a decimal.
      const score = width < 2 ? 0 : count / filled.length + (filled.length > 1 && count === 1 ? -0.5 : 0);
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
  }
  return best;
}

/** Records as RFC 4180 writes them: fields in quotes may hold the delimiter, line breaks, and quotes doubled. */
function cutRecords(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): Delimited {
  const records: (readonly string[])[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let strayQuote: number | null = null;
  const end = text.length;
  const stop = new RegExp(`[${delimiter}\\r\\n]`, "g");
  while (at < end && records.length < most) {
    let field = "";
    if (text[at] === '"') {
      const closed = quoted(text, at, delimiter);
      if (closed === null) {
        strayQuote ??= line;
      } else {
        field = closed.value;
        line += closed.lines;
        at = closed.next;
      }
    }
    stop.lastIndex = at;
    const found = stop.exec(text);
    const until = found?.index ?? end;
    field += text.slice(at, until);
    fields.push(field);
    at = until + 1;
    if (text[until] === delimiter) {
      if (at === end) fields.push("");
      continue;
    }
    if (text[until] === "\r" && text[until + 1] === "\n") at += 1;
    line += 1;
    records.push(fields);
    fields = [];
  }
  if (fields.length > 0) records.push(fields);
  return { records, delimiter, strayQuote };
}

/**
 * The field in quotes that begins here. `null` where no quote closes it, or where something else than the end of the
 * field follows: one forgotten quote must not swallow the rows below it.
 */
function quoted(
  text: string,
  start: number,
  delimiter: Delimiter,
): { readonly value: string; readonly next: number; readonly lines: number } | null {
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    value += text.slice(from, quote);
    const next = text[quote + 1];
    if (next !== '"') {
      if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") return null;
      const lines = (text.slice(start, quote).match(/\n|\r(?!\n)/g) ?? []).length;
      return { value, next: quote + 1, lines };
    }
    value += '"';
    from = quote + 2;
  }
}
