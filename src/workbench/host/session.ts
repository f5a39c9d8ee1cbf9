import type { CellArea, Engine, Rect, SheetInfo } from "../engine/engine.js";
import { usualConditions, type Conditions } from "./conditions.js";
import type { EventQueue } from "./events.js";
import { failure } from "./failure.js";
import type { HostObject, SheetRef } from "./states.js";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What the object model needs to know of the Excel that is simulated. */
interface SessionOptions {
  /** The highest ExcelApi requirement set, such as "1.17". */
  readonly apiSet: string;
  /** Language of numbers as displayed (`Range.text`), such as "id-ID". */
  readonly locale: string;
  readonly workbookName: string;
}

/** The open workbook and all that the host remembers of it between requests. */
export class Session {
  readonly engine: Engine;
  readonly apiSet: string;
  readonly locale: string;
  readonly workbookName: string;
  readonly events: EventQueue;
  readonly conditions: Conditions = usualConditions();
  #calculationMode: CalculationMode = "Automatic";
  /** suspendApiCalculationUntilNextSync: nothing is calculated before the end of this request. */
  calculationHeld = false;
  /** Cells given a value or formula so far. */
  cellsWritten = 0;
  /** The password of each protected sheet, and what stays allowed on it. */
  readonly protection = new Map<string, { password: string; options: Readonly<Record<string, unknown>> }>();

  /** The password of the workbook's structure while it is protected; null while it is not. */
  structurePassword: string | null = null;

  #stale = false;
  /** Entered while the workbook is calculated by hand, and not calculated yet. */
  #entered: CellArea[] = [];
  #kept = new Map<string, unknown>();
  #notSaved = new Set<string>();
  #references = new Map<string, HostObject>();
  #referenceIds = new WeakMap<HostObject, string>();
  #lastNumber = 0;

  constructor(engine: Engine, options: SessionOptions, events: EventQueue) {
    this.engine = engine;
    this.apiSet = options.apiSet;
    this.locale = options.locale;
    this.workbookName = options.workbookName;
    this.events = events;
  }

  get calculationMode(): CalculationMode {
    return this.#calculationMode;
  }

  set calculationMode(mode) {
    this.#calculationMode = mode;
    this.engine.calculatesByItself = mode !== "Manual";
  }

  /** Something was changed on which formulas may depend. */
  touch(): void {
    this.#stale = true;
  }

  get stale(): boolean {
    return this.#stale;
  }

  /**
   * Brings the formulas up to date where Excel would: not in manual mode, not while held back. The engine knows
   * whether anything was changed, by a person in the grid as well.
   */
  async settle(): Promise<void> {
    if (this.calculationMode === "Manual") return this.#settleEntered();
    if (this.calculationHeld) return;
    const isStale = this.#stale;
    this.#stale = false;
    await this.engine.settle();
    if (isStale) this.#tellCalculated();
  }

  /** What is entered is calculated at once, also by hand; what depends on it is not. */
  async #settleEntered(): Promise<void> {
    const entered = this.#entered.filter(({ sheetId }) => this.sheets().some(({ id }) => id === sheetId));
    this.#entered = [];
    if (entered.length > 0) await this.engine.calculateOnly(entered);
  }

  /** Cells were given contents. */
  enter(area: CellArea): void {
    if (this.calculationMode === "Manual") this.#entered.push(area);
    this.touch();
  }

  /** One sheet alone, where the workbook is calculated by hand: what stands elsewhere stays as it is. */
  async calculateSheet(sheetId: string): Promise<void> {
    if (this.calculationMode !== "Manual") return this.calculate();
    await this.engine.calculateOnly([{ sheetId, rect: null }]);
  }

  /** As an add-in asks for it: also where nothing was changed. */
  async calculate(): Promise<void> {
    this.#stale = false;
    await this.engine.calculate();
    this.#tellCalculated();
  }

  /** Every sheet that calculates anything: which of them had to is not known here. */
  #tellCalculated(): void {
    if (!this.events.heard.has("Calculated")) return;
    for (const { id } of this.sheets()) {
      const used = this.engine.usedRect(id, true);
      const rows = Array.from({ length: used?.rows ?? 0 }, (_, index) => (used?.row ?? 0) + index);
      const calculates = rows.some((row) =>
        Array.from({ length: used?.columns ?? 0 }, (_, index) => (used?.column ?? 0) + index).some(
          (column) => this.engine.cell(id, row, column).formula !== null,
        ),
      );
      if (calculates) this.events.calculated(id);
    }
  }

  sheets(): readonly SheetInfo[] {
    return this.engine.sheets();
  }

  /** The sheet, or ItemNotFound where it has been deleted meanwhile. */
  sheet(ref: SheetRef): SheetInfo {
    const sheet = this.sheets().find(({ id }) => id === ref.sheetId);
    if (sheet) return sheet;
    throw failure("ItemNotFound", "The worksheet has been deleted.");
  }

  sheetNamed(name: string): SheetInfo | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Refuses a change of the sheet's structure, or of formats that its protection does not leave open. */
  requireUnprotected(ref: SheetRef, permission?: string): void {
    if (!this.sheet(ref).protected) return;
    if (permission !== undefined && this.protection.get(ref.sheetId)?.options[permission] === true) return;
    throw failure("AccessDenied", "The worksheet is protected.");
  }

  /** Refuses to add, delete, rename, move or hide sheets while the workbook's structure is protected. */
  requireOpenStructure(): void {
    if (this.structurePassword !== null) {
      throw failure("AccessDenied", "The workbook is protected: its sheets cannot be changed.");
    }
  }

  /** Refuses a write to locked cells of a protected sheet; unlocked cells stay open, as in Excel. */
  requireWritable(ref: SheetRef, rect: Rect): void {
    if (!this.sheet(ref).protected) return;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (this.engine.style(ref.sheetId, row, column).locked !== false) {
          throw failure("AccessDenied", "The cell is locked and the worksheet is protected.");
        }
      }
    }
  }

  kept(type: string, name: string, it: unknown, fallback: unknown): unknown {
    const key = keyOf(type, name, it);
    return this.#kept.has(key) ? this.#kept.get(key) : fallback;
  }

  keep(type: string, name: string, it: unknown, value: unknown): void {
    this.remember(type, name, it, value);
    this.notSave(`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  }

  /** Says that the workbook has something which a saved file will not have. */
  notSave(what: string): void {
    this.#notSaved.add(what);
  }

  /** Keeps something of the host's own, which no file would hold in any case. */
  remember(type: string, name: string, it: unknown, value: unknown): void {
    this.#kept.set(keyOf(type, name, it), value);
  }

  /** The properties set so far that the workbook below cannot hold: a saved file will not have them. */
  notSaved(): readonly string[] {
    return [...this.#notSaved].sort();
  }

  /** A number that was not given out before, for ids. */
  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  keepReference(object: HostObject): void {
    if (this.#referenceIds.has(object)) return;
    const id = `ref-${this.nextNumber()}`;
    this.#referenceIds.set(object, id);
    this.#references.set(id, object);
  }

  referenceId(object: HostObject): string | undefined {
    return this.#referenceIds.get(object);
  }

  referenced(id: string): HostObject {
    const object = this.#references.get(id);
    if (object) return object;
    throw failure("InvalidReference", `No object is kept under "${id}".`);
  }

  removeReference(id: string): void {
    const object = this.#references.get(id);
    if (object) this.#referenceIds.delete(object);
    this.#references.delete(id);
  }

  removeAllReferences(): void {
    for (const id of [...this.#references.keys()]) this.removeReference(id);
  }

  get referenceCount(): number {
    return this.#references.size;
  }
}

function keyOf(type: string, name: string, it: unknown): string {
  return `${type}.${name} ${JSON.stringify(it)}`;
}
