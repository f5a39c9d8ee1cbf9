/** The page of a document: its measures, sizes and colours, and what the end of a page does not part. */
import type { Table } from "./paper.js";

/** Twentieths of a point in a millimetre. */
const twips = 56.6929;
export const page = { short: Math.round(210 * twips), long: Math.round(297 * twips) };
export const margin = { side: Math.round(22 * twips), top: Math.round(20 * twips) };
/** Half points. */
export const sizes = { text: 21, small: 17, title: 24, figure: 28, foot: 15 } as const;
export const colours = { sea: "14505C", grey: "5B6770", head: "E4EBED", hair: "B7C4C9" } as const;

/** Tables of so many rows are not broken by the end of a page. */
const unbroken = 12;

/**
 * Whether a row of a table stands on the page of the next one: a sum never stands alone, nor does what names the rows below it.
 *
 * @param isKept The whole table's end stands on the page of what follows it.
 */
export function keepsNext(rows: Table["rows"], index: number, isKept: boolean): boolean {
  if (index === rows.length - 1) return isKept;
  return rows.length <= unbroken || index === rows.length - 2 || rows[index]?.length === 1;
}
