/** What the properties and arguments of Excel's objects accept; anything else is an InvalidArgument. */
import { COLOUR_NAMES } from "./colours.js";
import { failure } from "./failure.js";
import type { Arguments, Takes } from "./model.js";

export const flag: Takes = (value) => typeof value === "boolean";
export const text: Takes = (value) => typeof value === "string";
export const number: Takes = (value) => typeof value === "number" && Number.isFinite(value);

export function oneOf(...values: readonly string[]): Takes {
  return (value) => typeof value === "string" && values.includes(value);
}

export function within(min: number, max: number): Takes {
  return (value) => typeof value === "number" && value >= min && value <= max;
}

/** "#RRGGBB" in capitals, as Excel gives a colour back. */
export function colourOf(value: unknown): string {
  const name = typeof value === "string" ? value.toLowerCase() : "";
  const code = COLOUR_NAMES.get(name) ?? name.toUpperCase();
  if (/^#[0-9A-F]{6}$/.test(code)) return code;
  throw failure(
    "InvalidArgument",
    `A colour is "#RRGGBB" or a name such as "red", not ${JSON.stringify(value)}.`,
  );
}

export const colour: Takes = (value) => {
  colourOf(value);
  return true;
};

/** Takes the empty text as well, which stands for "none" or "automatic". */
export const colourOrNone: Takes = (value) => value === "" || colour(value);

export function required(takes: Takes, value: unknown, name: string): void {
  if (!takes(value)) throw failure("InvalidArgument", `${name} does not take ${shown(value)}.`);
}

/** A short text of a value for a message. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return "nothing";
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

/** A whole number among the arguments; absent or null ones take the default. */
export function whole(args: Arguments, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw failure("InvalidArgument", `Argument ${index + 1} must be a whole number, not ${shown(value)}.`);
}

export function optionalFlag(args: Arguments, index: number): boolean {
  const value = args[index] ?? false;
  if (typeof value === "boolean") return value;
  throw failure("InvalidArgument", `Argument ${index + 1} must be true or false, not ${shown(value)}.`);
}

export function textAt(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value === "string") return value;
  throw failure("InvalidArgument", `Argument ${index + 1} must be a text, not ${shown(value)}.`);
}

export function choiceAt<T extends string>(
  args: Arguments,
  index: number,
  choices: readonly T[],
  fallback?: T,
): T {
  const value = args[index] ?? fallback;
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw failure(
    "InvalidArgument",
    `Argument ${index + 1} must be one of ${choices.join(", ")}, not ${shown(value)}.`,
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
