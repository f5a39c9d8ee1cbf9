/**
 * What the workbook itself remembers of its fills, in its document settings: which one is under way, and the receipt of each
 * that stands. So a pane that opens later, or another Excel, can finish or take back what was begun. One setting a fill.
 */
import type { Text } from "../domain/index.js";
import { bookPrefix, queueBookForgotten } from "./book.js";
import type { RememberedBook } from "./book.js";
import { supports } from "./host.js";
import { Line, running, usualPatience } from "./line.js";
import type { Patience } from "./line.js";
import { problemOf } from "./problem.js";
import type { FilledSheet, FillReceipt, SheetMarks, View } from "./receipt.js";
import { planPrefix, queuePlanForgotten, readRemembered } from "./remembered.js";
import type { RememberedPlan } from "./remembered.js";

/** Counted up when an older reader would get it wrong; what has another number is left alone. */
const version = 1;
const prefix = "cakupan.fill.";

/** A fill that was begun and not finished: its tabs are hidden, or still under names of its own. */
export interface UnfinishedFill {
  readonly mark: string;
  readonly title: string;
  /** Ids of its tabs, as far as they were known. */
  readonly ids: readonly string[];
  /** The names its tabs have now. */
  readonly tabs: readonly string[];
  readonly view: View | null;
}

export interface WorkbookMemory {
  readonly unfinished: readonly UnfinishedFill[];
  /** Fills of which at least one sheet is still there, the latest last. */
  readonly standing: readonly FillReceipt[];
  /** What is remembered of the plans among them, in the same order. */
  readonly plans: readonly RememberedPlan[];
  /** The same of Rincian, forms and Nasional among them. */
  readonly books: readonly RememberedBook[];
  /** Why something that is remembered of a fill's choices is not used, one sentence a fill. */
  readonly ignored: readonly Ignored[];
}

/** The sentence, and the mark of the fill that it is about. */
export interface Ignored extends Text {
  readonly mark: string;
}

/** What is kept while a fill is under way. */
export interface Begun {
  readonly mark: string;
  readonly title: string;
  readonly ids: readonly string[];
  readonly view: View | null;
}

type Entry =
  | ({ readonly state: "filling"; readonly version: number } & Begun)
  | {
      readonly state: "standing";
      readonly version: number;
      readonly at: number;
      readonly receipt: FillReceipt;
    };

/** Whether this Excel keeps settings with the document by this interface. */
function remembers(): boolean {
  return supports("1.4");
}

/** Queues that the workbook remembers a fill as begun. */
export function queueBegun(context: Excel.RequestContext, begun: Begun): void {
  queueEntry(context, begun.mark, { state: "filling", version, ...begun });
}

/** Queues that the workbook remembers a fill as done. */
export function queueStanding(context: Excel.RequestContext, receipt: FillReceipt): void {
  queueEntry(context, receipt.mark, { state: "standing", version, at: Date.now(), receipt });
}

function queueEntry(context: Excel.RequestContext, mark: string, entry: Entry): void {
  if (remembers()) context.workbook.settings.add(prefix + mark, JSON.stringify(entry));
}

/** Queues that the workbook forgets a fill; nothing happens where it knows none. */
export function queueForgotten(context: Excel.RequestContext, mark: string): void {
  if (remembers()) context.workbook.settings.getItemOrNullObject(prefix + mark).delete();
  queuePlanForgotten(context, mark);
  queueBookForgotten(context, mark);
}

/**
 * Reads what the workbook remembers. Foreign, damaged and newer entries are ignored, and so are fills of which no tab is left.
 * @throws ExcelProblem when Excel refuses
 */
export async function readMemory(patience: Patience = usualPatience): Promise<WorkbookMemory> {
  try {
    return await running(async (context) => {
      if (!remembers()) return { unfinished: [], standing: [], plans: [], books: [], ignored: [] };
      const line = new Line(context, patience, undefined, patience.silence);
      const { settings, worksheets } = context.workbook;
      settings.load("items/key,items/value");
      worksheets.load("items/id,items/name");
      await line.send();
      const tabs = worksheets.items.map(({ id, name }) => ({ id, name }));
      const entries = settings.items
        .filter(({ key }) => key.startsWith(prefix))
        .flatMap(({ value }): readonly Entry[] => {
          const entry = readEntry(value);
          return entry === null ? [] : [entry];
        });
      const unfinished = entries.flatMap((entry): readonly UnfinishedFill[] => {
        if (entry.state !== "filling") return [];
        const { mark, title, ids, view } = entry;
        const left = tabs.filter((tab) => ids.includes(tab.id) || tab.name.startsWith(mark));
        return left.length === 0 ? [] : [{ mark, title, ids, view, tabs: left.map(({ name }) => name) }];
      });
      const standing = entries
        .flatMap((entry) => (entry.state === "standing" ? [entry] : []))
        .filter(({ receipt }) =>
          receipt.sheets.some((sheet) => tabs.some(({ id, name }) => id === sheet.id || name === sheet.name)),
        )
        .sort((a, b) => a.at - b.at)
        .map(({ receipt }) => receipt);
      const kept = (start: string): readonly Kept[] =>
        standing.flatMap(({ mark }) => {
          const item = settings.items.find(({ key }) => key === start + mark);
          return item === undefined ? [] : [{ mark, key: item.key, value: item.value as unknown }];
        });
      const plans = readKept(kept(planPrefix), readRemembered);
      const ofBooks = kept(bookPrefix);
      const books =
        ofBooks.length === 0
          ? { read: [], ignored: [] }
          : readKept(ofBooks, (await import("./readBook.js")).readBook);
      const ignored = [...plans.ignored, ...books.ignored];
      return { unfinished, standing, plans: plans.read, books: books.read, ignored };
    });
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

/** A setting with the choices of a fill that stands. */
interface Kept {
  readonly mark: string;
  readonly key: string;
  readonly value: unknown;
}

/** What of it can be read, and why the rest is left alone. */
function readKept<Read extends { readonly mark: string }>(
  kept: readonly Kept[],
  read: (key: string, value: unknown) => Read | Text,
): { readonly read: readonly Read[]; readonly ignored: readonly Ignored[] } {
  const found: Read[] = [];
  const ignored: Ignored[] = [];
  for (const { mark, key, value } of kept) {
    const one = read(key, value);
    if ("mark" in one) found.push(one);
    else ignored.push({ ...one, mark });
  }
  return { read: found, ignored };
}

function readEntry(value: unknown): Entry | null {
  if (typeof value !== "string") return null;
  let entry: unknown;
  try {
    entry = JSON.parse(value);
  } catch {
    // Whatever it is, we did not write it like that.
    return null;
  }
  if (!isRecord(entry) || entry["version"] !== version) return null;
  if (entry["state"] === "filling") return isBegun(entry) ? { ...entry, state: "filling", version } : null;
  const { state, at, receipt } = entry;
  return state === "standing" && typeof at === "number" && isReceipt(receipt)
    ? { state, version, at, receipt }
    : null;
}

function isBegun(value: Readonly<Record<string, unknown>>): value is Record<string, unknown> & Begun {
  const { mark, title, ids, view } = value;
  return isMark(mark) && isText(title) && Array.isArray(ids) && ids.every(isText) && isView(view);
}

function isReceipt(value: unknown): value is FillReceipt {
  if (!isRecord(value)) return false;
  const { mark, title, sheets, cells, formulas, syncs, view, notes } = value;
  return (
    isMark(mark) &&
    isText(title) &&
    [cells, formulas, syncs].every((number) => typeof number === "number") &&
    isView(view) &&
    Array.isArray(notes) &&
    notes.every((note) => isRecord(note) && isText(note["id"]) && isText(note["en"])) &&
    Array.isArray(sheets) &&
    sheets.length > 0 &&
    sheets.every(isFilledSheet)
  );
}

function isFilledSheet(value: unknown): value is FilledSheet {
  if (!isRecord(value)) return false;
  const { id, name, usedAddress, written, fingerprint, marks, looks } = value;
  return (
    [id, name, usedAddress, fingerprint].every(isText) && isArea(written) && isMarks(marks) && isLooks(looks)
  );
}

function isArea(value: unknown): boolean {
  return (
    isRecord(value) &&
    ["row", "column"].every((side) => isCount(value[side], 0)) &&
    ["rows", "columns"].every((side) => isCount(value[side], 1))
  );
}

/** A receipt from before looks were kept has none. */
function isLooks(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return (
    isRecord(value) &&
    isText(value["print"]) &&
    Array.isArray(value["merged"]) &&
    value["merged"].every(isArea)
  );
}

function isMarks(value: unknown): value is SheetMarks {
  if (!isRecord(value)) return false;
  const { formatted, numberFormats, charts, comments, validated, rules, isProtected } = value;
  return (
    [formatted, numberFormats].every((one) => one === null || isText(one)) &&
    [charts, comments, validated, rules].every((one) => one === null || isCount(one, 0)) &&
    (isProtected === null || typeof isProtected === "boolean")
  );
}

function isView(value: unknown): value is View | null {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { sheetId, address } = value;
  return isText(sheetId) && (address === null || isText(address));
}

/** A mark begins the names of tabs that may be deleted: nothing but one of ours passes. */
function isMark(value: unknown): value is string {
  return isText(value) && /^~[0-9a-z]{8,20}$/.test(value);
}

function isCount(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= 1_048_576;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
