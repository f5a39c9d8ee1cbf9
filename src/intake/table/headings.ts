/** The texts of a heading of one to three rows, column by column. */
import { cellIn, mergeAt } from "../grid/index.js";
import type { Grid, GridCell, GridRow } from "../grid/index.js";
import { looksNumeric } from "../reading/index.js";

export interface Heading {
  readonly column: number;
  /** From the upper row to the lower; a text merged over several rows stands once. */
  readonly parts: readonly string[];
}

/** A year in a cell of its own ("2023") is a heading; any other number is a figure. */
function headingText(cell: GridCell): string | null {
  if (cell.kind === "number" || looksNumeric(cell.shown)) {
    return /^(19|20)\d\d$/.test(cell.shown.trim()) ? cell.shown.trim() : null;
  }
  return cell.kind === "text" ? cell.shown : null;
}

/** Cells of a row that are figures and no headings. */
export function figuresIn(row: GridRow): number {
  return row.cells.filter((cell) => headingText(cell) === null).length;
}

/** A title merged over more columns than this covers an empty sheet. */
const widestHeading = 300;

/** The texts over each column for a heading that consists of these rows. */
export function headingsOf(whole: Grid, rows: readonly GridRow[]): readonly Heading[] {
  const [upper] = rows;
  const lower = rows.at(-1);
  if (upper === undefined || lower === undefined) return [];
  // Only the merges that touch these rows: a sheet may have thousands.
  const grid: Grid = {
    ...whole,
    merges: whole.merges.filter((area) => area.row <= lower.index && area.row + area.rows > upper.index),
  };
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const area = mergeAt(grid, row.index, cell.column);
      const width = Math.min(area?.columns ?? 1, widestHeading);
      for (let offset = 0; offset < width; offset += 1) columns.add(cell.column + offset);
    }
  }
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column): readonly Heading[] => {
      const parts: string[] = [];
      for (const row of rows) {
        const text = textOver(grid, row, lower, column);
        if (text !== null && parts.at(-1) !== text) parts.push(text);
      }
      return parts.length === 0 ? [] : [{ column, parts }];
    });
}

/** What stands over a column in one row: in its own cell, in a merged one, or in a group title to its left. */
function textOver(grid: Grid, row: GridRow, lower: GridRow, column: number): string | null {
  const own = cellIn(row, column);
  if (own !== undefined) return headingText(own);
  const area = mergeAt(grid, row.index, column);
  if (area !== undefined) {
    const first = grid.rows.find((candidate) => candidate.index === area.row);
    const cell = first === undefined ? undefined : cellIn(first, area.column);
    return cell === undefined ? null : headingText(cell);
  }
  // A copied text has lost its merges: a group title then stands over its first column only.
  if (grid.mergesKnown || row === lower || cellIn(lower, column) === undefined) return null;
  const left = row.cells.filter((cell) => cell.column < column).at(-1);
  if (left === undefined || cellIn(lower, left.column) === undefined) return null;
  return headingText(left);
}
