/** What the workbench's engine takes for cells of a sheet: ten times the cells, ten times the time. */
import { createHeadlessEngine } from "../../src/workbench/engine/index.js";
import type { Group } from "./group.js";

/** Rows of ten cells, the last of them a sum: written, formatted and calculated. */
async function written(rows: number): Promise<void> {
  const engine = createHeadlessEngine();
  const id = engine.activeSheetId();
  const area = { row: 0, column: 0, rows, columns: 10 };
  const contents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 10 }, (__, column) =>
      column === 9 ? `=SUM(A${String(row + 1)}:I${String(row + 1)})` : row * column,
    ),
  );
  engine.write(id, area, contents);
  engine.setNumberFormat(id, area, "#,##0");
  engine.setStyle(id, area, { fill: "#FFF9E5" });
  await engine.calculate();
  engine.dispose();
}

/** One cell holds something; so many rows are cleared. */
function cleared(rows: number): void {
  const engine = createHeadlessEngine();
  const id = engine.activeSheetId();
  engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  engine.clear(id, { row: 0, column: 0, rows, columns: 3 }, "All");
  engine.dispose();
}

export const engine: readonly Group[] = [
  {
    what: "cells in the workbench's engine",
    tasks: [
      { name: "1,000 written, formatted and calculated", run: () => written(100) },
      { name: "10,000", run: () => written(1_000), slow: true },
    ],
  },
  {
    what: "clearing, whatever the area: what it holds counts",
    tasks: [
      { name: "100 rows", run: () => cleared(100) },
      { name: "whole columns", run: () => cleared(1_048_576) },
    ],
  },
];
