/** What is read for the story of a cell: which one is selected, and the tabs of its plan as they stand now. */
import { rectangleAddress } from "../sheets/index.js";
import type { Raw, SeenSheet, TabPlace, WorkbookPlan } from "../sheets/index.js";
import { isSameBook } from "./book.js";
import type { RememberedBook } from "./book.js";
import { rowBlocks } from "./compile.js";
import { planFor1904 } from "./dates.js";
import { supports } from "./host.js";
import { asking } from "./line.js";
import type { Line } from "./line.js";
import { readingLimits } from "./reading.js";
import type { FillReceipt } from "./receipt.js";
import { isRemembered } from "./remembered.js";
import type { RememberedPlan } from "./remembered.js";
import { usedOf } from "./used.js";
import { steps } from "./watch.js";
import type { Watch } from "./watch.js";

/** The cell that is selected; of several the one that is typed into. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** What it holds, a formula as Excel keeps it (en-US). */
  readonly content: Raw;
  /** A formula as this Excel writes it, with its own separators. */
  readonly written: string;
  readonly shown: string;
  /** Cells and areas anywhere in the workbook whose formulas read it; `null` where this Excel does not tell. */
  readonly readBy: readonly TabPlace[] | null;
}

/** @throws ExcelProblem */
export async function readSelectedCell(): Promise<SelectedCell> {
  return asking(async (line) => {
    const { workbook } = line.context;
    const cell = supports("1.7") ? workbook.getActiveCell() : workbook.getSelectedRange().getCell(0, 0);
    cell.load("rowIndex,columnIndex,formulas,formulasLocal,text,worksheet/id,worksheet/name");
    await line.send();
    const [row, column] = [cell.rowIndex, cell.columnIndex];
    const readBy = await readersOf(line, cell);
    return {
      sheetId: cell.worksheet.id,
      sheet: cell.worksheet.name,
      row,
      column,
      address: rectangleAddress({ row, column, rows: 1, columns: 1 }),
      content: (cell.formulas as Raw[][])[0]?.[0] ?? "",
      written: String((cell.formulasLocal as Raw[][])[0]?.[0] ?? ""),
      shown: cell.text[0]?.[0] ?? "",
      readBy,
    };
  });
}

async function readersOf(line: Line, cell: Excel.Range): Promise<readonly TabPlace[] | null> {
  if (!supports("1.13")) return null;
  const dependents = cell.getDirectDependents();
  dependents.load("addresses");
  // Excel refuses where there are none.
  if ((await line.tried()) !== null) return [];
  return dependents.addresses.flatMap((areas) => areas.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u).map(placeIn));
}

/** "'Baris RKA'!B5:B9" as a tab and what is on it. */
function placeIn(address: string): TabPlace {
  const at = address.lastIndexOf("!");
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: address.slice(at + 1) };
}

/** An area to be read, on a tab by its name. */
export interface AskedArea {
  readonly sheet: string;
  readonly address: string;
}

/**
 * What stands in each area, row by row; `null` where there is no such tab or the area is larger than one reading.
 * @throws ExcelProblem
 */
export async function readAreas(
  areas: readonly AskedArea[],
): Promise<readonly (readonly (readonly unknown[])[] | null)[]> {
  if (areas.length === 0) return [];
  return asking(async (line) => {
    const { worksheets } = line.context.workbook;
    worksheets.load("items/name");
    await line.send();
    const ranges = areas.map(({ sheet, address }) => {
      const tab = worksheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      const range = tab?.getRange(address);
      range?.load("cellCount");
      return range ?? null;
    });
    await line.send();
    const small = ranges.map((range) =>
      range !== null && range.cellCount > 0 && range.cellCount <= readingLimits.piece ? range : null,
    );
    for (const range of small) range?.load("values");
    await line.send();
    return small.map((range) => (range === null ? null : (range.values as unknown[][])));
  });
}

export interface PlanTabsRequest {
  readonly receipt: FillReceipt;
  readonly remembered: RememberedPlan | RememberedBook;
  /** Made anew from the remembered choices. */
  readonly plan: WorkbookPlan;
}

/** The plan as it was written, its tabs under the names that they have now, and what stands on each; a tab that is gone is left out. */
export interface PlanTabs {
  readonly plan: WorkbookPlan;
  readonly seen: readonly (SeenSheet & { readonly id: string })[];
}

/**
 * @returns `null` where another version of the add-in wrote the plan in another layout
 * @throws ExcelProblem
 */
export async function readPlanTabs(
  { receipt, remembered, plan }: PlanTabsRequest,
  { signal, onStep }: Watch = {},
): Promise<PlanTabs | null> {
  const rebuilt = remembered.dates1904 ? planFor1904(plan) : plan;
  const isAlike = "book" in remembered ? isSameBook(rebuilt, remembered) : isRemembered(rebuilt, remembered);
  if (!isAlike) return null;
  return asking(async (line) => {
    const { worksheets } = line.context.workbook;
    worksheets.load("items/id,items/name");
    await line.send();
    const seen: (SeenSheet & { readonly id: string })[] = [];
    for (const [index, { key }] of rebuilt.sheets.entries()) {
      const filled = receipt.sheets[index];
      const tab =
        worksheets.items.find(({ id }) => id === filled?.id) ??
        worksheets.items.find(({ name }) => name === filled?.name);
      if (tab === undefined) continue;
      const { id, name } = tab;
      onStep?.(index, rebuilt.sheets.length, steps.reading(name));
      seen.push({ key, id, name, ...(await readTab(line, tab)) });
    }
    const names = new Map(seen.map(({ key, name }) => [key, name]));
    const sheets = rebuilt.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.key) ?? sheet.name }));
    return { plan: { ...rebuilt, sheets }, seen };
  }, signal);
}

async function readTab(line: Line, tab: Excel.Worksheet): Promise<Pick<SeenSheet, "contents" | "texts">> {
  const used = usedOf(tab);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await line.send();
  const blocks: Excel.Range[] = [];
  if (!used.isNullObject) {
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    for (const block of rowBlocks({ row: 0, column: 0, rows, columns }, readingLimits.piece)) {
      const range = tab.getRange(rectangleAddress(block));
      range.load("formulas,text");
      blocks.push(range);
      // An answer of Excel on the web holds one of them.
      await line.send();
    }
  }
  return {
    contents: blocks.flatMap(({ formulas }) => formulas as Raw[][]),
    texts: blocks.flatMap(({ text }) => text),
  };
}
