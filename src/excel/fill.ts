import { isFormula, lintingPlan } from "../sheets/index.js";
import type { Dialect, SheetPlan, WorkbookPlan } from "../sheets/index.js";
import { compilingSheet } from "./compile.js";
import type { SheetWrites } from "./compile.js";
import { drawCharts, stepsFor } from "./draw.js";
import type { SheetFinder } from "./draw.js";
import { breathe, inBreaths } from "./breath.js";
import { cancelled, nameTaken, problemOf, unsoundPlan } from "./problem.js";
import type { ExcelProblem } from "./problem.js";
import { readBack } from "./reading.js";
import type { FilledSheet, FillReceipt } from "./receipt.js";
import { requestsOf } from "./request.js";

export interface FillOptions {
  /** Called after each request: cells written so far, cells in all, the sheet that was worked on. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** "native" unless a person asked for the add-in's own functions in the cells. */
  readonly dialect?: Dialect;
  /**
   * Stops the fill: looked at before each request. What was written so far is taken back, and the promise is rejected
   * with a problem of kind `cancelled`. Once the sheets are shown the fill is done and stays.
   */
  readonly signal?: AbortSignal;
}

/** A sheet of the plan with the tab that stands for it in the workbook. */
interface Placed {
  readonly sheet: SheetPlan;
  readonly id: string;
}

/**
 * Writes a plan into the open workbook as new sheets; nothing existing is touched. The sheets are made
 * hidden under names of their own, filled, and shown when all of them are done. When Excel refuses
 * anything on the way, exactly these sheets are removed again and the promise is rejected.
 *
 * @throws ExcelProblem with a sentence. An unsound plan is refused before Excel is asked for anything.
 */
export async function applyPlan(plan: WorkbookPlan, options: FillOptions = {}): Promise<FillReceipt> {
  const findings = await inBreaths(lintingPlan(plan));
  if (findings.length > 0) throw unsoundPlan(findings);
  await breathe();
  if (options.signal?.aborted === true) throw cancelled();
  const mark = `~${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  const attempt: Attempt = { mark, ids: [], activeId: null };
  try {
    return await Excel.run((context) => fill(context, plan, options, attempt));
  } catch (thrown) {
    throw await undo(attempt, problemOf(thrown));
  }
}

/** What must be known to take back a fill that failed half-way. */
interface Attempt {
  /** Tabs are made under names that begin with this, so that ours are known before their ids are. */
  readonly mark: string;
  ids: readonly string[];
  /** The sheet that was in view before. */
  activeId: string | null;
}

async function fill(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: FillOptions,
  attempt: Attempt,
): Promise<FillReceipt> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const { application } = context.workbook;
  application.load("calculationMode");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  attempt.activeId = active.id;
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const clash = plan.sheets.find((sheet) => taken.has(sheet.name.toLowerCase()));
  if (clash !== undefined) throw nameTaken(clash.name);

  let syncs = 1;
  const send = async (): Promise<void> => {
    if (options.signal?.aborted === true) throw cancelled();
    await context.sync();
    syncs += 1;
  };
  const made = plan.sheets.map((sheet, index) => {
    const tab = worksheets.add(`${attempt.mark}-${index}`);
    tab.visibility = "Hidden";
    tab.load("id");
    return { sheet, tab };
  });
  await send();
  const placed: readonly Placed[] = made.map(({ sheet, tab }) => ({ sheet, id: tab.id }));
  attempt.ids = placed.map(({ id }) => id);

  const find: SheetFinder = (key) => {
    const id = placed.find(({ sheet }) => sheet.key === key)?.id;
    if (id === undefined) throw new Error(`The plan has no sheet "${key}"`);
    return worksheets.getItem(id);
  };
  // All names first: a formula may refer to a sheet that is filled later.
  for (const { sheet, id } of placed) worksheets.getItem(id).name = sheet.name;
  const writes: SheetWrites[] = [];
  for (const sheet of plan.sheets) {
    writes.push(await inBreaths(compilingSheet(plan, sheet, options.dialect ?? "native")));
  }
  const steps = plan.sheets.flatMap((sheet, index) => {
    const compiled = writes[index];
    return compiled === undefined ? [] : stepsFor(plan, sheet, compiled, find);
  });
  const total = writes.reduce((sum, sheet) => sum + sheet.cells, 0);
  let done = 0;
  for (const request of requestsOf(steps)) {
    for (const step of request) step.queue();
    await send();
    done += request.reduce((sum, step) => sum + step.cells, 0);
    options.onProgress?.(Math.min(done, total), total, request.at(-1)?.sheet ?? "");
  }
  options.onProgress?.(total, total, plan.sheets.at(-1)?.name ?? "");

  for (const sheet of plan.sheets) drawCharts(sheet, find);
  const show = (): void => {
    for (const { id } of placed) worksheets.getItem(id).visibility = "Visible";
    // In a workbook that is calculated by hand, ours would show what they were when each cell was written.
    if (application.calculationMode !== "Automatic") application.calculate("Recalculate");
    const opening = find(plan.opensOn);
    opening.activate();
    opening.getRange("A1").select();
  };
  const filled = placed.map(({ sheet, id }, index) => ({
    id,
    name: sheet.name,
    written: writes[index]?.used ?? { row: 0, column: 0, rows: 1, columns: 1 },
  }));
  // Shown with the last request: until then the fill can be stopped without a trace.
  const readings = await readBack(
    filled.map(({ id, written }) => ({ tab: worksheets.getItem(id), written })),
    filled,
    send,
    show,
  );
  const sheets = filled.map((sheet, index): FilledSheet => {
    const reading = readings[index];
    if (reading === undefined) throw new Error("Every filled sheet is read");
    return { ...sheet, ...reading };
  });
  const formulas = plan.sheets
    .flatMap((sheet) => sheet.cells)
    .filter((cell) => isFormula(cell.content)).length;
  return { title: plan.title, sheets, cells: total, formulas, syncs };
}

/**
 * Removes what a failed fill made: the sheets whose ids are known, and those still under the fill's own
 * mark. Waits for a cell that is being edited, as half a workbook left behind is worse than a moment's wait.
 */
async function undo(attempt: Attempt, problem: ExcelProblem): Promise<ExcelProblem> {
  const ours = (sheet: Excel.Worksheet): boolean =>
    attempt.ids.includes(sheet.id) || sheet.name.startsWith(attempt.mark);
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const left = worksheets.items.filter(ours);
      if (left.length === 0) return;
      const before = worksheets.items.find((sheet) => sheet.id === attempt.activeId);
      before?.activate();
      for (const sheet of left) sheet.delete();
      await context.sync();
    });
    return problem;
  } catch (thrown) {
    const why = problemOf(thrown).sentence;
    return problem.followedBy({
      id: `Lembar yang belum selesai tidak dapat dihapus: hapus sendiri tab yang namanya dimulai "${attempt.mark}" atau yang masih tersembunyi. ${why.id}`,
      en: `The unfinished sheets could not be removed: delete the tabs whose names begin with "${attempt.mark}" or that are still hidden. ${why.en}`,
    });
  }
}
