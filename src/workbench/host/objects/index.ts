/** The whole object model: every class that the workbench's Excel has, by name. */
import type { Model } from "../model.js";
import { rangeBorder, rangeBorderCollection } from "./borders.js";
import { chartAxes, chartAxis, chartAxisTitle } from "./chart-axes.js";
import * as chartFormats from "./chart-formats.js";
import { chartSeries, chartSeriesCollection } from "./chart-series.js";
import { chart, chartCollection, chartLegend, chartTitle } from "./charts.js";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments.js";
import * as custom from "./custom-parts.js";
import * as conditional from "./conditional-formats.js";
import * as kinds from "./conditional-kinds.js";
import { dataValidation } from "./data-validation.js";
import {
  namedItem,
  namedItemArrayValues,
  namedItemCollection,
  setting,
  settingCollection,
} from "./names-and-settings.js";
import { autoFilter, filter } from "./filters.js";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout.js";
import { removeDuplicatesResult } from "./range-fills.js";
import { rangeAreasCollection, workbookRangeAreas } from "./range-relations.js";
import { rangeAreas, rangeCollection } from "./range-areas.js";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-formats.js";
import { range } from "./ranges.js";
import { rangeView, tableScopedCollection } from "./range-views.js";
import { workbookProtection, worksheetFreezePanes, worksheetProtection } from "./sheet-parts.js";
import * as book from "./workbook.js";
import { rangeSort, tableSort } from "./sorting.js";
import * as tableParts from "./table-parts.js";
import * as tables from "./tables.js";
import { worksheet, worksheetCollection } from "./worksheets.js";

export const MODEL: Model = {
  Workbook: book.workbook,
  Application: book.application,
  CultureInfo: book.cultureInfo,
  NumberFormatInfo: book.numberFormatInfo,
  Runtime: book.runtime,
  DocumentProperties: book.documentProperties,
  AddinInternalService: book.addinInternalService,
  AppRuntimeService: book.appRuntimeService,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorkbookProtection: workbookProtection,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  CellValueConditionalFormat: kinds.cellValueConditionalFormat,
  ColorScaleConditionalFormat: kinds.colorScaleConditionalFormat,
  DataBarConditionalFormat: kinds.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: kinds.conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: kinds.conditionalDataBarNegativeFormat,
  IconSetConditionalFormat: kinds.iconSetConditionalFormat,
  PresetCriteriaConditionalFormat: kinds.presetCriteriaConditionalFormat,
  TextConditionalFormat: kinds.textConditionalFormat,
  TopBottomConditionalFormat: kinds.topBottomConditionalFormat,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartDataLabels: chartFormats.chartDataLabels,
  ChartAreaFormat: chartFormats.chartAreaFormat,
  ChartPlotArea: chartFormats.chartPlotArea,
  ChartPlotAreaFormat: chartFormats.chartPlotAreaFormat,
  ChartTitleFormat: chartFormats.chartTitleFormat,
  ChartLegendFormat: chartFormats.chartLegendFormat,
  ChartAxisFormat: chartFormats.chartAxisFormat,
  ChartAxisTitleFormat: chartFormats.chartAxisTitleFormat,
  ChartDataLabelFormat: chartFormats.chartDataLabelFormat,
  ChartGridlines: chartFormats.chartGridlines,
  ChartGridlinesFormat: chartFormats.chartGridlinesFormat,
  ChartSeriesFormat: chartFormats.chartSeriesFormat,
  ChartFill: chartFormats.chartFill,
  ChartLineFormat: chartFormats.chartLineFormat,
  ChartFont: chartFormats.chartFont,
  ChartBorder: chartFormats.chartBorder,
  TableCollection: tables.tableCollection,
  Table: tables.table,
  TableRowCollection: tableParts.tableRowCollection,
  TableRow: tableParts.tableRow,
  TableColumnCollection: tableParts.tableColumnCollection,
  TableColumn: tableParts.tableColumn,
  TableSort: tableSort,
  RangeSort: rangeSort,
  RemoveDuplicatesResult: removeDuplicatesResult,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  NamedItemArrayValues: namedItemArrayValues,
  RangeView: rangeView,
  TableScopedCollection: tableScopedCollection,
  Filter: filter,
  AutoFilter: autoFilter,
  NamedItemCollection: namedItemCollection,
  CommentCollection: commentCollection,
  Comment: comment,
  CommentReplyCollection: commentReplyCollection,
  CommentReply: commentReply,
  CustomPropertyCollection: custom.customPropertyCollection,
  CustomProperty: custom.customProperty,
  WorksheetCustomPropertyCollection: custom.worksheetCustomPropertyCollection,
  WorksheetCustomProperty: custom.worksheetCustomProperty,
  CustomXmlPartCollection: custom.customXmlPartCollection,
  CustomXmlPartScopedCollection: custom.customXmlPartScopedCollection,
  CustomXmlPart: custom.customXmlPart,
  IterativeCalculation: book.iterativeCalculation,
  DatetimeFormatInfo: book.datetimeFormatInfo,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
};
