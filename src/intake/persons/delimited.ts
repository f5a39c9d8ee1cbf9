/** A list in a delimited text: its encoding, its delimiter, its headings, and then its rows as they come. */
import { utf16Of } from "../files/index.js";
import { textOf } from "./dictionary.js";
import { headingAmong, searchedRows } from "./heading.js";
import type { ListHeading } from "./heading.js";
import { RowScanner } from "./scanner.js";
import type { TakeRow } from "./scanner.js";
import type { ByteSource } from "./source.js";

/** A list of persons that was recognised in a file. */
interface FoundList {
  readonly heading: ListHeading;
  /** The byte between two fields. */
  readonly delimiter: number;
  /** Whether cells may be numbers and no texts. */
  readonly isWorkbook: boolean;
}

/** Bytes at the beginning of a file in which its headings are looked for. */
const headBytes = 256 * 1024;

const delimiters = [";", ",", "\t", "|"] as const;

/** The text's own mark of UTF-8. */
const mark = [0xef, 0xbb, 0xbf];

/** Looks at the beginning of a text for the headings of a list of persons; `null` where there are none. */
export async function findDelimited(source: ByteSource): Promise<FoundList | null> {
  const bytes = await source.read(0, Math.min(source.size, headBytes));
  const wide = utf16Of(bytes);
  const head = wide === null ? bytes : new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
  let best: FoundList | null = null;
  for (const sign of delimiters) {
    const delimiter = sign.charCodeAt(0);
    const heading = headingAmong(firstRows(head, delimiter));
    if (heading === null || heading.columns.length <= (best?.heading.columns.length ?? 1)) continue;
    best = { heading, delimiter, isWorkbook: false };
  }
  return best;
}

/** Whether a text is a list of persons, by its headings; a workbook is none here. Only its beginning is read. */
export async function looksLikeList(source: ByteSource): Promise<boolean> {
  return source.size > 0 && (await findDelimited(source)) !== null;
}

/** The first rows as texts, cut as all rows will be. */
function firstRows(head: Uint8Array, delimiter: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const scanner = new RowScanner(delimiter, (bytes, starts, ends, fields) => {
    if (rows.length < searchedRows) rows.push(cellsOf(bytes, starts, ends, fields));
  });
  scanner.push(withoutMark(head));
  scanner.end();
  return rows;
}

/** The cells of a row as texts. */
export function cellsOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: number): string[] {
  return Array.from({ length: fields }, (_, at) =>
    textOf(bytes.subarray(starts[at] as number, ends[at] as number)).replace(/""/g, '"'),
  );
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return mark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(mark.length) : bytes;
}

/** Hands over every row of the text, the headings too. Stops between two pieces once `isStopped` says so. */
export async function scanDelimited(
  source: ByteSource,
  delimiter: number,
  take: TakeRow,
  onPiece: (bytes: number) => boolean,
): Promise<boolean> {
  const scanner = new RowScanner(delimiter, take);
  let first = true;
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  for await (const piece of source.pieces()) {
    let bytes = piece;
    if (first) {
      first = false;
      const wide = utf16Of(bytes);
      if (wide !== null) decoder = new TextDecoder(wide);
      else bytes = withoutMark(bytes);
    }
    scanner.push(decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true })));
    if (onPiece(piece.length)) return false;
  }
  scanner.end();
  return true;
}
