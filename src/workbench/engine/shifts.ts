import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import type { Book } from "./book.js";
import type { ChartInfo, PageSetup, Rect } from "./engine.js";

/** Rows or columns that came (positive) or went (negative) at a place of a sheet. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

const SHIFTS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: "row", sign: 1 },
  [RemoveRowMutation.id]: { axis: "row", sign: -1 },
  [InsertColMutation.id]: { axis: "column", sign: 1 },
  [RemoveColMutation.id]: { axis: "column", sign: -1 },
};

/** Tells of every row and column that is inserted or removed. */
export function watchShifts(book: Book, shifted: (shift: Shift) => void): void {
  book.commands.onCommandExecuted((command) => {
    const known = SHIFTS[command.id];
    if (!known) return;
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    const { axis, sign } = known;
    const [at, last] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    shifted({ sheetId: subUnitId, axis, at, count: sign * (last - at + 1) });
  });
}

/** Where a stretch of rows or columns lies after a shift; it never shrinks below one. */
function moved(start: number, length: number, { at, count }: Shift): [start: number, length: number] {
  if (count > 0) {
    if (at <= start) return [start + count, length];
    return [start, at < start + length ? length + count : length];
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start, end) - at);
  const within = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  return [start - before, Math.max(1, length - within)];
}

export function shiftedRect(rect: Rect, shift: Shift): Rect {
  if (shift.axis === "row") {
    const [row, rows] = moved(rect.row, rect.rows, shift);
    return { ...rect, row, rows };
  }
  const [column, columns] = moved(rect.column, rect.columns, shift);
  return { ...rect, column, columns };
}

/** The cells that a chart shows move with them, on whatever sheet they stand. */
export function shiftSeries(chart: ChartInfo, shift: Shift): void {
  for (const series of chart.series) {
    for (const area of [series.values, series.categories]) {
      if (area?.sheetId === shift.sheetId) area.rect = shiftedRect(area.rect, shift);
    }
  }
}

export function shiftPage(page: PageSetup, shift: Shift): void {
  if (page.printArea) page.printArea = shiftedRect(page.printArea, shift);
  if (page.titleRows && shift.axis === "row") {
    const { from, to } = page.titleRows;
    const [start, length] = moved(from, to - from + 1, shift);
    page.titleRows = { from: start, to: start + length - 1 };
  }
}
