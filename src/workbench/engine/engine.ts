/**
 * What the workbench knows of a workbook: the document and its calculation, behind one interface.
 * The host (which answers Office.js) and the .xlsx writer speak to this and never to the library below.
 * Everything that a saved file must contain is in here, charts and print settings included.
 *
 * Rows and columns are 0-based. Formulas are en-US text beginning with "=". An error is the text that
 * Excel shows ("#N/A"), told apart from a text by its type.
 */
export type CellValue = string | number | boolean | null;
export type CellType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of one sheet; all of them where no rectangle is given. */
export interface CellArea {
  readonly sheetId: string;
  readonly rect: Rect | null;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColour: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
}

/** One cell as it stands. `message` is the sentence a custom function gave with its error. */
export interface CellState {
  readonly value: CellValue;
  readonly type: CellType;
  /** The formula as typed, or null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly message?: string;
  /** At the first cell of an answer that spills: the whole area it covers. */
  readonly spill?: Rect;
  /** True in the other cells of that area: the value belongs to the formula in its first cell. */
  readonly spilled?: true;
}

export interface CellStyle {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontColour?: string;
  /** "" removes the fill. */
  fill?: string;
  horizontal?: "General" | "Left" | "Center" | "Right" | "CenterAcrossSelection" | "Fill" | "Justify";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  /** Degrees against the clock, -90 to 90; 180 for letters one below the other. The grid shows them level, a file keeps them. */
  rotation?: number;
  locked?: boolean;
  borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { style: BorderStyle; colour: string } | null>
  >;
}
export type BorderStyle =
  | ("thin" | "medium" | "thick" | "double" | "dotted" | "dashed" | "hair")
  | ("dashDot" | "dashDotDot" | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot");

export interface ChartInfo {
  readonly id: string;
  name: string;
  /** Excel.ChartType ("Line", "LineMarkers", "ColumnClustered", "ColumnStacked", "BarClustered"...). */
  type: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  series: {
    name: string;
    values: { sheetId: string; rect: Rect };
    categories: { sheetId: string; rect: Rect } | null;
    colour: string;
  }[];
  categoryAxisTitle: string;
  valueAxisTitle: string;
  valueFormat: string;
  /** The first category at the far end: on top, in a chart of lying bars. */
  categoryReversed?: boolean;
  /** Category labels at the edge of the chart, where no bar to the negative side runs over them. */
  categoryLabelsLow?: boolean;
  valueMinimum: number | null;
  valueMaximum: number | null;
  /** In points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paper: "A4" | "Letter" | "Legal" | "A3";
  fitToWidth: number | null;
  fitToHeight: number | null;
  titleRows: { from: number; to: number } | null;
  printArea: Rect | null;
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
  centreHorizontally: boolean;
  /** Inches from the edges of the paper; header and footer to their own text. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
}

export interface Validation {
  rect: Rect;
  rule:
    | { kind: "list"; source: string }
    | {
        kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        operator:
          | "Between"
          | "NotBetween"
          | "EqualTo"
          | "NotEqualTo"
          | "GreaterThan"
          | "LessThan"
          | "GreaterThanOrEqualTo"
          | "LessThanOrEqualTo";
        /** Days as numbers, times as parts of a day. */
        min: number | string;
        max?: number | string;
      }
    | { kind: "custom"; formula: string }
    /** Anything may be typed; the rule is there for its prompt. */
    | { kind: "any" };
  /** What is wrong is refused, unless it is told otherwise. */
  errorStyle?: "Stop" | "Warning" | "Information";
  errorTitle: string;
  errorMessage: string;
  promptTitle: string;
  promptMessage: string;
  /** An emptied cell is wrong too; what is wrong is let pass. Neither unless it is said. */
  blankRefused?: true;
  errorHidden?: true;
}

export interface ConditionalFormat {
  readonly id: string;
  rect: Rect;
  /** A formula relative to the top left cell of the area, true where the style applies. */
  formula: string;
  style: { fontColour?: string; fill?: string; bold?: boolean };
}

export interface TableInfo {
  readonly id: string;
  name: string;
  /** Headings and totals included. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface DefinedName {
  name: string;
  /** "=Asumsi!$C$5" */
  formula: string;
  comment: string;
  /** The sheet that it belongs to; the whole workbook's where it is absent. */
  sheetId?: string;
}

/** A note on a cell. */
export interface NoteInfo {
  row: number;
  column: number;
  author: string;
  text: string;
}

/** What a custom function answers: a value, a block that spills, or an error with its sentence. */
export type FunctionAnswer =
  | { readonly values: CellValue[][] }
  | { readonly error: string; readonly message: string };

/** Calls the add-in's functions through Microsoft's runtime; many calls travel in one message. */
export type FunctionCaller = (
  id: string,
  args: readonly (CellValue | CellValue[][])[],
  address: string,
) => Promise<FunctionAnswer>;

export interface Engine {
  /** In tab order. */
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(id: string): void;
  addSheet(name: string): SheetInfo;
  deleteSheet(id: string): void;
  changeSheet(
    id: string,
    change: Partial<{
      name: string;
      position: number;
      visibility: SheetInfo["visibility"];
      tabColour: string;
    }>,
  ): void;
  freeze(id: string, frozen: { rows: number; columns: number }): void;
  protect(id: string, on: boolean): void;

  cell(sheetId: string, row: number, column: number): CellState;
  /** The smallest rectangle with content (values only, or values and formats); null for an empty sheet. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  /**
   * Writes constants and formulas; undefined leaves a cell as it is, null or "" empties it. A text that
   * begins with "=" is a formula; one that begins with "'" is a text without that mark. Nothing
   * is calculated until `calculate`.
   */
  write(sheetId: string, rect: Rect, contents: readonly (readonly (CellValue | undefined)[])[]): void;
  setNumberFormat(sheetId: string, rect: Rect, format: string): void;
  setStyle(sheetId: string, rect: Rect, style: CellStyle): void;
  style(sheetId: string, row: number, column: number): CellStyle;
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  /** Points, as Excel gives them. */
  /**
   * Inserts so many rows or columns before a line (they look like the line before), or takes so many out from it on (a negative
   * count). Formulas, names, rules, joined cells, charts and print areas go on meaning the same cells.
   */
  moveLines(sheetId: string, moved: { axis: "row" | "column"; at: number; count: number }): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, count: number, points: number): void;
  hiddenRows(sheetId: string): readonly number[];
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  unmerge(sheetId: string, rect: Rect): void;

  /** Whether the workbook counts its days from 1904. */
  dates1904: boolean;
  /** Whether what a person changes is followed by a calculation; else only a formula that is entered has its value. */
  calculatesByItself: boolean;
  /** The values of these cells alone are brought up to date; every other formula keeps the value it shows. */
  calculateOnly(areas: readonly CellArea[]): Promise<void>;
  /** Brings every formula up to date, custom functions included, spills laid out. */
  calculate(): Promise<void>;
  /** The same, where anything was changed since the last time; otherwise there is nothing to do. */
  settle(): Promise<void>;

  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  /** A person's edit, selection or sheet change in the grid (never one made through this interface). */
  onUserChange(listener: (what: "edit" | "selection" | "sheet") => void): () => void;
  /** True while a cell is open for typing: the host then refuses every batch, as Excel does. */
  isEditing(): boolean;

  /** Stored as data; the list is live: change an entry, then call `chartsChanged`. */
  charts(sheetId: string): ChartInfo[];
  chartsChanged(sheetId: string): void;
  /** Stored as data; the list is live. */
  tables(sheetId: string): TableInfo[];
  pageSetup(sheetId: string): PageSetup;
  /** Stored as data; the list is live. They stay on their cells when lines come or go. */
  notes(sheetId: string): NoteInfo[];
  validations(sheetId: string): readonly Validation[];
  /** One rule for several areas. */
  setValidation(sheetId: string, rects: readonly Rect[], validation: Omit<Validation, "rect">): void;
  clearValidation(sheetId: string, rects: readonly Rect[]): void;
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id">): ConditionalFormat;
  deleteConditionalFormat(sheetId: string, id: string): void;
  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string): void;
  /** Document settings that travel with the file (Office.context.document.settings). */
  settings(): Record<string, unknown>;

  dispose(): void;
}
