import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import type { Book } from "./book.js";
import { Dependents, type CellPlace } from "./dependents.js";
import type { CellArea } from "./engine.js";

/** A spill that moves may unblock another, which may move a third: this many rounds settle real sheets. */
const PASSES = 4;
/** As `#spills` says it of a workbook without any. */
const NO_SPILLS = "[[],[]]";
/** How long an edit waits for the next one before both are calculated, in milliseconds. */
const PAUSE = 20;
/** How long after the add-in's last write an edit is not calculated by itself: a fill of many writes is calculated once, by the host. */
const CALM = 300;

/** Is told which formulas are about to be calculated. */
type Before = (cells: readonly CellPlace[] | "all") => void;

/**
 * The one place that starts calculations. Univer's own trigger (100 ms after a change, stopping and
 * restarting what runs, and forgetting changes that arrive while an asynchronous function is awaited)
 * is switched off: every calculation here is awaited and never overlaps another. After a change of values
 * alone it is one of the formulas that depend on them, else of all.
 */
export class Calculation {
  readonly #book: Book;
  readonly #formulas: FormulaDataModel;
  readonly #functions: IFunctionService;
  readonly #dependents: Dependents;
  readonly #before: Before;
  readonly #after: () => void;
  readonly #changes: ReadonlyMap<string, unknown>;
  #rebuild = true;
  /** The cells whose values were changed since the last calculation began; null where all formulas are to be calculated. */
  #values: IUnitRange[] | null = null;
  /** Nothing was changed since the last calculation began. */
  #current = false;
  #queued: Promise<void> | null = null;
  #tail: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the add-in last changed something. */
  #writtenAt = -CALM;
  #disposed = false;
  readonly #entered: (formulas: readonly CellArea[]) => void;
  /** Whether a person's change is followed by a calculation; where a person calculates by hand, only what is entered is. */
  byItself = true;

  /** @param entered Is told which formulas a person has entered where nothing is calculated by itself. */
  constructor(
    book: Book,
    before: Before,
    after: () => void,
    entered: (formulas: readonly CellArea[]) => void,
  ) {
    this.#book = book;
    this.#before = before;
    this.#after = after;
    this.#entered = entered;
    this.#formulas = book.injector.get(FormulaDataModel);
    this.#functions = book.injector.get(IFunctionService);
    this.#dependents = new Dependents(book, before);
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.#changes = dirty.getDirtyConversionMap();
    dirty.get = () => undefined;
    book.commands.onCommandExecuted((command, options) => {
      if (book.ours) this.#writtenAt = performance.now();
      if (this.follows(command.id)) this.#changed(command, options);
    });
  }

  /** Whether a change of this kind is followed by a calculation. */
  follows(commandId: string): boolean {
    return this.#changes.has(commandId);
  }

  #changed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    // Univer tells itself to begin when a workbook is opened; nothing was changed by that.
    if (command.id === SetTriggerFormulaCalculationStartMutation.id) return;
    if (command.id === OtherFormulaMarkDirty.id) {
      this.#ruleRegistered();
      return;
    }
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams;
      // What we write is local; what a calculation writes is local too, but not ours.
      if ((options?.onlyLocal === true && !this.#book.ours) || trigger === SetStyleCommand.id) return;
      const changed = this.#dependents.changedBy(command.params as ISetRangeValuesMutationParams);
      if (changed?.length === 0) return;
      if (changed) this.#values?.push(...changed);
      else this.#values = null;
    } else {
      // Rows, columns, sheets or names moved: what depends on what is worked out afresh.
      this.#rebuild = true;
    }
    this.#current = false;
    if (this.#book.ours) return;
    if (this.byItself) this.#soon();
    else if (command.id === SetRangeValuesMutation.id) {
      const formulas = formulasIn(command.params as ISetRangeValuesMutationParams);
      if (formulas.length > 0) this.#entered(formulas);
    }
  }

  /**
   * Univer tells, a moment later and as nobody's doing, that a rule (a validation, a conditional format) has got a formula.
   * No cell depends on it: it has its result with the next calculation, which begins by itself only after a person's rule.
   */
  #ruleRegistered(): void {
    this.#values = null;
    this.#current = false;
    if (this.byItself && performance.now() - this.#writtenAt >= CALM) this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (performance.now() - this.#writtenAt < CALM) this.#soon();
      else void this.settle();
    }, PAUSE);
  }

  /** After a change that Univer does not report as one (a sheet added through a mutation). */
  structureChanged(): void {
    this.#rebuild = true;
    this.#current = false;
  }

  /** Makes a change on which no formula's value depends: what was calculated stays so. */
  unchangedBy(work: () => void): void {
    const current = this.#current;
    work();
    this.#current = current;
  }

  /**
   * Resolves when every formula shows its value for the workbook as it is now. Calculations that
   * have not begun yet are the same one. Every function is asked again, also where nothing was changed.
   */
  run(): Promise<void> {
    this.#values = null;
    this.#current = false;
    return this.settle();
  }

  /** The same, but nothing is calculated where nothing was changed since the last time. */
  settle(): Promise<void> {
    if (this.#queued) return this.#queued;
    const next = this.#tail.then(async () => {
      this.#queued = null;
      if (this.#disposed) return;
      clearTimeout(this.#timer);
      if (this.#current) return;
      this.#current = true;
      await this.#calculate();
      this.#after();
    });
    this.#queued = next;
    this.#tail = next;
    return next;
  }

  async #calculate(): Promise<void> {
    for (let pass = 0; pass < PASSES; pass += 1) {
      const spills = this.#spills();
      // What is typed into a spill concerns the formula that it comes from.
      const values = this.#rebuild || pass > 0 || spills !== NO_SPILLS ? null : this.#values;
      this.#values = [];
      if (values === null) {
        this.#dependents.forget();
        if (pass === 0) this.#before("all");
      }
      await this.#pass(values);
      if (spills === this.#spills() || this.#disposed) return;
    }
  }

  /** Which cells are covered by which formulas: when that changed, formulas may have read what is gone. */
  #spills(): string {
    const ranges = this.#formulas.getArrayFormulaRange()[this.#book.unit] ?? {};
    const covered = this.#formulas.getArrayFormulaCellData()[this.#book.unit] ?? {};
    return JSON.stringify([
      withAny(ranges),
      withAny(covered).map(([sheet, rows]) => [sheet, columnsOf(rows)]),
    ]);
  }

  async #pass(values: readonly IUnitRange[] | null): Promise<void> {
    const sheets = this.#book.workbook.getSheetOrders();
    if (this.#rebuild) this.#functions.deleteFormulaAstCacheKey(this.#book.unit);
    const clearDependencyTreeCache = this.#rebuild
      ? { [this.#book.unit]: Object.fromEntries(sheets.map((id) => [id, "1"])) }
      : {};
    this.#rebuild = false;
    const done = new Promise<void>((resolve) => {
      const listening = this.#book.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        if (functionsExecutedState === FormulaExecutedStateType.INITIAL) return;
        listening.dispose();
        resolve();
      });
    });
    await this.#book.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: values === null,
        dirtyRanges: [...(values ?? [])],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache,
      },
      { onlyLocal: true },
    );
    await done;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }
}

function formulasIn({ subUnitId, cellValue }: ISetRangeValuesMutationParams): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const [row, cells] of Object.entries<Record<string, { f?: unknown } | null | undefined> | undefined>({
    ...(cellValue as object | undefined),
  }))
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (cell?.f)
        areas.push({
          ...{ sheetId: subUnitId, rect: { row: Number(row), column: Number(column), rows: 1, columns: 1 } },
        });
  return areas;
}

/** The sheets that have any: Univer keeps an empty record of every sheet that has formulas. */
function withAny<T>(ofSheets: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(ofSheets).filter(
    ([, record]) => Object.keys((record as object | null) ?? {}).length > 0,
  );
}

function columnsOf(rows: unknown): readonly (readonly [string, readonly string[]])[] {
  return Object.entries((rows as object | null) ?? {}).map(([row, columns]) => [
    row,
    Object.keys(columns as object),
  ]);
}
