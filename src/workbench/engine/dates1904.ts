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

/** How a workbook counts its days: from 1900 unless told. */
export class DayCount {
  readonly #book: Book;
  #from1904 = false;
  #knowsBoth = false;

  constructor(book: Book) {
    this.#book = book;
  }

  get from1904(): boolean {
    return this.#from1904;
  }

  set from1904(is) {
    this.#from1904 = is;
    if (!is || this.#knowsBoth) return;
    this.#knowsBoth = true;
    countAsTold(this.#book, () => this.#from1904);
  }
}

function countAsTold(book: Book, isFrom1904: () => boolean): void {
  const functions = book.injector.get(IFunctionService);
  for (const name of [...GIVING, ...TAKING, ...BOTH]) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...parts) => {
      if (!isFrom1904()) return calculate(...parts);
      const [first, ...rest] = parts;
      const given =
        GIVING.includes(name) || !(first instanceof BaseValueObject) ? parts : [moved(first, DAYS), ...rest];
      const answer = calculate(...given);
      return TAKING.includes(name) || !(answer instanceof BaseValueObject) ? answer : moved(answer, -DAYS);
    };
  }
}
