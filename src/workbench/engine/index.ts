/** The workbook without a page, for Node. The page takes browser.ts. */
import "./node-modules.js";

// Loaded afterwards, so that the hook above is in place when Univer's packages are looked up.
const { createHeadlessEngine } = await import("./headless.js");

export { createHeadlessEngine };
export type { EngineOptions } from "./univer-engine.js";
export type * from "./engine.js";
