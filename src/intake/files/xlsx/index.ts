export { readWorkbook } from "./workbook.js";
export type { WorkbookContent } from "./workbook.js";
