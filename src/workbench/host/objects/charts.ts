import type { ChartInfo } from "../../engine/engine.js";
import { failure } from "../failure.js";
import { kept, type ClassTable, type StoredScalar } from "../model.js";
import { object, type ChartRef, type HostObject, type SheetRef } from "../states.js";
import { rangeArgument, rangeObject } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, flag, number, oneOf, shown, text, textAt, whole } from "../takes.js";
import { seriesFrom, type SeriesBy } from "./chart-source.js";
import { box } from "./ranges.js";

/** The kinds of chart that the workbench draws and saves. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
];
const SERIES_BY: readonly SeriesBy[] = ["Auto", "Columns", "Rows"];

/** The chart as it stands, or ItemNotFound where it has been deleted meanwhile. */
export function chartOf({ sheetId, chartId }: ChartRef, session: Session): ChartInfo {
  session.sheet({ sheetId });
  const chart = session.engine.charts(sheetId).find(({ id }) => id === chartId);
  if (chart) return chart;
  throw failure("ItemNotFound", "The chart has been deleted.");
}

/** Changes a chart and tells the engine. */
export function changeChart(it: ChartRef, change: (chart: ChartInfo) => void, session: Session): void {
  session.requireUnprotected(it, "allowEditObjects");
  change(chartOf(it, session));
  session.engine.chartsChanged(it.sheetId);
}

/** A property that is one member of the engine's chart. */
function part(
  key: "name" | "left" | "top" | "width" | "height",
  takes: (value: unknown) => boolean,
): StoredScalar<ChartRef> {
  return {
    since: "1.1",
    get: (it, session) => chartOf(it, session)[key],
    takes,
    set: (it, value, session) => changeChart(it, (chart) => Object.assign(chart, { [key]: value }), session),
  };
}

function requireType(type: unknown): string {
  if (TYPES.includes(String(type))) return String(type);
  throw failure("NotImplemented", `The workbench draws no chart of the type ${shown(type)}.`);
}

/** Excel's size of a new chart, in points. */
const SIZE = { width: 360, height: 216 };

function addChart(it: SheetRef, args: readonly unknown[], session: Session): HostObject {
  session.requireUnprotected(it, "allowEditObjects");
  const type = requireType(args[0]);
  const series = seriesFrom(rangeObject(args, 1), choiceAt(args, 2, SERIES_BY, "Auto"), session);
  const charts = session.engine.charts(it.sheetId);
  const number_ = 1 + Math.max(0, ...charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0)));
  const [only] = series;
  const chart: ChartInfo = {
    id: `{${it.sheetId}-chart-${session.nextNumber()}}`,
    name: `Chart ${number_}`,
    type,
    title: series.length === 1 && only ? only.name : "Chart Title",
    titleVisible: true,
    legend: { visible: series.length > 1, position: "Bottom" },
    series,
    categoryAxisTitle: "",
    valueAxisTitle: "",
    valueFormat: "General",
    valueMinimum: null,
    valueMaximum: null,
    left: 0,
    top: 0,
    ...SIZE,
  };
  charts.push(chart);
  session.engine.chartsChanged(it.sheetId);
  return object("Chart", { sheetId: it.sheetId, chartId: chart.id });
}

function find(it: SheetRef, key: unknown, session: Session): HostObject | null {
  const name = String(key).toLowerCase();
  const chart = session.engine
    .charts(it.sheetId)
    .find((one) => one.id === key || one.name.toLowerCase() === name);
  return chart ? object("Chart", { sheetId: it.sheetId, chartId: chart.id }) : null;
}

function orNotFound(found: HostObject | null): HostObject {
  if (found) return found;
  throw failure("ItemNotFound");
}

export const chartCollection: ClassTable<SheetRef> = {
  scalars: { Count: { since: "1.1", get: ({ sheetId }, session) => session.engine.charts(sheetId).length } },
  items: {
    list: ({ sheetId }, session) =>
      session.engine.charts(sheetId).map(({ id }) => object("Chart", { sheetId, chartId: id })),
    find,
  },
  methods: {
    Add: { since: "1.1", calculated: true, call: addChart },
    GetCount: { since: "1.4", call: ({ sheetId }, _, session) => session.engine.charts(sheetId).length },
    GetItem: { since: "1.1", call: (it, args, session) => orNotFound(find(it, textAt(args, 0), session)) },
    GetItemOrNullObject: { since: "1.4", call: (it, args, session) => find(it, textAt(args, 0), session) },
    GetItemAt: {
      since: "1.1",
      call({ sheetId }, args, session) {
        const chart = session.engine.charts(sheetId)[whole(args, 0)];
        if (!chart) throw failure("InvalidArgument", "There is no such chart.");
        return object("Chart", { sheetId, chartId: chart.id });
      },
    },
  },
};

export const chart: ClassTable<ChartRef> = {
  id: { name: "Id", of: ({ chartId }) => chartId },
  scalars: {
    Id: { since: "1.7", get: ({ chartId }) => chartId },
    Name: part("name", text),
    Left: part("left", number),
    Top: part("top", number),
    Width: part("width", number),
    Height: part("height", number),
    ChartType: {
      since: "1.7",
      get: (it, session) => chartOf(it, session).type,
      takes: text,
      set: (it, value, session) => changeChart(it, (one) => (one.type = requireType(value)), session),
    },
    DisplayBlanksAs: kept("1.8", "NotPlotted", oneOf("NotPlotted", "Zero", "Interplotted")),
    PlotVisibleOnly: kept("1.8", true, flag),
    ShowAllFieldButtons: kept("1.7", true, flag),
    Style: kept("1.8", 2, number),
  },
  links: {
    Title: { since: "1.1", open: (it) => object("ChartTitle", it) },
    Legend: { since: "1.1", open: (it) => object("ChartLegend", it) },
    Axes: { since: "1.1", open: (it) => object("ChartAxes", it) },
    Series: { since: "1.1", open: (it) => object("ChartSeriesCollection", it) },
    DataLabels: { since: "1.1", open: (it) => object("ChartDataLabels", { ...it, part: "labels" }) },
    Format: { since: "1.1", open: (it) => object("ChartAreaFormat", { ...it, part: "area" }) },
    PlotArea: { since: "1.8", open: (it) => object("ChartPlotArea", { ...it, part: "plot" }) },
    Worksheet: { since: "1.2", open: ({ sheetId }) => object("Worksheet", { sheetId }) },
  },
  methods: {
    Delete: {
      since: "1.1",
      call(it, _, session) {
        session.requireUnprotected(it, "allowEditObjects");
        const charts = session.engine.charts(it.sheetId);
        charts.splice(charts.indexOf(chartOf(it, session)), 1);
        session.engine.chartsChanged(it.sheetId);
      },
    },
    SetData: {
      since: "1.1",
      calculated: true,
      call(it, args, session) {
        const series = seriesFrom(rangeObject(args, 0), choiceAt(args, 1, SERIES_BY, "Auto"), session);
        changeChart(it, (one) => (one.series = series), session);
      },
    },
    SetPosition: {
      since: "1.1",
      call(it, args, session) {
        const from = box(rangeArgument(args, 0, it, session), session);
        const end =
          (args[1] ?? undefined) === undefined ? null : box(rangeArgument(args, 1, it, session), session);
        changeChart(
          it,
          (one) => {
            one.left = from.left;
            one.top = from.top;
            if (!end) return;
            one.width = Math.max(0, end.left + end.width - from.left);
            one.height = Math.max(0, end.top + end.height - from.top);
          },
          session,
        );
      },
    },
  },
};

export const chartTitle: ClassTable<ChartRef> = {
  scalars: {
    Text: {
      since: "1.1",
      get: (it, session) => chartOf(it, session).title,
      takes: text,
      set(it, value, session) {
        changeChart(
          it,
          (one) => {
            one.title = String(value);
            one.titleVisible = true;
          },
          session,
        );
      },
    },
    Visible: {
      since: "1.1",
      get: (it, session) => chartOf(it, session).titleVisible,
      takes: flag,
      set: (it, value, session) => changeChart(it, (one) => (one.titleVisible = value === true), session),
    },
    Overlay: kept("1.1", false, flag),
    HorizontalAlignment: kept("1.7", "Center", oneOf("Center", "Left", "Right", "Justify", "Distributed")),
    Position: kept("1.7", "Automatic", oneOf("Automatic", "Top", "Bottom", "Left", "Right")),
    ShowShadow: kept("1.7", false, flag),
  },
  links: { Format: { since: "1.1", open: (it) => object("ChartTitleFormat", { ...it, part: "title" }) } },
};

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export const chartLegend: ClassTable<ChartRef> = {
  scalars: {
    Visible: {
      since: "1.1",
      get: (it, session) => chartOf(it, session).legend.visible,
      takes: flag,
      set: (it, value, session) => changeChart(it, (one) => (one.legend.visible = value === true), session),
    },
    Position: {
      since: "1.1",
      get: (it, session) => chartOf(it, session).legend.position,
      takes: oneOf(...LEGEND_POSITIONS, "Corner", "Custom"),
      set(it, value, session) {
        const position = LEGEND_POSITIONS.find((one) => one === value);
        if (!position) throw failure("NotImplemented", `The workbench puts no legend at ${shown(value)}.`);
        changeChart(it, (one) => (one.legend.position = position), session);
      },
    },
    Overlay: kept("1.1", false, flag),
    ShowShadow: kept("1.7", false, flag),
  },
  links: { Format: { since: "1.1", open: (it) => object("ChartLegendFormat", { ...it, part: "legend" }) } },
};
