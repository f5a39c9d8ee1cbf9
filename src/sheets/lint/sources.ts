import type { CellPlan, RecordTable, SheetPlan, WorkbookPlan } from "../plan.js";
import { sourceIdColumn, sheetKeys } from "../keys.js";
import { isInputStyle } from "../styles.js";
import { cellKey, cellMap, placeOf } from "./place.js";
import type { CellMap } from "./place.js";

/**
 * Every input has a row on the sheet of sources, or stands in a table whose rows carry base, date and source of their
 * figures; every empty one says what is missing.
 */
export function lintSources(plan: WorkbookPlan): readonly string[] {
  const ids = new Set(
    plan.sheets
      .filter((sheet) => sheet.key === sheetKeys.sources)
      .flatMap((sheet) => sheet.cells)
      .flatMap((cell) =>
        cell.column === sourceIdColumn && typeof cell.content === "string" ? [cell.content] : [],
      ),
  );
  return plan.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap((cell) => {
      if (!isInputStyle(cell.style)) return [];
      const findings: string[] = [];
      if (cell.source === undefined) {
        if (!isRecorded(sheet, cell)) findings.push(`${placeOf(sheet, cell)} is an input without a source`);
      } else if (!ids.has(cell.source)) {
        findings.push(`${placeOf(sheet, cell)} names the source "${cell.source}", which has no row`);
      }
      if (cell.content === null && cell.optional !== true && (cell.ask ?? "") === "") {
        findings.push(`${placeOf(sheet, cell)} is empty and does not say what is missing`);
      }
      return findings;
    }),
    ...lintRecords(sheet),
  ]);
}

/** Whether the cell's own row says where it is from. */
function isRecorded(sheet: SheetPlan, { row, column }: CellPlan): boolean {
  return (sheet.records ?? []).some(
    (table) =>
      (row >= table.firstRow &&
        row < table.firstRow + table.rows &&
        [...table.figures, ...table.origin, ...table.notes].includes(column)) ||
      isInHead(table, row, column),
  );
}

function isInHead({ head }: RecordTable, row: number, column: number): boolean {
  return head !== undefined && column === head.column && row >= head.row && row < head.row + head.rows;
}

/** In every row there is room for base, date and source; where a figure is filled in, they are too. */
function lintRecords(sheet: SheetPlan): readonly string[] {
  const tables = sheet.records ?? [];
  if (tables.length === 0) return [];
  const cells = cellMap(sheet);
  return tables.flatMap((table) => {
    if (table.figures.length === 0 || table.origin.length === 0) {
      return [`${sheet.name} has a table of records without figures or without their origin`];
    }
    return Array.from({ length: table.rows }, (_, index) => table.firstRow + index).flatMap((row) =>
      lintRecord(sheet, cells, table, row),
    );
  });
}

function lintRecord(sheet: SheetPlan, cells: CellMap, table: RecordTable, row: number): readonly string[] {
  const filled = table.figures.some((column) => (cells.get(cellKey(row, column))?.content ?? null) !== null);
  return table.origin.flatMap((column) => {
    const cell = cells.get(cellKey(row, column));
    const at = placeOf(sheet, { row, column });
    if (cell === undefined || !isInputStyle(cell.style)) {
      return [`${at} must be an input: it says where the row's figures are from`];
    }
    return filled && cell.content === null ? [`${at} is empty beside a figure that is filled in`] : [];
  });
}
