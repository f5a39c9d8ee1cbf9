/** A plan written into the embedded engine and calculated, found by the words in it and typed into as a person does. */
import type { WorkbookPlan } from "../../src/sheets/index.js";
import type { CellState, CellValue, Engine, SheetInfo } from "../../src/workbench/engine/index.js";
import { contentAt, enginesOf, readerOf } from "../sweep/plans/calculated.js";
import type { Reader } from "../sweep/plans/calculated.js";

/** The cells of an engine, by the names of its tabs. */
export interface Cells {
  sheet(name: string): SheetInfo;
  /** "Asumsi", "B6" */
  cell(sheet: string, address: string): CellState;
  /** Types into a cell, and calculates. */
  type(sheet: string, address: string, content: CellValue): Promise<void>;
  names(): readonly string[];
  /** The address of the n-th row with this label in column A, in a column: "F7". */
  find(sheet: string, label: string, column: string, nth?: number): string;
  /** Values of that row in the columns F, G … as many as there are years. */
  years(sheet: string, label: string, count: number, nth?: number): readonly CellState["value"][];
}

/** "B6" as row and column from 0. */
export function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

export function cellsOf(
  engine: Engine,
  write: (sheet: string, row: number, column: number, content: CellValue) => void,
): Cells {
  const sheet: Cells["sheet"] = (name) => {
    const found = engine.sheets().find((info) => info.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const find: Cells["find"] = (name, label, column, nth = 1) => {
    const { id } = sheet(name);
    const rows = engine.usedRect(id, true)?.rows ?? 0;
    const found = Array.from({ length: rows }, (_, row) => row).filter(
      (row) => engine.cell(id, row, 0).value === label,
    );
    const row = found[nth - 1];
    if (row === undefined) throw new Error(`${name} has no row "${label}" (${nth})`);
    return `${column}${row + 1}`;
  };
  return {
    sheet,
    find,
    names: () => engine.sheets().map(({ name }) => name),
    cell(name, address) {
      const [row, column] = placeOf(address);
      return engine.cell(sheet(name).id, row, column);
    },
    async type(name, address, content) {
      const [row, column] = placeOf(address);
      write(name, row, column, content);
      await engine.settle();
    },
    years(name, label, count, nth = 1) {
      const [row] = placeOf(find(name, label, "A", nth));
      const { id } = sheet(name);
      return Array.from({ length: count }, (_, index) => engine.cell(id, row, 5 + index).value);
    },
  };
}

export interface Book extends Cells {
  readonly plan: WorkbookPlan;
  readonly engine: Engine;
  readonly read: Reader;
  /** Types without calculating; row and column from 0. */
  write(sheet: string, row: number, column: number, content: CellValue): void;
  /** The same at an address. */
  enter(sheet: string, address: string, content: CellValue): void;
  calculate(): Promise<void>;
}

interface Kept {
  readonly key: string;
  readonly book: Book;
  readonly typed: Map<string, readonly [sheet: string, row: number, column: number]>;
}

/** Books of this file that are open, the last one used first. More would only cost memory. */
const kept: Kept[] = [];
const MOST = 3;

/**
 * The book of a plan, as it is filled. A file that asks for the same plan again gets the same book, after what was typed into it
 * has been taken out: writing and calculating one anew takes several times as long.
 */
export async function bookOf(plan: WorkbookPlan): Promise<Book> {
  const key = JSON.stringify(plan);
  const at = kept.findIndex((one) => one.key === key);
  const [found = await opened(key, plan)] = at < 0 ? [] : kept.splice(at, 1);
  kept.unshift(found);
  for (const old of kept.splice(MOST)) old.book.engine.dispose();
  if (found.typed.size > 0) {
    for (const [sheet, row, column] of [...found.typed.values()]) {
      found.book.write(sheet, row, column, contentAt(plan, sheet, row, column));
    }
    found.typed.clear();
    await found.book.calculate();
  }
  return found.book;
}

async function opened(key: string, plan: WorkbookPlan): Promise<Kept> {
  const engine = await enginesOf([plan]);
  const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
  const typed: Kept["typed"] = new Map();
  const write: Book["write"] = (sheet, row, column, content) => {
    typed.set(`${sheet} ${row} ${column}`, [sheet, row, column]);
    engine.write(ids.get(sheet) ?? "", { row, column, rows: 1, columns: 1 }, [[content]]);
  };
  const book: Book = {
    ...cellsOf(engine, write),
    plan,
    engine,
    read: readerOf(engine),
    write,
    enter: (sheet, address, content) => write(sheet, ...placeOf(address), content),
    calculate: () => engine.settle(),
  };
  return { key, book, typed };
}
