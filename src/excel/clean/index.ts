/** A workbook in which nothing depends on the add-in. */
export { cleanWorkbook } from "./clean.js";
export type { CleanedPlace, CleanReport } from "./clean.js";
