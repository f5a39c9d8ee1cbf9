/**
 * What a row and a column of a plan are called, so that they are known again in another plan of the same workbook: a row by its
 * section and its label, a column by its year. A label that is a formula is read as what it says of the rows it refers to.
 */
import type { SheetKey } from "../address.js";
import { isFormula } from "../formula.js";
import type { FormulaNode } from "../formula.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../plan.js";

/** A plan and the year of its first year's column. */
export interface DatedPlan {
  readonly plan: WorkbookPlan;
  readonly baseYear: number;
}

/** By sheet: the names of its rows and of its columns, in order, each of them once. */
export interface SheetNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Columns whose words say what a row is; those further right explain. */
const labelColumns = 6;
/** Longer words explain as well. */
const longestLabel = 90;
/** Ids of the register change with what else is in it. */
const registerId = /^[A-Z]\d+$/u;

/** A plan is compared more than once: for its preview, for its refresh. */
const known = new WeakMap<WorkbookPlan, ReadonlyMap<SheetKey, SheetNames>>();

export function namesOf({ plan, baseYear }: DatedPlan): ReadonlyMap<SheetKey, SheetNames> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const labels = new Labels(plan);
  const names = new Map(
    plan.sheets.map((sheet) => [
      sheet.key,
      { rows: once(labels.rowsOf(sheet)), columns: once(columnsOf(sheet, baseYear)) },
    ]),
  );
  known.set(plan, names);
  return names;
}

export function heightOf(sheet: SheetPlan): number {
  return sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

export function widthOf(sheet: SheetPlan): number {
  return sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
}

function columnsOf(sheet: SheetPlan, baseYear: number): readonly string[] {
  const { timeline } = sheet;
  return Array.from({ length: widthOf(sheet) }, (_, column) => {
    if (timeline === undefined || column < timeline.firstColumn) return String(column);
    const year = column - timeline.firstColumn;
    return year < timeline.years ? `tahun ${String(baseYear + year)}` : `+${String(year - timeline.years)}`;
  });
}

/** Names that come again are counted. */
function once(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${String(count)}`;
  });
}

/** The labels of one plan's rows; each is worked out once. */
class Labels {
  readonly #rows = new Map<SheetKey, ReadonlyMap<number, readonly CellPlan[]>>();
  readonly #labels = new Map<string, string>();

  constructor(plan: WorkbookPlan) {
    for (const { key, cells } of plan.sheets) {
      const rows = new Map<number, CellPlan[]>();
      for (const cell of cells) {
        const row = rows.get(cell.row);
        if (row === undefined) rows.set(cell.row, [cell]);
        else row.push(cell);
      }
      this.#rows.set(key, rows);
    }
  }

  rowsOf(sheet: SheetPlan): readonly string[] {
    let section = "";
    return Array.from({ length: heightOf(sheet) }, (_, row) => {
      const label = this.#label(sheet.key, row);
      const first = this.#row(sheet.key, row).find(({ column }) => column === 0);
      if (first?.style === "heading" || first?.style === "columnHead") {
        section = label;
        return `§ ${label}`;
      }
      return `${section} / ${label}`;
    });
  }

  #row(sheet: SheetKey, row: number): readonly CellPlan[] {
    return this.#rows.get(sheet)?.get(row) ?? [];
  }

  #label(sheet: SheetKey, row: number): string {
    const place = `${sheet} ${String(row)}`;
    const known = this.#labels.get(place);
    if (known !== undefined) return known;
    // What refers to itself has no more to say.
    this.#labels.set(place, "");
    const words = [...this.#row(sheet, row)]
      .filter(({ column }) => column < labelColumns)
      .sort((a, b) => a.column - b.column)
      .flatMap((cell) => this.#wordsOf(cell) ?? []);
    const label = words.join(" | ");
    this.#labels.set(place, label);
    return label;
  }

  #wordsOf({ content, style, source }: CellPlan): string | null {
    if (source !== undefined) return null;
    if (isFormula(content)) {
      const isWords = !style.includes(".") || style.endsWith(".general");
      return isWords ? this.#said(content.node) : null;
    }
    if (typeof content !== "string" || content.length > longestLabel || registerId.test(content)) return null;
    return content;
  }

  /** A formula in words: what it refers to by what that is called. */
  #said(node: FormulaNode): string {
    switch (node.kind) {
      case "number":
      case "text":
        return String(node.value);
      case "reference": {
        const target = this.#row(node.sheet, node.row).find(({ column }) => column === node.column);
        const isOne = node.rows === 1 && node.columns === 1;
        if (isOne && typeof target?.content === "string" && target.source === undefined)
          return target.content;
        return `${node.sheet}:${this.#label(node.sheet, node.row)}:${String(node.column)}`;
      }
      case "call":
        return `${node.name}(${node.args.map((arg) => this.#said(arg)).join(",")})`;
      case "binary":
        return `${this.#said(node.left)}${node.operator}${this.#said(node.right)}`;
      case "measure":
        return this.#said(node.native);
    }
  }
}
