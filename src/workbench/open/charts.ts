/** Charts that lie on a sheet, and what else lies there. */
import type { ChartInfo, Rect } from "../engine/engine.js";
import { unquoteSheet, parseRect } from "../host/address.js";
import type { Losses } from "./losses.js";
import type { Package } from "./package.js";
import { child, children, isTrue, numberOf, under, within, type Xml } from "./xml.js";

/** English Metric Units in a point. */
const EMU = 12_700;

/** A place on the sheet: a cell, and points from its corner. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart lies: from a corner, to another or with a size of its own. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner | null;
  readonly size: { readonly width: number; readonly height: number };
}

type Named = Omit<ChartInfo, "id" | "series" | "left" | "top" | "width" | "height">;

export interface ReadChart {
  readonly anchor: Anchor;
  readonly info: Named;
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly values: Place;
    readonly categories: Place | null;
  }[];
}

/** Cells by their sheet's name: sheets have no ids before they are opened. */
export interface Place {
  readonly sheet: string;
  readonly rect: Rect;
}

function placeOf(text: string | undefined): Place | null {
  const at = text?.lastIndexOf("!") ?? -1;
  const rect = text === undefined || at < 0 ? null : parseRect(text.slice(at + 1));
  return text === undefined || rect === null ? null : { sheet: unquoteSheet(text.slice(0, at).trim()), rect };
}

function points(element: Xml | undefined, name: string): number {
  return (numberOf(child(element, name)?.text) ?? numberOf(element?.attributes[name]) ?? 0) / EMU;
}

function cornerOf(element: Xml | undefined): Corner {
  const whole = (name: string): number => numberOf(child(element, name)?.text) ?? 0;
  return {
    row: whole("row"),
    column: whole("col"),
    down: points(element, "rowOff"),
    right: points(element, "colOff"),
  };
}

function anchorOf(element: Xml): Anchor {
  const ext = child(element, "ext");
  const pos = child(element, "pos");
  const from =
    pos === undefined
      ? cornerOf(child(element, "from"))
      : { row: 0, column: 0, down: points(pos, "y"), right: points(pos, "x") };
  const to = child(element, "to");
  return {
    from,
    to: to === undefined ? null : cornerOf(to),
    size: { width: points(ext, "cx"), height: points(ext, "cy") },
  };
}

/** The charts of a drawing; pictures, shapes and charts of other kinds are told. */
export function chartsOf(
  file: Package,
  drawing: string,
  sheet: string,
  losses: Losses,
): readonly ReadChart[] {
  const root = file.xml(drawing);
  const relations = new Map(file.relations(drawing).map((one) => [one.id, one]));
  return (root?.children ?? []).flatMap((element): readonly ReadChart[] => {
    const frame = child(element, "graphicFrame");
    const reference = under(frame, "graphic", "graphicData", "chart")?.attributes["id"];
    const path = relations.get(reference ?? "")?.target;
    if (frame === undefined || path === undefined) {
      tellObject(element, sheet, losses);
      return [];
    }
    const { name: called = "", descr = "" } = under(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    const chart = file.xml(path);
    const read = chart === null ? null : chartOf(chart, called);
    if (read === null) {
      losses.add("charts", `${sheet}: ${called}`);
      return [];
    }
    if (chart !== null && !isPlain(chart)) losses.add("chartParts", `${sheet}: ${called}`);
    // A title that is not shown is kept as what is told to those who cannot see the chart.
    const info = read.info.titleVisible ? read.info : { ...read.info, title: descr };
    return [{ ...read, info, anchor: anchorOf(element) }];
  });
}

function tellObject(element: Xml, sheet: string, losses: Losses): void {
  const inside = [...within(element)].map(({ name }) => name);
  if (inside.includes("pic")) losses.add("pictures", sheet);
  else if (inside.includes("chart")) losses.add("charts", sheet);
  else if (inside.includes("slicer") || inside.includes("timeslicer")) losses.add("slicers", sheet);
  else losses.add("shapes", sheet);
}

const GROUPING: Readonly<Record<string, string>> = { stacked: "Stacked", percentStacked: "Stacked100" };

/** Excel.ChartType of a plot; `null` for kinds that the workbench cannot save. */
function typeOf(plot: Xml): string | null {
  const val = (name: string): string => child(plot, name)?.attributes["val"] ?? "";
  const grouping = GROUPING[val("grouping")];
  switch (plot.name) {
    case "barChart":
      return `${val("barDir") === "bar" ? "Bar" : "Column"}${grouping ?? "Clustered"}`;
    case "lineChart": {
      const marks = children(plot, "ser").map((one) => under(one, "marker", "symbol")?.attributes["val"]);
      const isMarked = marks.some((symbol) => symbol !== undefined && symbol !== "none");
      return `Line${isMarked ? "Markers" : ""}${grouping ?? ""}`;
    }
    case "areaChart":
      return `Area${grouping ?? ""}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    default:
      return null;
  }
}

function wordsOf(element: Xml | undefined): string {
  if (element === undefined) return "";
  const runs = [...within(element)].filter(({ name }) => name === "t").map(({ text }) => text);
  if (runs.length > 0) return runs.join("");
  return [...within(element)].find(({ name }) => name === "v")?.text ?? "";
}

const LEGEND: Readonly<Record<string, ChartInfo["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
};

function chartOf(root: Xml, called: string): Omit<ReadChart, "anchor"> | null {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = area?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot] = plots;
  const type = plot === undefined || plots.length > 1 ? null : typeOf(plot);
  if (plot === undefined || type === null) return null;
  const series = children(plot, "ser").map((one) => seriesOf(one, type));
  if (series.length === 0 || series.some((one) => one === null)) return null;
  const axis = (...names: readonly string[]): Xml | undefined =>
    area?.children.find(({ name }) => names.includes(name));
  const categories = axis("catAx", "dateAx");
  const values = axis("valAx");
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const position = child(legend, "legendPos")?.attributes["val"] ?? "r";
  const limit = (name: string): number | null => numberOf(under(values, "scaling", name)?.attributes["val"]);
  const format = child(values, "numFmt")?.attributes;
  return {
    info: {
      name: called,
      type,
      title: wordsOf(title),
      titleVisible: title !== undefined,
      legend: { visible: legend !== undefined, position: LEGEND[position] ?? "Right" },
      categoryAxisTitle: wordsOf(child(categories, "title")),
      valueAxisTitle: wordsOf(child(values, "title")),
      valueFormat: format === undefined || isTrue(format["sourceLinked"]) ? "" : (format["formatCode"] ?? ""),
      ...(under(categories, "scaling", "orientation")?.attributes["val"] === "maxMin"
        ? { categoryReversed: true }
        : {}),
      ...(child(categories, "tickLblPos")?.attributes["val"] === "low" ? { categoryLabelsLow: true } : {}),
      valueMinimum: limit("min"),
      valueMaximum: limit("max"),
    },
    series: series.flatMap((one) => one ?? []),
  };
}

function seriesOf(element: Xml, type: string): ReadChart["series"][number] | null {
  const reference = (name: string): string | undefined => {
    const data = child(element, name)?.children[0];
    return child(data, "f")?.text;
  };
  const values = placeOf(reference("val"));
  if (values === null) return null;
  const look = child(element, "spPr");
  const line = type.startsWith("Line") ? child(look, "ln") : look;
  const rgb = under(line, "solidFill", "srgbClr")?.attributes["val"];
  return {
    name: wordsOf(child(element, "tx")),
    colour: rgb === undefined ? "" : `#${rgb.toUpperCase()}`,
    values,
    categories: placeOf(reference("cat")),
  };
}

/** All that a chart written here consists of. */
const PLAIN = new Set(
  (
    "lang roundedCorners chart title tx rich bodyPr lstStyle p pPr defRPr r rPr solidFill srgbClr t overlay autoTitleDeleted plotArea layout " +
    "lineChart barChart areaChart pieChart doughnutChart grouping barDir varyColors ser idx order v spPr ln marker symbol size cat strRef f " +
    "strCache ptCount pt val numRef numCache formatCode smooth gapWidth overlap axId catAx valAx scaling orientation max min delete axPos " +
    "majorGridlines numFmt majorTickMark minorTickMark tickLblPos txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween " +
    "legend legendPos plotVisOnly dispBlanksAs invertIfNegative firstSliceAng holeSize noFill endParaRPr prstDash round"
  ).split(" "),
);

/** Whether a chart has nothing that is simplified here; a name of a series that stands in a cell becomes a text. */
function isPlain(root: Xml): boolean {
  const named = [...within(root)].some(
    ({ name, children: inside }) => name === "tx" && inside.some((one) => one.name === "strRef"),
  );
  return !named && [...within(root)].every(({ name }) => PLAIN.has(name));
}
