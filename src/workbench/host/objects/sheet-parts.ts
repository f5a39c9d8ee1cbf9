/** Protection and frozen panes of a worksheet. */
import { COLUMNS, isWholeColumns, isWholeRows, ROWS } from "../address.js";
import { failure } from "../failure.js";
import { type ClassTable } from "../model.js";
import { object, type HostObject, type SheetRef } from "../states.js";
import { rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { isRecord, whole } from "../takes.js";

/** What may be done on a protected sheet unless it is allowed. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection: ClassTable<SheetRef> = {
  scalars: {
    Protected: { since: "1.2", get: (it, session) => session.sheet(it).protected },
    Options: {
      since: "1.2",
      get: (it, session) => session.protection.get(it.sheetId)?.options ?? NOTHING_ALLOWED,
    },
  },
  methods: {
    Protect: {
      since: "1.2",
      call(it, args, session) {
        if (session.sheet(it).protected)
          throw failure("InvalidOperation", "The worksheet is protected already.");
        const options = isRecord(args[0]) ? args[0] : {};
        const password = typeof args[1] === "string" ? args[1] : "";
        session.engine.protect(it.sheetId, true);
        session.protection.set(it.sheetId, { password, options: { ...NOTHING_ALLOWED, ...options } });
      },
    },
    Unprotect: {
      since: "1.2",
      call(it, args, session) {
        const password = typeof args[0] === "string" ? args[0] : "";
        if (password !== (session.protection.get(it.sheetId)?.password ?? "")) {
          throw failure("InvalidArgument", "The password is not right.");
        }
        session.engine.protect(it.sheetId, false);
        session.protection.delete(it.sheetId);
      },
    },
  },
};

/** Protection of the workbook's structure: which sheets there are, their names, order and visibility. */
export const workbookProtection: ClassTable<null> = {
  scalars: {
    Protected: { since: "1.7", get: (_, session) => session.structurePassword !== null },
  },
  methods: {
    Protect: {
      since: "1.7",
      call(_, args, session) {
        if (session.structurePassword !== null)
          throw failure("InvalidOperation", "The workbook is protected already.");
        session.structurePassword = typeof args[0] === "string" ? args[0] : "";
      },
    },
    Unprotect: {
      since: "1.7",
      call(_, args, session) {
        const password = typeof args[0] === "string" ? args[0] : "";
        if (password !== (session.structurePassword ?? "")) {
          throw failure("InvalidArgument", "The password is not right.");
        }
        session.structurePassword = null;
      },
    },
  },
};

function freeze(it: SheetRef, rows: number, columns: number, session: Session): void {
  session.sheet(it);
  if (rows < 0 || rows >= ROWS || columns < 0 || columns >= COLUMNS) {
    throw failure("InvalidArgument", "So many rows or columns cannot be frozen.");
  }
  session.engine.freeze(it.sheetId, { rows, columns });
}

function frozen(it: SheetRef, session: Session): HostObject | null {
  const { rows, columns } = session.sheet(it).frozen;
  if (rows === 0 && columns === 0) return null;
  const rect = {
    row: 0,
    column: 0,
    rows: rows === 0 ? ROWS : rows,
    columns: columns === 0 ? COLUMNS : columns,
  };
  return object("Range", { sheetId: it.sheetId, rect });
}

export const worksheetFreezePanes: ClassTable<SheetRef> = {
  methods: {
    FreezeRows: { since: "1.7", call: (it, args, session) => freeze(it, whole(args, 0, 1), 0, session) },
    FreezeColumns: { since: "1.7", call: (it, args, session) => freeze(it, 0, whole(args, 0, 1), session) },
    FreezeAt: {
      since: "1.7",
      call(it, args, session) {
        const { rect } = rangeArgument(args, 0, it, session);
        const rows = isWholeColumns(rect) ? 0 : rect.row + rect.rows;
        const columns = isWholeRows(rect) ? 0 : rect.column + rect.columns;
        freeze(it, rows, columns, session);
      },
    },
    Unfreeze: { since: "1.7", call: (it, _, session) => freeze(it, 0, 0, session) },
    GetLocation: {
      since: "1.7",
      call(it, _, session) {
        const location = frozen(it, session);
        if (location) return location;
        throw failure("ItemNotFound", "No panes are frozen.");
      },
    },
    GetLocationOrNullObject: { since: "1.7", call: (it, _, session) => frozen(it, session) },
  },
};
