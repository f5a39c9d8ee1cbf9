/** The coverage arithmetic: rates, gaps, what a published rate implies, why a rate changed, and the way to a target. */
export { coverageRate, gapToTarget, parseGapUnit, personsForTarget, wholePersonsUp } from "./coverage.js";
export type { GapUnit } from "./coverage.js";
export { changeEffects, impliedWorkers } from "./implied.js";
export { parsePath, projectCoverage } from "./path.js";
export type { ProjectionPath } from "./path.js";
export { checkedShare, largestShare } from "./share.js";
