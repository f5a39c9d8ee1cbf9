/** Skenario: how far the scenarios depart, what they come to side by side, and what the cost depends on most. */
import type { Text } from "../../../domain/index.js";
import {
  area,
  cell,
  columns,
  eachYear,
  f,
  landscape,
  oneCell,
  rupiahWords,
  sentence,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeHeading,
  writeRegionTitle,
  writeYearHeadings,
  yearHeadings,
  yearSheetWidths,
} from "../../../sheets/index.js";
import type {
  CellPlace,
  ChartPlan,
  FormulaNode,
  ReferenceNode,
  SheetPlan,
  SourceRegister,
  StyleName,
} from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import { hasBase } from "../model.js";
import { explanationWidth, scenarioNames, writeAdjustments } from "./adjustments.js";
import type { AdjustmentCells } from "./adjustments.js";
import type { ScenarioRows, ScenarioSources } from "./model.js";
import { workingsSheet } from "./workings.js";
import type { RankedDriver, WorkingsSheet } from "./workings.js";

const chartRows = 11;

type Sources = Omit<ScenarioSources, "yearsRow">;

/** Where Skenario and its workings have what they come to. */
export interface ScenarioPlaces {
  readonly adjustments: AdjustmentCells;
  /** Side by side: low, base, high. */
  readonly compared: Readonly<Record<MeasureName, readonly ComparedRow[]>>;
  /** "OK" where the active scenario comes to what Proyeksi comes to. */
  readonly agrees: CellPlace;
  /** The test of sensitivity as it is shown, the driver that moves the cost most first. */
  readonly sensitivity: readonly RankedDriver[];
  /** The projections behind it: low, base, high. */
  readonly workings: readonly ScenarioRows[];
}

/** One scenario's row of a measure. */
interface ComparedRow {
  /** "Dasar (aktif)" */
  readonly name: CellPlace;
  readonly years: Row;
}

/** The sheet, and the working sheet behind it. */
export function scenarioSheets(
  from: Sources,
  sources: SourceRegister,
): { readonly scenarios: SheetPlan; readonly workings: SheetPlan; readonly places: ScenarioPlaces } {
  const { model, assumptions } = from;
  const widths = [...yearSheetWidths([40, 18, 17, 15, 15], explanationWidth(model), 16), 18, 18];
  const sheet = new SheetBuilder(sheetKeys.scenarios, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Skenario", en: "Scenarios" },
    {
      id: "Membandingkan wilayah seluruhnya, JKK+JKM oleh pembayar di Asumsi; anggaran menurut pembayar ada di Biaya. Skenario yang aktif dipilih di Asumsi; semua lembar mengikutinya.",
      en: "Compares the region as a whole, JKK+JKM by the payer on Asumsi; the budget by payer is on Biaya. The active scenario is chosen on Asumsi; every sheet follows it.",
    },
  );
  const { cells, validations } = writeAdjustments(sheet, model, sources, assumptions);
  const workings = workingsSheet(from, cells);
  sheet.next();
  const yearsRow = sheet.row;
  const { compared, agrees } = writeComparison(sheet, from, workings, yearsRow);
  const { chart, sensitivity } = writeSensitivity(sheet, from, workings.ranked);
  return {
    scenarios: sheet.finish({
      name: "Skenario",
      frozen: { rows: 1, columns: 1 },
      print: {
        ...landscape,
        titleRows: 1,
        columns: columns.firstYear + explanationWidth(model),
        onePage: true,
        // Scenarios compare the region as a whole: without its figures they are empty tables.
        ...(hasBase(model) ? {} : { nothing: true }),
      },
      charts: [chart],
      validations,
      alerts: [oneCell(agrees)],
      timeline: { ...timelineOf(model), headerRow: yearsRow },
    }),
    workings: workings.sheet,
    places: { adjustments: cells, compared, agrees, sensitivity, workings: workings.scenarios },
  };
}

type MeasureName = "cost" | "members" | "rate" | "gap" | "listed";

interface Measure {
  readonly name: MeasureName;
  readonly heading: Text;
  readonly unit: Text;
  readonly style: StyleName;
  readonly row: (rows: ScenarioRows) => Row;
  readonly sum?: (rows: ScenarioRows) => ReferenceNode;
}

const persons: Text = { id: "orang", en: "persons" };

const measures: readonly Measure[] = [
  {
    name: "cost",
    heading: {
      id: "Biaya iuran wilayah seluruhnya, JKK+JKM oleh pembayar di Asumsi",
      en: "Cost of the contribution of the whole region, JKK+JKM by the payer on Asumsi",
    },
    unit: { id: "Rp", en: "Rp" },
    style: "calculated.amount",
    row: (rows) => rows.cost,
    sum: (rows) => rows.costSum,
  },
  {
    name: "members",
    heading: { id: "Peserta yang diperlukan", en: "Members needed" },
    unit: persons,
    style: "calculated.persons",
    row: (rows) => rows.members,
  },
  {
    name: "rate",
    heading: { id: "Cakupan yang dihasilkan", en: "Resulting coverage" },
    unit: { id: "% dari pekerja", en: "% of workers" },
    style: "calculated.share",
    row: (rows) => rows.rate,
  },
  {
    name: "gap",
    heading: {
      id: "Kekurangan menuju target akhir skenario itu",
      en: "Gap to the final target of that scenario",
    },
    unit: persons,
    style: "calculated.persons",
    row: (rows) => rows.gap,
  },
  {
    name: "listed",
    heading: { id: "Orang yang harus didata", en: "Persons to be listed" },
    unit: persons,
    style: "calculated.persons",
    row: (rows) => rows.listed,
    sum: (rows) => rows.listedSum,
  },
];

/** The scenarios side by side, year by year, and the check of the active one. */
function writeComparison(
  sheet: SheetBuilder,
  from: Sources,
  workings: WorkingsSheet,
  yearsRow: number,
): Pick<ScenarioPlaces, "compared" | "agrees"> {
  const { model, assumptions } = from;
  const { say } = model;
  writeYearHeadings(
    sheet,
    model,
    [
      { id: "Perbandingan, wilayah seluruhnya", en: "Side by side, the whole region" },
      yearHeadings.sum,
      yearHeadings.unit,
      null,
      null,
    ],

    yearsRow,
  );
  const lastColumn = columns.firstYear + model.years.length - 1;
  const scenario = cell(assumptions.scenario, "both");
  const compared: Record<MeasureName, readonly ComparedRow[]> = {
    cost: [],
    members: [],
    rate: [],
    gap: [],
    listed: [],
  };
  for (const measure of measures) {
    writeHeading(sheet, say(measure.heading), lastColumn);
    compared[measure.name] = workings.scenarios.map((rows, index): ComparedRow => {
      const name = say(scenarioNames[index] ?? { id: "", en: "" });
      const marks = scenarioNames.map((_, other) =>
        other === index ? say({ id: " (aktif)", en: " (active)" }) : "",
      );
      const called = f`${name} & CHOOSE(${scenario}, ${marks})`;
      const place = sheet.calculate(columns.label, called, "label", { room: 20 });
      if (measure.sum !== undefined) sheet.calculate(columns.value, measure.sum(rows), measure.style);
      sheet.put(columns.unit, say(measure.unit), "unit");
      eachYear(model, (column) => {
        sheet.calculate(column, measure.row(rows)(column), measure.style);
      });
      sheet.next();
      return { name: place, years: (column) => cell({ ...place, column }) };
    });
  }
  sheet.next();
  const { total } = from.projection;
  const whole = (row: Row): ReferenceNode =>
    area({ ...row(columns.firstYear), columns: model.years.length }, "both");
  const different = (one: Row, other: Row): FormulaNode =>
    f`SUMPRODUCT((${whole(one)} <> ${whole(other)}) * 1)`;
  const differences = workings.scenarios.map(
    (rows) => f`${different(rows.cost, total.cost)} + ${different(rows.members, total.members)}`,
  );
  sheet.put(
    columns.label,
    say({ id: "Skenario yang aktif sama dengan Proyeksi", en: "The active scenario equals Proyeksi" }),
    "labelStrong",
  );
  const place = sheet.calculate(
    columns.value,
    f`IF(CHOOSE(${scenario}, ${differences}) = 0, "OK", ${say({ id: "Periksa", en: "Look" })})`,
    "check",
  );
  sheet.put(
    columns.unit,
    say({
      id: "Bila tidak: ada rumus yang tertimpa di Proyeksi atau Hitung skenario.",
      en: "If not: a formula on Proyeksi or Hitung skenario was overwritten.",
    }),
    "note",
  );
  sheet.join(columns.unit, 3);
  sheet.next();
  writeWhyDearer(sheet, from, workings);
  sheet.next(2);
  return { compared, agrees: place };
}

/** A low scenario that costs more than the base says why: who leaves is replaced and paid for. Without figures it says what is missing. */
function writeWhyDearer(sheet: SheetBuilder, { model }: Sources, workings: WorkingsSheet): void {
  const [low, base] = workings.scenarios;
  if (low === undefined || base === undefined) throw new Error("There are a low and a base scenario");
  const dearer = sentence(
    model.say({
      id: "Skenario rendah berbiaya lebih tinggi daripada dasar, ",
      en: "The low scenario costs more than the base, by ",
    }),
    rupiahWords(f`${low.costSum} - ${base.costSum}`, model.choices.language),
    model.say({
      id: " lebih: lebih banyak peserta keluar, dan penggantinya ikut dibayari. Rendah berarti capaiannya, bukan biayanya.",
      en: ": more members leave, and those who replace them are paid for. Low is what it reaches, not what it costs.",
    }),
  );
  const empty = model.say({
    id: "Perbandingan terisi setelah peserta dan pekerja wilayah seluruhnya diisi di Segmen; biaya segmen ada di Biaya.",
    en: "The comparison is filled in once covered and workers of the whole region are, on Segmen; the cost of segments is on Biaya.",
  });
  sheet.calculate(
    columns.label,
    f`IF(COUNT(${[low.costSum, base.costSum]}) = 2, IF(${low.costSum} > ${base.costSum}, ${dearer}, ""), ${empty})`,
    "note",
    { room: 170 },
  );
  sheet.join(columns.label, columns.firstYear + model.years.length);
}

/** What moves the cost most: a sentence, a table and a chart. */
function writeSensitivity(
  sheet: SheetBuilder,
  from: Sources,
  ranked: readonly RankedDriver[],
): { readonly chart: ChartPlan; readonly sensitivity: readonly RankedDriver[] } {
  const { model } = from;
  const { say } = model;
  const lastColumn = columns.firstYear + model.years.length - 1;
  const [first] = ranked;
  if (first === undefined) throw new Error("There are drivers");
  sheet.calculate(columns.label, findingOf(from, first), "finding", { room: 160 });
  sheet.join(columns.label, lastColumn + 1);
  sheet.height(24);
  sheet.next();
  const heads: readonly Text[] = [
    { id: "Uji kepekaan: satu langkah, faktor lain tetap", en: "Sensitivity: one step, all else unchanged" },
    { id: "Biaya, langkah turun (Rp)", en: "Cost, step down (Rp)" },
    { id: "Biaya, langkah naik (Rp)", en: "Cost, step up (Rp)" },
    { id: "Peserta tahun akhir, turun", en: "Members in the final year, down" },
    { id: "Peserta tahun akhir, naik", en: "Members in the final year, up" },
  ];
  heads.forEach((head, column) => {
    sheet.put(column, say(head), column === 0 ? "columnHead" : "numberHead");
  });
  sheet.height(30);
  sheet.next();
  const top = sheet.row;
  const beside = {
    row: top - 1,
    column: columns.firstYear,
    rows: chartRows,
    columns: explanationWidth(model),
  };
  const sensitivity = ranked.map((driver): RankedDriver => {
    const shown = (column: number, place: CellPlace, style: "calculated.amount" | "calculated.persons") =>
      sheet.calculate(column, cell(place, "both"), style);
    const name = sheet.calculate(0, cell(driver.name, "both"), "label", { room: 36 });
    const cost = [
      shown(1, driver.cost[0], "calculated.amount"),
      shown(2, driver.cost[1], "calculated.amount"),
    ] as const;
    const members = [
      shown(3, driver.members[0], "calculated.persons"),
      shown(4, driver.members[1], "calculated.persons"),
    ] as const;
    sheet.next();
    return { name, cost, members };
  });
  sheet.put(
    0,
    say({
      id: "Perubahan terhadap skenario yang aktif, biaya wilayah semua tahun. Hasil langkah tidak melewati batas isian: dari 12 bulan atau 100 % tidak ada langkah naik. Lolos verifikasi mengubah berapa orang harus didata (Hitung skenario), bukan biaya.",
      en: "Change on the active scenario, the region's cost of all years. A step stays within the limits of the input: from 12 months or 100% there is no step up. The share enrolled changes how many must be listed (Hitung skenario), not the cost.",
    }),
    "note",
  );
  sheet.join(0, 5);
  sheet.next(2);
  const list = (column: number): ChartPlan["categories"] => ({
    sheet: sheet.key,
    row: top,
    column,
    rows: ranked.length,
    columns: 1,
  });
  const chart: ChartPlan = {
    name: "Kepekaan",
    kind: "bar",
    title: `${say({ id: "Perubahan biaya wilayah semua tahun menurut faktor", en: "Change of the region's cost of all years by driver" })} — ${model.region.name}`,
    categories: list(0),
    series: [
      { name: say({ id: "Langkah turun", en: "Step down" }), values: list(1), colour: "#8A949C" },
      { name: say({ id: "Langkah naik", en: "Step up" }), values: list(2), colour: "#14505C" },
    ],
    place: beside,
    valueFormat: "#,##0,,",
    categoryAxis: say({ id: "Faktor", en: "Driver" }),
    valueAxis: say({ id: "Perubahan biaya (juta rupiah)", en: "Change of the cost (million rupiah)" }),
  };
  return { chart, sensitivity };
}

/** "Biaya wilayah paling bergantung pada …: … bila turun, … bila naik satu langkah". */
function findingOf(from: Sources, first: RankedDriver): FormulaNode {
  const { model } = from;
  const say = (id: string, en: string): string => model.say({ id, en });
  const change = (place: RankedDriver["name"]): FormulaNode => {
    const value = cell(place, "both");
    const signed = f`IF(${value} < 0, "−", "+") & ${rupiahWords(f`ABS(${value})`, model.choices.language)}`;
    return f`IF(${value} = 0, ${say("tidak mengubahnya", "does not change it")}, ${signed})`;
  };
  const [down, up] = first.cost;
  const found = sentence(
    say("Biaya wilayah paling bergantung pada: ", "The region's cost depends most on: "),
    cell(first.name, "both"),
    say(". Satu langkah turun: ", ". One step down: "),
    change(down),
    say("; satu langkah naik: ", "; one step up: "),
    change(up),
  );
  const waits = say(
    "Uji kepekaan terisi setelah angka dasar di Segmen diisi",
    "The test of sensitivity fills once the baseline on Segmen is there",
  );
  return f`IF(ISNUMBER(${cell(down, "both")}), ${found}, ${waits})`;
}
