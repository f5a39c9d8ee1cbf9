/** Rekap: one row each line of a file, with its file, region, base, date and source, and the group it is added up in. */
import type { Text } from "../../domain/index.js";
import {
  area,
  cell,
  coverageRate,
  f,
  firstThat,
  headerRow,
  landscape,
  markerText,
  rowsBetweenStops,
  SheetBuilder,
  writeTitle,
} from "../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  Making,
  ReferenceNode,
  SheetPlan,
  Step,
  TemplateMarker,
} from "../../sheets/index.js";
import { mostPersons } from "../rincian/choices.js";
import { recapKeys } from "../rincian/keys.js";
import { wordsOf } from "./rows.js";
import type { GroupedRow, RekapGroup } from "./rows.js";
import type { Telling } from "../rincian/telling.js";

export const rekapColumns = {
  file: 0,
  code: 1,
  region: 2,
  segment: 3,
  covered: 4,
  workers: 5,
  rate: 6,
  basis: 7,
  asOf: 8,
  source: 9,
  printed: 10,
  payer: 11,
  note: 12,
  cells: 13,
  group: 14,
  check: 15,
} as const;

const widths = [30, 8, 31, 30, 12, 13, 10, 24, 15, 26, 11, 16, 30, 14, 10, 28];

/** The words that a Rekap is known by when it comes back itself. */
const headings: Readonly<Record<keyof typeof rekapColumns, Text>> = {
  file: { id: "Berkas", en: "File" },
  code: { id: "Kode wilayah", en: "Region code" },
  region: { id: "Wilayah", en: "Region" },
  segment: { id: "Segmen", en: "Segment" },
  covered: { id: "Peserta", en: "Covered persons" },
  workers: { id: "Pekerja (basis)", en: "Workers (base)" },
  rate: { id: "Cakupan", en: "Coverage rate" },
  basis: { id: "Jenis basis", en: "Kind of base" },
  asOf: { id: "Tanggal data", en: "Date of the data" },
  source: { id: "Sumber", en: "Source" },
  printed: { id: "Cakupan tertulis", en: "Rate as written" },
  payer: { id: "Pembayar", en: "Payer" },
  note: { id: "Catatan", en: "Note" },
  cells: { id: "Sel di berkas", en: "Cells in the file" },
  group: { id: "Nomor jumlah", en: "Number of its sum" },
  check: { id: "Pemeriksaan", en: "Check" },
};

/** Columns of Jumlah that say what a sum has in common, as the rows are compared with them. */
export const totalLabels = { number: 0, level: 1, segment: 2, basis: 3, asOf: 4 } as const;
export const firstTotalRow = headerRow + 1;

export function* rekapSheet(
  telling: Telling,
  rows: readonly GroupedRow[],
  groups: readonly RekapGroup[],
  marker: TemplateMarker,
): Making<SheetPlan> {
  const { say } = telling;
  const sheet = new SheetBuilder(recapKeys.records, widths);
  writeTitle(
    sheet,
    say({ id: "Rekap", en: "Consolidation" }),
    say({
      id: "Satu baris satu angka seperti dalam berkasnya. Yang dijumlahkan hanya baris bernomor jumlah sama: satu tingkat, segmen, basis dan tanggal.",
      en: "One row, one figure, as its file has it. Only rows with the same number are added up: one level, segment, base and date.",
    }),
  );
  sheet.row = headerRow - 1;
  sheet.put(rekapColumns.file, markerText(marker), "source");
  sheet.row = headerRow;
  for (const [name, column] of Object.entries(rekapColumns) as [keyof typeof rekapColumns, number][]) {
    const { covered, rate, printed, group, segment } = rekapColumns;
    const isNumber = (column >= covered && column <= rate) || column === printed || column === group;
    const isAfter = column > segment && !isNumber;
    sheet.put(column, say(headings[name]), isNumber ? "numberHead" : isAfter ? "textHead" : "columnHead");
  }
  sheet.height(32);
  sheet.next();
  const firstRow = sheet.row;
  for (const [index, row] of rows.entries()) {
    writeRow(sheet, telling, row, groups.length);
    if (index % rowsBetweenStops === 0) yield;
  }
  const { covered, workers, printed, basis, asOf, source, payer, note, check } = rekapColumns;
  const whole = (column: number, columns = 1) => ({ row: firstRow, column, rows: rows.length, columns });
  return sheet.finish({
    name: "Rekap",
    tabColour: "#2E7D6B",
    frozen: { rows: headerRow + 1, columns: 3 },
    print: landscape,
    validations: [
      {
        area: whole(covered, 2),
        rule: { kind: "wholeNumber", min: 0, max: mostPersons },
        message: say({ id: "Isi orang dalam bilangan bulat.", en: "Enter persons as a whole number." }),
      },
    ],
    alerts: [whole(check)],
    records: [
      {
        firstRow,
        rows: rows.length,
        figures: [covered, workers, printed],
        origin: [basis, asOf, source],
        notes: [payer, note],
      },
    ],
  });
}

function writeRow(sheet: SheetBuilder, telling: Telling, grouped: GroupedRow, groups: number): void {
  const { row, group, source } = grouped;
  const at = rekapColumns;
  const optional = { optional: true } as const;
  sheet.put(at.file, wordsOf(row.file), "record");
  sheet.put(at.code, row.region.code, "record");
  sheet.put(at.region, row.region.name, "record");
  const segment = sheet.put(at.segment, group.segment, "record");
  const covered = sheet.put(at.covered, row.covered, "input.persons", optional);
  const workers = sheet.put(at.workers, row.workers, "input.persons", optional);
  const complete = f`COUNT(${cell(covered)}, ${cell(workers)}) = 2`;
  sheet.calculate(
    at.rate,
    f`IF(${complete}, IF(${cell(workers)} > 0, ${coverageRate(cell(covered), cell(workers))}, ""), "")`,
    "calculated.share",
  );
  const basis = sheet.put(at.basis, group.basis, "input.general");
  const asOf = sheet.put(
    at.asOf,
    group.asOf,
    typeof group.asOf === "number" ? "input.date" : "input.general",
  );
  sheet.put(at.source, source, "input.general");
  sheet.put(at.printed, row.rate, "input.share", optional);
  sheet.put(at.payer, wordsOf(row.payerText), "input.general", optional);
  sheet.put(at.note, wordsOf(row.note), "input.general", optional);
  sheet.put(at.cells, row.address, "unit");
  const numbered = sheet.put(at.group, group.number, "shown.count");
  const columns: readonly (readonly [CellPlace, number])[] = [
    [segment, totalLabels.segment],
    [basis, totalLabels.basis],
    [asOf, totalLabels.asOf],
  ];
  const alike = columns.map(
    ([place, label]) => f`${cell(place)} = INDEX(${totalColumn(label, groups)}, ${cell(numbered)})`,
  );
  sheet.calculate(
    at.check,
    verdict(telling, { covered, workers, complete, alike: f`AND(${alike})` }),
    "check",
    { room: 26 },
  );
  sheet.next();
}

/** The labels of the sums. Of one sum with the row below it: Gnumeric takes no single cell as a list to be looked up in. */
function totalColumn(column: number, groups: number): ReferenceNode {
  const rows = Math.max(2, groups);
  return area({ sheet: recapKeys.totals, row: firstTotalRow, column, rows, columns: 1 }, "both");
}

/** Whoever changes a base or date by hand is told that the row is now added up where it does not belong. */
function verdict(
  { say }: Telling,
  at: {
    readonly covered: CellPlace;
    readonly workers: CellPlace;
    readonly complete: FormulaNode;
    readonly alike: FormulaNode;
  },
): FormulaNode {
  const words = (id: string, en: string): string => say({ id, en });
  const steps: readonly Step[] = [
    [
      f`NOT(${at.alike})`,
      words("Basis, tanggal atau segmen lain dari jumlahnya", "Base, date or segment unlike its sum"),
    ],
    [f`NOT(${at.complete})`, words("Belum lengkap", "Not complete")],
    [
      f`${cell(at.covered)} > ${cell(at.workers)}`,
      words("Peserta melebihi pekerja", "Covered above workers"),
    ],
  ];
  return firstThat(steps, "OK");
}
