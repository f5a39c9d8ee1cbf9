/** What a sheet's contents say of a range: edges, regions, special cells, what is seen, what spills. */
import type { CellState, Rect } from "../../engine/engine.js";
import { COLUMNS, ROWS, bounding, intersection } from "../address.js";
import { failure } from "../failure.js";
import { type Arguments, type Method } from "../model.js";
import { lookedAt } from "../places.js";
import type { Session } from "../session.js";
import { object, type HostObject, type RangeRef, type SheetRef } from "../states.js";
import { choiceAt } from "../takes.js";

type Direction = "Up" | "Down" | "Left" | "Right";
const DIRECTIONS: readonly Direction[] = ["Up", "Down", "Left", "Right"];
const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

interface Place {
  readonly row: number;
  readonly column: number;
}

export function cellRect({ row, column }: Place): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/**
 * Where Ctrl and an arrow key lead: to the last cell of the block, or over the gap to the next one, or to the edge of the sheet.
 */
function edgeFrom(sheetId: string, from: Place, direction: Direction, session: Session): Place {
  const [rows, columns] = STEPS[direction];
  const used = session.engine.usedRect(sheetId, true);
  const isFilled = ({ row, column }: Place): boolean =>
    session.engine.cell(sheetId, row, column).type !== "Empty";
  const isUsed = ({ row, column }: Place): boolean =>
    used !== null && intersection(used, cellRect({ row, column })) !== null;
  const isOnSheet = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < ROWS && column < COLUMNS;
  const next = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });
  let at = from;
  if (!isOnSheet(next(at))) return at;
  if (isFilled(at) && isFilled(next(at))) {
    while (isOnSheet(next(at)) && isFilled(next(at))) at = next(at);
    return at;
  }
  // Beyond what is used nothing stops before the edge; towards it, whatever lies between is stepped over.
  const isAhead = (place: Place): boolean =>
    used !== null &&
    (direction === "Down"
      ? place.row < used.row + used.rows
      : direction === "Right"
        ? place.column < used.column + used.columns
        : direction === "Up"
          ? place.row >= used.row
          : place.column >= used.column);
  at = next(at);
  while (isOnSheet(at) && isAhead(at)) {
    if (isUsed(at) && isFilled(at)) return at;
    at = next(at);
  }
  return {
    row: direction === "Up" ? 0 : direction === "Down" ? ROWS - 1 : from.row,
    column: direction === "Left" ? 0 : direction === "Right" ? COLUMNS - 1 : from.column,
  };
}

/** The cell from which an arrow key starts: the active one, where the range holds it, or the first. */
function start(it: RangeRef, args: Arguments): Place {
  const given = args[1] as HostObject<"Range"> | undefined | null;
  return given ? given.it.rect : it.rect;
}

function rangeOf(sheetId: string, rect: Rect): HostObject {
  return object("Range", { sheetId, rect });
}

/** The block around a range that empty rows and columns enclose. */
function surrounding(it: RangeRef, session: Session): Rect {
  const used = session.engine.usedRect(it.sheetId, true);
  let region = it.rect;
  for (let grown = used !== null; grown;) {
    grown = false;
    const ring = {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    };
    const looked = used && intersection(ring, used);
    if (!looked) break;
    for (const place of placesOf(looked)) {
      if (intersection(region, cellRect(place)) || !isFilled(it, place, session)) continue;
      region = bounding(region, cellRect(place));
      grown = true;
    }
  }
  return region;
}

function isFilled({ sheetId }: SheetRef, { row, column }: Place, session: Session): boolean {
  return session.engine.cell(sheetId, row, column).type !== "Empty";
}

export function placesOf(rect: Rect): Place[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
    row: rect.row + Math.floor(index / rect.columns),
    column: rect.column + (index % rect.columns),
  }));
}

/** Cells as few rectangles: runs along rows, equal ones below each other made one. */
export function rectsOf(places: readonly Place[]): Rect[] {
  const rects: Rect[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = rects.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      rects[rects.length - 1] = { ...last, columns: last.columns + 1 };
    else rects.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Rect[] = [];
  for (const rect of rects) {
    const above = joined.findIndex(
      (one) => one.column === rect.column && one.columns === rect.columns && one.row + one.rows === rect.row,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, rows: found.rows + 1 };
    else joined.push(rect);
  }
  return joined;
}

const VALUE_TYPES: Readonly<Record<string, readonly CellState["type"][]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};
const OTHER_KINDS = ["SameConditionalFormat", "SameDataValidation"];

/** Cells of one kind; null where there are none. */
export function specialCells(it: RangeRef, args: Arguments, session: Session): HostObject | null {
  const kind = String(args[0]);
  if (OTHER_KINDS.includes(kind))
    throw failure("NotImplemented", `The workbench does not look for special cells of the kind ${kind}.`);
  choiceAt(args, 0, ["ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "Visible"]);
  const { sheetId } = it;
  if (kind === "DataValidations" || kind === "ConditionalFormats") {
    const rules =
      kind === "DataValidations"
        ? session.engine.validations(sheetId)
        : session.engine.conditionalFormats(sheetId);
    return areas(
      sheetId,
      rules.flatMap(({ rect }) => intersection(rect, it.rect) ?? []),
    );
  }
  const types = VALUE_TYPES[choiceAt(args, 1, Object.keys(VALUE_TYPES), "All")] ?? [];
  const used = session.engine.usedRect(sheetId, false);
  const looked =
    kind === "Visible" ? lookedAt(sheetId, it.rect, session) : used && intersection(used, it.rect);
  if (!looked) return null;
  const isSought = ({ row, column }: Place): boolean => {
    if (kind === "Visible") return isSeen(sheetId, row, column, session);
    const { type, formula } = session.engine.cell(sheetId, row, column);
    if (kind === "Blanks") return type === "Empty";
    return (kind === "Formulas") === (formula !== null) && types.includes(type);
  };
  return areas(sheetId, rectsOf(placesOf(looked).filter(isSought)));
}

function areas(sheetId: string, rects: readonly Rect[]): HostObject | null {
  return rects.length === 0 ? null : object("RangeAreas", { sheetId, rects });
}

function isSeen(sheetId: string, row: number, column: number, session: Session): boolean {
  return !session.engine.hiddenRows(sheetId).includes(row) && session.engine.columnWidth(sheetId, column) > 0;
}

/** The rows and columns of a range that can be seen. */
export function seenIn(
  it: RangeRef,
  session: Session,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const { row, column, rows, columns } = lookedAt(it.sheetId, it.rect, session);
  const hidden = new Set(session.engine.hiddenRows(it.sheetId));
  return {
    rows: Array.from({ length: rows }, (_, index) => row + index).filter((one) => !hidden.has(one)),
    columns: Array.from({ length: columns }, (_, index) => column + index).filter(
      (one) => session.engine.columnWidth(it.sheetId, one) > 0,
    ),
  };
}

function spillOf({ sheetId, rect }: RangeRef, session: Session): Rect | null {
  return session.engine.cell(sheetId, rect.row, rect.column).spill ?? null;
}

/** The first cell of the answer that covers a cell. */
function spillParent(it: RangeRef, session: Session): Rect | null {
  const used = session.engine.usedRect(it.sheetId, true);
  const place =
    used &&
    placesOf(used).find((one) => {
      const { spill } = session.engine.cell(it.sheetId, one.row, one.column);
      return spill !== undefined && intersection(spill, { ...it.rect, rows: 1, columns: 1 }) !== null;
    });
  return place ? cellRect(place) : null;
}

/** Whether every cell, none, or (null) some belong to an answer that spills. */
export function hasSpill(it: RangeRef, session: Session): boolean | null {
  const spills = placesOf(lookedAt(it.sheetId, it.rect, session)).map(({ row, column }) => {
    const { spill, spilled } = session.engine.cell(it.sheetId, row, column);
    return spill !== undefined || spilled === true;
  });
  if (spills.every(Boolean)) return true;
  return spills.some(Boolean) ? null : false;
}

function required(found: HostObject | null, what: string): HostObject {
  if (found) return found;
  throw failure("ItemNotFound", what);
}

const oneCell = (it: RangeRef): void => {
  if (it.rect.rows === 1 && it.rect.columns === 1) return;
  throw failure("InvalidArgument", "This is asked of one cell.");
};

function spillMethods(
  find: (it: RangeRef, session: Session) => Rect | null,
): readonly [Method<RangeRef>, Method<RangeRef>] {
  const found = (it: RangeRef, session: Session): HostObject | null => {
    oneCell(it);
    const rect = find(it, session);
    return rect && rangeOf(it.sheetId, rect);
  };
  return [
    {
      since: "1.12",
      calculated: true,
      call: (it, _, session) => required(found(it, session), "Nothing spills there."),
    },
    { since: "1.12", calculated: true, call: (it, _, session) => found(it, session) },
  ];
}

const [GetSpillingToRange, GetSpillingToRangeOrNullObject] = spillMethods(spillOf);
const [GetSpillParent, GetSpillParentOrNullObject] = spillMethods(spillParent);

export const rangeRegions = {
  GetRangeEdge: {
    since: "1.13",
    calculated: true,
    call: (it, args, session) =>
      rangeOf(
        it.sheetId,
        cellRect(edgeFrom(it.sheetId, start(it, args), choiceAt(args, 0, DIRECTIONS), session)),
      ),
  },
  GetExtendedRange: {
    since: "1.13",
    calculated: true,
    call: (it, args, session) =>
      rangeOf(
        it.sheetId,
        bounding(
          it.rect,
          cellRect(edgeFrom(it.sheetId, start(it, args), choiceAt(args, 0, DIRECTIONS), session)),
        ),
      ),
  },
  GetSurroundingRegion: {
    since: "1.7",
    calculated: true,
    call: (it, _, session) => rangeOf(it.sheetId, surrounding(it, session)),
  },
  GetSpecialCells: {
    since: "1.9",
    calculated: true,
    call: (it, args, session) =>
      required(specialCells(it, args, session), "There are no such cells in the range."),
  },
  GetSpecialCellsOrNullObject: { since: "1.9", calculated: true, call: specialCells },
  GetSpillingToRange,
  GetSpillingToRangeOrNullObject,
  GetSpillParent,
  GetSpillParentOrNullObject,
  GetVisibleView: { since: "1.3", call: (it) => object("RangeView", it) },
  GetTables: {
    since: "1.9",
    call: (it) => object("TableScopedCollection", it),
  },
} satisfies Record<string, Method<RangeRef>>;
