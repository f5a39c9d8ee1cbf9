/** Several areas of one sheet, formatted together. */
import { isWholeColumns, isWholeRows } from "../address.js";
import { failure } from "../failure.js";
import { type ClassTable } from "../model.js";
import { object, type AreasRef, type RangeRef } from "../states.js";
import { fullAddress } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, whole } from "../takes.js";
import { clear } from "./range-methods.js";

function each({ sheetId, rects }: AreasRef): RangeRef[] {
  return rects.map((rect) => ({ sheetId, rect }));
}

function address(it: AreasRef, session: Session): string {
  return each(it)
    .map((area) => fullAddress(area, session))
    .join(",");
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
        const what = choiceAt(args, 0, ["All", "Contents", "Formats"], "All");
        for (const area of each(it)) clear(area, what, session);
      },
    },
    Calculate: { since: "1.9", call: (_, __, session) => session.calculate() },
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
