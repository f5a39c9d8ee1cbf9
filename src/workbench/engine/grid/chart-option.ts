import { numfmt } from "@univerjs/core";
import type { EChartsCoreOption } from "echarts/core";
import { NUMBERS } from "./language.js";
import type { CellState, ChartInfo, Rect } from "../engine.js";

type Read = (sheetId: string, row: number, column: number) => CellState;

/** The cells of an area in reading order. */
function cellsOf(read: Read, area: { sheetId: string; rect: Rect }): CellState[] {
  const cells: CellState[] = [];
  const { row, column, rows, columns } = area.rect;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) cells.push(read(area.sheetId, r, c));
  }
  return cells;
}

/** A number as its format shows it in the grid, for axes and tooltips. */
function shown(value: unknown, format: string): string {
  if (typeof value !== "number") return "";
  return numfmt.format(format === "" ? "General" : format, value, { locale: NUMBERS });
}

function labels(read: Read, chart: ChartInfo): string[] {
  const area = chart.series.find((one) => one.categories)?.categories;
  if (area) {
    return cellsOf(read, area).map((cell) =>
      typeof cell.value === "number" ? shown(cell.value, cell.numberFormat) : String(cell.value ?? ""),
    );
  }
  const first = chart.series[0]?.values.rect;
  return Array.from({ length: first ? first.rows * first.columns : 0 }, (_, place) => String(place + 1));
}

/** Error cells and texts are gaps, as in Excel. */
function numbers(read: Read, area: { sheetId: string; rect: Rect }): (number | null)[] {
  return cellsOf(read, area).map((cell) => (typeof cell.value === "number" ? cell.value : null));
}

const TEXT = "#595959";
const LINE = "#D9D9D9";
/** Excel's first colours, for series that name none. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function legendOf(chart: ChartInfo): object {
  if (!chart.legend.visible) return { show: false };
  const sides = {
    Top: { top: chart.titleVisible ? 30 : 4 },
    Bottom: { bottom: 4 },
    Left: { left: 4, top: "middle", orient: "vertical" },
    Right: { right: 4, top: "middle", orient: "vertical" },
  };
  return {
    show: true,
    type: "scroll",
    textStyle: { color: TEXT, fontSize: 11 },
    ...sides[chart.legend.position],
  };
}

function pie(chart: ChartInfo, read: Read): EChartsCoreOption {
  const first = chart.series[0];
  const names = labels(read, chart);
  const values = first ? numbers(read, first.values) : [];
  return {
    ...common(chart),
    series: [
      {
        type: "pie",
        radius: chart.type === "Doughnut" ? ["45%", "65%"] : "65%",
        data: values.map((value, place) => ({ name: names[place] ?? "", value })),
      },
    ],
  };
}

function common(chart: ChartInfo): EChartsCoreOption {
  return {
    animation: false,
    color: COLOURS,
    backgroundColor: "#FFFFFF",
    textStyle: { fontFamily: '"Segoe UI", system-ui, sans-serif' },
    aria: { enabled: true },
    title: {
      show: chart.titleVisible && chart.title !== "",
      text: chart.title,
      left: "center",
      top: 6,
      textStyle: {
        color: TEXT,
        fontSize: 14,
        fontWeight: "normal",
        width: (chart.width * 96) / 72 - 24,
        overflow: "truncate",
      },
    },
    legend: legendOf(chart),
    tooltip: {
      trigger: "axis",
      valueFormatter: (value: unknown) => shown(value, chart.valueFormat),
    },
  };
}

/** A chart of the sheet as echarts draws it, with the values that its cells have now. */
export function chartOption(chart: ChartInfo, read: Read): EChartsCoreOption {
  if (chart.type === "Pie" || chart.type === "Doughnut") return pie(chart, read);
  const lying = chart.type.startsWith("Bar");
  const line = chart.type.startsWith("Line");
  const area = chart.type.startsWith("Area");
  const stacked = chart.type.includes("Stacked");
  const category = {
    type: "category",
    data: labels(read, chart),
    name: chart.categoryAxisTitle,
    nameLocation: "middle",
    nameGap: lying ? 46 : 26,
    nameTextStyle: { color: TEXT, fontSize: 11 },
    axisLabel: { color: TEXT, fontSize: 11 },
    axisLine: { lineStyle: { color: LINE }, onZero: chart.categoryLabelsLow !== true },
    inverse: chart.categoryReversed === true,
  };
  const value = {
    type: "value",
    name: chart.valueAxisTitle,
    nameLocation: "middle",
    nameGap: lying ? 26 : 68,
    nameTextStyle: { color: TEXT, fontSize: 11 },
    ...(chart.valueMinimum === null ? {} : { min: chart.valueMinimum }),
    ...(chart.valueMaximum === null ? {} : { max: chart.valueMaximum }),
    axisLabel: { color: TEXT, fontSize: 11, formatter: (one: number) => shown(one, chart.valueFormat) },
    splitLine: { lineStyle: { color: LINE } },
  };
  const legendBelow = chart.legend.visible && chart.legend.position === "Bottom";
  return {
    ...common(chart),
    grid: {
      left: chart.valueAxisTitle === "" && !lying ? 70 : 92,
      right: chart.legend.visible && chart.legend.position === "Right" ? 130 : 24,
      top: chart.titleVisible && chart.title !== "" ? 42 : 18,
      bottom: (chart.categoryAxisTitle === "" ? 30 : 48) + (legendBelow ? 26 : 0),
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: chart.series.map((one) => ({
      type: line || area ? "line" : "bar",
      name: one.name,
      data: numbers(read, one.values),
      smooth: false,
      showSymbol: chart.type.includes("Markers"),
      symbol: "circle",
      symbolSize: 7,
      barMaxWidth: 60,
      ...(area ? { areaStyle: {} } : {}),
      ...(stacked ? { stack: "all" } : {}),
      ...(one.colour === ""
        ? {}
        : { itemStyle: { color: one.colour }, lineStyle: { color: one.colour, width: 2.25 } }),
    })),
  };
}
