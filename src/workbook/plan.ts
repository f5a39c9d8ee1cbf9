/**
 * The sheet language. A plan is plain data: it says everything that will stand in the workbook and
 * nothing about how it gets there. The preview, the lint, the Excel writer and the tests all read it.
 */
import type { Language } from "../domain/index.js";
import type { Formula } from "./formula.js";
import type { StyleName } from "./styles.js";

/** Names a sheet inside a plan, whatever its tab is called in this workbook ("asumsi"). */
export type SheetKey = string;

export interface WorkbookPlan {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly key: SheetKey;
  /** The tab's name, unique in the plan and, after `placeSheets`, in the workbook it goes to. */
  readonly name: string;
  readonly tabColour?: string;
  /** Column widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly CellPlan[];
  /** Rows above and columns left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly charts: readonly ChartPlan[];
  readonly validations: readonly ValidationPlan[];
  /** Row heights that differ from the default, in points, by 0-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
}

export interface CellPlan {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
}

/**
 * What a cell holds. Numbers stay numbers; a text that begins with = + - @ or ' stays a text
 * (the writer sees to it). `null` is an empty cell with a style: an input still to be filled in.
 */
export type Content = string | number | boolean | null | Formula;

/** A rectangle on a sheet of the plan; 0-based, counted in cells. */
export interface Area {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Always A4, fitted to one page wide. Rows repeated at the top of each page. */
  readonly titleRows: number;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: "line" | "column" | "stackedColumn" | "bar";
  readonly title: string;
  /** Category labels (one row or one column). */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly colour: string }[];
  /** Where the chart lies on its sheet: from this cell, so many cells wide and high. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly valueFormat: string;
  /** Axis titles; an axis without a unit is not legible. */
  readonly categoryAxis: string;
  readonly valueAxis: string;
}

export interface ValidationPlan {
  readonly area: Omit<Area, "sheet">;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number };
  /** The sentence Excel shows: what was expected. */
  readonly message: string;
}
