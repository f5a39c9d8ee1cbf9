export { readWorkbook } from "./workbook.js";
export { Archive } from "./archive.js";
export { readWorkbookParts } from "./package.js";
export { readCellFormats, sharedTexts } from "./texts.js";
export { XmlReader } from "./xml.js";
export type { XmlAttributes, XmlHandler } from "./xml.js";
