/** Sorting: whole rows or columns of a range change places, with their formats, and formulas move along. */
import type { CellState, CellStyle } from "../../engine/engine.js";
import { contentOf } from "../cells.js";
import { failure } from "../failure.js";
import { shifted } from "../formula.js";
import type { ClassTable } from "../model.js";
import { lookedAt } from "../places.js";
import type { Session } from "../session.js";
import type { RangeRef, TableRef } from "../states.js";
import { choiceAt, colourOf, isRecord, optionalFlag, shown } from "../takes.js";
import { sortedRows } from "./table-areas.js";

type Axis = "row" | "column";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
  /** The colour that comes first, of the fill or the letters, instead of an order of values. */
  readonly colour?: { readonly of: "fill" | "fontColour"; readonly code: string };
}

function fieldsOf(given: unknown, width: number): readonly Field[] {
  if (!Array.isArray(given) || given.length === 0) throw failure("InvalidArgument", "A sort needs fields.");
  return given.map((one: unknown): Field => {
    if (!isRecord(one)) throw failure("InvalidArgument", `${shown(one)} is no field of a sort.`);
    const { key, ascending = true, sortOn = "Value", color } = one;
    if (sortOn === "Icon") throw failure("NotImplemented", "The workbench sorts by no icons.");
    choiceAt([sortOn], 0, ["Value", "CellColor", "FontColor"]);
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= width)
      throw failure("InvalidArgument", `${shown(key)} is no column of what is sorted.`);
    const field = { key, ascending: ascending !== false };
    if (sortOn === "Value") return field;
    return {
      ...field,
      colour: { of: sortOn === "CellColor" ? "fill" : "fontColour", code: colourOf(color) },
    };
  });
}

/** Numbers, then texts, then truth values, then errors; empty cells last in either direction. */
function rank({ type }: CellState): number {
  return ["Double", "String", "Boolean", "Error", "Empty"].indexOf(type);
}

function compared(a: CellState, b: CellState, { ascending }: Field, matchCase: boolean): number {
  if (a.type === "Empty" || b.type === "Empty") return rank(a) - rank(b);
  const order =
    rank(a) - rank(b) ||
    (typeof a.value === "number" && typeof b.value === "number"
      ? a.value - b.value
      : String(a.value).localeCompare(String(b.value), "en", {
          sensitivity: matchCase ? "variant" : "accent",
        }));
  return ascending ? order : -order;
}

/** One row or column that is sorted: where it came from, and what stands in it. */
interface Line {
  readonly from: number;
  readonly cells: readonly { readonly cell: CellState; readonly style: CellStyle }[];
}

/** What an add-in says of a sort; the lines are rows unless it says otherwise. */
interface Sorting {
  readonly given: unknown;
  readonly matchCase: boolean;
  readonly axis: Axis;
}

function sort(it: RangeRef, { given, matchCase, axis }: Sorting, session: Session): void {
  const { sheetId } = it;
  const rect = lookedAt(sheetId, it.rect, session);
  session.requireWritable(it, rect);
  const [count, width] = axis === "row" ? [rect.rows, rect.columns] : [rect.columns, rect.rows];
  const fields = fieldsOf(given, width);
  const placeAt = (line: number, index: number) => ({
    row: rect.row + (axis === "row" ? line : index),
    column: rect.column + (axis === "row" ? index : line),
    rows: 1,
    columns: 1,
  });
  const lines = Array.from({ length: count }, (_, from): Line => {
    const cells = Array.from({ length: width }, (_unused, index) => {
      const { row, column } = placeAt(from, index);
      return {
        cell: session.engine.cell(sheetId, row, column),
        style: session.engine.style(sheetId, row, column),
      };
    });
    return { from, cells };
  });
  const ordered = [...lines].sort((a, b) => {
    for (const field of fields) {
      const [one, other] = [a.cells[field.key], b.cells[field.key]];
      const order =
        !one || !other
          ? 0
          : (byColour(one.style, other.style, field) ?? compared(one.cell, other.cell, field, matchCase));
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  ordered.forEach(({ from, cells }, to) => {
    if (from === to) return;
    const [rows, columns] = axis === "row" ? [to - from, 0] : [0, to - from];
    cells.forEach(({ cell, style }, index) => {
      const place = placeAt(to, index);
      const content = cell.formula === null ? contentOf(cell) : shifted(cell.formula, rows, columns);
      session.engine.write(sheetId, place, [[content]]);
      session.engine.clear(sheetId, place, "Formats");
      session.engine.setStyle(sheetId, place, style);
      if (cell.numberFormat !== "General") session.engine.setNumberFormat(sheetId, place, cell.numberFormat);
    });
  });
  session.touch();
  session.events.sorted(sheetId, rect, axis === "row" ? "Row" : "Column");
}

/** The cells of the colour come first, or last where the order is turned; null where it is not sorted by colour. */
function byColour(one: CellStyle, other: CellStyle, { colour, ascending }: Field): number | null {
  if (!colour) return null;
  const has = (style: CellStyle): number => (style[colour.of] === colour.code ? 0 : 1);
  return (has(one) - has(other)) * (ascending ? 1 : -1);
}

export const rangeSort: ClassTable<RangeRef> = {
  methods: {
    Apply: {
      since: "1.2",
      calculated: true,
      call(it, args, session) {
        const axis = choiceAt(args, 3, ["Rows", "Columns"], "Rows") === "Columns" ? "column" : "row";
        const headed = optionalFlag(args, 2);
        const rect = !headed
          ? it.rect
          : axis === "row"
            ? { ...it.rect, row: it.rect.row + 1, rows: Math.max(1, it.rect.rows - 1) }
            : { ...it.rect, column: it.rect.column + 1, columns: Math.max(1, it.rect.columns - 1) };
        sort({ ...it, rect }, { given: args[0], matchCase: optionalFlag(args, 1), axis }, session);
      },
    },
  },
};

/** What a table was last sorted by; it is remembered until it is cleared. */
function remembered(it: TableRef, session: Session): Sorting {
  return session.kept("TableSort", "Sorting", it, { given: [], matchCase: false, axis: "row" }) as Sorting;
}

export const tableSort: ClassTable<TableRef> = {
  scalars: {
    Fields: {
      since: "1.2",
      get: (it, session) => remembered(it, session).given,
    },
    MatchCase: { since: "1.2", get: (it, session) => remembered(it, session).matchCase },
    Method: { since: "1.2", get: () => "PinYin" },
  },
  methods: {
    Apply: {
      since: "1.2",
      calculated: true,
      call(it, args, session) {
        const sorting: Sorting = { given: args[0], matchCase: optionalFlag(args, 1), axis: "row" };
        sort(sortedRows(it, session), sorting, session);
        session.remember("TableSort", "Sorting", it, sorting);
      },
    },
    Clear: {
      since: "1.2",
      call: (it, _, session) =>
        session.remember("TableSort", "Sorting", it, { given: [], matchCase: false, axis: "row" }),
    },
    Reapply: {
      since: "1.2",
      calculated: true,
      call(it, _, session) {
        const sorting = remembered(it, session);
        if (Array.isArray(sorting.given) && sorting.given.length > 0)
          sort(sortedRows(it, session), sorting, session);
      },
    },
  },
};
