/**
 * Lines and fields of a delimited text of any size, byte by byte: nothing is decoded and no object is made for a row. A field
 * in quotes may hold the delimiter, line ends and doubled quotes; a quote that is opened and not closed soon is an ordinary sign.
 */

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
/** Fields of one row; Excel's own limit is 16,384 columns, of which a list of persons has a few dozen. */
export const mostFields = 1024;
/** A field in quotes that is longer is none. */
const longestQuoted = 32 * 1024;
/** A row that is longer is no row of a list of persons: it is given up as it is. */
const longestRow = 1024 * 1024;

/** Takes one row: where its fields begin and end in `bytes`, which holds it only until the next call. */
export type TakeRow = (
  bytes: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  fields: number,
  rowStart: number,
  rowEnd: number,
) => void;

export class RowScanner {
  private readonly kinds = new Uint8Array(256);
  private readonly starts = new Int32Array(mostFields + 1);
  private readonly ends = new Int32Array(mostFields + 1);
  private buffer = new Uint8Array(0);
  /** Bytes at the beginning of the buffer that were not a whole row yet. */
  private left = 0;

  /** @param delimiter The byte between two fields. */
  constructor(
    delimiter: number,
    private readonly take: TakeRow,
  ) {
    this.kinds[lineFeed] = 1;
    this.kinds[delimiter] = 2;
    this.kinds[quote] = 3;
  }

  /** Takes the next piece of the text. */
  push(piece: Uint8Array): void {
    let from = 0;
    // The row that the last piece left unfinished is put together; the others are read where they are.
    while (this.left > 0 && from < piece.length) {
      const end = piece.indexOf(lineFeed, from);
      const until = end === -1 ? piece.length : end + 1;
      this.append(piece.subarray(from, until));
      from = until;
      if (end !== -1) this.left -= this.scan(this.buffer, 0, this.left, false);
    }
    if (from === piece.length) return;
    const consumed = this.scan(piece, from, piece.length, false);
    this.append(piece.subarray(from + consumed));
  }

  /** The text has ended: what is left is its last row. */
  end(): void {
    if (this.left > 0) this.scan(this.buffer, 0, this.left, true);
    this.left = 0;
  }

  private append(bytes: Uint8Array): void {
    if (this.buffer.length < this.left + bytes.length) {
      const wider = new Uint8Array((this.left + bytes.length) * 2 + 65_536);
      wider.set(this.buffer.subarray(0, this.left));
      this.buffer = wider;
    }
    this.buffer.set(bytes, this.left);
    this.left += bytes.length;
  }

  /** Reads whole rows and answers how many bytes they were. */
  private scan(bytes: Uint8Array, from: number, length: number, last: boolean): number {
    const { kinds, starts, ends, take } = this;
    let rowStart = from;
    let fieldStart = from;
    let fields = 0;
    let closed = -1;
    for (let at = from; at < length; at += 1) {
      const kind = kinds[bytes[at] as number] as number;
      if (kind === 0) continue;
      if (kind === 3) {
        if (at !== fieldStart) continue;
        const end = closingQuote(bytes, at + 1, length, last);
        if (end === -2) {
          if (length - rowStart > longestRow) continue;
          return rowStart - from;
        }
        if (end === -1) continue;
        closed = end;
        at = end;
        continue;
      }
      starts[fields] = fieldStart;
      ends[fields] = at;
      if (closed >= 0) {
        starts[fields] = fieldStart + 1;
        ends[fields] = closed;
        closed = -1;
      }
      fieldStart = at + 1;
      // What lies behind the last place is thrown away.
      if (fields < mostFields) fields += 1;
      if (kind === 1) {
        take(bytes, starts, ends, trimmed(bytes, ends, fields), rowStart, endOf(bytes, rowStart, at));
        rowStart = fieldStart;
        fields = 0;
      }
    }
    if (!last) return rowStart - from;
    if (rowStart < length && fields < mostFields) {
      starts[fields] = closed >= 0 ? fieldStart + 1 : fieldStart;
      ends[fields] = closed >= 0 ? closed : length;
      fields += 1;
      take(bytes, starts, ends, trimmed(bytes, ends, fields), rowStart, endOf(bytes, rowStart, length));
    }
    return length - from;
  }
}

/** Where the field's closing quote stands; -1 where it has none, -2 where the piece ended before that is known. */
function closingQuote(bytes: Uint8Array, from: number, length: number, last: boolean): number {
  const until = Math.min(length, from + longestQuoted);
  for (let at = from; at < until; at += 1) {
    if (bytes[at] !== quote) continue;
    if (at + 1 >= length) return last ? at : -2;
    if (bytes[at + 1] !== quote) return at;
    at += 1;
  }
  return until < length || last ? -1 : -2;
}

/** Takes the carriage return before the line feed off the last field. */
function trimmed(bytes: Uint8Array, ends: Int32Array, fields: number): number {
  const end = ends[fields - 1] as number;
  if (bytes[end - 1] === carriageReturn && end > 0) ends[fields - 1] = end - 1;
  return fields;
}

function endOf(bytes: Uint8Array, rowStart: number, at: number): number {
  return at > rowStart && bytes[at - 1] === carriageReturn ? at - 1 : at;
}
