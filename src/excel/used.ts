import { supports } from "./host.js";

/** The part that holds something; in an Excel that knows no null objects an empty sheet gives its first cell. */
export function usedOf(where: Excel.Worksheet | Excel.Range): Excel.Range {
  return supports("1.4") ? where.getUsedRangeOrNullObject(true) : where.getUsedRange(true);
}
