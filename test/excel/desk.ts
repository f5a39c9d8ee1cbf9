/** One Excel a test, as it stands on somebody's desk, and a fill of everything that a plan can hold. */
import { afterEach } from "@jest/globals";
import type { FillReceipt } from "../../src/excel/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { everything } from "../sweep/faults/plans.js";
import { openAddIn, type AddIn, type AddInOptions } from "./addIn.js";

let open: AddIn | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** A short wait is as good as a long one here. */
export const patience = { grace: 20, silence: 2_000, pauses: [5, 5] };

export async function excelWith(options: AddInOptions = {}): Promise<AddIn> {
  open = await openAddIn(options);
  return open;
}

export async function filled(addIn: AddIn, plan: WorkbookPlan = everything()): Promise<FillReceipt> {
  return addIn.rooms.applyPlan(addIn.inPage(plan), { patience });
}
