import type { ChartInfo } from "../../engine/engine.js";
import { failure } from "../failure.js";
import { isNumberFormat } from "../display.js";
import { kept, type ClassTable, type StoredScalar } from "../model.js";
import { object, type ChartPartRef, type ChartRef, type HostObject } from "../states.js";
import { choiceAt, flag, number, oneOf, text } from "../takes.js";
import { changeChart, chartOf } from "./charts.js";

type Axis = "category" | "value";

function axis(it: ChartRef, part: Axis): HostObject {
  return object("ChartAxis", { ...it, part });
}

function seriesAxis(): never {
  throw failure("NotImplemented", "The workbench's charts have no series axis.");
}

export const chartAxes: ClassTable<ChartRef> = {
  links: {
    CategoryAxis: { since: "1.1", open: (it) => axis(it, "category") },
    ValueAxis: { since: "1.1", open: (it) => axis(it, "value") },
    SeriesAxis: { since: "1.1", open: seriesAxis },
  },
  methods: {
    GetItem: {
      since: "1.7",
      call(it, args) {
        if (choiceAt(args, 1, ["Primary", "Secondary"], "Primary") === "Secondary") {
          throw failure("NotImplemented", "The workbench's charts have no secondary axis.");
        }
        const type = choiceAt(args, 0, ["Category", "Value", "Series"]);
        return type === "Series" ? seriesAxis() : axis(it, type === "Category" ? "category" : "value");
      },
    },
  },
};

/** A bound of the value axis; "" is automatic. Category axes have none. */
function bound(key: "valueMinimum" | "valueMaximum"): StoredScalar<ChartPartRef> {
  return {
    since: "1.1",
    get: (it, session) => (it.part === "value" ? (chartOf(it, session)[key] ?? "") : ""),
    takes: (value) => value === "" || number(value),
    set(it, value, session) {
      if (it.part !== "value") throw failure("InvalidOperation", "A category axis has no bounds.");
      changeChart(it, (chart) => (chart[key] = value === "" ? null : (value as number)), session);
    },
  };
}

const TICKS = oneOf("None", "Cross", "Inside", "Outside");
const unit = (value: unknown): boolean => value === "" || number(value);

export const chartAxis: ClassTable<ChartPartRef> = {
  scalars: {
    Minimum: bound("valueMinimum"),
    Maximum: bound("valueMaximum"),
    NumberFormat: {
      since: "1.8",
      get: (it, session) =>
        it.part === "value"
          ? chartOf(it, session).valueFormat
          : session.kept("ChartAxis", "NumberFormat", it, "General"),
      takes: (value) => typeof value === "string" && isNumberFormat(value),
      set(it, value, session) {
        if (it.part === "value") changeChart(it, (chart) => (chart.valueFormat = String(value)), session);
        else session.keep("ChartAxis", "NumberFormat", it, value);
      },
    },
    Type: { since: "1.7", get: ({ part }) => (part === "value" ? "Value" : "Category") },
    AxisGroup: { since: "1.7", get: () => "Primary" },
    MajorUnit: kept("1.1", "", unit),
    MinorUnit: kept("1.1", "", unit),
    Visible: kept("1.7", true, flag),
    CategoryType: kept("1.7", "Automatic", oneOf("Automatic", "TextAxis", "DateAxis")),
    DisplayUnit: kept("1.7", "None", text),
    ShowDisplayUnitLabel: kept("1.7", true, flag),
    LinkNumberFormat: kept("1.9", true, flag),
    MajorTickMark: kept("1.7", "Outside", TICKS),
    MinorTickMark: kept("1.7", "None", TICKS),
    ReversePlotOrder: {
      since: "1.7",
      get: (it, session) =>
        it.part === "category"
          ? (chartOf(it, session).categoryReversed ?? false)
          : session.kept("ChartAxis", "ReversePlotOrder", it, false),
      takes: flag,
      set(it, value, session) {
        if (it.part === "category")
          changeChart(it, (chart) => (chart.categoryReversed = value === true), session);
        else session.keep("ChartAxis", "ReversePlotOrder", it, value);
      },
    },
    TickLabelPosition: {
      since: "1.7",
      get: (it, session) =>
        it.part === "category" && chartOf(it, session).categoryLabelsLow === true
          ? "Low"
          : session.kept("ChartAxis", "TickLabelPosition", it, "NextToAxis"),
      takes: oneOf("NextToAxis", "High", "Low", "None"),
      set(it, value, session) {
        if (it.part === "category")
          changeChart(it, (chart) => (chart.categoryLabelsLow = value === "Low"), session);
        // The other positions are remembered; the chart is drawn and saved with labels next to the axis.
        if (it.part !== "category" || value !== "Low")
          session.keep("ChartAxis", "TickLabelPosition", it, value);
      },
    },
    TickLabelSpacing: kept("1.7", 1, unit),
    TickMarkSpacing: kept("1.7", 1, number),
    TextOrientation: kept("1.8", 0, unit),
  },
  links: {
    Title: { since: "1.1", open: (it) => object("ChartAxisTitle", it) },
    Format: { since: "1.1", open: (it) => object("ChartAxisFormat", it) },
    MajorGridlines: {
      since: "1.1",
      open: (it) => object("ChartGridlines", { ...it, part: `${it.part}/major` }),
    },
    MinorGridlines: {
      since: "1.1",
      open: (it) => object("ChartGridlines", { ...it, part: `${it.part}/minor` }),
    },
  },
};

function titleKey({ part }: ChartPartRef): "categoryAxisTitle" | "valueAxisTitle" {
  return part === "value" ? "valueAxisTitle" : "categoryAxisTitle";
}

function setTitle(chart: ChartInfo, it: ChartPartRef, title: string): void {
  chart[titleKey(it)] = title;
}

export const chartAxisTitle: ClassTable<ChartPartRef> = {
  scalars: {
    Text: {
      since: "1.1",
      get: (it, session) => chartOf(it, session)[titleKey(it)],
      takes: text,
      set: (it, value, session) => changeChart(it, (chart) => setTitle(chart, it, String(value)), session),
    },
    Visible: {
      since: "1.1",
      get: (it, session) => chartOf(it, session)[titleKey(it)] !== "",
      takes: flag,
      set(it, value, session) {
        const title = chartOf(it, session)[titleKey(it)];
        if (value === false) changeChart(it, (chart) => setTitle(chart, it, ""), session);
        else if (title === "") changeChart(it, (chart) => setTitle(chart, it, "Axis Title"), session);
      },
    },
    TextOrientation: kept("1.12", 0, number),
  },
  links: {
    Format: {
      since: "1.1",
      open: (it) => object("ChartAxisTitleFormat", { ...it, part: `${it.part}/title` }),
    },
  },
};
