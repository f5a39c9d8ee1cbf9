/** Tables: an area with a row of headings, that grows by rows and columns and is sorted as one. */
import type { CellValue, Rect, TableInfo } from "../../engine/engine.js";
import { intersection, onSheet, rectText } from "../address.js";
import { contentOf, eachCell } from "../cells.js";
import { failure } from "../failure.js";
import { kept, type Arguments, type ClassTable, type Method } from "../model.js";
import { placeOf, rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { isOf, object, type HostObject, type RangeRef, type SheetRef, type TableRef } from "../states.js";
import { listening } from "./listening.js";
import { tableFilters } from "./filters.js";
import { body, headings, infoOf, nameColumns, requireFree, totals } from "./table-areas.js";
import { flag, optionalFlag, shown, text, textAt, whole } from "../takes.js";

/** All tables of the workbook, or of one sheet, in the order of the tabs. */
function tablesOf({ sheetId }: Partial<SheetRef>, session: Session): { sheetId: string; info: TableInfo }[] {
  return session
    .sheets()
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap(({ id }) => session.engine.tables(id).map((info) => ({ sheetId: id, info })));
}

function found(ref: Partial<SheetRef>, key: unknown, session: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = tablesOf(ref, session).find(
    ({ info }) => info.id === key || info.name.toLowerCase() === wanted,
  );
  return table ? object("Table", { sheetId: table.sheetId, tableId: table.info.id }) : null;
}

function requireTableName(name: string, session: Session, except?: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
    throw failure("InvalidArgument", `${shown(name)} cannot be the name of a table.`);
  const taken =
    tablesOf({}, session).some(
      ({ info }) => info.id !== except && info.name.toLowerCase() === name.toLowerCase(),
    ) || session.engine.names().some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw failure("ItemAlreadyExists", `The name ${name} is there already.`);
}

function rangeFor(args: Arguments, home: Partial<SheetRef>, session: Session): RangeRef {
  if (isOf("Range", args[0]) || home.sheetId !== undefined)
    return rangeArgument(args, 0, { sheetId: home.sheetId ?? "" }, session);
  const address = textAt(args, 0);
  return (
    placeOf(address, session) ?? rangeArgument(args, 0, { sheetId: session.engine.activeSheetId() }, session)
  );
}

function add(home: Partial<SheetRef>, args: Arguments, session: Session): HostObject {
  const { sheetId, rect } = rangeFor(args, home, session);
  const hasHeaders = optionalFlag(args, 1);
  session.requireUnprotected({ sheetId });
  if (session.engine.tables(sheetId).some((one) => intersection(one.rect, rect)))
    throw failure("InvalidArgument", "A table cannot overlap another table.");
  // Headings of its own push what stands below one row down.
  let area = rect;
  if (!hasHeaders) {
    const values = eachCell({ sheetId, rect }, session, ({ formula, value }) => formula ?? value) ?? [];
    requireFree(sheetId, { ...rect, row: rect.row + rect.rows, rows: 1 }, session);
    area = onSheet({ ...rect, rows: rect.rows + 1 });
    session.engine.write(sheetId, { ...rect, row: rect.row + 1 }, values as never);
    session.engine.write(sheetId, { ...rect, rows: 1 }, [Array.from({ length: rect.columns }, () => null)]);
  } else if (rect.rows === 1) {
    requireFree(sheetId, { ...rect, row: rect.row + 1 }, session);
    area = onSheet({ ...rect, rows: 2 });
  }
  nameColumns(sheetId, area, session);
  const number = session.nextNumber();
  const names = new Set(tablesOf({}, session).map(({ info }) => info.name.toLowerCase()));
  let free = 1;
  while (names.has(`table${free}`)) free += 1;
  const info: TableInfo = {
    id: `{table-${number}}`,
    name: `Table${free}`,
    rect: area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  session.engine.tables(sheetId).push(info);
  session.notSave("Table");
  session.touch();
  return object("Table", { sheetId, tableId: info.id });
}

export const tableCollection: ClassTable<Partial<SheetRef>> = {
  scalars: { Count: { since: "1.1", get: (it, session) => tablesOf(it, session).length } },
  items: {
    list: (it, session) =>
      tablesOf(it, session).map(({ sheetId, info }) => object("Table", { sheetId, tableId: info.id })),
    find: found,
  },
  methods: {
    ...listening(["DataChanged", "Added", "Deleted"], "1.7"),
    Add: { since: "1.1", call: add },
    GetCount: { since: "1.4", call: (it, _, session) => tablesOf(it, session).length },
    GetItemAt: {
      since: "1.1",
      call(it, args, session) {
        const table = tablesOf(it, session)[whole(args, 0)];
        if (table) return object("Table", { sheetId: table.sheetId, tableId: table.info.id });
        throw failure("InvalidArgument", "There is no such table.");
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (it, args, session) => found(it, args[0], session) },
  },
};

/**
 * The first cell says what the row is, the last one adds up its column if that holds numbers, or counts it. Excel writes these formulas
 * with the column's name, which the workbook below does not know.
 */
function totalsOf(sheetId: string, info: TableInfo, session: Session): readonly (CellValue | undefined)[] {
  const rows = body(info);
  const last = { ...rows, column: rows.column + rows.columns - 1, columns: 1 };
  const types = (eachCell({ sheetId, rect: last }, session, ({ type }) => type) ?? []).flat();
  const isNumeric = types.every((type) => type === "Double" || type === "Empty");
  const formula = `=SUBTOTAL(${isNumeric ? 109 : 103},${rectText(last)})`;
  return Array.from({ length: rows.columns }, (_, index) =>
    index === rows.columns - 1 ? formula : index === 0 ? "Total" : undefined,
  );
}

function part(rect: (info: TableInfo) => Rect): Method<TableRef> {
  return {
    since: "1.1",
    call: (it, _, session) => object("Range", { sheetId: it.sheetId, rect: rect(infoOf(it, session)) }),
  };
}

function remove(it: TableRef, session: Session): TableInfo {
  const info = infoOf(it, session);
  const tables = session.engine.tables(it.sheetId);
  tables.splice(tables.indexOf(info), 1);
  return info;
}

export const table: ClassTable<TableRef> = {
  id: { name: "Id", of: ({ tableId }) => tableId },
  scalars: {
    Id: { since: "1.1", get: ({ tableId }) => tableId },
    Name: {
      since: "1.1",
      get: (it, session) => infoOf(it, session).name,
      takes: text,
      set(it, value, session) {
        requireTableName(String(value), session, it.tableId);
        infoOf(it, session).name = String(value);
      },
    },
    Style: {
      since: "1.1",
      get: (it, session) => infoOf(it, session).style,
      takes: text,
      set(it, value, session) {
        if (
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(
            String(value),
          )
        )
          throw failure("InvalidArgument", `There is no style ${shown(value)} of tables.`);
        infoOf(it, session).style = String(value);
      },
    },
    ShowHeaders: {
      since: "1.1",
      get: (it, session) => infoOf(it, session).showHeaders,
      takes: flag,
      set(it, value, session) {
        const info = infoOf(it, session);
        if (value === info.showHeaders) return;
        const names = session.kept("Table", "Headings", it, []) as readonly string[];
        if (value === true) {
          const rect = onSheet({ ...info.rect, row: info.rect.row - 1, rows: 1 });
          requireFree(it.sheetId, rect, session);
          info.rect = { ...info.rect, row: rect.row, rows: info.rect.rows + 1 };
          session.engine.write(it.sheetId, rect, [names]);
        } else {
          const rect = headings(info);
          const cells = eachCell({ sheetId: it.sheetId, rect }, session, contentOf) ?? [];
          session.remember("Table", "Headings", it, cells[0]);
          session.engine.clear(it.sheetId, rect, "Contents");
          info.rect = { ...info.rect, row: info.rect.row + 1, rows: info.rect.rows - 1 };
        }
        info.showHeaders = value === true;
        session.touch();
      },
    },
    ShowTotals: {
      since: "1.1",
      get: (it, session) => infoOf(it, session).showTotals,
      takes: flag,
      set(it, value, session) {
        const info = infoOf(it, session);
        if (value === info.showTotals) return;
        if (value === true) {
          requireFree(it.sheetId, { ...info.rect, row: info.rect.row + info.rect.rows, rows: 1 }, session);
          info.rect = onSheet({ ...info.rect, rows: info.rect.rows + 1 });
          info.showTotals = true;
          session.engine.write(it.sheetId, totals(info), [totalsOf(it.sheetId, info, session)]);
        } else {
          session.engine.clear(it.sheetId, totals(info), "Contents");
          info.rect = { ...info.rect, rows: info.rect.rows - 1 };
          info.showTotals = false;
        }
        session.touch();
      },
    },
    HighlightFirstColumn: kept("1.3", false, flag),
    HighlightLastColumn: kept("1.3", false, flag),
    ShowBandedColumns: kept("1.3", false, flag),
    ShowBandedRows: kept("1.3", true, flag),
    ShowFilterButton: kept("1.3", true, flag),
  },
  links: {
    Columns: { since: "1.1", open: (it) => object("TableColumnCollection", it) },
    Rows: { since: "1.1", open: (it) => object("TableRowCollection", it) },
    Sort: { since: "1.2", open: (it) => object("TableSort", it) },
    AutoFilter: { since: "1.9", open: (it) => object("AutoFilter", it) },
    Worksheet: { since: "1.2", open: ({ sheetId }) => object("Worksheet", { sheetId }) },
  },
  methods: {
    ...tableFilters,
    ...listening(["DataChanged"], "1.7"),
    GetRange: part(({ rect }) => rect),
    GetHeaderRowRange: part(headings),
    GetDataBodyRange: part(body),
    GetTotalRowRange: part(totals),
    Delete: {
      since: "1.1",
      call(it, _, session) {
        const { rect } = remove(it, session);
        session.engine.clear(it.sheetId, rect, "All");
        session.touch();
      },
    },
    ConvertToRange: {
      since: "1.2",
      call: (it, _, session) => object("Range", { sheetId: it.sheetId, rect: remove(it, session).rect }),
    },
    Resize: {
      since: "1.13",
      call(it, args, session) {
        const info = infoOf(it, session);
        const { rect, sheetId } = rangeArgument(args, 0, it, session);
        if (
          sheetId !== it.sheetId ||
          rect.row !== info.rect.row ||
          !intersection(rect, info.rect) ||
          rect.rows < 2
        )
          throw failure(
            "InvalidArgument",
            "A table keeps its headings where they are and has a row below them.",
          );
        const others = session.engine.tables(sheetId).filter((one) => one !== info);
        if (others.some((one) => intersection(one.rect, rect)))
          throw failure("InvalidArgument", "A table cannot overlap another table.");
        info.rect = rect;
        nameColumns(sheetId, rect, session);
      },
    },
  },
};
