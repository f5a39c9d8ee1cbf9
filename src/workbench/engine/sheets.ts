import { BooleanNumber, generateRandomId } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { emptySheet, type Book } from "./book.js";
import type { SheetInfo } from "./engine.js";
import type { Layout } from "./layout.js";
import { hexColour } from "./styles.js";

type Change = Partial<{
  name: string;
  position: number;
  visibility: SheetInfo["visibility"];
  tabColour: string;
}>;

/** What Univer keeps to itself of how it finds references. */
interface FormulaUpdates {
  _getUpdateFormula(command: { readonly id: string }): {
    readonly redos: readonly unknown[];
    readonly undos: readonly unknown[];
  };
}

/** The sheets as tabs: order, names, colours, visibility, protection. */
export class Sheets {
  readonly #book: Book;
  readonly #layout: Layout;
  readonly #veryHidden = new Set<string>();
  readonly #protected = new Set<string>();
  readonly #deleted: (id: string) => void;

  constructor(book: Book, layout: Layout, deleted: (id: string) => void) {
    this.#book = book;
    this.#layout = layout;
    this.#deleted = deleted;
    this.#leaveFormulas();
  }

  list(): readonly SheetInfo[] {
    return this.#book.workbook.getSheetOrders().map((id) => this.info(id));
  }

  info(id: string): SheetInfo {
    const sheet = this.#book.sheet(id);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const colour = sheet.getTabColor();
    return {
      id,
      name: sheet.getName(),
      visibility: hidden ? (this.#veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible",
      tabColour: colour ? hexColour(colour) : "",
      frozen: this.#layout.frozen(id),
      protected: this.#protected.has(id),
    };
  }

  active(): string {
    return this.#book.workbook.ensureActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.#book.sheet(id);
    this.#book.mutate(SetWorksheetActiveOperation.id, id, {});
  }

  add(name: string): SheetInfo {
    const id = `sheet-${generateRandomId(8)}`;
    const index = this.#book.workbook.getSheetOrders().length;
    this.#book.mutate(InsertSheetMutation.id, undefined, { index, sheet: emptySheet(id, name) }, true);
    return this.info(id);
  }

  /**
   * Univer looks for references to a deleted sheet by taking every formula of the workbook apart, for each sheet again. Those of
   * a sheet that we delete are rewritten by the engine, which takes apart only what names it.
   */
  #leaveFormulas(): void {
    const controller = this.#book.injector.get(UpdateFormulaController) as unknown as FormulaUpdates;
    const updates = controller._getUpdateFormula.bind(controller);
    controller._getUpdateFormula = (command) =>
      this.#book.ours && command.id === RemoveSheetCommand.id ? { redos: [], undos: [] } : updates(command);
  }

  /** What refers to the sheet elsewhere is left as it is. */
  delete(id: string): void {
    this.#book.sheet(id);
    this.#leave(id);
    this.#book.command(RemoveSheetCommand.id, { subUnitId: id });
    this.#veryHidden.delete(id);
    this.#protected.delete(id);
    this.#deleted(id);
  }

  change(id: string, change: Change): void {
    const before = this.info(id);
    if (change.name !== undefined && change.name !== before.name) {
      this.#book.command(SetWorksheetNameCommand.id, { subUnitId: id, name: change.name });
    }
    if (change.tabColour !== undefined) {
      this.#book.mutate(SetTabColorMutation.id, id, { color: change.tabColour });
    }
    if (change.position !== undefined) {
      this.#book.mutate(SetWorksheetOrderMutation.id, id, {
        fromOrder: this.#book.workbook.getSheetOrders().indexOf(id),
        toOrder: change.position,
      });
    }
    if (change.visibility !== undefined) this.#show(id, change.visibility);
  }

  #show(id: string, visibility: SheetInfo["visibility"]): void {
    const visible = visibility === "Visible";
    if (visibility === "VeryHidden") this.#veryHidden.add(id);
    else this.#veryHidden.delete(id);
    if (!visible) this.#leave(id);
    this.#book.mutate(
      SetWorksheetHideMutation.id,
      id,
      { hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      true,
    );
  }

  /** Turns to the next visible sheet, or the one before, when this one is about to go out of sight. */
  #leave(id: string): void {
    if (this.active() !== id) return;
    const sheets = this.list();
    const place = sheets.findIndex((sheet) => sheet.id === id);
    const visible = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()].find(
      (sheet) => sheet.visibility === "Visible",
    );
    if (visible) this.activate(visible.id);
  }

  protect(id: string, on: boolean): void {
    this.#book.sheet(id);
    if (on) this.#protected.add(id);
    else this.#protected.delete(id);
  }
}
