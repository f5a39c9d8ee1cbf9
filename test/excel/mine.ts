/** A workbook that holds something of a person's, and what becomes of it when a fill fails. */
import type { ExcelProblem } from "../../src/excel/index.js";
import { openAddIn, placed, small, type AddIn } from "./addIn.js";

export async function openWithMine(): Promise<AddIn> {
  const addIn = await openAddIn();
  addIn.engine.write(addIn.sheet("Sheet1").id, { row: 0, column: 0, rows: 1, columns: 2 }, [["mine", 5]]);
  return addIn;
}

/** Sheets that a person made, one of them active and one hidden. */
export function addOwnSheets({ engine }: AddIn): void {
  const notes = engine.addSheet("Catatan");
  const hidden = engine.addSheet("Data lama");
  engine.changeSheet(hidden.id, { visibility: "Hidden" });
  engine.activateSheet(notes.id);
}

export function stateOf({ engine }: AddIn): unknown {
  return engine
    .sheets()
    .map((sheet) => [sheet.id, sheet.name, sheet.visibility, engine.usedRect(sheet.id, true)]);
}

export async function failingFill(addIn: AddIn): Promise<ExcelProblem> {
  try {
    await addIn.rooms.applyPlan(placed(addIn.rooms, addIn.names(), small));
  } catch (problem) {
    return problem as ExcelProblem;
  }
  throw new Error("The fill was expected to fail");
}
