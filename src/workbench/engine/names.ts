import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { UNIT, type Book } from "./book.js";
import type { DefinedName } from "./engine.js";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** Defined names of the workbook. Univer writes a plain reference without its "=", we always with it. */
export class Names {
  readonly #book: Book;
  readonly #service: IDefinedNamesService;

  constructor(book: Book) {
    this.#book = book;
    this.#service = book.injector.get(IDefinedNamesService);
  }

  #stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.#service.getDefinedNameMap(UNIT) ?? {});
  }

  list(): readonly DefinedName[] {
    return this.#stored().map(({ name, formulaOrRefString, comment }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      comment: comment ?? "",
    }));
  }

  set(name: DefinedName): void {
    const before = this.#find(name.name);
    this.#book.mutate(SetDefinedNameMutation.id, undefined, {
      id: before?.id ?? generateRandomId(10),
      name: name.name,
      formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      localSheetId: WORKBOOK_SCOPE,
    });
  }

  delete(name: string): void {
    const stored = this.#find(name);
    if (stored) this.#book.mutate(RemoveDefinedNameMutation.id, undefined, { ...stored });
  }

  /** Names are the same whatever their case, as in Excel. */
  #find(name: string): IDefinedNamesServiceParam | undefined {
    return this.#stored().find((one) => one.name.toLowerCase() === name.toLowerCase());
  }
}

/** "=Asumsi!$C$5" or "='Sumber data'!$A$1:$B$9", and not a calculation. */
function isReference(formula: string): boolean {
  return /^=('(?:[^']|'')+'|[^'!()+\-*/&,"\s]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
}
