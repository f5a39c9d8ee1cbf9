import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { Book } from "./book.js";
import type { Rect } from "./engine.js";
import { overlaps, toRange, toRect } from "./ranges.js";

/** The grid counts in pixels at 96 dots an inch, Excel in points at 72. */
const PIXELS_A_POINT = 96 / 72;

function toPixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/** Widths, heights, hidden rows, merged cells and frozen panes of a sheet. */
export class Layout {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  freeze(sheetId: string, frozen: { rows: number; columns: number }): void {
    this.#book.mutate(SetFrozenMutation.id, sheetId, {
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    });
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.#book.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  columnWidth(sheetId: string, column: number): number {
    return this.#book.sheet(sheetId).getColumnWidth(column) / PIXELS_A_POINT;
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    const sheet = this.#book.sheet(sheetId);
    if (count <= 100) this.#book.reach(sheet, 0, column + count - 1);
    this.#book.mutate(SetWorksheetColWidthMutation.id, sheetId, {
      ranges: [
        toRange({
          row: 0,
          column,
          rows: sheet.getRowCount(),
          columns: Math.min(count, sheet.getColumnCount() - column),
        }),
      ],
      colWidth: toPixels(points),
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.#book.sheet(sheetId).getRowHeight(row) / PIXELS_A_POINT;
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    const ranges = this.#rows(sheetId, row, count);
    this.#book.mutate(SetWorksheetRowIsAutoHeightMutation.id, sheetId, {
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
    this.#book.mutate(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight: toPixels(points) });
  }

  #rows(sheetId: string, row: number, count: number) {
    const sheet = this.#book.sheet(sheetId);
    if (count <= 10_000) this.#book.reach(sheet, row + count - 1, 0);
    return [
      toRange({
        row,
        column: 0,
        rows: Math.min(count, sheet.getRowCount() - row),
        columns: sheet.getColumnCount(),
      }),
    ];
  }

  hiddenRows(sheetId: string): readonly number[] {
    const rows = this.#book.sheet(sheetId).getConfig().rowData;
    return Object.keys(rows)
      .map(Number)
      .filter((row) => rows[row]?.hd === BooleanNumber.TRUE)
      .sort((a, b) => a - b);
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    this.#book.mutate(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, sheetId, {
      ranges: this.#rows(sheetId, row, count),
    });
  }

  merges(sheetId: string): readonly Rect[] {
    return this.#book.sheet(sheetId).getMergeData().map(toRect);
  }

  /** Areas merged before that lie in the way are taken apart first, as in Excel. */
  merge(sheetId: string, rect: Rect): void {
    this.unmerge(sheetId, rect);
    if (rect.rows * rect.columns < 2) return;
    this.#book.reach(this.#book.sheet(sheetId), rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    this.#book.mutate(AddWorksheetMergeMutation.id, sheetId, { ranges: [toRange(rect)] });
  }

  unmerge(sheetId: string, rect: Rect): void {
    const ranges = this.#book
      .sheet(sheetId)
      .getMergeData()
      .filter((range) => overlaps(toRect(range), rect));
    if (ranges.length > 0) this.#book.mutate(RemoveWorksheetMergeMutation.id, sheetId, { ranges });
  }
}
