import type { PlanChoices, Text } from "../domain/index.js";
import { isFormula, lintingPlan, writtenFingerprint } from "../sheets/index.js";
import type { Dialect, SheetPlan, WorkbookPlan } from "../sheets/index.js";
import type { BookChoices } from "../workbooks/index.js";
import { askForComma, findSeparator, knownSeparator } from "./areas.js";
import type { ListSeparator } from "./areas.js";
import { queueBook, rememberedBookOf } from "./book.js";
import { breathe, inBreaths } from "./breath.js";
import { roundsFor } from "./calculation.js";
import { drawCharts } from "./charts.js";
import { compilingSheet } from "./compile.js";
import type { SheetWrites } from "./compile.js";
import { drawCosmetics, missingNote } from "./cosmetics.js";
import type { Missing } from "./cosmetics.js";
import { countsFrom1904, dateProbe, planFor1904 } from "./dates.js";
import { contentSteps, cosmeticsOf, freezing, pageSteps } from "./draw.js";
import type { SheetFinder } from "./draw.js";
import { supports } from "./host.js";
import { Line, running, usualPatience } from "./line.js";
import type { Patience } from "./line.js";
import { drawnLooks, tellsLooks } from "./looks.js";
import { queueBegun, queueStanding } from "./memory.js";
import type { Begun } from "./memory.js";
import { cancelled, nameTaken, problemOf, structureProtected, unsoundPlan } from "./problem.js";
import type { ExcelProblem } from "./problem.js";
import { readBack } from "./reading.js";
import type { FilledSheet, FillReceipt, SheetLooks, View } from "./receipt.js";
import { queueRemembered, rememberedOf } from "./remembered.js";
import { leftBehind, removeUnfinished } from "./removal.js";
import { requestsOf } from "./request.js";
import { askForView, readView } from "./view.js";
import { steps } from "./watch.js";
import type { Watch } from "./watch.js";

/**
 * Told after each request: cells written so far, cells in all. Stopped, what was written so far is taken back, and the promise is
 * rejected with a problem of kind `cancelled` or `silent`; once the sheets are shown the fill is done and stays.
 */
export interface FillOptions extends Watch {
  /** "native" unless a person asked for the add-in's own functions in the cells. */
  readonly dialect?: Dialect;
  /** What the plan was made of, for the workbook to remember: a plan that is to be refreshed later. */
  readonly choices?: PlanChoices;
  /** The same of Rincian, a form or Nasional: so that its cells can be explained later, and the pane knows its choices. */
  readonly book?: BookChoices;
  /** How long is waited for what; the usual unless told. */
  readonly patience?: Patience;
}

/** A sheet of the plan with the tab that stands for it in the workbook. */
interface Placed {
  readonly sheet: SheetPlan;
  readonly id: string;
}

/**
 * Writes a plan into the open workbook as new sheets; nothing existing is touched. The sheets are made hidden under names of
 * their own, filled, and shown when all of them are done. Contents are all or nothing: when Excel refuses any of them, exactly
 * these sheets are removed again and the promise is rejected. Looks, charts, checks of entries and page set-up that Excel refuses
 * are told in the receipt's notes.
 *
 * @throws ExcelProblem with a sentence. An unsound plan is refused before Excel is asked for anything.
 */
export async function applyPlan(plan: WorkbookPlan, options: FillOptions = {}): Promise<FillReceipt> {
  const findings = await inBreaths(lintingPlan(plan));
  if (findings.length > 0) throw unsoundPlan(findings);
  await breathe();
  if (options.signal?.aborted === true) throw cancelled();
  const patience = options.patience ?? usualPatience;
  const attempt = new Attempt(plan.title);
  try {
    return await running((context) =>
      fill(new Line(context, patience, options.signal), plan, options, attempt),
    );
  } catch (thrown) {
    throw await undone(attempt, problemOf(thrown), patience);
  }
}

/** What must be known to take back a fill that failed half-way. */
class Attempt {
  /** Tabs are made under names that begin with this, so that ours are known before their ids are. */
  readonly mark = `~${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8).padEnd(6, "0")}`;
  ids: readonly string[] = [];
  /** What was in view before. */
  view: View | null = null;
  /** Something of it may stand in the workbook. */
  begun = false;

  constructor(readonly title: string) {}

  get toRemember(): Begun {
    return { mark: this.mark, title: this.title, ids: this.ids, view: this.view };
  }
}

async function undone(attempt: Attempt, problem: ExcelProblem, patience: Patience): Promise<ExcelProblem> {
  if (!attempt.begun) return problem;
  const refused = await removeUnfinished(attempt.toRemember, patience);
  return refused === null ? problem : problem.followedBy(leftBehind(attempt.mark, refused));
}

async function fill(
  line: Line,
  wanted: WorkbookPlan,
  options: FillOptions,
  attempt: Attempt,
): Promise<FillReceipt> {
  const { context } = line;
  const { worksheets, application } = context.workbook;
  const { isManual, separator } = await look(line, wanted, attempt);

  attempt.begun = true;
  const notes: Text[] = [];
  // Remembered before the first sheet: whoever opens the pane next finds what was begun.
  queueBegun(context, attempt.toRemember);
  if ((await line.tried()) !== null) notes.push(notRemembered);
  const { placed, from1904 } = await makeTabs(line, wanted, attempt);
  const plan = from1904 ? planFor1904(wanted) : wanted;
  const find: SheetFinder = (key) => {
    const id = placed.find(({ sheet }) => sheet.key === key)?.id;
    if (id === undefined) throw new Error(`The plan has no sheet "${key}"`);
    return worksheets.getItem(id);
  };

  const writes = await writeContents(line, plan, placed, find, options);
  if (isManual && supports("1.6")) {
    for (let round = roundsFor(plan); round > 0; round -= 1)
      for (const { id } of placed) worksheets.getItem(id).calculate(true);
  } else if (isManual) application.calculate("Recalculate");

  const missing: Missing[] = [];
  const fingerprint = writtenFingerprint(plan);
  const parts = plan.sheets.flatMap((sheet, index) => {
    const compiled = writes.sheets[index];
    return compiled === undefined
      ? []
      : [
          ...cosmeticsOf(plan, sheet, compiled, find, separator),
          ...pageSteps(plan, sheet, find, fingerprint),
        ];
  });
  missing.push(...(await drawCosmetics(line, parts, (sheet) => writes.progress(0, sheet))));
  missing.push(...(await drawCharts(line, plan.sheets, find)));
  options.onStep?.(writes.total, writes.total, steps.calculating);

  const filled = placed.map(({ sheet, id }, place) => ({
    id,
    name: sheet.name,
    place,
    tab: worksheets.getItem(id),
    written: writes.sheets[place]?.used ?? { row: 0, column: 0, rows: 1, columns: 1 },
  }));
  const readings = await readBack(line, filled);
  const drawn = await looksOf(plan, writes.sheets, missing);
  const sheets = filled.map(({ id, name, written, place }): FilledSheet => {
    const reading = readings[place];
    if (reading === undefined) throw new Error("Every filled sheet is read");
    return { id, name, written, ...reading, looks: drawn[place] ?? null };
  });
  const formulas = plan.sheets
    .flatMap((sheet) => sheet.cells)
    .filter((cell) => isFormula(cell.content)).length;
  const { mark, view } = attempt;
  const receipt = { mark, title: plan.title, sheets, cells: writes.total, formulas, view };
  // Shown with the last of the contents: until then the fill can be stopped without a trace, and afterwards it is done.
  if (supports("1.2")) for (const { id } of placed) worksheets.getItem(id).visibility = "Visible";
  queueStanding(context, { ...receipt, syncs: line.syncs + 2, notes: [...notes, ...noteOf(missing)] });
  const { choices, book, dialect = "native" } = options;
  const how = { mark, dialect, dates1904: from1904 };
  if (choices !== undefined) queueRemembered(context, rememberedOf(plan, { ...how, choices }));
  if (book !== undefined) queueBook(context, rememberedBookOf(plan, { ...how, book }));
  await line.send();
  const last = new Line(context, line.patience, undefined, line.patience.silence);
  missing.push(...(await open(last, plan, find)));
  return { ...receipt, syncs: line.syncs + last.syncs, notes: [...notes, ...noteOf(missing)] };
}

/** How each sheet was drawn; `null` where Excel did not take all of it, so that what is missing is not called a change. */
async function looksOf(
  plan: WorkbookPlan,
  writes: readonly SheetWrites[],
  missing: readonly Missing[],
): Promise<readonly (SheetLooks | null)[]> {
  const looks: (SheetLooks | null)[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const compiled = writes[index];
    const isWhole = !missing.some(
      ({ kind, sheet: name }) => name === sheet.name && (kind === "look" || kind === "joined"),
    );
    await breathe();
    looks.push(
      compiled !== undefined && isWhole && tellsLooks() ? drawnLooks(compiled, sheet.merges ?? []) : null,
    );
  }
  return looks;
}

function noteOf(missing: readonly Missing[]): readonly Text[] {
  const note = missingNote(missing);
  return note === null ? [] : [note];
}

const notRemembered: Text = {
  id: 'Excel ini tidak menyimpan catatan pengisian di buku kerja: "Kembalikan" hanya bisa selama panel ini terbuka.',
  en: 'This Excel keeps no note of the fill in the workbook: "Take back" works only while this pane is open.',
};

/** What must be known before anything is written. Nothing is changed by it. */
async function look(
  line: Line,
  plan: WorkbookPlan,
  attempt: Attempt,
): Promise<{ readonly isManual: boolean; readonly separator: ListSeparator }> {
  const { workbook } = line.context;
  const { worksheets, application } = workbook;
  // Naming a newer member is asking for it: an older Excel refuses the whole request.
  const protection = supports("1.7") ? workbook.protection : null;
  const queue = (): void => {
    worksheets.load("items/id,items/name");
    application.load("calculationMode");
    protection?.load("protected");
  };
  queue();
  const view = askForView(line.context);
  const comma = knownSeparator() === undefined ? askForComma(worksheets.getFirst()) : null;
  // All in one request; where anything of it is refused (a chart sheet in view, another separator), each for itself.
  const refused = await line.tried();
  if (refused !== null) {
    queue();
    await line.send();
  }
  if (protection?.protected === true) throw structureProtected();
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const clash = plan.sheets.find((sheet) => taken.has(sheet.name.toLowerCase()));
  if (clash !== undefined) throw nameTaken(clash.name);
  const isManual = application.calculationMode === "Manual";
  if (refused === null) {
    comma?.();
    attempt.view = view();
    return { isManual, separator: knownSeparator() ?? null };
  }
  attempt.view = await readView(line);
  const [first] = worksheets.items;
  return { isManual, separator: first === undefined ? null : await findSeparator(line, first) };
}

/** Makes the tabs, hidden and under names of their own, and asks how this workbook counts its days. */
async function makeTabs(
  line: Line,
  plan: WorkbookPlan,
  attempt: Attempt,
): Promise<{ readonly placed: readonly Placed[]; readonly from1904: boolean }> {
  const { worksheets } = line.context.workbook;
  const made = plan.sheets.map((sheet, index) => {
    const tab = worksheets.add(`${attempt.mark}-${index}`);
    if (supports("1.2")) tab.visibility = "Hidden";
    tab.load("id");
    return { sheet, tab };
  });
  const probe = made[0]?.tab.getRange("A1");
  if (probe !== undefined) {
    probe.formulas = [[dateProbe]];
    probe.load("values");
  }
  await line.send();
  const placed = made.map(({ sheet, tab }): Placed => ({ sheet, id: tab.id }));
  attempt.ids = placed.map(({ id }) => id);
  // With their ids, and before they get other names than those that begin with the mark.
  queueBegun(line.context, attempt.toRemember);
  probe?.clear("All");
  return { placed, from1904: countsFrom1904(probe?.values[0]?.[0]) };
}

interface Written {
  readonly sheets: readonly SheetWrites[];
  readonly total: number;
  /** So many more cells are written. */
  readonly progress: (cells: number, sheet: string) => void;
}

/** Names the tabs and writes all contents. */
async function writeContents(
  line: Line,
  plan: WorkbookPlan,
  placed: readonly Placed[],
  find: SheetFinder,
  options: FillOptions,
): Promise<Written> {
  const { worksheets } = line.context.workbook;
  // All names first: a formula may refer to a sheet that is filled later.
  for (const { sheet, id } of placed) worksheets.getItem(id).name = sheet.name;
  const sheets: SheetWrites[] = [];
  for (const sheet of plan.sheets) {
    sheets.push(await inBreaths(compilingSheet(plan, sheet, options.dialect ?? "native")));
  }
  const total = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  let done = 0;
  const progress = (cells: number, sheet: string): void => {
    done += cells;
    const so = Math.min(done, total);
    options.onStep?.(so, total, so < total ? steps.writing(sheet, so, total) : steps.calculating);
  };
  const writing = plan.sheets.flatMap((sheet, index) => {
    const compiled = sheets[index];
    return compiled === undefined ? [] : contentSteps(sheet, compiled, find);
  });
  for (const request of requestsOf(writing, contentLimits)) {
    for (const step of request) step.queue();
    await line.send();
    progress(
      request.reduce((sum, step) => sum + step.cells, 0),
      request.at(-1)?.sheet ?? "",
    );
  }
  return { sheets, total, progress };
}

const contentLimits = { bytes: 4_000_000, usual: 750_000, parts: 2 } as const;

/**
 * Freezes titles and brings the first sheet to the front. The fill is done: nothing here takes it back, and stopping comes too
 * late.
 */
async function open(line: Line, plan: WorkbookPlan, find: SheetFinder): Promise<readonly Missing[]> {
  const opening = plan.sheets.find(({ key }) => key === plan.opensOn);
  const parts = plan.sheets.flatMap((sheet) => freezing(sheet, find));
  if (opening !== undefined) {
    const queue = (): void => {
      const sheet = find(opening.key);
      sheet.activate();
      sheet.getRange("A1").select();
    };
    parts.push({ kind: "opening", sheet: opening.name, cells: 0, bytes: 1, queue });
  }
  try {
    return await drawCosmetics(line, parts);
  } catch (thrown) {
    if (problemOf(thrown).kind !== "silent") throw thrown;
    return parts.map(({ kind, sheet }) => ({ kind, sheet }));
  }
}
