/** Filling cells from their neighbours, and taking out rows that are there twice. */
import type { CellState, Rect } from "../../engine/engine.js";
import { bounding, intersection } from "../address.js";
import { contentOf } from "../cells.js";
import { failure } from "../failure.js";
import { shifted } from "../formula.js";
import type { ClassTable, Method } from "../model.js";
import { rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { object, type RangeRef } from "../states.js";
import { choiceAt, optionalFlag, shown } from "../takes.js";

const FILLS = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;
type Fill = (typeof FILLS)[number];
/** By calendar, by growth and by example: said by name. */
const OTHER_FILLS = [
  ...["FillDays", "FillWeekdays", "FillMonths", "FillYears"],
  ...["LinearTrend", "GrowthTrend", "FlashFill"],
];

/** Where the target lies: on one side of the source, which is a part of it. */
function direction(source: Rect, target: Rect): "row" | "column" {
  const common = intersection(source, target);
  const holds = common?.rows === source.rows && common.columns === source.columns;
  if (holds && target.columns === source.columns && target.rows !== source.rows) return "row";
  if (holds && target.rows === source.rows && target.columns !== source.columns) return "column";
  throw failure("InvalidArgument", "A fill goes in one direction and holds the cells that it starts from.");
}

/** The number of a series at a place, before its first or after its last: in equal steps, or on the line that fits best. */
function along(numbers: readonly number[], place: number): number {
  const count = numbers.length;
  if (count === 1) return (numbers[0] ?? 0) + place;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  const square = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0) / square;
  return Number((mean + slope * (place - middle)).toPrecision(15));
}

/** Whether the cells of a line make a series by themselves: Excel copies one number, and continues two. */
function isSeries(cells: readonly CellState[], fill: Fill): boolean {
  const numbers = cells.every(({ type, formula }) => type === "Double" && formula === null);
  return numbers && (fill === "FillSeries" || (fill === "FillDefault" && cells.length > 1));
}

function fillLine(
  sheetId: string,
  line: readonly Rect[],
  from: number,
  count: number,
  fill: Fill,
  session: Session,
): void {
  const { engine } = session;
  const source = line.slice(from, from + count);
  const cells = source.map(({ row, column }) => engine.cell(sheetId, row, column));
  const styles = source.map(({ row, column }) => engine.style(sheetId, row, column));
  const series = isSeries(cells, fill);
  const numbers = cells.map(({ value }) => Number(value));
  for (const [index, rect] of line.entries()) {
    if (index >= from && index < from + count) continue;
    const at = (((index - from) % count) + count) % count;
    const [cell, style, origin] = [cells[at], styles[at], source[at]];
    if (!cell || !style || !origin) continue;
    if (fill !== "FillFormats") {
      const content = series
        ? along(numbers, index - from)
        : cell.formula === null
          ? contentOf(cell)
          : shifted(cell.formula, rect.row - origin.row, rect.column - origin.column);
      engine.write(sheetId, rect, [[content]]);
    }
    if (fill !== "FillValues") {
      engine.clear(sheetId, rect, "Formats");
      engine.setStyle(sheetId, rect, style);
      engine.setNumberFormat(sheetId, rect, cell.numberFormat);
    }
  }
}

function autoFill(it: RangeRef, target: RangeRef, fill: Fill, session: Session): void {
  const { sheetId, rect } = it;
  if (target.sheetId !== sheetId) throw failure("InvalidArgument", "A fill goes on within one worksheet.");
  const axis = direction(rect, target.rect);
  session.requireWritable(target, target.rect);
  const lines = axis === "row" ? rect.columns : rect.rows;
  for (let line = 0; line < lines; line += 1) {
    const places = Array.from(
      { length: axis === "row" ? target.rect.rows : target.rect.columns },
      (_, index) => ({
        row: axis === "row" ? target.rect.row + index : rect.row + line,
        column: axis === "row" ? rect.column + line : target.rect.column + index,
        rows: 1,
        columns: 1,
      }),
    );
    const from = axis === "row" ? rect.row - target.rect.row : rect.column - target.rect.column;
    fillLine(sheetId, places, from, axis === "row" ? rect.rows : rect.columns, fill, session);
  }
  session.touch();
  session.events.changed(sheetId, bounding(rect, target.rect), "ThisLocalAddin");
}

/** What makes a row the same as another: its values in the columns that are asked, without regard to capitals. */
function keyOf(cells: readonly CellState[], columns: readonly number[]): string {
  return JSON.stringify(
    columns.map((column) => {
      const value = cells[column]?.value ?? null;
      return typeof value === "string" ? value.toLowerCase() : value;
    }),
  );
}

function columnsOf(given: unknown, width: number): readonly number[] {
  if (Array.isArray(given) && given.length > 0) {
    const columns = given as unknown[];
    if (
      columns.every(
        (one): one is number => typeof one === "number" && Number.isInteger(one) && one >= 0 && one < width,
      )
    )
      return columns;
  }
  throw failure("InvalidArgument", `Columns are a list of numbers below ${width}, not ${shown(given)}.`);
}

export const removeDuplicatesResult: ClassTable<{
  readonly removed: number;
  readonly uniqueRemaining: number;
}> = {
  scalars: {
    Removed: { since: "1.9", get: ({ removed }) => removed },
    UniqueRemaining: { since: "1.9", get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

export const rangeFills = {
  AutoFill: {
    since: "1.9",
    calculated: true,
    call(it, args, session) {
      if (OTHER_FILLS.includes(String(args[1])))
        throw failure("NotImplemented", `The workbench does not fill by ${String(args[1])}.`);
      const fill = choiceAt(args, 1, FILLS, "FillDefault");
      if (args[0] === undefined || args[0] === null)
        throw failure("NotImplemented", "The workbench fills where it is told, not as far as neighbours go.");
      autoFill(it, rangeArgument(args, 0, it, session), fill, session);
    },
  },
  RemoveDuplicates: {
    since: "1.9",
    calculated: true,
    call(it, args, session) {
      const { sheetId, rect } = it;
      session.requireWritable(it, rect);
      const columns = columnsOf(args[0], rect.columns);
      const first = optionalFlag(args, 1) ? 1 : 0;
      const rows = Array.from({ length: rect.rows - first }, (_, index) => {
        const row = rect.row + first + index;
        const cells = Array.from({ length: rect.columns }, (_unused, column) =>
          session.engine.cell(sheetId, row, rect.column + column),
        );
        return { row, cells };
      });
      const seen = new Set<string>();
      const staying = rows.filter(({ cells }) => {
        const key = keyOf(cells, columns);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      const contents = rows.map((_, index) => {
        const from = staying[index];
        const to = rect.row + first + index;
        return Array.from({ length: rect.columns }, (_unused, column) => {
          const cell = from?.cells[column];
          if (!from || !cell) return null;
          return cell.formula === null ? contentOf(cell) : shifted(cell.formula, to - from.row, 0);
        });
      });
      const body = { ...rect, row: rect.row + first, rows: rows.length };
      if (rows.length > 0) session.engine.write(sheetId, body, contents);
      session.touch();
      session.events.changed(sheetId, rect, "ThisLocalAddin");
      return object("RemoveDuplicatesResult", {
        removed: rows.length - staying.length,
        uniqueRemaining: staying.length,
      });
    },
  },
} satisfies Record<string, Method<RangeRef>>;
