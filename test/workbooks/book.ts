/**
 * A plan written into the embedded engine and calculated. Its cells are found by the plan's own names for them (`PlanPlaces`), which are
 * the same in every language and whatever a label says, and typed into as a person does.
 */
import { columns } from "../../src/sheets/index.js";
import type { CellPlace, WorkbookPlan } from "../../src/sheets/index.js";
import type { PlacedPlan, PlanPlaces } from "../../src/workbooks/rencana/build.js";
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
  /** A cell of the plan that stands there. */
  cellAt(place: CellPlace): CellState;
  /** What it holds; an empty text where it is empty. */
  valueAt(place: CellPlace): CellValue;
  /** Types into it, and calculates. */
  typeAt(place: CellPlace, content: CellValue): Promise<void>;
  /** Values of a row from the base year on, as many as asked for. */
  years(row: Row, count: number): readonly CellValue[];
}

/** A row of years: its cell in a column of the sheet. */
export type Row = (column: number) => CellPlace;
/** What the rows of years of a part of the plan are called. */
export type RowName<Part> = { [Key in keyof Part]: Part[Key] extends Row ? Key : never }[keyof Part];

/** "B6" as row and column from 0. */
export function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** @param planOf the plan that stands in the engine, under the names of its tabs there */
export function cellsOf(
  engine: Engine,
  write: (sheet: string, row: number, column: number, content: CellValue) => void,
  planOf: () => WorkbookPlan,
): Cells {
  const sheet: Cells["sheet"] = (name) => {
    const found = engine.sheets().find((info) => info.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const cellAt: Cells["cellAt"] = (place) =>
    engine.cell(sheet(tabOf(planOf(), place)).id, place.row, place.column);
  const valueAt: Cells["valueAt"] = (place) => cellAt(place).value ?? "";
  return {
    sheet,
    cellAt,
    valueAt,
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
    async typeAt(place, content) {
      write(tabOf(planOf(), place), place.row, place.column, content);
      await engine.settle();
    },
    years: (row, count) =>
      Array.from({ length: count }, (_, index) => valueAt(row(columns.firstYear + index))),
  };
}

/** The tab on which a place of the plan stands. */
export function tabOf(plan: WorkbookPlan, { sheet: key }: Pick<CellPlace, "sheet">): string {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`The plan has no sheet ${key}`);
  return found.name;
}

export interface Book extends Cells {
  readonly plan: WorkbookPlan;
  readonly engine: Engine;
  readonly read: Reader;
  /** Types without calculating; row and column from 0. */
  write(sheet: string, row: number, column: number, content: CellValue): void;
  /** The same at an address. */
  enter(sheet: string, address: string, content: CellValue): void;
  /** The same into a cell of the plan. */
  enterAt(place: CellPlace, content: CellValue): void;
  calculate(): Promise<void>;
}

/** With the plan's names for its cells. */
export interface PlacedBook extends Book {
  readonly at: PlanPlaces;
  /** A row's cell in a year. */
  inYear(row: Row, year: number): CellPlace;
}

export async function placedBookOf({ plan, places }: PlacedPlan): Promise<PlacedBook> {
  const book = await bookOf(plan);
  const [baseYear = 0] = places.model.years;
  return { ...book, at: places, inYear: (row, year) => row(columns.firstYear + year - baseYear) };
}

interface Kept {
  /** The plan in words, by which it is known again where somebody has built it anew. */
  readonly key: () => string;
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
  const key = onceAsked(() => JSON.stringify(plan));
  const known = kept.findIndex(({ book }) => book.plan === plan);
  const at = known < 0 ? kept.findIndex((one) => one.key() === key()) : known;
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

/** A plan in words is some megabytes long: it is put into them where it is asked for. */
function onceAsked(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

async function opened(key: Kept["key"], plan: WorkbookPlan): Promise<Kept> {
  const engine = await enginesOf([plan]);
  const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
  const typed: Kept["typed"] = new Map();
  const write: Book["write"] = (sheet, row, column, content) => {
    typed.set(`${sheet} ${row} ${column}`, [sheet, row, column]);
    engine.write(ids.get(sheet) ?? "", { row, column, rows: 1, columns: 1 }, [[content]]);
  };
  const book: Book = {
    ...cellsOf(engine, write, () => plan),
    plan,
    engine,
    read: readerOf(engine),
    write,
    enter: (sheet, address, content) => write(sheet, ...placeOf(address), content),
    enterAt: (place, content) => write(tabOf(plan, place), place.row, place.column, content),
    calculate: () => engine.settle(),
  };
  return { key, book, typed };
}
