import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "./book.js";

export type UserChange = "edit" | "selection" | "sheet";

/** Tells a person's doings from ours and from the calculation's. */
export class Watch {
  readonly #listeners = new Set<(what: UserChange) => void>();

  constructor(book: Book) {
    book.commands.onCommandExecuted((command) => {
      if (book.ours) return;
      if (command.id === SetSelectionsOperation.id) this.tell("selection");
      if (command.id === SetWorksheetActiveOperation.id) this.tell("sheet");
    });
  }

  tell(what: UserChange): void {
    for (const listener of this.#listeners) listener(what);
  }

  add(listener: (what: UserChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
