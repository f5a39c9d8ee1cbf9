import { allowedFunctions, formulaText, isFormula, nodesOf, referencesOf } from "../formula.js";
import type { Formula, FormulaNode, ReferenceNode } from "../formula.js";
import type { SheetPlan, WorkbookPlan } from "../plan.js";
import { cellKey, cellMap, placeOf } from "./place.js";
import type { CellMap } from "./place.js";

/**
 * Numbers that may stand in a formula: nothing, one, the months of a year, the hundred of per cent, the
 * thousand, million and billion that a sentence is told in, and the digits of a rounding (0, 1, 2, 6).
 * Everything else is an assumption and belongs into a cell with a source.
 */
const allowedNumbers: ReadonlySet<number> = new Set([0, 1, 2, 6, 12, 100, 1_000, 1_000_000, 1_000_000_000]);

const longestFormula = 8_192;
/** A text inside a formula; Excel refuses the whole formula beyond it. */
const longestText = 255;
const deepestNesting = 64;

/** References, functions, constants and circles. */
export function lintFormulas(plan: WorkbookPlan): readonly string[] {
  const maps = new Map(plan.sheets.map((sheet) => [sheet.key, cellMap(sheet)]));
  const findings = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      isFormula(cell.content) ? lintFormula(plan, maps, sheet, cell.content, placeOf(sheet, cell)) : [],
    ),
  );
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
  for (const node of nodesOf(formula.node)) {
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
  for (const dialect of ["native", "cakupan"] as const) {
    const length = formulaText(formula, plan, sheet.key, dialect).length;
    if (length > longestFormula) findings.push(`${at} is a formula of ${length} characters (${dialect})`);
  }
  if (depthOf(formula.node) > deepestNesting) findings.push(`${at} nests deeper than ${deepestNesting}`);
  return findings;
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
  return placesOf(reference).some((place) => cells.has(place))
    ? []
    : [
        `${at} refers to ${reference.sheet} row ${reference.row + 1} column ${reference.column + 1}, which is not filled`,
      ];
}

function placesOf(reference: ReferenceNode): readonly string[] {
  return Array.from({ length: reference.rows * reference.columns }, (_, index) =>
    cellKey(
      reference.row + Math.floor(index / reference.columns),
      reference.column + (index % reference.columns),
    ),
  );
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
  const state = new Map<string, "open" | "done">();
  const findings: string[] = [];
  const visit = (sheet: SheetPlan, place: string): void => {
    const id = `${sheet.key}!${place}`;
    if (state.get(id) === "done") return;
    const cell = maps.get(sheet.key)?.get(place);
    if (cell === undefined || !isFormula(cell.content)) return;
    if (state.get(id) === "open") {
      findings.push(`${placeOf(sheet, cell)} needs its own result (circular reference)`);
      return;
    }
    state.set(id, "open");
    for (const reference of referencesOf(cell.content.node)) {
      const target = plan.sheets.find((candidate) => candidate.key === reference.sheet);
      if (target !== undefined) for (const next of placesOf(reference)) visit(target, next);
    }
    state.set(id, "done");
  };
  for (const sheet of plan.sheets)
    for (const cell of sheet.cells) visit(sheet, cellKey(cell.row, cell.column));
  return findings;
}
