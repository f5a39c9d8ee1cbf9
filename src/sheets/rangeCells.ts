import type { Rectangle } from "./address.js";

/** What a range in Excel says of itself. Every array is rows of columns and has the range's shape. */
export interface RangeCells {
  /** The tab's name. */
  readonly sheet: string;
  /** The range's first cell in its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** The texts as shown. */
  readonly texts: readonly (readonly string[])[];
  /** Number formats in en-US. */
  readonly formats: readonly (readonly string[])[];
  /** Rows and columns of the sheet that are hidden (by hand or by a filter), from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Merged areas on the sheet; `null` where the host cannot tell. */
  readonly merges: readonly Rectangle[] | null;
  /** Whether the workbook counts its dates from 1904. */
  readonly dates1904?: boolean;
}
