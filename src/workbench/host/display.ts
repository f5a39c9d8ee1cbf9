import { numfmt } from "@univerjs/core";
import type { CellState } from "../engine/engine.js";
import { formulaShown, formulaTyped } from "../engine/local.js";

/** Days between the counts from 1900 and from 1904. */
const DAYS_1904 = 1462;

/** A cell as it is displayed: its value in its number format, in the language of the user's Excel. */
export function displayed(cell: CellState, locale: string, dates1904 = false): string {
  const { type, numberFormat } = cell;
  const given = cell.value;
  const isDay = dates1904 && /[dy]/i.test(numberFormat);
  const value = isDay && typeof given === "number" ? given + DAYS_1904 : given;
  if (value === null) return "";
  if (type === "Boolean") return value === true ? "TRUE" : "FALSE";
  if (type === "Error") return String(value);
  return numfmt.format(numberFormat, value, { locale: numberLocale(locale), throws: false });
}

/** Whether Excel would take a text as a number format. */
export function isNumberFormat(format: string): boolean {
  return format.length <= 255 && numfmt.isValidFormat(format) && !hasStrayLetter(format);
}

/** Texts in quotes, single signs after "\\", "_" or "*", what stands in brackets, and the words that a format may hold. */
const READ = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|E[+-]/giu;
/** Letters of days, months, years, hours, minutes, seconds and eras. */
const LETTERS = /[dmyhsebg]/giu;

/** Excel takes no letter that is neither a code nor in quotes: "qqq" is no format. */
function hasStrayLetter(format: string): boolean {
  return /[a-z]/iu.test(format.replace(READ, "").replace(LETTERS, ""));
}

/** Excel's kinds of number formats, each with what tells it. */
const CATEGORIES: readonly (readonly [category: string, tells: RegExp])[] = [
  ["General", /^General$/i],
  ["Text", /^@$/],
  ["Percentage", /^[#,0.]*%$/],
  ["Scientific", /^0(?:\.0+)?E\+0+$/i],
  ["Fraction", /^# \?+\/[?0-9]+$/],
  ["Accounting", /^_[-(]/],
  ["Currency", /^(?:\[\$[^\]]*\]|[$€£¥])/],
  ["Time", /^(?:\[\$[^\]]*\])?\[?h+\]?:mm(?::ss)?(?: AM\/PM)?$/i],
  ["Date", /^(?:\[\$[^\]]*\])?[dmy]+[\s/,.-]+[dmy\s/,.-]+$/i],
  ["Number", /^(?:#,##)?0(?:\.0+)?$/],
];

export function formatCategory(format: string): string {
  return CATEGORIES.find(([, tells]) => tells.test(format))?.[0] ?? "Custom";
}

interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** How numbers are written in a language: "1.234,5" in Indonesian. */
export function separators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { decimal: part("decimal"), thousands: part("group") };
}

/** A formula with the separators of a language. */
export function formulaIn(locale: string, formula: string): string {
  return numberLocale(locale) === "id" ? formulaShown(formula) : formula;
}

/** Formulas that are written with the separators of a language, as they are kept. What Excel would not take stays as it came. */
export function formulasFrom(locale: string, given: unknown): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => formulasFrom(locale, one));
  if (numberLocale(locale) !== "id" || typeof given !== "string" || !given.startsWith("=")) return given;
  return formulaTyped(given) ?? given;
}

/** The number library knows languages, not regions. */
function numberLocale(locale: string): string {
  return locale.split("-")[0] ?? "en";
}
