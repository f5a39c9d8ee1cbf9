import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FIRST_ROWS, type Book } from "./book.js";
import type { Cells } from "./cells.js";
import type { CellStyle, Rect } from "./engine.js";
import { GatheredLooks, type Gathered } from "./gathered.js";
import { fromStyleData, toKept } from "./styles.js";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Number formats, fonts, fills, borders, alignment. */
export class Formats {
  readonly #book: Book;
  readonly #cells: Cells;
  #gathered = new Map<string, GatheredLooks>();

  constructor(book: Book, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
    book.beforeUse(() => this.#give());
  }

  #stored(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.#book.workbook.getStyles().getStyleByCell(cell);
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

  /** Adds a look to what the cells get before anything else of the workbook is looked at or changed. */
  #gather(sheetId: string, rect: Rect, look: Parameters<GatheredLooks["add"]>[1]): void {
    const clipped = this.#clip(sheetId, rect);
    let looks = this.#gathered.get(sheetId);
    if (!looks) this.#gathered.set(sheetId, (looks = new GatheredLooks()));
    looks.add(clipped, look);
    this.#book.soon();
  }

  #give(): void {
    if (this.#gathered.size === 0) return;
    const gathered = this.#gathered;
    this.#gathered = new Map();
    for (const [sheetId, looks] of gathered) this.#giveTo(sheetId, looks);
  }

  /**
   * Univer joins the looks of a cell with what it is given one by one, which is slow: of cells that had the same looks and get the same, it
   * is asked for the first, and the others share what it made.
   */
  #giveTo(sheetId: string, looks: GatheredLooks): void {
    const matrix = this.#book.cells(sheetId);
    const joined: Matrix = {};
    const alike: { row: number; column: number; first: { row: number; column: number } }[] = [];
    const firsts = new Map<Gathered, Map<string, { row: number; column: number }>>();
    for (const [row, column, gathered] of looks.cells()) {
      const cell = matrix.getValue(row, column);
      const { look, data: s } = gathered;
      const kept = toKept(look.style, cell);
      const had = cell?.s ?? "";
      const isPlain = !cell?.p && (kept === undefined || (kept === null && !cell?.custom));
      if (isPlain && typeof had === "string") {
        const same = firsts.get(gathered) ?? new Map<string, { row: number; column: number }>();
        firsts.set(gathered, same);
        const first = same.get(had);
        if (first) {
          alike.push({ row, column, first });
          continue;
        }
        same.set(had, { row, column });
      }
      const custom = kept as NonNullable<ICellData["custom"]>;
      (joined[row] ??= {})[column] = kept === undefined ? { s } : { s, custom };
    }
    this.#cells.put(sheetId, joined);
    const told: Matrix = {};
    for (const { row, column, first } of alike) {
      const s = matrix.getValue(first.row, first.column)?.s;
      const cell = matrix.getValue(row, column);
      if (!s) delete cell?.s;
      else if (cell) cell.s = s;
      else matrix.setValue(row, column, { s });
      (told[row] ??= {})[column] = {};
    }
    // Whoever watches changes (the grid, for one) hears of these cells too.
    if (alike.length > 0) this.#cells.put(sheetId, told);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.#stored(this.#book.cells(sheetId).getValue(row, column))?.n?.pattern ?? "General";
  }

  /** "General" is stored as well: it keeps a formula from taking over the format of the cells it refers to. */
  setNumberFormat(sheetId: string, rect: Rect, numberFormat: string): void {
    this.#gather(sheetId, rect, { style: {}, numberFormat });
  }

  /** Read through what is gathered: whoever draws lines looks at each before it draws the next. */
  style(sheetId: string, row: number, column: number): CellStyle {
    const cell = this.#book.sheet(sheetId).getCellMatrix().getValue(row, column);
    const stored = this.#stored(cell);
    const coming = this.#gathered.get(sheetId)?.at(row, column);
    if (!coming) return fromStyleData(stored, cell);
    const { look, data } = coming;
    const both: IStyleData = { ...stored, ...data };
    if (stored?.bd && data.bd) both.bd = { ...stored.bd, ...data.bd };
    const kept = toKept(look.style, cell);
    const custom = kept as NonNullable<ICellData["custom"]>;
    return fromStyleData(both, kept === undefined ? cell : { ...cell, custom });
  }

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    this.#gather(sheetId, rect, { style });
  }

  /** Only cells that exist are touched, so that clearing a whole column costs nothing. */
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const cells: Matrix = {};
    this.#book.cells(sheetId).forValue((row, column, cell) => {
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
