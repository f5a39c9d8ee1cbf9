/** The ordinary formula that says the same as one of the add-in's functions, where there is one. */
import { ownCalls } from "./calls.js";
import { cell, nativeText } from "./formula.js";
import type { FormulaNode } from "./formula.js";
import { coverageRate, gapToTarget, personsNeeded } from "./parts.js";
import { f } from "./template.js";

/** Made of the nodes that stand for the arguments; `null` where these arguments have no ordinary form. */
type Form = (nodes: readonly FormulaNode[], args: readonly string[]) => FormulaNode | null;

/** The parts of the sheets' own formulas that a function stands for. */
const forms: Readonly<Record<string, Form>> = {
  COVERAGE_RATE: ([covered, workers]) =>
    covered === undefined || workers === undefined ? null : coverageRate(covered, workers),
  GAP_TO_TARGET: ([covered, workers, target], args) => {
    if (covered === undefined || workers === undefined || target === undefined) return null;
    switch ((args[3] ?? "").toLowerCase()) {
      case "":
      case '"orang"':
      case '"persons"':
        return gapToTarget(covered, workers, target);
      case '"bertanda"':
      case '"signed"':
        return f`${personsNeeded(target, workers)} - ${covered}`;
      default:
        return null;
    }
  },
};

/** A reference, a number or a text needs no brackets. */
const simple = /^(?:\([^()"]*\)|[\w$.!:]+%?|'[^']+'![\w$:]+|"(?:[^"]|"")*")$/u;

/** What is written instead of a call, without the "="; `null` where the function, with these arguments, has no ordinary form. */
export function ordinaryForm(id: string, args: readonly string[]): string | null {
  // A range would spill where Excel can, and be one cell where it cannot.
  if (args.some((arg) => /:/.test(arg.replace(/"(?:[^"]|"")*"/gu, "")))) return null;
  const given = args.filter((arg, index) => arg !== "" || index < 3);
  if (given.includes("")) return null;
  const nodes = args.map((_, column) => cell({ sheet: "", row: 0, column }));
  const node = forms[id]?.(nodes, args) ?? null;
  if (node === null) return null;
  return nativeText(node, ({ column }) => {
    const arg = args[column] ?? "";
    return simple.test(arg) ? arg : `(${arg})`;
  });
}

/** The formula with ordinary ones in the place of every call of ours; `null` where one of them has no ordinary form. */
export function ordinaryFormula(formula: string): string | null {
  let written = formula;
  for (;;) {
    // The innermost first: an argument may be a call of its own.
    const last = ownCalls(written).at(-1);
    if (last === undefined) return written;
    const form = ordinaryForm(last.id, last.args);
    if (form === null) return null;
    const isWhole = last.from === 1 && last.to === written.length;
    written = `${written.slice(0, last.from)}${isWhole ? form : `(${form})`}${written.slice(last.to)}`;
  }
}
