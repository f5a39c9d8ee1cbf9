import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Book } from "./book.js";
import { Calculation } from "./calculation.js";
import { Cells } from "./cells.js";
import { DayCount } from "./dates1904.js";
import { correctCalculation, type Separators } from "./corrections.js";
import type {
  CellArea,
  CellState,
  CellStyle,
  CellValue,
  ChartInfo,
  ConditionalFormat,
  DefinedName,
  Engine,
  FunctionCaller,
  NoteInfo,
  PageSetup,
  Rect,
  SheetInfo,
  TableInfo,
  Validation,
} from "./engine.js";
import { Formats } from "./formats.js";
import { Functions } from "./functions.js";
import { Layout } from "./layout.js";
import { Lines } from "./lines.js";
import { Names } from "./names.js";
import { Objects } from "./objects.js";
import { toRange, toRect } from "./ranges.js";
import { mayName, withLinesMoved, withSheetGone, withSheetRenamed, type LinesMoved } from "./references.js";
import { Rules } from "./rules.js";
import { Sheets } from "./sheets.js";
import { watchShifts } from "./shifts.js";
import { Watch, type UserChange } from "./watch.js";

export interface EngineOptions {
  /** Calls the add-in's functions; without it their names are unknown (#NAME?). */
  readonly functions?: FunctionCaller;
  /** As the caller knows them: "COVERAGE_RATE", or with the namespace in front. */
  readonly functionIds?: readonly string[];
  /** What formulas write before those ids and a dot; "CAKUPAN" unless told. */
  readonly namespace?: string;
  /** Whose separators formulas write numbers into texts with; "en" unless told. */
  readonly separators?: Separators;
  /** Whether the workbook counts its days from 1904; from 1900 unless told. */
  readonly dates1904?: boolean;
}

/** The workbook on Univer: the same class with and without a page to draw on. */
export class UniverEngine implements Engine {
  readonly #days: DayCount;
  protected readonly book: Book;
  readonly #cells: Cells;
  readonly #formats: Formats;
  readonly #layout: Layout;
  readonly #lines: Lines;
  readonly #sheets: Sheets;
  readonly #names: Names;
  readonly #rules: Rules;
  readonly #objects = new Objects();
  readonly #functions = new Functions();
  readonly #calculation: Calculation;
  readonly #watch: Watch;
  readonly #selections: SheetsSelectionsService;

  constructor(book: Book, options: EngineOptions = {}) {
    this.book = book;
    correctCalculation(book, options.separators);
    this.#days = new DayCount(book);
    this.dates1904 = options.dates1904 ?? false;
    this.#cells = new Cells(book, (...place) => this.#functions.message(...place));
    this.#formats = new Formats(book, this.#cells);
    this.#layout = new Layout(book);
    this.#lines = new Lines(book, this.#cells);
    this.#sheets = new Sheets(book, this.#layout, (id) => this.#objects.forget(id));
    this.#names = new Names(book);
    this.#rules = new Rules(book);
    watchShifts(book, (shift) => this.#objects.shift(shift));
    this.#selections = book.injector.get(SheetsSelectionsService);
    if (options.functions) {
      const { functionIds = [], namespace = "CAKUPAN", functions } = options;
      this.#functions.register(book, functionIds, namespace, functions);
    }
    this.#calculation = new Calculation(
      book,
      (cells) => this.#functions.forget(cells),
      () => this.calculated(),
      (formulas) => void this.calculateOnly(formulas),
    );
    this.#watch = new Watch(
      book,
      () => this.personAtWork(),
      (commandId) => this.#calculation.follows(commandId),
    );
  }

  /** After every calculation. */
  protected calculated(): void {
    this.#watch.calculated();
  }

  /** Whether a person may have caused what happens now; nobody can without a page. */
  protected personAtWork(): boolean {
    return false;
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.list();
  }
  activeSheetId(): string {
    return this.#sheets.active();
  }
  activateSheet(id: string): void {
    this.#sheets.activate(id);
  }
  addSheet(name: string): SheetInfo {
    this.#calculation.structureChanged();
    return this.#sheets.add(name);
  }
  deleteSheet(id: string): void {
    const { name } = this.#sheets.info(id);
    const isLookedAt = this.#isLookedAt(id, name);
    if (isLookedAt) this.#calculation.structureChanged();
    this.#calculation.unchangedBy(() => this.#sheets.delete(id));
    const gone = (formula: string): string =>
      mayName(formula, name) ? withSheetGone(formula, name) : formula;
    this.#names.rewrite(gone);
    for (const sheet of this.sheets()) {
      if (isLookedAt) this.#cells.rewrite(sheet.id, gone);
      this.#rules.rewrite(sheet.id, gone);
    }
  }
  /** Whether a formula may depend on a sheet: one stands on it, or names it, or asks for sheets as such. */
  #isLookedAt(id: string, name: string): boolean {
    if (this.names().some(({ formula }) => mayName(formula, name))) return true;
    return this.sheets().some((sheet) =>
      this.#cells.formulas(sheet.id).some((formula) => sheet.id === id || mayName(formula, name)),
    );
  }
  changeSheet(id: string, change: Parameters<Engine["changeSheet"]>[1]): void {
    const before = this.#sheets.info(id).name;
    this.#sheets.change(id, change);
    const { name } = change;
    if (name === undefined || name === before) return;
    this.#calculation.structureChanged();
    for (const sheet of this.sheets()) {
      this.#rules.rewrite(sheet.id, (formula) => withSheetRenamed(formula, before, name));
    }
  }
  freeze(id: string, frozen: { rows: number; columns: number }): void {
    this.#layout.freeze(id, frozen);
  }
  protect(id: string, on: boolean): void {
    this.#sheets.protect(id, on);
  }

  cell(sheetId: string, row: number, column: number): CellState {
    return this.#cells.state(sheetId, row, column, this.#formats.numberFormat(sheetId, row, column));
  }
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.#cells.used(sheetId, valuesOnly);
  }
  write(sheetId: string, rect: Rect, contents: readonly (readonly (CellValue | undefined)[])[]): void {
    this.#cells.write(sheetId, rect, contents);
  }
  setNumberFormat(sheetId: string, rect: Rect, format: string): void {
    this.#formats.setNumberFormat(sheetId, rect, format);
  }
  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    this.#formats.setStyle(sheetId, rect, style);
  }
  style(sheetId: string, row: number, column: number): CellStyle {
    return this.#formats.style(sheetId, row, column);
  }
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.#formats.clear(sheetId, rect, what);
    if (what === "Contents") return;
    this.#layout.unmerge(sheetId, rect);
    this.#rules.clearConditionalFormats(sheetId, rect);
    if (what === "All") this.#rules.clearValidation(sheetId, [rect]);
  }
  moveLines(sheetId: string, moved: LinesMoved): void {
    const { name } = this.#sheets.info(sheetId);
    this.#calculation.structureChanged();
    this.#lines.move(sheetId, moved);
    this.#rules.shift(sheetId, moved);
    const follow = (onTheSheet: boolean) => (formula: string) =>
      onTheSheet || mayName(formula, name) ? withLinesMoved(formula, onTheSheet, name, moved) : formula;
    this.#names.rewrite(follow(false));
    for (const sheet of this.sheets()) {
      this.#cells.rewrite(sheet.id, follow(sheet.id === sheetId));
      this.#rules.rewrite(sheet.id, follow(sheet.id === sheetId));
    }
  }
  columnWidth(sheetId: string, column: number): number {
    return this.#layout.columnWidth(sheetId, column);
  }
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.#layout.setColumnWidth(sheetId, column, count, points);
  }
  rowHeight(sheetId: string, row: number): number {
    return this.#layout.rowHeight(sheetId, row);
  }
  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.#layout.setRowHeight(sheetId, row, count, points);
  }
  hiddenRows(sheetId: string): readonly number[] {
    return this.#layout.hiddenRows(sheetId);
  }
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    this.#layout.setRowsHidden(sheetId, row, count, hidden);
  }
  merges(sheetId: string): readonly Rect[] {
    return this.#layout.merges(sheetId);
  }
  merge(sheetId: string, rect: Rect): void {
    this.#layout.merge(sheetId, rect);
  }
  unmerge(sheetId: string, rect: Rect): void {
    this.#layout.unmerge(sheetId, rect);
  }

  get dates1904(): boolean {
    return this.#days.from1904;
  }
  set dates1904(is) {
    this.#days.from1904 = is;
  }
  get calculatesByItself(): boolean {
    return this.#calculation.byItself;
  }
  set calculatesByItself(byItself) {
    this.#calculation.byItself = byItself;
  }
  calculate(): Promise<void> {
    return this.#calculation.run();
  }
  async calculateOnly(areas: readonly CellArea[]): Promise<void> {
    const kept = this.#cells.valuesOutside(areas);
    await this.#calculation.run();
    kept.restore();
    this.#calculation.structureChanged();
  }
  settle(): Promise<void> {
    return this.#calculation.settle();
  }

  selection(): { readonly sheetId: string; readonly rect: Rect } {
    const sheetId = this.#sheets.active();
    const last = this.#selections
      .getWorkbookSelections(this.book.unit)
      .getSelectionsOfWorksheet(sheetId)
      .at(-1);
    return { sheetId, rect: last ? toRect(last.range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }
  select(sheetId: string, rect: Rect): void {
    if (this.#sheets.active() !== sheetId) this.#sheets.activate(sheetId);
    this.book.reach(this.book.sheet(sheetId), rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    const range = toRange(rect);
    this.book.mutate(SetSelectionsOperation.id, sheetId, {
      type: SelectionMoveType.MOVE_END,
      selections: [
        {
          range,
          primary: {
            actualRow: rect.row,
            actualColumn: rect.column,
            startRow: rect.row,
            endRow: rect.row,
            startColumn: rect.column,
            endColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }
  onUserChange(listener: (what: UserChange) => void): () => void {
    return this.#watch.add(listener);
  }
  isEditing(): boolean {
    return false;
  }

  charts(sheetId: string): ChartInfo[] {
    return this.#objects.charts(sheetId);
  }
  chartsChanged(sheetId: string): void {
    this.book.sheet(sheetId);
  }
  tables(sheetId: string): TableInfo[] {
    return this.#objects.tables(sheetId);
  }
  pageSetup(sheetId: string): PageSetup {
    return this.#objects.page(sheetId);
  }
  notes(sheetId: string): NoteInfo[] {
    return this.#objects.notes(sheetId);
  }
  validations(sheetId: string): readonly Validation[] {
    return this.#rules.validations(sheetId);
  }
  setValidation(sheetId: string, rects: readonly Rect[], validation: Omit<Validation, "rect">): void {
    this.#rules.setValidation(sheetId, rects, validation);
  }
  clearValidation(sheetId: string, rects: readonly Rect[]): void {
    this.#rules.clearValidation(sheetId, rects);
  }
  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.#rules.conditionalFormats(sheetId);
  }
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    return this.#rules.addConditionalFormat(sheetId, format);
  }
  deleteConditionalFormat(sheetId: string, id: string): void {
    this.#rules.deleteConditionalFormat(sheetId, id);
  }
  names(): readonly DefinedName[] {
    return this.#names.list();
  }
  setName(name: DefinedName): void {
    this.#calculation.structureChanged();
    this.#names.set(name);
  }
  deleteName(name: string): void {
    this.#calculation.structureChanged();
    this.#names.delete(name);
  }
  settings(): Record<string, unknown> {
    return this.#objects.settings;
  }

  dispose(): void {
    this.#calculation.dispose();
    this.book.dispose();
  }
}
