/** Functions of dates in a workbook that counts its days from 1904. */
import {
  ArrayValueObject,
  BaseValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Book } from "./book.js";

/** Days between the two counts. */
const DAYS = 1462;

function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (value instanceof ArrayValueObject) return value.mapValue((one) => moved(one, days));
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()) + days) : value;
}

/** Those that give a day, and those that take one as their first argument. */
const GIVING = ["DATE", "TODAY", "NOW"];
const TAKING = ["YEAR", "MONTH", "DAY"];
const BOTH = ["EDATE", "EOMONTH"];

export function countFrom1904(book: Book): void {
  const functions = book.injector.get(IFunctionService);
  for (const name of [...GIVING, ...TAKING, ...BOTH]) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...parts) => {
      const [first, ...rest] = parts;
      const given =
        GIVING.includes(name) || !(first instanceof BaseValueObject) ? parts : [moved(first, DAYS), ...rest];
      const answer = calculate(...given);
      return TAKING.includes(name) || !(answer instanceof BaseValueObject) ? answer : moved(answer, -DAYS);
    };
  }
}
