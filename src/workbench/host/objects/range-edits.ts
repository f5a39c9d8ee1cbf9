/** What moves contents within and between ranges: copying, finding, replacing. */
import type { CellState, Rect } from "../../engine/engine.js";
import { onSheet } from "../address.js";
import { contentOf, writeCells } from "../cells.js";
import { failure } from "../failure.js";
import { shifted } from "../formula.js";
import { type Arguments, type Method } from "../model.js";
import { lookedAt, placeOf, rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { isOf, object, type HostObject, type RangeRef, type SheetRef } from "../states.js";
import { choiceAt, isRecord, optionalFlag, shown, textAt } from "../takes.js";

function sourceOf(args: Arguments, home: RangeRef, session: Session): RangeRef {
  const given = args[0];
  if (isOf("RangeAreas", given)) {
    const [only, ...more] = given.it.rects;
    if (only && more.length === 0) return { sheetId: given.it.sheetId, rect: only };
    throw failure("NotImplemented", "The workbench copies one area at a time.");
  }
  return (
    (typeof given === "string" ? placeOf(given, session) : null) ?? rangeArgument(args, 0, home, session)
  );
}

/** How often a source fits into a target along one side: a target that is no multiple of it takes it once. */
function repeated(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function copyFrom(it: RangeRef, args: Arguments, session: Session): void {
  const source = sourceOf(args, it, session);
  const what = choiceAt(args, 1, ["All", "Formulas", "Values", "Formats"], "All");
  const skipBlanks = optionalFlag(args, 2);
  const transposed = optionalFlag(args, 3);
  const from = lookedAt(source.sheetId, source.rect, session);
  const rows = transposed ? from.columns : from.rows;
  const columns = transposed ? from.rows : from.columns;
  const rect = onSheet({
    ...it.rect,
    rows: repeated(it.rect.rows, rows),
    columns: repeated(it.rect.columns, columns),
  });
  const target = { sheetId: it.sheetId, rect };
  session.requireWritable(target, rect);
  // All is read before anything is written: source and target may overlap.
  const cells = each(rect, (row, column) => {
    const r = (row - rect.row) % rows;
    const c = (column - rect.column) % columns;
    const place = { row: from.row + (transposed ? c : r), column: from.column + (transposed ? r : c) };
    const cell = session.engine.cell(source.sheetId, place.row, place.column);
    return {
      row,
      column,
      cell,
      style: session.engine.style(source.sheetId, place.row, place.column),
      content:
        what === "Values" || cell.formula === null
          ? contentOf({ ...cell, formula: null })
          : shifted(cell.formula, row - place.row, column - place.column),
    };
  });
  for (const { row, column, cell, style, content } of cells) {
    if (skipBlanks && cell.type === "Empty") continue;
    const one = { row, column, rows: 1, columns: 1 };
    if (what !== "Formats") session.engine.write(it.sheetId, one, [[content]]);
    if (what === "All" || what === "Formats") {
      session.engine.clear(it.sheetId, one, "Formats");
      session.engine.setStyle(it.sheetId, one, style);
      session.engine.setNumberFormat(it.sheetId, one, cell.numberFormat);
    }
  }
  session.cellsWritten += what === "Formats" ? 0 : cells.length;
  session.touch();
  session.events.changed(it.sheetId, rect, "ThisLocalAddin");
}

function each<T>(rect: Rect, make: (row: number, column: number) => T): T[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    make(rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)),
  );
}

interface Criteria {
  readonly wanted: string;
  readonly matches: (text: string) => boolean;
  readonly backwards: boolean;
}

function criteriaOf(args: Arguments, index: number): Criteria {
  const wanted = textAt(args, 0);
  const given = args[index] ?? {};
  if (!isRecord(given)) throw failure("InvalidArgument", `Criteria are an object, not ${shown(given)}.`);
  const matchCase = given["matchCase"] === true;
  const form = (text: string): string => (matchCase ? text : text.toLowerCase());
  const sought = form(wanted);
  return {
    wanted,
    matches: (text) =>
      given["completeMatch"] === true ? form(text) === sought : form(text).includes(sought),
    backwards: given["searchDirection"] === "Backwards",
  };
}

/** The text in which Excel looks: the formula, or the value of a constant. */
function soughtIn(cell: CellState): string {
  return cell.formula ?? (cell.value === null ? "" : String(cell.value));
}

function foundIn(it: RangeRef, args: Arguments, session: Session): HostObject | null {
  const { matches, backwards } = criteriaOf(args, 1);
  const places = each(lookedAt(it.sheetId, it.rect, session), (row, column) => ({ row, column }));
  if (backwards) places.reverse();
  // Excel begins with the cell after the first and comes to that one last.
  else places.push(...places.splice(0, 1));
  const found = places.find(({ row, column }) =>
    matches(soughtIn(session.engine.cell(it.sheetId, row, column))),
  );
  return found ? object("Range", { sheetId: it.sheetId, rect: { ...found, rows: 1, columns: 1 } }) : null;
}

function allFound(it: SheetRef, args: Arguments, session: Session): HostObject | null {
  const used = session.engine.usedRect(it.sheetId, true);
  if (!used) return null;
  const { matches } = criteriaOf(args, 1);
  const rects = each(used, (row, column) => ({ row, column, rows: 1, columns: 1 })).filter(
    ({ row, column }) => matches(soughtIn(session.engine.cell(it.sheetId, row, column))),
  );
  return rects.length === 0 ? null : object("RangeAreas", { sheetId: it.sheetId, rects });
}

function required(found: HostObject | null): HostObject {
  if (found) return found;
  throw failure("ItemNotFound", "The text was not found.");
}

export const findAllMethods = {
  FindAll: {
    since: "1.9",
    calculated: true,
    call: (it, args, session) => required(allFound(it, args, session)),
  },
  FindAllOrNullObject: { since: "1.9", calculated: true, call: allFound },
} satisfies Record<string, Method<SheetRef>>;

/** Replaces in constants and formulas; gives the number of replacements. */
export function replaceAll(it: RangeRef, args: Arguments, session: Session): number {
  const { wanted, matches } = criteriaOf(args, 2);
  const by = textAt(args, 1);
  if (wanted === "") throw failure("InvalidArgument", "The text to be replaced is empty.");
  const pattern = new RegExp(
    wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    isRecord(args[2]) && args[2]["matchCase"] === true ? "g" : "gi",
  );
  let count = 0;
  for (const { row, column } of each(lookedAt(it.sheetId, it.rect, session), (row, column) => ({
    row,
    column,
  }))) {
    const before = soughtIn(session.engine.cell(it.sheetId, row, column));
    if (!matches(before)) continue;
    count += before.match(pattern)?.length ?? 0;
    const rect = { row, column, rows: 1, columns: 1 };
    writeCells({ sheetId: it.sheetId, rect }, [[before.replace(pattern, () => by)]], session);
  }
  return count;
}

export const rangeEdits = {
  CopyFrom: { since: "1.9", calculated: true, call: copyFrom },
  Find: { since: "1.9", calculated: true, call: (it, args, session) => required(foundIn(it, args, session)) },
  FindOrNullObject: { since: "1.9", calculated: true, call: foundIn },
  ReplaceAll: { since: "1.9", call: replaceAll },
} satisfies Record<string, Method<RangeRef>>;
