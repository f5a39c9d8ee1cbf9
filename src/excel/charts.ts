/**
 * Charts whose every series is said outright. What Excel guesses from the cells of a new chart (names, categories, no series at
 * all from texts) is replaced: a chart must not depend on what its cells hold when it is made.
 */
import { rectangleAddress } from "../sheets/index.js";
import type { ChartPlan, SheetPlan } from "../sheets/index.js";
import type { Missing } from "./cosmetics.js";
import type { SheetFinder } from "./draw.js";
import { supports } from "./host.js";
import type { Line } from "./line.js";

const chartTypes = {
  line: "LineMarkers",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

/** Draws the charts of all sheets in two requests; where one is refused, each chart alone. Says which sheets lack some. */
export async function drawCharts(
  line: Line,
  sheets: readonly SheetPlan[],
  find: SheetFinder,
): Promise<readonly Missing[]> {
  const withCharts = sheets.filter(({ charts }) => charts.length > 0);
  if (!supports("1.1") || withCharts.length === 0) return [];
  const all = withCharts.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  if (await drawn(line, all, find)) return [];
  const missing: Missing[] = [];
  for (const sheet of withCharts) {
    const done: string[] = [];
    for (const chart of sheet.charts) {
      await clear(line, find(sheet.key), sheet.charts, done);
      if (await drawn(line, [{ sheet, chart }], find)) done.push(chart.name);
    }
    if (done.length === sheet.charts.length) continue;
    await clear(line, find(sheet.key), sheet.charts, done);
    missing.push({ kind: "charts", sheet: sheet.name });
  }
  return missing;
}

interface Wanted {
  readonly sheet: SheetPlan;
  readonly chart: ChartPlan;
}

async function drawn(line: Line, wanted: readonly Wanted[], find: SheetFinder): Promise<boolean> {
  const begun = wanted.map(({ sheet, chart }) => ({
    plan: chart,
    chart: begin(find(sheet.key), chart, find),
  }));
  if ((await line.tried()) !== null) return false;
  for (const { plan, chart } of begun) finish(chart, plan, find);
  return (await line.tried()) === null;
}

/** Takes away a half-made chart: one of ours that is not among those that are done. */
async function clear(
  line: Line,
  target: Excel.Worksheet,
  ours: SheetPlan["charts"],
  done: readonly string[],
): Promise<void> {
  const { charts } = target;
  charts.load("items/name");
  if ((await line.tried()) !== null) return;
  for (const chart of charts.items)
    if (ours.some(({ name }) => name === chart.name) && !done.includes(chart.name)) chart.delete();
  await line.tried();
}

function begin(target: Excel.Worksheet, plan: ChartPlan, find: SheetFinder): Excel.Chart {
  const [first] = plan.series;
  const source = first?.values ?? plan.categories;
  const chart = target.charts.add(
    chartTypes[plan.kind],
    rangeOf(source, find),
    source.rows === 1 ? "Rows" : "Columns",
  );
  chart.name = plan.name;
  chart.series.load("count");
  return chart;
}

function finish(chart: Excel.Chart, plan: ChartPlan, find: SheetFinder): void {
  const guessed = chart.series.count;
  if (supports("1.7")) {
    for (const named of plan.series) {
      const series = chart.series.add(named.name);
      series.setValues(rangeOf(named.values, find));
      series.setXAxisValues(rangeOf(plan.categories, find));
      paint(series, plan, named.colour);
    }
    // Last, so that the chart never is without a series: Excel takes its axes away then.
    for (let index = 0; index < guessed; index += 1) chart.series.getItemAt(0).delete();
  } else {
    // An older Excel cannot be told: it shows the first series, with its name.
    const [named] = plan.series;
    if (named !== undefined && guessed > 0) {
      const series = chart.series.getItemAt(0);
      series.name = named.name;
      paint(series, plan, named.colour);
    }
  }
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.series.length > 1;
  chart.axes.categoryAxis.title.text = plan.categoryAxis;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  if (plan.kind === "bar" && supports("1.7")) {
    // Lying bars are read from the top, and their labels must stay clear of bars to the negative side.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  if (supports("1.8")) chart.axes.valueAxis.numberFormat = plan.valueFormat;
  const { row, column, rows, columns } = plan.place;
  const corner = (r: number, c: number): string =>
    rectangleAddress({ row: r, column: c, rows: 1, columns: 1 });
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
}

function paint(series: Excel.ChartSeries, plan: ChartPlan, colour: string): void {
  if (plan.kind === "line") series.format.line.color = colour;
  else series.format.fill.setSolidColor(colour);
}

function rangeOf(area: ChartPlan["categories"], find: SheetFinder): Excel.Range {
  return find(area.sheet).getRange(rectangleAddress(area));
}
