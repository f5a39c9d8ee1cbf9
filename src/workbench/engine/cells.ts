import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book.js";
import { toRect } from "./ranges.js";
import type { CellArea, CellState, CellValue, Rect } from "./engine.js";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Errors a person or a batch may write as a constant, as Excel reads them. */
export function isErrorText(text: string): boolean {
  return (ERROR_TYPE_SET as ReadonlySet<string>).has(text) || text === "#CALC!" || text === "#BUSY!";
}

/** The content of one cell as Univer stores it; every content field is set, so that nothing old remains. */
function stored(content: CellValue): ICellData {
  const blank = { f: null, si: null, p: null };
  if (content === null || content === "") return { ...blank, v: null };
  if (typeof content === "number") return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content.startsWith("=") && content.length > 1) return { ...blank, f: content, v: null };
  if (content.startsWith("'")) return { ...blank, v: content.slice(1), t: CellValueType.FORCE_STRING };
  return { ...blank, v: content, t: CellValueType.STRING };
}

/** Reading and writing what stands in cells. */
export class Cells {
  readonly #book: Book;
  readonly #formulas: FormulaDataModel;
  readonly #dependencies: IDependencyManagerService;
  /** Sentences that custom functions gave with their errors. */
  readonly #messages: (sheetId: string, row: number, column: number) => string | undefined;

  constructor(book: Book, messages: (sheetId: string, row: number, column: number) => string | undefined) {
    this.#book = book;
    this.#messages = messages;
    this.#formulas = book.injector.get(FormulaDataModel);
    this.#dependencies = book.injector.get(IDependencyManagerService);
  }

  /** The stored cell, or the part of a spill that lies over an empty one. */
  raw(sheetId: string, row: number, column: number): { cell: Nullable<ICellData>; spilled: boolean } {
    const cell = this.#book.cells(sheetId).getValue(row, column);
    if (cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null)))
      return { cell, spilled: false };
    const spill = this.#formulas.getArrayFormulaCellData()[this.#book.unit]?.[sheetId]?.[row]?.[column];
    return spill
      ? { cell: { ...cell, v: spill.v ?? null, t: spill.t ?? null }, spilled: true }
      : { cell, spilled: false };
  }

  formula(sheetId: string, row: number, column: number): string | null {
    const cell = this.#book.cells(sheetId).getValue(row, column);
    if (!cell) return null;
    if (cell.f) return cell.f;
    return (cell.si && this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#book.unit)) || null;
  }

  /** Every formula that stands on a sheet; one that was filled over an area is told once. */
  formulas(sheetId: string): readonly string[] {
    const found: string[] = [];
    this.#book.cells(sheetId).forValue((_, __, cell) => {
      if (cell?.f) found.push(cell.f);
    });
    return found;
  }

  /** Rewrites the formulas of a sheet (another sheet was deleted). */
  rewrite(sheetId: string, change: (formula: string) => string): void {
    const cells: Matrix = {};
    this.#book.cells(sheetId).forValue((row, column, cell) => {
      if (!cell?.f) return;
      const f = change(cell.f);
      if (f !== cell.f) (cells[row] ??= {})[column] = { f, si: cell.si };
    });
    if (Object.keys(cells).length > 0) this.put(sheetId, cells);
  }

  state(sheetId: string, row: number, column: number, numberFormat: string): CellState {
    const { cell, spilled } = this.raw(sheetId, row, column);
    const formula = this.formula(sheetId, row, column);
    const content = this.#content(cell, formula !== null);
    const message = content.type === "Error" ? this.#messages(sheetId, row, column) : undefined;
    const spill =
      formula !== null && content.value !== "#SPILL!" ? this.#spill(sheetId, row, column) : undefined;
    return {
      ...content,
      formula,
      numberFormat,
      ...(message === undefined ? {} : { message }),
      ...(spill === undefined ? {} : { spill }),
      ...(spilled ? { spilled } : {}),
    };
  }

  #spill(sheetId: string, row: number, column: number): Rect | undefined {
    const range = this.#formulas.getArrayFormulaRange()[this.#book.unit]?.[sheetId]?.[row]?.[column];
    return range ? toRect(range) : undefined;
  }

  #content(cell: Nullable<ICellData>, isFormula: boolean): Pick<CellState, "value" | "type"> {
    const text = cell?.p?.body?.dataStream;
    const value = text === undefined ? cell?.v : text.replace(/\r\n$/, "").replaceAll("\r", "\n");
    if (value === undefined || value === null) {
      // A formula that refers to an empty cell shows 0 in Excel.
      return isFormula ? { value: 0, type: "Double" } : { value: null, type: "Empty" };
    }
    if (cell?.t === CellValueType.BOOLEAN) return { value: Boolean(Number(value)), type: "Boolean" };
    if (typeof value === "boolean") return { value, type: "Boolean" };
    if (typeof value === "number") return { value, type: "Double" };
    if (cell?.t !== CellValueType.FORCE_STRING && isErrorText(value)) return { value, type: "Error" };
    return { value, type: "String" };
  }

  write(sheetId: string, rect: Rect, contents: readonly (readonly (CellValue | undefined)[])[]): void {
    const sheet = this.#book.sheet(sheetId);
    this.#book.reach(sheet, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    const cellValue: Matrix = {};
    for (let r = 0; r < rect.rows; r += 1) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < rect.columns; c += 1) {
        const content = contents[r]?.[c];
        if (content !== undefined) row[rect.column + c] = stored(content);
      }
      if (Object.keys(row).length > 0) cellValue[rect.row + r] = row;
    }
    this.put(sheetId, cellValue);
  }

  /** Writes prepared cells and makes the calculation forget what stood there. */
  put(sheetId: string, cellValue: Matrix): void {
    this.#formulas.updateArrayFormulaCellData(this.#book.unit, sheetId, cellValue);
    this.#formulas.updateArrayFormulaRange(this.#book.unit, sheetId, cellValue);
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (cell?.f === undefined) continue;
        this.#dependencies.removeFormulaDependency(this.#book.unit, sheetId, Number(row), Number(column));
      }
    }
    this.#book.mutate(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  /** What every formula outside of these cells shows now, and the way back to it after a calculation. */
  valuesOutside(areas: readonly CellArea[]): { restore(): void } {
    const inside = (sheetId: string, row: number, column: number): boolean =>
      areas.some(({ sheetId: id, rect }) => {
        if (id !== sheetId) return false;
        if (rect === null) return true;
        const down = row - rect.row;
        const right = column - rect.column;
        return down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
      });
    const kept: { readonly cell: ICellData; readonly v: ICellData["v"]; readonly t: ICellData["t"] }[] = [];
    for (const sheet of this.#book.workbook.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || (!cell.f && !cell.si) || inside(sheet.getSheetId(), row, column)) return;
        kept.push({ cell, v: cell.v, t: cell.t });
      });
    }
    return {
      restore: () => {
        for (const { cell, v, t } of kept) Object.assign(cell, { v, t });
      },
    };
  }

  /** The smallest rectangle with content; with `valuesOnly` false, formats count as well. */
  used(sheetId: string, valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.#book.cells(sheetId).forValue((row, column, cell) => {
      if (!cell) return;
      const holds = cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null);
      if (holds || (!valuesOnly && cell.s)) take(row, column);
    });
    const spills = this.#formulas.getArrayFormulaCellData()[this.#book.unit]?.[sheetId] ?? {};
    for (const [row, columns] of Object.entries(spills)) {
      for (const column of Object.keys((columns as object | null) ?? {})) take(Number(row), Number(column));
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
