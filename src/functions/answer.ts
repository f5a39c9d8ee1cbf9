/** What a function answers outside of a cell, and the law that it answers by. */
import type { Text } from "../domain/index.js";
import { errorOfCell } from "./cellError.js";
import type { CustomFunction } from "./spill.js";

export type Answer =
  | {
      readonly ok: true;
      /** What would stand in the cells; an error in a block as its sentence. */
      readonly rows: readonly (readonly (number | string)[])[];
      /** Acts and articles, for the first cell; empty where the function is plain arithmetic. */
      readonly basis: readonly Text[];
    }
  | { readonly ok: false; readonly sentence: string };

/** Asks a function as a cell would: one argument for each parameter, a value, a 2-D array, or `null` for none. */
export function answerOf(of: CustomFunction, args: readonly unknown[]): Answer {
  try {
    const rows = of(...args).map((row) =>
      row.map((cell) => (typeof cell === "object" ? (cell.message ?? cell.code) : cell)),
    );
    return { ok: true, rows, basis: of.basisOf(args) };
  } catch (thrown) {
    const error = errorOfCell(thrown);
    if (error === null) throw thrown;
    return { ok: false, sentence: error.message ?? error.code };
  }
}
