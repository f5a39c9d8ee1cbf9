/** Reading and writing the cells of a range, with Excel's rules for shapes. */
import type { CellState, CellValue, Rect } from "../engine/engine.js";
import { isBounded } from "./address.js";
import { entered } from "./entry.js";
import { detailsOf } from "./events.js";
import { failure } from "./failure.js";
import { shifted } from "./formula.js";
import type { RangeRef } from "./states.js";
import type { Session } from "./session.js";
import { isNumberFormat } from "./display.js";

/** A cell's content as it is written again: the engine takes "=" and "'" in front for marks. */
export function contentOf(cell: CellState): CellValue {
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === "string" && /^['=]/.test(cell.value) ? `'${cell.value}` : cell.value;
}

/** One value a cell, in rows; null for whole rows and columns, which are too large to be told cell by cell. */
export function eachCell(
  { sheetId, rect }: RangeRef,
  session: Session,
  read: (cell: CellState, row: number, column: number) => unknown,
): unknown[][] | null {
  if (!isBounded(rect)) return null;
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => {
      const row = rect.row + r;
      const column = rect.column + c;
      return read(session.engine.cell(sheetId, row, column), row, column);
    }),
  );
}

/**
 * The given values in the shape of the range. One value (not in an array) fills the range; an array must
 * have exactly its rows and columns.
 */
function inShape(
  given: unknown,
  rect: Rect,
): readonly (readonly unknown[])[] | { readonly everywhere: unknown } {
  if (!isBounded(rect)) {
    throw failure("InvalidArgument", "Whole rows and columns have no cell values that could be set.");
  }
  if (!Array.isArray(given)) return { everywhere: given };
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (fits) return rows as readonly (readonly unknown[])[];
  const first: unknown = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  throw failure(
    "InvalidArgument",
    `The number of rows or columns in the input array (${rows.length} × ${columns}) doesn't match the size or dimensions of the range (${rect.rows} × ${rect.columns}).`,
  );
}

function valueAt(shaped: ReturnType<typeof inShape>, row: number, column: number): unknown {
  return "everywhere" in shaped ? shaped.everywhere : shaped[row]?.[column];
}

/** Writes values and formulas as if typed. A single formula moves along as it fills the range. */
export function writeCells(range: RangeRef, given: unknown, session: Session): void {
  const { sheetId, rect } = range;
  const shaped = inShape(given, rect);
  session.sheet(range);
  session.requireWritable(range, rect);
  const names = new Set(session.sheets().map(({ name }) => name.toLowerCase()));
  const hasSheet = (name: string): boolean => names.has(name.toLowerCase());
  const contents: (CellValue | undefined)[][] = [];
  const formats: { row: number; column: number; format: string }[] = [];
  let written = 0;
  for (let r = 0; r < rect.rows; r++) {
    const line: (CellValue | undefined)[] = [];
    for (let c = 0; c < rect.columns; c++) {
      const row = rect.row + r;
      const column = rect.column + c;
      const value = valueAt(shaped, r, c);
      const before =
        typeof value === "string" || typeof value === "number"
          ? session.engine.cell(sheetId, row, column).numberFormat
          : "General";
      const { content, format } = entered(value, before, hasSheet);
      const moves = "everywhere" in shaped && typeof content === "string" && content.startsWith("=");
      line.push(moves ? shifted(content, r, c) : content);
      if (content !== undefined) written += 1;
      if (format !== undefined && before === "General") formats.push({ row, column, format });
    }
    contents.push(line);
  }
  const corner = (): CellState => session.engine.cell(sheetId, rect.row, rect.column);
  const before = corner();
  session.engine.write(sheetId, rect, contents);
  for (const { row, column, format } of formats) {
    session.engine.setNumberFormat(sheetId, { row, column, rows: 1, columns: 1 }, format);
  }
  session.cellsWritten += written;
  session.enter({ sheetId, rect });
  session.events.changed(sheetId, rect, "ThisLocalAddin", detailsOf(rect, before, corner()));
}

/** Sets number formats: one for all cells, or one a cell; null leaves a cell's format. */
export function writeNumberFormats(range: RangeRef, given: unknown, session: Session): void {
  const { sheetId, rect } = range;
  session.requireUnprotected(range, "allowFormatCells");
  if (!Array.isArray(given)) {
    session.engine.setNumberFormat(sheetId, rect, checked(given));
    return;
  }
  const shaped = inShape(given, rect);
  for (const run of runs(shaped, rect))
    session.engine.setNumberFormat(sheetId, run.rect, checked(run.format));
}

function checked(format: unknown): string {
  if (typeof format === "string" && format !== "" && isNumberFormat(format)) return format;
  throw failure("InvalidArgument", `${JSON.stringify(format)} is not a number format.`);
}

/** Cells side by side with the same format make one call: rows that are alike make one rectangle. */
function runs(shaped: ReturnType<typeof inShape>, rect: Rect): { rect: Rect; format: unknown }[] {
  const list: { rect: Rect; format: unknown }[] = [];
  const open = new Map<string, { rect: Rect; format: unknown }>();
  for (let r = 0; r < rect.rows; r++) {
    let c = 0;
    while (c < rect.columns) {
      const format = valueAt(shaped, r, c);
      const start = c;
      while (c < rect.columns && valueAt(shaped, r, c) === format) c += 1;
      if (format === null) continue;
      const key = `${start}:${c}:${JSON.stringify(format)}`;
      const above = open.get(key);
      const row = rect.row + r;
      if (above && above.rect.row + above.rect.rows === row) {
        above.rect = { ...above.rect, rows: above.rect.rows + 1 };
      } else {
        const run = { rect: { row, column: rect.column + start, rows: 1, columns: c - start }, format };
        list.push(run);
        open.set(key, run);
      }
    }
  }
  return list;
}
