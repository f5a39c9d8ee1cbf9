import type { BorderStyle, CellStyle, ConditionalFormat } from "../engine/engine.js";
import { Colours } from "./colours.js";
import type { LossKind } from "./losses.js";
import { child, children, isTrue, numberOf, type Xml } from "./xml.js";

/** How a cell looks, and what of its look is not carried. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly lost: readonly LossKind[];
}

/** The number formats that a file names by number alone (ECMA-376 part 1, 18.8.30). */
const FORMATS: Readonly<Record<number, string>> = {
  ...{
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
  },
  ...{
    13: "# ??/??",
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
  },
  ...{ 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)" },
  ...{
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  },
  ...{
    42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  },
  ...{
    44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
  },
  ...{ 48: "##0.0E+0", 49: "@" },
};

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  ...{ general: undefined, left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify" },
  ...{ centerContinuous: "CenterAcrossSelection", distributed: "Justify" },
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  ...{ top: "Top", center: "Center", bottom: undefined, justify: "Top", distributed: "Center" },
};
/** Excel's plain cell: what a style leaves out. */
const FONT_NAME = "Calibri";
const FONT_SIZE = 11;
const BLACK = "#000000";
const SIDES = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  start: "left",
  end: "right",
} as const;

type Partial2<T> = { -readonly [K in keyof T]?: T[K] };

/** The looks of a file by the numbers with which cells name them. */
export class Styles {
  readonly looks: readonly Look[];
  readonly colours: Colours;
  readonly #differences: readonly Xml[];

  constructor(styles: Xml | null, theme: Xml | null) {
    this.colours = new Colours(styles, theme);
    const list = (name: string): readonly Xml[] => child(styles ?? undefined, name)?.children ?? [];
    const own = new Map(
      list("numFmts").map(({ attributes }) => [
        Number(attributes["numFmtId"]),
        attributes["formatCode"] ?? "General",
      ]),
    );
    const parts = { fonts: list("fonts"), fills: list("fills"), borders: list("borders") };
    this.looks = list("cellXfs").map((xf) => this.#look(xf, parts, own));
    this.#differences = list("dxfs");
  }

  look(index: string | undefined): Look {
    return this.looks[Number(index ?? 0)] ?? { style: {}, numberFormat: "General", lost: [] };
  }

  #look(
    xf: Xml,
    parts: Readonly<Record<"fonts" | "fills" | "borders", readonly Xml[]>>,
    own: ReadonlyMap<number, string>,
  ): Look {
    const { numFmtId, fontId, fillId, borderId, xfId } = xf.attributes;
    const lost: LossKind[] = Number(xfId ?? 0) === 0 ? [] : ["styleNames"];
    const style: Partial2<CellStyle> = {};
    this.#font(parts.fonts[Number(fontId ?? 0)], style, lost);
    this.#fill(parts.fills[Number(fillId ?? 0)], style, lost);
    this.#borders(parts.borders[Number(borderId ?? 0)], style, lost);
    alignment(child(xf, "alignment"), style, lost);
    const protection = child(xf, "protection")?.attributes;
    if (!isTrue(protection?.["locked"], true)) style.locked = false;
    if (isTrue(protection?.["hidden"])) lost.push("hiddenFormulas");
    const id = Number(numFmtId ?? 0);
    return { style, numberFormat: own.get(id) ?? FORMATS[id] ?? "General", lost };
  }

  #font(font: Xml | undefined, style: Partial2<CellStyle>, lost: LossKind[]): void {
    if (font === undefined) return;
    const said = (name: string): boolean => {
      const flag = child(font, name);
      return flag !== undefined && isTrue(flag.attributes["val"], true);
    };
    const name = child(font, "name")?.attributes["val"] ?? FONT_NAME;
    const size = numberOf(child(font, "sz")?.attributes["val"]) ?? FONT_SIZE;
    if (name !== FONT_NAME) style.fontName = name;
    if (size !== FONT_SIZE) style.fontSize = size;
    if (said("b")) style.bold = true;
    if (said("i")) style.italic = true;
    if (said("strike")) style.strikethrough = true;
    const line = child(font, "u");
    const kind = line === undefined ? "none" : (line.attributes["val"] ?? "single");
    if (kind !== "none") style.underline = true;
    const effects = ["outline", "shadow", "condense", "extend"].some(said);
    const raised = (child(font, "vertAlign")?.attributes["val"] ?? "baseline") !== "baseline";
    if (!["none", "single"].includes(kind) || effects || raised) lost.push("fonts");
    const colour = this.colours.of(child(font, "color"));
    if (colour !== null && colour !== BLACK) style.fontColour = colour;
  }

  #fill(fill: Xml | undefined, style: Partial2<CellStyle>, lost: LossKind[]): void {
    const gradient = child(fill, "gradientFill");
    if (gradient !== undefined) {
      lost.push("fills");
      const colour = this.colours.of(child(children(gradient, "stop")[0], "color"));
      if (colour !== null) style.fill = colour;
      return;
    }
    const pattern = child(fill, "patternFill");
    const kind = pattern?.attributes["patternType"] ?? "none";
    if (kind === "none") return;
    if (kind !== "solid") lost.push("fills");
    const colour = this.colours.of(child(pattern, kind === "solid" ? "fgColor" : "bgColor"));
    // A solid fill in the system's own colour is black.
    if (colour !== null) style.fill = colour;
    else if (kind === "solid" && child(pattern, "fgColor") !== undefined) style.fill = BLACK;
  }

  #borders(border: Xml | undefined, style: Partial2<CellStyle>, lost: LossKind[]): void {
    if (border === undefined) return;
    const borders: NonNullable<CellStyle["borders"]> = {};
    for (const [name, side] of Object.entries(SIDES)) {
      const line = child(border, name);
      const kind = line?.attributes["style"] ?? "none";
      if (kind === "none") continue;
      borders[side] = { style: kind as BorderStyle, colour: this.colours.of(child(line, "color")) ?? BLACK };
    }
    if (Object.keys(borders).length > 0) style.borders = borders;
    const diagonal = child(border, "diagonal")?.attributes["style"] ?? "none";
    if (diagonal !== "none") lost.push("borders");
  }

  /** What a conditional format does to a cell; whether something of it is not carried. */
  difference(index: string | undefined): { style: ConditionalFormat["style"]; simplified: boolean } {
    const dxf = this.#differences[Number(index ?? -1)];
    const font = child(dxf, "font");
    const pattern = child(child(dxf, "fill"), "patternFill");
    const bold = child(font, "b");
    const fontColour = this.colours.of(child(font, "color"));
    // In a conditional format the solid colour is the background's; some writers put it into both.
    const fill = this.colours.of(child(pattern, "bgColor")) ?? this.colours.of(child(pattern, "fgColor"));
    const known = ["b", "color", "name", "sz", "family", "scheme", "charset", "condense", "extend"];
    const extra = (font?.children ?? []).some(({ name, attributes }) =>
      name === "i" || name === "strike" || name === "u"
        ? isTrue(attributes["val"], true) && attributes["val"] !== "none"
        : !known.includes(name),
    );
    const kind = pattern?.attributes["patternType"] ?? "solid";
    const others = (dxf?.children ?? []).some(({ name, children: inside }) => {
      if (name === "border")
        return inside.some(({ attributes }) => (attributes["style"] ?? "none") !== "none");
      return name === "numFmt" || (name === "fill" && pattern === undefined);
    });
    return {
      style: {
        ...(fontColour === null ? {} : { fontColour }),
        ...(fill === null || kind === "none" ? {} : { fill }),
        ...(bold === undefined ? {} : { bold: isTrue(bold.attributes["val"], true) }),
      },
      simplified: extra || others || !["solid", "none"].includes(kind),
    };
  }
}

function alignment(said: Xml | undefined, style: Partial2<CellStyle>, lost: LossKind[]): void {
  if (said === undefined) return;
  const { horizontal = "general", vertical = "bottom", indent, textRotation } = said.attributes;
  const across = HORIZONTAL[horizontal];
  if (across !== undefined) style.horizontal = across;
  const down = VERTICAL[vertical];
  if (down !== undefined) style.vertical = down;
  if (isTrue(said.attributes["wrapText"])) style.wrap = true;
  const steps = numberOf(indent) ?? 0;
  if (steps > 0) style.indent = steps;
  const turned = numberOf(textRotation) ?? 0;
  // The file counts what reads downwards from 90 on; 255 is letter under letter.
  if (turned !== 0) style.rotation = turned === 255 ? 180 : turned > 90 ? 90 - turned : turned;
  const others = ["distributed", "justify"].includes(vertical) || horizontal === "distributed";
  const order = (said.attributes["readingOrder"] ?? "0") !== "0";
  if (others || order || isTrue(said.attributes["shrinkToFit"]) || isTrue(said.attributes["justifyLastLine"]))
    lost.push("alignment");
}
