import { createHeadlessEngine, type Engine } from "../../../src/workbench/engine/index.js";
import { openXlsx, type Loss } from "../../../src/workbench/open/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";

export const addIn = { id: "208075f0-2af9-4c13-b59c-aed5641a0063", version: "0.1.0.0" };

export interface Opened {
  readonly engine: Engine;
  readonly losses: readonly Loss[];
  /** Where formulas come to other values than the file has kept. */
  readonly differs: Loss | null;
}

/** The file in a new workbook, calculated. */
export async function opened(bytes: Uint8Array): Promise<Opened> {
  const file = await openXlsx(bytes, addIn.id);
  const engine = createHeadlessEngine();
  await file.pourInto(engine);
  await engine.calculate();
  return { engine, losses: file.losses, differs: file.compare(engine) };
}

/** Saved and opened again. */
export async function reopenedBook(engine: Engine): Promise<Opened> {
  return opened(await saveXlsx(engine, { addIn }));
}
