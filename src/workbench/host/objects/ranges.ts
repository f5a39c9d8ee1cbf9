import { isWholeColumns, isWholeRows } from "../address.js";
import { eachCell, writeCells, writeNumberFormats } from "../cells.js";
import { displayed, formatCategory, formulaIn, formulasFrom } from "../display.js";
import { kept, type ClassTable } from "../model.js";
import { object, type RangeRef } from "../states.js";
import { fullAddress } from "../places.js";
import type { Session } from "../session.js";
import { flag, text } from "../takes.js";
import { linkScalar } from "./hyperlinks.js";
import { columnsHidden, setColumnsHidden } from "./columns.js";
import { hasSpill } from "./range-regions.js";
import { rangeMethods } from "./range-methods.js";

/** Whether the rows of a range are hidden: all, none, or (null) some. */
function rowsHidden({ sheetId, rect }: RangeRef, session: Session): boolean | null {
  const hidden = session.engine
    .hiddenRows(sheetId)
    .filter((row) => row >= rect.row && row < rect.row + rect.rows).length;
  if (hidden === 0) return false;
  return hidden === rect.rows ? true : null;
}

/** Where a range begins, in points from the sheet's corner. */
function top({ sheetId, rect }: RangeRef, session: Session): number {
  let points = 0;
  for (let row = 0; row < rect.row; row++) points += session.engine.rowHeight(sheetId, row);
  return points;
}

function left({ sheetId, rect }: RangeRef, session: Session): number {
  let points = 0;
  for (let column = 0; column < rect.column; column++) points += session.engine.columnWidth(sheetId, column);
  return points;
}

/** The corner and size of a range in points; for charts that are laid over it. */
export function box(
  range: RangeRef,
  session: Session,
): { left: number; top: number; width: number; height: number } {
  const { sheetId, rect } = range;
  const beyond = { ...rect, row: rect.row + rect.rows, column: rect.column + rect.columns };
  const corner = { left: left(range, session), top: top(range, session) };
  return {
    ...corner,
    width: left({ sheetId, rect: beyond }, session) - corner.left,
    height: top({ sheetId, rect: beyond }, session) - corner.top,
  };
}

export const range: ClassTable<RangeRef> = {
  tracked: true,
  scalars: {
    Address: { since: "1.1", get: (it, session) => fullAddress(it, session) },
    AddressLocal: { since: "1.1", get: (it, session) => fullAddress(it, session) },
    CellCount: {
      since: "1.1",
      get: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns),
    },
    RowIndex: { since: "1.1", get: ({ rect }) => rect.row },
    ColumnIndex: { since: "1.1", get: ({ rect }) => rect.column },
    RowCount: { since: "1.1", get: ({ rect }) => rect.rows },
    ColumnCount: { since: "1.1", get: ({ rect }) => rect.columns },
    IsEntireRow: { since: "1.7", get: ({ rect }) => isWholeRows(rect) },
    IsEntireColumn: { since: "1.7", get: ({ rect }) => isWholeColumns(rect) },
    Values: {
      since: "1.1",
      calculated: true,
      get: (it, session) => eachCell(it, session, ({ value }) => value ?? ""),
      set: writeCells,
    },
    Formulas: {
      since: "1.1",
      calculated: true,
      get: (it, session) => eachCell(it, session, ({ formula, value }) => formula ?? value ?? ""),
      set: writeCells,
    },
    Text: {
      since: "1.1",
      calculated: true,
      get: (it, session) =>
        eachCell(it, session, (cell) => displayed(cell, session.locale, session.engine.dates1904)),
    },
    // Names of functions are English in an Excel of Indonesia too; separators are not.
    FormulasLocal: {
      since: "1.1",
      calculated: true,
      get: (it, session) =>
        eachCell(it, session, ({ formula, value }) =>
          formula === null ? (value ?? "") : formulaIn(session.locale, formula),
        ),
      set: (it, value, session) => writeCells(it, formulasFrom(session.locale, value), session),
    },
    HasSpill: { since: "1.12", calculated: true, get: hasSpill },
    Hyperlink: linkScalar,
    Style: kept("1.7", "Normal", text),
    ValueTypes: {
      since: "1.1",
      calculated: true,
      get: (it, session) => eachCell(it, session, ({ type }) => type),
    },
    NumberFormat: {
      since: "1.1",
      get: (it, session) => eachCell(it, session, ({ numberFormat }) => numberFormat),
      set: writeNumberFormats,
    },
    NumberFormatLocal: {
      since: "1.7",
      get: (it, session) => eachCell(it, session, ({ numberFormat }) => numberFormat),
      set: writeNumberFormats,
    },
    NumberFormatCategories: {
      since: "1.12",
      get: (it, session) => eachCell(it, session, ({ numberFormat }) => formatCategory(numberFormat)),
    },
    Hidden: { since: "1.2", get: (it, session) => rowsHidden(it, session) === true },
    RowHidden: {
      since: "1.2",
      get: rowsHidden,
      takes: flag,
      set(it, value, session) {
        session.requireUnprotected(it, "allowFormatRows");
        session.engine.setRowsHidden(it.sheetId, it.rect.row, it.rect.rows, value === true);
      },
    },
    ColumnHidden: {
      since: "1.2",
      get: columnsHidden,
      takes: flag,
      set(it, value, session) {
        session.requireUnprotected(it, "allowFormatColumns");
        setColumnsHidden(it, value === true, session);
      },
    },
    Top: { since: "1.10", get: top },
    Left: { since: "1.10", get: left },
    Width: { since: "1.10", get: (it, session) => box(it, session).width },
    Height: { since: "1.10", get: (it, session) => box(it, session).height },
  },
  links: {
    Sort: { since: "1.2", open: (it) => object("RangeSort", it) },
    Format: { since: "1.1", open: ({ sheetId, rect }) => object("RangeFormat", { sheetId, rects: [rect] }) },
    Worksheet: { since: "1.1", open: ({ sheetId }) => object("Worksheet", { sheetId }) },
    ConditionalFormats: {
      since: "1.6",
      open: ({ sheetId, rect }) => object("ConditionalFormatCollection", { sheetId, rects: [rect] }),
    },
    DataValidation: {
      since: "1.8",
      open: ({ sheetId, rect }) => object("DataValidation", { sheetId, rects: [rect] }),
    },
  },
  methods: rangeMethods,
};
