/**
 * What an Excel on somebody's desk is like beside its version: switches that can be turned while it runs, so that what goes
 * wrong there can be tried here.
 */
import { failure, type HostFailure } from "./failure.js";

export interface Conditions {
  /** Which sign stands between several areas of one address: ";" on desktops under Indonesian settings (office-js issue 1167). */
  listSeparator: "," | ";";
  /** Another workbook has the focus: Microsoft's page "Troubleshooting Excel add-ins" says what fails then, and how. */
  focusElsewhere: boolean;
  /** A chart sheet is in view: it is no worksheet, and asking for the active one fails (office-js issue 2444). */
  chartSheetInView: boolean;
  /** Classes or members that are refused: "PageLayout", "WorksheetFreezePanes", "Range.merge". */
  refused: ReadonlySet<string>;
  /** Milliseconds before each answer. */
  delay: number;
}

export function usualConditions(): Conditions {
  return {
    listSeparator: ",",
    focusElsewhere: false,
    chartSheetInView: false,
    refused: new Set(),
    delay: 0,
  };
}

const withoutFocus: Readonly<Record<string, "GeneralException" | "InvalidSelection">> = {
  "Range.Select": "GeneralException",
  "Workbook.GetActiveCell": "InvalidSelection",
  "Workbook.GetSelectedRange": "InvalidSelection",
  "Workbook.GetSelectedRanges": "InvalidSelection",
  "Worksheet.Activate": "GeneralException",
  "Worksheet.Delete": "InvalidSelection",
  "Worksheet.Gridlines": "GeneralException",
  "Worksheet.Headings": "GeneralException",
  // office-js issue 6365
  "Worksheet.Names": "InvalidSelection",
  "WorksheetCollection.Add": "GeneralException",
  "WorksheetFreezePanes.FreezeAt": "GeneralException",
  "WorksheetFreezePanes.FreezeColumns": "GeneralException",
  "WorksheetFreezePanes.FreezeRows": "GeneralException",
  "WorksheetFreezePanes.GetLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.Unfreeze": "GeneralException",
};

const onChartSheet: Readonly<Record<string, "ItemNotFound" | "InvalidSelection">> = {
  "WorksheetCollection.GetActiveWorksheet": "ItemNotFound",
  "Workbook.GetActiveCell": "InvalidSelection",
  "Workbook.GetSelectedRange": "InvalidSelection",
  "Workbook.GetSelectedRanges": "InvalidSelection",
};

/** The refusal of a member under these conditions, named as on the wire; null where it is not refused. */
export function refusalOf(conditions: Conditions, type: string, name: string): HostFailure | null {
  const member = `${type}.${name}`;
  const location = `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const code =
    (conditions.focusElsewhere ? withoutFocus[member] : undefined) ??
    (conditions.chartSheetInView ? onChartSheet[member] : undefined);
  if (code !== undefined) return failure(code).at(location);
  const isRefused = conditions.refused.has(type) || conditions.refused.has(location);
  return isRefused ? failure("GeneralException").at(location) : null;
}
