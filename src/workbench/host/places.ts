/** From the addresses and objects that add-ins give to the cells that they mean. */
import type { Rect } from "../engine/engine.js";
import { COLUMNS, ROWS, isBounded, parseRect, quoteSheet, rectText, splitSheet } from "./address.js";
import { failure } from "./failure.js";
import { type Arguments } from "./model.js";
import { isOf, type AreasRef, type RangeRef, type SheetRef } from "./states.js";
import type { Session } from "./session.js";
import { shown } from "./takes.js";

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** "Asumsi!A1:B2" */
export function fullAddress(ref: RangeRef, session: Session): string {
  return `${quoteSheet(session.sheet(ref).name)}!${rectText(ref.rect)}`;
}

/** "Asumsi!$A$1:$B$2", as names and chart sources are written. */
export function absoluteAddress(ref: RangeRef, session: Session): string {
  return `${quoteSheet(session.sheet(ref).name)}!${rectText(ref.rect, true)}`;
}

/** Excel's longest address. */
const ADDRESS_LENGTH = 8192;

function requireLength(address: string): void {
  if (address.length <= ADDRESS_LENGTH) return;
  throw failure(
    "InvalidArgument",
    `An address holds at most ${ADDRESS_LENGTH} characters, not ${address.length}.`,
  );
}

/** The range at an address or under a defined name; a sheet named in the address must be the one it is asked of. */
export function rangeAt(address: string, home: SheetRef, session: Session): RangeRef {
  requireLength(address);
  const { sheet, rest } = splitSheet(address.startsWith("=") ? address.slice(1) : address);
  if (sheet !== undefined && sheet.toLowerCase() !== session.sheet(home).name.toLowerCase()) {
    throw failure("InvalidArgument", `"${address}" is on another worksheet.`);
  }
  const rect = parseRect(rest);
  if (rect) return { sheetId: home.sheetId, rect };
  const named = session.engine.names().find(({ name }) => name.toLowerCase() === rest.toLowerCase());
  const place = named && placeOf(named.formula, session);
  if (place) return place;
  throw failure("InvalidArgument", `"${address}" is not an address.`);
}

/** The range that a formula such as "=Asumsi!$C$5" stands for, if it is no more than that. */
export function placeOf(formula: string, session: Session): RangeRef | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const rect = parseRect(rest);
  const info = sheet === undefined ? undefined : session.sheetNamed(sheet);
  return rect && info ? { sheetId: info.id, rect } : null;
}

/** Several areas: "A1:B2,D4". */
export function areasAt(address: string, home: SheetRef, session: Session): AreasRef {
  requireLength(address);
  const rects = address
    .split(session.conditions.listSeparator)
    .map((part) => rangeAt(part.trim(), home, session).rect);
  return { sheetId: home.sheetId, rects };
}

/** An argument that is a Range or an address on a sheet. */
export function rangeArgument(args: Arguments, index: number, home: SheetRef, session: Session): RangeRef {
  const value = args[index];
  if (isOf("Range", value)) return value.it;
  if (typeof value === "string") return rangeAt(value, home, session);
  throw failure(
    "InvalidArgument",
    `Argument ${index + 1} must be a range or an address, not ${shown(value)}.`,
  );
}

/** An argument that must be a Range object. */
export function rangeObject(args: Arguments, index: number): RangeRef {
  const value = args[index];
  if (isOf("Range", value)) return value.it;
  throw failure("InvalidArgument", `Argument ${index + 1} must be a range, not ${shown(value)}.`);
}

/** The part of an area that cells can be looked at one by one in: whole columns end where the sheet's content does. */
export function lookedAt(sheetId: string, rect: Rect, session: Session): Rect {
  if (isBounded(rect)) return rect;
  const used = session.engine.usedRect(sheetId, false);
  const rows = Math.max(1, Math.min(rect.rows, (used ? used.row + used.rows : 0) - rect.row));
  const columns = Math.max(1, Math.min(rect.columns, (used ? used.column + used.columns : 0) - rect.column));
  return { ...rect, rows, columns };
}
