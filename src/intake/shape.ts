/**
 * What a planner pointed at, kept for the next file of the same shape. A shape is known by a number made of its heading's
 * words without their years; neither the words nor anything below them is kept.
 */
import { wordKey } from "../domain/index.js";
import type { Grid, GridRow } from "./grid/index.js";
import { fieldNames, recogniseAt } from "./table/index.js";
import type { Field, Recognition, Scale } from "./table/index.js";

export interface Shape {
  readonly key: string;
  readonly headerRows: number;
  /** What each column holds, from left to right. */
  readonly columns: readonly { readonly field: Field | null; readonly scale: Scale }[];
}

/** Looks up what was kept; `null` for a shape that is not known. */
export type ShapeMemory = (key: string) => Shape | null;

/** Rows from the top among which a known heading is looked for, and the most rows it may have. */
const searchedRows = 60;
const deepest = 5;
/** Cells of a heading that are looked at. */
const mostCells = 400;

/** Two sums over the letters, so that different headings hardly ever give the same key. */
function sumOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    a = Math.imul(a ^ sign, 0x01000193) >>> 0;
    b = (Math.imul(b, 31) + sign) >>> 0;
  }
  return `${a.toString(36)}-${b.toString(36)}`;
}

function wordsOf(rows: readonly GridRow[]): string {
  return rows
    .map((row) =>
      row.cells
        .slice(0, mostCells)
        .map(({ column, shown }) => `${column}:${wordKey(shown.slice(0, 120)).replace(/\d+/g, "")}`)
        .join("|"),
    )
    .join("\n");
}

/** The shape of a table as it is read now. */
export function shapeOf(grid: Grid, recognition: Recognition): Shape {
  const { headerRow, headerRows, columns } = recognition;
  const rows = grid.rows.filter(({ index }) => index >= headerRow && index < headerRow + headerRows);
  return {
    key: sumOf(wordsOf(rows)),
    headerRows,
    columns: columns.map(({ field, scale }) => ({ field, scale })),
  };
}

/** The table of a grid whose shape is known, read as it was pointed out before; `null` where none is. */
export function recalled(grid: Grid, memory: ShapeMemory, fileName: string | null): Recognition | null {
  for (let at = 0; at < Math.min(grid.rows.length, searchedRows); at += 1) {
    for (let depth = 1; depth <= deepest; depth += 1) {
      const rows = grid.rows.slice(at, at + depth);
      const [first] = rows;
      if (first === undefined || rows.length < depth) break;
      const shape = memory(sumOf(wordsOf(rows)));
      if (shape?.headerRows !== depth) continue;
      const read = recogniseAt(grid, { headerRow: first.index, headerRows: depth }, fileName);
      if (read?.columns.length === shape.columns.length) return asKept(read, shape);
    }
  }
  return null;
}

function asKept(read: Recognition, shape: Shape): Recognition {
  const columns = read.columns.map((mapping, at) => {
    const kept = shape.columns[at];
    return kept === undefined
      ? mapping
      : { ...mapping, field: kept.field, scale: kept.scale, scaleFrom: null, confidence: 1, rivals: [] };
  });
  return { ...read, columns };
}

/** A shape read from wherever it was kept; `null` for anything that is none. */
export function asShape(value: unknown): Shape | null {
  if (typeof value !== "object" || value === null) return null;
  const { key, headerRows, columns } = value as Partial<Record<keyof Shape, unknown>>;
  if (typeof key !== "string" || typeof headerRows !== "number" || !Array.isArray(columns)) return null;
  const read = columns.map((column: unknown) => {
    const { field, scale } = (column ?? {}) as { readonly field?: unknown; readonly scale?: unknown };
    const known = field === null || (typeof field === "string" && Object.hasOwn(fieldNames, field));
    const scaled = scale === 1 || scale === 1_000 || scale === 1_000_000;
    return known && scaled ? { field: field as Field | null, scale: scale as Scale } : null;
  });
  const whole = read.flatMap((column) => column ?? []);
  return whole.length === read.length ? { key, headerRows, columns: whole } : null;
}
