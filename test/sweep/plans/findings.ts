/** Collects where cells say otherwise than expected; rows are found by the words in front of them. */
import type { Result } from "../../../src/domain/index.js";
import { isFormula } from "../../../src/sheets/index.js";
import type { Area, CellPlace, ChartPlan, SheetPlan, WorkbookPlan } from "../../../src/sheets/index.js";
import type { CellValue } from "../../../src/workbench/engine/index.js";
import type { Reader } from "./calculated.js";

export const firstYearColumn = 5;

/**
 * Alike in the fifteen digits that a file holds, or in fifteen decimals: 0.4025 - 0.4021 is no more exact than its parts.
 * Persons and rupiah are whole and never that near without being the same.
 */
export function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= Math.max(1e-15, Math.abs(theirs) * 1e-14);
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export class Findings {
  readonly said: string[] = [];
  constructor(
    readonly plan: WorkbookPlan,
    readonly read: Reader,
  ) {}

  sheet(key: string): SheetPlan {
    const sheet = this.plan.sheets.find((one) => one.key === key);
    if (sheet === undefined) throw new Error(`The plan has no sheet ${key}`);
    return sheet;
  }

  /** The sheets of a form; villages have theirs only where one pays. */
  has(key: string): boolean {
    return this.plan.sheets.some((one) => one.key === key);
  }

  /** The rows with this label in a column, from the top. */
  rowsWith(sheet: SheetPlan, label: string, labelColumn = 0): readonly number[] {
    return sheet.cells
      .filter(({ column, content }) => column === labelColumn && content === label)
      .map(({ row }) => row);
  }

  /** The first of them, or the first with a formula that says so; a label that is gone is a finding of its own. */
  rowWith(sheet: SheetPlan, label: string, labelColumn = 0): number {
    const [row = this.rowSaying(sheet, label, labelColumn)] = this.rowsWith(sheet, label, labelColumn);
    if (row === undefined) this.said.push(`${sheet.name}: no row says "${label}"`);
    return row ?? -1;
  }

  private rowSaying(sheet: SheetPlan, label: string, labelColumn: number): number | undefined {
    return sheet.cells.find(
      ({ row, column, content }) =>
        column === labelColumn && isFormula(content) && this.read(sheet.name, row, column) === label,
    )?.row;
  }

  compare(
    sheet: SheetPlan,
    row: number,
    column: number,
    what: string,
    wanted: CellValue,
    digits = false,
  ): void {
    const came = this.read(sheet.name, row, column);
    const same = digits ? isSame(came, wanted) : came === wanted;
    if (!same) this.said.push(`${sheet.name} ${what}: ${String(came)} / ${String(wanted)}`);
  }

  /** Columns side by side from `column` on. */
  compareAlong(
    sheet: SheetPlan,
    row: number,
    column: number,
    what: string,
    wanted: readonly CellValue[],
    digits = false,
  ): void {
    wanted.forEach((value, index) => {
      this.compare(sheet, row, column + index, `${what} ${index}`, value, digits);
    });
  }

  /** What the cells hold that a chart draws. */
  drawnFrom({ sheet: key, row, column, rows, columns }: Area): readonly CellValue[] {
    const { name } = this.sheet(key);
    return Array.from({ length: rows * columns }, (_, index) =>
      this.read(name, row + Math.floor(index / columns), column + (index % columns)),
    );
  }

  /** A chart's categories and series against what they have to show. */
  compareChart(
    chart: ChartPlan,
    categories: readonly CellValue[],
    series: readonly (readonly CellValue[])[],
  ): void {
    const pairs = [
      [chart.categories, categories] as const,
      ...chart.series.map(({ values }, index) => [values, series[index] ?? []] as const),
    ];
    for (const [index, [drawn, wanted]] of pairs.entries()) {
      const came = this.drawnFrom(drawn);
      const same =
        came.length === wanted.length && came.every((value, at) => isSame(value, wanted[at] ?? ""));
      if (!same) this.said.push(`Chart ${chart.name} ${index}: ${came.join("; ")} / ${wanted.join("; ")}`);
    }
  }
}

/** What stands in the cells that the plan gives no formula, where somebody may have typed. */
export function entered({
  plan,
  read,
}: Pick<Findings, "plan" | "read">): (place: CellPlace) => CellValue | undefined {
  const contents = new Map(
    plan.sheets.flatMap(({ key, name, cells }) =>
      cells.flatMap(({ row, column, content }) =>
        isFormula(content) ? [] : [[`${key} ${String(row)} ${String(column)}`, name] as const],
      ),
    ),
  );
  return ({ sheet, row, column }) => {
    const name = contents.get(`${sheet} ${String(row)} ${String(column)}`);
    return name === undefined ? undefined : (read(name, row, column) ?? null);
  };
}
