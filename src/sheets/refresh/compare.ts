/**
 * What becomes of a filled workbook when its plan is made anew from other choices. Three things are compared: the plan that was
 * written, what stands there now, and the new plan. Plain data in and out: it is tested without an Excel.
 */
import type { SheetKey } from "../address.js";
import type { Dialect } from "../formula.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../plan.js";
import { runsWhere, wideLines } from "./align.js";
import type { WideLine } from "./align.js";
import { rawOf, sameRaw } from "./contents.js";
import type { Raw } from "./contents.js";
import { foundLines } from "./found.js";
import type { FoundLines } from "./found.js";
import { namesOf } from "./keys.js";
import type { SheetNames } from "./keys.js";
import { asPlanned, movedPlan } from "./moved.js";
import type { Places } from "./moved.js";
import type {
  AxisChange,
  Comparison,
  Conflict,
  Decision,
  FoundSheet,
  GivenCell,
  Refresh,
  SheetRefresh,
  WideCell,
} from "./types.js";

/** Both axes of one sheet. */
interface Layout {
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
}

interface AxisLayout {
  readonly lines: FoundLines;
  readonly wide: readonly WideLine[];
  readonly ofFound: readonly number[];
  readonly ofNext: readonly number[];
  /** Found lines on which somebody wrote beside the plan. */
  readonly strangers: ReadonlySet<number>;
}

export function compareForRefresh(comparison: Comparison): Refresh {
  const { before, after, found, dialect } = comparison;
  const [oldNames, newNames] = [namesOf(before), namesOf(after)];
  const layouts = new Map<SheetKey, Layout>();
  for (const { key, contents } of found) {
    const old = before.plan.sheets.find((sheet) => sheet.key === key);
    const [was, will] = [oldNames.get(key), newNames.get(key)];
    if (old === undefined || was === undefined || will === undefined) continue;
    const lines = foundLines(old, before.plan, dialect, contents, was);
    layouts.set(key, layoutOf(lines, strangersIn(old, lines, contents), was, will));
  }
  const wide = movedPlan(after.plan, (key) => placesIn(layouts.get(key), "ofNext"));
  const foundPlan = movedPlan(before.plan, (key) => foundPlaces(layouts.get(key)));
  const widePlan = movedPlan(foundPlan, (key) => placesIn(layouts.get(key), "ofFound"));
  const parts = [...layouts].map(([key, layout]) =>
    compareSheet({
      key,
      layout,
      dialect,
      contents: found.find((one) => one.key === key)?.contents ?? [],
      old: sheetOf(before.plan, key),
      foundPlan,
      widePlan,
      next: sheetOf(after.plan, key),
      wide,
      names: { was: oldNames.get(key) ?? noNames, will: newNames.get(key) ?? noNames },
      decisions: comparison.decisions ?? {},
      given: (comparison.given ?? []).filter((one) => one.key === key),
    }),
  );
  const has = (plan: WorkbookPlan, key: SheetKey): boolean => plan.sheets.some((sheet) => sheet.key === key);
  return {
    sheets: parts.map(({ sheet }) => sheet),
    added: after.plan.sheets.map(({ key }) => key).filter((key) => !layouts.has(key)),
    removed: found.map(({ key }) => key).filter((key) => !has(after.plan, key)),
    wide,
    kept: parts.reduce((sum, { kept }) => sum + kept, 0),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

const noNames: SheetNames = { rows: [], columns: [] };

function sheetOf(plan: WorkbookPlan, key: SheetKey): SheetPlan {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (sheet === undefined) throw new Error(`The plan has no sheet "${key}"`);
  return sheet;
}

type Lines = ReturnType<typeof foundLines>;

/** The lines on which something stands that is not the plan's. */
function strangersIn(
  old: SheetPlan,
  lines: Lines,
  contents: FoundSheet["contents"],
): { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> } {
  const ours = new Set(
    old.cells.map(({ row, column }) =>
      placeKey(lines.rows.foundAt[row] ?? row, lines.columns.foundAt[column] ?? column),
    ),
  );
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === "" || ours.has(placeKey(row, column))) return;
      rows.add(row);
      columns.add(column);
    }),
  );
  return { rows, columns };
}

function layoutOf(
  lines: Lines,
  strangers: ReturnType<typeof strangersIn>,
  was: SheetNames,
  will: SheetNames,
): Layout {
  const axis = (
    of: FoundLines,
    own: ReadonlySet<number>,
    names: readonly string[],
    next: readonly string[],
  ): AxisLayout => {
    const wide = wideLines(
      of.planLine.map((line) => (line === null ? null : (names[line] ?? null))),
      next,
      (found) => own.has(found),
    );
    const ofFound: number[] = [];
    const ofNext: number[] = [];
    wide.forEach((line, index) => {
      if (line.found !== null) ofFound[line.found] = index;
      if (line.next !== null) ofNext[line.next] = index;
    });
    return { lines: of, wide, ofFound, ofNext, strangers: own };
  };
  return {
    rows: axis(lines.rows, strangers.rows, was.rows, will.rows),
    columns: axis(lines.columns, strangers.columns, was.columns, will.columns),
  };
}

/** Lines behind the last known one follow it. */
function placed(places: readonly number[], line: number): number {
  const known = places[line];
  if (known !== undefined) return known;
  return (places.at(-1) ?? -1) + 1 + line - places.length;
}

function placesIn(layout: Layout | undefined, which: "ofNext" | "ofFound"): Places {
  if (layout === undefined) return asPlanned;
  return {
    row: (row) => placed(layout.rows[which], row),
    column: (column) => placed(layout.columns[which], column),
  };
}

function foundPlaces(layout: Layout | undefined): Places {
  if (layout === undefined) return asPlanned;
  return {
    row: (row) => placed(layout.rows.lines.foundAt, row),
    column: (column) => placed(layout.columns.lines.foundAt, column),
  };
}

interface SheetComparison {
  readonly key: SheetKey;
  readonly layout: Layout;
  readonly dialect: Dialect;
  readonly contents: FoundSheet["contents"];
  readonly old: SheetPlan;
  readonly foundPlan: WorkbookPlan;
  readonly widePlan: WorkbookPlan;
  readonly next: SheetPlan;
  readonly wide: WorkbookPlan;
  readonly names: { readonly was: SheetNames; readonly will: SheetNames };
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly given: readonly GivenCell[];
}

/** A cell of the old plan, where it stands now and what is in it. */
interface OldCell {
  readonly cell: CellPlan;
  readonly row: number;
  readonly column: number;
  readonly found: Raw;
  readonly edited: boolean;
  /** What it holds once lines have come in, if nobody edited it. */
  readonly inWide: Raw;
}

const placeKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

function compareSheet(it: SheetComparison): {
  readonly sheet: SheetRefresh;
  readonly kept: number;
  readonly conflicts: readonly Conflict[];
} {
  const { key, layout, contents, old, next, names, wide, dialect } = it;
  const [foundSheet, wideOld, wideNext] = [
    sheetOf(it.foundPlan, key),
    sheetOf(it.widePlan, key),
    sheetOf(wide, key),
  ];
  const at = (row: number, column: number): Raw => contents[row]?.[column] ?? "";
  const oldAt = new Map<string, OldCell>();
  const ours = new Set<string>();
  old.cells.forEach((cell, index) => {
    const [now, then] = [foundSheet.cells[index], wideOld.cells[index]];
    if (now === undefined || then === undefined) return;
    const { row, column } = now;
    if (!layout.rows.lines.has(cell.row) || !layout.columns.lines.has(cell.column)) return;
    const found = at(row, column);
    // What lost the cell it referred to is not somebody's work.
    const broken = typeof found === "string" && found.includes("#REF!");
    const edited = !broken && !sameRaw(found, rawOf(now, it.foundPlan, key, dialect));
    ours.add(placeKey(row, column));
    oldAt.set(placeKey(cell.row, cell.column), {
      cell,
      row,
      column,
      found,
      edited,
      inWide: rawOf(then, it.widePlan, key, dialect),
    });
  });
  const oldRow = new Map(names.was.rows.map((name, row) => [name, row]));
  const oldColumn = new Map(names.was.columns.map((name, column) => [name, column]));
  const given = new Map(it.given.map(({ row, column, content }) => [placeKey(row, column), content]));
  const conflicts: Conflict[] = [];
  const carried = new Set<OldCell>();
  const stands = new Set<OldCell>();
  const cells: WideCell[] = [];
  let [kept, differing] = [0, 0];
  const decided = (conflict: Omit<Conflict, "id">): Decision => {
    const { kind, sheet, row, column } = conflict;
    const id = `${kind} ${sheet} ${placeKey(row, column)}`;
    conflicts.push({ id, ...conflict });
    return kind === "foreign" ? "keep" : (it.decisions[id] ?? "keep");
  };
  next.cells.forEach((cell, index) => {
    const inWide = wideNext.cells[index];
    if (inWide === undefined) return;
    const planned = rawOf(inWide, wide, key, dialect);
    const [rowName, columnName] = [names.will.rows[cell.row] ?? "", names.will.columns[cell.column] ?? ""];
    const before = oldAt.get(placeKey(oldRow.get(rowName) ?? -1, oldColumn.get(columnName) ?? -1));
    const [rowHere, columnHere] = [
      layout.rows.wide[inWide.row]?.found ?? null,
      layout.columns.wide[inWide.column]?.found ?? null,
    ];
    const isHere = before !== undefined && before.row === rowHere && before.column === columnHere;
    const sameStyle = isHere && before.cell.style === cell.style;
    if (before !== undefined) carried.add(before);
    if (isHere) stands.add(before);
    const add = (wanted: Raw | null, now: Raw): void => {
      cells.push({ cell: inWide, wanted, sameStyle });
      if (wanted !== null && !sameRaw(now, wanted)) differing += 1;
    };
    const forced = given.get(placeKey(cell.row, cell.column));
    if (forced !== undefined) {
      add(forced, isHere ? before.found : "");
      return;
    }
    const label = rowName;
    if (before?.edited !== true) {
      const stranger =
        rowHere !== null && columnHere !== null && !ours.has(placeKey(rowHere, columnHere))
          ? at(rowHere, columnHere)
          : "";
      if (stranger !== "" && rowHere !== null && columnHere !== null && !sameRaw(stranger, planned)) {
        decided({
          kind: "foreign",
          sheet: key,
          row: rowHere,
          column: columnHere,
          label,
          mine: stranger,
          planned,
          was: null,
        });
        add(null, stranger);
        return;
      }
      add(planned, isHere ? before.inWide : "");
      return;
    }
    const { row, column, found: mine } = before;
    if (sameRaw(mine, planned)) {
      add(planned, isHere ? mine : "");
      return;
    }
    const isInput = before.cell.source !== undefined;
    const choicesChangedIt = !sameRaw(before.inWide, planned);
    if (!isInput || choicesChangedIt) {
      const kind = isInput ? "input" : "overwritten";
      const decision = decided({ kind, sheet: key, row, column, label, mine, planned, was: before.cell });
      if (decision === "new") {
        add(planned, isHere ? mine : "");
        return;
      }
    }
    if (isInput) kept += 1;
    // Where it is, it stays as it is: Excel itself lets a formula in it follow.
    if (isHere) add(null, mine);
    else add(mine, "");
  });
  const vacated: { row: number; column: number }[] = [];
  for (const one of oldAt.values()) {
    if (stands.has(one)) continue;
    const [row, column] = [layout.rows.ofFound[one.row], layout.columns.ofFound[one.column]];
    if (row !== undefined && column !== undefined && !(one.edited && !carried.has(one)))
      vacated.push({ row, column });
    if (carried.has(one) || !one.edited || one.found === "") continue;
    const label = names.was.rows[one.cell.row] ?? "";
    decided({
      kind: "leaving",
      sheet: key,
      row: one.row,
      column: one.column,
      label,
      mine: one.found,
      planned: null,
      was: one.cell,
    });
  }
  const taken = new Set(cells.map(({ cell }) => placeKey(cell.row, cell.column)));
  const rows = changeOf(layout.rows);
  const columns = changeOf(layout.columns);
  const goes = (change: AxisChange, line: number): boolean =>
    change.leaves.some((run) => line >= run.at && line < run.at + run.count);
  return {
    sheet: {
      key,
      rows,
      columns,
      cells,
      vacated: vacated.filter(
        ({ row, column }) => !taken.has(placeKey(row, column)) && !goes(rows, row) && !goes(columns, column),
      ),
      before: wideOld,
      after: wideNext,
      differing,
    },
    kept,
    conflicts,
  };
}

/** Only lines of the old plan leave, and of them only those on which nobody wrote anything of their own. */
function changeOf({ wide, lines, strangers }: AxisLayout): AxisChange {
  const leaves = ({ found, next }: WideLine): boolean =>
    next === null && found !== null && lines.planLine[found] != null && !strangers.has(found);
  return {
    comesIn: runsWhere(wide.length, (index) => wide[index]?.found === null),
    leaves: runsWhere(wide.length, (index) => {
      const line = wide[index];
      return line !== undefined && leaves(line);
    }),
  };
}
