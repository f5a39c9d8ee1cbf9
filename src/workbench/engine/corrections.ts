import { CellValueType } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IDefinedNamesService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  NumberValueObject,
  StringValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { generalText, correctArithmetic } from "./arithmetic.js";
import type { Book } from "./book.js";
import { correctCaches } from "./caches.js";
import { stopAtCircles } from "./circles.js";
import { indexReaders, lookForBandsOnlyWhereSome } from "./readers.js";
import { correctComparison } from "./comparison.js";
import { Turns } from "./turn.js";

/**
 * Where Univer's calculation answers otherwise than Excel's, for the functions that filled sheets use.
 * Each correction is held by test/workbench/engine/excel-functions.test.ts.
 */

/** Whether a reference names a sheet that was not found: Univer keeps both to itself. */
function isMissing(reference: BaseReferenceObject): boolean {
  const { _forcedSheetName, _forcedSheetId } = reference as unknown as Record<string, string | undefined>;
  return Boolean(_forcedSheetName) && !_forcedSheetId;
}

/** In Excel a formula never shows an empty cell: a reference to one is 0, in a spill as well. */
function withoutEmpties(result: FunctionVariantType): FunctionVariantType {
  if (result instanceof BaseReferenceObject && isMissing(result)) {
    return ErrorValueObject.create(ErrorType.REF);
  }
  const values = result instanceof BaseReferenceObject ? result.toArrayValueObject() : result;
  if (values instanceof BaseValueObject && !(values instanceof ArrayValueObject)) {
    return values.isNull() ? NumberValueObject.create(0) : values;
  }
  if (!(values instanceof ArrayValueObject)) return result;
  let empties = 0;
  values.iterator((cell) => {
    if (!cell || cell.isNull()) empties += 1;
  });
  if (empties === 0) return result;
  return values.mapValue((cell) => (cell.isNull() ? NumberValueObject.create(0) : cell));
}

/** A formula that answers "" is a text, not an empty cell (Excel: ISBLANK is FALSE, +1 is #VALUE!). */
function keepEmptyTexts(): void {
  const getCellData = patched(BaseReferenceObject.prototype, "getCellData");
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    const emptyText = cell?.v === "" && cell.t === CellValueType.STRING;
    return emptyText ? { ...cell, f: "=" } : cell;
  };
}

/** A reference to a sheet that is not there is #REF! in Excel (Univer: #VALUE!). */
function missSheets(): void {
  const toArrayValueObject = patched(BaseReferenceObject.prototype, "toArrayValueObject");
  BaseReferenceObject.prototype.toArrayValueObject = function (useCache) {
    return isMissing(this)
      ? ArrayValueObject.createByArray([[ErrorType.REF]])
      : toArrayValueObject.call(this, useCache);
  };
}

/** Whose separators stand in a number that a formula writes as text: 1,234.5 or 1.234,5. */
export type Separators = "en" | "id";

/** A text that Univer wrote with the English separators, with those of the machine. */
function separated(value: BaseValueObject, separators: Separators): BaseValueObject {
  if (separators === "en") return value;
  if (value instanceof ArrayValueObject) return value.mapValue((one) => separated(one, separators));
  if (!value.isString()) return value;
  const swap = (mark: string): string => (mark === "," ? "." : ",");
  return StringValueObject.create(String(value.getValue()).replace(/[.,]/g, swap));
}

/** A number joined to a text is written with 15 digits, as Excel's General format does. */
function joinable(value: BaseValueObject, separators: Separators): BaseValueObject {
  if (value instanceof ArrayValueObject) return value.mapValue((one) => joinable(one, separators));
  if (!value.isNumber()) return value;
  return separated(StringValueObject.create(generalText(Number(value.getValue()))), separators);
}

/** IF("x",…) is #VALUE! in Excel; only the words TRUE and FALSE are conditions. */
function condition(test: BaseValueObject): BaseValueObject {
  if (test instanceof ArrayValueObject) return test.mapValue(condition);
  if (!test.isString()) return test;
  const word = String(test.getValue()).toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") return ErrorValueObject.create(ErrorType.VALUE);
  return BooleanValueObject.create(word === "TRUE");
}

/** Functions over ranges, and which of their arguments are one: #REF! there is their answer, in Excel. */
const RANGE_FUNCTIONS: readonly (readonly [string, (place: number) => boolean])[] = [
  ["COUNTIF", (place) => place === 0],
  ["COUNTIFS", (place) => place % 2 === 0],
  ["SUMIF", (place) => place !== 1],
  ["AVERAGEIF", (place) => place !== 1],
  ["SUMIFS", (place) => place === 0 || place % 2 === 1],
  ["AVERAGEIFS", (place) => place === 0 || place % 2 === 1],
];

/** Texts, functions, sheets and cells of a formula, and whatever other word stands in it. */
const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Z]{1,3}\$?\d+(?![\w.])|(?:TRUE|FALSE)(?![\w.(])|([A-Z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*)(?![\w.!(\\\u00C0-\uFFFF])/gi;

/** Whether a word of the formula could be a defined name; false only where none can. */
function mayUseNames(formula: string): boolean {
  for (const [, word] of formula.matchAll(WORDS)) if (word !== undefined) return true;
  return false;
}

/**
 * Univer keeps formulas taken apart by their text alone, for all workbooks of a process and with their
 * names already replaced: a name would keep its first meaning for ever, in every other workbook too.
 */
function readNamesAfresh(book: Book): void {
  book.injector.get(IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  const trees = book.injector.get(LexerTreeBuilder);
  Object.assign(trees, { _simpleCheckDefinedName: () => true });
  const lexer = book.injector.get(Lexer);
  const withNames = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    mayUseNames(formula) ? withNames(formula, transformSuffix) : trees.treeBuilder(formula, transformSuffix);
}

const originals = new WeakMap<object, Map<PropertyKey, unknown>>();
/** The library's own method, however often an engine is made. */
function patched<T extends object, K extends keyof T>(owner: T, key: K): T[K] {
  const kept = originals.get(owner) ?? new Map<PropertyKey, unknown>();
  originals.set(owner, kept);
  if (!kept.has(key)) kept.set(key, owner[key]);
  return kept.get(key) as T[K];
}

/** Makes one book's calculation answer as Excel does on a machine with these separators. */
export function correctCalculation(book: Book, separators: Separators = "en"): void {
  correctCaches();
  correctArithmetic();
  correctComparison(book);
  keepEmptyTexts();
  missSheets();
  readNamesAfresh(book);

  const runtime = book.injector.get(IFormulaRuntimeService);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => setRuntimeData(withoutEmpties(result));

  const functions = book.injector.get(IFunctionService);
  for (const [name, isRange] of RANGE_FUNCTIONS) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...parts) =>
      parts.find((part, place) => isRange(place) && part.isError()) ?? calculate(...parts);
  }
  const join = functions.getExecutor("CONCATENATE");
  if (join) {
    const calculate = join.calculate.bind(join);
    join.calculate = (...parts) => calculate(...parts.map((part) => joinable(part, separators)));
  }
  const fixed = functions.getExecutor("FIXED");
  if (fixed) {
    const calculate = fixed.calculate.bind(fixed);
    fixed.calculate = (...parts) => {
      const written = calculate(...parts);
      return written instanceof BaseValueObject ? separated(written, separators) : written;
    };
  }
  const choose = functions.getExecutor("IF");
  if (choose) {
    const calculate = choose.calculate.bind(choose);
    choose.calculate = (...parts) =>
      calculate(...parts.map((part, place) => (place === 0 ? condition(part) : part)));
  }

  indexReaders(book);
  stopAtCircles(book);
  lookForBandsOnlyWhereSome(book);
  restBetweenFormulas(book);
}

/**
 * A function of Univer's that throws would otherwise leave the calculation unfinished for good. And between formulas the
 * page gets its turn: Univer itself stops only after each 500, which may be sums over 10,000 rows.
 */
function restBetweenFormulas(book: Book): void {
  const interpreter = book.injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  const isAsync = interpreter.checkAsyncNode.bind(interpreter);
  const turns = new Turns();
  const failed = (failure: unknown): FunctionVariantType =>
    book.failed(failure, ErrorValueObject.create(ErrorType.VALUE));
  /** A formula is being worked out: what it asks about its own parts is answered as ever. */
  let inside = false;
  interpreter.execute = (node) => {
    inside = true;
    try {
      return execute(node);
    } catch (failure) {
      return failed(failure);
    } finally {
      inside = false;
    }
  };
  interpreter.checkAsyncNode = (node) => isAsync(node) || (!inside && turns.due);
  interpreter.executeAsync = async (node) => {
    if (!inside && turns.due) await turns.give();
    return isAsync(node.node) ? executeAsync(node).catch(failed) : interpreter.execute(node);
  };
}
