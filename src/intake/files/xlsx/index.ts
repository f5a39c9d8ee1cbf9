export { readWorkbook } from "./workbook.js";
