/** What stands in the workbook of a plan that is to be refreshed, and what the refresh would do to it. Nothing is changed here. */
import { compareForRefresh, placeSheets, rectangleAddress } from "../../sheets/index.js";
import type {
  DatedPlan,
  Decision,
  GivenCell,
  Raw,
  Refresh,
  SheetPlan,
  WorkbookPlan,
} from "../../sheets/index.js";
import type { PlanChoices } from "../../domain/index.js";
import { rowBlocks } from "../compile.js";
import { planFor1904 } from "../dates.js";
import { refuseProtected, type Line } from "../line.js";
import { readingLimits } from "../reading.js";
import type { FillReceipt } from "../receipt.js";
import { isRemembered } from "../remembered.js";
import type { RememberedPlan } from "../remembered.js";
import { usedOf } from "../used.js";
import { steps } from "../watch.js";
import type { Watch } from "../watch.js";
import { otherLayout, otherSheets, sheetsGone } from "./words.js";

/** What is wanted: the plan that stands there, as it is remembered and made anew, and the plan that is to stand there. */
export interface RefreshRequest {
  readonly receipt: FillReceipt;
  readonly remembered: RememberedPlan;
  /** Made anew from the remembered choices. */
  readonly before: WorkbookPlan;
  readonly after: WorkbookPlan;
  readonly choices: PlanChoices;
  readonly decisions?: Readonly<Record<string, Decision>>;
  /** Contents that are to stand there whatever the plan says: on the way back from a refresh. */
  readonly given?: readonly GivenCell[];
}

export interface Tab {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly contents: Raw[][];
}

export interface Seen {
  readonly tabs: readonly Tab[];
  readonly before: DatedPlan;
  readonly after: DatedPlan;
  readonly refresh: Refresh;
}

/** @throws ExcelProblem where the workbook cannot be refreshed, with what is to be done. */
export async function lookAtPlan(
  line: Line,
  request: RefreshRequest,
  onStep?: Watch["onStep"],
): Promise<Seen> {
  const { remembered } = request;
  const { workbook } = line.context;
  workbook.worksheets.load("items/id,items/name");
  await line.send();
  const all = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const rebuilt = remembered.dates1904 ? planFor1904(request.before) : request.before;
  if (!isRemembered(rebuilt, remembered)) throw otherLayout(remembered.addIn);
  const places = await tabsOf(line, request, rebuilt, all);
  const tabs: Tab[] = [];
  for (const [done, place] of places.entries()) {
    onStep?.(done, places.length, steps.reading(place.name));
    tabs.push({ ...place, contents: await readContents(line, place.id) });
  }
  const named = (plan: WorkbookPlan): WorkbookPlan => {
    const known = new Map(tabs.map(({ key, name }) => [key, name]));
    const added = plan.sheets.filter(({ key }) => !known.has(key));
    const placed = placeSheets(
      { ...plan, sheets: added },
      all.map(({ name }) => name),
    ).sheets;
    const newNames = new Map(placed.map(({ key, name }) => [key, name]));
    return {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        name: known.get(sheet.key) ?? newNames.get(sheet.key) ?? sheet.name,
      })),
    };
  };
  const wanted = remembered.dates1904 ? planFor1904(request.after) : request.after;
  const before = { plan: named(rebuilt), baseYear: remembered.choices.baseYear };
  const after = { plan: named(wanted), baseYear: request.choices.baseYear };
  const { decisions = {}, given = [] } = request;
  const { dialect } = remembered;
  const refresh = compareForRefresh({ before, after, found: tabs, dialect, decisions, given });
  if (refresh.added.length + refresh.removed.length > 0) {
    const nameOf = (key: string): string =>
      [...after.plan.sheets, ...before.plan.sheets].find((sheet) => sheet.key === key)?.name ?? key;
    throw otherSheets(refresh.added.map(nameOf), refresh.removed.map(nameOf));
  }
  await refuseProtected(line, changedTabs(tabs, refresh), { id: "perbarui", en: "refresh" });
  return { tabs, before, after, refresh };
}

/** The tabs of the plan: by id, by the name they were given, and by what stands in them. */
async function tabsOf(
  line: Line,
  { receipt, remembered }: RefreshRequest,
  plan: WorkbookPlan,
  all: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly Pick<Tab, "key" | "id" | "name">[]> {
  const wanted = remembered.sheets.map(({ key }, index) => ({ key, sheet: receipt.sheets[index] }));
  const found = new Map<string, { readonly id: string; readonly name: string }>();
  for (const by of ["id", "name"] as const)
    for (const { key, sheet } of wanted) {
      if (found.has(key)) continue;
      const taken = new Set([...found.values()].map(({ id }) => id));
      const tab = all.find((one) => one[by] === sheet?.[by] && !taken.has(one.id));
      if (tab !== undefined) found.set(key, tab);
    }
  const missing = wanted.filter(({ key }) => !found.has(key));
  if (missing.length > 0) {
    const taken = new Set([...found.values()].map(({ id }) => id));
    const others = all.filter(({ id }) => !taken.has(id));
    const heads = await readHeads(line, others);
    for (const { key } of missing) {
      const sheet = plan.sheets.find((one) => one.key === key);
      const best = others
        .map((tab, index) => ({ tab, share: sheet === undefined ? 0 : likeness(sheet, heads[index] ?? []) }))
        .filter(({ tab }) => ![...found.values()].includes(tab))
        .sort((a, b) => b.share - a.share)[0];
      if (best !== undefined && best.share > enoughAlike) found.set(key, best.tab);
    }
  }
  const gone = wanted.filter(({ key }) => !found.has(key));
  if (gone.length > 0) throw sheetsGone(gone.map(({ key, sheet }) => sheet?.name ?? key));
  return wanted.flatMap(({ key }) => {
    const tab = found.get(key);
    return tab === undefined ? [] : [{ key, ...tab }];
  });
}

const head = { row: 0, column: 0, rows: 12, columns: 8 } as const;
/** So much of the words at the head of a sheet makes it the sheet. */
const enoughAlike = 0.6;

async function readHeads(line: Line, tabs: readonly { readonly id: string }[]): Promise<readonly Raw[][][]> {
  const ranges = tabs.map(({ id }) => {
    const range = line.context.workbook.worksheets.getItem(id).getRange(rectangleAddress(head));
    range.load("formulas");
    return range;
  });
  await line.send();
  return ranges.map(({ formulas }) => formulas as Raw[][]);
}

function likeness({ cells }: SheetPlan, seen: readonly (readonly Raw[])[]): number {
  const words = cells.filter(
    ({ row, column, content }) => typeof content === "string" && row < head.rows && column < head.columns,
  );
  const held = words.filter(({ row, column, content }) => seen[row]?.[column] === content);
  return words.length === 0 ? 0 : held.length / words.length;
}

/** Everything on a tab from A1 on, a formula as text. */
export async function readContents(line: Line, id: string): Promise<Raw[][]> {
  const tab = line.context.workbook.worksheets.getItem(id);
  const used = usedOf(tab);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await line.send();
  if (used.isNullObject) return [];
  const area = {
    row: 0,
    column: 0,
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  };
  const blocks: Excel.Range[] = [];
  for (const block of rowBlocks(area, readingLimits.piece)) {
    const range = tab.getRange(rectangleAddress(block));
    range.load("formulas");
    blocks.push(range);
    // An answer of Excel on the web holds one of them.
    await line.send();
  }
  return blocks.flatMap(({ formulas }) => formulas as Raw[][]);
}

/** Those that something would be written on. */
function changedTabs(tabs: readonly Tab[], refresh: Refresh): readonly Tab[] {
  const changed = refresh.sheets.filter(
    ({ differing, rows, columns, vacated }) =>
      differing + vacated.length + rows.comesIn.length + rows.leaves.length > 0 ||
      columns.comesIn.length + columns.leaves.length > 0,
  );
  return changed.flatMap(({ key }) => tabs.find((one) => one.key === key) ?? []);
}
