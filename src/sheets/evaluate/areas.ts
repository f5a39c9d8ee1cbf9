/** Areas in formulas, cell by cell. */
import type { FormulaNode, FunctionName, ReferenceNode } from "../formula.js";

/** Functions that answer an area with an area; the others make one value of it. */
const cellByCell: ReadonlySet<FunctionName> = new Set<FunctionName>([
  ...(["IF", "NOT", "ISNUMBER", "INT", "ABS"] as const),
  ...(["ROUND", "ROUNDUP", "ROUNDDOWN", "DATE", "YEAR", "MONTH", "DAY"] as const),
]);

/** Rows and columns of what a part of a formula comes to. */
export function sizeOf(node: FormulaNode): readonly [rows: number, columns: number] {
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
export function partOf(node: FormulaNode, row: number, column: number): FormulaNode {
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

/** Each cell of an area, as a reference of its own. */
export function cellsOf(area: ReferenceNode): readonly ReferenceNode[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    ...area,
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
    rows: 1,
    columns: 1,
  }));
}
