/** How much of a sheet comes onto a page of A4, by Excel's widths: what decides whether it is put onto one. */
import { columnPoints } from "./drawing.js";
import type { PrintPlan, SheetPlan } from "./plan.js";

/** Inches. Excel's usual margins leave a sixth of the page empty, which sheets with six years need to stay legible. */
export const paperMargins = {
  left: 0.4,
  right: 0.4,
  top: 0.45,
  bottom: 0.55,
  header: 0.3,
  footer: 0.3,
} as const;

/** A4 in points. */
const paper = { short: 595.3, long: 841.9 } as const;
const inch = 72;
/** Of a row without a height of its own. */
const usualRow = 15;
/** A sheet that is so much higher than its page is made a little smaller instead: a second page would hold a few lines, or none. */
const mostOver = 1.2;
/** Eleven points come to six. */
const leastScale = 0.55;

/** The rows of a sheet down to its last cell, or its lowest chart where that ends further down. */
export function filledRows({ cells, charts }: Pick<SheetPlan, "cells" | "charts">): number {
  const ofCells = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return charts.reduce((most, { place }) => Math.max(most, Math.ceil(place.row + place.rows)), ofCells);
}

interface Measured {
  readonly columnWidths: readonly number[];
  /** Of rows that are not as usual, in points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly rows: number;
}

/** The print plan, on one page where it would be a little more than one, and upright where that saves a page. */
export function onFewestPages(print: PrintPlan, sheet: Measured): PrintPlan {
  if (print.onePage || print.nothing) return print;
  const { mayTurn, ...straight } = print;
  const lying = onePageIfNearly(straight, sheet);
  if (!mayTurn) return lying.print;
  const upright = onePageIfNearly({ ...straight, orientation: "portrait" }, sheet);
  return upright.pages < lying.pages ? upright.print : lying.print;
}

/** The pages that a print plan takes, and the plan with which it takes them. */
function onePageIfNearly(
  print: PrintPlan,
  sheet: Measured,
): { readonly print: PrintPlan; readonly pages: number } {
  const [across, down] =
    print.orientation === "landscape" ? [paper.long, paper.short] : [paper.short, paper.long];
  const width = across - (paperMargins.left + paperMargins.right) * inch;
  const height = down - (paperMargins.top + paperMargins.bottom) * inch;
  const wide = sheet.columnWidths
    .slice(0, print.columns ?? sheet.columnWidths.length)
    .reduce((sum, characters) => sum + columnPoints(characters), 0);
  const rows = print.rows ?? sheet.rows;
  let tall = 0;
  for (let row = 0; row < rows; row += 1)
    if (row < print.titleRows || row >= (print.firstRow ?? 0)) tall += sheet.rowHeights[row] ?? usualRow;
  const fitting = Math.min(1, width / wide);
  const pages = (tall * fitting) / height;
  // Close to a full page too: other readers' letters are a little wider or lower than Excel's.
  const isNearlyOne = pages > 0.8 && pages <= mostOver && height / tall >= leastScale;
  return isNearlyOne ? { print: { ...print, onePage: true }, pages: 1 } : { print, pages: Math.ceil(pages) };
}
