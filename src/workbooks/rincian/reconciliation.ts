/** Rekonsiliasi: the sum of the kabupaten/kota against the province's own figure, on one base and one date. */
import { baselineOf, cellBases, segmentOf } from "../../domain/index.js";
import type { BaselineValue, Region, SegmentId, Text } from "../../domain/index.js";
import {
  area,
  cell,
  f,
  firstThat,
  headerRow,
  known,
  landscape,
  personsWords,
  sentence,
  SheetBuilder,
  times,
  writeRegionTitle,
} from "../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  RecordTable,
  ReferenceNode,
  SheetPlan,
  Step,
  ValidationPlan,
} from "../../sheets/index.js";
import { mostPersons } from "./choices.js";
import { breakdownKeys } from "./keys.js";
import { isBlank, recordColumns, writeOrigin } from "./records.js";
import type { RecordSheet } from "./rincian.js";
import { rowName, totalRow } from "./recordRows.js";
import type { RecordRow } from "./recordRows.js";
import type { Telling } from "./telling.js";

const at = {
  segment: 0,
  metric: 1,
  province: 2,
  basis: 3,
  asOf: 4,
  source: 5,
  filled: 6,
  alike: 7,
  sum: 8,
  difference: 9,
  share: 10,
  verdict: 11,
} as const;

const widths = [27, 11, 14, 20, 15, 24, 13, 13, 14, 13, 11, 36];

const headings: readonly Text[] = [
  { id: "Segmen", en: "Segment" },
  { id: "Angka", en: "Figure" },
  { id: "Provinsi, sumber sendiri", en: "Province, own source" },
  { id: "Jenis basis", en: "Kind of base" },
  { id: "Tanggal data", en: "Date of the data" },
  { id: "Sumber", en: "Source" },
  { id: "Kab/kota terisi", en: "Regions filled in" },
  { id: "Basis dan tanggal sama", en: "Same base and date" },
  { id: "Jumlah yang sebanding", en: "Sum of the comparable" },
  { id: "Provinsi − jumlah", en: "Province − sum" },
  { id: "Selisih", en: "Difference" },
  { id: "Hasil", en: "Verdict" },
];

/** What is compared in one line, for the checks. */
export interface ReconciledLine {
  readonly which: "covered" | "workers";
  readonly id: SegmentId;
  /** The province's own figure. */
  readonly province: CellPlace;
  /** The segment's name. */
  readonly segment: CellPlace;
  /** Kabupaten and kota with a figure, and those of them on the province's base and date. */
  readonly filled: CellPlace;
  readonly same: CellPlace;
  /** The province's figure less their sum; an empty text until both are there. */
  readonly difference: CellPlace;
  readonly verdict: CellPlace;
  /** Rows of the segment on Rincian: as many as there are kabupaten and kota. */
  readonly asked: FormulaNode;
}

/** The province's own figures of one segment. */
export interface ProvincePlaces {
  readonly covered: CellPlace;
  readonly workers: CellPlace;
}

/** Where the province's figures of a segment stand; the segment is one of those that are reconciled. */
export function provinceOf({ lines }: Reconciliation, segment: SegmentId): ProvincePlaces {
  const place = (which: ReconciledLine["which"]): CellPlace => {
    const line = lines.find((one) => one.id === segment && one.which === which);
    if (line === undefined) throw new Error(`${segment} is not reconciled`);
    return line.province;
  };
  return { covered: place("covered"), workers: place("workers") };
}

export interface Reconciliation {
  readonly sheet: SheetPlan;
  readonly lines: readonly ReconciledLine[];
}

export function reconciliationSheet(
  region: Region,
  telling: Telling,
  from: RecordSheet,
  segments: readonly SegmentId[],
  baseYear: number,
): Reconciliation {
  const { say } = telling;
  const sheet = new SheetBuilder(breakdownKeys.reconciliation, widths);
  writeRegionTitle(
    sheet,
    { say, region },
    { id: "Rekonsiliasi", en: "Reconciliation" },
    {
      id: "Hanya kabupaten/kota dengan basis dan tanggal yang sama dengan angka provinsi yang dijumlahkan; yang lain dihitung dan disebut, tidak dicampur.",
      en: "Only kabupaten and kota on the province's base and date are added up; the others are counted and named, not mixed in.",
    },
  );
  sheet.row = headerRow;
  headings.forEach((heading, column) => {
    const isNumber = column === at.province || (column >= at.filled && column <= at.share);
    const isWords = column >= at.basis && !isNumber;
    sheet.put(column, say(heading), isNumber ? "numberHead" : isWords ? "textHead" : "columnHead");
  });
  sheet.height(32);
  sheet.next();
  const firstRow = sheet.row;
  const columns = columnsOf(from.records.table);
  const lines = segments
    .map((segment) => provinceRow(region.code, segment, baseYear))
    .flatMap((row) =>
      (["covered", "workers"] as const).map((which) => writeLine(sheet, telling, columns, row, which)),
    );
  const rows = sheet.row - firstRow;
  const whole = (column: number) => ({ row: firstRow, column, rows, columns: 1 });
  const validations: readonly ValidationPlan[] = [
    {
      area: whole(at.province),
      rule: { kind: "wholeNumber", min: 0, max: mostPersons },
      message: say({ id: "Isi orang dalam bilangan bulat.", en: "Enter persons as a whole number." }),
    },
    {
      area: whole(at.basis),
      rule: { kind: "list", values: cellBases.map(say) },
      message: say({
        id: "Pilih basis angka provinsi; hanya baris dengan basis ini yang dijumlahkan.",
        en: "Choose the base of the province's figure; only rows on this base are added up.",
      }),
    },
  ];
  return {
    lines,
    sheet: sheet.finish({
      name: "Rekonsiliasi",
      tabColour: "#2F6DA8",
      frozen: { rows: headerRow + 1, columns: 1 },
      print: landscape,
      validations,
      alerts: [whole(at.verdict)],
      records: [
        { firstRow, rows, figures: [at.province], origin: [at.basis, at.asOf, at.source], notes: [] },
      ],
    }),
  };
}

/** What is published about a segment of the province itself. */
export function provinceRow(
  regionCode: string,
  id: SegmentId,
  baseYear: number,
): Pick<RecordRow, "region" | "segment" | "covered" | "workers"> {
  const baseline = baselineOf(regionCode);
  if (!baseline.ok) throw new Error(`${regionCode} is no region`);
  const { region, total, segments } = baseline.value;
  if (id === "semua-pekerja") return totalRow(region, total, baseYear);
  const row = segments.find(({ segment }) => segment.id === id);
  return { region, segment: segmentOf(id), covered: row?.covered ?? null, workers: row?.workers ?? null };
}

interface RecordAreas {
  readonly segment: ReferenceNode;
  readonly basis: ReferenceNode;
  readonly asOf: ReferenceNode;
  readonly covered: ReferenceNode;
  readonly workers: ReferenceNode;
}

function columnsOf({ firstRow, rows }: RecordTable): RecordAreas {
  const whole = (column: number): ReferenceNode =>
    area({ sheet: breakdownKeys.records, row: firstRow, column, rows, columns: 1 }, "both");
  const { segment, basis, asOf, covered, workers } = recordColumns;
  return {
    segment: whole(segment),
    basis: whole(basis),
    asOf: whole(asOf),
    covered: whole(covered),
    workers: whole(workers),
  };
}

function writeLine(
  sheet: SheetBuilder,
  telling: Telling,
  columns: RecordAreas,
  row: Pick<RecordRow, "region" | "segment" | "covered" | "workers">,
  which: "covered" | "workers",
): ReconciledLine {
  const { say } = telling;
  const segment = sheet.put(at.segment, say(row.segment.name), "record");
  sheet.put(
    at.metric,
    say(which === "covered" ? { id: "Peserta", en: "Covered" } : { id: "Pekerja", en: "Workers" }),
    "unit",
  );
  const value = row[which];
  const figure = value?.kind === "figure" ? value.figure : null;
  const province = writeProvince(sheet, telling, row, value);
  const origin = writeOrigin(sheet, telling, figure, at);
  const persons = columns[which];
  const isSegment = f`${columns.segment} = ${cell(segment, "column")}`;
  const isNumber = known(persons);
  const alike = [
    f`${columns.basis} = ${cell(origin.basis, "column")}`,
    f`${columns.basis} <> ""`,
    f`${columns.asOf} = ${cell(origin.asOf, "column")}`,
    f`${columns.asOf} <> ""`,
  ];
  const filled = sheet.calculate(at.filled, f`SUMPRODUCT(${isSegment} * ${isNumber})`, "calculated.count");
  const same = sheet.calculate(
    at.alike,
    f`SUMPRODUCT(${times([isSegment, isNumber, ...alike])})`,
    "calculated.count",
  );
  const sum = sheet.calculate(
    at.sum,
    f`IF(${cell(same)} > 0, SUMPRODUCT(${times([isSegment, ...alike])}, ${persons}), "")`,
    "calculated.persons",
  );
  const bothKnown = f`COUNT(${cell(province)}, ${cell(sum)}) = 2`;
  const difference = sheet.calculate(
    at.difference,
    f`IF(${bothKnown}, ${cell(province)} - ${cell(sum)}, "")`,
    "calculated.persons",
  );
  sheet.calculate(
    at.share,
    f`IF(
      ISNUMBER(${cell(difference)}),
      IF(${cell(province)} > 0, ${cell(difference)} / ${cell(province)}, ""),
      ""
    )`,
    "calculated.share",
  );
  const said = sheet.calculate(
    at.verdict,
    verdict(telling, columns, { segment, province, ...origin, filled, same, difference }),
    "check",
    { room: 70 },
  );
  sheet.next();
  const asked = f`COUNTIF(${columns.segment}, ${cell(segment, "both")})`;
  return { which, id: row.segment.id, province, segment, filled, same, difference, verdict: said, asked };
}

function writeProvince(
  sheet: SheetBuilder,
  { say, sources }: Telling,
  row: Pick<RecordRow, "region" | "segment">,
  value: BaselineValue | null,
): CellPlace {
  if (value?.kind === "figure") {
    return sheet.put(at.province, value.value, value.derived ? "inputDerived.persons" : "input.persons", {
      source: sources.figure(value.figure, rowName(row), true),
    });
  }
  return sheet.put(at.province, null, "input.persons", {
    ask: say({
      id: "Angka provinsi: belum terbit. Minta kepada kantor wilayah BPJS Ketenagakerjaan atau Disnaker provinsi.",
      en: "The province's own figure: not published. Ask the regional BPJS Ketenagakerjaan office or the province's labour office.",
    }),
  });
}

/** What stands in the way of a comparison, in the order in which it is put right; OK when the numbers meet. */
function verdict(
  { say, language }: Telling,
  columns: RecordAreas,
  places: {
    readonly segment: CellPlace;
    readonly province: CellPlace;
    readonly basis: CellPlace;
    readonly asOf: CellPlace;
    readonly filled: CellPlace;
    readonly same: CellPlace;
    readonly difference: CellPlace;
  },
): FormulaNode {
  const words = (id: string, en: string): string => say({ id, en });
  const { province, basis, asOf, filled, same, difference } = places;
  const asked = f`SUMPRODUCT((${columns.segment} = ${cell(places.segment, "column")}) * 1)`;
  const steps: readonly Step[] = [
    [f`${cell(filled)} = 0`, words("Belum ada kabupaten/kota yang terisi", "No region is filled in yet")],
    [f`NOT(ISNUMBER(${cell(province)}))`, words("Isi angka provinsi", "Fill in the province's figure")],
    [
      f`OR(${isBlank(cell(basis))}, ${isBlank(cell(asOf))})`,
      words("Isi basis dan tanggal angka provinsi", "Fill in base and date of the province's figure"),
    ],
    [
      f`${cell(same)} < ${cell(filled)}`,
      sentence(
        f`${cell(filled)} - ${cell(same)}`,
        words(
          " kabupaten/kota berbasis atau bertanggal lain: tidak dijumlahkan",
          " regions on another base or date: not added up",
        ),
      ),
    ],
    [
      f`${cell(filled)} < ${asked}`,
      f`${words("Baru ", "Only ")}
        & ${cell(filled)}
        & ${words(" dari ", " of ")}
        & ${asked}
        & ${words(" kabupaten/kota terisi", " regions filled in")}`,
    ],
    [
      f`${cell(difference)} <> 0`,
      sentence(
        words("Selisih ", "A difference of "),
        personsWords(cell(difference), language),
        words(" orang: cari dan jelaskan", " persons: find and explain it"),
      ),
    ],
  ];
  return firstThat(steps, words("Jumlah sama dengan provinsi: OK", "The sum is the province's figure: OK"));
}
