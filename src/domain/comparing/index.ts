/** Two plans of one region: which choices differ, which results, and which choice moves which result. */
export { attributed } from "./attribute.js";
export type { Attribution, Cause, MovedMeasure } from "./attribute.js";
export { differencesOf } from "./differences.js";
export type { Difference, DifferenceRow, Shown } from "./rows.js";
export { explicitChoices } from "./explicit.js";
export { measuresOf } from "./measures.js";
export type { Measure, MeasureKind } from "./measures.js";
