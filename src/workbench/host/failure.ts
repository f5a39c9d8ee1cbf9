/** Microsoft's sentence for each code that the host answers with. */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FormulaLengthExceedsLimit: "The formula is longer than the limit of 8192 characters.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InactiveWorkbook: "The workbook is not active.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

type FailureCode = keyof typeof SENTENCES;

/** A refusal, as the host answers it: the library turns it into an OfficeExtension.Error with this code. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values", where one member refused. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostFailure";
  }

  /** The same refusal, said of a member, unless it already names one. */
  at(location: string): HostFailure {
    return this.location === undefined ? new HostFailure(this.code, this.message, location) : this;
  }
}

/** Excel's own sentence, followed by what exactly is wrong here. */
export function failure(code: FailureCode, detail?: string): HostFailure {
  const sentence = SENTENCES[code];
  return new HostFailure(code, detail === undefined ? sentence : `${sentence} ${detail}`);
}

export function sentenceOf(code: string): string {
  return code in SENTENCES ? SENTENCES[code as FailureCode] : code;
}

/** What failed while a batch ran, whatever was thrown. A mistake of our own surfaces with its message, never as success. */
export function asFailure(thrown: unknown): HostFailure {
  if (thrown instanceof HostFailure) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return failure("GeneralException", detail);
}
