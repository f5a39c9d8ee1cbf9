/** What a value given to `Range.values` or `Range.formulas` becomes in a cell: as if a person had typed it. */
import { numfmt } from "@univerjs/core";
import type { CellValue } from "../engine/engine.js";
import { failure } from "./failure.js";
import { FORMULA_LENGTH, formulaProblem, namesTables } from "./formula.js";

/** Excel's longest text in a cell. */
const TEXT_LENGTH = 32_767;
/** Excel keeps so many digits of a number. */
const DIGITS = 15;

interface Entry {
  /** Undefined leaves the cell as it is. */
  readonly content: CellValue | undefined;
  /** A number format that typing brings along ("12%", "2024-01-15"). */
  readonly format?: string;
}

/**
 * Reads one given value. Excel understands texts as typed input in English notation: "12%" is a number,
 * "2024-01" a date, "+A1" a formula; a text keeps its form in a cell with the format "@" or after "'".
 */
export function entered(value: unknown, format: string, hasSheet: (name: string) => boolean): Entry {
  if (value === null || value === undefined) return { content: undefined };
  if (typeof value === "boolean") return { content: value };
  if (typeof value === "number") return { content: format === "@" ? asText(String(value)) : value };
  if (typeof value !== "string") {
    throw failure("InvalidArgument", "A cell takes a number, a text, true or false.");
  }
  if (value === "") return { content: null };
  if (format === "@") return { content: limited(asText(value)) };
  if (value.startsWith("'")) return { content: limited(value) };
  if (value.startsWith("=") && value.length > 1) return { content: formula(value, hasSheet) };
  const parsed = numfmt.parseValue(value);
  if (parsed) {
    const content = typeof parsed.v === "number" ? rounded(parsed.v) : parsed.v;
    return parsed.z === undefined ? { content } : { content, format: parsed.z };
  }
  if (/^[+-]./.test(value)) return { content: formula(`=${value}`, hasSheet) };
  if (/^@\p{L}/u.test(value)) {
    throw failure(
      "InvalidArgument",
      `A text that begins with "@" is read as a function: ${value.slice(0, 40)}`,
    );
  }
  return { content: limited(value) };
}

function formula(text: string, hasSheet: (name: string) => boolean): string {
  if (text.length > FORMULA_LENGTH) throw failure("FormulaLengthExceedsLimit");
  const problem = formulaProblem(text, hasSheet);
  if (problem === null && namesTables(text))
    throw failure(
      "NotImplemented",
      "The workbench calculates with cells, not with the columns of tables by name.",
    );
  if (problem === null) return text;
  throw failure("InvalidArgument", `The formula ${text.slice(0, 80)} is refused: ${problem}.`);
}

/** The engine takes a leading "'" as the mark of a text that is to stay one, whatever format its cell gets later. */
function asText(text: string): string {
  return `'${text}`;
}

function limited(text: string): string {
  if (text.length <= TEXT_LENGTH) return text;
  throw failure("InvalidArgument", `A cell holds at most ${TEXT_LENGTH} characters, not ${text.length}.`);
}

function rounded(number: number): number {
  return Number(number.toPrecision(DIGITS));
}
