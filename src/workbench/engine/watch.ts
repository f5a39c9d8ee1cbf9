import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "./book.js";

export type UserChange = "edit" | "selection" | "sheet";

/** Univer's own follow-ups of a change; they say nothing new about what a person did. */
const FOLLOW_UPS = /formula|mark-dirty/;

/** Tells a person's doings from ours, from the calculation's and from those that Univer does by itself. */
export class Watch {
  readonly #listeners = new Set<(what: UserChange) => void>();
  #edited = false;

  /**
   * `atWork` says whether a person has just touched the grid; `calculates` whether a change will be told
   * once its calculation is done.
   */
  constructor(book: Book, atWork: () => boolean, calculates: (commandId: string) => boolean) {
    book.commands.onCommandExecuted((command) => {
      if (book.ours || !atWork()) return;
      if (command.id === SetSelectionsOperation.id) this.#tell("selection");
      else if (command.id === SetWorksheetActiveOperation.id) this.#tell("sheet");
      else if (command.id.startsWith("sheet.mutation.") && !FOLLOW_UPS.test(command.id)) {
        if (calculates(command.id)) this.#edited = true;
        else this.#tell("edit");
      }
    });
  }

  #tell(what: UserChange): void {
    for (const listener of this.#listeners) listener(what);
  }

  /** After a calculation: an edit that waited for it is told, so that listeners read its results. */
  calculated(): void {
    if (!this.#edited) return;
    this.#edited = false;
    this.#tell("edit");
  }

  add(listener: (what: UserChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
