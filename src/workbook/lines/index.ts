/** The lines a plan starts from: the region and its segments, as published or as the planner has them. */
export { figureChoicesOf } from "./figureOptions.js";
export type { FigureChoices, FigureOption } from "./figureOptions.js";
export { newSegmentChoice, segmentChoicesOf, totalChoiceOf } from "./choose.js";
export type { NewSegmentPlace } from "./choose.js";
export { countedProgrammes } from "./checkSegments.js";
export { segmentLimits } from "./limits.js";
export { originOf } from "./origin.js";
export type { Origin } from "./origin.js";
export { overlappingSegments } from "./overlaps.js";
export type { LineNumber } from "./published.js";
