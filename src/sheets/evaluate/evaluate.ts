/**
 * What a formula of a plan comes to before it is written anywhere. Only the cells that it leads to are worked out, each once, with
 * the functions that sheets use; a formula with any other answers that it is not evaluated.
 */
import { isFormula } from "../formula.js";
import type { FormulaNode, FunctionName, ReferenceNode } from "../formula.js";
import type { CellPlace } from "../formula.js";
import type { CellPlan, WorkbookPlan } from "../plan.js";
import {
  CellError,
  compared,
  dateIn,
  dateSerial,
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
  readonly #known = new Map<string, Held | CellError>();

  /** @param held What stands in a cell instead of what the plan writes; `undefined` where the plan's own is meant. */
  constructor(
    plan: WorkbookPlan,
    private readonly held: (place: CellPlace) => Held | undefined = () => undefined,
  ) {
    for (const { key, cells } of plan.sheets)
      for (const cell of cells) this.#cells.set(keyOf(key, cell.row, cell.column), cell);
  }

  /** @throws CellError, and NotEvaluated for a formula that is not evaluated here. */
  value(sheet: string, row: number, column: number): Held {
    const key = keyOf(sheet, row, column);
    const known = this.#known.get(key);
    if (known instanceof CellError) throw known;
    if (known !== undefined) return known;
    try {
      const value = this.#worked(sheet, row, column, key);
      this.#known.set(key, value);
      return value;
    } catch (thrown) {
      if (thrown instanceof CellError) this.#known.set(key, thrown);
      throw thrown;
    }
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

  /** Places at which all of these areas fit their criteria. */
  #fitting(pairs: readonly FormulaNode[]): (at: number) => boolean {
    const tests = Array.from({ length: pairs.length / 2 }, (_, index) => {
      const [area, criterion] = [pairs[2 * index], pairs[2 * index + 1]];
      if (area === undefined || criterion === undefined)
        throw new NotEvaluated("an area without a criterion");
      return { values: this.#grid(area).flat(), criterion: this.#scalar(criterion) };
    });
    return (at) => tests.every(({ values, criterion }) => fits(values[at] ?? null, criterion));
  }

  #sumIfs([sum, ...pairs]: readonly FormulaNode[]): number {
    if (sum === undefined) throw new NotEvaluated("SUMIFS of nothing");
    const fitting = this.#fitting(pairs);
    return this.#grid(sum)
      .flat()
      .reduce<number>((all, value, at) => all + (typeof value === "number" && fitting(at) ? value : 0), 0);
  }

  #countIfs(pairs: readonly FormulaNode[]): number {
    const fitting = this.#fitting(pairs);
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
    DATE: ([year, month, day]) => dateSerial(this.#number(year), this.#number(month), this.#number(day)),
    YEAR: ([date]) => dateIn(this.#number(date)).getUTCFullYear(),
    MONTH: ([date]) => dateIn(this.#number(date)).getUTCMonth() + 1,
    DAY: ([date]) => dateIn(this.#number(date)).getUTCDate(),
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

/** Functions that answer an area with an area; the others make one value of it. */
const cellByCell: ReadonlySet<FunctionName> = new Set<FunctionName>([
  ...(["IF", "NOT", "ISNUMBER", "INT", "ABS"] as const),
  ...(["ROUND", "ROUNDUP", "ROUNDDOWN", "DATE", "YEAR", "MONTH", "DAY"] as const),
]);

/** Rows and columns of what a part of a formula comes to. */
function sizeOf(node: FormulaNode): readonly [rows: number, columns: number] {
  const most = (nodes: readonly FormulaNode[]): readonly [number, number] => {
    const sizes = nodes.map(sizeOf);
    return [Math.max(1, ...sizes.map(([rows]) => rows)), Math.max(1, ...sizes.map(([, columns]) => columns))];
  };
  switch (node.kind) {
    case "reference":
      return [node.rows, node.columns];
    case "measure":
      return sizeOf(node.native);
    case "binary":
      return most([node.left, node.right]);
    case "call":
      return cellByCell.has(node.name) ? most(node.args) : [1, 1];
    default:
      return [1, 1];
  }
}

/** What a part of a formula is at one place of the area that it comes to; a single row or column holds for all. */
function partOf(node: FormulaNode, row: number, column: number): FormulaNode {
  const part = (inner: FormulaNode): FormulaNode => partOf(inner, row, column);
  switch (node.kind) {
    case "reference": {
      const at = {
        row: node.row + (node.rows === 1 ? 0 : row),
        column: node.column + (node.columns === 1 ? 0 : column),
      };
      return { ...node, ...at, rows: 1, columns: 1 };
    }
    case "measure":
      return part(node.native);
    case "binary":
      return { ...node, left: part(node.left), right: part(node.right) };
    case "call":
      return cellByCell.has(node.name) ? { ...node, args: node.args.map(part) } : node;
    default:
      return node;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

function cellsOf(area: ReferenceNode): readonly ReferenceNode[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    ...area,
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
    rows: 1,
    columns: 1,
  }));
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
