/** The cells of a sheet: contents as a person would type them, looks, and the values that formulas were saved with. */
import type { CellValue, Rect } from "../engine/engine.js";
import { parseRect } from "../host/address.js";
import { formulaProblem, shifted } from "../host/formula.js";
import { isExternal, typed, withoutTables, type Table } from "./formulas.js";
import type { Losses } from "./losses.js";
import type { Look, Styles } from "./styles.js";
import { child, children, isTrue, numberOf, plainText, type Xml } from "./xml.js";

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly look: Look;
  /** The value that a formula was saved with; undefined where there is none. */
  readonly saved?: CellValue;
}

/** What cells refer to. */
export interface Surroundings {
  readonly sheet: string;
  readonly texts: readonly SharedText[];
  readonly styles: Styles;
  readonly tables: readonly Table[];
  readonly dates1904: boolean;
  readonly losses: Losses;
}

export interface SharedText {
  readonly text: string;
  readonly rich: boolean;
}

/** A text as a shared one or in its cell: runs joined, pronunciations left out. */
export function textOf(element: Xml): SharedText {
  const runs = children(element, "r");
  const text =
    runs.length > 0
      ? runs.map((run) => child(run, "t")?.text ?? "").join("")
      : (child(element, "t")?.text ?? "");
  const looks = new Set(runs.map((run) => JSON.stringify(child(run, "rPr")?.children ?? [])));
  return { text: plainText(text), rich: looks.size > 1 };
}

/** A text that is written so that it stays one. */
function asText(text: string): string {
  const other = /^['=]/.test(text) || /^#[A-Z/0!?]+$/.test(text) || /^(true|false)$/i.test(text);
  return other || (text.trim() !== "" && !Number.isNaN(Number(text))) ? `'${text}` : text;
}

/** Days between the two counts of days. */
const COUNTS = 1462;
const DAY = 86_400_000;

/** "2026-01-31T12:00:00" as the number of the workbook's own count. */
function serialOf(text: string, dates1904: boolean): number | null {
  const time = Date.parse(
    /\dT?.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : "T00:00:00Z"}`,
  );
  if (Number.isNaN(time)) return null;
  const days = (time - Date.UTC(1899, 11, 30)) / DAY;
  return dates1904 ? days - COUNTS : days;
}

export class CellReader {
  readonly cells: ReadCell[] = [];
  readonly #at: Surroundings;
  readonly #shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  /** Areas that a formula in their first cell fills: what is kept in the others is its answer. */
  readonly #filled: Rect[] = [];
  #row = -1;

  constructor(at: Surroundings) {
    this.#at = at;
  }

  /** Reads one row, and answers its number. */
  row(element: Xml): number {
    this.#row = (numberOf(element.attributes["r"]) ?? this.#row + 2) - 1;
    let column = -1;
    for (const cell of children(element, "c")) {
      const place = parseRect(cell.attributes["r"] ?? "");
      column = place?.column ?? column + 1;
      this.#cell(cell, this.#row, column);
    }
    return this.#row;
  }

  #cell(cell: Xml, row: number, column: number): void {
    const { styles, losses, sheet } = this.#at;
    const look = styles.look(cell.attributes["s"]);
    const place = (): string => `${sheet}!${cell.attributes["r"] ?? ""}`;
    if ((cell.attributes["vm"] ?? "0") !== "0") losses.add("richValues", place());
    for (const kind of look.lost) losses.add(kind, kind === "styleNames" ? sheet : place());
    const value = this.#value(cell, place);
    const f = child(cell, "f");
    const isDynamic = (cell.attributes["cm"] ?? "0") !== "0";
    const formula = f === undefined ? null : this.#formula(f, { row, column, isDynamic }, place);
    const isFilled = formula === null && this.#filled.some((rect) => inside(rect, row, column));
    if (formula !== null) {
      const said = (child(cell, "v")?.text ?? "") !== "" || cell.attributes["t"] === "str";
      this.cells.push({ row, column, content: formula, look, ...(said ? { saved: value } : {}) });
    } else {
      const content = typeof value === "string" && !this.#isError(cell) ? asText(value) : value;
      this.cells.push({ row, column, content: isFilled ? null : content, look });
    }
  }

  #isError(cell: Xml): boolean {
    return cell.attributes["t"] === "e";
  }

  #value(cell: Xml, place: () => string): CellValue {
    const text = child(cell, "v")?.text;
    switch (cell.attributes["t"]) {
      case "s": {
        const shared = this.#at.texts[Number(text)];
        if (shared?.rich === true) this.#at.losses.add("richText", place());
        return shared?.text ?? null;
      }
      case "inlineStr": {
        const own = textOf(child(cell, "is") ?? cell);
        if (own.rich) this.#at.losses.add("richText", place());
        return own.text;
      }
      case "str":
        return text === undefined ? "" : plainText(text);
      case "e":
        return text ?? null;
      case "b":
        return isTrue(text);
      case "d":
        return text === undefined ? null : (serialOf(text, this.#at.dates1904) ?? text);
      default:
        return numberOf(text);
    }
  }

  /** The formula as typed; `null` where its last value takes its place. */
  #formula(
    f: Xml,
    at: { readonly row: number; readonly column: number; readonly isDynamic: boolean },
    place: () => string,
  ): string | null {
    const { t, ref, si = "" } = f.attributes;
    const { losses, tables, sheet } = this.#at;
    if (t === "dataTable") return this.#given("dataTables", place());
    const own = f.text.trim() === "" ? null : f.text;
    let formula = own === null ? null : typed(own);
    if (t === "shared") {
      if (formula !== null) this.#shared.set(si, { formula, ...at });
      else {
        const first = this.#shared.get(si);
        if (first === undefined) return this.#given("dataTables", place());
        if (/unread|cannot be read/.test(formulaProblem(first.formula, () => true) ?? ""))
          return this.#given("dataTables", place());
        formula = shifted(first.formula, at.row - first.row, at.column - first.column);
      }
    }
    // An empty formula is a cell that an array covers.
    if (formula === null) return null;
    if (isExternal(formula)) return this.#given("external", place());
    const plain = withoutTables(formula, tables, { sheet, ...at });
    if (plain === null) return this.#given("dataTables", place());
    if (t === "array") {
      const area = parseRect(ref ?? "");
      if (area !== null && area.rows * area.columns > 1) this.#filled.push(area);
      if (!at.isDynamic) losses.add("arrays", place());
    }
    return plain;
  }

  #given(kind: "dataTables" | "external", place: string): null {
    this.#at.losses.add(kind, place);
    return null;
  }
}

function inside(rect: Rect, row: number, column: number): boolean {
  const down = row - rect.row;
  const right = column - rect.column;
  return down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
}
