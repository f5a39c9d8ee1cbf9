/** Calls of the add-in's own functions in formulas as Excel keeps them (en-US), whoever wrote them. */

export interface OwnCall {
  /** "GAP_TO_TARGET" */
  readonly id: string;
  /** As written; "" for one that was left out. */
  readonly args: readonly string[];
  /** Where it begins and ends in the formula. */
  readonly from: number;
  readonly to: number;
}

/** A file that an Excel without the add-in has opened calls them by the second name. */
const own = /(?:_xldudf_)?CAKUPAN[._]([A-Z][A-Z0-9_]*)\(/iy;

/** The calls that stand in a formula, the outer before those in their arguments. What stands in quotes is no call. */
export function ownCalls(formula: string): readonly OwnCall[] {
  if (!formula.startsWith("=")) return [];
  const found: OwnCall[] = [];
  let before = "";
  for (let at = 1; at < formula.length;) {
    const after = pastQuotes(formula, at);
    own.lastIndex = at;
    const match = after === at && !/[\p{L}\p{N}_.]/u.test(before) ? own.exec(formula) : null;
    before = formula[at] ?? "";
    if (match === null) {
      at = Math.max(after, at + 1);
      continue;
    }
    const opened = at + match[0].length;
    const { args, end } = argumentsFrom(formula, opened);
    found.push({ id: (match[1] ?? "").toUpperCase(), args, from: at, to: end });
    // What stands in its arguments comes next.
    at = opened;
    before = "(";
  }
  return found;
}

/** Past what stands in quotes from here on: a text, or the name of a tab; the place itself where nothing does. */
function pastQuotes(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let next = at + 1; next < formula.length; next += 1) {
    if (formula[next] !== quote) continue;
    if (formula[next + 1] !== quote) return next + 1;
    next += 1;
  }
  return formula.length;
}

function argumentsFrom(
  formula: string,
  opened: number,
): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = [];
  let depth = 0;
  let from = opened;
  for (let at = opened; at < formula.length;) {
    const after = pastQuotes(formula, at);
    if (after > at) {
      at = after;
      continue;
    }
    const sign = formula[at] ?? "";
    if (depth === 0 && (sign === "," || sign === ")")) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return { args: args.length === 1 && args[0] === "" ? [] : args, end: at + 1 };
    }
    if ("({".includes(sign)) depth += 1;
    if (")}".includes(sign)) depth -= 1;
    at += 1;
  }
  return { args: [...args, formula.slice(from).trim()], end: formula.length };
}

/** The signs that an Excel writes numbers and lists with. */
export interface Signs {
  readonly decimal: "," | ".";
  /** Between arguments; Excel takes ";" where "," is the sign of decimals. */
  readonly list: "," | ";";
}

export function signsOf(decimal: string): Signs {
  return decimal === "," ? { decimal: ",", list: ";" } : { decimal: ".", list: "," };
}

/** A formula as somebody types it in an Excel with these signs. */
export function formulaWith(formula: string, { decimal, list }: Signs): string {
  let written = "";
  for (let at = 0; at < formula.length;) {
    const after = pastQuotes(formula, at);
    if (after > at) {
      written += formula.slice(at, after);
      at = after;
      continue;
    }
    const sign = formula[at] ?? "";
    const isDecimal = sign === "." && /\d/.test(formula[at - 1] ?? "") && /\d/.test(formula[at + 1] ?? "");
    written += sign === "," ? list : isDecimal ? decimal : sign;
    at += 1;
  }
  return written;
}

/** What an argument is, as far as that can be said without calculating it. */
export type GivenArgument =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: number | string | boolean }
  /** On the sheet of the formula where it names none. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "formula" };

const area =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/iu;

/** Reads one argument of a formula as Excel keeps it (en-US). */
export function argumentIn(text: string): GivenArgument {
  if (text === "") return { kind: "none" };
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/iu.test(text)) return { kind: "value", value: Number(text) };
  if (/^[-+]?\d+(?:\.\d+)?%$/u.test(text)) return { kind: "value", value: Number(`${text.slice(0, -1)}e-2`) };
  if (/^"(?:[^"]|"")*"$/u.test(text))
    return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:true|false)$/iu.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  const [whole, quoted, plain, address = ""] = area.exec(text) ?? [];
  if (whole === undefined) return { kind: "formula" };
  return { kind: "area", sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address };
}
