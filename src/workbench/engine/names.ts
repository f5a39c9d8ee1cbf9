import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { Book } from "./book.js";
import type { DefinedName } from "./engine.js";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/**
 * Defined names of the workbook. Univer writes a plain reference without its "=", we always with it. It knows a name once, whatever
 * sheet it belongs to: that is kept beside it.
 */
export class Names {
  readonly #book: Book;
  readonly #service: IDefinedNamesService;
  readonly #homes = new Map<string, string>();

  constructor(book: Book) {
    this.#book = book;
    this.#service = book.injector.get(IDefinedNamesService);
  }

  #stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.#service.getDefinedNameMap(this.#book.unit) ?? {});
  }

  list(): readonly DefinedName[] {
    return this.#stored().map(({ name, formulaOrRefString, comment }) => {
      const sheetId = this.#homes.get(name.toLowerCase());
      const formula = unwrapped(formulaOrRefString);
      return { name, formula, comment: comment ?? "", ...(sheetId === undefined ? {} : { sheetId }) };
    });
  }

  set(name: DefinedName): void {
    const before = this.#find(name.name);
    this.#book.mutate(SetDefinedNameMutation.id, undefined, {
      id: before?.id ?? generateRandomId(10),
      name: name.name,
      formulaOrRefString: wrapped(name.formula),
      comment: name.comment,
      localSheetId: WORKBOOK_SCOPE,
    });
    if (name.sheetId === undefined) this.#homes.delete(name.name.toLowerCase());
    else this.#homes.set(name.name.toLowerCase(), name.sheetId);
  }

  delete(name: string): void {
    const stored = this.#find(name);
    if (stored) this.#book.mutate(RemoveDefinedNameMutation.id, undefined, { ...stored });
    this.#homes.delete(name.toLowerCase());
  }

  /** Rewrites every name (a sheet was deleted). */
  rewrite(change: (formula: string) => string): void {
    for (const name of this.list()) {
      const formula = change(name.formula);
      if (formula !== name.formula) this.set({ ...name, formula });
    }
  }

  /** Names are the same whatever their case, as in Excel. */
  #find(name: string): IDefinedNamesServiceParam | undefined {
    return this.#stored().find((one) => one.name.toLowerCase() === name.toLowerCase());
  }
}

const REFERENCE = /^=('(?:[^']|'')+'|[^'!()+\-*/&,"\s]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * As Univer keeps it: a plain reference without "=", a calculation in brackets, for it writes the text of a
 * name into the formulas that use it (2*name).
 */
function wrapped(formula: string): string {
  return REFERENCE.test(formula) ? formula.slice(1) : `=(${formula.replace(/^=/, "")})`;
}

function unwrapped(stored: string): string {
  const body = stored.replace(/^=/, "");
  return `=${isBracketed(body) ? body.slice(1, -1) : body}`;
}

/** Whether the first bracket closes with the last one: "(a+b)", not "(a)+(b)". */
function isBracketed(body: string): boolean {
  if (!body.startsWith("(") || !body.endsWith(")")) return false;
  let depth = 0;
  for (let place = 0; place < body.length - 1; place += 1) {
    const sign = body.charAt(place);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}
