/** Where a calculated workbook comes to other values than the file that it was opened from. */
import type { CellState, CellValue, Engine } from "../engine/engine.js";
import type { ReadBook } from "./pour.js";

/** Functions whose answer is another one each time. */
const CHANGING = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;
/** Two ways of adding up differ in the last of fifteen digits. */
const SAME = 1e-9;

interface Differing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function differing({ sheets }: ReadBook, engine: Engine): readonly Differing[] {
  const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
  return sheets.flatMap(({ name, cells }) => {
    const id = ids.get(name);
    if (id === undefined) return [];
    return cells.flatMap(({ row, column, content, saved }): readonly Differing[] => {
      if (saved === undefined || typeof content !== "string" || CHANGING.test(content)) return [];
      return isSame(saved, engine.cell(id, row, column)) ? [] : [{ sheet: name, row, column }];
    });
  });
}

function isSame(saved: CellValue, { value }: CellState): boolean {
  if (typeof saved === "number" && typeof value === "number")
    return Math.abs(saved - value) <= SAME * Math.max(1, Math.abs(saved), Math.abs(value));
  // An empty answer may be kept as an empty text, or as none.
  return (saved ?? "") === (value ?? "");
}
