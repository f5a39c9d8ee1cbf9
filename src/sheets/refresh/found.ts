/**
 * Which line of the plan stands on which line of the sheet. Usually the same; where somebody inserted or deleted lines, the rows
 * are found again by what stands in them. The rows of a table of records, which may be sorted, are found by what they are about.
 */
import type { Dialect } from "../formula.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../plan.js";
import { commonOrder } from "./align.js";
import type { Raw } from "./contents.js";
import { rawOf, sameRaw, withoutNumbers } from "./contents.js";
import type { SheetNames } from "./keys.js";

export interface FoundLines {
  /** For each line of the sheet up to the plan's last, the plan's line; `null` where it is somebody's own. */
  readonly planLine: readonly (number | null)[];
  /** For each line of the plan where it stands; a line that is gone, where it would. */
  readonly foundAt: readonly number[];
  readonly has: (planLine: number) => boolean;
}

type Contents = readonly (readonly Raw[])[];

/** @param mayBeSorted Whether rows of a table of records may stand in another order; a refresh knows no such order. */
export function foundLines(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  dialect: Dialect,
  contents: Contents,
  names: SheetNames,
  mayBeSorted = false,
): { readonly rows: FoundLines; readonly columns: FoundLines } {
  const [height, width] = [names.rows.length, names.columns.length];
  const inPlace = linesFrom(
    names.rows.map((_, row) => [row, row] as const),
    height,
  );
  const columns = linesFrom(
    names.columns.map((_, column) => [column, column] as const),
    width,
  );
  const words = shapesOf(sheet, height, ({ content, source }) =>
    typeof content === "string" && source === undefined ? content : null,
  );
  const told = words.flatMap((one, row) => (one.length === 0 ? [] : [row]));
  const moved = told.filter((row) => !holds(contents[row], words[row] ?? [])).length;
  const records = mayBeSorted ? recordLines(sheet, contents) : new Map<number, number>();
  const isSorted = [...records].some(([row, line]) => row !== line);
  // A label that was written over here and there is no moved row.
  if (moved * 10 <= told.length && !isSorted) return { rows: inPlace, columns };
  const found = contents.map((row) => row.map(withoutNumbers));
  const wanted = shapesOf(sheet, height, (cell) =>
    cell.source === undefined && cell.content !== null
      ? withoutNumbers(rawOf(cell, plan, sheet.key, dialect))
      : null,
  );
  const isAt = (line: number, row: number): boolean => {
    const shapes = wanted[row] ?? [];
    return shapes.length === 0 ? isBlank(found[line]) : holds(found[line], shapes);
  };
  const taken = new Set(records.values());
  const lines = found.flatMap((_, line) => (taken.has(line) ? [] : [line]));
  const rows = names.rows.flatMap((_, row) => (records.has(row) ? [] : [row]));
  const others = commonOrder(lines.length, rows.length, (a, b) => isAt(lines[a] ?? 0, rows[b] ?? 0));
  const pairs = [
    ...others.map(([a, b]) => [lines[a] ?? 0, rows[b] ?? 0] as const),
    ...[...records].map(([row, line]) => [line, row] as const),
  ].sort(([a], [b]) => a - b);
  return { rows: linesFrom(pairs, height), columns };
}

/** For each row of the sheet's tables of records the line that it stands on; a row that is not there any more has none. */
function recordLines(sheet: SheetPlan, contents: Contents): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { firstRow, rows, figures } of sheet.records ?? []) {
    // What a row is about stands before its figures.
    const width = Math.min(...figures);
    const about = new Map<number, Raw[]>();
    for (const { row, column, content } of sheet.cells) {
      if (row < firstRow || row >= firstRow + rows || column >= width) continue;
      const words = about.get(row) ?? Array.from({ length: width }, () => "");
      if (typeof content === "string") words[column] = content;
      about.set(row, words);
    }
    const lineOf = new Map<string, number>();
    for (const [line, cells] of contents.entries()) {
      const key = JSON.stringify(Array.from({ length: width }, (_, column) => cells[column] ?? ""));
      if (!lineOf.has(key)) lineOf.set(key, line);
    }
    const lost: number[] = [];
    for (const [row, words] of about) {
      const line = lineOf.get(JSON.stringify(words));
      if (line === undefined || taken.has(line)) lost.push(row);
      else {
        found.set(row, line);
        taken.add(line);
      }
    }
    // A name that was written over: the row is where it was, if no other is there.
    for (const row of lost) if (row < contents.length && !taken.has(row)) found.set(row, row);
  }
  return found;
}

type Shape = readonly [column: number, content: Raw];

/** What a row of the plan is known by. */
function shapesOf(
  sheet: SheetPlan,
  rows: number,
  read: (cell: CellPlan) => Raw | null,
): readonly (readonly Shape[])[] {
  const shapes: Shape[][] = Array.from({ length: rows }, () => []);
  for (const cell of sheet.cells) {
    const content = read(cell);
    if (content !== null && content !== "") shapes[cell.row]?.push([cell.column, content]);
  }
  return shapes;
}

/** Whether more than half of it is there. */
function holds(row: readonly Raw[] | undefined, shapes: readonly Shape[]): boolean {
  return (
    shapes.filter(([column, content]) => sameRaw(row?.[column] ?? "", content)).length * 2 > shapes.length
  );
}

function isBlank(row: readonly Raw[] | undefined): boolean {
  return row?.every((content) => content === "") ?? true;
}

function linesFrom(pairs: readonly (readonly [number, number])[], count: number): FoundLines {
  const last = pairs.at(-1)?.[0] ?? -1;
  const planLine: (number | null)[] = Array.from({ length: last + 1 }, () => null);
  const known = new Map<number, number>();
  for (const [found, line] of pairs) {
    planLine[found] = line;
    known.set(line, found);
  }
  const foundAt: number[] = [];
  for (let line = 0; line < count; line += 1)
    foundAt.push(known.get(line) ?? (foundAt[line - 1] ?? -1) + (line === 0 ? 1 : 0));
  return { planLine, foundAt, has: (line) => known.has(line) };
}
