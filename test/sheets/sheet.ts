import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/sheets/index.js";

/** A sheet with next to nothing on it, for tests that are about one thing. */
export function sheet(key: string, name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key,
    name,
    columnWidths: [10, 10, 10, 10, 10, 10, 10, 10],
    cells: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: 0 },
    charts: [],
    validations: [],
    ...more,
  };
}

export function cellAt(
  row: number,
  column: number,
  content: CellPlan["content"],
  more: Partial<CellPlan> = {},
): CellPlan {
  return { row, column, content, style: "calculated.persons", ...more };
}

export function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { title: "Test", language: "en", sheets, opensOn: sheets[0]?.key ?? "", notes: [] };
}
