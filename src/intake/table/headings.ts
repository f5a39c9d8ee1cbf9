/** The texts of a heading of one to five rows, column by column. */
import { cellIn } from "../grid/index.js";
import type { Grid, GridCell, GridRow } from "../grid/index.js";
import { looksNumeric } from "../reading/index.js";

export interface Heading {
  readonly column: number;
  /** From the upper row to the lower; a text merged over several rows stands once. */
  readonly parts: readonly string[];
}

/** Letters of a heading at most; a longer text is a sentence. It stays the heading of its column, but is not read. */
export const longestHeading = 200;

/** Whether a heading is too long to be one, and was not read. */
export function isSentence(heading: string): boolean {
  return heading.length > longestHeading;
}

/** Several rows are tried as the heading, each alone and with those below it: each cell is looked at once. */
const knownTexts = new WeakMap<GridCell, { readonly text: string | null }>();

function headingText(cell: GridCell): string | null {
  const known = knownTexts.get(cell);
  if (known !== undefined) return known.text;
  const text = headingTextOf(cell);
  const cut = text !== null && text.length > longestHeading ? `${text.slice(0, longestHeading)}…` : text;
  knownTexts.set(cell, { text: cut });
  return cut;
}

/** A year in a cell of its own ("2023") is a heading, and so is "15-24"; any other number is a figure. */
function headingTextOf(cell: GridCell): string | null {
  const shown = cell.shown.trim();
  if (cell.kind === "number" || looksNumeric(shown)) {
    return /^(19|20)\d\d\s?(\*{1,2}\)?|r)?$/.test(shown) ? shown.slice(0, 4) : null;
  }
  return cell.kind === "text" && !/^#[A-Z/0]+[!?]?$/.test(shown) ? shown : null;
}

/** Cells of a row that are figures and no headings. */
export function figuresIn(row: GridRow): number {
  return row.cells.filter((cell) => headingText(cell) === null).length;
}

/** A title merged over more columns than this covers an empty sheet. */
const widestHeading = 300;

interface HeadingRow {
  /** The text over each column, from its own cell or a merged one. */
  readonly texts: Map<number, string>;
  /** Columns whose text comes from a cell merged with one in a row above. */
  readonly own: ReadonlySet<number>;
}

/** The texts over each column for a heading that consists of these rows. */
export function headingsOf(grid: Grid, rows: readonly GridRow[]): readonly Heading[] {
  const lower = rows.at(-1);
  if (lower === undefined) return [];
  const spread = spreadMerges(grid, rows);
  const lines = rows.map((row) => lineOf(row, spread));
  const last = lines.at(-1);
  if (!grid.mergesKnown && last !== undefined) {
    for (const line of lines) if (line !== last) fillRight(line, last);
  }
  const columns = new Set(lines.flatMap(({ texts }) => [...texts.keys()]));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column): Heading => {
      const parts: string[] = [];
      for (const { texts } of lines) {
        const text = texts.get(column);
        if (text !== undefined && parts.at(-1) !== text) parts.push(text);
      }
      return { column, parts };
    });
}

/** Every column that a merged cell covers in one of these rows, with the merged cell's text. */
function spreadMerges(grid: Grid, rows: readonly GridRow[]): ReadonlyMap<string, string> {
  const [upper, lower] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const found = new Map<string, string>();
  for (const area of grid.merges) {
    if (area.row > lower || area.row + area.rows <= upper) continue;
    const first = byIndex.get(area.row);
    const cell = first === undefined ? undefined : cellIn(first, area.column);
    const text = cell === undefined ? null : headingText(cell);
    if (text === null) continue;
    const width = Math.min(area.columns, widestHeading);
    for (let row = Math.max(area.row, upper); row < area.row + area.rows && row <= lower; row += 1) {
      for (let column = area.column; column < area.column + width; column += 1)
        found.set(`${row}:${column}`, text);
    }
  }
  return found;
}

function lineOf(row: GridRow, spread: ReadonlyMap<string, string>): HeadingRow {
  const texts = new Map<number, string>();
  for (const [place, text] of spread) {
    const [at, column] = place.split(":").map(Number);
    if (at === row.index && column !== undefined) texts.set(column, text);
  }
  const own = new Set<number>();
  for (const cell of row.cells) {
    const text = headingText(cell);
    if (text === null) continue;
    texts.set(cell.column, text);
    own.add(cell.column);
  }
  return { texts, own };
}

/** A copied text has lost its merges: a group title then stands over its first column only, and holds for those right of it. */
function fillRight(line: HeadingRow, lower: HeadingRow): void {
  let left: string | null = null;
  for (const column of [...new Set([...line.texts.keys(), ...lower.texts.keys()])].sort((a, b) => a - b)) {
    const text = line.texts.get(column);
    // Only a title with something below it is a group's.
    if (text !== undefined) left = lower.texts.has(column) ? text : null;
    else if (left !== null && lower.own.has(column)) line.texts.set(column, left);
  }
}

/** Whether a row holds words of a heading only, and none where the rows say what they are about. */
export function continuesHeading(
  grid: Grid,
  row: GridRow,
  keys: readonly number[],
  within: ReadonlySet<number>,
): boolean {
  if (row.cells.length === 0 || figuresIn(row) > 0) return false;
  const covered = (column: number): boolean =>
    grid.merges.some(
      (area) =>
        area.row < row.index &&
        row.index < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return row.cells.every(({ column }) => within.has(column) && (!keys.includes(column) || covered(column)));
}
