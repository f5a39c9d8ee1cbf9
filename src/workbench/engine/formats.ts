import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FIRST_ROWS, type Book } from "./book.js";
import type { Cells } from "./cells.js";
import type { CellStyle, Rect } from "./engine.js";
import { fromStyleData, toKept, toStyleData } from "./styles.js";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Number formats, fonts, fills, borders, alignment. */
export class Formats {
  readonly #book: Book;
  readonly #cells: Cells;

  constructor(book: Book, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
  }

  #stored(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.#book.workbook.getStyles().getStyleByCell(this.#cell(sheetId, row, column));
  }

  #cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#book.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  /** Whole columns and rows are formatted as far as the grid goes, not to Excel's last row. */
  #clip(sheetId: string, rect: Rect): Rect {
    const sheet = this.#book.sheet(sheetId);
    if (rect.rows <= FIRST_ROWS) this.#book.reach(sheet, rect.row + rect.rows - 1, 0);
    if (rect.columns <= 100) this.#book.reach(sheet, 0, rect.column + rect.columns - 1);
    return {
      ...rect,
      rows: Math.min(rect.rows, Math.max(0, sheet.getRowCount() - rect.row)),
      columns: Math.min(rect.columns, Math.max(0, sheet.getColumnCount() - rect.column)),
    };
  }

  #each(rect: Rect, make: (row: number, column: number) => ICellData): Matrix {
    const cells: Matrix = {};
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const columns: Record<number, ICellData> = {};
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        columns[column] = make(row, column);
      }
      cells[row] = columns;
    }
    return cells;
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.#stored(sheetId, row, column)?.n?.pattern ?? "General";
  }

  /** "General" is stored as well: it keeps a formula from taking over the format of the cells it refers to. */
  setNumberFormat(sheetId: string, rect: Rect, format: string): void {
    const s: IStyleData = { n: { pattern: format } };
    this.#cells.put(
      sheetId,
      this.#each(this.#clip(sheetId, rect), () => ({ s })),
    );
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return fromStyleData(this.#stored(sheetId, row, column), this.#cell(sheetId, row, column));
  }

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    const s = toStyleData(style);
    this.#cells.put(
      sheetId,
      this.#each(this.#clip(sheetId, rect), (row, column) => {
        const kept = toKept(style, this.#cell(sheetId, row, column));
        return kept === undefined ? { s } : { s, custom: kept as NonNullable<ICellData["custom"]> };
      }),
    );
  }

  /** Only cells that exist are touched, so that clearing a whole column costs nothing. */
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const cells: Matrix = {};
    this.#book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const inside =
          row >= rect.row &&
          row < rect.row + rect.rows &&
          column >= rect.column &&
          column < rect.column + rect.columns;
        if (!inside || !cell) return;
        (cells[row] ??= {})[column] = cleared(cell, what);
      });
    this.#cells.put(sheetId, cells);
  }
}

function cleared(cell: ICellData, what: "All" | "Contents" | "Formats"): Nullable<ICellData> {
  if (what === "Contents") return { v: null, f: null, si: null, p: null };
  // The type is said again, or Univer would take a text like "007" for a number once its format is gone.
  if (what === "Formats") return { s: null, custom: null as never, t: cell.t ?? CellValueType.STRING };
  return { v: null, f: null, si: null, p: null, s: null, custom: null as never };
}
