/** Excel's stand-in: answers the requests of Microsoft's unmodified Office.js over a workbook engine. */
export { createHost, SILENCE, type Host, type HostOptions } from "./host.js";
export type { Conditions } from "./conditions.js";
export { HostFailure } from "./failure.js";
export type { Counts } from "./runs.js";
export type { BatchAnswer, BatchBody, BatchRequest, HostEvent } from "./wire.js";
