/** What a custom function's result becomes in cells. */
import type { CellValue, FunctionAnswer } from "../engine/engine.js";

/** The runtime's numbers for the ways in which a call fails. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** The runtime gives no number where a function returns NaN. */
const NOT_A_NUMBER = "NaN";

/** One result as the runtime sends it: [id, succeeded, value or message, error number (failures only), times]. */
type SentResult = readonly [
  id: number,
  succeeded: boolean,
  value: unknown,
  error?: unknown,
  ...rest: unknown[],
];

export function isSentResult(value: unknown): value is SentResult {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "boolean";
}

export function answerOf([, succeeded, value, error]: SentResult): FunctionAnswer {
  if (!succeeded) {
    const message = typeof value === "string" ? value : "";
    if (message === NOT_A_NUMBER) return { error: "#NUM!", message: "" };
    return { error: ERRORS[Number(error)] ?? "#VALUE!", message };
  }
  const returned = errorOf(value);
  if (returned) return returned;
  if (!Array.isArray(value)) return { values: [[cellValue(value)]] };
  return block(value);
}

function block(rows: readonly unknown[]): FunctionAnswer {
  const lines: (readonly unknown[])[] = [];
  for (const row of rows) {
    if (!Array.isArray(row))
      return { error: "#VALUE!", message: "The function returned a list and not rows of cells." };
    lines.push(row);
  }
  const columns = lines[0]?.length ?? 0;
  if (columns === 0 || lines.some(({ length }) => length !== columns)) {
    return { error: "#VALUE!", message: "The function returned rows of different lengths." };
  }
  return { values: lines.map((row) => row.map(cellValue)) };
}

/** A CustomFunctions.Error that was returned and not thrown. */
function errorOf(value: unknown): { error: string; message: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, code, message } = value as { type?: unknown; code?: unknown; message?: unknown };
  if (type !== "Error" || typeof code !== "string") return null;
  return { error: code, message: typeof message === "string" ? message : "" };
}

/** Excel shows nothing returned as 0; a formatted number counts by its value. */
function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const error = errorOf(value);
  if (error) return error.error;
  const { basicValue } = value as { basicValue?: CellValue };
  return basicValue ?? "#VALUE!";
}
