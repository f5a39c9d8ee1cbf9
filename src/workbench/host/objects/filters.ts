/** Filters of tables and sheets: rows that do not meet what is asked of a column are hidden. The workbook below cannot hold them. */
import type { CellState, Rect } from "../../engine/engine.js";
import { displayed } from "../display.js";
import { failure } from "../failure.js";
import type { Arguments, ClassTable, Method } from "../model.js";
import { rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { object, type SheetRef, type TableColumnRef, type TableRef } from "../states.js";
import { colourOf, isRecord, shown, whole } from "../takes.js";
import { body, infoOf } from "./table-areas.js";

type Criteria = Readonly<Record<string, unknown>>;
/** What is asked of each column that is filtered, by its place. */
type Asked = Readonly<Record<number, Criteria>>;
/** The filter of a table, or of the sheet itself. */
type Filtered = Partial<TableRef> & SheetRef;

function askedOf(it: Filtered, session: Session): Asked {
  return session.kept("Filter", "Criteria", ownerOf(it), {}) as Asked;
}

function ownerOf({ sheetId, tableId }: Filtered): Filtered {
  return tableId === undefined ? { sheetId } : { sheetId, tableId };
}

interface Row {
  readonly row: number;
  readonly cell: CellState;
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

type Meets = (one: Row) => boolean;

function numberIn(criterion: unknown): number {
  const number = Number(criterion);
  if (criterion !== null && criterion !== "" && Number.isFinite(number) && number > 0) return number;
  throw failure("InvalidArgument", `The criterion must be a number above 0, not ${shown(criterion)}.`);
}

/** "*" stands for any letters and "?" for one, "~" in front of them for themselves. */
function pattern(text: string): RegExp {
  const parts = text.match(/~[*?~]|[\s\S]/gu) ?? [];
  const source = parts.map((part) =>
    part === "*"
      ? ".*"
      : part === "?"
        ? "."
        : part.replace(/^~(?=.)/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`, "isu");
}

/** ">=100", "<>a*", "=" for empty cells. */
function condition(criterion: unknown): Meets {
  if (typeof criterion !== "string")
    throw failure("InvalidArgument", `A criterion is a text such as ">10", not ${shown(criterion)}.`);
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const sign = operator === "=" ? 0 : operator.startsWith("<") ? -1 : 1;
  if (operator === "=" || operator === "<>") {
    const matching = pattern(operand);
    const equal: Meets = ({ cell, text }) =>
      operand === ""
        ? cell.type === "Empty"
        : (typeof cell.value === "number" && cell.value === number) || matching.test(text);
    return operator === "=" ? equal : (one) => !equal(one);
  }
  return ({ cell, text }) => {
    const order =
      typeof cell.value === "number" && !Number.isNaN(number)
        ? cell.value - number
        : typeof cell.value === "string" && Number.isNaN(number)
          ? text.localeCompare(operand, "en", { sensitivity: "accent" })
          : Number.NaN;
    if (Number.isNaN(order)) return false;
    return order === 0 ? operator.endsWith("=") : Math.sign(order) === sign;
  };
}

function extremes(filterOn: string, criterion: unknown, rows: readonly Row[]): Meets {
  const asked = numberIn(criterion);
  const numbers = rows.flatMap(({ cell }) => (typeof cell.value === "number" ? [cell.value] : []));
  const isTop = filterOn.startsWith("Top");
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith("Percent") ? Math.floor((numbers.length * asked) / 100) : asked;
  // As many as are asked for, and those that are as large as the last of them.
  const last = numbers[Math.min(Math.max(1, count), numbers.length) - 1];
  return ({ cell }) =>
    last !== undefined && typeof cell.value === "number" && (isTop ? cell.value >= last : cell.value <= last);
}

function dynamic(criterion: unknown, rows: readonly Row[]): Meets {
  if (criterion !== "AboveAverage" && criterion !== "BelowAverage")
    throw failure("NotImplemented", `The workbench has no filter by ${shown(criterion)}.`);
  const numbers = rows.flatMap(({ cell }) => (typeof cell.value === "number" ? [cell.value] : []));
  const average = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return ({ cell }) =>
    typeof cell.value === "number" &&
    (criterion === "AboveAverage" ? cell.value > average : cell.value < average);
}

function meets(criteria: Criteria, rows: readonly Row[]): Meets {
  const filterOn = String(criteria["filterOn"]);
  switch (filterOn) {
    case "Values": {
      const values = criteria["values"];
      if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
        throw failure("NotImplemented", "The workbench filters by texts as they are shown, not by dates.");
      const sought = new Set(values.map((value) => value.toLowerCase()));
      return ({ text }) => sought.has(text.toLowerCase());
    }
    case "Custom": {
      const first = condition(criteria["criterion1"]);
      if (criteria["criterion2"] === undefined || criteria["criterion2"] === null) return first;
      const second = condition(criteria["criterion2"]);
      return criteria["operator"] === "Or"
        ? (one) => first(one) || second(one)
        : (one) => first(one) && second(one);
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extremes(filterOn, criteria["criterion1"], rows);
    case "Dynamic":
      return dynamic(criteria["dynamicCriteria"], rows);
    case "CellColor":
    case "FontColor": {
      const colour = colourOf(criteria["color"]);
      return ({ fill, font }) => (filterOn === "CellColor" ? fill : font) === colour;
    }
    case "Icon":
      throw failure("NotImplemented", "The workbench filters by no icons.");
    default:
      throw failure("InvalidArgument", `There is no filter on ${shown(criteria["filterOn"])}.`);
  }
}

/** Hides what does not meet every column's criteria, and shows the rest. */
function refilter(sheetId: string, rows: Rect, asked: Asked, session: Session): void {
  const below = (column: number): Row[] =>
    Array.from({ length: rows.rows }, (_, index) => {
      const row = rows.row + index;
      const cell = session.engine.cell(sheetId, row, rows.column + column);
      const { fill, fontColour } = session.engine.style(sheetId, row, rows.column + column);
      return {
        row,
        cell,
        text: displayed(cell, session.locale, session.engine.dates1904),
        fill: fill ?? "#FFFFFF",
        font: fontColour ?? "#000000",
      };
    });
  const hidden = new Set<number>();
  for (const [column, criteria] of Object.entries(asked)) {
    const cells = below(Number(column));
    const isMet = meets(criteria, cells);
    for (const one of cells) if (!isMet(one)) hidden.add(one.row);
  }
  for (let row = rows.row; row < rows.row + rows.rows; row += 1)
    session.engine.setRowsHidden(sheetId, row, 1, hidden.has(row));
}

/** The rows that a filter hides or shows; null where the sheet has none. */
function filteredRows(it: Filtered, session: Session): Rect | null {
  if (it.tableId !== undefined) return body(infoOf({ ...it, tableId: it.tableId }, session));
  const rect = session.kept("AutoFilter", "Range", it.sheetId, null) as Rect | null;
  return rect && { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1) };
}

function ask(it: Filtered, asked: Asked, session: Session): void {
  const rows = filteredRows(it, session);
  session.requireUnprotected(it, "allowAutoFilter");
  // What cannot be asked is refused before anything is remembered.
  if (rows) refilter(it.sheetId, rows, asked, session);
  session.remember("Filter", "Criteria", ownerOf(it), asked);
  session.notSave(it.tableId === undefined ? "AutoFilter" : "Filter");
}

function askColumn(it: Filtered, column: number, criteria: unknown, session: Session): void {
  if (!isRecord(criteria))
    throw failure("InvalidArgument", `Criteria are an object, not ${shown(criteria)}.`);
  ask(it, { ...askedOf(it, session), [column]: criteria }, session);
}

function without(asked: Asked, column: number): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([key]) => Number(key) !== column));
}

function applied(since: string, criteria: (args: Arguments) => Criteria): Method<TableColumnRef> {
  return {
    since,
    calculated: true,
    call: (it, args, session) => askColumn(it, it.index, criteria(args), session),
  };
}

export const filter: ClassTable<TableColumnRef> = {
  scalars: {
    Criteria: { since: "1.2", get: (it, session) => askedOf(it, session)[it.index] ?? null },
  },
  methods: {
    Apply: {
      since: "1.2",
      calculated: true,
      call: (it, args, session) => askColumn(it, it.index, args[0], session),
    },
    ApplyValuesFilter: applied("1.2", ([values]) => ({ filterOn: "Values", values })),
    ApplyCustomFilter: applied("1.2", ([criterion1, criterion2, operator]) => ({
      filterOn: "Custom",
      criterion1,
      ...(criterion2 === undefined || criterion2 === null ? {} : { criterion2, operator: operator ?? "And" }),
    })),
    ApplyDynamicFilter: applied("1.2", ([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria })),
    ApplyTopItemsFilter: applied("1.2", ([count]) => ({ filterOn: "TopItems", criterion1: String(count) })),
    ApplyTopPercentFilter: applied("1.2", ([count]) => ({
      filterOn: "TopPercent",
      criterion1: String(count),
    })),
    ApplyBottomItemsFilter: applied("1.2", ([count]) => ({
      filterOn: "BottomItems",
      criterion1: String(count),
    })),
    ApplyBottomPercentFilter: applied("1.2", ([count]) => ({
      filterOn: "BottomPercent",
      criterion1: String(count),
    })),
    ApplyCellColorFilter: applied("1.2", ([color]) => ({ filterOn: "CellColor", color })),
    ApplyFontColorFilter: applied("1.2", ([color]) => ({ filterOn: "FontColor", color })),
    Clear: {
      since: "1.2",
      call: (it, _, session) => ask(it, without(askedOf(it, session), it.index), session),
    },
  },
};

/** What every filter of a table or a sheet can be told. */
const clearAll = (it: Filtered, _: Arguments, session: Session): void => ask(it, {}, session);
const again = (it: Filtered, _: Arguments, session: Session): void => ask(it, askedOf(it, session), session);

export const tableFilters = {
  ClearFilters: { since: "1.2", call: clearAll },
  ReapplyFilters: { since: "1.2", calculated: true, call: again },
} satisfies Record<string, Method<TableRef>>;

function filterRange(it: Filtered, session: Session): Rect | null {
  if (it.tableId !== undefined) return infoOf({ ...it, tableId: it.tableId }, session).rect;
  return session.kept("AutoFilter", "Range", it.sheetId, null) as Rect | null;
}

export const autoFilter: ClassTable<Filtered> = {
  scalars: {
    Enabled: { since: "1.9", get: (it, session) => filterRange(it, session) !== null },
    IsDataFiltered: { since: "1.9", get: (it, session) => Object.keys(askedOf(it, session)).length > 0 },
    Criteria: {
      since: "1.9",
      get(it, session) {
        const asked = askedOf(it, session);
        const { columns } = filterRange(it, session) ?? { columns: 0 };
        return Array.from({ length: columns }, (_, index) => asked[index] ?? null);
      },
    },
  },
  methods: {
    Apply: {
      since: "1.9",
      calculated: true,
      call(it, args, session) {
        const { rect, sheetId } = rangeArgument(args, 0, it, session);
        if (sheetId !== it.sheetId)
          throw failure("InvalidArgument", "A sheet's filter is for a range of its own.");
        if (it.tableId === undefined) {
          // Another area is another filter: what the old one hid is shown first.
          const before = filterRange(it, session);
          if (before && JSON.stringify(before) !== JSON.stringify(rect)) ask(it, {}, session);
          session.remember("AutoFilter", "Range", sheetId, rect);
          session.notSave("AutoFilter");
        }
        if (args[1] === undefined || args[1] === null) return;
        const column = whole(args, 1);
        if (column < 0 || column >= rect.columns)
          throw failure("InvalidArgument", `There is no column ${column} in the filter.`);
        if (args[2] === undefined || args[2] === null)
          ask(it, without(askedOf(it, session), column), session);
        else askColumn(it, column, args[2], session);
      },
    },
    ClearCriteria: { since: "1.9", call: clearAll },
    ClearColumnCriteria: {
      since: "1.14",
      call: (it, args, session) => ask(it, without(askedOf(it, session), whole(args, 0)), session),
    },
    Reapply: { since: "1.9", calculated: true, call: again },
    Remove: {
      since: "1.9",
      call(it, _, session) {
        ask(it, {}, session);
        session.remember("AutoFilter", "Range", it.sheetId, null);
      },
    },
    GetRange: {
      since: "1.9",
      call(it, _, session) {
        const rect = filterRange(it, session);
        if (rect) return object("Range", { sheetId: it.sheetId, rect });
        throw failure("ItemNotFound", "The worksheet has no filter.");
      },
    },
    GetRangeOrNullObject: {
      since: "1.9",
      call(it, _, session) {
        const rect = filterRange(it, session);
        return rect && object("Range", { sheetId: it.sheetId, rect });
      },
    },
  },
};
