import {
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Book } from "./book.js";

/** What Univer keeps to itself of a formula and the search for those that depend on it. */
interface Tree {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): unknown;
}
interface Insides {
  generate(asModel?: boolean): Promise<unknown>;
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyManagerService: { searchDependency(item: unknown): Iterable<number> };
}

/**
 * Excel gives up on formulas that depend on themselves: each of them shows 0, and what depends on them counts with that. Univer
 * goes once around the circle and shows where it came to.
 */
export function stopAtCircles(book: Book): void {
  const runtime = book.injector.get(IFormulaRuntimeService);
  const interpreter = book.injector.get(Interpreter);
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as Insides;
  const isCircular = generator._checkIsCycleDependency.bind(generator);
  /** Cells of the running calculation that lie on a circle. */
  let onCircle: ReadonlySet<string> = new Set();
  generator._checkIsCycleDependency = (trees) => {
    const found = isCircular(trees);
    onCircle = found ? circular(trees, generator) : new Set();
    return found;
  };
  const generate = generator.generate.bind(generator);
  generator.generate = (asModel) => {
    // References are worked out for the search as formulas are: those on the circle of last time too.
    onCircle = new Set();
    return generate(asModel);
  };
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) =>
    onCircle.size > 0 &&
    onCircle.has(placeOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn))
      ? NumberValueObject.create(0)
      : execute(node);
}

function placeOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** The cells that depend on themselves: those of each group in which every one is reached from every other (Tarjan). */
function circular(
  trees: readonly Tree[],
  { _dependencyTreeCache, _dependencyManagerService }: Insides,
): Set<string> {
  const found = new Set<string>();
  const byId = new Map([...trees.map((tree) => [tree.treeId, tree] as const), ..._dependencyTreeCache]);
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const dependents = (id: number): number[] => {
    const tree = byId.get(id);
    return tree ? [..._dependencyManagerService.searchDependency(tree.toRTreeItem())] : [];
  };
  const lower = (id: number, to: number): void => void low.set(id, Math.min(low.get(id) ?? to, to));
  for (const { treeId } of trees) {
    if (index.has(treeId)) continue;
    // A stack of our own: a chain of formulas may be longer than the engine's.
    const walk: { id: number; next: number[]; at: number }[] = [];
    const enter = (id: number): void => {
      index.set(id, index.size);
      lower(id, index.get(id) ?? 0);
      open.push(id);
      isOpen.add(id);
      walk.push({ id, next: dependents(id), at: 0 });
    };
    enter(treeId);
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const child = step.next[step.at];
      if (child !== undefined) {
        step.at += 1;
        if (!index.has(child)) enter(child);
        else if (isOpen.has(child)) lower(step.id, index.get(child) ?? 0);
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent !== undefined) lower(parent.id, low.get(step.id) ?? 0);
      if (low.get(step.id) !== index.get(step.id)) continue;
      const group = open.splice(open.indexOf(step.id));
      for (const id of group) isOpen.delete(id);
      if (group.length === 1 && !step.next.includes(step.id)) continue;
      for (const id of group) {
        const tree = byId.get(id);
        if (tree) found.add(placeOf(tree.subUnitId, tree.row, tree.column));
      }
    }
  }
  return found;
}
