/** Ringkasan: one sentence, the key figures, the path as a table and a chart, the segments. */
import type { Text } from "../../domain/index.js";
import { binary, cell, onceKnown, over, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { ChartPlan, SheetPlan } from "../plan.js";
import type { StyleName } from "../styles.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import { columns, eachYear, timelineOf, writeHeading, yearSheetWidths } from "./layout.js";
import { masterSentence } from "./pemeriksaanLayout.js";
import { writeSegments } from "./ringkasanSegments.js";
import { added, finding, headline, inTargetYear } from "./ringkasanWords.js";
import type { SummarySources } from "./ringkasanWords.js";

const chartRows = 18;

export function summarySheet(from: SummarySources): SheetPlan {
  const { model } = from;
  const { say } = model;
  const widths = yearSheetWidths([38, 19, 15, 3, 38], model.years.length, 15);
  const lastColumn = columns.firstYear + model.years.length - 1;
  const sheet = new SheetBuilder(sheetKeys.summary, widths);
  sheet.put(0, `${say({ id: "Ringkasan", en: "Summary" })} — ${model.region.name}`, "title");
  sheet.height(28);
  sheet.next();
  sheet.put(
    0,
    say({
      id: "Semua kalimat dan angka di sini mengikuti Asumsi dan Segmen; ubah sel biru di sana.",
      en: "Every sentence and number here follows Asumsi and Segmen; change the blue cells there.",
    }),
    "subtitle",
  );
  sheet.next();
  sheet.calculate(0, masterSentence(say), "masterCheck");
  const master = { row: sheet.row, column: 0, rows: 1, columns: 1 };
  sheet.next();
  sheet.calculate(0, headline(from), "headline", { room: 420 });
  for (let column = 1; column <= lastColumn; column += 1) sheet.put(column, null, "headline");
  sheet.join(0, lastColumn + 1);
  sheet.height(64);
  sheet.next();
  sheet.next();

  writeKeyFigures(sheet, from, lastColumn);
  sheet.next();
  const headerRow = sheet.row;
  const path = writePath(sheet, from);
  sheet.next();
  const charts = [writeChart(sheet, from, path, headerRow, lastColumn)];
  writeSegments(sheet, from, lastColumn);
  return {
    key: sheet.key,
    name: "Ringkasan",
    tabColour: "#A4262C",
    columnWidths: widths,
    cells: sheet.cells,
    frozen: { rows: 1, columns: 0 },
    print: { orientation: "landscape", titleRows: 1 },
    charts,
    validations: [],
    alerts: [master],
    rowHeights: sheet.rowHeights(),
    timeline: { ...timelineOf(model), headerRow },
    merges: sheet.merges,
  };
}

function writeKeyFigures(sheet: SheetBuilder, from: SummarySources, lastColumn: number): void {
  const { model, assumptions, projection } = from;
  const { total } = from.segments;
  const { say } = model;
  const persons: Text = { id: "orang", en: "persons" };
  const rupiah: Text = { id: "Rp", en: "Rp" };
  const ofWorkers: Text = { id: "% dari pekerja", en: "% of workers" };
  const secondYear = columns.firstYear + 1;
  const rows: readonly (readonly [Text, FormulaNode, StyleName, Text, Text])[] = [
    [
      { id: "Angka dasar per tanggal", en: "Baseline as of" },
      shown(total.date),
      "derived.date",
      { id: "tanggal", en: "date" },
      { id: "Segmen, tabel kedua.", en: "Segmen, second table." },
    ],
    [
      { id: "Pekerja (basis)", en: "Workers (base)" },
      shown(total.workers),
      "derived.persons",
      persons,
      { id: "Segmen.", en: "Segmen." },
    ],
    [
      { id: "Peserta", en: "Covered" },
      shown(total.covered),
      "derived.persons",
      persons,
      { id: "Segmen.", en: "Segmen." },
    ],
    [
      { id: "Cakupan dasar", en: "Coverage today" },
      shown(total.rate),
      "derived.share",
      ofWorkers,
      {
        id: "Peserta ÷ pekerja, pada basis dan tanggal itu.",
        en: "Covered ÷ workers, on that base and date.",
      },
    ],
    [
      { id: "Target yang dipakai", en: "Target in use" },
      shown(total.target),
      "derived.share",
      ofWorkers,
      { id: "Tidak pernah di bawah cakupan dasar.", en: "Never below coverage today." },
    ],
    [
      { id: "Kekurangan menuju target pada tahun dasar", en: "Gap to the target in the base year" },
      projection.total.gap(columns.firstYear),
      "calculated.persons",
      persons,
      {
        id: "Target × pekerja tahun dasar − peserta, dibulatkan ke atas.",
        en: "Target × workers of the base year − covered, rounded up.",
      },
    ],
    [
      { id: "Peserta tambahan sampai tahun target", en: "Additional members by the target year" },
      onceKnown([cell(total.rate, "both")], added(from)),
      "calculated.persons",
      persons,
      {
        id: "Peserta yang diperlukan pada tahun target − peserta pada tahun dasar.",
        en: "Members needed in the target year − covered in the base year.",
      },
    ],
    [
      { id: "Iuran per orang pada tahun target", en: "Contribution per person in the target year" },
      inTargetYear(from, assumptions.yearlyContribution),
      "calculated.rupiah",
      { id: "per tahun", en: "a year" },
      {
        id: "BPU, JKK+JKM, menurut pembayar dan bulan yang didanai.",
        en: "BPU, JKK+JKM, by payer and months funded.",
      },
    ],
    [
      { id: "Biaya tahun pertama", en: "Cost of the first year" },
      projection.total.cost(secondYear),
      "calculated.rupiah",
      rupiah,
      { id: "Tahun sesudah tahun dasar.", en: "The year after the base year." },
    ],
    [
      { id: "Biaya pada tahun target", en: "Cost in the target year" },
      inTargetYear(from, projection.total.cost),
      "calculated.rupiah",
      rupiah,
      {
        id: "Semua peserta tambahan yang dibayari tahun itu.",
        en: "All additional members paid for in that year.",
      },
    ],
    [
      { id: "Biaya semua tahun", en: "Cost of all years" },
      projection.total.costSum,
      "total.rupiah",
      rupiah,
      { id: "Jumlah dari tahun pertama sampai tahun akhir.", en: "Sum from the first to the last year." },
    ],
    [
      { id: "Pembayar", en: "Payer" },
      shown(assumptions.payer),
      "derived.general",
      { id: "—", en: "—" },
      { id: "Asumsi. Pembayar menentukan tarif.", en: "Asumsi. The payer decides the rate." },
    ],
  ];
  writeHeading(sheet, say({ id: "Angka kunci", en: "Key figures" }), lastColumn);
  for (const [label, node, style, unit, note] of rows) {
    sheet.put(columns.label, say(label), "label");
    sheet.calculate(columns.value, node, style, { room: 24 });
    sheet.put(columns.unit, say(unit), "unit");
    sheet.put(columns.explanation, say(note), "note");
    sheet.next();
  }
}

/** Another cell again; an empty cell stays empty instead of showing 0. */
function shown(place: CellPlace): FormulaNode {
  const target = cell(place, "both");
  return when(binary("=", target, text("")), text(""), target);
}

interface PathRows {
  readonly rate: number;
  readonly target: number;
  readonly unchanged: number;
}

function writePath(sheet: SheetBuilder, from: SummarySources): PathRows {
  const { model, assumptions, projection } = from;
  const { say } = model;
  const { total } = projection;
  const head = (column: number, words: Text): void => {
    sheet.put(column, say(words), "columnHead");
  };
  head(0, { id: "Jalur menurut tahun", en: "The path by year" });
  sheet.put(1, say({ id: "Jumlah", en: "Sum" }), "numberHead");
  head(2, { id: "Satuan", en: "Unit" });
  sheet.put(3, null, "columnHead");
  head(4, { id: "Keterangan", en: "Remark" });
  eachYear(model, (column) => {
    sheet.calculate(column, assumptions.years(column), "yearHead");
  });
  sheet.height(24);
  sheet.next();
  const line = (
    label: Text,
    unit: Text,
    note: Text,
    style: StyleName,
    node: (column: number) => FormulaNode,
    sum?: FormulaNode,
  ): number => {
    sheet.put(0, say(label), style.startsWith("total.") ? "labelStrong" : "label");
    if (sum !== undefined) sheet.calculate(1, sum, style);
    sheet.put(2, say(unit), "unit");
    sheet.put(4, say(note), "note");
    eachYear(model, (column) => {
      sheet.calculate(column, node(column), style);
    });
    sheet.next();
    return sheet.row - 1;
  };
  const persons: Text = { id: "orang", en: "persons" };
  const percent: Text = { id: "% dari pekerja", en: "% of workers" };
  const none: Text = { id: "Proyeksi.", en: "Proyeksi." };
  line({ id: "Pekerja", en: "Workers" }, persons, none, "calculated.persons", total.workers);
  const rate = line(
    { id: "Cakupan menurut jalur", en: "Coverage on the path" },
    percent,
    none,
    "calculated.share",
    total.share,
  );
  const target = line(
    { id: "Target", en: "Target" },
    percent,
    { id: "Target yang dipakai, sama di semua tahun.", en: "The target in use, the same in every year." },
    "calculated.share",
    (column) => onceKnown([total.share(column)], cell(from.segments.total.target, "both")),
  );
  const unchanged = line(
    { id: "Tanpa peserta tambahan", en: "Without additional members" },
    percent,
    { id: "Peserta tahun dasar ÷ pekerja tahun itu.", en: "Covered in the base year ÷ workers of the year." },
    "calculated.share",
    (column) =>
      onceKnown(
        [total.share(column), total.workers(column)],
        over(cell(from.segments.total.covered, "both"), total.workers(column)),
      ),
  );
  line(
    { id: "Peserta yang diperlukan", en: "Members needed" },
    persons,
    none,
    "calculated.persons",
    total.members,
  );
  line(
    { id: "Peserta baru tahun itu", en: "New members in the year" },
    persons,
    none,
    "calculated.persons",
    total.newMembers,
    total.newMembersSum,
  );
  line(
    { id: "Peserta tambahan yang dibayari", en: "Additional members paid for" },
    persons,
    none,
    "calculated.persons",
    total.paid,
  );
  line(
    { id: "Biaya iuran", en: "Cost of the contribution" },
    { id: "Rp", en: "Rp" },
    none,
    "total.amount",
    total.cost,
    total.costSum,
  );
  return { rate, target, unchanged };
}

function writeChart(
  sheet: SheetBuilder,
  from: SummarySources,
  path: PathRows,
  headerRow: number,
  lastColumn: number,
): ChartPlan {
  const { model } = from;
  const { say } = model;
  sheet.calculate(0, finding(from), "finding", { room: 110 });
  sheet.join(0, lastColumn + 1);
  sheet.height(22);
  sheet.next();
  const top = sheet.row;
  sheet.next(chartRows + 1);
  const inYears = (row: number): ChartPlan["categories"] => ({
    sheet: sheet.key,
    row,
    column: columns.firstYear,
    rows: 1,
    columns: model.years.length,
  });
  return {
    name: "Cakupan",
    kind: "line",
    title: `${say({ id: "Cakupan menurut jalur dan target", en: "Coverage on the path and target" })} — ${model.region.name}`,
    categories: inYears(headerRow),
    series: [
      {
        name: say({ id: "Menurut jalur rencana", en: "On the planned path" }),
        values: inYears(path.rate),
        colour: "#14505C",
      },
      { name: "Target", values: inYears(path.target), colour: "#A4262C" },
      {
        name: say({ id: "Tanpa peserta tambahan", en: "Without additional members" }),
        values: inYears(path.unchanged),
        colour: "#8A949C",
      },
    ],
    place: { row: top, column: 0, rows: chartRows, columns: lastColumn + 1 },
    valueFormat: "0%",
    categoryAxis: say({ id: "Tahun", en: "Year" }),
    valueAxis: say({ id: "Cakupan (% dari pekerja)", en: "Coverage (% of workers)" }),
  };
}
