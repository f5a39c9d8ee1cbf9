import { CustomCommandExecutionError } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { IMessageService } from "@univerjs/ui";
import type { Book } from "../book.js";

const REFUSAL =
  "Lembar ini dilindungi. Buka dahulu perlindungannya. / This sheet is protected. Take the protection off first.";
/** What a person may still do on a protected sheet, as in Excel: choose it, scroll it, rename its tab. */
const HARMLESS = /set-worksheet-(name|active|hide|order)|set-tab-color|array-formula|formula|set-selections/;

/** Refuses a person's changes on protected sheets, except in cells that are unlocked. */
export function guardProtected(
  book: Book,
  isProtected: (sheetId: string) => boolean,
  isLocked: (sheetId: string, row: number, column: number) => boolean,
): void {
  book.commands.beforeCommandExecuted((command, options) => {
    if (book.ours || options?.fromFormula === true || !command.id.startsWith("sheet.mutation.")) return;
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    if (subUnitId === undefined || HARMLESS.test(command.id) || !isProtected(subUnitId)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { cellValue } = command.params as ISetRangeValuesMutationParams;
      const touched = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
        Object.keys(columns as object).map((column) => ({ row: Number(row), column: Number(column) })),
      );
      if (touched.every(({ row, column }) => !isLocked(subUnitId, row, column))) return;
    }
    book.injector.get(IMessageService).show({ type: "warning" as never, content: REFUSAL });
    throw new CustomCommandExecutionError(REFUSAL);
  });
}
