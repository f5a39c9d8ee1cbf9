/** Cells that move: room is made or closed, ranges are taken elsewhere, and every formula follows. */
import type { CellStyle, CellValue, Rect } from "../../engine/engine.js";
import { COLUMNS, ROWS, intersection, isWholeColumns, isWholeRows, onSheet } from "../address.js";
import { contentOf } from "../cells.js";
import { failure } from "../failure.js";
import type { Method } from "../model.js";
import { rangeArgument, placeOf } from "../places.js";
import { followed, stretched, type Moved } from "../references.js";
import type { Session } from "../session.js";
import { object, type RangeRef } from "../states.js";
import { choiceAt } from "../takes.js";
import { moveComments } from "./comments.js";
import { placesOf } from "./range-regions.js";

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** What stands in the used cells of an area. */
export function taken(sheetId: string, rect: Rect, session: Session): Taken[] {
  const used = session.engine.usedRect(sheetId, false);
  const looked = used && intersection(used, rect);
  if (!looked) return [];
  return placesOf(looked).flatMap(({ row, column }) => {
    const cell = session.engine.cell(sheetId, row, column);
    if (cell.spilled === true) return [];
    const { numberFormat } = cell;
    return [
      {
        row,
        column,
        content: contentOf(cell),
        style: session.engine.style(sheetId, row, column),
        numberFormat,
      },
    ];
  });
}

export function put(
  sheetId: string,
  cells: readonly Taken[],
  rows: number,
  columns: number,
  session: Session,
): void {
  for (const { row, column, content, style, numberFormat } of cells) {
    const rect = { row: row + rows, column: column + columns, rows: 1, columns: 1 };
    if (content !== null) session.engine.write(sheetId, rect, [[content]]);
    if (Object.keys(style).length > 0) session.engine.setStyle(sheetId, rect, style);
    if (numberFormat !== "General") session.engine.setNumberFormat(sheetId, rect, numberFormat);
  }
}

/** Every formula, name, rule of validation, chart, table and merged area that has to do with cells of a sheet that moved. */
function follow(sheetId: string, moved: Moved, session: Session): void {
  const { engine } = session;
  const sheet = session.sheet({ sheetId }).name;
  for (const { id, name } of session.sheets()) {
    const used = engine.usedRect(id, true);
    for (const { row, column } of used ? placesOf(used) : []) {
      const { formula } = engine.cell(id, row, column);
      if (formula === null) continue;
      const now = followed(formula, name, sheet, moved);
      if (now !== formula) engine.write(id, { row, column, rows: 1, columns: 1 }, [[now]]);
    }
    for (const chart of engine.charts(id)) {
      for (const area of chart.series.flatMap(({ values, categories }) => [values, categories]))
        if (area?.sheetId === sheetId) area.rect = moved(area.rect) ?? area.rect;
      engine.chartsChanged(id);
    }
  }
  for (const one of engine.names()) {
    const formula = followed(one.formula, "", sheet, moved);
    if (formula !== one.formula) engine.setName({ ...one, formula });
  }
  const rules = engine.validations(sheetId).map(({ rect, ...rule }) => ({ rect, rule }));
  for (const { rect } of rules) if (moved(rect) !== rect) engine.clearValidation(sheetId, [rect]);
  for (const { rect, rule } of rules) {
    const now = moved(rect);
    if (now !== null && now !== rect) engine.setValidation(sheetId, [now], rule);
  }
  for (const info of engine.tables(sheetId)) info.rect = moved(info.rect) ?? info.rect;
  const merges = engine.merges(sheetId).map((rect) => ({ rect, now: moved(rect) }));
  for (const { rect, now } of merges) if (now !== rect) engine.unmerge(sheetId, rect);
  for (const { rect, now } of merges) if (now !== null && now !== rect) engine.merge(sheetId, now);
}

/** Conditional formats stand on areas that the host cannot move without giving them other ids. */
function requireNoRules(sheetId: string, rect: Rect, session: Session): void {
  if (!session.engine.conditionalFormats(sheetId).some((one) => intersection(one.rect, rect))) return;
  throw failure("NotImplemented", "The workbench moves no cells that have conditional formats.");
}

type Axis = "row" | "column";

/** From the edge of a range to the end of the sheet, as wide (or as high) as the range. */
function beyond(rect: Rect, axis: Axis): Rect {
  return axis === "row" ? { ...rect, rows: ROWS - rect.row } : { ...rect, columns: COLUMNS - rect.column };
}

/** Which areas follow when so many rows or columns come or go at a range: those that lie wholly in its columns or rows. */
function shiftAlong(rect: Rect, axis: Axis, count: number): Moved {
  return (area) => {
    if (axis === "row") {
      if (area.column < rect.column || area.column + area.columns > rect.column + rect.columns) return area;
      if (isWholeColumns(area)) return area;
      const now = stretched(area.row, area.rows, rect.row, count);
      return now && same(area, { ...area, row: now[0], rows: now[1] });
    }
    if (area.row < rect.row || area.row + area.rows > rect.row + rect.rows) return area;
    if (isWholeRows(area)) return area;
    const now = stretched(area.column, area.columns, rect.column, count);
    return now && same(area, { ...area, column: now[0], columns: now[1] });
  };
}

/** The very same object where nothing changed. */
function same(before: Rect, now: Rect): Rect {
  return before.row === now.row &&
    before.column === now.column &&
    before.rows === now.rows &&
    before.columns === now.columns
    ? before
    : now;
}

/** Makes room at a range, or closes it. What is pushed off the sheet's edge is refused, as in Excel. */
export function shiftCells(it: RangeRef, axis: Axis, sign: 1 | -1, session: Session): void {
  const { sheetId, rect } = it;
  const { engine } = session;
  const count = sign * (axis === "row" ? rect.rows : rect.columns);
  const ahead = beyond(rect, axis);
  requireNoRules(sheetId, ahead, session);
  const used = engine.usedRect(sheetId, true);
  const last = used && intersection(used, ahead);
  if (last && sign > 0) {
    const end = axis === "row" ? last.row + last.rows + count : last.column + last.columns + count;
    if (end > (axis === "row" ? ROWS : COLUMNS))
      throw failure("InvalidOperation", "Cells with contents would be pushed off the worksheet.");
  }
  const moving = taken(sheetId, ahead, session).filter(({ row, column }) =>
    sign > 0 ? true : axis === "row" ? row >= rect.row + rect.rows : column >= rect.column + rect.columns,
  );
  const whole = engine.usedRect(sheetId, false);
  const cleared = whole && intersection(whole, ahead);
  if (cleared) {
    engine.clear(sheetId, cleared, "Contents");
    for (const { row, column } of placesOf(cleared))
      if (
        Object.keys(engine.style(sheetId, row, column)).length > 0 ||
        engine.cell(sheetId, row, column).numberFormat !== "General"
      )
        engine.clear(sheetId, { row, column, rows: 1, columns: 1 }, "Formats");
  }
  put(sheetId, moving, axis === "row" ? count : 0, axis === "column" ? count : 0, session);
  follow(sheetId, shiftAlong(rect, axis, count), session);
  session.touch();
}

/** Whole rows or columns come in or go; parts of them go their own way. */
function shift(it: RangeRef, axis: Axis, sign: 1 | -1, session: Session): void {
  const { sheetId, rect } = it;
  const count = sign * (axis === "row" ? rect.rows : rect.columns);
  if (!(axis === "row" ? isWholeRows(rect) : isWholeColumns(rect))) shiftCells(it, axis, sign, session);
  else {
    const moved = { axis, at: axis === "row" ? rect.row : rect.column, count };
    session.engine.moveLines(sheetId, moved);
    moveComments(it, moved, session);
    const follows = shiftAlong(rect, axis, count);
    for (const info of session.engine.tables(sheetId)) info.rect = follows(info.rect) ?? info.rect;
    session.touch();
  }
  session.events.changed(sheetId, rect, "ThisLocalAddin", undefined, changeType(rect, sign > 0));
}

/** Rows and columns of a table come and go through the table; a part of it cannot be pushed apart. */
function requireWholeTables({ sheetId, rect }: RangeRef, axis: Axis, session: Session): void {
  const ahead = beyond(rect, axis);
  const torn = session.engine.tables(sheetId).some((one) => {
    const inside = intersection(one.rect, ahead);
    if (!inside) return false;
    return axis === "row" ? inside.columns < one.rect.columns : inside.rows < one.rect.rows;
  });
  if (torn) throw failure("InvalidOperation", "This would shift cells in a table of the worksheet.");
}

/** What is told of a change in which cells came or went. */
function changeType(rect: Rect, comes: boolean): string {
  const what = isWholeRows(rect) ? "Row" : isWholeColumns(rect) ? "Column" : "Cell";
  return what + (comes ? "Inserted" : "Deleted");
}

export const rangeShifts = {
  Insert: {
    since: "1.1",
    call(it, args, session) {
      const down = choiceAt(args, 0, ["Down", "Right"]) === "Down";
      const axis = isWholeColumns(it.rect) ? "column" : isWholeRows(it.rect) || down ? "row" : "column";
      session.requireUnprotected(it, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
      requireWholeTables(it, axis, session);
      shift(it, axis, 1, session);
      return object("Range", it);
    },
  },
  Delete: {
    since: "1.1",
    call(it, args, session) {
      const up = choiceAt(args, 0, ["Up", "Left"]) === "Up";
      const axis = isWholeColumns(it.rect) ? "column" : isWholeRows(it.rect) || up ? "row" : "column";
      session.requireUnprotected(it, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
      requireWholeTables(it, axis, session);
      shift(it, axis, -1, session);
    },
  },
  MoveTo: {
    since: "1.11",
    call(it, args, session) {
      const given = args[0];
      const corner =
        (typeof given === "string" ? placeOf(given, session) : null) ?? rangeArgument(args, 0, it, session);
      if (corner.sheetId !== it.sheetId)
        throw failure("NotImplemented", "The workbench moves ranges within one worksheet.");
      const { sheetId, rect } = it;
      const to = onSheet({ ...rect, row: corner.rect.row, column: corner.rect.column });
      session.requireUnprotected(it);
      requireNoRules(sheetId, rect, session);
      const [rows, columns] = [to.row - rect.row, to.column - rect.column];
      const moving = taken(sheetId, rect, session);
      session.engine.clear(sheetId, rect, "All");
      session.engine.clear(sheetId, to, "All");
      put(sheetId, moving, rows, columns, session);
      const isInside = (area: Rect, of: Rect): boolean => {
        const common = intersection(area, of);
        return common !== null && common.rows === area.rows && common.columns === area.columns;
      };
      follow(
        sheetId,
        (area) => {
          if (isInside(area, rect)) return { ...area, row: area.row + rows, column: area.column + columns };
          return isInside(area, to) ? null : area;
        },
        session,
      );
      session.touch();
      session.events.changed(sheetId, to, "ThisLocalAddin");
    },
  },
} satisfies Record<string, Method<RangeRef>>;
