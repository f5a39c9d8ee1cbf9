import type { Rect } from "../../engine/engine.js";
import { COLUMNS, ROWS, bounding, intersection, onSheet } from "../address.js";
import { failure } from "../failure.js";
import { type Arguments, type Method } from "../model.js";
import { object, type HostObject, type RangeRef } from "../states.js";
import { lookedAt, rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, isRecord, optionalFlag, shown, whole } from "../takes.js";
import { rangeEdits } from "./range-edits.js";
import { forgetLinks } from "./hyperlinks.js";
import { rangeFills } from "./range-fills.js";
import { rangeRelations } from "./range-relations.js";
import { rangeRegions } from "./range-regions.js";
import { rangeShifts } from "./range-shifts.js";
import { cellProperties, lineProperties, setProperties } from "./range-properties.js";

/** A method that gives another range on the same sheet. */
function derived(since: string, rect: (rect: Rect, args: Arguments) => Rect): Method<RangeRef> {
  return {
    since,
    call: (it, args) => object("Range", { sheetId: it.sheetId, rect: onSheet(rect(it.rect, args)) }),
  };
}

/** Rows or columns beside a range: so many after it, or before it where the count is negative. */
function beside(start: number, size: number, count: number): { start: number; size: number } {
  if (count === 0) throw failure("InvalidArgument", "The count of rows or columns must not be 0.");
  return count > 0 ? { start: start + size, size: count } : { start: start + count, size: -count };
}

function rowsBeside(rect: Rect, count: number): Rect {
  const { start, size } = beside(rect.row, rect.rows, count);
  return { ...rect, row: start, rows: size };
}

function columnsBeside(rect: Rect, count: number): Rect {
  const { start, size } = beside(rect.column, rect.columns, count);
  return { ...rect, column: start, columns: size };
}

function common(it: RangeRef, args: Arguments, session: Session): HostObject | null {
  const other = rangeArgument(args, 0, it, session);
  const rect = other.sheetId === it.sheetId ? intersection(it.rect, other.rect) : null;
  return rect && object("Range", { sheetId: it.sheetId, rect });
}

/** The smallest rectangle with content inside of the range. */
function used(it: RangeRef, valuesOnly: boolean, session: Session): HostObject | null {
  const sheet = session.engine.usedRect(it.sheetId, valuesOnly);
  const inside = sheet && intersection(it.rect, sheet);
  if (!inside) return null;
  if (!valuesOnly) return object("Range", { sheetId: it.sheetId, rect: inside });
  let found: Rect | null = null;
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      if (session.engine.cell(it.sheetId, row, column).type === "Empty") continue;
      const cell = { row, column, rows: 1, columns: 1 };
      found = found ? bounding(found, cell) : cell;
    }
  }
  return found && object("Range", { sheetId: it.sheetId, rect: found });
}

function orNotFound(found: HostObject | null): HostObject {
  if (found) return found;
  throw failure("ItemNotFound");
}

/** One column or row of a range, counted from its first. */
function part(index: number, size: number): number {
  if (index >= 0 && index < size) return index;
  throw failure("InvalidArgument", `There is no row or column ${index} in a range of ${size}.`);
}

export const rangeMethods: Readonly<Record<string, Method<RangeRef>>> = {
  ...rangeEdits,
  ...rangeRegions,
  ...rangeShifts,
  ...rangeFills,
  ...rangeRelations,
  GetCell: derived("1.1", (rect, args) => ({
    row: rect.row + whole(args, 0),
    column: rect.column + whole(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetRow: derived("1.1", (rect, args) => ({
    ...rect,
    row: rect.row + part(whole(args, 0), rect.rows),
    rows: 1,
  })),
  GetColumn: derived("1.1", (rect, args) => ({
    ...rect,
    column: rect.column + part(whole(args, 0), rect.columns),
    columns: 1,
  })),
  GetLastRow: derived("1.1", (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  GetLastColumn: derived("1.1", (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
  GetLastCell: derived("1.1", (rect) => ({
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetEntireRow: derived("1.1", (rect) => ({ ...rect, column: 0, columns: COLUMNS })),
  GetEntireColumn: derived("1.1", (rect) => ({ ...rect, row: 0, rows: ROWS })),
  GetOffsetRange: derived("1.1", (rect, args) => ({
    ...rect,
    row: rect.row + whole(args, 0),
    column: rect.column + whole(args, 1),
  })),
  GetResizedRange: derived("1.2", (rect, args) => ({
    ...rect,
    rows: rect.rows + whole(args, 0),
    columns: rect.columns + whole(args, 1),
  })),
  GetAbsoluteResizedRange: derived("1.7", (rect, args) => ({
    ...rect,
    rows: whole(args, 0),
    columns: whole(args, 1),
  })),
  GetRowsBelow: derived("1.2", (rect, args) => rowsBeside(rect, whole(args, 0, 1))),
  GetRowsAbove: derived("1.2", (rect, args) => rowsBeside(rect, -whole(args, 0, 1))),
  GetColumnsAfter: derived("1.2", (rect, args) => columnsBeside(rect, whole(args, 0, 1))),
  GetColumnsBefore: derived("1.2", (rect, args) => columnsBeside(rect, -whole(args, 0, 1))),
  GetBoundingRect: {
    since: "1.1",
    call(it, args, session) {
      const other = rangeArgument(args, 0, it, session);
      if (other.sheetId !== it.sheetId)
        throw failure("InvalidArgument", "The ranges are on different worksheets.");
      return object("Range", { sheetId: it.sheetId, rect: bounding(it.rect, other.rect) });
    },
  },
  GetIntersection: { since: "1.1", call: (it, args, session) => orNotFound(common(it, args, session)) },
  GetIntersectionOrNullObject: { since: "1.4", call: common },
  GetUsedRange: {
    since: "1.1",
    calculated: true,
    call: (it, args, session) => orNotFound(used(it, optionalFlag(args, 0), session)),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    calculated: true,
    call: (it, args, session) => used(it, optionalFlag(args, 0), session),
  },
  Select: {
    since: "1.1",
    call(it, _, session) {
      if (session.sheet(it).visibility !== "Visible") {
        throw failure("InvalidOperation", "A range on a hidden worksheet cannot be selected.");
      }
      session.engine.select(it.sheetId, it.rect);
      session.events.selected(it.sheetId, it.rect);
    },
  },
  Clear: {
    since: "1.1",
    call: (it, args, session) => clear(it, choiceAt(args, 0, CLEARED, "All"), session),
  },
  Merge: {
    since: "1.2",
    call(it, args, session) {
      session.requireUnprotected(it, "allowFormatCells");
      const { sheetId, rect } = it;
      const across = optionalFlag(args, 0);
      const areas = across
        ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }))
        : [rect];
      for (const area of areas) mergeArea(sheetId, area, session);
      session.touch();
    },
  },
  Unmerge: {
    since: "1.2",
    call(it, _, session) {
      session.requireUnprotected(it, "allowFormatCells");
      session.engine.unmerge(it.sheetId, it.rect);
    },
  },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    call(it, _, session) {
      const rects = session.engine.merges(it.sheetId).filter((rect) => intersection(rect, it.rect) !== null);
      return rects.length === 0 ? null : object("RangeAreas", { sheetId: it.sheetId, rects });
    },
  },
  Calculate: { since: "1.6", call: (_, __, session) => session.calculate() },
  GetCellProperties: {
    since: "1.9",
    call(it, args, session) {
      return cellProperties(it, isRecord(args[0]) ? args[0] : {}, session);
    },
  },
  GetRowProperties: {
    since: "1.9",
    call: (it, args, session) => lineProperties(it, "row", isRecord(args[0]) ? args[0] : {}, session),
  },
  GetColumnProperties: {
    since: "1.9",
    call: (it, args, session) => lineProperties(it, "column", isRecord(args[0]) ? args[0] : {}, session),
  },
  SetCellProperties: {
    since: "1.9",
    call(it, args, session) {
      const rows = tableOf(args[0], it.rect.rows, it.rect.columns);
      for (const [r, row] of rows.entries()) {
        for (const [c, properties] of row.entries()) {
          const rect = { row: it.rect.row + r, column: it.rect.column + c, rows: 1, columns: 1 };
          setProperties({ sheetId: it.sheetId, rect }, properties, session);
        }
      }
    },
  },
  SetRowProperties: {
    since: "1.9",
    call(it, args, session) {
      for (const [r, properties] of listOf(args[0], it.rect.rows).entries()) {
        const rect = { ...it.rect, row: it.rect.row + r, rows: 1 };
        setProperties({ sheetId: it.sheetId, rect }, properties, session);
      }
    },
  },
  SetColumnProperties: {
    since: "1.9",
    call(it, args, session) {
      for (const [c, properties] of listOf(args[0], it.rect.columns).entries()) {
        const rect = { ...it.rect, column: it.rect.column + c, columns: 1 };
        setProperties({ sheetId: it.sheetId, rect }, properties, session);
      }
    },
  },
  _ValidateArraySize: {
    since: "1.3",
    call(it, args) {
      if (whole(args, 0) === it.rect.rows && whole(args, 1) === it.rect.columns) return;
      throw failure(
        "InvalidArgument",
        `The number of rows or columns in the input array (${shown(args[0])} × ${shown(args[1])}) doesn't match the size or dimensions of the range (${it.rect.rows} × ${it.rect.columns}).`,
      );
    },
  },
};

export const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clear(it: RangeRef, what: (typeof CLEARED)[number], session: Session): void {
  if (what !== "Contents" && what !== "Formats") forgetLinks(it, session);
  if (what === "Hyperlinks") return;
  // With the link goes its look; what the cell holds stays.
  if (what === "RemoveHyperlinks") {
    clear(it, "Formats", session);
    return;
  }
  if (session.sheet(it).protected) {
    if (what === "Contents") session.requireWritable(it, lookedAt(it.sheetId, it.rect, session));
    else session.requireUnprotected(it, "allowFormatCells");
  }
  session.engine.clear(it.sheetId, it.rect, what);
  session.touch();
  session.events.changed(it.sheetId, it.rect, "ThisLocalAddin");
}

/** Excel keeps the content of the first cell alone. */
function mergeArea(sheetId: string, rect: Rect, session: Session): void {
  const inside = lookedAt(sheetId, rect, session);
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      if (row === rect.row && column === rect.column) continue;
      if (session.engine.cell(sheetId, row, column).type === "Empty") continue;
      session.engine.write(sheetId, { row, column, rows: 1, columns: 1 }, [[null]]);
    }
  }
  session.engine.merge(sheetId, rect);
}

function listOf(value: unknown, length: number): readonly Record<string, unknown>[] {
  if (Array.isArray(value) && value.length === length) return value.map((one) => (isRecord(one) ? one : {}));
  throw failure("InvalidArgument", `A list of ${length} property objects is needed, not ${shown(value)}.`);
}

function tableOf(
  value: unknown,
  rows: number,
  columns: number,
): readonly (readonly Record<string, unknown>[])[] {
  if (Array.isArray(value) && value.length === rows) return value.map((row: unknown) => listOf(row, columns));
  throw failure(
    "InvalidArgument",
    `${rows} rows of ${columns} property objects are needed, not ${shown(value)}.`,
  );
}
