/** Plans calculated without a page: by the embedded engine, and by LibreOffice from the file it saves. */
import { writeFile } from "node:fs/promises";
import { dateToExcel, type Workbook } from "@cj-tech-master/excelts";
import { formulaText, isFormula } from "../../../src/sheets/index.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/sheets/index.js";
import { createHeadlessEngine } from "../../../src/workbench/engine/index.js";
import type { CellValue, Engine } from "../../../src/workbench/engine/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";

/** What a cell of a sheet holds once calculated; an empty cell and an empty text are both "". */
export type Reader = (sheet: string, row: number, column: number) => CellValue;

/** Writes the sheets of the plans into one engine; their tabs must have different names (`placeSheets`). */
export async function enginesOf(plans: readonly WorkbookPlan[]): Promise<Engine> {
  const engine = createHeadlessEngine();
  const before = engine.sheets().map(({ id }) => id);
  const ids = new Map(
    plans.flatMap(({ sheets }) => sheets.map(({ name }) => [name, engine.addSheet(name).id] as const)),
  );
  for (const id of before) engine.deleteSheet(id);
  for (const plan of plans) {
    for (const sheet of plan.sheets) {
      const id = ids.get(sheet.name) ?? "";
      for (const [row, contents] of rowsOf(plan, sheet)) {
        engine.write(id, { row, column: 0, rows: 1, columns: contents.length }, [contents]);
      }
    }
  }
  await engine.calculate();
  return engine;
}

/** What the plan writes into a cell, as a person would type it; `null` where it leaves the cell empty. */
export function contentAt(plan: WorkbookPlan, name: string, row: number, column: number): CellValue {
  const sheet = plan.sheets.find((one) => one.name === name);
  const cell = sheet?.cells.find((one) => one.row === row && one.column === column);
  return sheet === undefined || cell === undefined ? null : typedContent(cell, plan, sheet);
}

function rowsOf(plan: WorkbookPlan, sheet: SheetPlan): ReadonlyMap<number, CellValue[]> {
  const rows = new Map<number, CellValue[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = typedContent(cell, plan, sheet);
    rows.set(cell.row, row);
  }
  return rows;
}

function typedContent({ content }: CellPlan, plan: WorkbookPlan, sheet: SheetPlan): CellValue {
  if (isFormula(content)) return formulaText(content, plan, sheet.key, "native");
  return typeof content === "string" ? `'${content}` : content;
}

/** Reads the engine's values by the name of the tab. */
export function readerOf(engine: Engine): Reader {
  const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
  return (sheet, row, column) => engine.cell(ids.get(sheet) ?? "", row, column).value ?? "";
}

export async function saveWithoutResults(engine: Engine, file: string): Promise<void> {
  await writeFile(file, await saveXlsx(engine, { cachedResults: false }));
}

/** Reads the values that a file holds. */
export function readerOfFile(book: Workbook): Reader {
  return (sheet, row, column) => {
    const { value } = book.getWorksheet(sheet)?.getCell(row + 1, column + 1) ?? { value: null };
    const held = typeof value === "object" && value !== null && "formula" in value ? value.result : value;
    if (held instanceof Date) return dateToExcel(held);
    if (typeof held === "object" && held !== null) return "error" in held ? held.error : JSON.stringify(held);
    return held ?? "";
  };
}
