/** What a planner decides, each decision once: region, years, target, lines with their figures, payers, and what drives a plan. */
export { pairText, totalBaseOf } from "./base.js";
export { planLimits, shareText } from "./choices.js";
export { checkChoices } from "./check.js";
export type {
  FigureChoice,
  LineFigures,
  PathChoice,
  PayerShare,
  PlanChoices,
  SegmentChoice,
} from "./choices.js";
export { driversOf, pathNames, pathOrder } from "./drivers.js";
export type { Drivers } from "./drivers.js";
export { newSegmentChoice, segmentChoicesOf, totalChoiceOf } from "./lines/choose.js";
export { figureChoicesOf } from "./lines/figureOptions.js";
export type { FigureOption } from "./lines/figureOptions.js";
export { segmentLimits } from "./lines/limits.js";
export { numberName } from "./lines/names.js";
export { isIsoTime, originOf, timeText } from "./lines/origin.js";
export { overlappingSegments } from "./lines/overlaps.js";
export {
  isKnown,
  overlappingLines,
  ownOriginsDiffer,
  programmesText,
  segmentLines,
} from "./lines/planLine.js";
export type { LineValue, OwnValue, PlanLine } from "./lines/planLine.js";
export type { LineNumber } from "./lines/published.js";
export { numberText, planTotal, totalLine } from "./lines/total.js";
export type { PlanTotal } from "./lines/total.js";
export { choiceRanges } from "./ranges.js";
