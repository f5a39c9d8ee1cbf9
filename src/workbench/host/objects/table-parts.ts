/** Rows and columns of a table, by their place in it. */
import type { Rect, TableInfo } from "../../engine/engine.js";
import { onSheet } from "../address.js";
import { eachCell, writeCells } from "../cells.js";
import { failure } from "../failure.js";
import { type ClassTable } from "../model.js";
import type { Session } from "../session.js";
import {
  isOf,
  object,
  type HostObject,
  type RangeRef,
  type TableColumnRef,
  type TableRef,
  type TableRowRef,
} from "../states.js";
import { text, whole } from "../takes.js";
import { shiftCells } from "./range-shifts.js";
import { body, headings, infoOf, nameColumns, totals } from "./table-areas.js";

/** Whether nothing stands in the body yet: the first row that is added takes its place. */
function isBlank(sheetId: string, rect: Rect, session: Session): boolean {
  return (eachCell({ sheetId, rect }, session, ({ type }) => type) ?? [])
    .flat()
    .every((type) => type === "Empty");
}

function rowsGiven(value: unknown, columns: number): readonly unknown[][] {
  if (value === null || value === undefined) return [Array.from({ length: columns }, () => "")];
  const rows = Array.isArray(value) ? (value as unknown[]) : [Array.from({ length: columns }, () => value)];
  const list = rows.every(Array.isArray) ? (rows as unknown[][]) : [rows];
  if (list.every((row) => row.length === columns)) return list;
  throw failure("InvalidArgument", `Each row of this table has ${columns} cells.`);
}

export const tableRowCollection: ClassTable<TableRef> = {
  scalars: { Count: { since: "1.1", get: (it, session) => body(infoOf(it, session)).rows } },
  items: {
    list: (it, session) =>
      Array.from({ length: body(infoOf(it, session)).rows }, (_, index) =>
        object("TableRow", { ...it, index }),
      ),
  },
  methods: {
    Add: {
      since: "1.1",
      call(it, args, session) {
        const info = infoOf(it, session);
        session.requireUnprotected(it);
        const given = rowsGiven(args[1], info.rect.columns);
        const before = body(info);
        const first = before.rows === 1 && isBlank(it.sheetId, before, session);
        const at = args[0] === null || args[0] === undefined || args[0] === -1 ? null : whole(args, 0);
        if (at !== null && (at < 0 || at > before.rows))
          throw failure("InvalidArgument", `There is no row ${at}.`);
        const index = first ? 0 : (at ?? before.rows);
        const more = given.length - (first ? 1 : 0);
        if (more > 0) {
          const last = info.rect.row + info.rect.rows;
          const at = { ...info.rect, row: first ? before.row + 1 : before.row + index, rows: more };
          // What stands below the table makes room; a table grows by rows that come in its midst, not by those at its end.
          shiftCells({ sheetId: it.sheetId, rect: at }, "row", 1, session);
          if (at.row >= last) info.rect = onSheet({ ...info.rect, rows: info.rect.rows + more });
        }
        const rect = { ...before, row: before.row + index, rows: given.length };
        writeCells({ sheetId: it.sheetId, rect }, given, session);
        return object("TableRow", { ...it, index });
      },
    },
    GetCount: { since: "1.4", call: (it, _, session) => body(infoOf(it, session)).rows },
    GetItemAt: { since: "1.1", call: (it, args, session) => rowAt(it, whole(args, 0), session) },
    DeleteRowsAt: {
      since: "1.1",
      call: (it, args, session) => deleteRows(it, whole(args, 0), whole(args, 1, 1), session),
    },
    DeleteRows: {
      since: "1.1",
      call(it, args, session) {
        const rows = Array.isArray(args[0]) ? args[0] : [];
        const indices = rows.map((row: unknown) => (isOf("TableRow", row) ? row.it.index : whole([row], 0)));
        // From the last on, so that each is still where it was counted.
        for (const index of [...new Set(indices)].sort((a, b) => b - a)) deleteRows(it, index, 1, session);
      },
    },
  },
};

/** Rows leave the table, and what stands below comes up; the last one that there is stays as an empty row. */
function deleteRows(it: TableRef, index: number, count: number, session: Session): void {
  const info = infoOf(it, session);
  const rect = body(info);
  session.requireUnprotected(it);
  if (count < 1 || index < 0 || index + count > rect.rows)
    throw failure("InvalidArgument", `There are no ${count} rows from ${index} on in the table.`);
  const isAll = count === rect.rows;
  const gone = { ...rect, row: rect.row + index + (isAll ? 1 : 0), rows: count - (isAll ? 1 : 0) };
  if (isAll) session.engine.clear(it.sheetId, { ...rect, rows: 1 }, "Contents");
  if (gone.rows > 0) shiftCells({ sheetId: it.sheetId, rect: gone }, "row", -1, session);
  session.touch();
}

function rowAt(it: TableRef, index: number, session: Session): HostObject {
  if (index >= 0 && index < body(infoOf(it, session)).rows) return object("TableRow", { ...it, index });
  throw failure("InvalidArgument", `There is no row ${index} in the table.`);
}

function rowRange({ index, ...it }: TableRowRef, session: Session): RangeRef {
  const rect = body(infoOf(it, session));
  if (index >= rect.rows) throw failure("ItemNotFound", "The row of the table has been deleted.");
  return { sheetId: it.sheetId, rect: { ...rect, row: rect.row + index, rows: 1 } };
}

export const tableRow: ClassTable<TableRowRef> = {
  scalars: {
    Index: { since: "1.1", get: ({ index }) => index },
    Values: {
      since: "1.1",
      calculated: true,
      get: (it, session) => eachCell(rowRange(it, session), session, ({ value }) => value ?? ""),
      set: (it, value, session) => writeCells(rowRange(it, session), value, session),
    },
  },
  methods: {
    GetRange: { since: "1.1", call: (it, _, session) => object("Range", rowRange(it, session)) },
    Delete: {
      since: "1.1",
      call(it, _, session) {
        rowRange(it, session);
        deleteRows(it, it.index, 1, session);
      },
    },
  },
};

function columnsOf(it: TableRef, session: Session): string[] {
  const { rect } = infoOf(it, session);
  return (
    eachCell({ sheetId: it.sheetId, rect: { ...rect, rows: 1 } }, session, ({ value }) =>
      String(value ?? ""),
    ) ?? []
  )
    .flat()
    .map(String);
}

/** By its name, or by the id under which the library knows it. */
function columnFound(it: TableRef, key: unknown, session: Session): HostObject | null {
  const names = columnsOf(it, session);
  const named =
    typeof key === "string" ? names.findIndex((name) => name.toLowerCase() === key.toLowerCase()) : -1;
  const index = named >= 0 ? named : Number(key) - 1;
  return names[index] === undefined ? null : object("TableColumn", { ...it, index });
}

function columnRange(
  { index, ...it }: TableColumnRef,
  of: (info: TableInfo) => Rect,
  session: Session,
): RangeRef {
  const rect = of(infoOf(it, session));
  if (index >= rect.columns) throw failure("ItemNotFound", "The column of the table has been deleted.");
  return { sheetId: it.sheetId, rect: { ...rect, column: rect.column + index, columns: 1 } };
}

export const tableColumnCollection: ClassTable<TableRef> = {
  scalars: { Count: { since: "1.1", get: (it, session) => infoOf(it, session).rect.columns } },
  items: {
    list: (it, session) => columnsOf(it, session).map((_, index) => object("TableColumn", { ...it, index })),
    find: columnFound,
  },
  methods: {
    Add: {
      since: "1.1",
      call(it, args, session) {
        const info = infoOf(it, session);
        const asked = args[0] === null || args[0] === undefined || args[0] === -1 ? null : whole(args, 0);
        const index = asked ?? info.rect.columns;
        if (index < 0 || index > info.rect.columns)
          throw failure("InvalidArgument", `There is no place ${index} among the columns of the table.`);
        session.requireUnprotected(it);
        const rect = onSheet({ ...info.rect, column: info.rect.column + index, columns: 1 });
        const columns = info.rect.columns + 1;
        shiftCells({ sheetId: it.sheetId, rect }, "column", 1, session);
        // A column that comes before the first or after the last is the table's too.
        info.rect = { ...info.rect, column: rect.column - index, columns };
        if (Array.isArray(args[1])) writeCells({ sheetId: it.sheetId, rect }, args[1], session);
        if (typeof args[2] === "string")
          writeCells({ sheetId: it.sheetId, rect: { ...rect, rows: 1 } }, [[args[2]]], session);
        nameColumns(it.sheetId, info.rect, session);
        session.touch();
        return object("TableColumn", { ...it, index });
      },
    },
    GetCount: { since: "1.4", call: (it, _, session) => infoOf(it, session).rect.columns },
    GetItemAt: {
      since: "1.1",
      call(it, args, session) {
        const index = whole(args, 0);
        if (index >= 0 && index < infoOf(it, session).rect.columns)
          return object("TableColumn", { ...it, index });
        throw failure("InvalidArgument", `There is no column ${index} in the table.`);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (it, args, session) => columnFound(it, args[0], session) },
  },
};

export const tableColumn: ClassTable<TableColumnRef> = {
  id: { name: "Id", of: ({ index }) => String(index + 1) },
  links: { Filter: { since: "1.2", open: (it) => object("Filter", it) } },
  scalars: {
    Id: { since: "1.1", get: ({ index }) => index + 1 },
    Index: { since: "1.1", get: ({ index }) => index },
    Name: {
      since: "1.1",
      get: (it, session) => columnsOf(it, session)[it.index] ?? "",
      takes: text,
      set: (it, value, session) => writeCells(columnRange(it, headings, session), [[value]], session),
    },
    Values: {
      since: "1.1",
      calculated: true,
      get: (it, session) =>
        eachCell(
          columnRange(it, ({ rect }) => rect, session),
          session,
          ({ value }) => value ?? "",
        ),
      set: (it, value, session) =>
        writeCells(
          columnRange(it, ({ rect }) => rect, session),
          value,
          session,
        ),
    },
  },
  methods: {
    Delete: {
      since: "1.1",
      call(it, _, session) {
        const { sheetId, rect } = columnRange(it, ({ rect }) => rect, session);
        session.requireUnprotected(it);
        if (infoOf(it, session).rect.columns === 1)
          throw failure("InvalidOperation", "A table keeps one column.");
        shiftCells({ sheetId, rect }, "column", -1, session);
      },
    },
    GetRange: {
      since: "1.1",
      call: (it, _, session) =>
        object(
          "Range",
          columnRange(it, ({ rect }) => rect, session),
        ),
    },
    GetHeaderRowRange: {
      since: "1.1",
      call: (it, _, session) => object("Range", columnRange(it, headings, session)),
    },
    GetDataBodyRange: {
      since: "1.1",
      call: (it, _, session) => object("Range", columnRange(it, body, session)),
    },
    GetTotalRowRange: {
      since: "1.1",
      call: (it, _, session) => object("Range", columnRange(it, totals, session)),
    },
  },
};
