/**
 * Named looks of cells. A table gives the name, never the colours, so one change here changes every
 * sheet. The look must survive grey printing: inputs are told apart by fill and by font alike.
 */

const numberFormats = {
  persons: "#,##0",
  share: "0.00%",
  /** A share with all that was entered of it: 12.3456 %. */
  wholeShare: "0.00##%",
  /** One person's or one month's amount: the currency stands in the cell. */
  rupiah: '"Rp"#,##0',
  /** Amounts in a year table: the unit stands in its own column, so that the columns stay narrow. */
  amount: "#,##0",
  /** No separator: 2024, not 2,024. */
  year: "0",
  months: "0",
  count: "0",
  factor: "0.0000",
  /** Cases that are to be expected, and cases among a thousand. */
  decimal: "#,##0.00",
  date: "d mmm yyyy",
  month: "mmm yyyy",
  /** A number as it is: rates and percentages as a page printed them. */
  plain: "General",
  /** Words. */
  general: "General",
} as const;
type NumberFormatName = keyof typeof numberFormats;

/**
 * - input: a person may and should change it; `inputDerived` marks a figure that was computed from
 *   published ones and is not itself published
 * - calculated: a formula; `derived` a formula that shows another cell again; `total` closes a block
 */
const valueRoles = ["input", "inputDerived", "calculated", "derived", "total", "shown"] as const;
type ValueRole = (typeof valueRoles)[number];

const textStyles = [
  "title",
  "subtitle",
  "heading",
  "columnHead",
  "textHead",
  "numberHead",
  "yearHead",
  "label",
  "labelStrong",
  "record",
  "unit",
  "unitOver",
  "text",
  "note",
  "warning",
  "check",
  "masterCheck",
  "headline",
  "finding",
  "source",
  "swatchInput",
  "swatchDerived",
  "swatchCalculated",
  "swatchCheck",
] as const;
type TextStyle = (typeof textStyles)[number];

export type StyleName = TextStyle | `${ValueRole}.${NumberFormatName}`;

/** Everything the writer sets for a cell. Colours are "#RRGGBB". */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; 11 is the workbook's default. */
  readonly size: number;
  readonly colour: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wrap: boolean;
  /** Steps of about three letters from the cell's edge. */
  readonly indent: number;
  /** Colour of a thin line below; null: none. */
  readonly lineBelow: string | null;
  /** Colour of a thin line above; null: none. */
  readonly lineAbove: string | null;
}

const ink = "#1F2933";
const blue = "#0000FF";
const paleYellow = "#FFF9DB";
const sea = "#14505C";
const mist = "#E3EEF0";
const hair = "#C9D3D8";
const grey = "#5A6872";
const brick = "#A4262C";

const plain: CellLook = {
  numberFormat: "General",
  bold: false,
  italic: false,
  size: 11,
  colour: ink,
  fill: null,
  horizontal: "General",
  vertical: "Top",
  wrap: false,
  indent: 0,
  lineBelow: null,
  lineAbove: null,
};

const columnHead: CellLook = {
  ...plain,
  bold: true,
  size: 10,
  colour: "#FFFFFF",
  fill: sea,
  vertical: "Center",
  wrap: true,
};

const texts: Readonly<Record<TextStyle, CellLook>> = {
  title: { ...plain, bold: true, size: 18, colour: sea, vertical: "Center" },
  subtitle: { ...plain, size: 11, colour: grey, vertical: "Center" },
  heading: { ...plain, bold: true, size: 12, colour: sea, fill: mist, vertical: "Center" },
  columnHead,
  /** Above words that follow a column of numbers: both keep off the numbers' edge. */
  textHead: { ...columnHead, horizontal: "Left", indent: 1 },
  numberHead: { ...columnHead, horizontal: "Right" },
  yearHead: {
    ...plain,
    numberFormat: numberFormats.year,
    bold: true,
    colour: "#FFFFFF",
    fill: sea,
    horizontal: "Right",
    vertical: "Center",
  },
  label: { ...plain, wrap: true },
  labelStrong: { ...plain, bold: true, wrap: true },
  /** A label in a long table: the line below keeps the eye in its row. */
  record: { ...plain, wrap: true, lineBelow: hair },
  unit: { ...plain, size: 10, colour: grey, wrap: true, horizontal: "Left", indent: 1 },
  /** A unit that runs over the empty narrow columns beside it. */
  unitOver: { ...plain, size: 10, colour: grey, horizontal: "Left" },
  text: { ...plain, wrap: true },
  note: { ...plain, size: 10, colour: grey, wrap: true },
  warning: { ...plain, size: 10, bold: true, colour: brick, wrap: true },
  check: { ...plain, size: 10, bold: true, wrap: true, horizontal: "Left", indent: 1 },
  /** One line that says whether all checks hold; it may run over the cells beside it. */
  masterCheck: { ...plain, size: 10, bold: true, vertical: "Center" },
  headline: { ...plain, bold: true, size: 14, wrap: true, vertical: "Center", fill: mist, colour: sea },
  finding: { ...plain, bold: true, size: 12, colour: sea, vertical: "Center", wrap: true },
  source: { ...plain, size: 10, colour: grey },
  swatchInput: { ...plain, colour: blue, fill: paleYellow, lineBelow: hair },
  swatchDerived: { ...plain, colour: blue, fill: paleYellow, italic: true, lineBelow: hair },
  swatchCalculated: { ...plain, lineBelow: hair },
  swatchCheck: { ...plain, bold: true, colour: brick, lineBelow: hair },
};

const values: Readonly<Record<ValueRole, CellLook>> = {
  input: { ...plain, colour: blue, fill: paleYellow, lineBelow: hair },
  inputDerived: { ...plain, colour: blue, fill: paleYellow, italic: true, lineBelow: hair },
  calculated: { ...plain, lineBelow: hair },
  derived: { ...plain, colour: grey, lineBelow: hair },
  total: { ...plain, bold: true, lineAbove: ink, lineBelow: ink },
  shown: { ...plain },
};

const looks = new Map<StyleName, CellLook>();

/** The look that a name stands for. */
export function lookOf(style: StyleName): CellLook {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const look = lookFor(style);
  looks.set(style, look);
  return look;
}

function lookFor(style: StyleName): CellLook {
  const [role, format] = style.split(".") as [ValueRole | TextStyle, NumberFormatName | undefined];
  if (format === undefined) return texts[role as TextStyle];
  const look = values[role as ValueRole];
  const isText = format === "general";
  // Dates stand among words such as "tahun 2023" and begin where those begin.
  const isLeft = isText || format === "date";
  return {
    ...look,
    numberFormat: numberFormats[format],
    horizontal: isLeft ? "Left" : "Right",
    indent: isLeft ? 1 : look.indent,
    wrap: isText,
  };
}

/** True for the cells that a person is meant to fill in or change. */
export function isInputStyle(style: StyleName): boolean {
  return style.startsWith("input.") || style.startsWith("inputDerived.");
}

/** True for every name that `lookOf` knows; the lint asks, as a plan can also come from data. */
export function isStyleName(name: string): name is StyleName {
  const [role = "", format] = name.split(".");
  if (format === undefined) return (textStyles as readonly string[]).includes(role);
  return (valueRoles as readonly string[]).includes(role) && format in numberFormats;
}
