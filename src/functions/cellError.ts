import { inLanguage } from "../domain/index.js";
import type { Problem } from "../domain/index.js";
import { sentenceLanguage } from "./language.js";

/** The one place where the domain's problems become what a cell shows. */
function errorCode(code: Problem["code"]): CustomFunctions.ErrorCode {
  switch (code) {
    case "missing":
      return CustomFunctions.ErrorCode.notAvailable;
    case "zero-base":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "range":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "value":
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

/** The error cell of a problem, with its sentence. Excel shows the sentence for #VALUE! and #N/A. */
export function cellError(problem: Problem): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(problem.code), inLanguage(problem.sentence, sentenceLanguage()));
}

/** The codes a custom function can hand back; Excel's newer ones (#SPILL!, #CALC!, #FIELD! …) come out as #VALUE!. */
function codeOf(shown: string): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  return Object.values(ErrorCode).find((code) => (code as string) === shown) ?? ErrorCode.invalidValue;
}

/**
 * The error that a cell already holds, however the host hands it over: the runtime's own class, or a cell value of type
 * "Error" that says "#REF!" as its plain value. `null` for any other cell.
 */
export function errorOfCell(cell: unknown): CustomFunctions.Error | null {
  if (typeof cell !== "object" || cell === null) return null;
  if (cell instanceof CustomFunctions.Error) return cell;
  if (!("type" in cell) || cell.type !== "Error") return null;
  return new CustomFunctions.Error(codeOf("basicValue" in cell ? String(cell.basicValue) : ""));
}

/** Fails the whole call: Excel shows the error in the formula's own cell. */
export function failCall(error: CustomFunctions.Error): never {
  // The runtime's class extends Error; its published types do not say so.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw error;
}
