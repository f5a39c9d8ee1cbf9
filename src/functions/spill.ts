import { ok, refuse } from "../domain/index.js";
import type { Problem, Result } from "../domain/index.js";
import { cellError, failCall } from "./cellError.js";
import { plain } from "./cells.js";
import type { Read } from "./cells.js";

/** What a cell of a result may hold. */
export type Value = number | string | CustomFunctions.Error;

type Reads<T extends readonly unknown[]> = { readonly [Index in keyof T]: Read<T[Index]> };

/** An argument as rows of cells: Excel hands over a 2-D array, other hosts a bare value, an omitted one is `null`. */
function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return rows.length === 0 || rows[0]?.length === 0 ? [[null]] : rows;
}

const beyond: Problem = {
  code: "missing",
  sentence: {
    id: "Rentang argumen tidak sama besar: tidak ada nilai di baris atau kolom ini.",
    en: "The argument ranges differ in size: there is no value in this row or column.",
  },
};

/** What a place in the result has to say: its values, a problem, or the error that an argument's cell already holds. */
type Place<T> = Result<T> | CustomFunctions.Error;

function isCellError(cell: unknown): cell is CustomFunctions.Error {
  return cell instanceof CustomFunctions.Error;
}

/** The cell of an argument that belongs to a place in the result: a single row or column counts for all. */
function cellAt(rows: readonly (readonly unknown[])[], row: number, column: number): Result<unknown> {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (line === undefined) return { ok: false, problem: beyond };
  const at = line.length === 1 ? 0 : column;
  return at < line.length ? ok(line[at]) : { ok: false, problem: beyond };
}

function readAll<T extends readonly unknown[]>(
  args: readonly (readonly (readonly unknown[])[])[],
  reads: Reads<T>,
  row: number,
  column: number,
): Place<T> {
  const values: unknown[] = [];
  for (const [index, rows] of args.entries()) {
    const cell = cellAt(rows, row, column);
    if (!cell.ok) return cell;
    if (isCellError(cell.value)) return cell.value;
    const read = reads[index]?.(plain(cell.value));
    if (read === undefined) continue;
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values as unknown as T);
}

/** The error of a place. Alone it is the formula's own, inside a range only its own cell's. */
function errorAt(
  place: CustomFunctions.Error | { readonly ok: false; readonly problem: Problem },
  alone: boolean,
) {
  const error = isCellError(place) ? place : cellError(place.problem);
  return alone ? failCall(error) : error;
}

function computed<T extends readonly unknown[], R>(
  place: Place<T>,
  compute: (...values: T) => Result<R>,
): Place<R> {
  return isCellError(place) || !place.ok ? place : compute(...place.value);
}

function sizeOf(args: readonly (readonly (readonly unknown[])[])[]): { rows: number; columns: number } {
  const rows = args.reduce((most, argument) => Math.max(most, argument.length), 1);
  const columns = args.reduce(
    (most, argument) => argument.reduce((widest, row) => Math.max(widest, row.length), most),
    1,
  );
  return { rows, columns };
}

/** Computes cell by cell: ranges side by side, single values (and single rows or columns) for all of them. */
export function elementwise<T extends readonly unknown[]>(
  args: readonly unknown[],
  reads: Reads<T>,
  compute: (...values: T) => Result<number | string>,
): Value[][] {
  const matrices = args.map(rowsOf);
  const { rows, columns } = sizeOf(matrices);
  const alone = rows === 1 && columns === 1;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const place = computed(readAll(matrices, reads, row, column), compute);
      return isCellError(place) || !place.ok ? errorAt(place, alone) : place.value;
    }),
  );
}

/**
 * Computes a block of cells for each row of the arguments. The arguments are single values or columns; the blocks stand
 * below one another, and a row without a value is filled with its error.
 */
export function rowwise<T extends readonly unknown[]>(
  args: readonly unknown[],
  reads: Reads<T>,
  width: number,
  compute: (...values: T) => Result<readonly (number | string)[]>,
): Value[][] {
  const matrices = args.map(rowsOf);
  const { rows, columns } = sizeOf(matrices);
  if (columns > 1) {
    failCall(
      cellError({
        code: "value",
        sentence: {
          id: "Setiap argumen harus satu nilai atau satu kolom: hasilnya sendiri sudah beberapa kolom.",
          en: "Every argument must be a single value or one column: the result itself takes several columns.",
        },
      }),
    );
  }
  return Array.from({ length: rows }, (_row, row) => {
    const place = computed(readAll(matrices, reads, row, 0), compute);
    if (!isCellError(place) && place.ok) return [...place.value];
    const error = errorAt(place, rows === 1);
    return Array.from({ length: width }, () => error);
  });
}

/** One block of cells from single values. */
export function block<T extends readonly unknown[]>(
  args: readonly unknown[],
  reads: Reads<T>,
  compute: (...values: T) => Result<readonly (readonly (number | string)[])[]>,
): Value[][] {
  const matrices = args.map(rowsOf);
  const { rows, columns } = sizeOf(matrices);
  const values: Place<T> =
    rows > 1 || columns > 1
      ? refuse("value", {
          id: "Setiap argumen harus satu nilai: hasilnya sendiri sudah beberapa baris dan kolom.",
          en: "Every argument must be a single value: the result itself takes several rows and columns.",
        })
      : readAll(matrices, reads, 0, 0);
  const place = computed(values, compute);
  return isCellError(place) || !place.ok ? [[errorAt(place, true)]] : place.value.map((row) => [...row]);
}
