import { rectangleAddress } from "./address.js";
import type { CellPlan, SheetPlan } from "./plan.js";

/** "Segmen D12, D13" with what is missing there. */
export function blanksOf(
  sheets: readonly SheetPlan[],
): readonly { readonly places: string; readonly ask: string }[] {
  const byAsk = new Map<string, Map<string, CellPlan[]>>();
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      if (cell.ask === undefined || cell.content !== null) continue;
      const bySheet = byAsk.get(cell.ask) ?? new Map<string, CellPlan[]>();
      const already = bySheet.get(sheet.name);
      if (already === undefined) bySheet.set(sheet.name, [cell]);
      else already.push(cell);
      byAsk.set(cell.ask, bySheet);
    }
  }
  return [...byAsk].map(([ask, bySheet]) => ({
    ask,
    places: [...bySheet].map(([name, cells]) => `${name} ${addressesOf(cells).join(", ")}`).join("; "),
  }));
}

/** From so many cells on, one below the other, an area is easier to read than its cells. */
const shortestRun = 3;

function addressesOf(cells: readonly CellPlan[]): readonly string[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.flatMap((run) =>
    run.rows >= shortestRun
      ? [rectangleAddress(run)]
      : Array.from({ length: run.rows }, (_, index) =>
          rectangleAddress({ ...run, row: run.row + index, rows: 1 }),
        ),
  );
}
