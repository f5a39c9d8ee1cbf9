/**
 * The long table that Rincian, Nasional and the form for one region share: a row a region and segment, so that every figure
 * carries its own base, date and source. A table with a column for each segment would have room for none of them, and
 * could be neither filtered, summed by SUMIFS nor read back row by row.
 */
import { cellBases, cellBasis, regionOf } from "../../domain/index.js";
import type { Figure, Region, Text } from "../../domain/index.js";
import {
  cell,
  coverageRate,
  dayOrWords,
  f,
  firstThat,
  oneCell,
  rowsBetweenStops,
} from "../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  Making,
  RecordTable,
  ReferenceNode,
  SheetBuilder,
  Step,
  ValidationPlan,
} from "../../sheets/index.js";
import type { CollectedRow } from "./collected.js";
import { mostPersons } from "./choices.js";
import { rowName } from "./recordRows.js";
import type { RecordRow } from "./recordRows.js";
import type { Telling } from "./telling.js";

/** Which column holds what. */
export type RecordLayout = { readonly [name in keyof typeof recordColumns]: number } & {
  /** Where the province stands in a table of several. */
  readonly province?: number;
};

export const recordColumns = {
  code: 0,
  region: 1,
  segment: 2,
  covered: 3,
  workers: 4,
  rate: 5,
  uncovered: 6,
  basis: 7,
  asOf: 8,
  source: 9,
  note: 10,
  check: 11,
} as const;

export const recordWidths = [8, 31, 23, 12, 13, 10, 13, 19, 15, 22, 32, 28];

/** The words that Gabung knows its columns by. */
const headings: Readonly<Record<keyof typeof recordColumns | "province", Text>> = {
  code: { id: "Kode wilayah", en: "Region code" },
  province: { id: "Provinsi", en: "Province" },
  region: { id: "Kabupaten/kota", en: "Regency or city" },
  segment: { id: "Segmen", en: "Segment" },
  covered: { id: "Peserta", en: "Covered persons" },
  workers: { id: "Pekerja (basis)", en: "Workers (base)" },
  rate: { id: "Cakupan", en: "Coverage rate" },
  uncovered: { id: "Belum terlindungi", en: "Not covered" },
  basis: { id: "Jenis basis", en: "Kind of base" },
  asOf: { id: "Tanggal data", en: "Date of the data" },
  source: { id: "Sumber", en: "Source" },
  note: { id: "Catatan", en: "Note" },
  check: { id: "Pemeriksaan", en: "Check" },
};

/** Where base, date and source stand that hold for every row which says none itself. */
export interface RecordHead {
  readonly basis: CellPlace;
  readonly asOf: CellPlace;
  readonly source: CellPlace;
}

export interface RecordPlaces {
  readonly row: RecordRow;
  readonly covered: CellPlace;
  readonly workers: CellPlace;
  readonly uncovered: CellPlace;
}

export interface WrittenRecords {
  readonly table: RecordTable;
  readonly validations: readonly ValidationPlan[];
  /** In the order of the rows. */
  readonly places: readonly RecordPlaces[];
  /** The columns with the rows' verdicts. */
  readonly checks: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: 1;
  };
}

const headAsks: Readonly<Record<keyof RecordHead, Text>> = {
  basis: {
    id: "Jenis basis: siapa yang dihitung sebagai pekerja, sekali untuk semua baris.",
    en: "Kind of base: who is counted as a worker, once for all rows.",
  },
  asOf: {
    id: "Tanggal data: hari keadaan yang dihitung, sekali untuk semua baris.",
    en: "Date of the data: the day that was counted, once for all rows.",
  },
  source: {
    id: "Sumber: kantor dan surat atau daftar asal angkanya, sekali untuk semua baris.",
    en: "Source: office, and letter or list that the figures come from, once for all rows.",
  },
};

/** Writes base, date and source once for all rows, below each other; Gabung finds them by the words of the columns. */
export function writeRecordHead(sheet: SheetBuilder, { say }: Telling): RecordHead {
  const at = { label: recordColumns.region, value: recordColumns.segment, hint: recordColumns.covered };
  const written = (which: keyof RecordHead): CellPlace => {
    sheet.put(at.label, say(headings[which]), "labelStrong");
    const style = which === "asOf" ? "input.date" : "input.general";
    const place = sheet.put(at.value, null, style, { ask: say(headAsks[which]) });
    if (which === "basis") {
      const hint = {
        id: "Berlaku untuk semua baris; yang lain dari itu ditulis di barisnya sendiri.",
        en: "These hold for every row; what differs is written in its own row.",
      };
      sheet.put(at.hint, say(hint), "unitOver");
    }
    sheet.next();
    return place;
  };
  return { basis: written("basis"), asOf: written("asOf"), source: written("source") };
}

/** Writes the headings; the table begins in the next row. */
export function writeRecordHeadings(
  sheet: SheetBuilder,
  { say }: Telling,
  layout: RecordLayout = recordColumns,
): void {
  const named = Object.entries(layout) as [keyof typeof headings, number][];
  for (const [name, column] of named.sort(([, a], [, b]) => a - b)) {
    const isNumber = column >= layout.covered && column <= layout.uncovered;
    const isAfter = column > layout.uncovered;
    sheet.put(column, say(headings[name]), isNumber ? "numberHead" : isAfter ? "textHead" : "columnHead");
  }
  sheet.height(32);
  sheet.next();
}

/**
 * Writes the rows. `asks` says what is missing in an empty cell, once for the sheet; without it an empty cell may stay
 * empty (10,794 rows are not a checklist).
 */
export function* writingRecords(
  sheet: SheetBuilder,
  telling: Telling,
  rows: readonly RecordRow[],
  asks: { readonly covered: Text; readonly workers: Text } | null,
  layout: RecordLayout = recordColumns,
  head: RecordHead | null = null,
): Making<WrittenRecords> {
  const firstRow = sheet.row;
  const places: RecordPlaces[] = [];
  for (const row of rows) {
    places.push(writeRecord(sheet, telling, row, { asks, head }, layout));
    if (places.length % rowsBetweenStops === 0) yield;
  }
  const { covered, workers, basis, asOf, source, note, check } = layout;
  const column = (at: number) => ({ row: firstRow, column: at, rows: rows.length, columns: 1 as const });
  const { say } = telling;
  return {
    table: {
      firstRow,
      rows: rows.length,
      figures: [covered, workers],
      origin: [basis, asOf, source],
      notes: [note],
      ...(head === null ? {} : { head: { row: head.basis.row, column: head.basis.column, rows: 3 } }),
    },
    validations: [
      {
        area: { ...column(covered), columns: 2 },
        rule: { kind: "wholeNumber", min: 0, max: mostPersons },
        message: say({
          id: "Isi orang dalam bilangan bulat, tanpa titik atau koma.",
          en: "Enter persons as a whole number.",
        }),
      },
      ...[column(basis), ...(head === null ? [] : [oneCell(head.basis)])].map((area): ValidationPlan => ({
        area,
        rule: { kind: "list", values: cellBases.map(say) },
        message: say({
          id: "Pilih siapa yang dihitung sebagai pekerja. Dua basis yang berbeda tidak pernah dijumlahkan.",
          en: "Choose who is counted as a worker. Two different bases are never added up.",
        }),
      })),
    ],
    places,
    checks: column(check),
  };
}

function writeRecord(
  sheet: SheetBuilder,
  telling: Telling,
  row: RecordRow,
  given: {
    readonly asks: { readonly covered: Text; readonly workers: Text } | null;
    readonly head: RecordHead | null;
  },
  at: RecordLayout,
): RecordPlaces {
  const { say } = telling;
  const { asks, head } = given;
  sheet.put(at.code, row.region.code, "record");
  if (at.province !== undefined) sheet.put(at.province, provinceName(row.region), "record");
  sheet.put(at.region, row.region.name, "record");
  sheet.put(at.segment, say(row.segment.name), "record");
  const covered = writeFigure(sheet, telling, row, "covered", asks?.covered ?? null, at.covered);
  const workers = writeFigure(sheet, telling, row, "workers", asks?.workers ?? null, at.workers);
  sheet.calculate(
    at.rate,
    withBase(covered, workers, coverageRate(cell(covered), cell(workers))),
    "calculated.share",
  );
  const uncovered = sheet.calculate(
    at.uncovered,
    withBase(covered, workers, f`MAX(0, ${cell(workers)} - ${cell(covered)})`),
    "calculated.persons",
  );
  const origin =
    row.given === null ? writeOrigin(sheet, telling, row.origin, at) : writeGivenOrigin(sheet, row.given, at);
  sheet.put(at.note, row.note === null ? null : say(row.note), "input.general", { optional: true });
  sheet.calculate(at.check, verdict(telling, { covered, workers, ...origin }, head), "check", { room: 24 });
  sheet.next();
  return { row, covered, workers, uncovered };
}

function provinceName({ parentCode, name }: Region): string {
  const province = parentCode === null ? null : regionOf(parentCode);
  return province?.ok === true ? province.value.shortName : name;
}

function writeFigure(
  sheet: SheetBuilder,
  { say, sources }: Telling,
  row: RecordRow,
  which: "covered" | "workers",
  ask: Text | null,
  column: number,
): CellPlace {
  if (row.given !== null) return sheet.put(column, row.given[which], "input.persons", { optional: true });
  const value = row[which];
  if (value?.kind !== "figure") {
    return sheet.put(column, null, "input.persons", ask === null ? { optional: true } : { ask: say(ask) });
  }
  const source = sources.figure(value.figure, rowName(row), true);
  return sheet.put(column, value.value, value.derived ? "inputDerived.persons" : "input.persons", {
    source,
  });
}

/** Base, date and source of the row: of its figure, or empty for whoever fills the figure in. */
export function writeOrigin(
  sheet: SheetBuilder,
  { say }: Telling,
  figure: Figure | null,
  columns: Pick<RecordLayout, "basis" | "asOf" | "source">,
): { readonly basis: CellPlace; readonly asOf: CellPlace; readonly source: CellPlace } {
  if (figure === null) {
    return {
      basis: sheet.put(columns.basis, null, "input.general", { optional: true }),
      asOf: sheet.put(columns.asOf, null, "input.date", { optional: true }),
      source: sheet.put(columns.source, null, "input.general", { optional: true }),
    };
  }
  const from = { source: figure.id };
  const day = dayOrWords(figure.asOf.date, figure.asOf.text);
  const basis = sheet.put(columns.basis, say(cellBasis(figure.basis)), "input.general", from);
  const asOf =
    typeof day === "number"
      ? sheet.put(columns.asOf, day, "input.date", from)
      : sheet.put(columns.asOf, say(day), "input.general", from);
  const source = sheet.put(columns.source, `${figure.source.outlet} (${figure.id})`, "input.general", from);
  return { basis, asOf, source };
}

/** Base, date and source as they were sent back. */
function writeGivenOrigin(
  sheet: SheetBuilder,
  { basis, asOf, source }: CollectedRow,
  at: RecordLayout,
): RecordHead {
  const day = dayOrWords(asOf, { id: asOf, en: asOf });
  return {
    basis: sheet.put(at.basis, basis, "input.general"),
    asOf:
      typeof day === "number"
        ? sheet.put(at.asOf, day, "input.date")
        : sheet.put(at.asOf, asOf, "input.general"),
    source: sheet.put(at.source, source, "input.general"),
  };
}

/** Only once both are numbers and there is a base; until then an empty text. */
function withBase(covered: CellPlace, workers: CellPlace, value: FormulaNode): FormulaNode {
  const known = f`COUNT(${cell(covered)}, ${cell(workers)}) = 2`;
  return f`IF(${known}, IF(${cell(workers)} > 0, ${value}, ""), "")`;
}

export function isBlank(place: ReferenceNode): FormulaNode {
  return f`${place} = ""`;
}

/** The verdict of a row that contradicts itself; every other but OK says what is still to be filled in. */
export const coveredAboveWorkers: Text = { id: "Peserta melebihi pekerja", en: "Covered above workers" };

/** Nothing for a row without figures; else what it still lacks, or OK. */
function verdict(
  { say }: Telling,
  at: {
    readonly covered: CellPlace;
    readonly workers: CellPlace;
    readonly basis: CellPlace;
    readonly asOf: CellPlace;
    readonly source: CellPlace;
  },
  head: RecordHead | null,
): FormulaNode {
  const words = (id: string, en: string): string => say({ id, en });
  const unsaid = (which: keyof RecordHead): FormulaNode =>
    head === null
      ? isBlank(cell(at[which]))
      : f`AND(${isBlank(cell(at[which]))}, ${isBlank(cell(head[which], "both"))})`;
  const missing = (place: CellPlace): FormulaNode => f`NOT(ISNUMBER(${cell(place)}))`;
  const steps: readonly Step[] = [
    [f`COUNT(${cell(at.covered)}, ${cell(at.workers)}) = 0`, ""],
    [missing(at.covered), words("Isi peserta", "Fill in covered")],
    [missing(at.workers), words("Isi pekerja (basis)", "Fill in workers")],
    [f`${cell(at.covered)} > ${cell(at.workers)}`, say(coveredAboveWorkers)],
    [unsaid("basis"), words("Pilih jenis basis", "Choose the base")],
    [unsaid("asOf"), words("Isi tanggal data", "Fill in the date")],
    [unsaid("source"), words("Isi sumber", "Fill in the source")],
  ];
  return firstThat(steps, "OK");
}
