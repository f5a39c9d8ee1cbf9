/** Puts a workbook back as it was before a refresh that failed, from what was read before the first change. */
import { sameRaw } from "../../sheets/index.js";
import type { CellPlan, Raw, Run } from "../../sheets/index.js";
import type { Text } from "../../domain/index.js";
import { findSeparator } from "../areas.js";
import { drawCharts } from "../charts.js";
import { drawCosmetics } from "../cosmetics.js";
import type { SheetFinder } from "../draw.js";
import type { Line, Patience } from "../line.js";
import { withPauses } from "../removal.js";
import { requestsOf } from "../request.js";
import { contentStepsOf, looksSteps } from "./changes.js";
import type { CellWrite } from "./changes.js";
import { readContents } from "./look.js";
import type { Seen, Tab } from "./look.js";
import { notPutBack, putBack } from "./words.js";

type Contents = readonly (readonly Raw[])[];

/** @returns what is to be said of it */
export async function putBackSheets(
  seen: Seen,
  patience: Patience,
  stage: "lines" | "contents",
): Promise<Text> {
  const open = new Set(seen.tabs.map(({ key }) => key));
  let reached = stage;
  const refused = await withPauses(patience, async (line) => {
    // Lines first, on all sheets: only then do formulas read as they did.
    for (const tab of seen.tabs) if (open.has(tab.key)) await takeOutAgain(line, seen, tab, reached);
    reached = "lines";
    await putContentsBack(line, seen);
    await putLooksBack(line, seen);
    open.clear();
  });
  if (refused === null) return putBack;
  return notPutBack(
    seen.tabs.filter(({ key }) => open.has(key)).map(({ name }) => name),
    refused.sentence,
  );
}

interface Insert extends Run {
  readonly axis: "rows" | "columns";
}

/** Takes out the lines that came in. How many of them did is read from the sheet, where a request may have been cut short. */
async function takeOutAgain(line: Line, seen: Seen, tab: Tab, stage: "lines" | "contents"): Promise<void> {
  const sheet = seen.refresh.sheets.find(({ key }) => key === tab.key);
  if (sheet === undefined) return;
  const inserts = (["rows", "columns"] as const).flatMap((axis) =>
    sheet[axis].comesIn.map((run): Insert => ({ axis, ...run })),
  );
  if (inserts.length === 0) return;
  const done =
    stage === "contents"
      ? inserts.length
      : insertsDone(tab.contents, await readContents(line, tab.id), inserts);
  const target = line.context.workbook.worksheets.getItem(tab.id);
  for (const { axis, at, count } of inserts.slice(0, done).reverse()) {
    if (axis === "rows") target.getRange(`${String(at + 1)}:${String(at + count)}`).delete("Up");
    else target.getRangeByIndexes(0, at, 1, count).getEntireColumn().delete("Left");
  }
  if (done > 0) await line.send();
}

/** So many of the inserts were done: with them the constants stand where they stand now. */
export function insertsDone(before: Contents, now: Contents, inserts: readonly Insert[]): number {
  let expected: Contents = before;
  for (let done = 0; done <= inserts.length; done += 1) {
    if (standsAs(expected, now)) return done;
    const next = inserts[done];
    if (next !== undefined) expected = inserted(expected, next);
  }
  return 0;
}

function inserted(contents: Contents, { axis, at, count }: Insert): Contents {
  if (axis === "rows")
    return [
      ...contents.slice(0, at),
      ...Array.from({ length: count }, (): readonly Raw[] => []),
      ...contents.slice(at),
    ];
  return contents.map((row) => [...row.slice(0, at), ...new Array<Raw>(count).fill(""), ...row.slice(at)]);
}

/** Whether every constant is where it is expected, and nothing where nothing is. */
function standsAs(expected: Contents, now: Contents): boolean {
  const isFormula = (content: Raw): boolean => typeof content === "string" && content.startsWith("=");
  const rows = Math.max(expected.length, now.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(expected[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const [one, other] = [expected[row]?.[column] ?? "", now[row]?.[column] ?? ""];
      if (isFormula(one) ? !isFormula(other) : !sameRaw(other, one)) return false;
    }
  }
  return true;
}

async function putContentsBack(line: Line, { tabs }: Seen): Promise<void> {
  const { worksheets } = line.context.workbook;
  for (const { id, name, contents } of tabs) {
    const now = await readContents(line, id);
    const writes: CellWrite[] = [];
    const rows = Math.max(contents.length, now.length);
    for (let row = 0; row < rows; row += 1) {
      const columns = Math.max(contents[row]?.length ?? 0, now[row]?.length ?? 0);
      for (let column = 0; column < columns; column += 1) {
        const content = contents[row]?.[column] ?? "";
        if (!sameRaw(now[row]?.[column] ?? "", content)) writes.push({ row, column, content });
      }
    }
    for (const request of requestsOf(contentStepsOf(worksheets.getItem(id), name, writes))) {
      for (const step of request) step.queue();
      await line.send();
    }
  }
}

/** What was given another look gets the one that the plan before gave it. */
async function putLooksBack(line: Line, { refresh, tabs, before }: Seen): Promise<void> {
  const { worksheets } = line.context.workbook;
  const find: SheetFinder = (key) => worksheets.getItem(tabs.find((tab) => tab.key === key)?.id ?? "");
  const [first] = tabs;
  if (first === undefined) return;
  const separator = await findSeparator(line, worksheets.getItem(first.id));
  const parts = refresh.sheets.flatMap(({ key, cells, vacated, rows, columns, ...wide }) => {
    if (rows.comesIn.length + columns.comesIn.length > 0 || !cells.some(({ sameStyle }) => !sameStyle))
      return [];
    const sheet = before.plan.sheets.find((one) => one.key === key);
    if (sheet === undefined) return [];
    const restyled = new Set(
      cells
        .filter(({ sameStyle }) => !sameStyle)
        .map(({ cell }) => `${String(cell.row)}:${String(cell.column)}`),
    );
    for (const { row, column } of vacated) restyled.add(`${String(row)}:${String(column)}`);
    const again = sheet.cells.filter(({ row, column }: CellPlan) =>
      restyled.has(`${String(row)}:${String(column)}`),
    );
    return looksSteps(
      before.plan,
      { from: wide.after, to: sheet, cells: again, fresh: [], vacated: [] },
      find,
      separator,
    );
  });
  await drawCosmetics(line, parts);
  const changed = refresh.sheets.flatMap(({ key, before: was, after }) => {
    const sheet = before.plan.sheets.find((one) => one.key === key);
    return sheet === undefined || JSON.stringify(was.charts) === JSON.stringify(after.charts) ? [] : [sheet];
  });
  for (const { key, charts } of changed)
    for (const { name } of charts) find(key).charts.getItemOrNullObject(name).delete();
  if (changed.length > 0) {
    await line.send();
    await drawCharts(line, changed, find);
  }
}
