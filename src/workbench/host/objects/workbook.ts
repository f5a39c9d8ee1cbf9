/** The workbook, the application and what belongs to neither sheet nor cell. */
import { separators } from "../display.js";
import { kept, type ClassTable } from "../model.js";
import { object } from "../states.js";
import { choiceAt, flag, number, oneOf, text, textAt } from "../takes.js";
import { failure } from "../failure.js";
import type { CalculationMode } from "../session.js";

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
  links: { NumberFormat: { since: "1.11", open: () => object("NumberFormatInfo", null) } },
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
