/** A plan whose lines stand elsewhere: everything of it that names a row or a column follows. */
import type { Rectangle, SheetKey } from "../address.js";
import { formula, isFormula } from "../formula.js";
import type { FormulaNode } from "../formula.js";
import type { Area, ChartPlan, SheetPlan, WorkbookPlan } from "../plan.js";

/** Where the lines of a sheet stand, by their numbers in the plan. */
export interface Places {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

export const asPlanned: Places = { row: (row) => row, column: (column) => column };

/** From the first line of an area to its last, with whatever stands between them. */
function spanned({ row, column, rows, columns }: Rectangle, at: Places): Rectangle {
  const [top, left] = [at.row(row), at.column(column)];
  return {
    row: top,
    column: left,
    rows: at.row(row + rows - 1) - top + 1,
    columns: at.column(column + columns - 1) - left + 1,
  };
}

export function movedPlan(plan: WorkbookPlan, placesOf: (sheet: SheetKey) => Places): WorkbookPlan {
  const follow = (node: FormulaNode): FormulaNode => {
    switch (node.kind) {
      case "number":
      case "text":
        return node;
      case "reference":
        return { ...node, ...spanned(node, placesOf(node.sheet)) };
      case "call":
        return { ...node, args: node.args.map(follow) };
      case "binary":
        return { ...node, left: follow(node.left), right: follow(node.right) };
      case "measure":
        return {
          ...node,
          args: node.args.map(follow),
          native: follow(node.native),
          ...(node.unless === undefined ? {} : { unless: follow(node.unless) }),
        };
    }
  };
  const area = (one: Area): Area => ({ ...one, ...spanned(one, placesOf(one.sheet)) });
  const chart = (one: ChartPlan, at: Places): ChartPlan => ({
    ...one,
    categories: area(one.categories),
    series: one.series.map((series) => ({ ...series, values: area(series.values) })),
    place: { ...one.place, row: at.row(one.place.row), column: at.column(one.place.column) },
  });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet): SheetPlan => {
      const at = placesOf(sheet.key);
      const spannedHere = (one: Rectangle): Rectangle => spanned(one, at);
      const { merges, alerts, rowHeights, print } = sheet;
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => ({
          ...cell,
          row: at.row(cell.row),
          column: at.column(cell.column),
          content: isFormula(cell.content) ? formula(follow(cell.content.node)) : cell.content,
        })),
        charts: sheet.charts.map((one) => chart(one, at)),
        validations: sheet.validations.map((one) => ({ ...one, area: spannedHere(one.area) })),
        columnWidths: widthsAt(sheet.columnWidths, at),
        print: {
          ...print,
          ...(print.columns === undefined ? {} : { columns: at.column(print.columns - 1) + 1 }),
          ...(print.firstRow === undefined ? {} : { firstRow: at.row(print.firstRow) }),
          ...(print.rows === undefined ? {} : { rows: at.row(print.rows - 1) + 1 }),
        },
        ...(merges === undefined ? {} : { merges: merges.map(spannedHere) }),
        ...(alerts === undefined ? {} : { alerts: alerts.map(spannedHere) }),
        ...(rowHeights === undefined
          ? {}
          : {
              rowHeights: Object.fromEntries(
                Object.entries(rowHeights).map(([row, points]) => [at.row(Number(row)), points]),
              ),
            }),
      };
    }),
  };
}

/** Columns between those of the plan have no width of its. */
function widthsAt(widths: readonly number[], at: Places): readonly number[] {
  const moved: number[] = [];
  widths.forEach((width, column) => {
    moved[at.column(column)] = width;
  });
  return moved;
}
