/**
 * Formulas as they read in Excel: f`IF(${members}+${fresh}=0,0,${cost})` is the tree of that formula. What varies stands in
 * the gaps; everything else is read once, when the template is first used.
 */
import { allowedFunctions } from "./formula.js";
import type { BinaryOperator, FormulaNode, FunctionName } from "./formula.js";

/** Part of a formula; a string is a text in it, a number stands in it as it is. */
export type Part = FormulaNode | string | number;

/** What a gap holds: a part, or a list, which stands for that many arguments of a function. */
type Gap = Part | readonly Part[];

type Make = (gaps: readonly Gap[]) => FormulaNode;
/** An argument as written, or the gap that it is by itself: that may hold a list, which makes several arguments. */
type Argument = Make | { readonly index: number; readonly at: number };

const read = new WeakMap<TemplateStringsArray, Make>();

/**
 * The tree of a formula, without the "=" before it. In it stand gaps, numbers (12, 0.5, 40%, -1), texts in double quotes
 * ("" within one for a quote), the functions of `allowedFunctions`, brackets and + - * / & = <> < <= > >=, with Excel's own
 * precedence; spaces and line breaks are of no account. Cells come in by gaps, as only a reference follows a renamed tab.
 *
 * @throws Error with a sentence that names the formula and the place, when it cannot be read or a gap has what cannot stand there
 */
export function f(strings: TemplateStringsArray, ...gaps: readonly Gap[]): FormulaNode {
  let make = read.get(strings);
  if (make === undefined) {
    make = readTemplate(strings);
    read.set(strings, make);
  }
  return make(gaps);
}

type Token =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "name"; readonly value: string; readonly at: number }
  | { readonly kind: "sign"; readonly value: string; readonly at: number }
  | { readonly kind: "gap"; readonly index: number; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

/** The operators of each strength, the weakest first; those of the same strength are taken from the left. */
const strengths: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

function readTemplate(strings: readonly string[]): Make {
  const written = strings.reduce((before, string, index) => `${before}\${${index}}${string}`);
  const refuse = (at: number, what: string): never => {
    throw new Error(`The formula "${written}" cannot be read at "${written.slice(at, at + 20)}": ${what}.`);
  };
  const tokens = tokensOf(strings, refuse);
  let next = 0;
  const token = (): Token => tokens[next] ?? { kind: "end", at: written.length };
  const isSign = (...signs: readonly string[]): boolean => {
    const here = token();
    return here.kind === "sign" && signs.includes(here.value);
  };
  const take = (sign: string, why: string): void => {
    if (!isSign(sign)) refuse(token().at, `"${sign}" is expected ${why}`);
    next += 1;
  };

  const expression = (strength: number): Make => {
    const operators = strengths[strength];
    if (operators === undefined) return signed();
    let left = expression(strength + 1);
    for (;;) {
      const here = token();
      const operator = here.kind === "sign" ? operators.find((one) => one === here.value) : undefined;
      if (operator === undefined) return left;
      next += 1;
      const [before, after] = [left, expression(strength + 1)];
      left = (gaps) => ({ kind: "binary", operator, left: before(gaps), right: after(gaps) });
    }
  };

  /** Only a number is written with a minus before it; the tree has no node for anything else. */
  const signed = (): Make => {
    if (!isSign("-")) return operand();
    next += 1;
    const here = token();
    if (here.kind !== "number") return refuse(here.at, "a minus before a part needs a 0 before it");
    next += 1;
    return constantMake({ kind: "number", value: -here.value });
  };

  const operand = (): Make => {
    const here = token();
    next += 1;
    switch (here.kind) {
      case "number":
        return constantMake({ kind: "number", value: here.value });
      case "text":
        return constantMake({ kind: "text", value: here.value });
      case "gap":
        return (gaps) => {
          const gap = gaps[here.index];
          if (isList(gap)) return refuse(here.at, "a list can only be an argument by itself");
          return nodeOf(gap, here.at, refuse);
        };
      case "name":
        return named(here.value, here.at);
      case "sign":
        if (here.value === "(") {
          const inner = expression(0);
          take(")", "to close a bracket");
          return inner;
        }
        return refuse(here.at, "a number, a text, a function or a gap is expected");
      case "end":
        return refuse(here.at, "the formula ends where a number, a text, a function or a gap is expected");
    }
  };

  const named = (name: string, at: number): Make => {
    if (!isSign("("))
      return refuse(at, `${name} is no function; a cell comes in by a gap, so that it knows its sheet`);
    const known = allowedFunctions.find((one) => one === name);
    if (known === undefined) return refuse(at, `${name} is none of the functions that the sheets may use`);
    next += 1;
    return callMake(known, argumentsOf(known), refuse);
  };

  const argumentsOf = (name: FunctionName): readonly Argument[] => {
    const found: Argument[] = [];
    while (!isSign(")")) {
      if (found.length > 0) take(",", `between the arguments of ${name}`);
      found.push(argument());
    }
    next += 1;
    return found;
  };

  const argument = (): Argument => {
    const here = token();
    const after = tokens[next + 1];
    const isAlone = after?.kind === "sign" && (after.value === "," || after.value === ")");
    if (here.kind === "gap" && isAlone) {
      next += 1;
      return { index: here.index, at: here.at };
    }
    return expression(0);
  };

  const whole = expression(0);
  const left = token();
  if (left.kind !== "end") refuse(left.at, "an operator or the end is expected");
  return whole;
}

/** What stands in the template itself is one node for all formulas that are made with it. */
function constantMake(node: FormulaNode): Make {
  return () => node;
}

function callMake(name: FunctionName, args: readonly Argument[], refuse: Refuse): Make {
  return (gaps) => {
    let count = 0;
    for (const arg of args) {
      const gap = typeof arg === "function" ? undefined : gaps[arg.index];
      count += isList(gap) ? gap.length : 1;
    }
    // As long as it will be: a list that grew takes more room than it needs, and a large plan has half a million of them.
    const made = new Array<FormulaNode>(count);
    let next = 0;
    for (const arg of args) {
      if (typeof arg === "function") made[next++] = arg(gaps);
      else {
        const gap = gaps[arg.index];
        if (isList(gap)) for (const part of gap) made[next++] = nodeOf(part, arg.at, refuse);
        else made[next++] = nodeOf(gap, arg.at, refuse);
      }
    }
    return { kind: "call", name, args: made };
  };
}

type Refuse = (at: number, what: string) => never;

function isList(gap: Gap | undefined): gap is readonly Part[] {
  return Array.isArray(gap);
}

function nodeOf(part: Part | undefined, at: number, refuse: Refuse): FormulaNode {
  if (typeof part === "string") return { kind: "text", value: part };
  if (typeof part !== "number") return part ?? refuse(at, "this gap holds nothing");
  return Number.isFinite(part) ? { kind: "number", value: part } : refuse(at, `${part} cannot be written`);
}

const blank = /\s+/y;
const digits = /\d+(?:\.\d+)?(%?)/y;
const quoted = /"((?:[^"]|"")*)"/y;
/** Also what a cell or an area would be called, so that it is refused by its whole name. */
const word = /[A-Za-z_$'#][\w.$!':]*/y;
const sign = /<>|<=|>=|[-+*/&=<>(),]/y;

function tokensOf(strings: readonly string[], refuse: Refuse): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  strings.forEach((string, index) => {
    if (index > 0) {
      tokens.push({ kind: "gap", index: index - 1, at: before });
      before += `\${${index}}`.length;
    }
    for (let from = 0; from < string.length;) {
      const match = (pattern: RegExp): RegExpExecArray | null => {
        pattern.lastIndex = from;
        return pattern.exec(string);
      };
      const at = before + from;
      let found = match(blank);
      if (found === null) {
        if ((found = match(digits)) !== null) tokens.push({ kind: "number", value: valueOf(found), at });
        else if ((found = match(quoted)) !== null)
          tokens.push({ kind: "text", value: (found[1] ?? "").replaceAll('""', '"'), at });
        else if ((found = match(word)) !== null) tokens.push({ kind: "name", value: found[0], at });
        else if ((found = match(sign)) !== null) tokens.push({ kind: "sign", value: found[0], at });
        else
          return refuse(
            at,
            string[from] === '"'
              ? "the text has no closing quote (a gap cannot stand within a text)"
              : "this sign is not known",
          );
      }
      from += found[0].length;
    }
    before += string.length;
  });
  return tokens;
}

/** The number that is written; a percentage by its digits, as 3.839% divided would not be 0.03839 to the last bit. */
function valueOf(found: RegExpExecArray): number {
  return found[1] === "%" ? Number(`${found[0].slice(0, -1)}e-2`) : Number(found[0]);
}
