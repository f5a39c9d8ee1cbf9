/** What titles, notes, the tab and the file's name say about a table as a whole. */
import { dateWithin, regionWithin, segmentWithin } from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import { cellAddress } from "../grid/index.js";
import type { Grid } from "../grid/index.js";
import { isMeasure } from "./field.js";
import { basisIn } from "./mappings.js";
import type { TitleQuantity } from "./mappings.js";
import { labelledAbove } from "./labelled.js";
import { otherQuantityIn, spreadsBelow } from "./quantities.js";
import { titlesAbove } from "./recognition.js";
import type { Context, TableContext } from "./recognition.js";
import { scaleStated } from "./units.js";
import type { Scale } from "./units.js";
import { guessFields } from "./vocabulary.js";

interface Line {
  readonly words: string;
  readonly from: string;
}

function titleLines(grid: Grid, headerRow: number): readonly Line[] {
  return titlesAbove(grid, headerRow).map(({ row, column, text }) => ({
    words: text,
    from: cellAddress(grid, row, column),
  }));
}

export function contextOf(grid: Grid, headerRow: number, fileName: string | null): TableContext {
  const titles = titleLines(grid, headerRow);
  const names = [
    ...(grid.sheet === null ? [] : [{ words: grid.sheet, from: grid.sheet }]),
    ...(fileName === null ? [] : [{ words: fileName.replace(/\.[^.]+$/, ""), from: fileName }]),
  ];
  const labelled = labelledAbove(grid, headerRow);
  return {
    region: first([...titles, ...names], regionWithin),
    asOf:
      labelled.asOf === undefined
        ? (first<AsOf>(titles, dateWithin) ?? first<AsOf>(names, dateWithin))
        : labelled.asOf,
    source: labelled.source ?? first(sourceLines(grid), sourceIn),
    basis: labelled.basis ?? null,
    segment: first(titles, (text) => segmentWithin(text)?.id ?? null),
  };
}

function first<T>(lines: readonly Line[], read: (text: string) => T | null): Context<T> | null {
  for (const { words, from } of lines) {
    const value = read(words);
    if (value !== null) return { value, from, words };
  }
  return null;
}

/** "Sumber: BPJS Ketenagakerjaan Cabang Lampung". */
function sourceIn(text: string): string | null {
  return /^(?:sumber(?: data)?|source)\s*[:=]\s*(.+)$/i.exec(text)?.[1]?.trim() ?? null;
}

/** Letters of a line that are looked at. */
const longestLine = 500;

/** Lines above or below the table that may name its source. */
function sourceLines(grid: Grid): readonly Line[] {
  return grid.rows.flatMap((row) => {
    const [cell, ...others] = row.cells;
    if (cell?.kind !== "text" || others.length > 1 || !/^s(umber|ource)/i.test(cell.shown)) return [];
    const words = [cell, ...others].map((each) => each.shown.slice(0, longestLine)).join(" ");
    return [{ words, from: cellAddress(grid, row.index, cell.column) }];
  });
}

/** Titles nearest to the table that are read for what it counts. */
const nearTitles = 4;
/** What a title says behind these words is how the table is divided, and where. */
const division =
  /\b(menurut|berdasarkan|per (?:kabupaten|kota|provinsi|kecamatan)|(?:di|pada) (?:provinsi|kabupaten|kota|indonesia)|by\b|tahun\b|,)/i;

/** What the titles say is counted, for columns whose headings do not: the nearest one that names a quantity. */
export function titleQuantity(grid: Grid, headerRow: number): TitleQuantity | null {
  for (const { words, from } of titleLines(grid, headerRow).slice(0, nearTitles)) {
    const text = words.replace(/^\s*(tabel|table|tab\.?|grafik)\b[\s\d.:]*/i, "");
    const quantity = text.split(division)[0] ?? text;
    const said: Context<string> = { value: quantity.trim(), from, words };
    const other = otherQuantityIn(quantity) ?? (spreadsBelow(text) ? otherQuantityIn(text) : null);
    if (other !== null)
      return { field: null, confidence: 1, other, spreads: spreadsBelow(text), basis: null, from: said };
    const [guess] = guessFields(quantity.replace(/\([^)]*\)/g, " "));
    if (guess === undefined || guess.confidence < 0.75 || !isMeasure(guess.field)) continue;
    const { field, confidence } = guess;
    return { field, confidence, other: null, spreads: false, basis: basisIn(quantity), from: said };
  }
  return null;
}

/** Lines below a table among which a note on its unit is looked for. */
const notesBelow = 12;

/** The unit that a title or a note states for the whole table. */
export function statedScale(grid: Grid, headerRow: number): Context<Scale> | null {
  const above = first(titleLines(grid, headerRow).slice(0, nearTitles), scaleStated);
  if (above !== null) return above;
  const below = grid.rows
    .slice(-notesBelow)
    .filter((row) => row.index > headerRow && row.cells.length <= 2)
    .flatMap((row) =>
      row.cells
        .filter(({ kind }) => kind === "text")
        .map((cell) => ({ words: cell.shown, from: cellAddress(grid, row.index, cell.column) })),
    );
  return first(below, scaleStated);
}
