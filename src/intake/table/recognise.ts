/** Finds the heading of a table and proposes what each column holds. */
import {
  dateWithin,
  looksNumeric,
  readDateText,
  regionWithin,
  segmentInHeading,
  segmentWithin,
} from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import { cellAddress, cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";
import { isKey, isMeasure } from "./field.js";
import type { Field } from "./field.js";
import { figuresIn, headingsOf } from "./headings.js";
import type { Heading } from "./headings.js";
import { titlesAbove } from "./recognition.js";
import type { ColumnMapping, Context, Recognition, Scale, TableContext } from "./recognition.js";
import { guessFields, headingTokens } from "./vocabulary.js";
import type { FieldGuess } from "./vocabulary.js";

/** Rows that hold something, from the top, among which the first heading is looked for. */
const searchedRows = 60;
const deepestHeading = 3;
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
      found.push({ ...next, context: contextOf(grid, next.headerRow, fileName) });
    }
    from = grid.rows.findIndex((row) => row.index >= next.headerRow + next.headerRows);
    if (from < 0) break;
  }
  return found;
}

/** A heading that is printed again at the top of a page is no new table. */
export function sameHeadings(a: readonly ColumnMapping[], b: readonly ColumnMapping[]): boolean {
  return a.length === b.length && a.every((mapping, at) => mapping.heading === b[at]?.heading);
}

type Candidate = Omit<Recognition, "context">;

/** The heading that fits best among the first rows; further down, the first one that fits. */
function bestHeading(grid: Grid, from: number, isFirst: boolean): Candidate | null {
  const lastRow = grid.rows.at(-1)?.index ?? 0;
  let best: Candidate | null = null;
  let bestWorth = 0;
  const until = isFirst ? Math.min(grid.rows.length, searchedRows) : grid.rows.length;
  for (let at = from; at < until; at += 1) {
    const row = grid.rows[at];
    if (row === undefined || !mayBeHeading(row, isFirst)) continue;
    for (let depth = 1; depth <= deepestHeading; depth += 1) {
      const rows = grid.rows.slice(at, at + depth);
      if (rows.length < depth || !areTogether(rows)) break;
      const columns = mappingsOf(grid, rows);
      const score = scoreOf(columns);
      // A second row must earn its place, and figures are no headings.
      const worth = score - 0.1 * (depth - 1) - rows.reduce((sum, each) => sum + figuresIn(each), 0);
      if (score >= leastScore && worth > bestWorth && isTable(columns, isFirst)) {
        bestWorth = worth;
        best = { headerRow: row.index, headerRows: depth, columns, lastRow, score };
      }
    }
    // Below a heading come its rows: a better one further down belongs to another table.
    if (best !== null && row.index >= best.headerRow + deepestHeading) break;
  }
  return best;
}

/** Figures are no headings; below the first table, where every row is looked at, a heading has none at all. */
function mayBeHeading(row: GridRow, isFirst: boolean): boolean {
  const figures = figuresIn(row);
  return isFirst ? figures <= row.cells.length / 3 : figures === 0 && row.cells.length > 1;
}

function areTogether(rows: readonly GridRow[]): boolean {
  return rows.every((row, at) => at === 0 || row.index === (rows[at - 1]?.index ?? 0) + 1);
}

function scoreOf(columns: readonly ColumnMapping[]): number {
  const best = new Map<string, number>();
  for (const { field, segment, confidence } of columns) {
    if (field === null) continue;
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
  const about = fields.some(isKey) || columns.some((mapping) => mapping.segment !== null);
  if (isFirst) return about && fields.some(isMeasure) && recognised.length * 5 >= columns.length;
  const good = recognised.filter(({ confidence }) => confidence >= 0.85);
  const says = fields.some((field) => isMeasure(field) || field === "asOf" || field === "basis");
  return about && says && good.length * 2 >= columns.length && good.length > 1;
}

/** The heading rows' proposals: each field to the column that fits it best. */
function mappingsOf(grid: Grid, rows: readonly GridRow[]): readonly ColumnMapping[] {
  const firstBodyRow = (rows.at(-1)?.index ?? 0) + 1;
  const columns = headingsOf(grid, rows).map((heading) => {
    const described = describe(heading);
    const { column, segment } = described;
    return { column, segment, described, guesses: guessesFor(grid, heading, firstBodyRow) };
  });
  const hasRegionName = columns.some(({ guesses }) => guesses[0]?.field === "regionName");
  const candidates = columns.map((column) => ({
    ...column,
    // A lone column of provinces is what the rows are about.
    guesses: column.guesses.map((guess): FieldGuess =>
      guess.field === "province" && !hasRegionName ? { ...guess, field: "regionName" } : guess,
    ),
  }));
  const taken = new Map<number, FieldGuess>();
  const open = candidates
    .flatMap(({ column, segment, guesses }) =>
      guesses.map((guess, rank) => ({ column, segment, guess, rank })),
    )
    .sort((a, b) => a.rank - b.rank || b.guess.confidence - a.guess.confidence || a.column - b.column);
  const used = new Set<string>();
  for (const { column, segment, guess } of open) {
    const key = `${guess.field} ${segment ?? ""}`;
    if (taken.has(column) || used.has(key)) continue;
    taken.set(column, guess);
    used.add(key);
  }
  return candidates.map((candidate) => {
    const guess = taken.get(candidate.column);
    const field = guess?.field ?? null;
    const isRival = (other: typeof candidate): boolean =>
      other.column !== candidate.column &&
      other.segment === candidate.segment &&
      other.guesses[0]?.field === field &&
      taken.get(other.column)?.field !== field;
    const rivals = candidates.filter(isRival).map((other) => other.column);
    return {
      ...candidate.described,
      column: candidate.column,
      segment: candidate.segment,
      field,
      confidence: guess?.confidence ?? 0,
      rivals: field === "ordinal" ? [] : rivals,
    };
  });
}

/** What the heading says besides the field. */
function describe(heading: Heading): Omit<ColumnMapping, "field" | "confidence" | "rivals"> {
  const text = heading.parts.join(" / ");
  const segment = heading.parts.map(segmentInHeading).find((named) => named !== null) ?? null;
  const scale: Scale = /\bjuta\b|\bmillions?\b/i.test(text)
    ? 1_000_000
    : /\bribu(an)?\b|\bthousands?\b|\bx\s?1[.,]000\b/i.test(text)
      ? 1_000
      : 1;
  return {
    column: heading.column,
    heading: text,
    scale,
    percentHeading: headingTokens(text).includes("persen"),
    segment: segment?.id ?? null,
    basis: basisIn(text),
    asOf: dateWithin(text),
  };
}

const basisWords = new Set(
  "angkatan penduduk bekerja ucj eligible layak semesta potensi sakernas pbpu rentan labour labor force employed universe".split(
    " ",
  ),
);

/** "Angkatan kerja" says which base its numbers are; "Jumlah pekerja" does not. */
function basisIn(heading: string): string | null {
  const tokens = headingTokens(heading);
  return tokens.some((token) => basisWords.has(token)) ? heading.replace(/\s*\/\s*/g, " ").trim() : null;
}

/** Guesses from the words, checked against what stands below them. */
function guessesFor(grid: Grid, heading: Heading, firstBodyRow: number): readonly FieldGuess[] {
  const words = heading.parts.filter((part) => segmentInHeading(part) === null);
  const below = samplesBelow(grid, heading.column, firstBodyRow);
  return guessFields(words.join(" "))
    .map((guess) => suited(guess, words.join(" "), below))
    .filter((guess) => guess.confidence > 0.3)
    .sort((a, b) => b.confidence - a.confidence);
}

interface Samples {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  /** Numbers above 200, which no percentage is. */
  readonly large: number;
}

function samplesBelow(grid: Grid, column: number, firstBodyRow: number): Samples {
  const start = grid.rows.findIndex((row) => row.index >= firstBodyRow);
  const cells = (start < 0 ? [] : grid.rows.slice(start, start + 30)).flatMap(
    (row) => cellIn(row, column) ?? [],
  );
  const numbers = cells.filter(
    (cell) => cell.kind === "number" || (cell.kind === "text" && looksNumeric(cell.shown)),
  );
  const dates = cells.filter(
    (cell) => cell.kind === "date" || (cell.kind === "text" && readDateText(cell.shown) !== null),
  );
  const large = numbers.filter(
    (cell) => Number(cell.shown.replace(/[^\d]/g, "").slice(0, 9)) > 200 && cell.percent !== true,
  );
  return { filled: cells.length, numbers: numbers.length, dates: dates.length, large: large.length };
}

/** "Basis" over numbers are workers, over words the kind of base; "Bulan" over dates is a date. */
function suited(guess: FieldGuess, heading: string, below: Samples): FieldGuess {
  const { filled, numbers, dates, large } = below;
  if (filled === 0) return guess;
  const mostly = (count: number): boolean => count * 2 > filled;
  const instead = (field: Field): FieldGuess => ({ ...guess, field });
  const doubtful = (): FieldGuess => ({ ...guess, confidence: guess.confidence * 0.5 });
  switch (guess.field) {
    case "workers":
      if (numbers > 0) return guess;
      return /\b(basis|base)\b/i.test(heading) ? instead("basis") : doubtful();
    case "basis":
      return mostly(numbers) && !mostly(dates) ? instead("workers") : guess;
    case "months":
      return mostly(dates) && !mostly(numbers) ? instead("asOf") : guess;
    case "rate":
      return large * 2 > filled && !mostly(dates) ? doubtful() : guess;
    case "covered":
    case "uncovered":
      return numbers === 0 ? doubtful() : guess;
    case "regionName":
    case "segment":
    case "source":
      return mostly(numbers) ? doubtful() : guess;
    default:
      return guess;
  }
}

function contextOf(grid: Grid, headerRow: number, fileName: string | null): TableContext {
  const titles = titlesAbove(grid, headerRow).map(({ row, column, text }) => ({
    words: text,
    from: cellAddress(grid, row, column),
  }));
  const names = [
    ...(grid.sheet === null ? [] : [{ words: grid.sheet, from: grid.sheet }]),
    ...(fileName === null ? [] : [{ words: fileName.replace(/\.[^.]+$/, ""), from: fileName }]),
  ];
  const first = <T>(
    places: readonly { words: string; from: string }[],
    read: (text: string) => T | null,
  ): Context<T> | null => {
    for (const { words, from } of places) {
      const value = read(words);
      if (value !== null) return { value, from, words };
    }
    return null;
  };
  return {
    region: first([...titles, ...names], regionWithin),
    asOf: first<AsOf>(titles, dateWithin),
    source: first(sourceLines(grid), sourceIn),
    segment: first(titles, (text) => segmentWithin(text)?.id ?? null),
  };
}

/** "Sumber: BPJS Ketenagakerjaan Cabang Lampung". */
function sourceIn(text: string): string | null {
  return /^(?:sumber(?: data)?|source)\s*[:=]\s*(.+)$/i.exec(text)?.[1]?.trim() ?? null;
}

/** Lines above or below the table that may name its source. */
function sourceLines(grid: Grid): readonly { words: string; from: string }[] {
  return grid.rows.flatMap((row) => {
    const [cell, ...others] = row.cells;
    if (cell?.kind !== "text" || others.length > 1 || !/^s(umber|ource)/i.test(cell.shown)) return [];
    const words = [cell, ...others].map((each) => each.shown).join(" ");
    return [{ words, from: cellAddress(grid, row.index, cell.column) }];
  });
}
