/** A filled workbook and its plan made anew: what stays, what is somebody's own, what is written. */
export { compareForRefresh } from "./compare.js";
export { givingWay } from "./givingWay.js";
export type {
  AxisChange,
  Comparison,
  Conflict,
  Decision,
  FoundSheet,
  GivenCell,
  Refresh,
  SheetRefresh,
  WideCell,
} from "./types.js";
export type { Run } from "./align.js";
export { rawOf, sameRaw, withoutNumbers } from "./contents.js";
export type { Raw } from "./contents.js";
export { foundLines } from "./found.js";
export type { FoundLines } from "./found.js";
export { namesOf } from "./keys.js";
export type { DatedPlan } from "./keys.js";
