/** Rows and columns of a table, by their place in it. */
import type { Rect, TableInfo } from "../../engine/engine.js";
import { onSheet } from "../address.js";
import { eachCell, writeCells } from "../cells.js";
import { failure } from "../failure.js";
import { type ClassTable } from "../model.js";
import type { Session } from "../session.js";
import {
  object,
  type HostObject,
  type RangeRef,
  type TableColumnRef,
  type TableRef,
  type TableRowRef,
} from "../states.js";
import { text, whole } from "../takes.js";
import { body, headings, infoOf, nameColumns, requireFree, totals } from "./tables.js";

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
          requireFree(it.sheetId, { ...info.rect, row: info.rect.row + info.rect.rows, rows: more }, session);
          const moved = {
            ...info.rect,
            row: before.row + index,
            rows: info.rect.row + info.rect.rows - before.row - index,
          };
          if (moved.rows > 0 && !first) move(it.sheetId, moved, more, session);
          info.rect = onSheet({ ...info.rect, rows: info.rect.rows + more });
        }
        const rect = { ...before, row: before.row + index, rows: given.length };
        writeCells({ sheetId: it.sheetId, rect }, given, session);
        return object("TableRow", { ...it, index });
      },
    },
    GetCount: { since: "1.4", call: (it, _, session) => body(infoOf(it, session)).rows },
    GetItemAt: { since: "1.1", call: (it, args, session) => rowAt(it, whole(args, 0), session) },
  },
};

/** Cells of a table go so many rows down. */
function move(sheetId: string, rect: Rect, rows: number, session: Session): void {
  const contents = eachCell({ sheetId, rect }, session, ({ formula, value }) => formula ?? value) ?? [];
  session.engine.clear(sheetId, rect, "Contents");
  session.engine.write(sheetId, { ...rect, row: rect.row + rows }, contents as never);
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
        const { sheetId, rect } = rowRange(it, session);
        const info = infoOf(it, session);
        const last = info.rect.row + info.rect.rows - 1;
        session.engine.clear(sheetId, rect, "Contents");
        if (last > rect.row)
          move(sheetId, { ...rect, row: rect.row + 1, rows: last - rect.row }, -1, session);
        if (body(info).rows > 1) info.rect = { ...info.rect, rows: info.rect.rows - 1 };
        session.touch();
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

function columnFound(it: TableRef, key: unknown, session: Session): HostObject | null {
  const names = columnsOf(it, session);
  const index =
    typeof key === "number"
      ? key - 1
      : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < names.length ? object("TableColumn", { ...it, index }) : null;
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
        if (
          args[0] !== null &&
          args[0] !== undefined &&
          args[0] !== -1 &&
          whole(args, 0) !== info.rect.columns
        )
          throw failure("NotImplemented", "The workbench adds columns at the end of a table.");
        const column = info.rect.column + info.rect.columns;
        const rect = onSheet({ ...info.rect, column, columns: 1 });
        requireFree(it.sheetId, rect, session);
        info.rect = { ...info.rect, columns: info.rect.columns + 1 };
        if (Array.isArray(args[1])) writeCells({ sheetId: it.sheetId, rect }, args[1], session);
        if (typeof args[2] === "string")
          writeCells({ sheetId: it.sheetId, rect: { ...rect, rows: 1 } }, [[args[2]]], session);
        nameColumns(it.sheetId, info.rect, session);
        session.touch();
        return object("TableColumn", { ...it, index: info.rect.columns - 1 });
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
