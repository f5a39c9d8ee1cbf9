import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { DEFAULT_HEIGHT, type Book } from "../book.js";
import { Turns } from "../turn.js";

/** How long after the last change the heights are worked out, in milliseconds. */
const PAUSE = 300;
/** Rows that are measured in one go; the page gets its turn in between. */
const ROWS_AT_ONCE = 60;

/** Rows without a height of their own grow with their wrapped texts, as in Excel. */
export class GridHeights {
  readonly #book: Book;
  readonly #touched = new Set<string>();
  readonly #grown: (sheetId: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(book: Book, grown: (sheetId: string) => void) {
    this.#book = book;
    this.#grown = grown;
  }

  /** Texts, styles or widths of a sheet changed. */
  touch(sheetId: string): void {
    this.#touched.add(sheetId);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#settle();
    }, PAUSE);
  }

  /** What is touched again meanwhile is measured again, from its first row. */
  async #settle(): Promise<void> {
    const turns = new Turns();
    for (const sheetId of this.#touched) {
      this.#touched.delete(sheetId);
      const rows = this.#book.workbook.getSheetBySheetId(sheetId) ? this.#wrapped(sheetId) : [];
      let grown = false;
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        if (turns.due) await turns.give();
        if (this.#disposed || this.#touched.has(sheetId)) break;
        if (this.#grow(sheetId, rows.slice(from, from + ROWS_AT_ONCE))) grown = true;
      }
      if (grown && !this.#disposed) this.#grown(sheetId);
    }
  }

  /** Whether any of the rows got another height. */
  #grow(sheetId: string, rows: readonly number[]): boolean {
    const sheet = this.#book.workbook.getSheetBySheetId(sheetId);
    const render = this.#book.injector.get(IRenderManagerService).getRenderById(this.#book.unit);
    const skeleton = sheet && render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
    if (!sheet || !skeleton) return false;
    const ranges = rows.map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    }));
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange(ranges)
      .filter(
        ({ row, autoHeight }) =>
          autoHeight && Math.max(autoHeight, DEFAULT_HEIGHT) !== sheet.getRowHeight(row),
      )
      .map(({ row, autoHeight = 0 }) => ({ row, autoHeight: Math.max(autoHeight, DEFAULT_HEIGHT) }));
    if (rowsAutoHeightInfo.length === 0) return false;
    this.#book.mutate(SetWorksheetRowAutoHeightMutation.id, sheetId, { rowsAutoHeightInfo });
    return true;
  }

  /** Rows that hold a wrapped text and were given no height. */
  #wrapped(sheetId: string): number[] {
    const sheet = this.#book.sheet(sheetId);
    const { rowData } = sheet.getConfig();
    const styles = this.#book.workbook.getStyles();
    const rows = new Set<number>();
    this.#book.cells(sheetId).forValue((row, _, cell) => {
      if (!cell || rowData[row]?.ia === BooleanNumber.FALSE) return;
      const holds = cell.v !== undefined && cell.v !== null && cell.v !== "";
      if (holds && styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP) rows.add(row);
    });
    return [...rows];
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }
}
