import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { Book } from "./book.js";
import { isErrorText } from "./cells.js";
import type { CellPlace } from "./dependents.js";
import type { CellValue, FunctionAnswer, FunctionCaller } from "./engine.js";
import { cellName, quotedSheet } from "./ranges.js";

type Say = (sheetId: string, row: number, column: number, message: string | null) => void;

function fromValueObject(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  return value.getValue();
}

function errorObject(text: string): BaseValueObject {
  const known = Object.values(ErrorType).find((one: string) => one === text);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorText(value) ? errorObject(value) : StringValueObject.create(value);
}

/** A range as rows of values, one cell as its value, an omitted argument as null. */
function argument(variant: BaseValueObject): CellValue | CellValue[][] {
  if (!(variant instanceof ArrayValueObject)) return fromValueObject(variant);
  const rows = variant.getArrayValue().map((row) => row.map(fromValueObject));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

/** The first error among the arguments: the function is then not called, as in Excel. */
function errorAmong(variants: readonly BaseValueObject[]): BaseValueObject | undefined {
  for (const variant of variants) {
    if (variant.isError()) return variant;
    if (!(variant instanceof ArrayValueObject)) continue;
    const error = variant
      .getArrayValue()
      .flat()
      .find((cell) => cell?.isError());
    if (error) return error;
  }
  return undefined;
}

function spill(values: readonly (readonly CellValue[])[]): BaseValueObject {
  const columnCount = Math.max(0, ...values.map((row) => row.length));
  if (values.length === 0 || columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (values.length === 1 && columnCount === 1) return toValueObject(values[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: values.map((row) =>
      Array.from({ length: columnCount }, (_, column) =>
        column < row.length ? toValueObject(row[column] ?? null) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
    rowCount: values.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** One function of the add-in, as Univer's calculation sees it. */
class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  readonly #call: FunctionCaller;
  readonly #say: Say;
  readonly #sheetName: (id: string) => string;

  readonly #id: string;

  constructor(name: string, id: string, call: FunctionCaller, say: Say, sheetName: (id: string) => string) {
    super(name);
    this.#id = id;
    this.#call = call;
    this.#say = say;
    this.#sheetName = sheetName;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const error = errorAmong(variants);
    if (error) return error;
    // The place is read now: another cell may be under calculation when the answer comes.
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    // Univer types the result as a value although its calculation waits for an AsyncObject.
    return new AsyncObject(this.#answer(variants.map(argument), place)) as unknown as BaseValueObject;
  }

  async #answer(
    args: readonly (CellValue | CellValue[][])[],
    place: { sheetId: string; row: number; column: number },
  ): Promise<BaseValueObject> {
    const address = `${quotedSheet(this.#sheetName(place.sheetId))}!${cellName(place.row, place.column)}`;
    const answer = await this.#asked(args, address);
    if ("values" in answer) return spill(answer.values);
    this.#say(place.sheetId, place.row, place.column, answer.message);
    return errorObject(answer.error);
  }

  /** A function that throws gives #VALUE! with the reason; it never stops the calculation. */
  async #asked(args: readonly (CellValue | CellValue[][])[], address: string): Promise<FunctionAnswer> {
    try {
      return await this.#call(this.#id, args, address);
    } catch (failure) {
      return { error: "#VALUE!", message: failure instanceof Error ? failure.message : String(failure) };
    }
  }
}

/** The add-in's functions and the sentences that came with their errors. */
export class Functions {
  readonly #messages = new Map<string, string>();
  /** What was answered in the calculation under way: spills make it go over a formula several times. */
  readonly #answers = new Map<string, Promise<FunctionAnswer>>();

  /** `ids` as the caller knows them; those without a dot are written behind the namespace in formulas. */
  register(book: Book, ids: readonly string[], namespace: string, call: FunctionCaller): void {
    const say: Say = (sheetId, row, column, message) => {
      if (message) this.#messages.set(key(sheetId, row, column), message);
    };
    const sheetName = (id: string): string => book.sheet(id).getName();
    const once: FunctionCaller = (id, args, address) => {
      const question = JSON.stringify([id, address, args]);
      const answer = this.#answers.get(question) ?? call(id, args, address);
      this.#answers.set(question, answer);
      return answer;
    };
    book.injector.get(IFunctionService).registerExecutors(
      ...ids.map((id) => {
        const name = id.includes(".") ? id : `${namespace}.${id}`;
        return new AddInFunction(name.toUpperCase(), id, once, say, sheetName);
      }),
    );
  }

  message(sheetId: string, row: number, column: number): string | undefined {
    return this.#messages.get(key(sheetId, row, column));
  }

  /** Before these formulas are calculated, or all: each will be asked again. */
  forget(cells: readonly CellPlace[] | "all"): void {
    if (cells === "all") this.#messages.clear();
    else for (const { sheetId, row, column } of cells) this.#messages.delete(key(sheetId, row, column));
    this.#answers.clear();
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}
