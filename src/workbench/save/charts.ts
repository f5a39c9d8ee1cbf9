import type { Workbook } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartRange,
  AddChartSeriesOptions,
  Chart,
  ChartRichText,
  ChartTextProperties,
} from "@cj-tech-master/excelts/chart";
import type { ChartInfo, Engine, SheetInfo } from "../engine/engine.js";
import { absoluteRange } from "./addresses.js";

/** English Metric Units in a point. */
const EMU = 12_700;

type Kind = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "overlap" | "gapWidth" | "showMarker">;

/** Excel.ChartType in the terms of the file. */
function kindOf(type: string): Kind {
  const grouping = type.endsWith("Stacked100")
    ? "percentStacked"
    : type.endsWith("Stacked")
      ? "stacked"
      : undefined;
  const bars = (barDir: "col" | "bar"): Kind => ({
    type: "bar",
    barDir,
    grouping: grouping ?? "clustered",
    gapWidth: 80,
    ...(grouping ? { overlap: 100 } : {}),
  });
  if (type.startsWith("Column")) return bars("col");
  if (type.startsWith("Bar")) return bars("bar");
  if (type.startsWith("Line")) {
    return { type: "line", grouping: grouping ?? "standard", showMarker: type.includes("Markers") };
  }
  if (type.startsWith("Area")) return { type: "area", grouping: grouping ?? "standard" };
  if (type === "Pie") return { type: "pie" };
  if (type === "Doughnut") return { type: "doughnut" };
  throw new Error(
    `Jenis grafik "${type}" belum dapat disimpan. / The chart type "${type}" cannot be saved yet.`,
  );
}

const LEGEND = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

function seriesInFile(
  chart: ChartInfo,
  kind: Kind,
  nameOf: (sheetId: string) => string,
): AddChartSeriesOptions[] {
  return chart.series.map((one) => ({
    name: one.name,
    values: absoluteRange(nameOf(one.values.sheetId), one.values.rect),
    ...(one.categories
      ? { categories: absoluteRange(nameOf(one.categories.sheetId), one.categories.rect) }
      : {}),
    ...lookOf(kind, one.colour),
  }));
}

function lookOf(kind: Kind, colour: string): Partial<AddChartSeriesOptions> {
  if (kind.type !== "line") return colour === "" ? {} : { fill: colour };
  const marker = kind.showMarker
    ? { symbol: "circle" as const, size: 6, ...(colour === "" ? {} : { fill: colour, border: colour }) }
    : { symbol: "none" as const };
  // Excel curves a line that does not say otherwise.
  return { smooth: false, lineWidth: 2.25, marker, ...(colour === "" ? {} : { line: colour }) };
}

/** The column or row in which a point lies, and how far from its beginning, in the file's units. */
function placeAt(points: number, sizeOf: (index: number) => number): { at: number; off: number } {
  let rest = points;
  for (let index = 0; index < 16_384; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { at: index, off: Math.round(rest * EMU) };
    rest -= size;
  }
  return { at: 0, off: 0 };
}

function anchorOf(chart: ChartInfo, engine: Engine, sheetId: string): AddChartRange {
  const column = placeAt(chart.left, (index) => engine.columnWidth(sheetId, index));
  const row = placeAt(chart.top, (index) => engine.rowHeight(sheetId, index));
  // As the library keeps a corner itself: it would measure a share of a column by widths of its own.
  const corner = { nativeCol: column.at, nativeColOff: column.off, nativeRow: row.at, nativeRowOff: row.off };
  return {
    tl: { col: column.at, row: row.at, ...corner },
    ext: { cx: Math.round(chart.width * EMU), cy: Math.round(chart.height * EMU) },
  };
}

/** Excel's own look for a new chart, which a file has to spell out: grey letters and hairlines. */
const GREY = "#595959";
const LINE = "#D9D9D9";

function letters(points: number, bold = false): ChartTextProperties {
  return { size: points * 100, bold, color: { srgb: GREY.slice(1) } };
}

function titleInFile(text: string, points: number, upright = false): ChartRichText {
  return {
    // A quarter turn to the left, in 60,000ths of a degree: read from below, beside the axis.
    ...(upright ? { bodyProperties: { rotation: -5_400_000, vertical: "horz" } } : {}),
    paragraphs: [{ runs: [{ text, properties: letters(points) }] }],
  };
}

const AXIS: AddAxisOptions = {
  lineColor: LINE,
  txPr: letters(9),
  majorTickMark: "outside",
  minorTickMark: "none",
  tickLblPos: "nextTo",
};

function axesOf(chart: ChartInfo): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  return {
    categoryAxis: AXIS,
    valueAxis: {
      ...AXIS,
      majorGridlines: true,
      majorGridlinesStyle: { border: LINE, borderWidth: 0.75 },
      ...(chart.valueFormat === "" ? {} : { numFmt: chart.valueFormat, numFmtLinked: false }),
      ...(chart.valueMinimum === null ? {} : { min: chart.valueMinimum }),
      ...(chart.valueMaximum === null ? {} : { max: chart.valueMaximum }),
    },
  };
}

/** Axis titles: the library takes plain text only, which it would write in Excel's largest letters. */
function nameAxes(chart: Chart | undefined, info: ChartInfo): void {
  chart?.mutate(({ chart: { plotArea } }) => {
    for (const axis of plotArea.axes) {
      const text = axis.axisType === "cat" ? info.categoryAxisTitle : info.valueAxisTitle;
      const upright = axis.axPos === "l" || axis.axPos === "r";
      if (axis.axisType === "cat" && info.categoryReversed === true)
        axis.scaling = { ...axis.scaling, orientation: "maxMin" };
      if (axis.axisType === "cat" && info.categoryLabelsLow === true) axis.tickLblPos = "low";
      if (text !== "") axis.title = { text: titleInFile(text, 10, upright), overlay: false };
    }
  });
}

/** A chart in the file, by the library's number for it. */
export interface PlacedChart {
  readonly number: number;
  readonly name: string;
  readonly title: string;
}

/** Native charts of one sheet, referring to the cells that they show. */
export function* addCharts(workbook: Workbook, engine: Engine, info: SheetInfo): Generator<PlacedChart> {
  const sheet = workbook.getWorksheet(info.name);
  if (!sheet) return;
  const names = new Map(engine.sheets().map((one) => [one.id, one.name]));
  const nameOf = (sheetId: string): string => names.get(sheetId) ?? info.name;
  for (const chart of engine.charts(info.id)) {
    const kind = kindOf(chart.type);
    const options: AddChartOptions = {
      ...kind,
      series: seriesInFile(chart, kind, nameOf),
      title: chart.titleVisible && chart.title !== "" ? titleInFile(chart.title, 14) : null,
      showLegend: chart.legend.visible,
      legendPosition: LEGEND[chart.legend.position],
      legendOptions: { txPr: letters(9) },
      displayBlanksAs: "gap",
      ...(kind.type === "pie" || kind.type === "doughnut" ? {} : axesOf(chart)),
    };
    const number = sheet.addChart(options, anchorOf(chart, engine, info.id));
    nameAxes(sheet.getCharts().at(-1), chart);
    yield { number, name: chart.name, title: chart.title };
  }
}
