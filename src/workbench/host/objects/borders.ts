/** The borders of a range: its edges, and the lines inside of it. */
import type { BorderStyle, CellStyle, Rect } from "../../engine/engine.js";
import { failure } from "../failure.js";
import { type ClassTable } from "../model.js";
import { object, type AreasRef } from "../states.js";
import type { Session } from "../session.js";
import { colour, colourOf, oneOf, whole } from "../takes.js";

type Edge = "top" | "bottom" | "left" | "right";
type BorderRef = AreasRef & { readonly side: string };
type Border = { style: BorderStyle; colour: string };

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;

/** The cells whose edge makes a side of an area. */
function cellsOf(side: string, rect: Rect): { rect: Rect; edge: Edge } | null {
  switch (side) {
    case "EdgeTop":
      return { rect: { ...rect, rows: 1 }, edge: "top" };
    case "EdgeBottom":
      return { rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { rect: { ...rect, columns: 1 }, edge: "left" };
    case "EdgeRight":
      return { rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, edge: "right" };
    case "InsideHorizontal":
      return rect.rows > 1 ? { rect: { ...rect, rows: rect.rows - 1 }, edge: "bottom" } : null;
    case "InsideVertical":
      return rect.columns > 1 ? { rect: { ...rect, columns: rect.columns - 1 }, edge: "right" } : null;
    default:
      throw failure("NotImplemented", `The workbench draws no ${side} border.`);
  }
}

/** The border of the first cell of a side stands for all of it. */
function read({ sheetId, rects, side }: BorderRef, session: Session): Border | null {
  const first = rects[0];
  const cells = first && cellsOf(side, first);
  if (!cells) return null;
  return session.engine.style(sheetId, cells.rect.row, cells.rect.column).borders?.[cells.edge] ?? null;
}

function write({ sheetId, rects, side }: BorderRef, border: Border | null, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatCells");
  for (const rect of rects) {
    const cells = cellsOf(side, rect);
    if (!cells) continue;
    const style: CellStyle = { borders: { [cells.edge]: border } };
    session.engine.setStyle(sheetId, cells.rect, style);
  }
}

const BLACK = "#000000";
const DRAWN: Readonly<Record<string, BorderStyle>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};
/** Those that come with an opened file alone. */
const OPENED: Readonly<Partial<Record<BorderStyle, string>>> = {
  ...{ dashDot: "DashDot", dashDotDot: "DashDotDot", slantDashDot: "SlantDashDot" },
  ...{ mediumDashed: "Dash", mediumDashDot: "DashDot", mediumDashDotDot: "DashDotDot" },
};
const WEIGHTS: Readonly<Record<string, BorderStyle>> = {
  Hairline: "thin",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

function lineOf(border: Border | null): string {
  if (!border) return "None";
  return (
    Object.keys(DRAWN).find((name) => DRAWN[name] === border.style) ?? OPENED[border.style] ?? "Continuous"
  );
}

function weightOf(border: Border | null): string {
  if (border?.style.startsWith("medium") === true) return "Medium";
  if (border?.style === "hair") return "Hairline";
  return border?.style === "thick" || border?.style === "double" ? "Thick" : "Thin";
}

export const rangeBorder: ClassTable<BorderRef> = {
  id: { name: "_Id", of: ({ side }) => side },
  scalars: {
    SideIndex: { since: "1.1", get: ({ side }) => side },
    Style: {
      since: "1.1",
      get: (it, session) => lineOf(read(it, session)),
      takes: oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
      set(it, value, session) {
        if (value === "None") {
          write(it, null, session);
          return;
        }
        const style = DRAWN[String(value)];
        if (!style) throw failure("NotImplemented", `The workbench draws no ${String(value)} border.`);
        const before = read(it, session);
        const heavy = style === "thin" && (before?.style === "medium" || before?.style === "thick");
        write(it, { style: heavy ? before.style : style, colour: before?.colour ?? BLACK }, session);
      },
    },
    Weight: {
      since: "1.1",
      get: (it, session) => weightOf(read(it, session)),
      takes: oneOf("Hairline", "Thin", "Medium", "Thick"),
      set(it, value, session) {
        const before = read(it, session);
        const drawn = before?.style;
        const special = drawn === "double" || drawn === "dotted" || drawn === "dashed";
        const style = special && value === "Thin" ? drawn : (WEIGHTS[String(value)] ?? "thin");
        write(it, { style, colour: before?.colour ?? BLACK }, session);
      },
    },
    Color: {
      since: "1.1",
      get: (it, session) => read(it, session)?.colour ?? BLACK,
      takes: colour,
      set: (it, value, session) =>
        write(it, { style: read(it, session)?.style ?? "thin", colour: colourOf(value) }, session),
    },
  },
};

export const rangeBorderCollection: ClassTable<AreasRef> = {
  scalars: { Count: { since: "1.1", get: () => SIDES.length + DIAGONALS.length } },
  items: {
    list: (it) => SIDES.map((side) => object("RangeBorder", { ...it, side })),
    find: (it, key) =>
      [...SIDES, ...DIAGONALS].some((side) => side === key)
        ? object("RangeBorder", { ...it, side: String(key) })
        : null,
  },
  methods: {
    GetItemAt: {
      since: "1.1",
      call(it, args) {
        const side = [...SIDES, ...DIAGONALS][whole(args, 0)];
        if (side === undefined) throw failure("InvalidArgument", "There is no such border.");
        return object("RangeBorder", { ...it, side });
      },
    },
  },
};
