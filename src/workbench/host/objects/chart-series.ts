import type { ChartInfo } from "../../engine/engine.js";
import { failure } from "../failure.js";
import { kept, type ClassTable } from "../model.js";
import { object, type ChartRef, type SeriesRef } from "../states.js";
import { absoluteAddress, rangeObject } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, colour, flag, number, oneOf, text, whole, within } from "../takes.js";
import { changeChart, chartOf } from "./charts.js";
import { seriesColour } from "./chart-source.js";

type Series = ChartInfo["series"][number];

function seriesIn(chart: ChartInfo, index: number): Series {
  const series = chart.series[index];
  if (series) return series;
  throw failure("ItemNotFound", "The series has been deleted.");
}

export function seriesOf(it: SeriesRef, session: Session): Series {
  return seriesIn(chartOf(it, session), it.index);
}

export function changeSeries(it: SeriesRef, change: (series: Series) => void, session: Session): void {
  changeChart(it, (chart) => change(seriesIn(chart, it.index)), session);
}

export const chartSeriesCollection: ClassTable<ChartRef> = {
  scalars: { Count: { since: "1.1", get: (it, session) => chartOf(it, session).series.length } },
  items: {
    list: (it, session) =>
      chartOf(it, session).series.map((_, index) => object("ChartSeries", { ...it, index })),
  },
  methods: {
    Add: {
      since: "1.7",
      call(it, args, session) {
        const { series } = chartOf(it, session);
        const index = whole(args, 1, series.length);
        if (index < 0 || index > series.length)
          throw failure("InvalidArgument", "There is no such place for a series.");
        const name = typeof args[0] === "string" ? args[0] : `Series${series.length + 1}`;
        const nowhere = { sheetId: it.sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
        const added: Series = {
          name,
          values: nowhere,
          categories: null,
          colour: seriesColour(series.length),
        };
        changeChart(it, (chart) => chart.series.splice(index, 0, added), session);
        return object("ChartSeries", { ...it, index });
      },
    },
    GetCount: { since: "1.4", call: (it, _, session) => chartOf(it, session).series.length },
    GetItemAt: {
      since: "1.1",
      call(it, args, session) {
        const index = whole(args, 0);
        if (!chartOf(it, session).series[index]) throw failure("InvalidArgument", "There is no such series.");
        return object("ChartSeries", { ...it, index });
      },
    },
  },
};

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
];

export const chartSeries: ClassTable<SeriesRef> = {
  scalars: {
    Name: {
      since: "1.1",
      get: (it, session) => seriesOf(it, session).name,
      takes: text,
      set: (it, value, session) => changeSeries(it, (series) => (series.name = String(value)), session),
    },
    ChartType: {
      since: "1.7",
      get: (it, session) => chartOf(it, session).type,
      takes: text,
      set(it, value, session) {
        if (value === chartOf(it, session).type) return;
        throw failure("NotImplemented", "The workbench draws all series of a chart in the same way.");
      },
    },
    AxisGroup: {
      since: "1.8",
      get: () => "Primary",
      takes: oneOf("Primary", "Secondary"),
      set(_, value) {
        if (value === "Secondary")
          throw failure("NotImplemented", "The workbench's charts have no secondary axis.");
      },
    },
    PlotOrder: { since: "1.7", get: ({ index }) => index },
    HasDataLabels: kept("1.7", false, flag),
    MarkerStyle: kept("1.7", "Automatic", oneOf(...MARKERS)),
    MarkerSize: kept("1.7", 5, within(2, 72)),
    MarkerBackgroundColor: kept("1.7", "", colour),
    MarkerForegroundColor: kept("1.7", "", colour),
    Smooth: kept("1.7", false, flag),
    GapWidth: kept("1.7", 219, within(0, 500)),
    Overlap: kept("1.8", 0, within(-100, 100)),
    ShowShadow: kept("1.7", false, flag),
    Filtered: kept("1.7", false, flag),
    InvertIfNegative: kept("1.8", false, flag),
    VaryByCategories: kept("1.8", false, flag),
    DoughnutHoleSize: kept("1.7", 75, number),
  },
  links: {
    Format: { since: "1.1", open: (it) => object("ChartSeriesFormat", it) },
    DataLabels: {
      since: "1.8",
      open: ({ index, ...it }) => object("ChartDataLabels", { ...it, part: `series/${index}/labels` }),
    },
  },
  methods: {
    Delete: {
      since: "1.7",
      call(it, _, session) {
        changeChart(it, (chart) => chart.series.splice(it.index, 1), session);
      },
    },
    GetDimensionDataSourceString: {
      since: "1.15",
      call(it, args, session) {
        const { values, categories } = seriesOf(it, session);
        const dimension = choiceAt(args, 0, ["Values", "YValues", "Categories", "XValues"]);
        const source = dimension === "Values" || dimension === "YValues" ? values : categories;
        return source === null ? "" : absoluteAddress(source, session);
      },
    },
    SetValues: {
      since: "1.7",
      call(it, args, session) {
        const values = rangeObject(args, 0);
        changeSeries(it, (series) => (series.values = values), session);
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call(it, args, session) {
        const categories = rangeObject(args, 0);
        changeSeries(it, (series) => (series.categories = categories), session);
      },
    },
  },
};
