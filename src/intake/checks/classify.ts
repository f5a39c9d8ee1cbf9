/** Which rows below a heading are rows of figures, and what the others are. */
import { formatNumber } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { areaAddress, cellIn } from "../grid/index.js";
import type { Grid, GridCell, GridRow } from "../grid/index.js";
import { isCountry, levelNamed, looksNumeric, saysNothing, segmentNamed } from "../reading/index.js";
import { indicatorIn, isKey, isMeasure } from "../table/index.js";
import type { Recognition } from "../table/index.js";
import { quoted } from "./finding.js";
import type { LeftOut } from "./finding.js";

export interface ClassifiedRow {
  readonly row: GridRow;
  readonly kind: "figures" | "total" | "section" | "level";
}

interface Classified {
  /** Rows of figures, totals and sections in the order of the sheet; hidden ones included. */
  readonly rows: readonly ClassifiedRow[];
  readonly leftOut: readonly LeftOut[];
}

/** "Jumlah", "Sub Total", "TOTAL KESELURUHAN", "Rata-rata"; not "Jumlah pekerja rentan", which may be a segment's name. */
const totalWord =
  /^(sub[\s-]?(total|jumlah)|grand[\s-]?total|total|jumlah|jml|jlh|rata[\s-]?rata|average|sum)\b/i;

export function isTotalText(text: string): boolean {
  return totalWord.test(text.trim()) && segmentNamed(text) === null;
}

/** Beginnings of lines that explain a table. */
const remark =
  /^(\*|sumber|source|catatan|keterangan|ket\b|note|cat\b|mengetahui|kepala|plt|nip|tanggal|dicetak|printed|halaman|page)/i;

export function classify(grid: Grid, recognition: Recognition): Classified {
  const firstRow = recognition.headerRow + recognition.headerRows;
  const body = grid.rows.filter((row) => row.index >= firstRow && row.index <= recognition.lastRow);
  const classifier = new Classifier(grid, recognition);
  let expected = firstRow;
  for (const row of body) {
    if (row.index > expected) classifier.blank(expected, row.index - 1);
    classifier.take(row);
    expected = row.index + 1;
  }
  classifier.below(grid.rows.filter((row) => row.index > recognition.lastRow));
  return { rows: classifier.rows, leftOut: classifier.leftOut };
}

class Classifier {
  readonly rows: ClassifiedRow[] = [];
  readonly leftOut: LeftOut[] = [];
  private readonly measures: readonly number[];
  private readonly keys: readonly number[];
  private readonly columns: readonly number[];
  private readonly inside: ReadonlySet<number>;
  private readonly regionColumns: readonly number[];
  private readonly headings: ReadonlyMap<number, string>;
  private readonly hasRegions: boolean;
  private readonly segmentColumn: number | null;
  private readonly indicatorColumn: number | null;
  private readonly partColumns: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    recognition: Recognition,
  ) {
    const columns = recognition.columns;
    this.columns = columns.map((mapping) => mapping.column);
    this.inside = new Set(this.columns);
    this.regionColumns = columns.flatMap(({ field, column }) => (field === "regionName" ? [column] : []));
    this.measures = columns.flatMap(({ field, column }) =>
      field !== null && isMeasure(field) ? [column] : [],
    );
    this.keys = columns.flatMap(({ field, column }) => (field !== null && isKey(field) ? [column] : []));
    this.headings = new Map(columns.map(({ column, heading }) => [column, heading.toLowerCase()]));
    this.hasRegions = columns.some(({ field }) => field === "regionCode" || field === "regionName");
    this.partColumns = new Set(
      columns.flatMap(({ field, column }) => (field === "part" || field === null ? [column] : [])),
    );
    this.segmentColumn = columns.find(({ field }) => field === "segment")?.column ?? null;
    this.indicatorColumn = columns.find(({ field }) => field === "indicator")?.column ?? null;
  }

  blank(first: number, last: number): void {
    const address = this.rowsAddress(first, last);
    this.leftOut.push({
      kind: "blank",
      firstRow: first,
      lastRow: last,
      address,
      sentence: {
        id: `${rowsText(first, last).id} kosong; dilewati.`,
        en: `${rowsText(first, last).en} blank; skipped.`,
      },
    });
  }

  /** What begins with another heading is another table. */
  below(rows: readonly GridRow[]): void {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
    const column = columns.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
    const end = columns.reduce((most, each) => Math.max(most, each), column);
    const address = areaAddress(this.grid, {
      row: first.index,
      column,
      rows: last.index - first.index + 1,
      columns: end - column + 1,
    });
    const text = quoted(first.cells.map((cell) => cell.shown).join(" "));
    this.leftOut.push({
      kind: "below-table",
      firstRow: first.index,
      lastRow: last.index,
      address,
      sentence: {
        id: `${address} tidak dibaca: tabel lain, yang judulnya ${text}. Ambil tersendiri bila perlu.`,
        en: `${address} was not read: another table, with the heading ${text}. Take it on its own if it is needed.`,
      },
    });
  }

  take(row: GridRow): void {
    const inTable = row.cells.filter((cell) => this.inside.has(cell.column));
    if (inTable.length === 0) {
      this.leave(row, "words", row.cells, {
        id: "tidak ada isi di kolom tabel",
        en: "nothing in the columns of the table",
      });
      return;
    }
    const figures = this.measures.filter((column) => isFigure(cellIn(row, column)));
    const words = inTable.filter((cell) => cell.kind === "text" && !this.measures.includes(cell.column));
    const named = this.regionColumns.flatMap((column) => cellIn(row, column) ?? []);
    if (this.isRepeatedHeading(inTable)) {
      this.leave(row, "heading", inTable, { id: "judul kolom yang diulang", en: "the heading again" });
    } else if (this.isNumbering(inTable)) {
      this.leave(row, "numbering", inTable, {
        id: "nomor kolom di bawah judul, bukan angka",
        en: "numbers of the columns below the heading, no figures",
      });
    } else if (this.isGroup(named, words)) {
      this.rows.push({ row, kind: "level" });
    } else if (figures.length > 0) {
      const total =
        words.some((cell) => isTotalText(cell.shown) && !this.isIndicator(cell)) && !this.isPart(words)
          ? true
          : named.some((cell) => isCountry(cell.shown));
      this.rows.push({ row, kind: total ? "total" : "figures" });
    } else {
      this.takeWords(row, inTable);
    }
  }

  /** "Kabupaten" or "Kota" where the names stand: the title of the rows below, with or without their sum. */
  private isGroup(named: readonly GridCell[], words: readonly GridCell[]): boolean {
    const [name, ...others] = named.length > 0 ? named : words;
    return name !== undefined && others.length === 0 && this.hasRegions && levelNamed(name.shown) !== null;
  }

  /** "Jumlah Angkatan Kerja" in a column of indicators says what is counted, and is no total. */
  private isIndicator({ column, shown }: GridCell): boolean {
    return column === this.indicatorColumn && indicatorIn(shown) !== null;
  }

  /** "Jumlah" in a column that divides a region further is that region's whole, and no total of the table. */
  private isPart(words: readonly GridCell[]): boolean {
    const total = words.filter((cell) => isTotalText(cell.shown));
    const named =
      this.regionColumns.length > 0 &&
      words.some((cell) => this.regionColumns.includes(cell.column) && !isTotalText(cell.shown));
    return named && total.length > 0 && total.every(({ column }) => this.partColumns.has(column));
  }

  /** A row without figures: a line still to be filled in, the title of a section, or a remark. */
  private takeWords(row: GridRow, cells: readonly GridCell[]): void {
    const [first] = cells;
    const text = first?.shown ?? "";
    const keys = this.keys.flatMap((column) => cellIn(row, column) ?? []);
    const isRemark = remark.test(text) || isTotalText(text);
    if (
      cells.length === 1 &&
      first !== undefined &&
      !isRemark &&
      !this.hasRegions &&
      first.column === this.segmentColumn
    ) {
      // A region's name above its segments, or a segment that nothing is known of yet.
      this.rows.push({ row, kind: segmentNamed(text) === null ? "section" : "figures" });
    } else if (keys.length > 0 && !isRemark && (cells.length > 1 || this.hasRegions)) {
      this.rows.push({ row, kind: "figures" });
    } else {
      this.leave(row, "words", cells, { id: "hanya teks, tanpa angka", en: "words only, no figures" });
    }
  }

  /** A row that only said something, after all. */
  leave(row: GridRow, kind: LeftOut["kind"], cells: readonly GridCell[], why: Text): void {
    this.leftOut.push(leftOutRow(this.grid, row, kind, cells, why));
  }

  private isRepeatedHeading(cells: readonly GridCell[]): boolean {
    const same = cells.filter((cell) => {
      const heading = this.headings.get(cell.column) ?? "";
      const text = cell.shown.toLowerCase();
      return cell.kind === "text" && (heading === text || heading.split(" / ").includes(text));
    });
    return cells.length > 1 && same.length === cells.length;
  }

  /** "1 2 3 4" or "(1) (2) (3) (4=3/2)" right below the heading. */
  private isNumbering(cells: readonly GridCell[]): boolean {
    const bracketed = cells.every(({ shown }) => /^\(\d{1,2}\)$/.test(shown));
    if (this.rows.length > 0 || cells.length < (bracketed ? 2 : 3)) return false;
    return cells.every((cell, at) => {
      const number = /^\(?\s*(\d{1,2})\s*\)?(\s*=.*)?$/.exec(cell.shown)?.[1];
      const first = Number(/\d+/.exec(cells[0]?.shown ?? "")?.[0] ?? Number.NaN);
      return number !== undefined && Number(number) === first + at && first <= 2;
    });
  }

  private rowsAddress(first: number, last: number): string {
    const column = this.columns[0] ?? 0;
    const columns = (this.columns.at(-1) ?? column) - column + 1;
    return areaAddress(this.grid, { row: first, column, rows: last - first + 1, columns });
  }
}

export function leftOutRow(
  grid: Grid,
  row: GridRow,
  kind: LeftOut["kind"],
  cells: readonly GridCell[],
  why: Text,
): LeftOut {
  const first = cells[0]?.column ?? 0;
  const last = cells.at(-1)?.column ?? first;
  const address = areaAddress(grid, { row: row.index, column: first, rows: 1, columns: last - first + 1 });
  const text = quoted(cells.map((cell) => cell.shown).join(" "));
  return {
    kind,
    firstRow: row.index,
    lastRow: row.index,
    address,
    sentence: {
      id: `${address} ${text} dilewati: ${why.id}.`,
      en: `${address} ${text} was left out: ${why.en}.`,
    },
  };
}

/** Something that stands for a figure: a number, a text that reads as one, an error, a formula without a value. */
function isFigure(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.kind === "text") return looksNumeric(cell.shown) && !saysNothing(cell.shown);
  return cell.kind !== "boolean";
}

function rowsText(first: number, last: number): Text {
  const [from, to] = [formatNumber(first + 1, "id"), formatNumber(last + 1, "id")];
  return first === last
    ? { id: `Baris ${from}`, en: `Row ${formatNumber(first + 1, "en")} is` }
    : {
        id: `Baris ${from} sampai ${to}`,
        en: `Rows ${formatNumber(first + 1, "en")} to ${formatNumber(last + 1, "en")} are`,
      };
}
