/** Formula text as Excel's parser sees it: what it refuses, which sheets it names, how it moves when filled. */
import { columnName, columnNumber } from "../engine/ranges.js";
import { COLUMNS, ROWS, unquoteSheet } from "./address.js";
import { ARGUMENTS } from "./formula-arguments.js";

/** Excel's limits of one formula. */
export const FORMULA_LENGTH = 8192;
const NESTING = 64;
/** The longest text written into a formula. */
const LITERAL = 255;

type Kind =
  | "number"
  | "text"
  | "error"
  | "reference"
  | "name"
  | "function"
  | "open"
  | "close"
  | "arrayOpen"
  | "arrayClose"
  | "comma"
  | "semicolon"
  | "operator"
  | "percent"
  | "space";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d_:.])/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*\(/uy],
  [
    "reference",
    new RegExp(
      String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?#?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*|#REF!)(?![\p{L}\p{N}_(!])`,
      "uy",
    ),
  ],
  [
    "name",
    new RegExp(
      String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.?]*(?:\[[^\]]*(?:\][^\[\]]*\[[^\]]*)*\]+)?`,
      "uy",
    ),
  ],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["arrayOpen", /\{/uy],
  ["arrayClose", /\}/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["operator", /<=|>=|<>|[+\-*/^&=<>:@]/uy],
  ["percent", /%/uy],
];

/** The tokens of a formula without its "=", or the place where it cannot be read. */
function tokens(text: string): readonly Token[] | { readonly unreadable: string } {
  const list: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token) return { unreadable: text.slice(at) };
    list.push(token);
    at += token.text.length;
  }
  return list;
}

function tokenAt(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

const OPERANDS: ReadonlySet<Kind> = new Set(["number", "text", "error", "reference", "name"]);

/**
 * Why Excel would not take a formula, as a short reason; null where it would. Checks the grammar, the
 * number of arguments of known functions, and that every sheet it names exists.
 */
export function formulaProblem(formula: string, hasSheet: (name: string) => boolean): string | null {
  const read = tokens(formula.slice(1));
  if ("unreadable" in read) return `it cannot be read from "${read.unreadable.slice(0, 20)}" on`;
  const open: OpenCall[] = [];
  let operandExpected = true;
  const meaningful = read.filter(({ kind }) => kind !== "space");
  if (meaningful.length === 0) return "it is empty";
  for (const [index, token] of meaningful.entries()) {
    const inside = open.at(-1);
    if (inside && token.kind !== "close") inside.empty = false;
    if (OPERANDS.has(token.kind)) {
      // Two operands side by side are an intersection, which only references have.
      if (!operandExpected && token.kind !== "reference" && token.kind !== "name")
        return `"${token.text}" stands where an operator belongs`;
      const literal = token.kind === "text" ? token.text.slice(1, -1).replaceAll('""', '"').length : 0;
      if (literal > LITERAL) return `a text in it has ${literal} characters, at most ${LITERAL} are allowed`;
      if (inside?.array === true && (token.kind === "reference" || token.kind === "name"))
        return `"${token.text}" stands in an array constant, which holds values only`;
      const sheet = sheetOf(token);
      if (sheet !== null && !hasSheet(sheet)) return `there is no worksheet "${sheet}"`;
      operandExpected = false;
      continue;
    }
    switch (token.kind) {
      case "function":
      case "open":
        if (!operandExpected && token.kind === "open") return `"(" stands where an operator belongs`;
        if (!operandExpected) return `"${token.text}" stands where an operator belongs`;
        open.push({ name: token.text.slice(0, -1).toUpperCase(), commas: 0, empty: true, array: false });
        if (open.length > NESTING) return `it is nested more than ${NESTING} levels deep`;
        operandExpected = true;
        break;
      case "arrayOpen":
        if (!operandExpected) return `"{" stands where an operator belongs`;
        open.push({ name: "{", commas: 0, empty: true, array: true });
        operandExpected = true;
        break;
      case "comma":
        if (!inside) return "a comma stands outside of any function";
        if (operandExpected && afterOperator(meaningful[index - 1]))
          return "an operator has nothing after it";
        inside.commas += 1;
        operandExpected = true;
        break;
      case "semicolon":
        if (inside?.array !== true) return `";" does not separate arguments here: use ","`;
        if (!endsRow(inside)) return "the rows of an array constant are of different lengths";
        operandExpected = true;
        break;
      case "close":
      case "arrayClose": {
        if (inside?.array !== (token.kind === "arrayClose")) return `"${token.text}" has no beginning`;
        if (operandExpected && afterOperator(meaningful[index - 1]))
          return "an operator has nothing after it";
        if (operandExpected && inside.empty && inside.name === "") return `"()" is empty`;
        if (inside.array && !endsRow(inside)) return "the rows of an array constant are of different lengths";
        const problem = argumentsProblem(inside);
        if (problem !== null) return problem;
        open.pop();
        operandExpected = false;
        break;
      }
      case "percent":
        if (operandExpected) return `"%" has nothing before it`;
        break;
      default:
        if (operandExpected && !["+", "-", "@"].includes(token.text))
          return `"${token.text}" has nothing before it`;
        operandExpected = true;
    }
  }
  if (open.length > 0) return "a parenthesis is not closed";
  return operandExpected ? "it ends with an operator" : null;
}

/** What stands between a parenthesis or brace and its end. */
interface OpenCall {
  readonly name: string;
  commas: number;
  empty: boolean;
  readonly array: boolean;
  /** Commas of the first row of an array constant, once it has ended. */
  firstRow?: number;
}

/** Every row of an array constant has as many values as the first. */
function endsRow(constant: OpenCall): boolean {
  constant.firstRow ??= constant.commas;
  const even = constant.commas === constant.firstRow;
  constant.commas = 0;
  return even;
}

function afterOperator(token: Token | undefined): boolean {
  return token?.kind === "operator";
}

function argumentsProblem(call: OpenCall): string | null {
  const limits = call.array ? undefined : ARGUMENTS[call.name];
  if (!limits) return null;
  const count = call.empty ? 0 : call.commas + 1;
  const [least, most] = limits;
  if (count < least) return `${call.name} has too few arguments`;
  return count > most ? `${call.name} has too many arguments` : null;
}

/** Whether a formula names a column of a table ("Belanja[Rupiah]"), which the workbook below cannot calculate with. */
export function namesTables(formula: string): boolean {
  const read = tokens(formula.slice(1));
  return !("unreadable" in read) && read.some(({ kind, text }) => kind === "name" && text.includes("["));
}

function sheetOf(token: Token): string | null {
  if (token.kind !== "reference" && token.kind !== "name") return null;
  const at = token.text.lastIndexOf("!");
  return at < 0 || token.text.endsWith("#REF!") ? null : unquoteSheet(token.text.slice(0, at));
}

/** The formula as it stands so many rows further down and columns further right, as Excel fills it. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withReferences(formula, (reference) => shiftedReference(reference, rows, columns));
}

/** The formula with each of its references changed. */
export function withReferences(formula: string, change: (reference: string) => string): string {
  const read = tokens(formula.slice(1));
  if ("unreadable" in read) return formula;
  return `=${read.map(({ kind, text }) => (kind === "reference" ? change(text) : text)).join("")}`;
}

/** The references that a formula names, as they stand in it. */
export function referencesIn(formula: string): readonly string[] {
  const read = tokens(formula.slice(1));
  if ("unreadable" in read) return [];
  return read.filter(({ kind }) => kind === "reference").map(({ text }) => text);
}

function shiftedReference(text: string, rows: number, columns: number): string {
  const at = text.lastIndexOf("!") + 1;
  const parts = text
    .slice(at)
    .split(":")
    .map((part) => shiftedPart(part, rows, columns));
  return text.slice(0, at) + (parts.includes(null) ? "#REF!" : parts.join(":"));
}

/** "A$1", "B" or "$3", moved where it is not fixed; null off the sheet. */
function shiftedPart(part: string, rows: number, columns: number): string | null {
  const [, columnDollar = "", letters, rowDollar = "", digits, rest = ""] =
    /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?(#?)$/.exec(part) ?? [];
  let moved = "";
  if (letters !== undefined) {
    const column = columnNumber(letters) + (columnDollar === "$" ? 0 : columns);
    if (column < 0 || column >= COLUMNS) return null;
    moved += columnDollar + columnName(column);
  }
  if (digits !== undefined) {
    const row = Number(digits) - 1 + (rowDollar === "$" ? 0 : rows);
    if (row < 0 || row >= ROWS) return null;
    moved += `${rowDollar}${row + 1}`;
  }
  return moved === "" ? part : moved + rest;
}
