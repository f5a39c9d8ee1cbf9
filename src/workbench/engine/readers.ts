/** Which formulas read a cell, known by the ranges that they read: what Univer looks up again and again, and need not. */
import { RTree, type IUnitRange } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import type { Book } from "./book.js";

type Area = IUnitRange & { readonly id: number };

/** One range, and the formulas that read it. */
interface Read {
  readonly ids: Set<number>;
  /** Those that were left out when all of its formulas were among them: they only become more, so none is left to find. */
  exhausted: ReadonlySet<number> | null;
}

/**
 * In the place of Univer's own index. That one has an entry for each range of each formula: where hundreds of formulas read one block of
 * thousands of formulas, each cell of the block finds all of those hundreds anew, and a plan takes the square of its lines (with 16 segments
 * and six payers 19 million finds for 59 thousand formulas). Here a range is one entry, whoever reads it.
 */
class Readers {
  readonly #reads = new Map<string, Read>();
  /** Single cells by sheet, row and column: most of all that is read. */
  readonly #cells = new Map<string, Map<number, Map<number, Read>>>();
  readonly #numbered: Read[] = [];
  readonly #tree = new RTree();

  insert({ unitId, sheetId, range, id }: Area): void {
    if (unitId === "") return;
    if (isCell(range)) {
      const rows = entry(this.#cells, sheetId, () => new Map<number, Map<number, Read>>());
      const row = entry(rows, range.startRow, () => new Map<number, Read>());
      const read = entry(row, range.startColumn, newRead);
      read.ids.add(id);
      read.exhausted = null;
      return;
    }
    const key = `${sheetId} ${String(range.startRow)} ${String(range.endRow)} ${String(range.startColumn)} ${String(range.endColumn)}`;
    const known = this.#reads.get(key);
    if (known) {
      known.ids.add(id);
      known.exhausted = null;
      return;
    }
    const read = newRead();
    read.ids.add(id);
    this.#reads.set(key, read);
    this.#tree.insert({ unitId, sheetId, range, id: this.#numbered.length });
    this.#numbered.push(read);
  }

  bulkInsert(areas: readonly Area[]): void {
    for (const area of areas) this.insert(area);
  }

  /** The ranges that have cells in common with these. */
  *over(ranges: readonly IUnitRange[]): Generator<Read> {
    for (const one of ranges) {
      yield* this.#singleCells(one);
      for (const number of this.#tree.searchGenerator(one)) {
        const read = this.#numbered[Number(number)];
        if (read) yield read;
      }
    }
  }

  *#singleCells({ sheetId, range }: IUnitRange): Generator<Read> {
    const rows = this.#cells.get(sheetId);
    if (!rows) return;
    if (isCell(range)) {
      const read = rows.get(range.startRow)?.get(range.startColumn);
      if (read) yield read;
      return;
    }
    // A whole row or column has no end: what is not a number is no limit.
    for (const [row, columns] of rows) {
      if (row < range.startRow || row > range.endRow) continue;
      for (const [column, read] of columns)
        if (!(column < range.startColumn || column > range.endColumn)) yield read;
    }
  }

  bulkSearch(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const read of this.over(ranges)) {
      if (except === undefined) {
        for (const id of read.ids) found.add(id);
        continue;
      }
      if (read.exhausted === except) continue;
      let isExhausted = true;
      for (const id of read.ids) {
        if (except.has(id)) continue;
        isExhausted = false;
        found.add(id);
      }
      if (isExhausted) read.exhausted = except;
    }
    return found;
  }

  bulkRemove(areas: readonly Area[]): void {
    for (const area of areas) for (const read of this.over([area])) read.ids.delete(area.id);
  }

  removeById(unitId: string, sheetId?: string): void {
    this.#tree.removeById(unitId, sheetId);
    if (sheetId === undefined) this.#cells.clear();
    else this.#cells.delete(sheetId);
    for (const key of this.#reads.keys()) {
      if (sheetId === undefined || key.startsWith(`${sheetId} `)) this.#reads.delete(key);
    }
  }

  clear(): void {
    this.#tree.clear();
    this.#cells.clear();
    this.#reads.clear();
    this.#numbered.length = 0;
  }

  /** Univer's own index cannot be searched for single cells before the one and after the other. */
  openKdTree(): void {
    for (const read of this.#numbered) read.exhausted = null;
    for (const rows of this.#cells.values())
      for (const columns of rows.values()) for (const read of columns.values()) read.exhausted = null;
  }
  closeKdTree(): void {
    this.openKdTree();
  }

  dispose(): void {
    this.clear();
  }
}

function newRead(): Read {
  return { ids: new Set(), exhausted: null };
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function isCell({ startRow, endRow, startColumn, endColumn }: IUnitRange["range"]): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** What Univer keeps to itself of a formula. */
interface Tree {
  readonly treeId: number;
  toRTreeItem(): readonly IUnitRange[];
}

/** A formula or a range on the way from a formula to those that depend on it. */
type Step = number | Read;

export function indexReaders(book: Book): void {
  const manager = book.injector.get(IDependencyManagerService) as unknown as {
    _dependencyRTreeCache: Readers;
  };
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as {
    readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
    _checkIsCycleDependency(trees: readonly Tree[]): boolean;
  };
  const readers = new Readers();
  manager._dependencyRTreeCache = readers;
  generator._checkIsCycleDependency = (trees) =>
    isCircular(trees, (step) => {
      if (typeof step !== "number") return step.ids;
      const tree = generator._dependencyTreeCache.get(step);
      return tree ? readers.over(tree.toRTreeItem()) : [];
    });
}

/** Whether any formula is reached from itself; a range is a step of its own, so that it is gone through once and not from each of its cells. */
function isCircular(trees: readonly Tree[], next: (step: Step) => Iterable<Step>): boolean {
  const isOpen = new Map<Step, boolean>();
  for (const { treeId } of trees) {
    if (isOpen.has(treeId)) continue;
    const walk: { readonly step: Step; readonly next: Iterator<Step> }[] = [];
    const enter = (step: Step): void => {
      isOpen.set(step, true);
      walk.push({ step, next: next(step)[Symbol.iterator]() });
    };
    enter(treeId);
    for (let last = walk.at(-1); last !== undefined; last = walk.at(-1)) {
      const { value, done } = last.next.next() as IteratorResult<Step, undefined>;
      if (done === true) {
        isOpen.set(last.step, false);
        walk.pop();
      } else if (isOpen.get(value) === true) return true;
      else if (!isOpen.has(value)) enter(value);
    }
  }
  return false;
}

/**
 * With every height that is set Univer looks at all rows of the sheet, for the bands of coloured tables: a sheet of so many rows with
 * heights of their own takes the square of them. Where nothing is banded there is nothing to look at.
 */
export function lookForBandsOnlyWhereSome(book: Book): void {
  const themes = book.injector.get(SheetRangeThemeModel) as unknown as {
    refreshSheetRowVisibleFuncSet(unit: string, sheet: string): void;
    readonly _rangeThemeStyleRuleMap: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  };
  const refresh = themes.refreshSheetRowVisibleFuncSet.bind(themes);
  themes.refreshSheetRowVisibleFuncSet = (unit, sheet) => {
    if ((themes._rangeThemeStyleRuleMap.get(unit)?.size ?? 0) > 0) refresh(unit, sheet);
  };
}
