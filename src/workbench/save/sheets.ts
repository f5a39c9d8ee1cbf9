import type {
  CellErrorValue,
  CellValueInput,
  Style,
  Worksheet,
  WorksheetView,
} from "@cj-tech-master/excelts";
import type { CellState, Engine, SheetInfo } from "../engine/engine.js";
import { cellName } from "../engine/ranges.js";
import { rangeName } from "./addresses.js";
import { formulaInFile } from "./formulas.js";
import { styleInFile } from "./styles.js";

export const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Excel's defaults, in points. */
const DEFAULT_COLUMN = 48;
const DEFAULT_ROW = 15;
/** Columns right of the last cell whose width may still have been set, for a chart to lie on. */
const COLUMNS_BESIDE = 20;
/** The widest digit of the default font, in pixels; the file counts columns in it. */
const DIGIT = 7;

/** Points as the file counts a column's width: in digits of the default font, cut to 1/256. */
function widthInFile(points: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

export function viewOf(info: SheetInfo): WorksheetView {
  const { rows, columns } = info.frozen;
  if (rows === 0 && columns === 0) return { state: "normal" } as WorksheetView;
  return { state: "frozen", xSplit: columns, ySplit: rows, topLeftCell: cellName(rows, columns) };
}

function resultOf(state: CellState): string | number | boolean | CellErrorValue | undefined {
  if (state.type === "Error") return { error: errorInFile(String(state.value)) };
  return state.value ?? undefined;
}

/** Errors newer than the file format are written as the one that every reader knows. */
function errorInFile(error: string): CellErrorValue["error"] {
  const known = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;
  return known.find((one) => one === error) ?? "#VALUE!";
}

function contentInFile(state: CellState, cached: boolean): CellValueInput {
  if (state.formula === null) {
    // What a formula spills over this cell is part of its answer, not a content of its own.
    if (state.spilled && !cached) return null;
    return state.type === "Error" ? { error: errorInFile(String(state.value)) } : state.value;
  }
  const formula = formulaInFile(state.formula);
  const result = cached ? resultOf(state) : undefined;
  const answer = result === undefined ? {} : { result };
  if (state.spill === undefined) return { formula, ...answer };
  return { formula, ...answer, shareType: "array", ref: rangeName(state.spill), isDynamicArray: true };
}

/** Fills one sheet: cells, widths, heights, merged areas. Yields every formula, as typed. */
export function* fillSheet(
  sheet: Worksheet,
  engine: Engine,
  sheetId: string,
  cached: boolean,
): Generator<string> {
  const used = engine.usedRect(sheetId, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const styles = new Map<string, Partial<Style>>();
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const state = engine.cell(sheetId, row, column);
      const style = styleInFile(engine.style(sheetId, row, column), state.numberFormat);
      const content = contentInFile(state, cached);
      const styled = Object.keys(style).length > 0;
      if (content === null && !styled) continue;
      const cell = sheet.getCell(row + 1, column + 1);
      if (content !== null) cell.value = content;
      if (styled) {
        // Alike styles are one object, so that the file names them once.
        const key = JSON.stringify(style);
        const shared = styles.get(key) ?? style;
        styles.set(key, shared);
        cell.style = shared;
      }
      if (state.formula !== null) yield state.formula;
    }
  }
  layOut(sheet, engine, sheetId, used.row + used.rows, used.column + used.columns);
}

function layOut(sheet: Worksheet, engine: Engine, sheetId: string, rows: number, columns: number): void {
  for (let column = 0; column < columns + COLUMNS_BESIDE; column += 1) {
    const points = engine.columnWidth(sheetId, column);
    if (points === DEFAULT_COLUMN) continue;
    if (points === 0) sheet.getColumn(column + 1).hidden = true;
    else sheet.getColumn(column + 1).width = widthInFile(points);
  }
  for (let row = 0; row < rows; row += 1) {
    const points = engine.rowHeight(sheetId, row);
    if (points !== DEFAULT_ROW && points > 0) sheet.getRow(row + 1).height = points;
  }
  for (const row of engine.hiddenRows(sheetId)) {
    const hidden = sheet.getRow(row + 1);
    hidden.hidden = true;
    // The library leaves out a row without cells unless it has a height.
    hidden.height ??= DEFAULT_ROW;
  }
  for (const rect of engine.merges(sheetId)) {
    sheet.mergeCellsWithoutStyle(
      rect.row + 1,
      rect.column + 1,
      rect.row + rect.rows,
      rect.column + rect.columns,
    );
  }
}
