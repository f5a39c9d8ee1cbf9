/** How a worksheet is printed. */
import type { PageSetup, Rect } from "../../engine/engine.js";
import { COLUMNS, isWholeRows } from "../address.js";
import { failure } from "../failure.js";
import { kept, type ClassTable, type StoredScalar } from "../model.js";
import { isOf, object, type HostObject, type SheetRef } from "../states.js";
import { areasAt, rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, flag, isRecord, number, oneOf, shown, text } from "../takes.js";

function page(it: SheetRef, session: Session): PageSetup {
  session.sheet(it);
  return session.engine.pageSetup(it.sheetId);
}

const PAPERS = ["A4", "Letter", "Legal", "A3"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** A margin in points. */
function margin(side: (typeof SIDES)[number]): StoredScalar<SheetRef> {
  return {
    since: "1.9",
    get: (it, session) => page(it, session).margins[side] * POINTS.Inches,
    takes: number,
    set(it, value, session) {
      page(it, session).margins[side] = Number(value) / POINTS.Inches;
    },
  };
}

function titleRows(it: SheetRef, session: Session): HostObject | null {
  const rows = page(it, session).titleRows;
  if (!rows) return null;
  const rect = { row: rows.from, column: 0, rows: rows.to - rows.from + 1, columns: COLUMNS };
  return object("Range", { sheetId: it.sheetId, rect });
}

function printArea(it: SheetRef, session: Session): HostObject | null {
  const rect = page(it, session).printArea;
  return rect && object("RangeAreas", { sheetId: it.sheetId, rects: [rect] });
}

function orNotFound(found: HostObject | null): HostObject {
  if (found) return found;
  throw failure("ItemNotFound");
}

/** Zoom is a scale or a number of pages: horizontalFitToPages, verticalFitToPages. */
const zoom: StoredScalar<SheetRef> = {
  since: "1.9",
  get(it, session) {
    const { fitToWidth, fitToHeight } = page(it, session);
    if (fitToWidth === null && fitToHeight === null) {
      return { scale: session.kept("PageLayout", "Zoom", it, 100) };
    }
    return {
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  },
  takes: isRecord,
  set(it, value, session) {
    const setup = page(it, session);
    const options = value as Record<string, unknown>;
    const unknown = Object.keys(options).find(
      (key) => !["horizontalFitToPages", "verticalFitToPages", "scale"].includes(key),
    );
    if (unknown !== undefined) throw failure("InvalidArgument", `A zoom has no ${unknown}.`);
    const scale = options["scale"] ?? null;
    const [across, down] = ["horizontalFitToPages", "verticalFitToPages"].map((key) => pages(options[key]));
    if (scale !== null && (across !== null || down !== null)) {
      throw failure("InvalidArgument", "A zoom is either a scale or a number of pages.");
    }
    if (scale !== null) {
      if (typeof scale !== "number" || scale < 10 || scale > 400) {
        throw failure("InvalidArgument", `A scale is between 10 and 400, not ${shown(scale)}.`);
      }
      session.keep("PageLayout", "Zoom", it, scale);
    }
    setup.fitToWidth = across ?? null;
    setup.fitToHeight = down ?? null;
  },
};

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw failure("InvalidArgument", `A number of pages is a whole number above 0, not ${shown(value)}.`);
}

export const pageLayout: ClassTable<SheetRef> = {
  scalars: {
    Orientation: {
      since: "1.9",
      get: (it, session) => page(it, session).orientation,
      takes: oneOf("Portrait", "Landscape"),
      set(it, value, session) {
        page(it, session).orientation = value as PageSetup["orientation"];
      },
    },
    PaperSize: {
      since: "1.9",
      get: (it, session) => page(it, session).paper,
      takes: text,
      set(it, value, session) {
        const paper = PAPERS.find((one) => one === value);
        if (!paper)
          throw failure(
            "NotImplemented",
            `The workbench prints on ${PAPERS.join(", ")}, not on ${shown(value)}.`,
          );
        page(it, session).paper = paper;
      },
    },
    Zoom: zoom,
    CenterHorizontally: {
      since: "1.9",
      get: (it, session) => page(it, session).centreHorizontally,
      takes: flag,
      set(it, value, session) {
        page(it, session).centreHorizontally = value === true;
      },
    },
    CenterVertically: kept("1.9", false, flag),
    BlackAndWhite: kept("1.9", false, flag),
    DraftMode: kept("1.9", false, flag),
    FirstPageNumber: kept("1.9", "", (value) => value === "" || number(value)),
    PrintComments: kept("1.9", "NoComments", oneOf("NoComments", "EndSheet", "InPlace")),
    PrintErrors: kept("1.9", "AsDisplayed", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    PrintGridlines: kept("1.9", false, flag),
    PrintHeadings: kept("1.9", false, flag),
    PrintOrder: kept("1.9", "DownThenOver", oneOf("DownThenOver", "OverThenDown")),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: {
    HeadersFooters: { since: "1.9", open: (it) => object("HeaderFooterGroup", it) },
  },
  methods: {
    GetPrintArea: { since: "1.9", call: (it, _, session) => orNotFound(printArea(it, session)) },
    GetPrintAreaOrNullObject: { since: "1.9", call: (it, _, session) => printArea(it, session) },
    GetPrintTitleRows: { since: "1.9", call: (it, _, session) => orNotFound(titleRows(it, session)) },
    GetPrintTitleRowsOrNullObject: { since: "1.9", call: (it, _, session) => titleRows(it, session) },
    GetPrintTitleColumnsOrNullObject: { since: "1.9", call: () => null },
    SetPrintArea: {
      since: "1.9",
      call(it, args, session) {
        const rects: readonly Rect[] = isOf("RangeAreas", args[0])
          ? args[0].it.rects
          : typeof args[0] === "string"
            ? areasAt(args[0], it, session).rects
            : [rangeArgument(args, 0, it, session).rect];
        if (rects.length !== 1) throw failure("NotImplemented", "The workbench prints one area of a sheet.");
        page(it, session).printArea = rects[0] ?? null;
      },
    },
    SetPrintTitleRows: {
      since: "1.9",
      call(it, args, session) {
        const { rect } = rangeArgument(args, 0, it, session);
        if (!isWholeRows(rect)) throw failure("InvalidArgument", "Title rows are whole rows, such as $1:$3.");
        page(it, session).titleRows = { from: rect.row, to: rect.row + rect.rows - 1 };
      },
    },
    SetPrintMargins: {
      since: "1.9",
      call(it, args, session) {
        const points = POINTS[choiceAt(args, 0, ["Points", "Inches", "Centimeters"])];
        const margins = isRecord(args[1]) ? args[1] : {};
        for (const side of SIDES) {
          const value = margins[side];
          if (typeof value === "number") page(it, session).margins[side] = (value * points) / POINTS.Inches;
        }
      },
    },
  },
};

export const headerFooterGroup: ClassTable<SheetRef> = {
  scalars: {
    State: {
      since: "1.9",
      get: () => "Default",
      takes: text,
      set(_, value) {
        if (value === "Default") return;
        throw failure("NotImplemented", "The workbench has the same header and footer on all pages.");
      },
    },
    UseSheetMargins: kept("1.9", true, flag),
    UseSheetScale: kept("1.9", true, flag),
  },
  links: { DefaultForAllPages: { since: "1.9", open: (it) => object("HeaderFooter", it) } },
};

function line(where: "header" | "footer", part: "left" | "center" | "right"): StoredScalar<SheetRef> {
  return {
    since: "1.9",
    get: (it, session) => page(it, session)[where][part],
    takes: (value) => typeof value === "string" && value.length <= 255,
    set(it, value, session) {
      page(it, session)[where][part] = String(value);
    },
  };
}

export const headerFooter: ClassTable<SheetRef> = {
  scalars: {
    LeftHeader: line("header", "left"),
    CenterHeader: line("header", "center"),
    RightHeader: line("header", "right"),
    LeftFooter: line("footer", "left"),
    CenterFooter: line("footer", "center"),
    RightFooter: line("footer", "right"),
  },
};
