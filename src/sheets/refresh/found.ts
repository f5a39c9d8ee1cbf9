/**
 * Which line of the plan stands on which line of the sheet. Usually the same; where somebody inserted or deleted lines, the rows
 * are found again by what stands in them.
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

export function foundLines(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  dialect: Dialect,
  contents: Contents,
  names: SheetNames,
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
  // A label that was written over here and there is no moved row.
  if (moved * 10 <= told.length) return { rows: inPlace, columns };
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
  return { rows: linesFrom(commonOrder(found.length, height, isAt), height), columns };
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
