/** Where a table and its parts lie. */
import type { Rect, TableInfo } from "../../engine/engine.js";
import { columnName } from "../../engine/ranges.js";
import { failure } from "../failure.js";
import type { Session } from "../session.js";
import type { RangeRef, TableRef } from "../states.js";

export function infoOf({ sheetId, tableId }: TableRef, session: Session): TableInfo {
  session.sheet({ sheetId });
  const info = session.engine.tables(sheetId).find(({ id }) => id === tableId);
  if (info) return info;
  throw failure("ItemNotFound", "The table has been deleted.");
}

export function headings({ rect }: TableInfo): Rect {
  return { ...rect, rows: 1 };
}

/** The rows between the headings and the totals; a table without one has an empty row there, as in Excel. */
export function body({ rect, showHeaders, showTotals }: TableInfo): Rect {
  const above = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: Math.max(1, rect.rows - above - (showTotals ? 1 : 0)) };
}

export function totals(info: TableInfo): Rect {
  if (!info.showTotals) throw failure("ItemNotFound", "The table has no row of totals.");
  return { ...info.rect, row: info.rect.row + info.rect.rows - 1, rows: 1 };
}

/** Cells that must be free where a table grows: Excel would push them away, this stand-in refuses by name. */
export function requireFree(sheetId: string, rect: Rect, session: Session): void {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (session.engine.cell(sheetId, row, column).type === "Empty") continue;
      throw failure(
        "NotImplemented",
        `${columnName(column)}${row + 1} holds something: the workbench's tables push no cells away.`,
      );
    }
  }
}

/** Texts in every heading, each once: "Column" and the first number that is free where none stands. */
export function nameColumns(sheetId: string, rect: Rect, session: Session): void {
  const given = Array.from({ length: rect.columns }, (_, index) => {
    const { value } = session.engine.cell(sheetId, rect.row, rect.column + index);
    return value === null ? "" : String(value);
  });
  const all = new Set(given.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  let free = 1;
  const names = given.map((base) => {
    while (all.has(`column${free}`)) free += 1;
    let name = base === "" ? `Column${free}` : base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}${copy}`;
    taken.add(name.toLowerCase());
    all.add(name.toLowerCase());
    return name;
  });
  const written = names.map((name) => (/^['=]/.test(name) ? `'${name}` : name));
  session.engine.write(sheetId, { ...rect, rows: 1 }, [written]);
}

/** The rows that a table's own sort orders. */
export function sortedRows(it: TableRef, session: Session): RangeRef {
  return { sheetId: it.sheetId, rect: body(infoOf(it, session)) };
}
