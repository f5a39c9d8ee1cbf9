import { allowedFunctions, formulaText, isFormula, nodesOf, referencesOf } from "../formula.js";
import type { Formula, FormulaNode, ReferenceNode } from "../formula.js";
import { rowsBetweenStops } from "../making.js";
import type { Making } from "../making.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../plan.js";
import { cellKey, cellMap, placeOf } from "./place.js";
import type { CellMap } from "./place.js";

/**
 * Numbers that may stand in a formula: nothing, one, the months of a year, the hundred of per cent, the
 * thousand, million, billion and trillion that a sentence is told in, the digits of a rounding (0, 1, 2, 6), and the 4 by which ADDRESS
 * writes a cell without "$".
 * Everything else is an assumption and belongs into a cell with a source.
 */
const allowedNumbers: ReadonlySet<number> = new Set([
  0, 1, 2, 4, 6, 12, 100, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000,
]);

const longestFormula = 8_192;
/** A text inside a formula; Excel refuses the whole formula beyond it. */
const longestText = 255;
const deepestNesting = 64;

/** References, functions, constants and circles. */
export function* lintingFormulas(plan: WorkbookPlan): Making<readonly string[]> {
  const maps = new Map(plan.sheets.map((sheet) => [sheet.key, cellMap(sheet)]));
  const findings: string[] = [];
  let looked = 0;
  for (const sheet of plan.sheets) {
    for (const cell of sheet.cells) {
      if (!isFormula(cell.content)) continue;
      findings.push(...lintFormula(plan, maps, sheet, cell.content, placeOf(sheet, cell)));
      looked += 1;
      if (looked % rowsBetweenStops === 0) yield;
    }
  }
  return [...findings, ...circles(plan, maps)];
}

function lintFormula(
  plan: WorkbookPlan,
  maps: ReadonlyMap<string, CellMap>,
  sheet: SheetPlan,
  formula: Formula,
  at: string,
): readonly string[] {
  const findings: string[] = [];
  const nodes = nodesOf(formula.node);
  for (const node of nodes) {
    if (node.kind === "number" && !allowedNumbers.has(node.value)) {
      findings.push(`${at} hides the constant ${node.value}; give it a cell with a source`);
    }
    if (node.kind === "call" && !(allowedFunctions as readonly string[]).includes(node.name)) {
      findings.push(`${at} calls ${node.name}, which is not on the list of functions that work everywhere`);
    }
    if (node.kind === "text" && node.value.length > longestText) {
      findings.push(`${at} holds a text of more than ${longestText} characters inside its formula`);
    }
    if (node.kind === "reference") findings.push(...lintReference(maps, node, at));
  }
  if (longestItCanBe(nodes) > longestFormula) {
    for (const dialect of ["native", "cakupan"] as const) {
      const length = formulaText(formula, plan, sheet.key, dialect).length;
      if (length > longestFormula) findings.push(`${at} is a formula of ${length} characters (${dialect})`);
    }
  }
  if (depthOf(formula.node) > deepestNesting) findings.push(`${at} nests deeper than ${deepestNesting}`);
  return findings;
}

/**
 * More characters than any formula of these nodes has: a reference with a quoted tab name of 31 apostrophes and two corners is
 * the longest node but a text. Most formulas are far below the limit and need not be written out to know it.
 */
function longestItCanBe(nodes: readonly FormulaNode[]): number {
  return nodes.reduce((sum, node) => sum + 120 + (node.kind === "text" ? 2 * node.value.length : 0), 0);
}

function lintReference(
  maps: ReadonlyMap<string, CellMap>,
  reference: ReferenceNode,
  at: string,
): readonly string[] {
  const cells = maps.get(reference.sheet);
  if (cells === undefined)
    return [`${at} refers to the sheet "${reference.sheet}", which the plan does not have`];
  if (reference.row < 0 || reference.column < 0) return [`${at} refers to a cell outside the sheet`];
  return holdsACell(cells, reference)
    ? []
    : [
        `${at} refers to ${reference.sheet} row ${reference.row + 1} column ${reference.column + 1}, which is not filled`,
      ];
}

/** Looked for cell by cell, as most areas are filled from their first cell on. */
function holdsACell(cells: CellMap, reference: ReferenceNode): boolean {
  for (let row = reference.row; row < reference.row + reference.rows; row += 1) {
    for (let column = reference.column; column < reference.column + reference.columns; column += 1) {
      if (cells.has(cellKey(row, column))) return true;
    }
  }
  return false;
}

function depthOf(node: FormulaNode): number {
  switch (node.kind) {
    case "call":
      return 1 + Math.max(0, ...node.args.map(depthOf));
    case "binary":
      return Math.max(depthOf(node.left), depthOf(node.right));
    case "measure":
      return Math.max(depthOf(node.native), 1 + Math.max(0, ...node.args.map(depthOf)));
    default:
      return 0;
  }
}

/** Formulas that need their own result, each circle told once by the cell that closes it. */
function circles(plan: WorkbookPlan, maps: ReadonlyMap<string, CellMap>): readonly string[] {
  const state = new Map<CellPlan, "open" | "done">();
  const areasDone = new Set<string>();
  const findings: string[] = [];
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.key, sheet]));
  const formulas = new Map(plan.sheets.map((sheet) => [sheet.key, formulasByColumn(sheet)]));
  const visit = (sheet: SheetPlan, cell: CellPlan): void => {
    if (state.get(cell) === "done" || !isFormula(cell.content)) return;
    if (state.get(cell) === "open") {
      findings.push(`${placeOf(sheet, cell)} needs its own result (circular reference)`);
      return;
    }
    state.set(cell, "open");
    for (const reference of referencesOf(cell.content.node)) visitArea(reference);
    state.set(cell, "done");
  };
  /** Many formulas sum the same long columns: an area that has been followed to its end is not followed again. */
  const visitArea = (reference: ReferenceNode): void => {
    const target = sheets.get(reference.sheet);
    if (target === undefined) return;
    if (reference.rows === 1 && reference.columns === 1) {
      const cell = maps.get(target.key)?.get(cellKey(reference.row, reference.column));
      if (cell !== undefined) visit(target, cell);
      return;
    }
    const { row, column, rows, columns } = reference;
    const id = `${target.key}!${row},${column},${rows},${columns}`;
    if (areasDone.has(id)) return;
    for (let at = column; at < column + columns; at += 1) {
      for (const cell of formulas.get(target.key)?.get(at) ?? []) {
        if (cell.row >= row && cell.row < row + rows) visit(target, cell);
      }
    }
    areasDone.add(id);
  };
  for (const sheet of plan.sheets) for (const cell of sheet.cells) visit(sheet, cell);
  return findings;
}

function formulasByColumn(sheet: SheetPlan): ReadonlyMap<number, readonly CellPlan[]> {
  const found = new Map<number, CellPlan[]>();
  for (const cell of sheet.cells) {
    if (!isFormula(cell.content)) continue;
    const column = found.get(cell.column);
    if (column === undefined) found.set(cell.column, [cell]);
    else column.push(cell);
  }
  return found;
}
