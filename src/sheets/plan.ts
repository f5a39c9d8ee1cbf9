/**
 * The sheet language. A plan is plain data: it says everything that will stand in the workbook and
 * nothing about how it gets there. The preview, the lint, the Excel writer and the tests all read it.
 */
import type { Language } from "../domain/index.js";
import type { Rectangle, SheetKey } from "./address.js";
import type { Formula } from "./formula.js";
import type { StyleName } from "./styles.js";

export interface WorkbookPlan {
  readonly title: string;
  readonly language: Language;
  /** In tab order. */
  readonly sheets: readonly SheetPlan[];
  /** The sheet that is in view when the fill is done. */
  readonly opensOn: SheetKey;
  /** What a person should know before anything is written: figures, choices of a base, warnings. */
  readonly notes: readonly PlanNote[];
  /** Its figures were invented to learn on: each printed page says so. */
  readonly fictional?: true;
}

export interface PlanNote {
  readonly kind: "figure" | "choice" | "warning";
  readonly text: string;
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
  /** Where the years stand. Every sheet that has years has them in the same columns. */
  readonly timeline?: Timeline;
  /** Checks: cells that end in "OK" or are empty when all is well, and are made to stand out when not. */
  readonly alerts?: readonly Rectangle[];
  /** Cells joined for a text that runs over several columns; only the first holds something. */
  readonly merges?: readonly Rectangle[];
  /** Tables whose rows say themselves on what base, as of when and from where their figures are. */
  readonly records?: readonly RecordTable[];
}

/**
 * A long table of figures, one region and segment a row: thousands of inputs cannot each have a row on the sheet of
 * sources, so each row carries the base, the date and the source of its own figures.
 */
export interface RecordTable {
  /** The first row below the headings. */
  readonly firstRow: number;
  readonly rows: number;
  /** Columns with figures. */
  readonly figures: readonly number[];
  /** Columns with the base, the date and the source of the row's figures. */
  readonly origin: readonly number[];
  /** Columns for words that nothing depends on. */
  readonly notes: readonly number[];
  /** Cells above the headings, one below the other, that say base, date and source of every row that says none itself. */
  readonly head?: { readonly row: number; readonly column: number; readonly rows: number };
}

export interface Timeline {
  /** The row with the years. */
  readonly headerRow: number;
  /** The base year's column. */
  readonly firstColumn: number;
  /** Years, the base year included. */
  readonly years: number;
}

export interface CellPlan {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
  /** For an input: the id of its row on the sheet of sources. */
  readonly source?: string;
  /** For an empty input that the result needs: what is missing, why, and whom to ask. */
  readonly ask?: string;
  /** An empty input that may stay empty: what holds then is said beside it. */
  readonly optional?: true;
}

/**
 * What a cell holds. Numbers stay numbers; a text that begins with = + - @ or ' stays a text
 * (the writer sees to it). `null` is an empty cell with a style: an input still to be filled in.
 */
export type Content = string | number | boolean | null | Formula;

/** A rectangle on a sheet of the plan; 0-based, counted in cells. */
export interface Area extends Rectangle {
  readonly sheet: SheetKey;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Always A4, fitted to one page wide. Rows repeated at the top of each page. */
  readonly titleRows: number;
  /** So many columns are printed, from A on; the whole sheet where this is absent. */
  readonly columns?: number;
  /** So many rows are printed, from the first on; all of them where this is absent. Only with `columns`. */
  readonly rows?: number;
  /** The row, counted from 0, from which on it is printed below the title rows; from the first where this is absent. Only with `columns`. */
  readonly firstRow?: number;
  /** The whole sheet on one page. */
  readonly onePage?: true;
  /** In landscape, unless it takes fewer pages upright. */
  readonly mayTurn?: true;
  /** Read on the screen only: its print area is an empty cell, and whoever wants it on paper ignores print areas. */
  readonly nothing?: true;
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
  readonly area: Rectangle;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number };
  /** The sentence Excel shows: what was expected. */
  readonly message: string;
}
