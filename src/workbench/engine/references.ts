import { quotedSheet } from "./ranges.js";

/** Texts in double quotes, which refer to nothing. */
const TEXTS = /("(?:[^"]|"")*")/;
/** A sheet's name before "!", quoted or plain. */
const SHEET = /('(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!/g;
/** The same with the cells after it. */
const PLACE =
  /('(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!\$?(?:[A-Z]{1,3}\$?\d+|[A-Z]{1,3}|\d+)(?::\$?(?:[A-Z]{1,3}\$?\d+|[A-Z]{1,3}|\d+))?/gi;

function plainName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

function same(written: string, name: string): boolean {
  return plainName(written).toLowerCase() === name.toLowerCase();
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(TEXTS)
    .map((part, place) => (place % 2 === 1 ? part : change(part)))
    .join("");
}

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return outsideTexts(formula, (code) =>
    code.replace(SHEET, (whole, name: string) => (same(name, before) ? `${quotedSheet(after)}!` : whole)),
  );
}

/** The formula after a sheet was deleted: what referred to it is #REF!, as in Excel. */
export function withSheetGone(formula: string, gone: string): string {
  return outsideTexts(formula, (code) =>
    code.replace(PLACE, (whole, name: string) => (same(name, gone) ? "#REF!" : whole)),
  );
}

/** Whether a formula may depend on a sheet; false only where it cannot. */
export function mayName(formula: string, sheet: string): boolean {
  const upper = formula.toUpperCase();
  if (/SHEETS?\(|INDIRECT\(/.test(upper)) return true;
  return upper.includes("!") && upper.includes(sheet.replaceAll("'", "''").toUpperCase());
}
