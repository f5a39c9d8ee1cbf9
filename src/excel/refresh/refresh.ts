/**
 * Refreshes a plan where it stands. First lines come in, then contents are written, then what makes them good to look at; old
 * lines leave last, so that whatever fails before that can be put back without losing anything.
 */
import { rectangleAddress, writtenFingerprint } from "../../sheets/index.js";
import type { AxisChange, Raw, WideCell, WorkbookPlan } from "../../sheets/index.js";
import type { Text } from "../../domain/index.js";
import { standingFingerprint } from "../../workbooks/index.js";
import { findSeparator } from "../areas.js";
import type { ListSeparator } from "../areas.js";
import { drawCharts } from "../charts.js";
import { drawCosmetics, missingNote } from "../cosmetics.js";
import type { Cosmetic, Missing } from "../cosmetics.js";
import { pageSteps } from "../draw.js";
import type { SheetFinder } from "../draw.js";
import { Line, running, usualPatience } from "../line.js";
import type { Patience } from "../line.js";
import { queueStanding } from "../memory.js";
import { cancelled, problemOf } from "../problem.js";
import { queueFingerprint } from "../printed.js";
import { readSheets } from "../readFilled.js";
import { readBack } from "../reading.js";
import type { FillReceipt } from "../receipt.js";
import { queueRemembered, rememberedOf } from "../remembered.js";
import type { Before, RememberedPlan, Replaced } from "../remembered.js";
import { requestsOf } from "../request.js";
import { contentStepsOf, looksSteps, writesFor } from "./changes.js";
import type { CellWrite } from "./changes.js";
import { lookAtPlan, readContents } from "./look.js";
import type { RefreshRequest, Seen, Tab } from "./look.js";
import { placeOf } from "./preview.js";
import { putBackSheets } from "./restore.js";
import { steps } from "../watch.js";
import type { Watch } from "../watch.js";
import { ownWorkLeaves, rowsStillThere, stopped } from "./words.js";

/** Stopped before old lines leave, what was done so far is put back; from then on the refresh goes to its end. */
export interface RefreshOptions extends Watch {
  readonly patience?: Patience;
  /** That entries go with the rows that leave was agreed to. */
  readonly agreed?: boolean;
  /** For the way back: it is remembered as no refresh. */
  readonly takesBack?: boolean;
}

export interface RefreshReport {
  readonly receipt: FillReceipt;
  readonly remembered: RememberedPlan;
  /** Cells that were given a content, and lines that came in or left. */
  readonly written: number;
  readonly lines: number;
  readonly kept: number;
}

/**
 * Refreshes the plan. @throws ExcelProblem with a sentence: nothing was changed, or everything was put back, or exactly what is
 * left to be done.
 */
export async function refreshPlan(
  request: RefreshRequest,
  options: RefreshOptions = {},
): Promise<RefreshReport> {
  const patience = options.patience ?? usualPatience;
  const work: Work = { stage: "looking", seen: null };
  try {
    return await running((context) =>
      refresh(new Line(context, patience, options.signal), request, options, work),
    );
  } catch (thrown) {
    const refused = problemOf(thrown);
    const isUntouched = work.seen === null || work.stage === "looking";
    const problem = refused.kind === "cancelled" ? stopped(isUntouched) : refused;
    if (work.seen === null || work.stage === "looking" || work.stage === "done") throw problem;
    throw problem.followedBy(await putBackSheets(work.seen, patience, work.stage));
  }
}

/** Between two requests. */
function refuseStopped({ signal }: Watch): void {
  if (signal?.aborted === true) throw cancelled();
}

interface Work {
  /** What was begun: lines come in, contents are written, and at last old lines leave. */
  stage: "looking" | "lines" | "contents" | "done";
  seen: Seen | null;
}

async function refresh(
  line: Line,
  request: RefreshRequest,
  options: RefreshOptions,
  work: Work,
): Promise<RefreshReport> {
  const seen = await lookAtPlan(line, request, options.onStep);
  work.seen = seen;
  const { refresh: wanted, tabs, after } = seen;
  const leaving = wanted.conflicts.filter(({ kind }) => kind === "leaving");
  if (leaving.length > 0 && options.agreed !== true) {
    const nameOf = (key: string): string => tabs.find((tab) => tab.key === key)?.name ?? key;
    throw ownWorkLeaves(leaving.map((one) => `${placeOf(one, nameOf)} (${String(one.mine)})`));
  }
  refuseStopped(options);
  const { onStep } = options;
  const { worksheets } = line.context.workbook;
  const find: SheetFinder = (key) => {
    const id = tabs.find((tab) => tab.key === key)?.id;
    if (id === undefined) throw new Error(`The workbook has no sheet "${key}"`);
    return worksheets.getItem(id);
  };
  const [first] = tabs;
  const separator = first === undefined ? null : await findSeparator(line, worksheets.getItem(first.id));

  work.stage = "lines";
  if (seen.refresh.sheets.some(({ rows, columns }) => rows.comesIn.length + columns.comesIn.length > 0))
    onStep?.(0, 0, steps.insertingLines);
  const came = await bringIn(line, seen, find);
  work.stage = "contents";
  const written = await writeContents(line, seen, came, find, options);
  onStep?.(0, 0, steps.drawing);
  const missing = await drawLooks(line, seen, find, separator);
  refuseStopped(options);

  work.stage = "done";
  const leaves = seen.refresh.sheets.some(
    ({ rows, columns }) => rows.leaves.length + columns.leaves.length > 0,
  );
  onStep?.(0, 0, leaves ? steps.removingLines : steps.finishing);
  // What leaves cannot be put back: from here on nobody stops it half-way.
  const last = new Line(line.context, line.patience);
  const left = await takeOut(last, seen, find);
  const changed = written + came.lines + left;
  const remembered =
    changed === 0
      ? request.remembered
      : rememberedOf(
          after.plan,
          { ...request.remembered, choices: request.choices },
          beforeOf(seen, request, options),
        );
  if (changed === 0) return { receipt: request.receipt, remembered, written: 0, lines: 0, kept: wanted.kept };
  missing.push(...(await drawPages(last, seen, find, writtenFingerprint(after.plan))));
  const receipt = await receiptOf(last, seen, request.receipt, missing);
  // With what is somebody's own and stays: the plan alone would print another one.
  const fingerprint = standingFingerprint(request.after, await readSheets(last, receipt));
  await queueFingerprint(last, receipt, fingerprint, after.plan);
  queueRemembered(last.context, remembered);
  queueStanding(last.context, receipt);
  await last.send();
  return { receipt, remembered, written, lines: came.lines + left, kept: wanted.kept };
}

/** How the way back begins; the way back itself has none. */
function beforeOf(seen: Seen, { remembered }: RefreshRequest, { takesBack }: RefreshOptions): Before | null {
  if (takesBack === true) return null;
  const stays = new Map(
    seen.refresh.sheets.map(({ key, cells }) => [
      key,
      new Set(
        cells.flatMap(({ cell, wanted }) =>
          wanted === null ? [`${String(cell.row)}:${String(cell.column)}`] : [],
        ),
      ),
    ]),
  );
  const replaced = seen.refresh.conflicts.flatMap(
    ({ kind, sheet, row, column, mine, was }): readonly Replaced[] =>
      was === null ||
      (kind !== "leaving" && stays.get(sheet)?.has(`${String(row)}:${String(column)}`) === true)
        ? []
        : [[sheet, was.row, was.column, mine]],
  );
  return { choices: remembered.choices, replaced };
}

/** What came in, and what each sheet holds since then. */
interface CameIn {
  readonly lines: number;
  readonly contents: ReadonlyMap<string, readonly (readonly Raw[])[]>;
}

/** "5:7" or "F:G". */
function lineAddress(axis: "rows" | "columns", at: number, count: number): string {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  if (axis === "rows") return `${String(at + 1)}:${String(at + count)}`;
  const letters = (column: number): string => rectangleAddress({ ...area, column }).replace(/\d+/u, "");
  return `${letters(at)}:${letters(at + count - 1)}`;
}

async function bringIn(line: Line, { refresh, tabs }: Seen, find: SheetFinder): Promise<CameIn> {
  let lines = 0;
  const touched = new Set<string>();
  for (const { key, ...axes } of refresh.sheets)
    for (const axis of ["rows", "columns"] as const)
      for (const { at, count } of axes[axis].comesIn) {
        find(key)
          .getRange(lineAddress(axis, at, count))
          .insert(axis === "rows" ? "Down" : "Right");
        lines += count;
        touched.add(key);
      }
  if (lines > 0) await line.send();
  const contents = new Map<string, readonly (readonly Raw[])[]>();
  // A line that came in anywhere may have changed the formulas of every sheet.
  for (const { key, id, contents: before } of tabs)
    contents.set(key, lines > 0 ? await readContents(line, id) : before);
  return { lines, contents };
}

async function writeContents(
  line: Line,
  { refresh, tabs }: Seen,
  came: CameIn,
  find: SheetFinder,
  options: RefreshOptions,
): Promise<number> {
  const writes = refresh.sheets.flatMap(({ key, cells, vacated }) => {
    const name = tabs.find((tab) => tab.key === key)?.name ?? key;
    const now = came.contents.get(key) ?? [];
    const cleared = vacated.flatMap(({ row, column }): readonly CellWrite[] =>
      (now[row]?.[column] ?? "") === "" ? [] : [{ row, column, content: "" }],
    );
    return contentStepsOf(find(key), name, [...writesFor(cells, now), ...cleared]);
  });
  const total = writes.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  for (const request of requestsOf(writes, { bytes: 4_000_000, usual: 750_000, parts: 2 })) {
    for (const step of request) step.queue();
    await line.send();
    done += request.reduce((sum, { cells }) => sum + cells, 0);
    options.onStep?.(done, total, steps.writing(request.at(-1)?.sheet ?? "", done, total));
  }
  return total;
}

function freshIn(
  rows: AxisChange,
  columns: AxisChange,
  { height, width }: { readonly height: number; readonly width: number },
) {
  return [
    ...rows.comesIn.map(({ at, count }) => ({ row: at, rows: count, column: 0, columns: width })),
    ...columns.comesIn.map(({ at, count }) => ({ row: 0, rows: height, column: at, columns: count })),
  ];
}

async function drawLooks(
  line: Line,
  { refresh }: Seen,
  find: SheetFinder,
  separator: ListSeparator,
): Promise<Missing[]> {
  const plan: WorkbookPlan = refresh.wide;
  const parts = refresh.sheets.flatMap(
    ({ before, after, cells, vacated, rows, columns }): readonly Cosmetic[] => {
      const all = [...before.cells, ...after.cells];
      const size = {
        height: 1 + all.reduce((most, { row }) => Math.max(most, row), 0),
        width: 1 + all.reduce((most, { column }) => Math.max(most, column), 0),
      };
      const styled = cells.filter(({ sameStyle }: WideCell) => !sameStyle).map(({ cell }) => cell);
      const fresh = freshIn(rows, columns, size);
      return looksSteps(plan, { from: before, to: after, cells: styled, fresh, vacated }, find, separator);
    },
  );
  const missing = [...(await drawCosmetics(line, parts))];
  const changed = refresh.sheets.flatMap(({ before, after }) => {
    const charts = after.charts.filter(
      (chart) => !before.charts.some((other) => JSON.stringify(other) === JSON.stringify(chart)),
    );
    return charts.length === 0 ? [] : [{ ...after, charts }];
  });
  for (const { key, charts } of changed)
    for (const { name } of charts) find(key).charts.getItemOrNullObject(name).delete();
  if (changed.length > 0) {
    await line.send();
    missing.push(...(await drawCharts(line, changed, find)));
  }
  return missing;
}

/** Old lines leave, the last ones first. */
async function takeOut(line: Line, { refresh, tabs }: Seen, find: SheetFinder): Promise<number> {
  let lines = 0;
  for (const { key, ...axes } of refresh.sheets)
    for (const axis of ["rows", "columns"] as const)
      for (const { at, count } of [...axes[axis].leaves].reverse()) {
        find(key)
          .getRange(lineAddress(axis, at, count))
          .delete(axis === "rows" ? "Up" : "Left");
        lines += count;
      }
  if (lines === 0) return 0;
  const refused = await line.tried();
  if (refused !== null)
    throw refused.followedBy(
      rowsStillThere(
        tabs.map(({ name }) => name),
        refused.sentence,
      ),
    );
  return lines;
}

async function drawPages(
  line: Line,
  { refresh, after }: Seen,
  find: SheetFinder,
  fingerprint: string,
): Promise<readonly Missing[]> {
  const changed = refresh.sheets.filter(
    ({ rows, columns, before, after: next }) =>
      [rows, columns].some(({ comesIn, leaves }) => comesIn.length + leaves.length > 0) ||
      JSON.stringify(before.print) !== JSON.stringify(next.print),
  );
  const parts = changed.flatMap(({ key }) => {
    const sheet = after.plan.sheets.find((one) => one.key === key);
    return sheet === undefined ? [] : pageSteps(after.plan, sheet, find, fingerprint);
  });
  return drawCosmetics(line, parts);
}

async function receiptOf(
  line: Line,
  { tabs, after }: Seen,
  before: FillReceipt,
  missing: readonly Missing[],
): Promise<FillReceipt> {
  const { worksheets } = line.context.workbook;
  const standing = after.plan.sheets.flatMap((sheet, place) => {
    const tab: Tab | undefined = tabs.find(({ key }) => key === sheet.key);
    if (tab === undefined) return [];
    const written = {
      row: 0,
      column: 0,
      rows: 1 + sheet.cells.reduce((most, { row }) => Math.max(most, row), 0),
      columns: 1 + sheet.cells.reduce((most, { column }) => Math.max(most, column), 0),
    };
    return [{ id: tab.id, name: tab.name, place, tab: worksheets.getItem(tab.id), written }];
  });
  const readings = await readBack(line, standing);
  const note = missingNote(missing);
  const notes: readonly Text[] = note === null ? before.notes : [...before.notes, note];
  return {
    ...before,
    notes,
    cells: after.plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    sheets: standing.map(({ id, name, written }, index) => {
      const reading = readings[index];
      if (reading === undefined) throw new Error("Every sheet is read");
      // Looks are not drawn anew as a whole, so nothing is said of changes to them.
      return { id, name, written, ...reading, looks: null };
    }),
  };
}

export type WayBack = Omit<RefreshRequest, "choices" | "given" | "decisions">;

/** Takes the last refresh back: the plan before it, with what it wrote over. */
export function takeRefreshBack(request: WayBack, options: RefreshOptions = {}): Promise<RefreshReport> {
  const { before } = request.remembered;
  if (before === null) throw new Error("Nothing was refreshed");
  const given = before.replaced.map(([key, row, column, content]) => ({ key, row, column, content }));
  return refreshPlan(
    { ...request, choices: before.choices, given },
    { ...options, agreed: true, takesBack: true },
  );
}
