/**
 * Which of the cells that a formula names come into what it comes to now: of a choice the branch that was taken, of a sum what
 * is not 0, of the largest the largest. Where that cannot be told, all of them: rather too much than half of it.
 */
import { referencesOf } from "../formula.js";
import type { FormulaNode, FunctionName, ReferenceNode } from "../formula.js";
import { cellsOf, partOf, sizeOf } from "./areas.js";
import type { Evaluation } from "./evaluate.js";
import { CellError, NotEvaluated, truthOf } from "./values.js";
import type { Held } from "./values.js";

type Cells = readonly ReferenceNode[];
/** The cells of a function that comes to `result`. */
type Trace = (args: readonly FormulaNode[], result: Held) => Cells;

const comparisons: readonly string[] = ["=", "<>", "<", "<=", ">", ">="];

/** Single cells, in the order in which the formula names them. */
export function contributing(node: FormulaNode, values: Evaluation): Cells {
  return new Tracing(values).cells(node);
}

class Tracing {
  constructor(private readonly values: Evaluation) {}

  cells(node: FormulaNode): Cells {
    switch (node.kind) {
      case "number":
      case "text":
        return [];
      case "reference":
        return cellsOf(node);
      case "measure":
        return this.cells(node.native);
      case "binary":
        return this.#operated(node.operator, node.left, node.right);
      case "call":
        return this.#called(node.name, node);
    }
  }

  #all(nodes: readonly FormulaNode[]): Cells {
    return nodes.flatMap((one) => this.cells(one));
  }

  /** `undefined` where it cannot be told; an error of a cell is told of by all that led to it. */
  #value(node: FormulaNode): Held | undefined {
    try {
      return this.values.worked(node);
    } catch (thrown) {
      if (thrown instanceof CellError || thrown instanceof NotEvaluated) return undefined;
      throw thrown;
    }
  }

  /** Nothing that a sum or a product would change by. */
  #isNothing(node: FormulaNode): boolean {
    const value = this.#value(node);
    return value === 0 || value === null || value === "" || value === false;
  }

  #operated(operator: string, left: FormulaNode, right: FormulaNode): Cells {
    const both = [left, right];
    if (operator === "+" || operator === "-") return this.#all(both.filter((one) => !this.#isNothing(one)));
    if (operator === "*") return this.#product(both);
    if (operator === "/") return this.#all(this.#isNothing(left) ? [left] : both);
    return this.#all(both);
  }

  /** Where one factor is 0, the others do not matter. */
  #product(factors: readonly FormulaNode[]): Cells {
    const nothing = factors.filter((one) => this.#isNothing(one));
    // A comparison that is true only lets the others through.
    const amounts = factors.filter((one) => one.kind !== "binary" || !comparisons.includes(one.operator));
    return this.#all(nothing.length > 0 ? nothing : amounts);
  }

  #called(name: FunctionName, node: FormulaNode & { readonly kind: "call" }): Cells {
    const trace = this.#functions[name];
    if (trace === undefined) return this.#all(node.args);
    const result = this.#value(node);
    try {
      return result === undefined && name !== "IF" ? this.#all(node.args) : trace(node.args, result ?? null);
    } catch (thrown) {
      if (thrown instanceof CellError || thrown instanceof NotEvaluated)
        return referencesOf(node).flatMap(cellsOf);
      throw thrown;
    }
  }

  readonly #functions: Partial<Readonly<Record<FunctionName, Trace>>> = {
    IF: ([condition, then, otherwise]) => {
      if (condition === undefined) return [];
      const branches = [then, otherwise].filter((one) => one !== undefined);
      // Where it only says one thing or another, it says what it asks.
      if (branches.every((one) => referencesOf(one).length === 0)) return this.cells(condition);
      const taken = truthOf(this.values.worked(condition)) ? then : otherwise;
      return taken === undefined ? [] : this.cells(taken);
    },
    CHOOSE: ([place, ...choices]) => {
      const chosen =
        place === undefined ? undefined : choices[Math.floor(Number(this.values.worked(place))) - 1];
      return chosen === undefined ? [] : this.cells(chosen);
    },
    INDEX: ([area, row, column]) => {
      if (area?.kind !== "reference" || row === undefined) throw new NotEvaluated("INDEX of what is no area");
      const first = Math.floor(Number(this.values.worked(row)));
      const second = column === undefined ? null : Math.floor(Number(this.values.worked(column)));
      const [down, right] = area.rows === 1 && second === null ? [1, first] : [first, second ?? 1];
      return cellsOf(area).slice((down - 1) * area.columns + right - 1, (down - 1) * area.columns + right);
    },
    MAX: (args, result) => this.#all(single(args).filter((one) => this.#value(one) === result)),
    MIN: (args, result) => this.#all(single(args).filter((one) => this.#value(one) === result)),
    SUM: (args) =>
      this.#all(single(args).filter((one) => !this.#isNothing(one) && typeof this.#value(one) !== "string")),
    SUMIFS: ([sum, ...pairs]) => {
      if (sum?.kind !== "reference") throw new NotEvaluated("SUMIFS of what is no area");
      const fits = this.values.fitting(pairs);
      return cellsOf(sum).filter((one, at) => fits(at) && !this.#isNothing(one));
    },
    SUMPRODUCT: (args) => {
      const sizes = args.map(sizeOf);
      const [rows, columns] = [0, 1].map((at) => Math.max(1, ...sizes.map((size) => size[at] ?? 1)));
      const cells: ReferenceNode[] = [];
      for (let row = 0; row < (rows ?? 1); row += 1)
        for (let column = 0; column < (columns ?? 1); column += 1) {
          const factors = args.map((arg) => partOf(arg, row, column));
          if (!factors.some((one) => this.#isNothing(one))) cells.push(...this.#product(factors));
        }
      return cells;
    },
    ...Object.fromEntries(
      (["ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "ABS", "FIXED"] as const).map((name): [string, Trace] => [
        name,
        ([value]) => (value === undefined ? [] : this.cells(value)),
      ]),
    ),
  };
}

/** Arguments with areas as their cells. */
function single(args: readonly FormulaNode[]): readonly FormulaNode[] {
  return args.flatMap((arg): readonly FormulaNode[] => (arg.kind === "reference" ? cellsOf(arg) : [arg]));
}
