/** The first sentences of the summary, as they stand and as a refresh would leave them. */
import { headlineOf, headlinePlace } from "../../workbooks/index.js";
import type { AxisChange, CellPlace, Held, SheetRefresh } from "../../sheets/index.js";
import type { Line } from "../line.js";
import type { Seen } from "./look.js";

/** Where a line of the wide sheet stands before anything has come in. */
function lineNow(comesIn: AxisChange["comesIn"], line: number): number {
  return comesIn.reduce((at, run) => (run.at <= line ? at - run.count : at), line);
}

function placeNow({ rows, columns }: SheetRefresh, { row, column }: Omit<CellPlace, "sheet">) {
  return { row: lineNow(rows.comesIn, row), column: lineNow(columns.comesIn, column) };
}

export async function headlinesOf(
  line: Line,
  seen: Seen,
): Promise<{ readonly before: string | null; readonly after: string | null }> {
  return { before: await standingHeadline(line, seen), after: comingHeadline(seen) };
}

async function standingHeadline(line: Line, { tabs, refresh }: Seen): Promise<string | null> {
  const place = headlinePlace({ sheets: refresh.sheets.map(({ before }) => before) });
  const sheet = refresh.sheets.find(({ key }) => key === place?.sheet);
  const tab = tabs.find(({ key }) => key === place?.sheet);
  if (place === null || sheet === undefined || tab === undefined) return null;
  const { row, column } = placeNow(sheet, place);
  const words = await valueIn(line, line.context.workbook.worksheets.getItem(tab.id).getCell(row, column));
  return typeof words === "string" && words !== "" && !words.startsWith("#") ? words : null;
}

async function valueIn(line: Line, cell: Excel.Range): Promise<unknown> {
  cell.load("values");
  await line.send();
  return cell.values[0]?.[0];
}

/** Of the new plan, with what is somebody's own and stays. */
function comingHeadline({ tabs, refresh }: Seen): string | null {
  const stays = new Map<string, Held>();
  for (const sheet of refresh.sheets) {
    const contents = tabs.find(({ key }) => key === sheet.key)?.contents ?? [];
    for (const { cell, wanted } of sheet.cells) {
      if (wanted !== null) continue;
      const { row, column } = placeNow(sheet, cell);
      const mine = contents[row]?.[column] ?? "";
      // What a formula of somebody's own comes to, only Excel knows.
      if (typeof mine === "string" && mine.startsWith("=")) return null;
      stays.set(`${sheet.key} ${String(cell.row)} ${String(cell.column)}`, mine === "" ? null : mine);
    }
  }
  return headlineOf(refresh.wide, ({ sheet, row, column }) =>
    stays.get(`${sheet} ${String(row)} ${String(column)}`),
  );
}
