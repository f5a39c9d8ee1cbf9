/** Several areas of one sheet, formatted together. */
import type { Rect } from "../../engine/engine.js";
import { COLUMNS, ROWS, intersection, isWholeColumns, isWholeRows, onSheet } from "../address.js";
import { failure } from "../failure.js";
import { type Arguments, type ClassTable } from "../model.js";
import { isOf, object, type AreasRef, type HostObject, type RangeRef } from "../states.js";
import { areasAt, fullAddress } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, textAt, whole } from "../takes.js";
import { CLEARED, clear } from "./range-methods.js";

function each({ sheetId, rects }: AreasRef): RangeRef[] {
  return rects.map((rect) => ({ sheetId, rect }));
}

function address(it: AreasRef, session: Session): string {
  return each(it)
    .map((area) => fullAddress(area, session))
    .join(",");
}

function changed(it: AreasRef, change: (rect: Rect) => Rect): HostObject {
  return object("RangeAreas", { sheetId: it.sheetId, rects: it.rects.map(change) });
}

function common(it: AreasRef, args: Arguments, session: Session): HostObject | null {
  const [given] = args;
  const other: AreasRef = isOf("RangeAreas", given)
    ? given.it
    : isOf("Range", given)
      ? { sheetId: given.it.sheetId, rects: [given.it.rect] }
      : areasAt(textAt(args, 0), it, session);
  const rects =
    other.sheetId === it.sheetId
      ? it.rects.flatMap((one) => other.rects.flatMap((rect) => intersection(one, rect) ?? []))
      : [];
  return rects.length === 0 ? null : object("RangeAreas", { sheetId: it.sheetId, rects });
}

export const rangeAreas: ClassTable<AreasRef> = {
  tracked: true,
  scalars: {
    Address: { since: "1.9", get: address },
    AddressLocal: { since: "1.9", get: address },
    AreaCount: { since: "1.9", get: ({ rects }) => rects.length },
    CellCount: {
      since: "1.9",
      get: ({ rects }) => rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
    IsEntireRow: { since: "1.9", get: ({ rects }) => rects.every(isWholeRows) },
    IsEntireColumn: { since: "1.9", get: ({ rects }) => rects.every(isWholeColumns) },
  },
  links: {
    Areas: { since: "1.9", open: (it) => object("RangeCollection", it) },
    Format: { since: "1.9", open: (it) => object("RangeFormat", it) },
    Worksheet: { since: "1.9", open: ({ sheetId }) => object("Worksheet", { sheetId }) },
    DataValidation: { since: "1.9", open: (it) => object("DataValidation", it) },
    ConditionalFormats: { since: "1.9", open: (it) => object("ConditionalFormatCollection", it) },
  },
  methods: {
    Clear: {
      since: "1.9",
      call(it, args, session) {
        const what = choiceAt(args, 0, CLEARED, "All");
        for (const area of each(it)) clear(area, what, session);
      },
    },
    Calculate: { since: "1.9", call: (_, __, session) => session.calculate() },
    GetEntireRow: {
      since: "1.9",
      call: (it) => changed(it, (rect) => ({ ...rect, column: 0, columns: COLUMNS })),
    },
    GetEntireColumn: { since: "1.9", call: (it) => changed(it, (rect) => ({ ...rect, row: 0, rows: ROWS })) },
    GetOffsetRangeAreas: {
      since: "1.9",
      call: (it, args) =>
        changed(it, (rect) =>
          onSheet({ ...rect, row: rect.row + whole(args, 0), column: rect.column + whole(args, 1) }),
        ),
    },
    GetIntersection: {
      since: "1.9",
      call(it, args, session) {
        const found = common(it, args, session);
        if (found) return found;
        throw failure("ItemNotFound", "The areas have no cell in common.");
      },
    },
    GetIntersectionOrNullObject: { since: "1.9", call: common },
  },
};

export const rangeCollection: ClassTable<AreasRef> = {
  items: { list: (it) => each(it).map((area) => object("Range", area)) },
  methods: {
    GetCount: { since: "1.9", call: ({ rects }) => rects.length },
    GetItemAt: {
      since: "1.9",
      call(it, args) {
        const area = each(it)[whole(args, 0)];
        if (!area) throw failure("InvalidArgument", "There is no such area.");
        return object("Range", area);
      },
    },
  },
};
