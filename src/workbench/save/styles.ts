import type { Style } from "@cj-tech-master/excelts";
import type { CellStyle } from "../engine/engine.js";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
  Fill: "fill",
  Justify: "justify",
} as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
const SIDES = ["top", "bottom", "left", "right"] as const;

/** Excel's own defaults: what a cell has when nothing was said. */
const FONT_NAME = "Calibri";
const FONT_SIZE = 11;

/** "#1F4E79" as the file writes it: opaque. */
export function colour(hex: string): { argb: string } {
  return { argb: `FF${hex.replace("#", "").toUpperCase()}` };
}

function fontOf(style: CellStyle): Partial<Style["font"]> | undefined {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColour } = style;
  const said = [fontName, fontSize, bold, italic, underline, strikethrough, fontColour];
  const plain = said.every((one) => one === undefined);
  if (plain) return undefined;
  return {
    name: fontName ?? FONT_NAME,
    size: fontSize ?? FONT_SIZE,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(fontColour ? { color: colour(fontColour) } : {}),
  };
}

function alignmentOf(style: CellStyle): Partial<Style["alignment"]> | undefined {
  const horizontal = style.horizontal && HORIZONTAL[style.horizontal];
  const alignment: Partial<Style["alignment"]> = {
    ...(horizontal ? { horizontal } : {}),
    ...(style.vertical ? { vertical: VERTICAL[style.vertical] } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(style.rotation
      ? { textRotation: style.rotation === 180 ? ("vertical" as const) : style.rotation }
      : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function bordersOf(style: CellStyle): Partial<Style["border"]> | undefined {
  const borders: Partial<Style["border"]> = {};
  for (const side of SIDES) {
    const border = style.borders?.[side];
    if (border) borders[side] = { style: border.style, color: colour(border.colour) };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** A cell's look as the file holds it; parts that are Excel's defaults are left out. */
export function styleInFile(style: CellStyle, numberFormat: string): Partial<Style> {
  const font = fontOf(style);
  const alignment = alignmentOf(style);
  const border = bordersOf(style);
  return {
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(font ? { font: font } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(style.fill
      ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: colour(style.fill) } }
      : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
}
