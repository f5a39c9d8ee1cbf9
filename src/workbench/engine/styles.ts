import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderStyle, CellStyle } from "./engine.js";

const BORDERS: Record<BorderStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  hair: BorderStyleTypes.HAIR,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
type Side = keyof typeof SIDES;

/** What the grid cannot draw but the file must keep; travels in the cell's own custom field. */
interface Kept {
  horizontal?: "CenterAcrossSelection" | "Fill";
  locked?: false;
  rotation?: number;
}
const KEPT = ["CenterAcrossSelection", "Fill"] as const;

const HORIZONTAL: Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
/** One step of indent: three spaces of the default font. */
const INDENT_PIXELS = 9;

/** "#1F4E79" however the colour was given ("rgb(…)", "#abc", upper or lower case). */
export function hexColour(colour: string): string {
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (rgb) {
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) {
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  }
  return colour.startsWith("#") ? colour.toUpperCase() : colour;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function borderData(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const border = borders[side];
    if (border === undefined) continue;
    data[SIDES[side]] = border && { s: BORDERS[border.style], cl: { rgb: border.colour } };
  }
  return data;
}

/** The part of a cell style that Univer stores and draws. Only what is named is changed. */
export function toStyleData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.strikethrough !== undefined) data.st = { s: flag(style.strikethrough) };
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.fontColour !== undefined) data.cl = style.fontColour === "" ? null : { rgb: style.fontColour };
  if (style.fill !== undefined) data.bg = style.fill === "" ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) data.pd = style.indent === 0 ? null : { l: style.indent * INDENT_PIXELS };
  if (style.borders !== undefined) data.bd = borderData(style.borders);
  return data;
}

/** The custom field after a style was set on a cell that had `before`; undefined where nothing changes. */
export function toKept(style: CellStyle, before: Nullable<ICellData>): Kept | null | undefined {
  if ([style.horizontal, style.locked, style.rotation].every((part) => part === undefined)) return undefined;
  const kept: Kept = { ...(before?.custom as Kept | undefined) };
  if (style.horizontal !== undefined) {
    delete kept.horizontal;
    const special = KEPT.find((one) => one === style.horizontal);
    if (special) kept.horizontal = special;
  }
  if (style.locked !== undefined) {
    delete kept.locked;
    if (!style.locked) kept.locked = false;
  }
  if (style.rotation !== undefined) {
    delete kept.rotation;
    if (style.rotation !== 0) kept.rotation = style.rotation;
  }
  return Object.keys(kept).length > 0 ? kept : null;
}

function readBorder(border: Nullable<IBorderStyleData>): { style: BorderStyle; colour: string } | null {
  if (!border) return null;
  const style = (Object.keys(BORDERS) as BorderStyle[]).find((name) => BORDERS[name] === border.s);
  return { style: style ?? "thin", colour: hexColour(border.cl.rgb ?? "#000000") };
}

function nameOf<K extends string, V>(names: Record<K, V>, value: V): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

/** The style of a cell in our terms: only what differs from Excel's plain cell. */
export function fromStyleData(data: Nullable<IStyleData>, cell: Nullable<ICellData>): CellStyle {
  const style: CellStyle = {};
  const kept = cell?.custom as Kept | undefined;
  if (kept?.locked === false) style.locked = false;
  if (kept?.rotation !== undefined) style.rotation = kept.rotation;
  if (!data) return style;
  if (data.ff) style.fontName = data.ff;
  if (data.fs) style.fontSize = data.fs;
  if (data.bl === BooleanNumber.TRUE) style.bold = true;
  if (data.it === BooleanNumber.TRUE) style.italic = true;
  if (data.ul?.s === BooleanNumber.TRUE) style.underline = true;
  if (data.st?.s === BooleanNumber.TRUE) style.strikethrough = true;
  if (data.cl?.rgb) style.fontColour = hexColour(data.cl.rgb);
  if (data.bg?.rgb) style.fill = hexColour(data.bg.rgb);
  if (data.ht) {
    const horizontal = kept?.horizontal ?? nameOf(HORIZONTAL, data.ht);
    if (horizontal) style.horizontal = horizontal;
  }
  if (data.vt) {
    const vertical = nameOf(VERTICAL, data.vt);
    if (vertical) style.vertical = vertical;
  }
  if (data.tb === WrapStrategy.WRAP) style.wrap = true;
  if (data.pd?.l) style.indent = Math.round(data.pd.l / INDENT_PIXELS);
  if (data.bd) {
    const borders: NonNullable<CellStyle["borders"]> = {};
    for (const side of Object.keys(SIDES) as Side[]) {
      const border = readBorder(data.bd[SIDES[side]]);
      if (border) borders[side] = border;
    }
    if (Object.keys(borders).length > 0) style.borders = borders;
  }
  return style;
}
