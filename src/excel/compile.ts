/**
 * A sheet of the plan as the few large writes that Excel takes well: blocks of contents with their number
 * formats, and rectangles of equal look. Pure data, so it is tested without an Excel.
 */
import { formulaText, isFormula, lookOf } from "../sheets/index.js";
import { entryText, textEntry } from "./texts.js";
import type {
  CellLook,
  CellPlan,
  Dialect,
  Rectangle,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from "../sheets/index.js";

export interface SheetWrites {
  /** Every cell of the plan lies in it; it begins at A1. */
  readonly used: Rectangle;
  readonly blocks: readonly Block[];
  readonly looks: readonly LookWrite[];
  readonly validations: readonly RuleWrite[];
  readonly cells: number;
}

export interface Block {
  readonly area: Rectangle;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** "@" for each cell that is a text cell before its text is written, null for the others; null where there is none. */
  readonly textCells: readonly (readonly ("@" | null)[])[] | null;
  /** What it weighs in a request, roughly; a request over 5 MB is refused by Excel on the web. */
  readonly bytes: number;
}

/** One aspect of the look, for every cell that has it. */
export type LookWrite = { readonly areas: readonly Rectangle[] } & (
  | { readonly aspect: "fill" | "colour" | "lineBelow" | "lineAbove"; readonly value: string }
  | { readonly aspect: "horizontal"; readonly value: CellLook["horizontal"] }
  | { readonly aspect: "vertical"; readonly value: CellLook["vertical"] }
  | { readonly aspect: "bold" | "italic" | "wrap"; readonly value: true }
  | { readonly aspect: "size" | "indent"; readonly value: number }
);

/** One rule of what may be typed, for every area that has it: a thousand cells share some thirty rules. */
export type RuleWrite = Omit<ValidationPlan, "area"> & { readonly areas: readonly Rectangle[] };

/** Text colour and vertical place of most cells: set once for the whole sheet. */
const ground = { colour: lookOf("text").colour, vertical: lookOf("text").vertical } as const;

/** @param largestBlock cells in one write; a sheet with more is written in several blocks of rows. */
export function compileSheet(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  dialect: Dialect,
  largestBlock = 20_000,
): SheetWrites {
  const work = compilingSheet(plan, sheet, dialect, largestBlock);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same with a stop after each part, where a large sheet can let the page breathe. */
export function* compilingSheet(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  dialect: Dialect,
  largestBlock = 20_000,
): Generator<void, SheetWrites> {
  const used = {
    row: 0,
    column: 0,
    rows: 1 + sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0),
    columns: 1 + sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0),
  };
  const grid = Array.from({ length: used.rows }, () =>
    new Array<CellPlan | undefined>(used.columns).fill(undefined),
  );
  for (const cell of sheet.cells) {
    const row = grid[cell.row];
    if (row !== undefined) row[cell.column] = cell;
  }
  yield;
  const blocks: Block[] = [];
  for (const area of rowBlocks(used, largestBlock)) {
    const rows = grid.slice(area.row, area.row + area.rows);
    const formulas = rows.map((row) =>
      row.map((cell) => (cell === undefined ? "" : typed(cell, plan, sheet, dialect))),
    );
    const numberFormats = rows.map((row) =>
      row.map((cell) => (cell === undefined ? "General" : lookOf(cell.style).numberFormat)),
    );
    const textCells = textCellsOf(rows);
    const bytes =
      weightOf(formulas) + weightOf(numberFormats) + (textCells === null ? 0 : weightOf(textCells));
    blocks.push({ area, formulas, numberFormats, textCells, bytes });
    yield;
  }
  const looks = yield* looksOf(sheet.cells, [used]);
  return { used, blocks, looks, validations: rulesOf(sheet.validations), cells: sheet.cells.length };
}

/** The validations by rule and sentence, in the order in which each is first met; areas side by side are one. */
export function rulesOf(validations: readonly ValidationPlan[]): readonly RuleWrite[] {
  const byRule = new Map<string, ValidationPlan[]>();
  for (const validation of validations) {
    const key = JSON.stringify([validation.rule, validation.message]);
    const same = byRule.get(key);
    if (same === undefined) byRule.set(key, [validation]);
    else same.push(validation);
  }
  return [...byRule.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { rule, message } = first;
    return [{ rule, message, areas: rectanglesOf(same.flatMap(({ area }) => cellsOf(area))) }];
  });
}

function cellsOf({ row, column, rows, columns }: Rectangle): readonly { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** A rectangle cut into blocks of whole rows with at most so many cells (and at least one row) each. */
export function rowBlocks(area: Rectangle, largest: number): readonly Rectangle[] {
  const height = Math.max(1, Math.floor(largest / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

function typed(
  cell: CellPlan,
  plan: WorkbookPlan,
  sheet: SheetPlan,
  dialect: Dialect,
): string | number | boolean {
  const { content } = cell;
  if (content === null) return "";
  if (isFormula(content)) return formulaText(content, plan, sheet.key, dialect);
  return typeof content === "string" ? entryText(content) : content;
}

function textCellsOf(rows: readonly (readonly (CellPlan | undefined)[])[]): Block["textCells"] {
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell?.content === "string" && textEntry(cell.content) === "text" ? ("@" as const) : null,
    ),
  );
  return cells.some((row) => row.includes("@")) ? cells : null;
}

/** Bytes as UTF-8, at most three for a letter. (TextEncoder is missing from the web views of older Excels.) */
function weightOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

/** The looks of some cells alone; what they had before is cleared first. */
export function looksOfCells(cells: readonly CellPlan[]): readonly LookWrite[] {
  const work = looksOf(cells, rectanglesOf(cells));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* looksOf(
  cells: readonly CellPlan[],
  grounds: readonly Rectangle[],
): Generator<void, readonly LookWrite[]> {
  const writes: LookWrite[] = [
    { areas: grounds, aspect: "colour", value: ground.colour },
    { areas: grounds, aspect: "vertical", value: ground.vertical },
  ];
  const gather = function* <Value extends string | number | true>(
    read: (look: CellLook) => Value | null,
    add: (areas: readonly Rectangle[], value: Value) => LookWrite,
  ): Generator<void, void> {
    const byValue = new Map<Value, CellPlan[]>();
    for (const cell of cells) {
      const value = read(lookOf(cell.style));
      if (value === null) continue;
      const same = byValue.get(value);
      if (same === undefined) byValue.set(value, [cell]);
      else same.push(cell);
    }
    for (const [value, same] of byValue) {
      writes.push(add(rectanglesOf(same), value));
      yield;
    }
  };
  const unlessGround = <Value>(value: Value, usual: Value): Value | null => (value === usual ? null : value);
  yield* gather(
    (look) => look.fill,
    (areas, value) => ({ areas, aspect: "fill", value }),
  );
  yield* gather(
    (look) => unlessGround(look.colour, ground.colour),
    (areas, value) => ({ areas, aspect: "colour", value }),
  );
  yield* gather(
    (look) => (look.bold ? true : null),
    (areas, value) => ({ areas, aspect: "bold", value }),
  );
  yield* gather(
    (look) => (look.italic ? true : null),
    (areas, value) => ({ areas, aspect: "italic", value }),
  );
  yield* gather(
    (look) => unlessGround(look.size, 11),
    (areas, value) => ({ areas, aspect: "size", value }),
  );
  yield* gather(
    (look) => unlessGround(look.horizontal, "General"),
    (areas, value) => ({ areas, aspect: "horizontal", value }),
  );
  yield* gather(
    (look) => unlessGround(look.indent, 0),
    (areas, value) => ({ areas, aspect: "indent", value }),
  );
  yield* gather(
    (look) => unlessGround(look.vertical, ground.vertical),
    (areas, value) => ({ areas, aspect: "vertical", value }),
  );
  yield* gather(
    (look) => (look.wrap ? true : null),
    (areas, value) => ({ areas, aspect: "wrap", value }),
  );
  yield* gather(
    (look) => look.lineBelow,
    (areas, value) => ({ areas, aspect: "lineBelow", value }),
  );
  yield* gather(
    (look) => look.lineAbove,
    (areas, value) => ({ areas, aspect: "lineAbove", value }),
  );
  return writes;
}

/** More columns than Excel has, so that every place has a number of its own. */
const columnsOfSheet = 16_384;

/** The cells as few rectangles: each grows to the right first, then down. */
export function rectanglesOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Rectangle[] {
  const key = (row: number, column: number): number => row * columnsOfSheet + column;
  const open = new Set(cells.map((cell) => key(cell.row, cell.column)));
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: Rectangle[] = [];
  for (const { row, column } of ordered) {
    if (!open.has(key(row, column))) continue;
    let columns = 1;
    while (open.has(key(row, column + columns))) columns += 1;
    const fullRow = (candidate: number): boolean => {
      for (let c = column; c < column + columns; c += 1) if (!open.has(key(candidate, c))) return false;
      return true;
    };
    let rows = 1;
    while (fullRow(row + rows)) rows += 1;
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) open.delete(key(r, c));
    found.push({ row, column, rows, columns });
  }
  return found;
}
