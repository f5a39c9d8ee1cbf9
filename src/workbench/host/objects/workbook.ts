/** The workbook, the application and what belongs to neither sheet nor cell. */
import { separators } from "../display.js";
import { kept, type ClassTable } from "../model.js";
import { object } from "../states.js";
import { placeOf } from "../places.js";
import { choiceAt, flag, number, oneOf, text, textAt, within } from "../takes.js";
import { failure } from "../failure.js";
import type { CalculationMode, Session } from "../session.js";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const workbook: ClassTable<null> = {
  scalars: {
    Name: { since: "1.7", get: (_, session) => session.workbookName },
    ReadOnly: { since: "1.8", get: () => false },
    AutoSave: { since: "1.9", get: () => false },
    PreviouslySaved: { since: "1.9", get: () => false },
    IsDirty: kept("1.9", true, flag),
    CalculationEngineVersion: { since: "1.9", get: () => 191_029 },
    ChartDataPointTrack: kept("1.9", true, flag),
    UsePrecisionAsDisplayed: kept("1.9", false, flag),
  },
  links: {
    Application: { since: "1.1", open: () => object("Application", null) },
    Worksheets: { since: "1.1", open: () => object("WorksheetCollection", null) },
    Names: { since: "1.1", open: () => object("NamedItemCollection", {}) },
    Tables: { since: "1.1", open: () => object("TableCollection", {}) },
    Protection: { since: "1.7", open: () => object("WorkbookProtection", null) },
    Comments: { since: "1.10", open: () => object("CommentCollection", {}) },
    CustomXmlParts: { since: "1.5", open: () => object("CustomXmlPartCollection", {}) },
    Settings: { since: "1.4", open: () => object("SettingCollection", null) },
    Properties: { since: "1.7", open: () => object("DocumentProperties", null) },
    _Runtime: { since: "1.5", open: () => object("Runtime", null) },
  },
  methods: {
    GetSelectedRange: { since: "1.1", call: (_, __, session) => object("Range", session.engine.selection()) },
    GetSelectedRanges: {
      since: "1.9",
      call: (_, __, session) => {
        const { sheetId, rect } = session.engine.selection();
        return object("RangeAreas", { sheetId, rects: [rect] });
      },
    },
    GetActiveCell: {
      since: "1.7",
      call: (_, __, session) => {
        const { sheetId, rect } = session.engine.selection();
        return object("Range", { sheetId, rect: { ...rect, rows: 1, columns: 1 } });
      },
    },
    _GetRangeForEventByReferenceId: {
      since: "1.8",
      call(_, args, session) {
        const range = placeOf(textAt(args, 0), session);
        if (range) return object("Range", range);
        throw failure("ItemNotFound", "The worksheet of the event has been deleted.");
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "1.8",
      call(_, args, session) {
        const range = placeOf(textAt(args, 0), session);
        return range && object("Range", range);
      },
    },
    // There is no file behind the workbook: what is saved is what the workbench's own button writes.
    Save: {
      since: "1.11",
      call(_, args, session) {
        choiceAt(args, 0, ["Save", "Prompt"], "Save");
        session.keep("Workbook", "IsDirty", null, false);
      },
    },
    GetIsActiveCollabSession: { since: "1.9", call: () => false },
    _GetObjectByReferenceId: {
      since: "1.1",
      call: (_, args, session) => session.referenced(textAt(args, 0)),
    },
    _GetReferenceCount: { since: "1.1", call: (_, __, session) => session.referenceCount },
    _RemoveReference: { since: "1.1", call: (_, args, session) => session.removeReference(textAt(args, 0)) },
    _RemoveAllReferences: { since: "1.1", call: (_, __, session) => session.removeAllReferences() },
  },
};

export const application: ClassTable<null> = {
  scalars: {
    CalculationMode: {
      since: "1.1",
      get: (_, session) => session.calculationMode,
      takes: oneOf(...MODES),
      set(_, value, session) {
        session.calculationMode = value as CalculationMode;
      },
    },
    CalculationEngineVersion: { since: "1.9", get: () => 191_029 },
    CalculationState: { since: "1.9", get: (_, session) => (session.stale ? "Pending" : "Done") },
    DecimalSeparator: { since: "1.11", get: (_, session) => separators(session.locale).decimal },
    ThousandsSeparator: { since: "1.11", get: (_, session) => separators(session.locale).thousands },
    UseSystemSeparators: { since: "1.11", get: () => true },
  },
  links: {
    IterativeCalculation: { since: "1.9", open: () => object("IterativeCalculation", null) },
    CultureInfo: { since: "1.11", open: () => object("CultureInfo", null) },
  },
  methods: {
    Calculate: {
      since: "1.1",
      async call(_, args, session) {
        choiceAt(args, 0, ["Recalculate", "Full", "FullRebuild"]);
        await session.calculate();
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: "1.6",
      call(_, __, session) {
        session.calculationHeld = true;
      },
    },
    // The grid draws between requests anyway: there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};

export const cultureInfo: ClassTable<null> = {
  scalars: { Name: { since: "1.11", get: (_, session) => session.locale } },
  links: {
    DatetimeFormat: { since: "1.12", open: () => object("DatetimeFormatInfo", null) },
    NumberFormat: { since: "1.11", open: () => object("NumberFormatInfo", null) },
  },
};

/** How days are written in the region: read from how it writes one. */
function dayParts(session: Session): readonly Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(session.locale, { dateStyle: "short" }).formatToParts(new Date(2026, 0, 2));
}

const DAY_LETTERS: Readonly<Record<string, string>> = { day: "d", month: "M", year: "y" };

export const datetimeFormatInfo: ClassTable<null> = {
  scalars: {
    DateSeparator: {
      since: "1.12",
      get: (_, session) => dayParts(session).find(({ type }) => type === "literal")?.value ?? "/",
    },
    ShortDatePattern: {
      since: "1.12",
      get: (_, session) =>
        dayParts(session)
          .map(({ type, value }) => {
            const letter = DAY_LETTERS[type];
            // Excel shows years in full, also where the region's shortest form does not.
            return letter === undefined ? value : letter.repeat(type === "year" ? 4 : value.length);
          })
          .join(""),
    },
    TimeSeparator: {
      since: "1.12",
      get: (_, session) =>
        new Intl.DateTimeFormat(session.locale, { timeStyle: "short" })
          .formatToParts(new Date(2026, 0, 2))
          .find(({ type }) => type === "literal")?.value ?? ":",
    },
  },
};

/** Circles are not calculated here, whatever is set: the workbook shows 0 in them. */
export const iterativeCalculation: ClassTable<null> = {
  scalars: {
    Enabled: kept("1.9", false, flag),
    MaxIteration: kept("1.9", 100, within(1, 32_767)),
    MaxChange: kept("1.9", 0.001, number),
  },
};

export const numberFormatInfo: ClassTable<null> = {
  scalars: {
    NumberDecimalSeparator: { since: "1.11", get: (_, session) => separators(session.locale).decimal },
    NumberGroupSeparator: { since: "1.11", get: (_, session) => separators(session.locale).thousands },
  },
};

export const runtime: ClassTable<null> = {
  scalars: {
    EnableEvents: {
      since: "1.8",
      get: (_, session) => session.events.enabled,
      takes: flag,
      set(_, value, session) {
        session.events.enabled = value === true;
      },
    },
  },
};

export const documentProperties: ClassTable<null> = {
  scalars: {
    Author: kept("1.7", "", text),
    Category: kept("1.7", "", text),
    Comments: kept("1.7", "", text),
    Company: kept("1.7", "", text),
    Keywords: kept("1.7", "", text),
    Manager: kept("1.7", "", text),
    RevisionNumber: kept("1.7", 0, number),
    Subject: kept("1.7", "", text),
    Title: kept("1.7", "", text),
    LastAuthor: { since: "1.7", get: () => "" },
  },
  links: { Custom: { since: "1.7", open: () => object("CustomPropertyCollection", {}) } },
};

/** Hears that the add-in's ribbon actions are ready to be called. */
export const addinInternalService: ClassTable<null> = {
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

/** Office.addin.showAsTaskpane and hide: the workbench's pane is always open. */
export const appRuntimeService: ClassTable<null> = {
  methods: {
    GetAppRuntimeState: { since: "1.1", call: () => "Visible" },
    SetAppRuntimeState: {
      since: "1.1",
      call(_, args) {
        if (args[0] === "Visible") return;
        throw failure("NotImplemented", "The workbench cannot hide its pane.").at("Office.addin.hide");
      },
    },
  },
};
