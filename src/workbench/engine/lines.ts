import type { ICellData } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { Book } from "./book.js";
import type { Cells } from "./cells.js";
import type { Rect } from "./engine.js";
import { toRange, toRect } from "./ranges.js";
import type { LinesMoved } from "./references.js";

/** An area after lines came or went; `null` where all of it went. Lines that come inside of it belong to it. */
export function rectMoved(rect: Rect, { axis, at, count }: LinesMoved): Rect | null {
  const [start, size] = axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const end = start + size;
  const after = (line: number): number =>
    count > 0 ? (line >= at ? line + count : line) : line <= at ? line : Math.max(at, line + count);
  const from = after(start);
  const to = count > 0 ? after(end - 1) + 1 : after(end);
  if (to <= from) return null;
  return axis === "row"
    ? { ...rect, row: from, rows: to - from }
    : { ...rect, column: from, columns: to - from };
}

/** Whole rows and columns that come into a sheet or leave it: their cells, sizes and joined cells. */
export class Lines {
  readonly #book: Book;
  readonly #cells: Cells;

  constructor(book: Book, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
  }

  move(sheetId: string, moved: LinesMoved): void {
    const sheet = this.#book.sheet(sheetId);
    const { axis, at, count } = moved;
    const isRow = axis === "row";
    const merges = sheet.getMergeData().map(toRect);
    const lines = Math.abs(count);
    this.#book.reach(sheet, isRow ? at + lines : 0, isRow ? 0 : at + lines);
    const range = toRange(
      isRow
        ? { row: at, rows: lines, column: 0, columns: sheet.getColumnCount() }
        : { row: 0, rows: sheet.getRowCount(), column: at, columns: lines },
    );
    const insert = isRow ? InsertRowMutation.id : InsertColMutation.id;
    const remove = isRow ? RemoveRowMutation.id : RemoveColMutation.id;
    this.#book.mutate(count > 0 ? insert : remove, sheetId, { range }, true);
    sheet.getConfig().mergeData = merges.flatMap((rect) => {
      const after = rectMoved(rect, moved);
      return after === null || after.rows * after.columns < 2 ? [] : [toRange(after)];
    });
    sheet.getSpanModel().rebuild(sheet.getConfig().mergeData);
    if (count > 0 && at > 0) this.#lookLikeBefore(sheetId, moved);
  }

  /** As Excel does: a line that comes in looks like the one before it. */
  #lookLikeBefore(sheetId: string, { axis, at, count }: LinesMoved): void {
    const looks: Record<number, Record<number, ICellData>> = {};
    this.#book.cells(sheetId).forValue((row, column, cell) => {
      if ((axis === "row" ? row : column) !== at - 1 || cell?.s == null) return;
      for (let line = at; line < at + count; line += 1) {
        const [r, c] = axis === "row" ? [line, column] : [row, line];
        (looks[r] ??= {})[c] = { s: cell.s };
      }
    });
    if (Object.keys(looks).length > 0) this.#cells.put(sheetId, looks);
  }
}
