/** The selected range as a person sees it, handed over as plain data in the shape that the workbook room reads. */
import { bothNumbers } from "../domain/index.js";
import { rectangleAddress } from "../sheets/index.js";
import type { RangeCells, Rectangle } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import { shows1904 } from "./dates.js";
import { supports } from "./host.js";
import { badSelection, problemOf } from "./problem.js";
import { readingLimits } from "./reading.js";
import { usedOf } from "./used.js";

/** A planner's table is far below; a whole column of formulas copied down is not. */
const mostSelectedCells = 400_000;

/**
 * Reads what is selected: values, texts as shown, number formats, hidden rows and columns, merged areas. Of whole rows or
 * columns only the part that holds something. Read in blocks that stay below what one answer of Excel on the web can
 * hold.
 *
 * @throws ExcelProblem of kind `selection` where it cannot be read as one table (several areas, nothing in it, too much),
 * or whatever Excel refused.
 */
export async function readSelection(): Promise<RangeCells> {
  try {
    return await Excel.run(read);
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

async function read(context: Excel.RequestContext): Promise<RangeCells> {
  await refuseSeveralAreas(context);
  const selected = context.workbook.getSelectedRange();
  selected.load("address");
  const used = usedOf(selected);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  // What is selected lies on the sheet in view.
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  await context.sync();
  if (used.isNullObject) throw badSelection(empty(selected.address));
  const area: Rectangle = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  if (area.rows * area.columns > mostSelectedCells) throw badSelection(tooMany(area));

  const contents = await readContents(context, sheet, area);
  const dates1904 = shows1904(contents) ?? false;
  const merges = await readMerges(context, used);
  return {
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    ...contents,
    hiddenRows: await hiddenIn(context, sheet, area, "rows"),
    hiddenColumns: await hiddenIn(context, sheet, area, "columns"),
    merges,
    dates1904,
  };
}

/** Several areas held with Ctrl are no table: which belongs to which heading could only be guessed. */
async function refuseSeveralAreas(context: Excel.RequestContext): Promise<void> {
  // An older Excel refuses them itself when the one selected range is asked for.
  if (!supports("1.9")) return;
  const areas = context.workbook.getSelectedRanges();
  areas.load("areaCount,address");
  await context.sync();
  if (areas.areaCount > 1) {
    throw badSelection({
      id: `Yang dipilih ${areas.areaCount} bagian terpisah (${areas.address}). Pilih satu bagian utuh, dari judul kolom sampai baris terakhir.`,
      en: `${areas.areaCount} separate areas are selected (${areas.address}). Select one whole area, from the headings to the last row.`,
    });
  }
}

async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<Pick<RangeCells, "values" | "texts" | "formats">> {
  const values: unknown[][] = [];
  const texts: string[][] = [];
  const formats: string[][] = [];
  for (const block of rowBlocks(area, readingLimits.piece)) {
    const range = sheet.getRange(rectangleAddress(block));
    range.load("values,text,numberFormat");
    // One request a block: together they would be more than one answer can hold.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...(range.values as unknown[][]));
    texts.push(...range.text);
    formats.push(...(range.numberFormat as string[][]));
  }
  return { values, texts, formats };
}

async function readMerges(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly Rectangle[] | null> {
  if (!supports("1.13")) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  try {
    await context.sync();
  } catch {
    // Excel refuses to list more than 512: they are then not known, as in an Excel that cannot tell at all.
    return null;
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.map((one) => ({
    row: one.rowIndex,
    column: one.columnIndex,
    rows: one.rowCount,
    columns: one.columnCount,
  }));
}

/**
 * Which rows or columns are hidden, by hand or by a filter. Excel says of a range only "all", "none" or "some" (null), so
 * what is mixed is asked again in halves, all halves of one size in one request.
 */
async function hiddenIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
  along: "rows" | "columns",
): Promise<readonly number[]> {
  const [first, count] = along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const hidden: number[] = [];
  let open: readonly (readonly [number, number])[] = [[first, count]];
  while (open.length > 0) {
    const asked = open.map(([from, many]) => {
      const part =
        along === "rows" ? { ...area, row: from, rows: many } : { ...area, column: from, columns: many };
      const range = sheet.getRange(rectangleAddress(part));
      if (along === "rows") range.load("rowHidden");
      else range.load("columnHidden");
      return { from, many, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    open = asked.flatMap(({ from, many, range }): readonly (readonly [number, number])[] => {
      const state = (along === "rows" ? range.rowHidden : range.columnHidden) as boolean | null;
      if (state === true) hidden.push(...Array.from({ length: many }, (_, index) => from + index));
      if (state !== null || many === 1) return [];
      const half = Math.floor(many / 2);
      return [
        [from, half],
        [from + half, many - half],
      ];
    });
  }
  return hidden.sort((a, b) => a - b);
}

function empty(address: string): { readonly id: string; readonly en: string } {
  return {
    id: `Seleksi ${address} kosong. Pilih tabelnya di lembar, dengan judul kolomnya, lalu tekan lagi.`,
    en: `The selection ${address} is empty. Select the table in the sheet, with its headings, then press again.`,
  };
}

function tooMany(area: Rectangle): { readonly id: string; readonly en: string } {
  const [came, most] = [bothNumbers(area.rows * area.columns), bothNumbers(mostSelectedCells)];
  return {
    id: `Seleksi berisi ${came.id} sel; paling banyak ${most.id}. Pilih tabelnya saja.`,
    en: `The selection holds ${came.en} cells; ${most.en} at most. Select the table alone.`,
  };
}
