/** What identifies an object of the workbook: the classes that the host knows, each with its state. */
import type { Rect } from "../engine/engine.js";

export interface SheetRef {
  readonly sheetId: string;
}

export interface RangeRef extends SheetRef {
  readonly rect: Rect;
}

export interface AreasRef extends SheetRef {
  readonly rects: readonly Rect[];
}

/** Areas of several sheets. */
export interface WorkbookAreasRef {
  readonly areas: readonly AreasRef[];
}

export interface ChartRef extends SheetRef {
  readonly chartId: string;
}

/** A part of a chart: "title", "series/0", "axis/value"... */
export interface ChartPartRef extends ChartRef {
  readonly part: string;
}

export interface SeriesRef extends ChartRef {
  readonly index: number;
}

export interface CommentRef extends SheetRef {
  readonly commentId: string;
}

export interface ReplyRef extends CommentRef {
  readonly replyId: string;
}

/** Something of the document, or of one sheet, by its key. */
export interface KeyRef extends Partial<SheetRef> {
  readonly key: string;
}

export interface RuleRef extends SheetRef {
  readonly ruleId: string;
}

export interface TableRef extends SheetRef {
  readonly tableId: string;
}

/** Counted from the first row or column of the table's own. */
export interface TableRowRef extends TableRef {
  readonly index: number;
}
export type TableColumnRef = TableRowRef;

/** What identifies an object of each class: plain data, so that it also serves as a key. */
export interface States {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  Runtime: null;
  DocumentProperties: null;
  AddinInternalService: null;
  AppRuntimeService: null;
  WorksheetCollection: null;
  Worksheet: SheetRef;
  WorkbookProtection: null;
  WorksheetProtection: SheetRef;
  WorksheetFreezePanes: SheetRef;
  PageLayout: SheetRef;
  HeaderFooterGroup: SheetRef;
  HeaderFooter: SheetRef;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeCollection: AreasRef;
  RangeFormat: AreasRef;
  RangeFill: AreasRef;
  RangeFont: AreasRef;
  FormatProtection: AreasRef;
  RangeBorderCollection: AreasRef;
  RangeBorder: AreasRef & { readonly side: string };
  DataValidation: AreasRef;
  ConditionalFormatCollection: AreasRef;
  ConditionalFormat: RuleRef;
  CustomConditionalFormat: RuleRef;
  ConditionalFormatRule: RuleRef;
  ConditionalRangeFormat: RuleRef;
  ConditionalRangeFont: RuleRef;
  ConditionalRangeFill: RuleRef;
  CellValueConditionalFormat: RuleRef;
  ColorScaleConditionalFormat: RuleRef;
  DataBarConditionalFormat: RuleRef;
  ConditionalDataBarPositiveFormat: RuleRef;
  ConditionalDataBarNegativeFormat: RuleRef;
  IconSetConditionalFormat: RuleRef;
  PresetCriteriaConditionalFormat: RuleRef;
  TextConditionalFormat: RuleRef;
  TopBottomConditionalFormat: RuleRef;
  ChartCollection: SheetRef;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: ChartPartRef;
  ChartAxisTitle: ChartPartRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartDataLabels: ChartPartRef;
  ChartAreaFormat: ChartPartRef;
  ChartPlotArea: ChartPartRef;
  ChartPlotAreaFormat: ChartPartRef;
  ChartTitleFormat: ChartPartRef;
  ChartLegendFormat: ChartPartRef;
  ChartAxisFormat: ChartPartRef;
  ChartAxisTitleFormat: ChartPartRef;
  ChartDataLabelFormat: ChartPartRef;
  ChartGridlines: ChartPartRef;
  ChartGridlinesFormat: ChartPartRef;
  ChartSeriesFormat: SeriesRef;
  ChartFill: ChartPartRef;
  ChartLineFormat: ChartPartRef;
  ChartFont: ChartPartRef;
  ChartBorder: ChartPartRef;
  /** Of one sheet, or of the workbook. */
  CommentCollection: Partial<SheetRef>;
  Comment: CommentRef;
  CommentReplyCollection: CommentRef;
  CommentReply: ReplyRef;
  CustomPropertyCollection: Partial<SheetRef>;
  CustomProperty: KeyRef;
  WorksheetCustomPropertyCollection: Partial<SheetRef>;
  WorksheetCustomProperty: KeyRef;
  CustomXmlPartCollection: { readonly namespace?: string };
  CustomXmlPartScopedCollection: { readonly namespace?: string };
  CustomXmlPart: KeyRef;
  IterativeCalculation: null;
  DatetimeFormatInfo: null;
  /** Of one sheet, or of the workbook. */
  TableCollection: Partial<SheetRef>;
  Table: TableRef;
  TableRowCollection: TableRef;
  TableRow: TableRowRef;
  TableColumnCollection: TableRef;
  TableColumn: TableColumnRef;
  TableSort: TableRef;
  RangeSort: RangeRef;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  WorkbookRangeAreas: WorkbookAreasRef;
  RangeAreasCollection: WorkbookAreasRef;
  /** Of one range: the rows or columns are told in its areas. */
  NamedItemArrayValues: { readonly name: string };
  RangeView: RangeRef;
  TableScopedCollection: RangeRef;
  /** Of one column of a table. */
  Filter: TableColumnRef;
  /** Of a table, or of the sheet itself. */
  AutoFilter: Partial<TableRef> & SheetRef;
  NamedItemCollection: Partial<SheetRef>;
  NamedItem: { readonly name: string };
  SettingCollection: null;
  Setting: { readonly key: string };
}

export type ClassName = keyof States;

/** An object of the workbook, as the host holds it. */
export interface HostObject<K extends ClassName = ClassName> {
  readonly type: K;
  readonly it: States[K];
}

export function object<K extends ClassName>(type: K, it: States[K]): HostObject<K> {
  return { type, it };
}

export function isOf<K extends ClassName>(type: K, value: unknown): value is HostObject<K> {
  return value !== null && typeof value === "object" && (value as { type?: unknown }).type === type;
}
