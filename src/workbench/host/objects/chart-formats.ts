/**
 * How the parts of a chart look. The engine knows the colour of each series; the rest is kept and read
 * back, and named among what a saved file does not have.
 */
import { failure } from "../failure.js";
import { kept, type ClassTable, type Link } from "../model.js";
import { object, type ChartPartRef, type SeriesRef } from "../states.js";
import type { Session } from "../session.js";
import { colour, colourOf, flag, number, oneOf, text, textAt, within } from "../takes.js";
import { changeSeries, seriesOf } from "./chart-series.js";

/** The series that a part belongs to ("series/2/fill"), if it does. */
function seriesRef({ sheetId, chartId, part }: ChartPartRef): SeriesRef | null {
  const index = /^series\/(\d+)\/(?:fill|line)$/.exec(part)?.[1];
  return index === undefined ? null : { sheetId, chartId, index: Number(index) };
}

function readColour(type: string, it: ChartPartRef, session: Session): unknown {
  const series = seriesRef(it);
  return series ? seriesOf(series, session).colour : session.kept(type, "Color", it, "");
}

function paint(type: string, it: ChartPartRef, value: unknown, session: Session): void {
  const given = colourOf(value);
  const series = seriesRef(it);
  if (series) changeSeries(series, (one) => (one.colour = given), session);
  else session.keep(type, "Color", it, given);
}

/** A series without its colour would not be seen: what clearing it does is not ours to guess. */
function clearColour(type: string, it: ChartPartRef, session: Session): void {
  if (seriesRef(it)) throw failure("NotImplemented", "The workbench draws every series in a colour.");
  session.keep(type, "Color", it, "");
}

export const chartFill: ClassTable<ChartPartRef> = {
  methods: {
    SetSolidColor: {
      since: "1.1",
      call: (it, args, session) => paint("ChartFill", it, textAt(args, 0), session),
    },
    Clear: { since: "1.1", call: (it, _, session) => clearColour("ChartFill", it, session) },
  },
};

const LINES = oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Automatic", "RoundDot");

export const chartLineFormat: ClassTable<ChartPartRef> = {
  scalars: {
    Color: {
      since: "1.1",
      get: (it, session) => readColour("ChartLineFormat", it, session),
      takes: colour,
      set: (it, value, session) => paint("ChartLineFormat", it, value, session),
    },
    LineStyle: kept("1.7", "Automatic", LINES),
    Weight: kept("1.7", 2.25, within(0, 1584)),
  },
  methods: { Clear: { since: "1.1", call: (it, _, session) => clearColour("ChartLineFormat", it, session) } },
};

export const chartBorder: ClassTable<ChartPartRef> = {
  scalars: {
    Color: kept("1.7", "", colour),
    LineStyle: kept("1.7", "Automatic", LINES),
    Weight: kept("1.7", 0.75, within(0, 1584)),
  },
  methods: {
    Clear: { since: "1.8", call: (it, _, session) => session.keep("ChartBorder", "LineStyle", it, "None") },
  },
};

export const chartFont: ClassTable<ChartPartRef> = {
  scalars: {
    Bold: kept("1.1", false, flag),
    Color: kept("1.1", "#000000", colour),
    Italic: kept("1.1", false, flag),
    Name: kept("1.1", "Calibri", text),
    Size: kept("1.1", 10, within(1, 409)),
    Underline: kept("1.1", "None", oneOf("None", "Single")),
  },
};

const fill = (since: string): Link<ChartPartRef> => ({ since, open: (it) => object("ChartFill", it) });
const font: Link<ChartPartRef> = { since: "1.1", open: (it) => object("ChartFont", it) };
const line: Link<ChartPartRef> = { since: "1.1", open: (it) => object("ChartLineFormat", it) };
const border = (since: string): Link<ChartPartRef> => ({ since, open: (it) => object("ChartBorder", it) });

export const chartAreaFormat: ClassTable<ChartPartRef> = {
  scalars: { RoundedCorners: kept("1.9", false, flag) },
  links: { Fill: fill("1.1"), Font: font, Border: border("1.7") },
};
export const chartTitleFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.1"), Font: font, Border: border("1.7") },
};
export const chartLegendFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.1"), Font: font, Border: border("1.8") },
};
export const chartAxisFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.8"), Font: font, Line: line },
};
export const chartAxisTitleFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.8"), Font: font, Border: border("1.8") },
};
export const chartDataLabelFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.1"), Font: font, Border: border("1.8") },
};
export const chartPlotAreaFormat: ClassTable<ChartPartRef> = {
  links: { Fill: fill("1.8"), Border: border("1.8") },
};
export const chartGridlinesFormat: ClassTable<ChartPartRef> = { links: { Line: line } };

export const chartGridlines: ClassTable<ChartPartRef> = {
  scalars: { Visible: kept("1.1", true, flag) },
  links: { Format: { since: "1.1", open: (it) => object("ChartGridlinesFormat", it) } },
};

export const chartPlotArea: ClassTable<ChartPartRef> = {
  scalars: {
    Left: kept("1.8", 0, number),
    Top: kept("1.8", 0, number),
    Width: kept("1.8", 0, number),
    Height: kept("1.8", 0, number),
    Position: kept("1.8", "Automatic", oneOf("Automatic", "Custom")),
  },
  links: { Format: { since: "1.8", open: (it) => object("ChartPlotAreaFormat", it) } },
};

export const chartDataLabels: ClassTable<ChartPartRef> = {
  scalars: {
    ShowValue: kept("1.1", false, flag),
    ShowSeriesName: kept("1.1", false, flag),
    ShowCategoryName: kept("1.1", false, flag),
    ShowPercentage: kept("1.1", false, flag),
    ShowLegendKey: kept("1.1", false, flag),
    ShowBubbleSize: kept("1.1", false, flag),
    Separator: kept("1.1", ",", text),
    NumberFormat: kept("1.8", "General", text),
    LinkNumberFormat: kept("1.9", true, flag),
    Position: kept("1.1", "None", text),
  },
  links: { Format: { since: "1.1", open: (it) => object("ChartDataLabelFormat", it) } },
};

export const chartSeriesFormat: ClassTable<SeriesRef> = {
  links: {
    Fill: {
      since: "1.1",
      open: ({ index, ...it }) => object("ChartFill", { ...it, part: `series/${index}/fill` }),
    },
    Line: {
      since: "1.1",
      open: ({ index, ...it }) => object("ChartLineFormat", { ...it, part: `series/${index}/line` }),
    },
  },
};
