/**
 * The formula language of the sheets: typed nodes instead of strings, so that references follow a
 * renamed tab, the lint can read what a formula says, and one node can be written in two dialects. The
 * nodes are made by templates (template.ts), which read as the formulas do.
 *
 * Only functions that every Excel since 2007 and LibreOffice know the same way are in it: a filled
 * workbook must work without the add-in, on an old Excel and on a colleague's other program.
 */
import { columnLetters, quotedSheetName } from "./address.js";
import type { SheetKey } from "./address.js";

/** "native" is Excel's own functions; "cakupan" writes CAKUPAN.* where a measure has such a function. */
export type Dialect = "native" | "cakupan";

/**
 * FIXED stands here because it needs no format code, which TEXT does ("0,00" on an Indonesian Excel is not "0.00"); it writes with the
 * reader's own separators, which words.ts then makes those of the sentence. ISFORMULA came with Excel 2013: only checks use it,
 * and they hold another test ready for an Excel that does not know it. CHIINV is the old name of CHISQ.INV.RT, which only Excel since
 * 2010 knows.
 */
export const allowedFunctions = [
  "ABS",
  "ADDRESS",
  "AND",
  "CHIINV",
  "CHOOSE",
  "COLUMN",
  "COLUMNS",
  "COUNT",
  "COUNTIF",
  "COUNTIFS",
  "DATE",
  "DAY",
  "FIXED",
  "IF",
  "INDEX",
  "INT",
  "ISFORMULA",
  "ISNUMBER",
  "LARGE",
  "LOOKUP",
  "MATCH",
  "MAX",
  "MIN",
  "MONTH",
  "NOT",
  "OR",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "ROW",
  "ROWS",
  "SQRT",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "YEAR",
] as const;
export type FunctionName = (typeof allowedFunctions)[number];

/** The custom functions that a measure can be written with in the "cakupan" dialect. */
type MeasureName = "COVERAGE_RATE" | "GAP_TO_TARGET" | "SUBSIDY_COST";

export type BinaryOperator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A cell or an area. `rowFixed` and `columnFixed` are the "$" signs, on both corners alike. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | ReferenceNode
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: "measure";
      readonly name: MeasureName;
      readonly args: readonly FormulaNode[];
      readonly native: FormulaNode;
      /** Where this holds, the custom function does not apply and the native form stays in either dialect. */
      readonly unless?: FormulaNode;
    };

/** What a cell of the plan holds when it is calculated. */
export interface Formula {
  readonly kind: "formula";
  readonly node: FormulaNode;
}

export function formula(node: FormulaNode): Formula {
  return { kind: "formula", node };
}

export function isFormula(content: unknown): content is Formula {
  return typeof content === "object" && content !== null && "kind" in content && content.kind === "formula";
}

/** The tabs that a formula may name. */
interface NamedSheets {
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
}

/**
 * How a formula is written, en-US, beginning with "=". `atSheet` is the sheet it stands on; `now` says where the rows of what
 * it reads stand, where that is no longer as planned.
 */
export function formulaText(
  written: Formula,
  plan: NamedSheets,
  atSheet: SheetKey,
  dialect: Dialect = "native",
  now: (planned: ReferenceNode) => ReferenceNode = (planned) => planned,
): string {
  const tab = (key: SheetKey): string => {
    const sheet = plan.sheets.find((candidate) => candidate.key === key);
    // lintPlan names such a reference before anything is written.
    return sheet === undefined ? "#REF!" : `${quotedSheetName(sheet.name)}!`;
  };
  const reference = (planned: ReferenceNode): string => {
    const node = now(planned);
    const corner = (row: number, column: number): string =>
      `${node.columnFixed ? "$" : ""}${columnLetters(column)}${node.rowFixed ? "$" : ""}${row + 1}`;
    const from = corner(node.row, node.column);
    const area = node.rows > 1 || node.columns > 1;
    const to = area ? `:${corner(node.row + node.rows - 1, node.column + node.columns - 1)}` : "";
    return `${node.sheet === atSheet ? "" : tab(node.sheet)}${from}${to}`;
  };
  return `=${write(written.node, reference, dialect)}`;
}

/** A part of a formula with Excel's own functions, its cells written by the caller; without the "=". */
export function nativeText(node: FormulaNode, reference: (node: ReferenceNode) => string): string {
  return write(node, reference, "native");
}

/**
 * The formula in R1C1 notation seen from its cell: two cells that say the same thing say it with the
 * same text here. Sheets are named by key.
 */
export function relativeText(written: Formula, atSheet: SheetKey, row: number, column: number): string {
  const part = (letter: string, fixed: boolean, target: number, own: number): string =>
    fixed ? `${letter}${target + 1}` : `${letter}[${target - own}]`;
  const reference = (node: ReferenceNode): string => {
    const corner = (r: number, c: number): string =>
      part("R", node.rowFixed, r, row) + part("C", node.columnFixed, c, column);
    const sheet = node.sheet === atSheet ? "" : `${node.sheet}!`;
    return `${sheet}${corner(node.row, node.column)}:${corner(node.row + node.rows - 1, node.column + node.columns - 1)}`;
  };
  return write(written.node, reference, "native");
}

/** Every reference a formula makes, in the order they stand in it. */
export function referencesOf(node: FormulaNode): readonly ReferenceNode[] {
  const found: ReferenceNode[] = [];
  eachNode(node, (candidate) => {
    if (candidate.kind === "reference") found.push(candidate);
  });
  return found;
}

/** The node and everything below it (a measure by its native form and its arguments). */
export function nodesOf(node: FormulaNode): readonly FormulaNode[] {
  const found: FormulaNode[] = [];
  eachNode(node, (candidate) => {
    found.push(candidate);
  });
  return found;
}

/** Calls for the node and everything below it, without making lists: a large sheet has a million nodes. */
function eachNode(node: FormulaNode, see: (node: FormulaNode) => void): void {
  see(node);
  switch (node.kind) {
    case "call":
      for (const arg of node.args) eachNode(arg, see);
      return;
    case "binary":
      eachNode(node.left, see);
      eachNode(node.right, see);
      return;
    case "measure":
      eachNode(node.native, see);
      for (const arg of node.args) eachNode(arg, see);
      if (node.unless !== undefined) eachNode(node.unless, see);
      return;
    default:
      return;
  }
}

const strength: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

function write(node: FormulaNode, reference: (node: ReferenceNode) => string, dialect: Dialect): string {
  const inner = (child: FormulaNode): string => write(child, reference, dialect);
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "text":
      return `"${node.value.replaceAll('"', '""')}"`;
    case "reference":
      return reference(node);
    case "call":
      return `${node.name}(${node.args.map(inner).join(",")})`;
    case "measure": {
      if (dialect === "native") return inner(node.native);
      const custom = `CAKUPAN.${node.name}(${node.args.map(inner).join(",")})`;
      return node.unless === undefined ? custom : `IF(${inner(node.unless)},${inner(node.native)},${custom})`;
    }
    case "binary": {
      const own = strength[node.operator];
      const left = strengthOf(node.left, dialect) < own ? `(${inner(node.left)})` : inner(node.left);
      // To the right of an operator of the same strength everything is bracketed: a-(b-c), and a+(b+c)
      // too, as a sum of doubles depends on its order.
      const right = strengthOf(node.right, dialect) <= own ? `(${inner(node.right)})` : inner(node.right);
      return `${left}${node.operator}${right}`;
    }
  }
}

function strengthOf(node: FormulaNode, dialect: Dialect): number {
  if (node.kind === "measure") return dialect === "native" ? strengthOf(node.native, dialect) : 9;
  if (node.kind === "number") return node.value < 0 ? 3 : 9;
  return node.kind === "binary" ? strength[node.operator] : 9;
}

export interface CellPlace {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}
type Fixed = "none" | "row" | "column" | "both";

/** A reference to one cell, relative unless said otherwise. */
export function cell({ sheet, row, column }: CellPlace, fixed: Fixed = "none"): ReferenceNode {
  // A plan has a hundred thousand of them: what is spread out of the place would take a third of the time that a plan takes.
  return reference(sheet, row, column, 1, 1, fixed);
}

/** A reference to a rectangle. */
export function area(
  { sheet, row, column, rows, columns }: CellPlace & { rows: number; columns: number },
  fixed: Fixed = "none",
): ReferenceNode {
  return reference(sheet, row, column, rows, columns, fixed);
}

function reference(
  sheet: SheetKey,
  row: number,
  column: number,
  rows: number,
  columns: number,
  fixed: Fixed,
): ReferenceNode {
  const rowFixed = fixed === "row" || fixed === "both";
  const columnFixed = fixed === "column" || fixed === "both";
  return { kind: "reference", sheet, row, column, rows, columns, rowFixed, columnFixed };
}
