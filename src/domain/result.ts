import type { Text } from "./language/index.js";

/**
 * Why a calculation has no value. The code is what the cell shows (`CustomFunctions.ErrorCode`
 * in src/functions maps it); the sentence names the argument, what was expected and what came.
 */
export interface Problem {
  /**
   * - `value`: wrong type, sign or word (#VALUE!)
   * - `missing`: something needed was not given, or no value is published (#N/A)
   * - `zero-base`: a division by a base of zero (#DIV/0!)
   * - `range`: a number too large or too small to be calculated exactly (#NUM!)
   */
  readonly code: "value" | "missing" | "zero-base" | "range";
  /** The argument's name as users see it, when one argument is to blame. */
  readonly argument?: string;
  readonly sentence: Text;
}

/** A value, or the reason why there is none. The domain never throws for bad input. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(
  code: Problem["code"],
  sentence: Text,
  argument?: string,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: argument === undefined ? { code, sentence } : { code, sentence, argument } };
}
