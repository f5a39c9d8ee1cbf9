import {
  FormulaExecuteStageType,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Book } from "./book.js";

/** Functions that read where their arguments say: on what they depend is known only once those are calculated. */
const READS_ANYWHERE = /\b(?:OFFSET|INDIRECT)\s*\(/i;

/** What a cell may say of itself that no formula reads: its looks. */
const LOOKS: ReadonlySet<string> = new Set(["s", "custom"]);

/** Cells of a row, by their columns. */
type Cells = Readonly<Record<number, Nullable<ICellData>>>;

/** A cell of the workbook, from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Order {
  /** Every formula, in the order in which Univer takes them: from the end. */
  readonly trees: readonly IFormulaDependencyTree[];
  /** Where in it each stands. */
  readonly places: ReadonlyMap<number, number>;
  /** Those that are calculated every time (TODAY, RAND). */
  readonly always: readonly number[];
  /** Cells that hold a formula. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Which formulas a changed value reaches. At each calculation Univer finds out for every formula of the workbook what it
 * depends on and in which order they go. As long as no formula was entered or removed the answer is that of last time: it is
 * kept, and of it those formulas are calculated that depend on what was changed.
 */
export class Dependents {
  #order: Order | null = null;
  readonly #book: Book;

  /** `before` is told of the cells that are about to be calculated, where those are not all. */
  constructor(book: Book, before: (cells: readonly CellPlace[]) => void) {
    this.#book = book;
    const generator = book.injector.get(IFormulaDependencyGenerator);
    const config = book.injector.get(IFormulaCurrentConfigService);
    const runtime = book.injector.get(IFormulaRuntimeService);
    const manager = book.injector.get(IDependencyManagerService);
    const generate = generator.generate.bind(generator);
    generator.generate = async (asModel) => {
      if (config.isForceCalculate() || !this.#order) {
        const trees = await generate(asModel);
        this.#order = runtime.isCycleDependency() ? null : orderOf(trees);
        return trees;
      }
      // Univer asks once more where a formula spilled: all are calculated then.
      if (runtime.getFormulaExecuteStage() === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA)
        return [...this.#order.trees];
      const trees = reached(this.#order, config.getDirtyRanges(), (ranges, known) =>
        manager.searchDependency([...ranges], known),
      );
      before(trees.map(({ subUnitId, row, column }) => ({ sheetId: subUnitId, row, column })));
      return trees;
    };
  }

  /** The next calculation is one of all formulas, as after a change of which cells hold one. */
  forget(): void {
    this.#order = null;
  }

  /** The cells whose values a write changes, or null where only a calculation of all formulas follows it. */
  changedBy({ subUnitId, cellValue }: ISetRangeValuesMutationParams): readonly IUnitRange[] | null {
    if (!this.#order || !cellValue) return null;
    const changed: IUnitRange[] = [];
    for (const [rowText, columns] of Object.entries<Cells | undefined>({ ...cellValue })) {
      for (const [columnText, cell] of Object.entries(columns ?? {})) {
        if (cell && Object.keys(cell).every((key) => LOOKS.has(key))) continue;
        const row = Number(rowText);
        const column = Number(columnText);
        if (cell?.f || cell?.si || this.#order.cells.has(cellKey(subUnitId, row, column))) return null;
        changed.push({
          unitId: this.#book.unit,
          sheetId: subUnitId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        });
      }
    }
    return changed;
  }
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

/** The kept order of a calculation of all formulas, where it may be kept. */
function orderOf(trees: readonly IFormulaDependencyTree[]): Order | null {
  if (trees.some(({ formula }) => READS_ANYWHERE.test(formula))) return null;
  return {
    trees: [...trees],
    places: new Map(trees.map(({ treeId }, place) => [treeId, place])),
    always: trees.flatMap(({ isDirty }, place) => (isDirty ? [place] : [])),
    cells: new Set(trees.map(({ subUnitId, row, column }) => cellKey(subUnitId, row, column))),
  };
}

/** The formulas that depend on these cells, on those formulas, and so on, in their order. */
function reached(
  order: Order,
  changed: readonly IUnitRange[],
  search: (ranges: readonly IUnitRange[], known: Set<number>) => Set<number>,
): IFormulaDependencyTree[] {
  const known = new Set<number>();
  const places: number[] = [];
  const take = (place: number): IUnitRange[] => {
    const tree = order.trees[place];
    if (!tree || known.has(tree.treeId)) return [];
    known.add(tree.treeId);
    places.push(place);
    return tree.toRTreeItem();
  };
  let edge: IUnitRange[] = [...changed, ...order.always.flatMap(take)];
  while (edge.length > 0) {
    const found = [...search(edge, known)];
    edge = found.flatMap((id) => {
      const place = order.places.get(id);
      return place === undefined ? [] : take(place);
    });
  }
  return places.sort((one, other) => one - other).flatMap((place) => order.trees[place] ?? []);
}
