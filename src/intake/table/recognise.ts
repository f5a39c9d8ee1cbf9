/** Finds the heading of a table and proposes what each column holds. */
import { cellIn, mergeAt } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";
import { monthOfYear } from "../reading/index.js";
import { contextOf, statedScale, titleQuantity } from "./context.js";
import { isKey, isMeasure } from "./field.js";
import { continuesHeading, figuresIn, headingsOf } from "./headings.js";
import { mappingsOf } from "./mappings.js";
import type { TitleQuantity } from "./mappings.js";
import type { ColumnMapping, Context, Recognition, TableContext } from "./recognition.js";
import { scaleIn } from "./units.js";
import type { Scale } from "./units.js";

/** Rows that hold something, from the top, among which the first heading is looked for. */
const searchedRows = 60;
const deepestHeading = 3;
/** With rows of years, units and parts below. */
const deepestExtended = 5;
/** Rows below a heading by which its columns are known. */
const sampledRows = 30;
/** Two headings that fit well, or three that fit fairly. */
const leastScore = 1.5;

/**
 * The first table of the grid, or `null` where no row reads like a heading. `fileName` may say which region a table is
 * about when nothing in the sheet does.
 */
export function recognise(grid: Grid, fileName: string | null = null): Recognition | null {
  return recogniseAll(grid, fileName)[0] ?? null;
}

/** Every table of the grid, from the top; each ends where the next one's heading begins. */
export function recogniseAll(grid: Grid, fileName: string | null = null): readonly Recognition[] {
  const found: Recognition[] = [];
  let from = 0;
  for (;;) {
    const next = bestHeading(grid, from, found.length === 0);
    if (next === null) break;
    const previous = found.at(-1);
    const repeats = previous !== undefined && sameHeadings(previous.columns, next.columns);
    if (!repeats) {
      if (previous !== undefined) found[found.length - 1] = { ...previous, lastRow: next.headerRow - 1 };
      found.push(completed(grid, next, fileName));
    }
    from = firstRowAfter(grid, next.headerRow + next.headerRows - 1);
    if (from >= grid.rows.length) break;
  }
  return found;
}

/**
 * The table whose heading stands in these rows, as a planner points at them: whatever its columns hold, and also where none of
 * them is recognised. `null` where the rows hold nothing.
 */
export function recogniseAt(
  grid: Grid,
  at: { readonly headerRow: number; readonly headerRows: number },
  fileName: string | null = null,
): Recognition | null {
  const rows = grid.rows.filter(({ index }) => index >= at.headerRow && index < at.headerRow + at.headerRows);
  if (rows.length === 0) return null;
  const { columns, score } = columnsOf(grid, rows, titleQuantity(grid, at.headerRow));
  const found = { ...at, columns, lastRow: grid.rows.at(-1)?.index ?? 0, score };
  return columns.length === 0 ? null : completed(grid, found, fileName);
}

/** The heading that is most like one, where no table is recognised: for saying what is there and what is missing. */
export function nearestHeading(grid: Grid): Candidate | null {
  return bestHeading(grid, 0, true, headsColumns, 0.5);
}

/** One that heads several columns. */
function headsColumns(columns: readonly ColumnMapping[], upper: GridRow): boolean {
  return upper.cells.length > 1 && columns.length > 1;
}

/**
 * A text that stands alone in its row, over one column or merged over all of them, is a title or a sentence. It heads a column
 * only where its own column goes on below it: a group's name over some of the columns, or one that is merged down to the figures.
 */
function isTitle(grid: Grid, at: number): boolean {
  const [row, next] = grid.rows.slice(at, at + 2);
  const [cell, ...others] = row?.cells ?? [];
  if (cell === undefined || others.length > 0) return false;
  const [first] = next?.cells ?? [];
  if (row === undefined || next === undefined || first === undefined || !areTogether([row, next]))
    return true;
  if (cellIn(next, cell.column) !== undefined) return cell.column <= first.column;
  const below = grid.rows.slice(at + 2, at + 2 + sampledRows);
  return !below.some((each) => cellIn(each, cell.column) !== undefined);
}

/** A heading that is printed again at the top of a page is no new table. */
function sameHeadings(a: readonly ColumnMapping[], b: readonly ColumnMapping[]): boolean {
  return a.length === b.length && a.every((mapping, at) => mapping.heading === b[at]?.heading);
}

export type Candidate = Omit<Recognition, "context" | "beside">;

function completed(grid: Grid, candidate: Candidate, fileName: string | null): Recognition {
  const context = contextOf(grid, candidate.headerRow, fileName);
  const stated = statedScale(grid, candidate.headerRow);
  const whole: Recognition = {
    ...candidate,
    columns: candidate.columns.map((mapping) => dated(scaled(mapping, stated), context)),
    context,
    beside: null,
  };
  return splitBeside(whole);
}

/** Persons whose heading names no unit are counted in the one that a title or a note states. */
function scaled(mapping: ColumnMapping, stated: Context<Scale> | null): ColumnMapping {
  if (stated === null || scaleIn(mapping.heading) !== null) return mapping;
  return { ...mapping, scale: stated.value, scaleFrom: { ...stated, value: stated.words } };
}

/** "Oktober" below a title of 2024. */
function dated(mapping: ColumnMapping, { asOf }: TableContext): ColumnMapping {
  if (mapping.month === null || mapping.asOf !== null || asOf === null) return mapping;
  return { ...mapping, asOf: monthOfYear(mapping.month, Number(asOf.value.iso.slice(0, 4))) };
}

/** Two tables printed side by side: the columns from the second heading of regions on are a table of their own. */
function splitBeside(recognition: Recognition): Recognition {
  const { columns } = recognition;
  const key = columns.findIndex(({ field }) => field === "regionName" || field === "regionCode");
  const heading = columns[key]?.heading.toLowerCase();
  const second = columns.findIndex((column, at) => at > key && column.heading.toLowerCase() === heading);
  if (key < 0 || second < 0) return recognition;
  const [left, right] = [columns.slice(0, second), columns.slice(second)];
  const like = new Map(left.map((mapping) => [mapping.heading.toLowerCase(), mapping]));
  const same = right.map((mapping): ColumnMapping => {
    const twin = like.get(mapping.heading.toLowerCase());
    return twin === undefined ? mapping : { ...twin, column: mapping.column, rivals: [] };
  });
  if (!same.some(({ field }) => field !== null && isMeasure(field))) return recognition;
  const inLeft = new Set(left.map(({ column }) => column));
  const alone = left.map((mapping) => ({
    ...mapping,
    rivals: mapping.rivals.filter((rival) => inLeft.has(rival)),
  }));
  return { ...recognition, columns: alone, beside: { ...recognition, columns: same } };
}

/** The heading that fits best among the first rows; further down, the first one that fits. */
function bestHeading(
  grid: Grid,
  from: number,
  isFirst: boolean,
  fits: (columns: readonly ColumnMapping[], upper: GridRow) => boolean = (columns) =>
    isTable(columns, isFirst),
  least = leastScore,
): Candidate | null {
  const lastRow = grid.rows.at(-1)?.index ?? 0;
  let best: { readonly at: number; readonly depth: number; readonly worth: number } | null = null;
  const until = isFirst ? Math.min(grid.rows.length, searchedRows) : grid.rows.length;
  const titles = new Map<number, TitleQuantity | null>();
  const titleOf = (row: number): TitleQuantity | null => {
    const known = titles.get(row);
    if (known !== undefined) return known;
    const found = titleQuantity(grid, row);
    titles.set(row, found);
    return found;
  };
  for (let at = from; at < until; at += 1) {
    const row = grid.rows[at];
    if (row === undefined || !mayBeHeading(row, isFirst) || isTitle(grid, at)) continue;
    for (let depth = 1; depth <= deepestHeading; depth += 1) {
      const rows = grid.rows.slice(at, at + depth);
      if (rows.length < depth || !areTogether(rows) || rows.slice(1).some(namesSource)) break;
      const figures = rows.reduce((sum, each) => sum + figuresIn(each), 0);
      // A second row must earn its place, and figures are no headings.
      const cost = 0.1 * (depth - 1) + figures;
      const { columns, score } = columnsOf(grid, rows, isFirst ? titleOf(row.index) : null);
      const worth = score - cost;
      if (score >= least && worth > (best?.worth ?? 0) && fits(columns, row)) best = { at, depth, worth };
    }
    // Below a heading come its rows: a better one further down belongs to another table.
    if (best !== null && at >= best.at + deepestHeading) break;
  }
  if (best === null) return null;
  const rows = extended(grid, best.at, best.depth);
  const [upper] = rows;
  if (upper === undefined) return null;
  const { columns, score } = columnsOf(grid, rows, isFirst ? titleOf(upper.index) : null);
  return { headerRow: upper.index, headerRows: rows.length, columns, lastRow, score };
}

/** The rows of a heading with those of years, parts and units that belong to it, above and below. */
function extended(grid: Grid, at: number, depth: number): readonly GridRow[] {
  let [from, to] = [at, at + depth];
  const together = (a: GridRow | undefined, b: GridRow | undefined): boolean =>
    a !== undefined && b !== undefined && b.index === a.index + 1;
  const columnsNow = (): { readonly keys: readonly number[]; readonly all: ReadonlySet<number> } => {
    const { columns } = columnsOf(grid, grid.rows.slice(from, to), null);
    return {
      keys: columns
        .filter(({ field }) => field !== null && (isKey(field) || field === "ordinal"))
        .map(({ column }) => column),
      all: new Set(columns.map(({ column }) => column)),
    };
  };
  const { keys, all } = columnsNow();
  while (to - from < deepestExtended && keys.length > 0 && together(grid.rows[to - 1], grid.rows[to])) {
    const next = grid.rows[to];
    if (next === undefined || namesSource(next) || !continuesHeading(grid, next, keys, all)) break;
    to += 1;
  }
  const above = grid.rows[from - 1];
  if (
    to - from < deepestExtended &&
    together(above, grid.rows[from]) &&
    above !== undefined &&
    isGroupRow(grid, above, keys)
  )
    from -= 1;
  return grid.rows.slice(from, to);
}

/** A row above a heading that groups its columns: over some of the figures, and not over what the rows are about. */
function isGroupRow(grid: Grid, row: GridRow, keys: readonly number[]): boolean {
  if (figuresIn(row) > 0 || keys.length === 0) return false;
  const free = row.cells.every(({ column }) => !keys.includes(column));
  const [first, ...others] = row.cells;
  const wide = first !== undefined && (mergeAt(grid, row.index, first.column)?.columns ?? 1) > 1;
  return free && (others.length > 0 || wide);
}

/** Figures are no headings; below the first table, where every row is looked at, a heading has none at all. */
function mayBeHeading(row: GridRow, isFirst: boolean): boolean {
  const figures = figuresIn(row);
  return isFirst ? figures <= row.cells.length / 3 : figures === 0 && row.cells.length > 1;
}

/** "Sumber: BPS" below a heading says where the figures are from: it heads none of them. */
function namesSource(row: GridRow): boolean {
  return row.cells.some(
    ({ value }) => typeof value === "string" && /^\s*(sumber|source)\s*:\s*\S/i.test(value),
  );
}

function areTogether(rows: readonly GridRow[]): boolean {
  return rows.every((row, at) => at === 0 || row.index === (rows[at - 1]?.index ?? 0) + 1);
}

function columnsOf(
  grid: Grid,
  rows: readonly GridRow[],
  title: TitleQuantity | null,
): { readonly columns: readonly ColumnMapping[]; readonly score: number } {
  const last = rows.at(-1);
  const start = last === undefined ? 0 : firstRowAfter(grid, last.index);
  const below = grid.rows.slice(start, start + sampledRows);
  const columns = mappingsOf(headingsOf(grid, rows), below, title);
  return { columns, score: scoreOf(columns) };
}

function firstRowAfter(grid: Grid, row: number): number {
  let [from, to] = [0, grid.rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((grid.rows[middle]?.index ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}

function scoreOf(columns: readonly ColumnMapping[]): number {
  const best = new Map<string, number>();
  for (const { field, segment, confidence } of columns) {
    // What divides a row further, or says its unit, makes no heading.
    if (field === null || field === "part" || field === "unit" || field === "month") continue;
    // Columns by segment count once each measure: many of them make no better heading.
    const key = segment === null ? field : `by segment ${field}`;
    if (confidence > (best.get(key) ?? 0)) best.set(key, field === "ordinal" ? confidence / 4 : confidence);
  }
  return [...best.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/**
 * A table says what its rows are about and holds figures of them. Below the first one a table may also hold only their
 * dates and bases, but then most of its headings must fit well: any row of words could be taken for a heading.
 */
function isTable(columns: readonly ColumnMapping[], isFirst: boolean): boolean {
  const recognised = columns.filter(({ field }) => field !== null);
  const fields = recognised.flatMap(({ field }) => field ?? []);
  // Sub-districts are parts of a region that a title, or the planner, names.
  const districts = columns.some(
    ({ field, heading }) => field === "part" && /kecamatan|distrik|desa|kelurahan/i.test(heading),
  );
  const indicators = fields.includes("indicator");
  const about =
    fields.some(isKey) || columns.some((mapping) => mapping.segment !== null) || districts || indicators;
  if (isFirst) return about && fields.some(isMeasure);
  const good = recognised.filter(({ confidence }) => confidence >= 0.85);
  const says = fields.some((field) => isMeasure(field) || field === "asOf" || field === "basis");
  return about && says && good.length * 2 >= columns.length && good.length > 1;
}
