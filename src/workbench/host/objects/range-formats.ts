/** How cells look: alignment, sizes, fill, font, protection. */
import type { CellStyle, Rect } from "../../engine/engine.js";
import { displayed } from "../display.js";
import { failure } from "../failure.js";
import { kept, type ClassTable, type StoredScalar, type Takes } from "../model.js";
import { object, type AreasRef } from "../states.js";
import { lookedAt } from "../places.js";
import type { Session } from "../session.js";
import { colour, colourOf, flag, number, oneOf, shown, text, within } from "../takes.js";

/** The value that all cells have in common, or null where they differ. */
function uniform<V>(
  { sheetId, rects }: AreasRef,
  session: Session,
  read: (row: number, column: number) => V,
): V | null {
  let common: V | undefined;
  for (const area of rects) {
    const rect = lookedAt(sheetId, area, session);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const value = read(row, column);
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

function setStyle({ sheetId, rects }: AreasRef, style: CellStyle, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatCells");
  for (const rect of rects) session.engine.setStyle(sheetId, rect, style);
  session.events.formatted(sheetId, rects);
}

/** A property that is one member of the engine's style. */
function styled<K extends keyof CellStyle>(
  since: string,
  key: K,
  initially: NonNullable<CellStyle[K]>,
  takes: Takes,
): StoredScalar<AreasRef> {
  return {
    since,
    get: (it, session) =>
      uniform(it, session, (row, column) => session.engine.style(it.sheetId, row, column)[key] ?? initially),
    takes,
    set: (it, value, session) => setStyle(it, { [key]: value }, session),
  };
}

/** One of Excel's values, of which the engine has some; the others are refused by name. */
function choice<K extends "horizontal" | "vertical">(
  key: K,
  initially: NonNullable<CellStyle[K]>,
  known: readonly string[],
  unknown: readonly string[],
): StoredScalar<AreasRef> {
  const base = styled("1.1", key, initially, oneOf(...known, ...unknown));
  return {
    ...base,
    set(it, value, session) {
      if (unknown.includes(String(value))) {
        throw failure("NotImplemented", `The workbench cannot align cells "${String(value)}".`);
      }
      setStyle(it, { [key]: value }, session);
    },
  };
}

/** Excel's largest column (255 characters of the default font) and row, in points. */
const WIDEST = 1342.5;
const TALLEST = 409.5;
/** Excel's column and row of a new sheet, in points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

function sameAlong(
  rects: readonly Rect[],
  size: (rect: Rect) => [number, number],
  read: (index: number) => number,
): number | null {
  let common: number | undefined;
  for (const rect of rects) {
    const [from, count] = size(rect);
    for (let index = from; index < from + Math.min(count, 1000); index++) {
      const value = read(index);
      if (common === undefined) common = value;
      else if (Math.abs(common - value) > 1e-9) return null;
    }
  }
  return common ?? null;
}

function setWidth({ sheetId, rects }: AreasRef, points: number, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatColumns");
  for (const { column, columns } of rects) session.engine.setColumnWidth(sheetId, column, columns, points);
}

function setHeight({ sheetId, rects }: AreasRef, points: number, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatRows");
  for (const { row, rows } of rects) session.engine.setRowHeight(sheetId, row, rows, points);
}

/** Points that a character of the default font takes on average, and the room beside the text. */
const CHARACTER = 5.3;
const ROOM = 6;

/** Widths by the longest text of each column; letters are not measured, only counted. */
function autofitColumns({ sheetId, rects }: AreasRef, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatColumns");
  for (const area of rects) {
    const rect = lookedAt(sheetId, area, session);
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      let longest = 0;
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        const lines = displayed(session.engine.cell(sheetId, row, column), session.locale).split("\n");
        longest = Math.max(longest, ...lines.map((line) => line.length));
      }
      if (longest === 0) continue;
      session.engine.setColumnWidth(sheetId, column, 1, Math.min(WIDEST, longest * CHARACTER + ROOM));
    }
  }
}

/** Heights by the lines that wrapped texts need. */
function autofitRows({ sheetId, rects }: AreasRef, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatRows");
  const used = session.engine.usedRect(sheetId, true);
  for (const area of rects) {
    const rect = lookedAt(sheetId, area, session);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      let lines = 1;
      for (let column = used?.column ?? 0; column < (used ? used.column + used.columns : 0); column++) {
        const content = displayed(session.engine.cell(sheetId, row, column), session.locale);
        const wraps = session.engine.style(sheetId, row, column).wrap === true;
        const width = Math.max(
          1,
          Math.floor((session.engine.columnWidth(sheetId, column) - ROOM) / CHARACTER),
        );
        const needed = content
          .split("\n")
          .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / width)) : 1), 0);
        lines = Math.max(lines, needed);
      }
      session.engine.setRowHeight(sheetId, row, 1, Math.min(TALLEST, lines * STANDARD_HEIGHT));
    }
  }
}

export const rangeFormat: ClassTable<AreasRef> = {
  scalars: {
    HorizontalAlignment: choice(
      "horizontal",
      "General",
      ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"],
      ["Distributed"],
    ),
    VerticalAlignment: choice("vertical", "Bottom", ["Top", "Center", "Bottom"], ["Justify", "Distributed"]),
    WrapText: styled("1.1", "wrap", false, flag),
    IndentLevel: styled("1.9", "indent", 0, within(0, 250)),
    ColumnWidth: {
      since: "1.2",
      get: ({ sheetId, rects }, session) =>
        sameAlong(
          rects,
          ({ column, columns }) => [column, columns],
          (column) => session.engine.columnWidth(sheetId, column),
        ),
      takes: within(0, WIDEST),
      set: (it, value, session) => setWidth(it, value as number, session),
    },
    RowHeight: {
      since: "1.2",
      get: ({ sheetId, rects }, session) =>
        sameAlong(
          rects,
          ({ row, rows }) => [row, rows],
          (row) => session.engine.rowHeight(sheetId, row),
        ),
      takes: within(0, TALLEST),
      set: (it, value, session) => setHeight(it, value as number, session),
    },
    UseStandardWidth: {
      since: "1.7",
      get: ({ sheetId, rects }, session) =>
        rects.every(({ column }) => session.engine.columnWidth(sheetId, column) === STANDARD_WIDTH),
      takes: flag,
      set: (it, value, session) => (value === true ? setWidth(it, STANDARD_WIDTH, session) : undefined),
    },
    UseStandardHeight: {
      since: "1.7",
      get: ({ sheetId, rects }, session) =>
        rects.every(({ row }) => session.engine.rowHeight(sheetId, row) === STANDARD_HEIGHT),
      takes: flag,
      set: (it, value, session) => (value === true ? setHeight(it, STANDARD_HEIGHT, session) : undefined),
    },
    AutoIndent: kept("1.9", false, flag),
    ReadingOrder: kept("1.9", "Context", oneOf("Context", "LeftToRight", "RightToLeft")),
    ShrinkToFit: kept("1.9", false, flag),
    TextOrientation: kept("1.7", 0, (value) => number(value) && (within(-90, 90)(value) || value === 180)),
  },
  links: {
    Fill: { since: "1.1", open: (it) => object("RangeFill", it) },
    Font: { since: "1.1", open: (it) => object("RangeFont", it) },
    Borders: { since: "1.1", open: (it) => object("RangeBorderCollection", it) },
    Protection: { since: "1.2", open: (it) => object("FormatProtection", it) },
  },
  methods: {
    AutofitColumns: { since: "1.2", calculated: true, call: (it, _, session) => autofitColumns(it, session) },
    AutofitRows: { since: "1.2", calculated: true, call: (it, _, session) => autofitRows(it, session) },
  },
};

/** Excel's patterns of a fill. */
const PATTERNS = [
  ...["None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker"],
  ...["SemiGray75", "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross"],
  ...["Gray16", "Gray8", "LinearGradient", "RectangularGradient"],
];

export const rangeFill: ClassTable<AreasRef> = {
  scalars: {
    Color: {
      since: "1.1",
      get: (it, session) =>
        uniform(
          it,
          session,
          (row, column) => session.engine.style(it.sheetId, row, column).fill || "#FFFFFF",
        ),
      takes: colour,
      set: (it, value, session) => setStyle(it, { fill: colourOf(value) }, session),
    },
    Pattern: kept("1.9", "None", oneOf(...PATTERNS)),
    PatternColor: kept("1.9", "", colour),
    PatternTintAndShade: kept("1.9", 0, within(-1, 1)),
    TintAndShade: kept("1.9", 0, within(-1, 1)),
  },
  methods: {
    Clear: { since: "1.1", call: (it, _, session) => setStyle(it, { fill: "" }, session) },
  },
};

export const rangeFont: ClassTable<AreasRef> = {
  scalars: {
    Name: styled("1.1", "fontName", "Calibri", text),
    Size: styled("1.1", "fontSize", 11, within(1, 409)),
    Bold: styled("1.1", "bold", false, flag),
    Italic: styled("1.1", "italic", false, flag),
    Color: {
      ...styled("1.1", "fontColour", "#000000", colour),
      set: (it, value, session) => setStyle(it, { fontColour: colourOf(value) }, session),
    },
    Underline: {
      since: "1.1",
      get(it, session) {
        const underlined = uniform(
          it,
          session,
          (row, column) => session.engine.style(it.sheetId, row, column).underline ?? false,
        );
        if (underlined === null) return null;
        return underlined ? "Single" : "None";
      },
      takes: oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
      set(it, value, session) {
        if (value !== "None" && value !== "Single") {
          throw failure("NotImplemented", `The workbench cannot underline ${shown(value)}.`);
        }
        setStyle(it, { underline: value === "Single" }, session);
      },
    },
    Strikethrough: kept("1.9", false, flag),
    Subscript: kept("1.9", false, flag),
    Superscript: kept("1.9", false, flag),
    TintAndShade: kept("1.9", 0, within(-1, 1)),
  },
};

export const formatProtection: ClassTable<AreasRef> = {
  scalars: {
    Locked: {
      ...styled("1.2", "locked", true, flag),
      set(it, value, session) {
        session.requireUnprotected(it);
        setStyle(it, { locked: value === true }, session);
      },
    },
    FormulaHidden: kept("1.2", false, flag),
  },
};
