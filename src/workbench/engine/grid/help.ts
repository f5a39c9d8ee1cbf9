import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../book.js";

/** What a person reads while typing one of the add-in's functions (as functions.json has it). */
export interface FunctionHelp {
  readonly id: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Makes the functions known to the list that opens while a formula is typed. */
export function describeFunctions(book: Book, namespace: string, functions: readonly FunctionHelp[]): void {
  book.injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ id, description = "", parameters = [] }) => ({
      functionName: (id.includes(".") ? id : `${namespace}.${id}`).toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: parameter.name,
        require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}

/** Under the pointer, an error cell shows the sentence that its function gave instead of Univer's general one. */
export function explainErrors(
  book: Book,
  messageAt: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const alerts = book.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = messageAt(subUnitId, row, col);
    showAlert(message === undefined ? alert : { ...alert, message, width: 320, height: 110 });
  };
}
