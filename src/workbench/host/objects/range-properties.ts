/** Formats given as plain records, many cells in one call: setCellProperties and its like. */
import { failure } from "../failure.js";
import { member, type Scalar } from "../model.js";
import { type AreasRef, type RangeRef } from "../states.js";
import type { Session } from "../session.js";
import { fullAddress } from "../places.js";
import { isRecord } from "../takes.js";
import { setColumnsHidden } from "./columns.js";
import { rangeBorder } from "./borders.js";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-formats.js";

/** What is told of a cell, a row or a column beside its format. */
const PLACES: Readonly<Record<string, Scalar<RangeRef>>> = {
  Address: { since: "1.9", get: (it, session) => fullAddress(it, session) },
  AddressLocal: { since: "1.9", get: (it, session) => fullAddress(it, session) },
  RowIndex: { since: "1.9", get: ({ rect }) => rect.row },
  ColumnIndex: { since: "1.9", get: ({ rect }) => rect.column },
  RowHidden: {
    since: "1.9",
    get: ({ sheetId, rect }, session) => session.engine.hiddenRows(sheetId).includes(rect.row),
  },
  ColumnHidden: {
    since: "1.9",
    get: ({ sheetId, rect }, session) => session.engine.columnWidth(sheetId, rect.column) === 0,
  },
};

/** The edges of a cell as these records call them. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const PARTS: Readonly<Record<string, Readonly<Record<string, Scalar<AreasRef>>> | undefined>> = {
  fill: rangeFill.scalars,
  font: rangeFont.scalars,
  protection: formatProtection.scalars,
};

/** Applies { format: { fill: { color }, font: {...}, borders: { top: {...} }, columnWidth... } } to a range. */
export function setProperties(
  range: RangeRef,
  properties: Readonly<Record<string, unknown>>,
  session: Session,
): void {
  const areas: AreasRef = { sheetId: range.sheetId, rects: [range.rect] };
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name === "rowHidden" && value !== null)
      session.engine.setRowsHidden(range.sheetId, range.rect.row, range.rect.rows, value === true);
    else if (name === "columnHidden" && value !== null) setColumnsHidden(range, value === true, session);
    else if (name === "format" && isRecord(value)) setFormat(areas, value, session);
    else throw unknownProperty(name);
  }
}

/** What a call asked of each row or column: one record each. */
export function lineProperties(
  { sheetId, rect }: RangeRef,
  axis: "row" | "column",
  wanted: Readonly<Record<string, unknown>>,
  session: Session,
): readonly Record<string, unknown>[] {
  const count = axis === "row" ? rect.rows : rect.columns;
  return Array.from({ length: count }, (_, index) => {
    const line =
      axis === "row"
        ? { ...rect, row: rect.row + index, rows: 1 }
        : { ...rect, column: rect.column + index, columns: 1 };
    return propertiesOf({ sheetId, rect: line }, wanted, session);
  });
}

/** What a call asked of each cell: { format: { fill: { color: true }, font: {...}, borders: {...}, wrapText: true } }. */
export function cellProperties(
  { sheetId, rect }: RangeRef,
  wanted: Readonly<Record<string, unknown>>,
  session: Session,
): readonly (readonly Record<string, unknown>[])[] {
  // Fill, font and lines are the style's alone: cells of one style have one answer, and a sheet has few styles.
  const format = isRecord(wanted["format"]) ? wanted["format"] : {};
  const isOfStyle =
    Object.keys(wanted).every((name) => name === "format") &&
    Object.keys(format).every((name) => ["fill", "font", "borders"].includes(name));
  const known = new Map<string, Record<string, unknown>>();
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => {
      const cell = { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 };
      const key = isOfStyle ? JSON.stringify(session.engine.style(sheetId, cell.row, cell.column)) : "";
      const answer = known.get(key) ?? propertiesOf({ sheetId, rect: cell }, wanted, session);
      if (isOfStyle) known.set(key, answer);
      return answer;
    }),
  );
}

function propertiesOf(
  range: RangeRef,
  wanted: Readonly<Record<string, unknown>>,
  session: Session,
): Record<string, unknown> {
  const areas: AreasRef = { sheetId: range.sheetId, rects: [range.rect] };
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === undefined || asked === false) continue;
    if (name === "format" && isRecord(asked)) answer[name] = formatOf(areas, asked, session);
    else Object.assign(answer, read(PLACES, "", range, { [name]: asked }, session));
  }
  return answer;
}

function formatOf(
  areas: AreasRef,
  wanted: Readonly<Record<string, unknown>>,
  session: Session,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === undefined || asked === false) continue;
    const part = PARTS[name];
    if (part) answer[name] = read(part, `format.${name}`, areas, asked, session);
    else if (name === "borders") {
      answer[name] = Object.fromEntries(
        Object.entries(EDGES).map(([edge, side]) => [
          edge,
          read(rangeBorder.scalars, `format.borders.${edge}`, { ...areas, side }, asked, session),
        ]),
      );
    } else Object.assign(answer, read(rangeFormat.scalars, "format", areas, { [name]: asked }, session));
  }
  return answer;
}

function read<T>(
  scalars: Readonly<Record<string, Scalar<T>>> | undefined,
  path: string,
  it: T,
  wanted: unknown,
  session: Session,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(isRecord(wanted) ? wanted : {})) {
    if (asked !== true) continue;
    const found = member(scalars, name);
    // What is kept for a whole range is not known of each of its cells.
    if (!found || !("get" in found[1])) throw unknownProperty(`${path}.${name}`);
    answer[name] = found[1].get(it, session);
  }
  return answer;
}

function setFormat(areas: AreasRef, format: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined) continue;
    const part = PARTS[name];
    if (part && isRecord(value)) {
      for (const [inner, set] of Object.entries(value))
        give(part, `format.${name}`, inner, areas, set, session);
    } else if (name === "borders" && isRecord(value)) {
      for (const [edge, border] of Object.entries(value)) {
        const side = EDGES[edge];
        if (side === undefined || !isRecord(border)) throw unknownProperty(`format.borders.${edge}`);
        for (const [inner, set] of Object.entries(border)) {
          give(rangeBorder.scalars, `format.borders.${edge}`, inner, { ...areas, side }, set, session);
        }
      }
    } else give(rangeFormat.scalars, "format", name, areas, value, session);
  }
}

function give<T>(
  scalars: Readonly<Record<string, Scalar<T>>> | undefined,
  path: string,
  name: string,
  areas: T,
  value: unknown,
  session: Session,
): void {
  if (value === undefined) return;
  const found = member(scalars, name);
  if (!found || !("set" in found[1])) throw unknownProperty(`${path}.${name}`);
  const scalar = found[1];
  if (scalar.takes && !scalar.takes(value)) {
    throw failure("InvalidArgument", `${path}.${name} does not take ${JSON.stringify(value)}.`);
  }
  scalar.set?.(areas, value, session);
}

function unknownProperty(path: string): Error {
  return failure("NotImplemented", `The workbench's Excel has no cell property ${path}.`);
}
