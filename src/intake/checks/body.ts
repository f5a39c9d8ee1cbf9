/** Reads the rows of a table one by one, with what their columns, merged cells and the rows above give them. */
import type { Region, SegmentId } from "../../domain/index.js";
import { areaAddress, cellIn } from "../grid/index.js";
import type { Grid, GridCell, GridRow } from "../grid/index.js";
import { levelNamed, monthOfYear, saysNothing } from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import { fieldNames, isMeasure } from "../table/index.js";
import type { ColumnMapping, Field, MeasureField, Recognition } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingList, Severity } from "./finding.js";
import type { CellNumber, NumberReader } from "./numbers.js";
import type { RowDraft } from "./row.js";
import { RowWords } from "./rowWords.js";
import type { PlacedCell, WordReader } from "./words.js";

/** What holds for rows that do not say it themselves. */
export interface Defaults {
  readonly region: Region | null;
  readonly segment: SegmentId | null;
  readonly asOf: AsOf | null;
  readonly basis: string | null;
  readonly source: string | null;
}

/** A row with its numbers before it is decided what the rates and targets are. */
export interface ReadRow {
  readonly draft: RowDraft;
  /** Persons by the column they stand in, for the sums of the columns. */
  readonly persons: readonly { readonly column: number; readonly value: number }[];
  readonly rate: { readonly number: CellNumber; readonly mapping: ColumnMapping } | null;
  readonly target: { readonly number: CellNumber; readonly mapping: ColumnMapping } | null;
}

export class BodyReader {
  private readonly columns: ReadonlyMap<Field, ColumnMapping>;
  private readonly bySegment: ReadonlyMap<SegmentId, ReadonlyMap<Field, ColumnMapping>>;
  private readonly merges: ReadonlyMap<string, PlacedCell & { readonly rows: number }>;
  private readonly saidMerges = new Set<string>();
  private above: { readonly region: PlacedCell; readonly cells: readonly (PlacedCell | null)[] } | null =
    null;
  private section: { readonly region: Region; readonly text: string } | null = null;
  private readonly said: RowWords;
  /** Rows whose numbers are none of theirs alone. */
  private readonly joined = new Set<number>();
  private readonly firstColumn: number;
  private readonly lastColumn: number;

  constructor(
    private readonly grid: Grid,
    recognition: Recognition,
    private readonly numbers: NumberReader,
    private readonly words: WordReader,
    private readonly findings: FindingList,
    private readonly defaults: Defaults,
  ) {
    const plain = new Map<Field, ColumnMapping>();
    const bySegment = new Map<SegmentId, Map<Field, ColumnMapping>>();
    const hasSegments = recognition.columns.some(({ field }) => field === "segment");
    for (const mapping of recognition.columns) {
      const { field, segment } = mapping;
      if (field === null) continue;
      // With a column of segments, a segment's name in another heading is only part of its words.
      if (segment === null || hasSegments || !isMeasure(field)) {
        if (!plain.has(field)) plain.set(field, mapping);
        continue;
      }
      const own = bySegment.get(segment) ?? new Map<Field, ColumnMapping>();
      own.set(field, mapping);
      bySegment.set(segment, own);
    }
    this.columns = plain;
    this.said = new RowWords(plain, findings);
    this.bySegment = bySegment;
    // Thousands of columns are too many to be handed over as arguments.
    this.firstColumn = recognition.columns[0]?.column ?? 0;
    this.lastColumn = recognition.columns.at(-1)?.column ?? 0;
    this.merges = mergedCells(grid);
  }

  /** A region's name in a row of its own: the rows below are about it. */
  openSection(row: GridRow): boolean {
    const cell = row.cells.find((each) => each.kind === "text");
    if (cell === undefined) return false;
    const placed = { cell, row: row.index, column: cell.column };
    // A title that is no region is no fault.
    const region = this.findings.undo(() => this.words.region(null, placed, null));
    if (region === null) return false;
    this.section = { region, text: cell.shown };
    return true;
  }

  /** "Kabupaten" or "Kota" in a row of its own: the names below it are of that level. */
  openGroup(row: GridRow): void {
    const words = row.cells.flatMap((cell) => (cell.kind === "text" ? (levelNamed(cell.shown) ?? []) : []));
    this.words.group = words[0] ?? null;
  }

  /** Whether a row that was read is of an indicator which is not what its values were taken for. */
  isOther(row: GridRow): boolean {
    return this.said.isOther(row);
  }

  /** The lines of figures in a row: one, or one for each segment that the headings name. */
  read(row: GridRow): readonly ReadRow[] {
    const before = this.findings.errors;
    const keys = this.readKeys(row);
    const keysSound = this.findings.errors === before;
    if (this.bySegment.size === 0) return [this.readLine(row, keys, keysSound, keys.segment, this.columns)];
    // What stands under no segment's name is the region's own: its total, and its date, base and source.
    const words = new Map([...this.columns].filter(([field]) => !isMeasure(field)));
    const lines = [...this.bySegment].map(([segment, own]) =>
      this.readLine(row, keys, keysSound, segment, new Map([...words, ...own])),
    );
    return words.size === this.columns.size
      ? lines
      : [this.readLine(row, keys, keysSound, "semua-pekerja", this.columns), ...lines];
  }

  private readKeys(row: GridRow): Pick<RowDraft, "region" | "regionText" | "segment" | "segmentText"> {
    const region = this.regionOf(row);
    const segmentCell = this.placed(row, "segment", true);
    const segment =
      segmentCell === null
        ? this.columns.has("segment")
          ? null
          : (this.defaults.segment ?? "semua-pekerja")
        : this.words.segment(segmentCell, region.region);
    if (this.columns.has("segment") && segmentCell === null) {
      const mapping = this.columns.get("segment");
      this.findings.cell("error", "no-key", row.index, mapping?.column ?? 0, {
        id: `${this.findings.at(row.index, mapping?.column ?? 0)} kosong: diharapkan nama segmen, karena baris ini berisi angka.`,
        en: `${this.findings.at(row.index, mapping?.column ?? 0)} is empty: a segment's name was expected, as this row holds figures.`,
      });
    }
    return { ...region, segment, segmentText: segmentCell?.cell.shown ?? "" };
  }

  private regionOf(row: GridRow): Pick<RowDraft, "region" | "regionText"> {
    const own = [this.placed(row, "regionCode", true), this.placed(row, "regionName", true)] as const;
    const province = this.placed(row, "province", true);
    if (this.words.isNoRegionColumn)
      return { region: null, regionText: own[1]?.cell.shown ?? own[0]?.cell.shown ?? "" };
    const [code, name] = own;
    const shown = name ?? code;
    if (shown !== null) {
      this.above = { region: shown, cells: [code, name, province] };
      return { region: this.words.region(code, name, province), regionText: shown.cell.shown };
    }
    const hasColumn = this.columns.has("regionName") || this.columns.has("regionCode");
    if (!hasColumn) {
      const region = this.section?.region ?? this.defaults.region;
      return { region, regionText: this.section?.text ?? region?.name ?? "" };
    }
    const column = (this.columns.get("regionName") ?? this.columns.get("regionCode"))?.column ?? 0;
    const at = this.findings.at(row.index, column);
    if (this.above === null || !this.columns.has("segment")) {
      this.findings.cell("error", "no-key", row.index, column, {
        id: `${at} kosong: diharapkan nama atau kode wilayah, karena baris ini berisi angka.`,
        en: `${at} is empty: a region's name or code was expected, as this row holds figures.`,
      });
      return { region: null, regionText: "" };
    }
    const { region, cells } = this.above;
    this.findings.cell("note", "carried-down", row.index, column, {
      id: `${at} kosong: wilayah ${quoted(region.cell)} diambil dari ${this.findings.at(region.row, region.column)} di atasnya.`,
      en: `${at} is empty: the region ${quoted(region.cell)} was taken from ${this.findings.at(region.row, region.column)} above.`,
    });
    const [aboveCode = null, aboveName = null, aboveProvince = null] = cells;
    return { region: this.words.region(aboveCode, aboveName, aboveProvince), regionText: region.cell.shown };
  }

  private readLine(
    row: GridRow,
    keys: Pick<RowDraft, "region" | "regionText" | "segment" | "segmentText">,
    keysSound: boolean,
    segment: SegmentId | null,
    columns: ReadonlyMap<Field, ColumnMapping>,
  ): ReadRow {
    const before = this.findings.errors;
    const counted: { column: number; value: number }[] = [];
    const counts = columns.has("covered") || columns.has("workers");
    const unit = this.said.isOther(row) ? "other" : this.said.unitOf(row);
    const persons = (field: "covered" | "workers" | "uncovered"): number | null => {
      const severity: Severity = field === "uncovered" && counts ? "warning" : "error";
      const mapping = columns.get(field);
      if (mapping === undefined || unit === "other") return null;
      const parts = [mapping, ...mapping.addends].map((part) => {
        const read = this.number(row, unit === null ? part : { ...part, scale: unit }, severity);
        const value =
          read === null ? null : this.numbers.persons(read.number, row.index, read.mapping, severity);
        if (value !== null) counted.push({ column: part.column, value });
        return value;
      });
      return this.sumOf(parts, row, mapping);
    };
    const covered = persons("covered");
    const workers = persons("workers");
    const uncovered = persons("uncovered");
    const rate = this.number(row, columns.get("rate"), counts ? "warning" : "error");
    const target = this.number(row, columns.get("target"), "warning");
    const payerCell = this.placed(row, "payer", false);
    const draft: RowDraft = {
      sheet: this.grid.sheet,
      row: row.index,
      address: this.findings.rowAt(row.index, this.firstColumn, this.lastColumn),
      hidden: row.hidden,
      ...keys,
      segment,
      covered,
      workers,
      uncovered,
      rate: null,
      target: null,
      months: this.months(row, columns.get("months")),
      basis:
        this.wordsOf(row, "basis") ??
        this.wordsOf(row, "indicator") ??
        columns.get("workers")?.basis ??
        this.defaults.basis,
      ...this.dateOf(row, columns),
      source: this.wordsOf(row, "source") ?? this.defaults.source,
      payer: payerCell === null ? null : this.words.payer(payerCell),
      payerText: payerCell?.cell.shown ?? null,
      note: this.wordsOf(row, "note"),
      sound: true,
    };
    const whole = !this.joined.has(row.index) && !this.said.refuses(row);
    draft.sound = keysSound && draft.region !== null && whole && this.findings.errors === before;
    return { draft, persons: counted, rate, target };
  }

  /** A column and those that are added to it; a row that lacks one of them has no sum. */
  private sumOf(parts: readonly (number | null)[], row: GridRow, mapping: ColumnMapping): number | null {
    if (parts.every((part) => part === null)) return null;
    if (parts.every((part) => part !== null)) return parts.reduce((sum, part) => sum + part, 0);
    this.findings.cell("warning", "part-missing", row.index, mapping.column, {
      id: `${this.findings.at(row.index, mapping.column)}: sebagian kolom yang dijumlahkan tidak berisi angka; jumlahnya tidak dipakai.`,
      en: `${this.findings.at(row.index, mapping.column)}: some of the columns that are added up hold no figure; their sum is not used.`,
    });
    return null;
  }

  private number(
    row: GridRow,
    mapping: ColumnMapping | undefined,
    severity: Severity,
  ): { readonly number: CellNumber; readonly mapping: ColumnMapping } | null {
    if (mapping === undefined) return null;
    const merged = this.merges.get(`${row.index}:${mapping.column}`);
    if (merged !== undefined && merged.rows > 1) {
      this.sayMergedNumber(merged, mapping, severity);
      if (severity === "error") this.joined.add(row.index);
      return null;
    }
    const number = this.numbers.read(cellIn(row, mapping.column), row.index, mapping, severity);
    return typeof number === "string" ? null : { number, mapping };
  }

  /** One number over several rows: it belongs to all of them together, and to none alone. */
  private sayMergedNumber(
    merged: PlacedCell & { readonly rows: number },
    mapping: ColumnMapping,
    severity: Severity,
  ): void {
    const address = areaAddress(this.grid, {
      row: merged.row,
      column: merged.column,
      rows: merged.rows,
      columns: 1,
    });
    if (this.saidMerges.has(address)) return;
    this.saidMerges.add(address);
    const name = mapping.field === null ? mapping.heading : fieldNames[mapping.field].id;
    this.findings.area(
      severity,
      "merged-number",
      address,
      {
        id: `${address} digabung: satu angka ${quoted(merged.cell)} (${name}) untuk ${merged.rows} baris. Pisahkan selnya dan isi angka tiap baris.`,
        en: `${address} is merged: one number ${quoted(merged.cell)} for ${merged.rows} rows. Unmerge it and enter a number in each row.`,
      },
      merged.row,
    );
  }

  private months(row: GridRow, mapping: ColumnMapping | undefined): number | null {
    const read = this.number(row, mapping, "warning");
    if (read === null) return null;
    const { value } = read.number;
    if (Number.isInteger(value) && value >= 0 && value <= 12) return value;
    const at = this.findings.at(row.index, read.mapping.column);
    this.findings.cell("warning", "months-range", row.index, read.mapping.column, {
      id: `${at}: diharapkan bulan 0 sampai 12; yang diterima ${value}.`,
      en: `${at}: months from 0 to 12 were expected; ${value} came.`,
    });
    return null;
  }

  private dateOf(
    row: GridRow,
    columns: ReadonlyMap<Field, ColumnMapping>,
  ): Pick<RowDraft, "asOf" | "asOfText"> {
    const placed = this.placed(row, "asOf", true);
    if (placed !== null) {
      const asOf = this.inMonth(row, this.words.asOf(placed));
      const words = asOf === null && !saysNothing(placed.cell.shown) ? placed.cell.shown : null;
      return { asOf, asOfText: words };
    }
    const said = columns.get("covered")?.asOf ?? columns.get("workers")?.asOf;
    return { asOf: said ?? this.defaults.asOf, asOfText: null };
  }

  /** A year with the month that stands in a column of its own. */
  private inMonth(row: GridRow, asOf: AsOf | null): AsOf | null {
    const mapping = this.columns.get("month");
    const cell = mapping === undefined ? undefined : cellIn(row, mapping.column);
    if (asOf?.precision !== "year" || cell === undefined) return asOf;
    return monthOfYear(cell.shown, Number(asOf.iso)) ?? asOf;
  }

  private wordsOf(row: GridRow, field: Exclude<Field, MeasureField>): string | null {
    return this.placed(row, field, true)?.cell.shown ?? null;
  }

  /** The cell of a field in a row; of a merged area, its first cell, said once. */
  private placed(row: GridRow, field: Exclude<Field, MeasureField>, sayMerged: boolean): PlacedCell | null {
    const mapping = this.columns.get(field);
    if (mapping === undefined) return null;
    const merged = this.merges.get(`${row.index}:${mapping.column}`);
    if (merged !== undefined) {
      if (sayMerged) this.sayMergedText(merged, field);
      return merged;
    }
    const cell: GridCell | undefined = cellIn(row, mapping.column);
    return cell === undefined ? null : { cell, row: row.index, column: mapping.column };
  }

  private sayMergedText(merged: PlacedCell & { readonly rows: number }, field: Field): void {
    const address = areaAddress(this.grid, {
      row: merged.row,
      column: merged.column,
      rows: merged.rows,
      columns: 1,
    });
    if (merged.rows < 2 || this.saidMerges.has(address)) return;
    this.saidMerges.add(address);
    const name = fieldNames[field];
    this.findings.area(
      "note",
      "merged-text",
      address,
      {
        id: `${address} digabung: ${name.id} ${quoted(merged.cell)} dipakai untuk ${merged.rows} baris.`,
        en: `${address} is merged: the ${name.en} ${quoted(merged.cell)} was used for ${merged.rows} rows.`,
      },
      merged.row,
    );
  }
}

/** Merged cells that are followed; a sheet with more of them is a drawing and no table. */
const mostMergedCells = 200_000;

/** Every cell that lies in a merged area, with the area's first cell. */
function mergedCells(grid: Grid): ReadonlyMap<string, PlacedCell & { readonly rows: number }> {
  const found = new Map<string, PlacedCell & { readonly rows: number }>();
  const byIndex = new Map(grid.merges.length === 0 ? [] : grid.rows.map((row) => [row.index, row] as const));
  const last = grid.rows.at(-1)?.index ?? 0;
  for (const area of grid.merges) {
    const first = byIndex.get(area.row);
    const cell = first === undefined ? undefined : cellIn(first, area.column);
    if (cell === undefined) continue;
    for (let row = area.row; row < area.row + area.rows && row <= last; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (found.size >= mostMergedCells) return found;
        found.set(`${row}:${column}`, { cell, row: area.row, column: area.column, rows: area.rows });
      }
    }
  }
  return found;
}
