/** What is seen of a range while rows and columns are hidden, and collections that look at one range alone. */
import { intersection } from "../address.js";
import { displayed } from "../display.js";
import { failure } from "../failure.js";
import type { ClassTable } from "../model.js";
import type { Session } from "../session.js";
import { object, type HostObject, type RangeRef } from "../states.js";
import type { CellState } from "../../engine/engine.js";
import { seenIn } from "./range-regions.js";

function seenCells(it: RangeRef, session: Session, read: (cell: CellState) => unknown): unknown[][] {
  const { rows, columns } = seenIn(it, session);
  return rows.map((row) => columns.map((column) => read(session.engine.cell(it.sheetId, row, column))));
}

export const rangeView: ClassTable<RangeRef> = {
  scalars: {
    Values: {
      since: "1.3",
      calculated: true,
      get: (it, session) => seenCells(it, session, ({ value }) => value ?? ""),
    },
    Formulas: {
      since: "1.3",
      calculated: true,
      get: (it, session) => seenCells(it, session, ({ formula, value }) => formula ?? value ?? ""),
    },
    Text: {
      since: "1.3",
      calculated: true,
      get: (it, session) =>
        seenCells(it, session, (cell) => displayed(cell, session.locale, session.engine.dates1904)),
    },
    ValueTypes: {
      since: "1.3",
      calculated: true,
      get: (it, session) => seenCells(it, session, ({ type }) => type),
    },
    NumberFormat: {
      since: "1.3",
      get: (it, session) => seenCells(it, session, ({ numberFormat }) => numberFormat),
    },
    RowCount: { since: "1.3", get: (it, session) => seenIn(it, session).rows.length },
    ColumnCount: { since: "1.3", get: (it, session) => seenIn(it, session).columns.length },
  },
  methods: {
    GetRange: { since: "1.3", call: (it) => object("Range", it) },
  },
};

function tablesAt(it: RangeRef, session: Session): readonly HostObject<"Table">[] {
  return session.engine
    .tables(it.sheetId)
    .filter(({ rect }) => intersection(rect, it.rect) !== null)
    .map(({ id }) => object("Table", { sheetId: it.sheetId, tableId: id }));
}

function tableFound(it: RangeRef, key: unknown, session: Session): HostObject | null {
  const named = session.engine
    .tables(it.sheetId)
    .find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return tablesAt(it, session).find((one) => one.it.tableId === named?.id) ?? null;
}

/** The tables that a range touches. */
export const tableScopedCollection: ClassTable<RangeRef> = {
  items: {
    list: tablesAt,
    find: tableFound,
  },
  methods: {
    GetCount: { since: "1.9", call: (it, _, session) => tablesAt(it, session).length },
    GetFirst: {
      since: "1.9",
      call(it, _, session) {
        const [first] = tablesAt(it, session);
        if (first) return first;
        throw failure("ItemNotFound", "No table touches the range.");
      },
    },
    GetItemOrNullObject: { since: "1.14", call: (it, args, session) => tableFound(it, args[0], session) },
  },
};
