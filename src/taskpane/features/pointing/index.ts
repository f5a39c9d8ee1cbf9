export { Columns, SheetChoice } from "./Columns.js";
export { Point } from "./Point.js";
export { Refusals } from "./Refusals.js";
export { lookAt, pointingOf } from "./pointing.js";
export type { LookedAt, Pointing } from "./pointing.js";
export { shapeMemory } from "./shapes.js";
