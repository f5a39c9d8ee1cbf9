/** What is asked of Excel in tabs that nobody sees first: loaded when it is asked for. */
import type { Examination } from "./doctor.js";
import type { Patience } from "./line.js";
import type { CorrectedCell } from "./readCorrected.js";

/** Tries on a scratch sheet what works in this Excel; see `doctor.ts`. */
export async function examine(patience?: Patience): Promise<Examination> {
  return (await import("./doctor.js")).examine(patience);
}

/** The cells of a filled workbook that rest on a figure which was corrected since; see `readCorrected.ts`. */
export async function readCorrected(): Promise<readonly CorrectedCell[]> {
  return (await import("./readCorrected.js")).readCorrected();
}
