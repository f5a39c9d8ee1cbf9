/** References of formulas when cells move: a reference follows the cells that it names. */
import type { Rect } from "../engine/engine.js";
import { columnName } from "../engine/ranges.js";
import { parseRect, unquoteSheet } from "./address.js";
import { withReferences } from "./formula.js";

/** Where an area lies afterwards; null where it is gone. */
export type Moved = (rect: Rect) => Rect | null;

/** A formula of one sheet after cells of another, or of the same, have moved. */
export function followed(formula: string, home: string, sheet: string, moved: Moved): string {
  return withReferences(formula, (reference) => {
    const at = reference.lastIndexOf("!") + 1;
    const named = at === 0 ? home : unquoteSheet(reference.slice(0, at - 1));
    if (named.toLowerCase() !== sheet.toLowerCase()) return reference;
    const text = reference.slice(at).replace(/#$/, "");
    const rect = parseRect(text);
    if (!rect) return reference;
    const now = moved(rect);
    if (now === null) return `${reference.slice(0, at)}#REF!`;
    if (now === rect) return reference;
    return reference.slice(0, at) + rewritten(text, now) + (reference.endsWith("#") ? "#" : "");
  });
}

/** The address of an area with the dollar signs that another address has. */
function rewritten(like: string, rect: Rect): string {
  const [from = "", to] = like.split(":");
  const first = part(from, rect.row, rect.column);
  if (to === undefined) return first;
  return `${first}:${part(to, rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

function part(like: string, row: number, column: number): string {
  const [, columnDollar = "", letters, rowDollar = "", digits] =
    /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/.exec(like) ?? [];
  const name = letters === undefined ? "" : columnDollar + columnName(column);
  return name + (digits === undefined ? "" : `${rowDollar}${row + 1}`);
}

/** Where a stretch lies after so many places came (or, below nought, went) at a place; null where all of it went. */
export function stretched(
  start: number,
  length: number,
  at: number,
  count: number,
): readonly [start: number, length: number] | null {
  if (count > 0) {
    if (at <= start) return [start + count, length];
    return [start, at < start + length ? length + count : length];
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start, end) - at);
  const within = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  return within === length ? null : [start - before, length - within];
}
