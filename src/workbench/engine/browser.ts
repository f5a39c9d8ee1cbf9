import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { Book } from "./book.js";
import type { CellStyle, CellValue, Engine, Rect } from "./engine.js";
import { GridCharts } from "./grid/charts.js";
import { guardProtected } from "./grid/guard.js";
import { GridHeights } from "./grid/heights.js";
export type { FunctionHelp } from "./grid/help.js";
import { fitNumbers } from "./grid/fitting.js";
import { describeFunctions, explainErrors, type FunctionHelp } from "./grid/help.js";
import { Hands } from "./grid/hands.js";
import { gridWords, LOCALES, NUMBERS, type GridLanguage } from "./grid/language.js";
import { addGridPlugins } from "./grid/plugins.js";
import { writeLocally } from "./grid/typing.js";
import { UniverEngine, type EngineOptions } from "./univer-engine.js";

interface BrowserEngineOptions extends EngineOptions {
  /** The grid's own words (menus, dialogs); Indonesian unless told. */
  readonly language?: GridLanguage;
  /** Descriptions of the add-in's functions, shown while one is typed; the entries of functions.json do. */
  readonly functionHelp?: readonly FunctionHelp[];
}

/** The workbook with a page to draw on. */
class BrowserEngine extends UniverEngine {
  readonly #charts: GridCharts;
  readonly #editor: IEditorBridgeService;
  readonly #heights: GridHeights;
  readonly #hands = new Hands();

  constructor(book: Book, options: BrowserEngineOptions) {
    super(book, { separators: NUMBERS, ...options });
    this.#editor = book.injector.get(IEditorBridgeService);
    this.#charts = new GridCharts(book, this);
    // Univer stretches what lies on the rows that grew.
    this.#heights = new GridHeights(book, (sheetId) => this.#charts.arrange(sheetId));
    guardProtected(
      book,
      (sheetId) => this.sheets().some((sheet) => sheet.id === sheetId && sheet.protected),
      (sheetId, row, column) => this.style(sheetId, row, column).locked !== false,
    );
    writeLocally(book);
    fitNumbers(book);
    explainErrors(book, (sheetId, row, column) => this.cell(sheetId, row, column).message);
    const ids = options.functionIds ?? [];
    describeFunctions(
      book,
      options.namespace ?? "CAKUPAN",
      options.functionHelp ?? ids.map((id) => ({ id })),
    );
  }

  protected override calculated(): void {
    this.#charts.refresh();
    super.calculated();
  }

  protected override personAtWork(): boolean {
    return this.#hands.justNow();
  }

  override isEditing(): boolean {
    return this.#editor.isVisible().visible;
  }

  override write(
    sheetId: string,
    rect: Rect,
    contents: readonly (readonly (CellValue | undefined)[])[],
  ): void {
    super.write(sheetId, rect, contents);
    this.#heights.touch(sheetId);
  }

  override setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    super.setStyle(sheetId, rect, style);
    this.#heights.touch(sheetId);
  }

  override setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    super.setColumnWidth(sheetId, column, count, points);
    this.#heights.touch(sheetId);
  }

  override chartsChanged(sheetId: string): void {
    super.chartsChanged(sheetId);
    this.#charts.arrange(sheetId);
  }

  override dispose(): void {
    this.#hands.dispose();
    this.#heights.dispose();
    this.#charts.dispose();
    super.dispose();
  }
}

/** Draws the workbook in `container`, which must have a size of its own. */
export function createBrowserEngine(container: HTMLElement, options: BrowserEngineOptions = {}): Engine {
  const book = new Book({
    plugins: (univer) => addGridPlugins(univer, container),
    locales: gridWords(),
    locale: LOCALES[options.language ?? "id"],
  });
  return new BrowserEngine(book, options);
}
