/** Collects the cells of one sheet row by row, works out the row heights that wrapped texts need, and finishes the sheet. */
import type { Rectangle, SheetKey } from "./address.js";
import { filledRows, onFewestPages } from "./paper.js";
import { formula, isFormula } from "./formula.js";
import type { CellPlace, FormulaNode } from "./formula.js";
import type { CellPlan, Content, SheetPlan } from "./plan.js";
import { lookOf } from "./styles.js";
import type { StyleName } from "./styles.js";

export interface CellExtra {
  readonly source?: string;
  readonly ask?: string;
  readonly optional?: true;
  /** Letters that a formula's text may come to, or the text itself where it is known: what its row must have room for. */
  readonly room?: number | string;
}

/** What a sheet says of itself beside its cells: all that the builder does not know from writing them. */
type Finish = Pick<SheetPlan, "name" | "tabColour" | "frozen" | "print" | "alerts" | "timeline" | "records"> &
  Partial<Pick<SheetPlan, "charts" | "validations">>;

export class SheetBuilder {
  readonly cells: CellPlan[] = [];
  readonly merges: Rectangle[] = [];
  private readonly fixedHeights = new Map<number, number>();
  private readonly rooms = new Map<CellPlan, number | string>();
  /** The next row to be written. */
  row = 0;

  constructor(
    readonly key: SheetKey,
    private readonly columnWidths: readonly number[],
  ) {}

  /** Writes a constant or an empty input into a column of the current row. */
  put(column: number, content: Exclude<Content, object>, style: StyleName, extra: CellExtra = {}): CellPlace {
    return this.add(column, content, style, extra);
  }

  /** Writes a formula into a column of the current row. */
  calculate(column: number, node: FormulaNode, style: StyleName, extra: CellExtra = {}): CellPlace {
    return this.add(column, formula(node), style, extra);
  }

  /** Joins columns of the current row, and of those below it, into one cell, for a text that runs over them. */
  join(column: number, columns: number, rows = 1): void {
    this.merges.push({ row: this.row, column, rows, columns });
  }

  /** Points of the current row. */
  height(points: number): void {
    this.fixedHeights.set(this.row, points);
  }

  next(rows = 1): void {
    this.row += rows;
  }

  /** The sheet as it goes into the plan, once every cell is written. */
  finish({
    name,
    tabColour,
    frozen,
    print,
    charts,
    validations,
    alerts,
    timeline,
    records,
  }: Finish): SheetPlan {
    if (records !== undefined && this.merges.length > 0) {
      throw new Error("Excel neither sorts nor filters joined cells: a table of records has none");
    }
    const rowHeights = this.rowHeights();
    const rows = filledRows({ cells: this.cells, charts: charts ?? [] });
    const { columnWidths } = this;
    return {
      key: this.key,
      name,
      ...(tabColour === undefined ? {} : { tabColour }),
      columnWidths,
      cells: this.cells,
      frozen,
      print: onFewestPages(print, { columnWidths, rowHeights, rows }),
      charts: charts ?? [],
      validations: validations ?? [],
      ...(alerts === undefined ? {} : { alerts }),
      rowHeights,
      ...(timeline === undefined ? {} : { timeline }),
      ...(records === undefined ? { merges: this.merges } : { records }),
    };
  }

  /** Heights of rows that are not one line of the default font. */
  private rowHeights(): Readonly<Record<number, number>> {
    const heights = new Map<number, number>();
    for (const cell of this.cells) {
      const look = lookOf(cell.style);
      const lines = look.wrap ? this.linesOf(cell) : 1;
      const points = Math.ceil(lines * look.size * 1.32 + 2);
      heights.set(cell.row, Math.max(heights.get(cell.row) ?? 15, points));
    }
    for (const [row, points] of this.fixedHeights) heights.set(row, points);
    return Object.fromEntries([...heights].filter(([, points]) => points > 17));
  }

  private add(column: number, content: Content, style: StyleName, extra: CellExtra): CellPlace {
    const { room, ...rest } = extra;
    const cell: CellPlan = { row: this.row, column, content, style, ...rest };
    this.cells.push(cell);
    if (room !== undefined) this.rooms.set(cell, room);
    return { sheet: this.key, row: this.row, column };
  }

  private linesOf(cell: CellPlan): number {
    const merge = this.merges.find((area) => area.row === cell.row && area.column === cell.column);
    const span = this.columnWidths.slice(cell.column, cell.column + (merge?.columns ?? 1));
    const look = lookOf(cell.style);
    // A letter of running text is a little narrower than a digit of the default font; bold ones are wider.
    const perLetter = (look.size / 11) * (look.bold ? 1.05 : 0.94);
    const wide = span.reduce((sum, width) => sum + width, 0) - 2 * look.indent;
    const letters = Math.max(1, Math.floor(wide / perLetter) - 1);
    const text = isFormula(cell.content) ? (this.rooms.get(cell) ?? 0) : cell.content;
    if (typeof text === "string") return wrappedLines(text, letters);
    return isFormula(cell.content) ? Math.ceil(Number(text) / letters) || 1 : 1;
  }
}

/** Lines that a text takes when it is broken at spaces; longer words are broken where they must. */
export function wrappedLines(text: string, letters: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let here = 1;
    for (const word of paragraph.split(" ")) {
      const width = (used === 0 ? 0 : 1) + word.length;
      if (used + width <= letters) used += width;
      else {
        const own = Math.ceil(word.length / letters);
        here += used === 0 ? own - 1 : own;
        used = word.length - (own - 1) * letters;
      }
    }
    return lines + here;
  }, 0);
}
