/** A list in an .xlsx of any size: unpacked and read piece by piece, each row handed over as bytes like a row of a text. */
import { fileLimits } from "../files/index.js";
import { Archive, readCellFormats, readWorkbookParts, sharedTexts, XmlReader } from "../files/xlsx/index.js";
import type { XmlAttributes, XmlHandler } from "../files/xlsx/index.js";
import type { NumberFormat } from "../grid/index.js";
import { isoDayOfSerial } from "./dates.js";
import { headingAmong, searchedRows } from "./heading.js";
import type { ListHeading } from "./heading.js";
import { mostFields } from "./scanner.js";
import type { ByteSource } from "./source.js";
import { cellsOf } from "./delimited.js";

/** Takes one row. `numbers` says which cells hold numbers. */
type TakeCells = (
  bytes: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  fields: number,
  numbers: Uint8Array,
) => void;

/** A workbook that was opened: its sheets, its texts. */
interface OpenBook {
  readonly archive: Archive;
  readonly sheets: readonly string[];
  readonly texts: TextStore;
  readonly formats: readonly NumberFormat[];
  readonly dates1904: boolean;
}

/** Where a list was found in a workbook. */
interface FoundSheet {
  readonly book: OpenBook;
  readonly path: string;
  readonly heading: ListHeading;
}

/** A million rows of twenty columns unpack to less; their list of contents says so. */
const limits = { ...fileLimits, unpacked: 8 * 1024 * 1024 * 1024 };
/** The first of the year 1904 is this serial in books that count from 1900. */
const days1904 = 1462;

/** The texts of a workbook as bytes one behind the other: millions of them as strings would fill the memory. */
class TextStore {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  private ends = new Uint32Array(1 << 12);
  private count = 0;
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    if (this.used + text.length * 3 > this.bytes.length) {
      const wider = new Uint8Array((this.bytes.length + text.length * 3) * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.used += this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
    if (this.count === this.ends.length) {
      const wider = new Uint32Array(this.ends.length * 2);
      wider.set(this.ends);
      this.ends = wider;
    }
    this.ends[this.count] = this.used;
    this.count += 1;
  }

  /** The bytes of a text; none for a number that no text has. */
  of(number: number): Uint8Array {
    if (!(number >= 0 && number < this.count)) return this.bytes.subarray(0, 0);
    const from = number === 0 ? 0 : (this.ends[number - 1] as number);
    return this.bytes.subarray(from, this.ends[number]);
  }
}

/** Opens a workbook and finds the sheet with the list; a fault of the file, or `null` where no sheet has one. */
export async function findInWorkbook(
  source: ByteSource,
  isStopped: () => boolean,
): Promise<
  | { readonly ok: true; readonly value: FoundSheet | null }
  | Extract<Awaited<ReturnType<typeof Archive.open>>, { ok: false }>
> {
  const opened = await Archive.open(source, limits);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const parts = await readWorkbookParts(archive);
  if (!parts.ok) return parts;
  const { sheets, dates1904, sharedTexts: textsPath, styles } = parts.value;
  const texts = new TextStore();
  if (textsPath !== null) {
    const reader = new XmlReader(sharedTexts((text) => texts.add(text)));
    const read = await archive.stream(textsPath, (xml) => reader.write(xml) && !isStopped());
    if (!read.ok) return read;
  }
  const xml = styles === null ? null : await archive.text(styles);
  if (xml?.ok === false) return xml;
  const formats = xml === null ? [] : (readCellFormats(xml.value) ?? []);
  const visible = sheets.filter(({ hidden }) => !hidden).map(({ path }) => path);
  const book: OpenBook = { archive, sheets: visible, texts, formats, dates1904 };
  for (const path of visible) {
    const first: string[][] = [];
    const read = await scanSheet(
      book,
      path,
      (bytes, starts, ends, fields) => {
        first.push(cellsOf(bytes, starts, ends, fields));
      },
      () => first.length >= searchedRows || isStopped(),
    );
    if (!read.ok) return read;
    const heading = headingAmong(first);
    if (heading !== null) return { ok: true, value: { book, path, heading } };
  }
  return { ok: true, value: null };
}

/** Hands over every row of a sheet, rows without a cell too. Stops once `isStopped` says so. */
export async function scanSheet(
  book: OpenBook,
  path: string,
  take: TakeCells,
  isStopped: () => boolean,
): ReturnType<Archive["stream"]> {
  const reader = new XmlReader(new SheetRows(book, take));
  return book.archive.stream(path, (xml) => reader.write(xml) && !isStopped());
}

class SheetRows implements XmlHandler {
  private bytes = new Uint8Array(1 << 14);
  private used = 0;
  private readonly starts = new Int32Array(mostFields + 1);
  private readonly ends = new Int32Array(mostFields + 1);
  private readonly numbers = new Uint8Array(mostFields + 1);
  private fields = 0;
  private row = 0;
  private column = -1;
  private type = "";
  private style = 0;
  private value = "";
  private within = false;
  private inCell = false;
  private phonetic = false;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly book: OpenBook,
    private readonly take: TakeCells,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "c") {
      this.column = columnOf(attributes["r"]) ?? this.column + 1;
      this.type = attributes["t"] ?? "n";
      this.style = Number(attributes["s"] ?? 0);
      this.value = "";
      this.inCell = true;
    } else if (name === "v" || name === "t") this.within = this.inCell && !this.phonetic;
    else if (name === "rPh") this.phonetic = true;
    else if (name === "row") this.openRow(Number(attributes["r"] ?? this.row + 1));
  }

  text(piece: string): void {
    if (this.within) this.value += piece;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.within = false;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") {
      this.take(this.bytes, this.starts, this.ends, this.fields, this.numbers);
    }
  }

  /** Rows without a cell may be left out of the part: they are handed over all the same, so that a row keeps its number. */
  private openRow(number: number): void {
    for (let blank = this.row + 1; blank < number; blank += 1) {
      this.take(this.bytes, this.starts, this.ends, 0, this.numbers);
    }
    this.row = number;
    this.column = -1;
    this.fields = 0;
    this.used = 0;
  }

  private closeCell(): void {
    this.inCell = false;
    const { column, book } = this;
    if (column < 0 || column >= mostFields) return;
    while (this.fields <= column) {
      this.starts[this.fields] = 0;
      this.ends[this.fields] = 0;
      this.numbers[this.fields] = 0;
      this.fields += 1;
    }
    const isNumber = this.type === "n" && this.value !== "";
    const isDate = isNumber && book.formats[this.style]?.date === true;
    const day = isDate ? isoDayOfSerial(Number(this.value) + (book.dates1904 ? days1904 : 0)) : null;
    const bytes =
      this.type === "s" ? book.texts.of(Number(this.value)) : this.encoder.encode(day ?? this.value);
    if (this.used + bytes.length > this.bytes.length) {
      const wider = new Uint8Array((this.bytes.length + bytes.length) * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes.set(bytes, this.used);
    this.starts[column] = this.used;
    this.used += bytes.length;
    this.ends[column] = this.used;
    this.numbers[column] = isNumber && day === null ? 1 : 0;
  }
}

/** The column of "BC12", from 0; `undefined` where the cell says none. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
