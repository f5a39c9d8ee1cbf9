import { columnName, columnNumber, quotedSheet } from "./ranges.js";

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

/** Lines of a sheet that came (positive) or went (negative) at a place. */
export interface LinesMoved {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** A reference with its sheet: a cell, an area, whole columns or whole rows. What stands before it is no part of a name. */
const REFERENCE =
  /(^|[^\w.!$'\u00C0-\uFFFF])(('(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w.(!\u00C0-\uFFFF])/gi;

/** The formula of a cell after lines came to a sheet or went from it: what it refers to is the same as before. */
export function withLinesMoved(
  formula: string,
  onTheSheet: boolean,
  name: string,
  moved: LinesMoved,
): string {
  return outsideTexts(formula, (code) =>
    code.replace(
      REFERENCE,
      (whole, before: string, prefix: string | undefined, sheet: string | undefined, cells: string) => {
        const isMeant = sheet === undefined ? onTheSheet : same(sheet, name);
        return isMeant ? `${before}${prefix ?? ""}${cellsMoved(cells, moved)}` : whole;
      },
    ),
  );
}

/** "A$1:B2" after the move; "#REF!" where all of it went. */
function cellsMoved(cells: string, { axis, at, count }: LinesMoved): string {
  const corners = cells.split(":").map((corner) => /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner) ?? []);
  const lines = corners.map(([, , letters = "", , digits = ""]) =>
    axis === "row"
      ? digits === ""
        ? null
        : Number(digits) - 1
      : letters === ""
        ? null
        : columnNumber(letters),
  );
  const [first, last = first] = lines;
  if (first === undefined || first === null || last === undefined || last === null) return cells;
  const ends =
    count > 0
      ? [first, last].map((line) => (line >= at ? line + count : line))
      : left(first, last, at, -count);
  if (ends === null) return "#REF!";
  return corners
    .map(([, columnFixed = "", letters = "", rowFixed = "", digits = ""], index) => {
      const line = ends[index] ?? 0;
      return axis === "row"
        ? `${columnFixed}${letters}${rowFixed}${String(line + 1)}`
        : `${columnFixed}${columnName(line)}${rowFixed}${digits}`;
    })
    .join(":");
}

/** The ends of a stretch of lines of which some went. */
function left(first: number, last: number, at: number, count: number): readonly number[] | null {
  const end = at + count;
  if (first >= at && last < end) return null;
  const from = first >= end ? first - count : Math.min(first, at);
  const to = last >= end ? last - count : last >= at ? at - 1 : last;
  return [from, to];
}

/** Whether a formula may depend on a sheet; false only where it cannot. */
export function mayName(formula: string, sheet: string): boolean {
  const upper = formula.toUpperCase();
  if (/SHEETS?\(|INDIRECT\(/.test(upper)) return true;
  return upper.includes("!") && upper.includes(sheet.replaceAll("'", "''").toUpperCase());
}
