/** Formulas of a file as a person types them. */
import type { Rect } from "../engine/engine.js";
import { quotedSheet } from "../engine/ranges.js";
import { rectText } from "../host/address.js";

/** The parts of a formula that are not its code: texts in double quotes, sheet names in single ones. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

function inCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, place) => (place % 2 === 1 ? part : change(part)))
    .join("");
}

/** Without the marks that the file puts before newer functions and those of the add-in. */
export function typed(formula: string): string {
  const plain = inCode(formula, (code) =>
    code
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, "")
      .replace(/_xldudf_cakupan_/gi, "CAKUPAN.")
      .replace(/\bSINGLE\(([^(),]+)\)/gi, "@$1"),
  );
  // Some writers leave the "=" in front.
  return `=${plain.trim().replace(/^=/, "").replaceAll("\r\n", "\n")}`;
}

/** Whether a formula refers to another workbook: "[1]Sheet1!A1", "'[1]Sheet 1'!A1", "[1]!name". */
export function isExternal(formula: string): boolean {
  return formula
    .split(QUOTED)
    .some((part, place) =>
      place % 2 === 1
        ? /^'[^']*\[[^\]]+\]/.test(part)
        : /(^|[^\w\]\u00C0-\uFFFF.])\[\d+\][\w\u00C0-\uFFFF!]/.test(part),
    );
}

/** A table, as formulas name its parts. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly headers: boolean;
  readonly totals: boolean;
}

const STRUCTURED =
  /([A-Za-z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/g;

/** A formula in which tables are areas: `null` where a part of a table is not understood. */
export function withoutTables(
  formula: string,
  tables: readonly Table[],
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): string | null {
  if (!formula.includes("[")) return formula;
  const unknown: string[] = [];
  const plain = formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part.replace(STRUCTURED, (whole, name: string | undefined, inner: string) => {
            const table = tables.find((one) =>
              name === undefined ? isIn(one, at) : one.name.toLowerCase() === name.toLowerCase(),
            );
            const area = table === undefined ? null : areaOf(table, inner, at.row);
            if (area === null || table === undefined) {
              unknown.push(whole);
              return whole;
            }
            return `${table.sheet === at.sheet ? "" : `${quotedSheet(table.sheet)}!`}${rectText(area, true)}`;
          }),
    )
    .join("");
  return unknown.length === 0 ? plain : null;
}

function isIn(
  { sheet, rect }: Table,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean {
  const down = at.row - rect.row;
  const right = at.column - rect.column;
  return sheet === at.sheet && down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
}

function areaOf(table: Table, inner: string, row: number): Rect | null {
  const short = inner.startsWith("@");
  const rest = short ? inner.slice(1) : inner;
  const words = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, word = ""]) => word);
  const parts = words.length > 0 ? words : rest === "" ? [] : [rest];
  const items = parts.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  const named = parts.filter((word) => !word.startsWith("#"));
  const places = named.map((word) =>
    table.columns.findIndex((column) => column.toLowerCase() === word.replace(/'(.)/g, "$1").toLowerCase()),
  );
  if (places.includes(-1) || places.length > 2) return null;
  const [first = 0, last = named.length === 0 ? table.columns.length - 1 : first] = places;
  const { rect, headers, totals } = table;
  const top = headers ? 1 : 0;
  const inside = rect.rows - top - (totals ? 1 : 0);
  const columns = { column: rect.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
  if (short || items.includes("#this row")) return { row, rows: 1, ...columns };
  const wants = (item: string): boolean => items.includes(item) || items.includes("#all");
  if (items.length === 0) return { row: rect.row + top, rows: inside, ...columns };
  const from = wants("#headers") ? rect.row : wants("#data") ? rect.row + top : rect.row + top + inside;
  const to = wants("#totals")
    ? rect.row + rect.rows
    : wants("#data")
      ? rect.row + top + inside
      : rect.row + top;
  return to > from ? { row: from, rows: to - from, ...columns } : null;
}

/** A name that belongs to one sheet, written out where that sheet's formulas use it. */
export function withName(formula: string, name: string, meaning: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const word = new RegExp(`(^|[^\\w.!\\\\\\u00C0-\\uFFFF])${escaped}(?![\\w.(!\\\\\\u00C0-\\uFFFF])`, "gi");
  return inCode(formula, (code) =>
    code.replace(word, (_, before: string) => `${before}(${meaning.replace(/^=/, "")})`),
  );
}
