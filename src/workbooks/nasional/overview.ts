/** Ikhtisar: the national sheet added up by segment and by province, on one base and one date. */
import { cellBases, cellBasis, regions } from "../../domain/index.js";
import type { Segment, Text } from "../../domain/index.js";
import {
  area,
  cell,
  f,
  landscape,
  oneCell,
  SheetBuilder,
  writeHeading,
  writeTitle,
} from "../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetPlan, ValidationPlan } from "../../sheets/index.js";
import { nationalKeys } from "../rincian/keys.js";
import { nationalLayout } from "./layout.js";
import type { WrittenRecords } from "../rincian/records.js";
import type { Telling } from "../rincian/telling.js";

const at = {
  number: 0,
  name: 1,
  filled: 2,
  alike: 3,
  covered: 4,
  workers: 5,
  rate: 6,
  uncovered: 7,
} as const;
const widths = [5, 46, 16, 17, 15, 15, 11, 18];

const headings = (name: Text): readonly Text[] => [
  { id: "No.", en: "No." },
  name,
  { id: "Baris terisi lengkap", en: "Rows filled in" },
  { id: "Basis dan tanggal sama", en: "Same base and date" },
  { id: "Peserta", en: "Covered" },
  { id: "Pekerja", en: "Workers" },
  { id: "Cakupan", en: "Rate" },
  { id: "Belum terlindungi", en: "Not covered" },
];

const choiceRows = 4;
const choiceColumn = at.filled;

/** The cells in which base, date and segment are chosen. */
interface Chosen {
  readonly basis: ReferenceNode;
  readonly date: ReferenceNode;
  readonly number: ReferenceNode;
  /** The name that belongs to the number. */
  readonly segment: ReferenceNode;
}

function chosenAt(row: number): Chosen {
  const place = (index: number): ReferenceNode =>
    cell({ sheet: nationalKeys.overview, row: row + index, column: choiceColumn }, "both");
  return { basis: place(0), date: place(1), number: place(2), segment: place(3) };
}

export function overviewSheet(
  telling: Telling,
  records: WrittenRecords,
  segments: readonly Segment[],
): SheetPlan {
  const { say } = telling;
  const sheet = new SheetBuilder(nationalKeys.overview, widths);
  writeTitle(
    sheet,
    say({ id: "Ikhtisar nasional", en: "National overview" }),
    say({
      id: "Hanya baris yang lengkap dengan basis dan tanggal yang dipilih yang dijumlahkan; yang lain dihitung, tidak dicampur.",
      en: "Only complete rows on the chosen base and date are added up; the others are counted, not mixed in.",
    }),
  );
  sheet.next();
  const choiceRow = sheet.row;
  sheet.next(choiceRows + 1);
  const chosen: Chosen = chosenAt(choiceRow);
  const columns = columnsOf(records);
  writeHeading(
    sheet,
    say({ id: "Menurut segmen, seluruh Indonesia", en: "By segment, all of Indonesia" }),
    at.uncovered,
  );
  writeHeadings(sheet, telling, { id: "Segmen", en: "Segment" });
  const firstSegmentRow = sheet.row;
  segments.forEach((segment, index) => {
    sheet.put(at.number, index + 1, "unit");
    const name = sheet.put(at.name, say(segment.name), "record");
    writeSums(sheet, columns, chosen, [columns.segment, cell(name, "column")]);
  });
  sheet.next();
  writeHeading(
    sheet,
    say({ id: "Menurut provinsi, segmen yang dipilih", en: "By province, the chosen segment" }),
    at.uncovered,
  );
  writeHeadings(sheet, telling, { id: "Provinsi", en: "Province" });
  const firstProvinceRow = sheet.row;
  const provinces = regions().filter(({ level }) => level === "province");
  provinces.forEach((province, index) => {
    sheet.put(at.number, index + 1, "unit");
    const name = sheet.put(at.name, province.shortName, "record");
    writeSums(
      sheet,
      columns,
      chosen,
      [columns.province, cell(name, "column")],
      [columns.segment, chosen.segment],
    );
  });
  writeTotal(sheet, telling, firstProvinceRow, provinces.length);
  sheet.row = choiceRow;
  const validations = writeChoices(sheet, telling, segments, firstSegmentRow);
  return sheet.finish({
    name: "Ikhtisar",
    tabColour: "#14505C",
    frozen: { rows: 2, columns: 0 },
    print: { ...landscape, orientation: "portrait", titleRows: 2 },
    validations,
  });
}

function writeHeadings(sheet: SheetBuilder, { say }: Telling, name: Text): void {
  headings(name).forEach((heading, column) => {
    sheet.put(column, say(heading), column >= at.filled ? "numberHead" : "columnHead");
  });
  sheet.height(32);
  sheet.next();
}

function writeChoices(
  sheet: SheetBuilder,
  { say, sources }: Telling,
  segments: readonly Segment[],
  firstSegmentRow: number,
): readonly ValidationPlan[] {
  const first = sheet.row;
  const none: Text = { id: "—", en: "—" };
  const label = (words: Text, note: Text): void => {
    sheet.put(at.number, say(words), "label");
    sheet.join(at.number, 2);
    sheet.put(at.covered, say(note), "unit");
    sheet.join(at.covered, 4);
  };
  const line = (words: Text, note: Text, write: () => void): void => {
    label(words, note);
    write();
    sheet.join(choiceColumn, 2);
    sheet.next();
  };
  const basis = say(cellBasis("ucj"));
  line(
    { id: "Basis yang dijumlahkan", en: "Base that is added up" },
    { id: "Baris dengan basis lain hanya dihitung.", en: "Rows on another base are only counted." },
    () =>
      sheet.put(choiceColumn, basis, "input.general", {
        source: sources.choice(
          "overviewBasis",
          { id: "Basis yang dijumlahkan di Ikhtisar", en: "Base that Ikhtisar adds up" },
          basis,
          none,
          { id: "Basis target UCJ.", en: "The base of the UCJ targets." },
        ),
      }),
  );
  const ask: Text = {
    id: "Tanggal yang dijumlahkan: isi tanggal data yang diminta dari semua wilayah.",
    en: "Date that is added up: fill in the date of the data that all regions were asked for.",
  };
  line(
    { id: "Tanggal data yang dijumlahkan", en: "Date that is added up" },
    { id: "Satu tanggal untuk semua wilayah.", en: "One date for all regions." },
    () =>
      sheet.put(choiceColumn, null, "input.date", {
        source: sources.asked(
          "overviewDate",
          { id: "Tanggal yang dijumlahkan di Ikhtisar", en: "Date that Ikhtisar adds up" },
          { id: "tanggal", en: "date" },
          ask,
        ),
        ask: say(ask),
      }),
  );
  const usual = segments.findIndex(({ id }) => id === "pekerja-rentan") + 1;
  line(
    { id: "Nomor segmen untuk tabel provinsi", en: "Number of the segment by province" },
    {
      id: `1 sampai ${segments.length}, menurut tabel segmen.`,
      en: `1 to ${segments.length}, as in the table of segments.`,
    },
    () =>
      sheet.put(choiceColumn, usual, "input.count", {
        source: sources.choice(
          "overviewSegment",
          { id: "Segmen yang dirinci menurut provinsi", en: "Segment shown by province" },
          usual,
          none,
          {
            id: "Nomor menurut tabel segmen di Ikhtisar.",
            en: "Number in the table of segments on Ikhtisar.",
          },
        ),
      }),
  );
  const chosen = chosenAt(first);
  const table = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: firstSegmentRow, column, rows: segments.length, columns: 1 }, "both");
  const inTable = f`AND(
    ISNUMBER(${chosen.number}),
    ${chosen.number} >= 1,
    ${chosen.number} <= MAX(${table(at.number)})
  )`;
  line({ id: "Segmen itu", en: "That segment" }, none, () =>
    sheet.calculate(
      choiceColumn,
      f`IF(${inTable}, INDEX(${table(at.name)}, ${chosen.number}), "")`,
      "calculated.general",
      { room: 24 },
    ),
  );
  const one = (index: number) => oneCell({ row: first + index, column: choiceColumn });
  return [
    {
      area: one(0),
      rule: { kind: "list", values: cellBases.map(say) },
      message: say({ id: "Pilih basis yang dijumlahkan.", en: "Choose the base that is added up." }),
    },
    {
      area: one(2),
      rule: { kind: "wholeNumber", min: 1, max: segments.length },
      message: say({
        id: `Isi nomor 1 sampai ${segments.length} dari tabel segmen.`,
        en: `Enter a number from 1 to ${segments.length} of the table of segments.`,
      }),
    },
  ];
}

interface RecordAreas {
  readonly province: ReferenceNode;
  readonly segment: ReferenceNode;
  readonly covered: ReferenceNode;
  readonly workers: ReferenceNode;
  readonly uncovered: ReferenceNode;
  readonly basis: ReferenceNode;
  readonly asOf: ReferenceNode;
}

function columnsOf({ table }: WrittenRecords): RecordAreas {
  const whole = (column: number): ReferenceNode =>
    area({ sheet: nationalKeys.records, row: table.firstRow, column, rows: table.rows, columns: 1 }, "both");
  const { province = 0, segment, covered, workers, uncovered, basis, asOf } = nationalLayout;
  return {
    province: whole(province),
    segment: whole(segment),
    covered: whole(covered),
    workers: whole(workers),
    uncovered: whole(uncovered),
    basis: whole(basis),
    asOf: whole(asOf),
  };
}

/** One line of sums over the rows that fit all criteria; a row counts once both of its figures are there. */
function writeSums(
  sheet: SheetBuilder,
  columns: RecordAreas,
  chosen: Chosen,
  ...criteria: readonly (readonly [ReferenceNode, ReferenceNode])[]
): void {
  const fitting = criteria.flat();
  // The uncovered are a number once covered and workers are, and the base is above 0.
  const complete = [columns.uncovered, f`">=0"`];
  const alike = [columns.basis, chosen.basis, columns.asOf, chosen.date];
  sheet.calculate(at.filled, f`COUNTIFS(${fitting}, ${complete})`, "calculated.count");
  const count = sheet.calculate(at.alike, f`COUNTIFS(${fitting}, ${alike}, ${complete})`, "calculated.count");
  const sumOf = (persons: ReferenceNode): FormulaNode =>
    f`IF(${cell(count)} > 0, SUMIFS(${persons}, ${fitting}, ${alike}, ${complete}), "")`;
  const covered = sheet.calculate(at.covered, sumOf(columns.covered), "calculated.persons");
  const workers = sheet.calculate(at.workers, sumOf(columns.workers), "calculated.persons");
  writeRate(sheet, covered, workers, "calculated");
  sheet.next();
}

function writeRate(
  sheet: SheetBuilder,
  covered: CellPlace,
  workers: CellPlace,
  role: "calculated" | "total",
): void {
  const known = f`ISNUMBER(${cell(workers)})`;
  const hasBase = f`IF(${known}, ${cell(workers)} > 0, ${known})`;
  sheet.calculate(at.rate, f`IF(${hasBase}, ${cell(covered)} / ${cell(workers)}, "")`, `${role}.share`);
  sheet.calculate(
    at.uncovered,
    f`IF(${known}, MAX(0, ${cell(workers)} - ${cell(covered)}), "")`,
    `${role}.persons`,
  );
}

/** Indonesia as the sum of its provinces: one segment on one base and date may be added up. */
function writeTotal(sheet: SheetBuilder, { say }: Telling, firstRow: number, rows: number): void {
  const whole = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: firstRow, column, rows, columns: 1 });
  sheet.put(at.number, null, "total.general");
  sheet.put(at.name, say({ id: "Indonesia", en: "Indonesia" }), "total.general");
  sheet.calculate(at.filled, f`SUM(${whole(at.filled)})`, "total.count");
  const count = sheet.calculate(at.alike, f`SUM(${whole(at.alike)})`, "total.count");
  const sumOf = (column: number): FormulaNode => f`IF(${cell(count)} > 0, SUM(${whole(column)}), "")`;
  const covered = sheet.calculate(at.covered, sumOf(at.covered), "total.persons");
  const workers = sheet.calculate(at.workers, sumOf(at.workers), "total.persons");
  writeRate(sheet, covered, workers, "total");
  sheet.next();
}
