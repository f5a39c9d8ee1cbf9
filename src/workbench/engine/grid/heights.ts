import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { DEFAULT_HEIGHT, type Book } from "../book.js";

/** How long after the last change the heights are worked out, in milliseconds. */
const PAUSE = 60;

/** Rows without a height of their own grow with their wrapped texts, as in Excel. */
export class GridHeights {
  readonly #book: Book;
  readonly #touched = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #grown: (sheetId: string) => void;

  constructor(book: Book, grown: (sheetId: string) => void) {
    this.#book = book;
    this.#grown = grown;
  }

  /** Texts, styles or widths of a sheet changed. */
  touch(sheetId: string): void {
    this.#touched.add(sheetId);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), PAUSE);
  }

  #settle(): void {
    for (const sheetId of this.#touched) this.#grow(sheetId);
    this.#touched.clear();
  }

  #grow(sheetId: string): void {
    const sheet = this.#book.workbook.getSheetBySheetId(sheetId);
    const render = this.#book.injector.get(IRenderManagerService).getRenderById(this.#book.unit);
    const rows = sheet ? this.#wrapped(sheetId) : [];
    if (!sheet || !render || rows.length === 0) return;
    const skeleton = render.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
    if (!skeleton) return;
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
    if (rowsAutoHeightInfo.length === 0) return;
    this.#book.mutate(SetWorksheetRowAutoHeightMutation.id, sheetId, { rowsAutoHeightInfo });
    this.#grown(sheetId);
  }

  /** Rows that hold a wrapped text and were given no height. */
  #wrapped(sheetId: string): number[] {
    const sheet = this.#book.sheet(sheetId);
    const { rowData } = sheet.getConfig();
    const styles = this.#book.workbook.getStyles();
    const rows = new Set<number>();
    sheet.getCellMatrix().forValue((row, _, cell) => {
      if (!cell || rowData[row]?.ia === BooleanNumber.FALSE) return;
      const holds = cell.v !== undefined && cell.v !== null && cell.v !== "";
      if (holds && styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP) rows.add(row);
    });
    return [...rows];
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
