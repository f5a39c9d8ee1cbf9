/** What the properties and arguments of Excel's objects accept; anything else is an InvalidArgument. */
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

/** The colour names of HTML 4, which Excel takes beside "#RRGGBB"; other names it may take are refused here. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#RRGGBB" in capitals, as Excel gives a colour back. */
export function colourOf(value: unknown): string {
  const name = typeof value === "string" ? value.toLowerCase() : "";
  const code = NAMED[name] ?? name.toUpperCase();
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
