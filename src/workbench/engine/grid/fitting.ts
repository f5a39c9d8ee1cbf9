import {
  BooleanNumber,
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../book.js";
import { numberShown } from "../local.js";

/** After all of Univer's own, but for the one that ends the row. */
const LAST = 0;
const PIXELS_A_POINT = 96 / 72;
/** What the grid leaves free at the two edges of a cell. */
const MARGIN = 4;
/** No sign of a number is wider than this part of its height. */
const WIDEST = 0.75;

/**
 * A number that its column has no room for is never cut, as it would be read for another: one without a format loses decimals or is
 * written by powers of ten, all others are "####", as in Excel.
 */
export function fitNumbers(book: Book): void {
  const measured = new Map<string, number>();
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return;
  const widthOf = (text: string, font: string): number => {
    const key = `${font} ${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    if (measured.size > 20_000) measured.clear();
    pen.font = font;
    const { width } = pen.measureText(text);
    measured.set(key, width);
    return width;
  };
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, { rawData, worksheet, row, col }, next) => {
      const raw = rawData?.v;
      if (cell == null || typeof raw !== "number" || cell.t === CellValueType.BOOLEAN) return next(cell);
      const text = String(cell.v ?? "");
      const style = book.workbook.getStyles().getStyleByCell(rawData);
      const size = (style?.fs ?? 11) * PIXELS_A_POINT;
      const room = roomOf(worksheet, row, col) - MARGIN;
      if (text.length * size * WIDEST <= room || style?.tr != null) return next(cell);
      const font = fontOf(style, size);
      const fits = (shown: string): boolean => widthOf(shown, font) <= room;
      if (fits(text)) return next(cell);
      const shorter = isDefaultFormat(style?.n?.pattern) ? shortened(raw, fits) : null;
      const signs = Math.max(1, Math.floor(room / widthOf("#", font)));
      return next({ ...cell, v: shorter ?? "#".repeat(signs) });
    },
  });
}

/** How wide the cell is, or the cells that were joined to one. */
function roomOf(worksheet: Worksheet, row: number, column: number): number {
  const joined = worksheet.getMergedCell(row, column);
  if (joined == null) return worksheet.getColumnWidth(column);
  let room = 0;
  for (let at = joined.startColumn; at <= joined.endColumn; at += 1) room += worksheet.getColumnWidth(at);
  return room;
}

function fontOf(style: Nullable<IStyleData>, size: number): string {
  const { TRUE } = BooleanNumber;
  return `${style?.it === TRUE ? "italic " : ""}${style?.bl === TRUE ? "bold " : ""}${String(size)}px ${style?.ff ?? "Calibri"}`;
}

/** A number without a format in less room; `null` where nothing of it fits. */
export function shortened(value: number, fits: (text: string) => boolean): string | null {
  const whole = Math.abs(value) < 1e11;
  for (let decimals = 9; whole && decimals >= 0; decimals -= 1) {
    const text = numberShown(String(Number(value.toFixed(decimals))));
    // A small number that would be read as nothing.
    if (value !== 0 && Number(value.toFixed(decimals)) === 0) break;
    if (!text.includes("e") && fits(text)) return text;
  }
  for (let decimals = 5; decimals >= 0; decimals -= 1) {
    const [part = "", power = "0"] = value.toExponential(decimals).split("e");
    const [sign, digits] = [power.startsWith("-") ? "-" : "+", power.replace(/^[+-]/u, "").padStart(2, "0")];
    const text = `${numberShown(part)}E${sign}${digits}`;
    if (fits(text)) return text;
  }
  return null;
}
