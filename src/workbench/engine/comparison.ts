import {
  ArrayValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { compare, holds } from "./arithmetic.js";
import type { Book } from "./book.js";

/** Excel's order of kinds: every number before every text, every text before FALSE and TRUE. */
function kind(value: BaseValueObject): 0 | 1 | 2 {
  if (value.isString()) return 1;
  return value.isBoolean() ? 2 : 0;
}

/** Negative, 0 or positive. An empty cell is 0, "" or FALSE, whichever it is compared with. */
function order(a: BaseValueObject, b: BaseValueObject): number {
  if (a.isNull() && b.isNull()) return 0;
  const kinds = [a.isNull() ? kind(b) : kind(a), b.isNull() ? kind(a) : kind(b)] as const;
  if (kinds[0] !== kinds[1]) return kinds[0] - kinds[1];
  if (kinds[0] === 1) {
    const [left, right] = [a, b].map((text) => (text.isNull() ? "" : String(text.getValue()).toLowerCase()));
    if (left === right) return 0;
    return String(left).localeCompare(String(right), "en") || (String(left) < String(right) ? -1 : 1);
  }
  return compare(Number(a.isNull() ? 0 : a.getValue()), Number(b.isNull() ? 0 : b.getValue()));
}

function compareValues(a: BaseValueObject, b: BaseValueObject, operator: string): BaseValueObject {
  if (a.isError()) return a;
  if (b.isError()) return b;
  return BooleanValueObject.create(holds(order(a, b), operator));
}

function size(value: BaseValueObject): { rows: number; columns: number } {
  if (!(value instanceof ArrayValueObject)) return { rows: 1, columns: 1 };
  return { rows: value.getRowCount(), columns: value.getColumnCount() };
}

/** The element that stands at a place of the result; one row, one column or one value serve for all. */
function at(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  const { rows, columns } = size(value);
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) {
    return ErrorValueObject.create(ErrorType.NA);
  }
  return value.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}

function compareArrays(a: BaseValueObject, b: BaseValueObject, operator: string): BaseValueObject {
  const rowCount = Math.max(size(a).rows, size(b).rows);
  const columnCount = Math.max(size(a).columns, size(b).columns);
  if (rowCount === 1 && columnCount === 1) return compareValues(at(a, 0, 0), at(b, 0, 0), operator);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_r, row) =>
      Array.from({ length: columnCount }, (_c, column) =>
        compareValues(at(a, row, column), at(b, row, column), operator),
      ),
    ),
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/**
 * The comparison operators by Excel's rules. Univer's take "a*" for a pattern (="a*"="abc" is FALSE in
 * Excel; only criteria of COUNTIF and its kin are patterns).
 */
export function correctComparison(book: Book): void {
  const executor = book.injector.get(IFunctionService).getExecutor("COMPARE");
  if (!executor) throw new Error("Univer has no comparison operator any more");
  let operator = "=";
  Object.assign(executor, {
    setCompareType: (token: string) => {
      operator = token;
    },
    calculate: (a: BaseValueObject, b: BaseValueObject) => compareArrays(a, b, operator),
  });
  // Univer's index of cell values takes 0, "" and an empty cell for the same, and TRUE for 1.
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  });
}
