import {
  ICommandService,
  IUndoRedoService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type ILocales,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";

let books = 0;

/** Where a new sheet's grid ends until something is written further out. */
export const FIRST_ROWS = 1000;
const FIRST_COLUMNS = 52;
/** Excel's own limits. */
const LAST_ROWS = 1_048_576;
const LAST_COLUMNS = 16_384;
/** Excel's defaults at 96 dots an inch: 64 by 20 pixels, which are 48 by 15 points. */
const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

interface BookOptions {
  /** Adds the plugins, before the workbook is made. */
  readonly plugins: (univer: Univer) => void;
  readonly locales?: ILocales;
  readonly locale?: LocaleType;
}

/** What Univer keeps for one new sheet. */
export function emptySheet(id: string, name: string) {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    // Excel's plain cell.
    defaultStyle: { ff: "Calibri", fs: 11 },
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: {},
  });
}

/**
 * A Univer instance with one workbook, and the two ways in which we change it: mutations that only
 * touch the model, and commands that also carry references along (a renamed or deleted sheet).
 * Both are marked as ours, so that a person's edits can be told apart.
 */
export class Book {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  /** The workbook's id. No other book of this process has it: Univer keeps parsed formulas by it, for all. */
  readonly unit = `book-${String((books += 1))}-`;
  /** What went wrong inside the library and was turned into an error value. */
  readonly failures: Error[] = [];
  readonly #beforeUse: (() => void)[] = [];
  #awaited: ReturnType<typeof setTimeout> | undefined;
  #ours = 0;
  #forgetting = false;
  #disposed = false;

  constructor(options: BookOptions) {
    const locale = options.locale ?? LocaleType.EN_US;
    this.univer = new Univer({
      locale,
      locales: options.locales ?? { [locale]: {} },
      logLevel: LogLevel.ERROR,
    });
    options.plugins(this.univer);
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unit,
      name: "Book1",
      sheetOrder: ["sheet-1"],
      sheets: { "sheet-1": emptySheet("sheet-1", "Sheet1") },
    });
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.beforeCommandExecuted(() => this.#used());
  }

  /** What `work` puts off (and says so: `soon`) it does before the cells are looked at and before any change, of whomever. */
  beforeUse(work: () => void): void {
    this.#beforeUse.push(work);
  }

  /** Something was put off: it is done in a moment, if nothing asks for it before. A page draws without asking. */
  soon(): void {
    this.#awaited ??= setTimeout(() => this.#used(), 0);
  }

  #used(): void {
    if (this.#awaited === undefined) return;
    clearTimeout(this.#awaited);
    this.#awaited = undefined;
    for (const work of this.#beforeUse) work();
  }

  /** The cells of a sheet as they stand. */
  cells(id: string): ReturnType<Worksheet["getCellMatrix"]> {
    this.#used();
    return this.sheet(id).getCellMatrix();
  }

  /** True while a change of ours is being made. */
  get ours(): boolean {
    return this.#ours > 0;
  }

  hasSheet(id: string): boolean {
    return this.workbook.getSheets().some((sheet) => sheet.getSheetId() === id);
  }

  /** Throws where the sheet is gone: the host looks sheets up by `sheets()`. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet with the id "${id}" in this workbook`);
    return sheet;
  }

  /**
   * Changes the model and nothing else: no undo step, no recalculation. `inPlace` keeps Univer from
   * turning to the sheet that was changed.
   */
  mutate(id: string, sheetId: string | undefined, params: object, inPlace = false): void {
    this.own(() => {
      const target =
        sheetId === undefined ? { unitId: this.unit } : { unitId: this.unit, subUnitId: sheetId };
      const options = { onlyLocal: true, ...(inPlace ? { fromCollab: true } : {}) };
      if (!this.commands.syncExecuteCommand(id, { ...target, ...params }, options)) {
        throw new Error(`The workbook refused ${id}`);
      }
    });
  }

  /** Runs a command with all that hangs on it (formulas elsewhere follow). */
  command(id: string, params: object): void {
    this.own(() => {
      if (!this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params })) {
        throw new Error(`The workbook refused ${id}`);
      }
    });
  }

  /** Notes a failure inside the library, for whoever looks into a wrong value, and goes on with what stands for it. */
  failed<T>(failure: unknown, instead: T): T {
    this.failures.push(failure instanceof Error ? failure : new Error(String(failure)));
    return instead;
  }

  own<T>(work: () => T): T {
    this.#ours += 1;
    try {
      return work();
    } finally {
      this.#ours -= 1;
      this.#forgetSteps();
    }
  }

  /** A person's steps before a change of ours cannot be taken back any more: they would undo ours as well. */
  #forgetSteps(): void {
    if (this.#forgetting) return;
    this.#forgetting = true;
    queueMicrotask(() => {
      this.#forgetting = false;
      if (!this.#disposed) this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
    });
  }

  /** Makes the grid large enough for a cell. */
  reach(sheet: Worksheet, row: number, column: number): void {
    if (row >= sheet.getRowCount()) sheet.setRowCount(Math.min(LAST_ROWS, row + 1 + 100));
    if (column >= sheet.getColumnCount()) sheet.setColumnCount(Math.min(LAST_COLUMNS, column + 1 + 10));
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#awaited);
    const words = this.injector.get(LocaleService);
    this.univer.dispose();
    // Univer tells of a calculation's progress a second after it began, whether or not it is still there, and then
    // asks the disposed service for words, which throws.
    words.load({});
  }
}
