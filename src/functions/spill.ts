/**
 * From a function's declaration to what Excel calls: arguments are read, the domain is asked cell by cell (or row by row, or
 * once), and the answers spill. Columns may be long: what does not change from cell to cell is read once, equal refusals
 * share one error, and whole columns are read to their last filled cell.
 */
import { refuse } from "../domain/index.js";
import type { Problem, Result, Text } from "../domain/index.js";
import { cellError, errorOfCell, failCall } from "./cellError.js";
import { isBlank } from "./cells.js";
import type { Parameter } from "./cells.js";

/** What a cell of a result may hold. */
type Value = number | string | CustomFunctions.Error;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parameter of whatever it reads
type Parameters = Readonly<Record<string, Parameter<any>>>;

type ValueOf<P> = P extends Parameter<infer T> ? T : never;
/** The values of one call, by the names of the parameters. */
type Values<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** All that is said about a function: what Excel shows, what its help shows, and how its arguments are read. */
interface Declaration<P extends Parameters = Parameters> {
  /** Part of the public contract, as are the parameters' names and order: append only. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: P;
  /** The acts and articles that it answers by; left out where it is plain arithmetic. */
  readonly basis?: (values: Values<P>) => readonly Text[];
}

/** A function as Excel calls it, with its declaration. Called with one 2-D array (or `null`) for each parameter. */
export interface CustomFunction extends Omit<Declaration, "basis"> {
  (...args: readonly unknown[]): Value[][];
  /** By which acts the first cell of a call is answered; empty where there are none, or an argument cannot be read. */
  basisOf(args: readonly unknown[]): readonly Text[];
}

type Rows = readonly (readonly unknown[])[];

/** A sheet's size: a range so long is a whole column (A:A), so wide a whole row. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** An argument as rows of cells: Excel hands over a 2-D array, other hosts a bare value, an omitted one is `null`. */
function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  if (Array.isArray(argument[0])) return argument[0].length === 0 ? [[null]] : (argument as unknown[][]);
  return argument.map((cell: unknown) => [cell]);
}

/** An argument that is left out, as rows. */
const leftOut: Rows = [[null]];

/** The rows an argument asks for: all, but of a whole column those down to its last filled cell. */
function heightOf(rows: Rows): number {
  if (rows.length < sheetRows) return rows.length;
  let last = rows.length - 1;
  while (last > 0 && (rows[last] ?? []).every(isBlank)) last -= 1;
  return last + 1;
}

function widthOf(rows: Rows): number {
  const width = rows[0]?.length ?? 1;
  if (width < sheetColumns) return width;
  let last = width - 1;
  while (last > 0 && rows.every((row) => isBlank(row[last]))) last -= 1;
  return last + 1;
}

const beyond: Problem = {
  code: "missing",
  sentence: {
    id: "Rentang argumen tidak sama besar: tidak ada nilai di baris atau kolom ini.",
    en: "The argument ranges differ in size: there is no value in this row or column.",
  },
};

/** A value with a format of its own, an entity or another rich value as what it shows; anything else as it is. */
function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || !("type" in cell)) return cell;
  if ("text" in cell && typeof cell.text === "string") return cell.text;
  return "basicValue" in cell ? cell.basicValue : cell;
}

/**
 * The errors of one call: problems that say the same share one object, in the language of the moment. Making an error is
 * dear, as it notes where it was made.
 */
class Errors {
  private known: Map<string, CustomFunctions.Error> | null = null;
  private last: Problem | null = null;
  private lastError: CustomFunctions.Error | null = null;

  of(problem: Problem): CustomFunctions.Error {
    if (problem === this.last && this.lastError !== null) return this.lastError;
    const key = problem.code + problem.sentence.en;
    this.known ??= new Map();
    const found = this.known.get(key) ?? cellError(problem);
    // Sentences that name a number of their own are met once; keeping a million of them would cost more than it saves.
    if (this.known.size < 1000) this.known.set(key, found);
    this.last = problem;
    this.lastError = found;
    return found;
  }
}

/** A parameter with its name, which is its key in the declaration. */
interface Named {
  readonly name: string;
  readonly parameter: Parameter<unknown>;
}

interface Column extends Named {
  readonly rows: Rows;
  /** Whether one cell stands for every row, or for every column. */
  readonly oneRow: boolean;
  readonly oneColumn: boolean;
}

/**
 * The arguments of one call. `values` is filled anew for each place and never kept by a calculation. A sheet may hold ten thousand
 * calls of one cell each, so what a call sets up is little: an argument that is left out costs its reading and nothing else.
 */
class Call {
  readonly height: number;
  readonly width: number;
  readonly values: Record<string, unknown> = {};
  readonly errors = new Errors();
  private readonly changing: Column[] = [];
  /** The error of the first argument that is the same for all places and cannot be read. */
  private failed: CustomFunctions.Error | null = null;
  /** How many of the changing arguments stand before it: theirs is the error to show, where they have one. */
  private before = 0;

  constructor(parameters: readonly Named[], args: readonly unknown[]) {
    let height = 1;
    let width = 1;
    for (let index = 0; index < parameters.length; index += 1) {
      const named = parameters[index] as Named;
      const { name, parameter } = named;
      const argument = args[index];
      this.values[name] = undefined;
      const rows = argument === null || argument === undefined ? leftOut : rowsOf(argument);
      const oneRow = rows.length === 1;
      const oneColumn = rows[0]?.length === 1;
      if (oneRow && oneColumn) {
        if (this.failed !== null) continue;
        this.failed = this.take(named, rows[0]?.[0]);
        this.before = this.changing.length;
        continue;
      }
      height = Math.max(height, heightOf(rows));
      width = Math.max(width, widthOf(rows));
      this.changing.push({ name, parameter, rows, oneRow, oneColumn });
    }
    if (this.failed === null) this.before = this.changing.length;
    this.height = height;
    this.width = width;
  }

  /** Fills `values` for a place; the error of the first argument that cannot be read, or `null`. */
  read(row: number, column: number): CustomFunctions.Error | null {
    const { changing, before, values } = this;
    for (let index = 0; index < before; index += 1) {
      const each = changing[index] as Column;
      const line = each.rows[each.oneRow ? 0 : row];
      if (line === undefined) return this.errors.of(beyond);
      const at = each.oneColumn ? 0 : column;
      if (at >= line.length) return this.errors.of(beyond);
      const cell = line[at];
      if (typeof cell === "number" && cell !== 0 && each.parameter.takesNumbers) values[each.name] = cell;
      else {
        const error = this.take(each, cell);
        if (error !== null) return error;
      }
    }
    return this.failed;
  }

  private take(column: Named, given: unknown): CustomFunctions.Error | null {
    const error = errorOfCell(given);
    if (error !== null) return error;
    const cell = plain(given);
    // A minus before a zero means nothing to anybody.
    const read = column.parameter.read(cell === 0 ? 0 : cell, column.name);
    if (!read.ok) return this.errors.of(read.problem);
    this.values[column.name] = read.value;
    return null;
  }
}

function declared<P extends Parameters>(
  declaration: Declaration<P>,
  calculate: (call: Call) => Value[][],
): CustomFunction {
  const { id, description, parameters, basis } = declaration;
  const named = Object.entries(parameters).map(([name, parameter]): Named => ({ name, parameter }));
  // The runtime hands over one argument of its own behind those of the cell.
  return Object.assign((...args: readonly unknown[]) => calculate(new Call(named, args)), {
    id,
    description,
    parameters,
    basisOf: (args: readonly unknown[]): readonly Text[] => {
      if (basis === undefined) return [];
      const call = new Call(named, args);
      return call.read(0, 0) === null ? basis(call.values as Values<P>) : [];
    },
  });
}

/** Computes cell by cell: ranges side by side, single values (and single rows or columns) for all of them. */
export function eachCell<P extends Parameters>(
  declaration: Declaration<P>,
  compute: (values: Values<P>) => Result<number | string>,
): CustomFunction {
  return declared(declaration, (call) => {
    const { height, width, errors } = call;
    const values = call.values as Values<P>;
    if (height === 1 && width === 1) {
      const error = call.read(0, 0);
      if (error !== null) failCall(error);
      const result = compute(values);
      return [[result.ok ? result.value : failCall(errors.of(result.problem))]];
    }
    const lines = new Array<Value[]>(height);
    let lastError: CustomFunctions.Error | null = null;
    let lastLine: Value[] = [];
    for (let row = 0; row < height; row += 1) {
      const line = width === 1 ? null : new Array<Value>(width);
      for (let column = 0; column < width; column += 1) {
        let error = call.read(row, column);
        let value: Value = 0;
        if (error === null) {
          const result = compute(values);
          if (result.ok) value = result.value;
          else error = errors.of(result.problem);
        }
        if (line !== null) line[column] = error ?? value;
        else if (error === null) lines[row] = [value];
        else {
          // Rows that say the same are one row.
          if (error !== lastError) lastLine = [error];
          lastError = error;
          lines[row] = lastLine;
        }
      }
      if (line !== null) lines[row] = line;
    }
    return lines;
  });
}

/**
 * Computes a line of `width` cells for each row of the arguments. The arguments are single values or columns; a row without a
 * value is filled with its error.
 */
export function eachRow<P extends Parameters>(
  declaration: Declaration<P>,
  width: number,
  compute: (values: Values<P>) => Result<Value[]>,
): CustomFunction {
  return declared(declaration, (call) => {
    const { height, errors } = call;
    const values = call.values as Values<P>;
    if (call.width > 1) failCall(cellError(oneColumnOnly));
    const lines = new Array<Value[]>(height);
    let lastError: CustomFunctions.Error | null = null;
    let lastLine: Value[] = [];
    for (let row = 0; row < height; row += 1) {
      let error = call.read(row, 0);
      if (error === null) {
        const result = compute(values);
        if (result.ok) {
          lines[row] = result.value;
          continue;
        }
        error = errors.of(result.problem);
      }
      if (height === 1) failCall(error);
      if (error !== lastError) lastLine = new Array<Value>(width).fill(error);
      lastError = error;
      lines[row] = lastLine;
    }
    return lines;
  });
}

const oneColumnOnly: Problem = {
  code: "value",
  sentence: {
    id: "Setiap argumen harus satu nilai atau satu kolom: hasilnya sendiri sudah beberapa kolom.",
    en: "Every argument must be a single value or one column: the result itself takes several columns.",
  },
};

/** One block of cells from single values. */
export function oneBlock<P extends Parameters>(
  declaration: Declaration<P>,
  compute: (values: Values<P>) => Result<Value[][]>,
): CustomFunction {
  return declared(declaration, (call) => {
    if (call.height > 1 || call.width > 1) failCall(cellError(singleOnly.problem));
    const error = call.read(0, 0);
    if (error !== null) failCall(error);
    const result = compute(call.values as Values<P>);
    return result.ok ? result.value : failCall(cellError(result.problem));
  });
}

const singleOnly = refuse("value", {
  id: "Setiap argumen harus satu nilai: hasilnya sendiri sudah beberapa baris dan kolom.",
  en: "Every argument must be a single value: the result itself takes several rows and columns.",
});
