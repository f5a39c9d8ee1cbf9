/** What Office.js needs to find in a window, and its messages carried to a host. Works in any window. */
export { installBridge, type Bridge, type BridgeOptions } from "./bridge.js";
export { EXCEL_VERSIONS, type ExcelVersion, type ExcelVersionName } from "./versions.js";
export type { EmptyCells, FunctionMetadata } from "./arguments.js";
export type { FunctionCounts } from "./functions.js";
