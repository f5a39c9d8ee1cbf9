import { onSheet } from "../address.js";
import { failure } from "../failure.js";
import { kept, requireSet, type ClassTable, type Method } from "../model.js";
import { object, type HostObject, type SheetRef } from "../states.js";
import { WHOLE_SHEET, areasAt, rangeAt } from "../places.js";
import type { Session } from "../session.js";
import { colourOf, colourOrNone, flag, oneOf, optionalFlag, text, textAt, whole, within } from "../takes.js";
import { listening } from "./listening.js";
import { findAllMethods, replaceAll } from "./range-edits.js";
import { copySheet } from "./sheet-copies.js";
import { nextSheetName, requireSheetName } from "./sheet-names.js";

/** Excel's rows of a new sheet, in points, and its columns, in letters. */
const STANDARD_HEIGHT = 15;
const STANDARD_LETTERS = 8.43;

function sheetsShown(session: Session, visibleOnly: boolean): readonly SheetRef[] {
  return session
    .sheets()
    .filter(({ visibility }) => !visibleOnly || visibility === "Visible")
    .map(({ id }) => ({ sheetId: id }));
}

function worksheetOf(ref: SheetRef | undefined): HostObject | null {
  return ref ? object("Worksheet", ref) : null;
}

function found(ref: HostObject | null): HostObject {
  if (ref) return ref;
  throw failure("ItemNotFound");
}

function byKey(key: unknown, session: Session): HostObject | null {
  const sheet = session
    .sheets()
    .find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return sheet ? object("Worksheet", { sheetId: sheet.id }) : null;
}

export const worksheetCollection: ClassTable<null> = {
  items: {
    list: (_, session) => sheetsShown(session, false).map((ref) => object("Worksheet", ref)),
    find: (_, key, session) => byKey(key, session),
  },
  methods: {
    Add: {
      since: "1.1",
      call(_, args, session) {
        session.requireOpenStructure();
        const name = args[0] ?? nextSheetName(session);
        requireSheetName(name, session);
        const active = session.engine.activeSheetId();
        const { id } = session.engine.addSheet(name);
        // A sheet that an add-in adds does not come to the front, as the engine would have it.
        if (session.engine.activeSheetId() !== active) session.engine.activateSheet(active);
        session.touch();
        session.events.added(id);
        return object("Worksheet", { sheetId: id });
      },
    },
    GetActiveWorksheet: {
      since: "1.1",
      call: (_, __, session) => object("Worksheet", { sheetId: session.engine.activeSheetId() }),
    },
    GetCount: {
      since: "1.4",
      call: (_, args, session) => sheetsShown(session, optionalFlag(args, 0)).length,
    },
    GetFirst: {
      since: "1.5",
      call: (_, args, session) => found(worksheetOf(sheetsShown(session, optionalFlag(args, 0))[0])),
    },
    GetLast: {
      since: "1.5",
      call: (_, args, session) => found(worksheetOf(sheetsShown(session, optionalFlag(args, 0)).at(-1))),
    },
    GetItem: { since: "1.1", call: (_, args, session) => found(byKey(args[0], session)) },
    GetItemOrNullObject: { since: "1.4", call: (_, args, session) => byKey(args[0], session) },
    ...listening(["Activated", "Added", "Deactivated", "Deleted"], "1.7"),
    ...listening(["DataChanged", "SelectionChanged", "Calculated", "FormatChanged"], "1.9"),
    ...listening(["RowSorted", "ColumnSorted"], "1.10"),
    _RegisterEventNameChanged: { since: "1.17", call: () => undefined },
    _UnregisterEventNameChanged: { since: "1.17", call: () => undefined },
  },
};

/** getNext, getPrevious: so many sheets further, hidden ones left out on request. */
function neighbour(step: 1 | -1, orNull: boolean): Method<SheetRef> {
  return {
    since: "1.5",
    call(it, args, session) {
      const all = session.sheets();
      const visibleOnly = optionalFlag(args, 0);
      let index = all.findIndex(({ id }) => id === it.sheetId) + step;
      while (visibleOnly && all[index] && all[index]?.visibility !== "Visible") index += step;
      const next = all[index];
      const ref = worksheetOf(next && { sheetId: next.id });
      return orNull ? ref : found(ref);
    },
  };
}

/** A worksheet by its id, asked of another one: how the library goes back to what getNext gave. */
const anotherSheet: Method<SheetRef> = {
  since: "1.5",
  call: (_, args, session) => found(byKey(textAt(args, 0), session)),
};

function usedRange(it: SheetRef, valuesOnly: boolean, session: Session): HostObject | null {
  session.sheet(it);
  const rect = session.engine.usedRect(it.sheetId, valuesOnly);
  return rect && object("Range", { sheetId: it.sheetId, rect });
}

function visibleOthers(it: SheetRef, session: Session): boolean {
  return session.sheets().some(({ id, visibility }) => id !== it.sheetId && visibility === "Visible");
}

export const worksheet: ClassTable<SheetRef> = {
  id: { name: "Id", of: (it) => it.sheetId },
  scalars: {
    Id: { since: "1.1", get: (it) => it.sheetId },
    Name: {
      since: "1.1",
      get: (it, session) => session.sheet(it).name,
      takes: text,
      set(it, value, session) {
        const before = session.sheet(it).name;
        session.requireOpenStructure();
        requireSheetName(value, session, it.sheetId);
        session.engine.changeSheet(it.sheetId, { name: value });
        session.touch();
        session.events.renamed(it.sheetId, before, value);
      },
    },
    Position: {
      since: "1.1",
      get: (it, session) => session.sheets().findIndex(({ id }) => id === it.sheetId),
      set(it, value, session) {
        session.sheet(it);
        session.requireOpenStructure();
        const position = whole([value], 0);
        if (position < 0 || position >= session.sheets().length) {
          throw failure("InvalidArgument", `There is no position ${position} among the worksheets.`);
        }
        session.engine.changeSheet(it.sheetId, { position });
      },
    },
    StandardHeight: { since: "1.7", get: () => STANDARD_HEIGHT },
    // In letters of the standard font; columns that have a width of their own keep it.
    StandardWidth: kept("1.7", STANDARD_LETTERS, within(0, 255)),
    Visibility: {
      since: "1.1",
      get: (it, session) => session.sheet(it).visibility,
      takes: oneOf("Visible", "Hidden", "VeryHidden"),
      set(it, value, session) {
        session.sheet(it);
        // It may be read since 1.1 and set since 1.2.
        requireSet(session, "1.2", "Worksheet", "Visibility");
        session.requireOpenStructure();
        if (value !== "Visible" && !visibleOthers(it, session)) {
          throw failure("InvalidOperation", "A workbook must have at least one visible worksheet.");
        }
        session.engine.changeSheet(it.sheetId, { visibility: value as "Visible" | "Hidden" | "VeryHidden" });
      },
    },
    TabColor: {
      since: "1.7",
      get: (it, session) => session.sheet(it).tabColour,
      takes: colourOrNone,
      set(it, value, session) {
        session.sheet(it);
        session.engine.changeSheet(it.sheetId, { tabColour: value === "" ? "" : colourOf(value) });
      },
    },
    ShowGridlines: {
      since: "1.8",
      get: (it, session) => session.kept("Worksheet", "ShowGridlines", it, true),
    },
    ShowHeadings: { since: "1.8", get: (it, session) => session.kept("Worksheet", "ShowHeadings", it, true) },
    Gridlines: shownOnScreen("ShowGridlines"),
    Headings: shownOnScreen("ShowHeadings"),
    EnableCalculation: { since: "1.9", get: () => true },
  },
  links: {
    Comments: { since: "1.10", open: (it) => object("CommentCollection", it) },
    Charts: { since: "1.1", open: (it) => object("ChartCollection", it) },
    Names: { since: "1.4", open: ({ sheetId }) => object("NamedItemCollection", { sheetId }) },
    Tables: { since: "1.1", open: ({ sheetId }) => object("TableCollection", { sheetId }) },
    Protection: { since: "1.2", open: (it) => object("WorksheetProtection", it) },
    FreezePanes: { since: "1.7", open: (it) => object("WorksheetFreezePanes", it) },
    CustomProperties: {
      since: "1.12",
      open: ({ sheetId }) => object("WorksheetCustomPropertyCollection", { sheetId }),
    },
    AutoFilter: { since: "1.9", open: ({ sheetId }) => object("AutoFilter", { sheetId }) },
    PageLayout: { since: "1.9", open: (it) => object("PageLayout", it) },
  },
  methods: {
    Activate: {
      since: "1.1",
      call(it, _, session) {
        if (session.sheet(it).visibility !== "Visible") {
          throw failure("InvalidOperation", "A hidden worksheet cannot be activated.");
        }
        session.engine.activateSheet(it.sheetId);
      },
    },
    Copy: copySheet,
    Calculate: { since: "1.6", call: (it, _, session) => session.calculateSheet(it.sheetId) },
    Delete: {
      since: "1.1",
      call(it, _, session) {
        session.requireOpenStructure();
        if (session.sheet(it).visibility === "VeryHidden") {
          throw failure("InvalidOperation", "A very hidden worksheet must be shown before it is deleted.");
        }
        if (!visibleOthers(it, session)) {
          throw failure("InvalidOperation", "A workbook must have at least one visible worksheet.");
        }
        session.engine.deleteSheet(it.sheetId);
        session.protection.delete(it.sheetId);
        session.touch();
        session.events.deleted(it.sheetId);
      },
    },
    GetCell: {
      since: "1.1",
      call(it, args) {
        const rect = onSheet({ row: whole(args, 0), column: whole(args, 1), rows: 1, columns: 1 });
        return object("Range", { sheetId: it.sheetId, rect });
      },
    },
    GetRange: {
      since: "1.1",
      call(it, args, session) {
        session.sheet(it);
        const address = args[0] ?? undefined;
        if (address === undefined) return object("Range", { sheetId: it.sheetId, rect: WHOLE_SHEET });
        return object("Range", rangeAt(textAt(args, 0), it, session));
      },
    },
    GetRanges: {
      since: "1.9",
      call(it, args, session) {
        const address = args[0] ?? undefined;
        if (address === undefined) return object("RangeAreas", { sheetId: it.sheetId, rects: [WHOLE_SHEET] });
        return object("RangeAreas", areasAt(textAt(args, 0), it, session));
      },
    },
    GetRangeByIndexes: {
      since: "1.7",
      call(it, args) {
        const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => whole(args, index));
        const rect = onSheet({ row: row ?? 0, column: column ?? 0, rows: rows ?? 0, columns: columns ?? 0 });
        return object("Range", { sheetId: it.sheetId, rect });
      },
    },
    GetUsedRange: {
      since: "1.1",
      calculated: true,
      call: (it, args, session) =>
        usedRange(it, optionalFlag(args, 0), session) ??
        object("Range", { sheetId: it.sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } }),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      calculated: true,
      call: (it, args, session) => usedRange(it, optionalFlag(args, 0), session),
    },
    ...findAllMethods,
    ReplaceAll: {
      since: "1.9",
      call: (it, args, session) => replaceAll({ ...it, rect: WHOLE_SHEET }, args, session),
    },
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    _GetSheetById: anotherSheet,
    _GetAnotherWorksheetById: anotherSheet,
    ...listening(["Activated", "Deactivated", "DataChanged", "SelectionChanged"], "1.7"),
    ...listening(["Calculated", "FormatChanged", "RowSorted", "ColumnSorted"], "1.8"),
    _RegisterEventNameChanged: { since: "1.17", call: () => undefined },
    _UnregisterEventNameChanged: { since: "1.17", call: () => undefined },
  },
};

/** The library sets showGridlines and showHeadings under other names than it reads them. */
function shownOnScreen(name: "ShowGridlines" | "ShowHeadings") {
  return {
    since: "1.8",
    writeOnly: true,
    get: (it: SheetRef, session: Session) => session.kept("Worksheet", name, it, true),
    takes: flag,
    set(it: SheetRef, value: unknown, session: Session) {
      session.sheet(it);
      session.keep("Worksheet", name, it, value);
    },
  };
}
