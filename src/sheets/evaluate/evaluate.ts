/**
 * What a formula of a plan comes to before it is written anywhere. Only the cells that it leads to are worked out, each once, with
 * the functions that sheets use; a formula with any other answers that it is not evaluated.
 */
import { isFormula } from "../formula.js";
import type { FormulaNode, FunctionName } from "../formula.js";
import type { CellPlace } from "../formula.js";
import type { CellPlan, WorkbookPlan } from "../plan.js";
import { cellsOf, partOf, sizeOf } from "./areas.js";
import {
  CellError,
  compared,
  dateIn,
  dateSerial,
  days1904,
  fits,
  fixed,
  NotEvaluated,
  numberOf,
  rounded,
  textOf,
  truthOf,
} from "./values.js";
import type { Held } from "./values.js";

type Grid = readonly (readonly Held[])[];
type Call = (args: readonly FormulaNode[]) => Held;

export class Evaluation {
  readonly #cells = new Map<string, CellPlan>();
  readonly #known = new Map<string, Held | CellError | NotEvaluated>();
  /** What the number of a day lacks in a workbook that counts from 1904. */
  readonly #daysLess: number;

  /**
   * @param held What stands in a cell instead of what the plan writes; `undefined` where the plan's own is meant.
   * @param dates1904 Whether the workbook counts its days from 1904.
   */
  constructor(
    plan: WorkbookPlan,
    private readonly held: (place: CellPlace) => Held | undefined = () => undefined,
    dates1904 = false,
  ) {
    this.#daysLess = dates1904 ? days1904 : 0;
    for (const { key, cells } of plan.sheets)
      for (const cell of cells) this.#cells.set(keyOf(key, cell.row, cell.column), cell);
  }

  /** @throws CellError, and NotEvaluated for a formula that is not evaluated here. */
  value(sheet: string, row: number, column: number): Held {
    const key = keyOf(sheet, row, column);
    const known = this.#known.get(key);
    if (known instanceof CellError || known instanceof NotEvaluated) throw known;
    if (known !== undefined) return known;
    try {
      const value = this.#worked(sheet, row, column, key);
      this.#known.set(key, value);
      return value;
    } catch (thrown) {
      if (thrown instanceof CellError || thrown instanceof NotEvaluated) this.#known.set(key, thrown);
      throw thrown;
    }
  }

  /**
   * What a part of a formula comes to.
   * @throws CellError, and NotEvaluated for what is not evaluated here.
   */
  worked(node: FormulaNode): Held {
    return this.#scalar(node);
  }

  /**
   * Places at which areas fit the criteria that stand behind each of them, as SUMIFS asks.
   * @throws CellError, and NotEvaluated for what is not evaluated here.
   */
  fitting(pairs: readonly FormulaNode[]): (at: number) => boolean {
    const tests = Array.from({ length: pairs.length / 2 }, (_, index) => {
      const [area, criterion] = [pairs[2 * index], pairs[2 * index + 1]];
      if (area === undefined || criterion === undefined)
        throw new NotEvaluated("an area without a criterion");
      return { values: this.#grid(area).flat(), criterion: this.#scalar(criterion) };
    });
    return (at) => tests.every(({ values, criterion }) => fits(values[at] ?? null, criterion));
  }

  #worked(sheet: string, row: number, column: number, key: string): Held {
    const own = this.held({ sheet, row, column });
    if (own !== undefined) return own;
    const content = this.#cells.get(key)?.content ?? null;
    if (isFormula(content)) return this.#scalar(content.node) ?? 0;
    return content === "" ? null : content;
  }

  #scalar(node: FormulaNode): Held {
    switch (node.kind) {
      case "number":
      case "text":
        return node.value;
      case "reference":
        if (node.rows * node.columns !== 1) throw new NotEvaluated("an area as one value");
        return this.value(node.sheet, node.row, node.column);
      case "measure":
        return this.#scalar(node.native);
      case "binary":
        return operated(node.operator, this.#scalar(node.left), this.#scalar(node.right));
      case "call":
        return this.#call(node.name)(node.args);
    }
  }

  #number(node: FormulaNode | undefined): number {
    return numberOf(node === undefined ? null : this.#scalar(node));
  }

  #date(node: FormulaNode | undefined): Date {
    return dateIn(this.#number(node) + this.#daysLess);
  }

  /** An area, or what is worked out cell by cell over areas, as in SUMPRODUCT. */
  #grid(node: FormulaNode): Grid {
    const [rows, columns] = sizeOf(node);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.#scalar(partOf(node, row, column))),
    );
  }

  /** The numbers among the arguments: of areas only what is a number, of single values what can be one. */
  #numbers(args: readonly FormulaNode[]): readonly number[] {
    return args.flatMap((arg) =>
      arg.kind === "reference"
        ? this.#grid(arg)
            .flat()
            .filter((value) => typeof value === "number")
        : [this.#number(arg)],
    );
  }

  /** The same for COUNT, which passes over whatever is no number, errors too. */
  #count(args: readonly FormulaNode[]): number {
    let count = 0;
    for (const arg of args)
      for (const one of arg.kind === "reference" ? cellsOf(arg) : [arg]) if (this.#isNumber(one)) count += 1;
    return count;
  }

  #isNumber(node: FormulaNode): boolean {
    try {
      return typeof this.#scalar(node) === "number";
    } catch (thrown) {
      if (thrown instanceof CellError) return false;
      throw thrown;
    }
  }

  #truths(args: readonly FormulaNode[]): readonly boolean[] {
    return args.flatMap((arg) =>
      arg.kind === "reference" && arg.rows * arg.columns > 1
        ? this.#grid(arg)
            .flat()
            .flatMap((value) =>
              typeof value === "number" || typeof value === "boolean" ? [truthOf(value)] : [],
            )
        : [truthOf(this.#scalar(arg))],
    );
  }

  #index([area, row, column]: readonly FormulaNode[]): Held {
    if (area?.kind !== "reference") throw new NotEvaluated("INDEX of what is no area");
    const [first, second] = [this.#number(row), column === undefined ? null : this.#number(column)];
    const isRow = area.rows === 1 && second === null;
    const [down, right] = isRow ? [1, first] : [first, second ?? 1];
    if (down < 1 || right < 1 || down > area.rows || right > area.columns) throw new CellError("#REF!");
    return this.value(area.sheet, area.row + Math.floor(down) - 1, area.column + Math.floor(right) - 1);
  }

  #match([wanted, area, kind]: readonly FormulaNode[]): number {
    if (wanted === undefined || area === undefined || this.#number(kind) !== 0)
      throw new NotEvaluated("MATCH that is not exact");
    const value = this.#scalar(wanted);
    const found = this.#grid(area)
      .flat()
      .findIndex((one) => one !== null && compared(one, value) === 0);
    if (found < 0) throw new CellError("#N/A");
    return found + 1;
  }

  #sumIfs([sum, ...pairs]: readonly FormulaNode[]): number {
    if (sum === undefined) throw new NotEvaluated("SUMIFS of nothing");
    const fitting = this.fitting(pairs);
    return this.#grid(sum)
      .flat()
      .reduce<number>((all, value, at) => all + (typeof value === "number" && fitting(at) ? value : 0), 0);
  }

  #countIfs(pairs: readonly FormulaNode[]): number {
    const fitting = this.fitting(pairs);
    const [first] = pairs;
    return first === undefined
      ? 0
      : this.#grid(first)
          .flat()
          .filter((_, at) => fitting(at)).length;
  }

  #sumProduct(args: readonly FormulaNode[]): number {
    const grids = args.map((arg) => this.#grid(arg).flat());
    const [first = []] = grids;
    return first.reduce<number>((sum, _, at) => {
      const factors = grids.map((grid) => grid[at]);
      return sum + factors.reduce<number>((all, one) => all * (typeof one === "number" ? one : 0), 1);
    }, 0);
  }

  #choose([place, ...choices]: readonly FormulaNode[]): Held {
    const chosen = choices[Math.floor(this.#number(place)) - 1];
    if (chosen === undefined) throw new CellError("#VALUE!");
    return this.#scalar(chosen);
  }

  readonly #functions: Partial<Readonly<Record<FunctionName, Call>>> = {
    IF: ([condition, then, otherwise]) => {
      const chosen = condition !== undefined && truthOf(this.#scalar(condition)) ? then : otherwise;
      return chosen === undefined ? false : this.#scalar(chosen);
    },
    AND: (args) => this.#truths(args).every(Boolean),
    OR: (args) => this.#truths(args).some(Boolean),
    NOT: ([one]) => !(one !== undefined && truthOf(this.#scalar(one))),
    ISNUMBER: ([one]) => one !== undefined && this.#isNumber(one),
    SUM: (args) => this.#numbers(args).reduce((sum, one) => sum + one, 0),
    MAX: (args) => this.#numbers(args).reduce((most, one, at) => (at === 0 ? one : Math.max(most, one)), 0),
    MIN: (args) => this.#numbers(args).reduce((least, one, at) => (at === 0 ? one : Math.min(least, one)), 0),
    COUNT: (args) => this.#count(args),
    COUNTIF: (args) => this.#countIfs(args),
    COUNTIFS: (args) => this.#countIfs(args),
    SUMIFS: (args) => this.#sumIfs(args),
    SUMPRODUCT: (args) => this.#sumProduct(args),
    INDEX: (args) => this.#index(args),
    MATCH: (args) => this.#match(args),
    CHOOSE: (args) => this.#choose(args),
    ROUND: ([value, digits]) => rounded(this.#number(value), this.#number(digits), "nearest"),
    ROUNDUP: ([value, digits]) => rounded(this.#number(value), this.#number(digits), "up"),
    ROUNDDOWN: ([value, digits]) => rounded(this.#number(value), this.#number(digits), "down"),
    INT: ([value]) => Math.floor(this.#number(value)),
    ABS: ([value]) => Math.abs(this.#number(value)),
    DATE: ([year, month, day]) =>
      dateSerial(this.#number(year), this.#number(month), this.#number(day)) - this.#daysLess,
    YEAR: ([date]) => this.#date(date).getUTCFullYear(),
    MONTH: ([date]) => this.#date(date).getUTCMonth() + 1,
    DAY: ([date]) => this.#date(date).getUTCDate(),
    COLUMNS: ([area]) => (area?.kind === "reference" ? area.columns : 1),
    ROWS: ([area]) => (area?.kind === "reference" ? area.rows : 1),
    FIXED: ([value, digits, noCommas]) =>
      fixed(
        this.#number(value),
        digits === undefined ? 2 : this.#number(digits),
        noCommas !== undefined && truthOf(this.#scalar(noCommas)),
      ),
    SUBSTITUTE: ([text, old, now]) => {
      const [inside, from, to] = [text, old, now].map((part) =>
        textOf(part === undefined ? null : this.#scalar(part)),
      ) as [string, string, string];
      return from === "" ? inside : inside.replaceAll(from, to);
    },
  };

  #call(name: FunctionName): Call {
    const call = this.#functions[name];
    if (call === undefined) throw new NotEvaluated(name);
    return call;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

function operated(operator: string, left: Held, right: Held): Held {
  switch (operator) {
    case "&":
      return textOf(left) + textOf(right);
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      if (numberOf(right) === 0) throw new CellError("#DIV/0!");
      return numberOf(left) / numberOf(right);
    case "=":
      return compared(left, right) === 0;
    case "<>":
      return compared(left, right) !== 0;
    case "<":
      return compared(left, right) < 0;
    case "<=":
      return compared(left, right) <= 0;
    case ">":
      return compared(left, right) > 0;
    default:
      return compared(left, right) >= 0;
  }
}
