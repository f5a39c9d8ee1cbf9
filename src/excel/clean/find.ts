/** What in a workbook depends on the add-in: calls of its functions in cells and names, its settings, its marks. */
import { markerLabel, ownCalls, readMarker, rectangleAddress } from "../../sheets/index.js";
import type { Raw } from "../../sheets/index.js";
import { rowBlocks } from "../compile.js";
import { supports } from "../host.js";
import type { Line } from "../line.js";
import { readingLimits } from "../reading.js";
import { usedOf } from "../used.js";
import { steps } from "../watch.js";
import type { Watch } from "../watch.js";

/** As all that is kept in the workbook's settings by this add-in begins. */
const ownSettings = "cakupan.";

export interface FoundCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Raw;
}

export interface Dependents {
  /** Cells whose formula calls one of our functions. */
  readonly cells: readonly FoundCell[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly settings: readonly string[];
  /** Cells with a template's mark, and its label beside it. */
  readonly marks: readonly FoundCell[];
}

/** How many there are of all kinds. */
export function countOf({ cells, names, settings, marks }: Dependents): number {
  return cells.length + names.length + settings.length + marks.length;
}

/** Looks through every sheet, those out of sight too. */
export async function findDependents(line: Line, onStep?: Watch["onStep"]): Promise<Dependents> {
  const { workbook } = line.context;
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  await line.send();
  const tabs = worksheets.items.map((tab) => {
    const used = usedOf(tab);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { tab, used };
  });
  await line.send();
  const cells: FoundCell[] = [];
  const marks: FoundCell[] = [];
  for (const [done, { tab, used }] of tabs.entries()) {
    if (used.isNullObject) continue;
    onStep?.(done, tabs.length, steps.reading(tab.name));
    const area = {
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    for (const block of rowBlocks(area, readingLimits.piece)) {
      const range = tab.getRange(rectangleAddress(block));
      range.load("formulas");
      // An answer of Excel on the web holds one of them.
      await line.send();
      const contents = range.formulas as Raw[][];
      contents.forEach((row, r) => {
        row.forEach((content, c) => {
          if (typeof content !== "string" || content === "") return;
          const place = { row: block.row + r, column: block.column + c };
          const found = { sheetId: tab.id, sheet: tab.name, ...place, content };
          if (ownCalls(content).length > 0) cells.push(found);
          const beside = row[c + 1];
          const isLabel = content === markerLabel.id || content === markerLabel.en;
          const isMark = readMarker(content) !== null;
          if (isMark || (isLabel && typeof beside === "string" && readMarker(beside) !== null))
            marks.push(found);
        });
      });
    }
  }
  return { cells, marks, ...(await namesAndSettings(line)) };
}

async function namesAndSettings(line: Line): Promise<Pick<Dependents, "names" | "settings">> {
  const { names, settings } = line.context.workbook;
  if (supports("1.7")) names.load("items/name,items/formula");
  if (supports("1.4")) settings.load("items/key");
  await line.send();
  return {
    names: supports("1.7")
      ? names.items.flatMap(({ name, formula }) => {
          const text: unknown = formula;
          return typeof text === "string" && ownCalls(text).length > 0 ? [{ name, formula: text }] : [];
        })
      : [],
    settings: supports("1.4")
      ? settings.items.map(({ key }) => key).filter((key) => key.startsWith(ownSettings))
      : [],
  };
}
