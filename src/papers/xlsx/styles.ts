/** The looks of a workbook's cells as the part of a file that numbers them. */
import { alertLook, lookOf } from "../../sheets/index.js";
import type { CellLook, StyleName } from "../../sheets/index.js";
import { mainSpace, tag, xmlHead } from "./xml.js";

/** Numbers below this one are formats that every reader knows. */
const firstFormat = 164;

/** Things that are written once and named by their place. */
class Numbered {
  readonly all: string[] = [];

  constructor(...first: readonly string[]) {
    this.all.push(...first);
  }

  of(xml: string): number {
    const known = this.all.indexOf(xml);
    return known === -1 ? this.all.push(xml) - 1 : known;
  }
}

/** "#1F4E79" as a file has it: opaque. */
export function colour(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}

const usualFont = tag("font", {}, tag("sz", { val: 11 }), tag("name", { val: "Calibri" }));
const noBorder = tag("border", {}, "<left/><right/><top/><bottom/><diagonal/>");

/** Numbers the styles as they are asked for. */
export class Styles {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered(usualFont);
  private readonly fills = new Numbered(
    tag("fill", {}, tag("patternFill", { patternType: "none" })),
    tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Numbered(noBorder);
  private readonly cells = new Numbered(
    tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );
  private readonly known = new Map<StyleName, number>();

  /** The number of a style. */
  of(style: StyleName): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.cells.of(this.cellOf(lookOf(style)));
    this.known.set(style, number);
    return number;
  }

  private cellOf(look: CellLook): string {
    const { numberFormat, horizontal, vertical, wrap, indent, fill } = look;
    const alignment = tag("alignment", {
      horizontal: horizontal === "General" ? undefined : horizontal.toLowerCase(),
      vertical: vertical.toLowerCase(),
      wrapText: wrap ? 1 : undefined,
      indent: indent === 0 ? undefined : indent,
    });
    const ids = {
      numFmtId: numberFormat === "General" ? 0 : firstFormat + this.formats.of(numberFormat),
      fontId: this.fonts.of(fontOf(look)),
      fillId: fill === null ? 0 : this.fills.of(fillOf(fill)),
      borderId: this.borders.of(borderOf(look)),
    };
    const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
    return tag("xf", { ...ids, xfId: 0, ...applied }, alignment);
  }

  /** The part, once every sheet is written. */
  part(): string {
    const list = (name: string, all: readonly string[]): string => tag(name, { count: all.length }, ...all);
    const formats = this.formats.all.map((code, at) =>
      tag("numFmt", { numFmtId: firstFormat + at, formatCode: code }),
    );
    const alert = tag(
      "dxf",
      {},
      tag("font", {}, tag("color", { rgb: colour(alertLook.colour) })),
      // Of a rule's look the solid colour is the background's.
      tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: colour(alertLook.fill) }))),
    );
    return (
      xmlHead +
      tag(
        "styleSheet",
        { xmlns: mainSpace },
        formats.length === 0 ? "" : list("numFmts", formats),
        list("fonts", this.fonts.all),
        list("fills", this.fills.all),
        list("borders", this.borders.all),
        list("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", this.cells.all),
        list("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", [alert]),
      )
    );
  }
}

function fontOf({ bold, italic, size, colour: ink }: CellLook): string {
  return tag(
    "font",
    {},
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    tag("sz", { val: size }),
    tag("color", { rgb: colour(ink) }),
    tag("name", { val: "Calibri" }),
  );
}

function fillOf(hex: string): string {
  const solid = tag("fgColor", { rgb: colour(hex) }) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, solid));
}

function borderOf({ lineAbove, lineBelow }: CellLook): string {
  const side = (name: string, hex: string | null): string =>
    hex === null ? `<${name}/>` : tag(name, { style: "thin" }, tag("color", { rgb: colour(hex) }));
  return tag(
    "border",
    {},
    "<left/><right/>",
    side("top", lineAbove),
    side("bottom", lineBelow),
    "<diagonal/>",
  );
}
