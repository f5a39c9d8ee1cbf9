/** What a planner decides, each decision once: region, years, target, lines with their figures, payers, and what drives a plan. */
export { pairText, pairYearsOf, totalBaseOf } from "./base.js";
export { datedPairs, publishedPairs, whyChanged } from "./change.js";
export type { DatedPair } from "./change.js";
export { shareText } from "./choices.js";
export { planCode, readPlanCode } from "./code.js";
export { checkBaseYear, checkChoices } from "./check.js";
export type {
  FigureChoice,
  LineFigures,
  PathChoice,
  PayerShare,
  PlanChoices,
  SegmentChoice,
} from "./choices.js";
export { budgetYearOf, driversOf, pathNames, payerIdsOf } from "./drivers.js";
export type { Drivers } from "./drivers.js";
export { newSegmentChoice, segmentChoicesOf, totalChoiceOf, withFigures } from "./lines/choose.js";
export { figureChoicesOf } from "./lines/figureOptions.js";
export type { FigureOption } from "./lines/figureOptions.js";
export { numberName } from "./lines/names.js";
export { isIsoTime, originOf, timeText } from "./lines/origin.js";
export { overlappingSegments } from "./lines/overlaps.js";
export {
  checkRunningPersons,
  isKnown,
  overlappingLines,
  ownOriginsDiffer,
  programmesText,
  segmentLines,
  usuallyPaidBy,
  valueOf as lineValueOf,
} from "./lines/planLine.js";
export type { LineValue, OwnValue, PlanLine } from "./lines/planLine.js";
export { publishedFigure } from "./lines/published.js";
export type { LineNumber } from "./lines/published.js";
export { numberText, planTotal, totalLine } from "./lines/total.js";
export type { PlanTotal } from "./lines/total.js";
export {
  choiceIds,
  choiceTable,
  entryOf,
  lastPlanYear,
  mainChoices,
  moveOf,
  planLimits,
  planRowIds,
  scenarioDrivers,
  segmentLimits,
  settingChoices,
  targetLimits,
  yearlyTarget,
  yearRowIds,
} from "./table/index.js";
export type {
  AnyChoiceId,
  AsumsiRow,
  ChoiceEntry,
  ChoiceId,
  Limits,
  PlanRowId,
  ScenarioDriver,
  YearRowId,
} from "./table/index.js";
export { nextYear } from "./next/nextYear.js";
export type { NextLine, NextYear } from "./next/nextYear.js";
export { readActualLines } from "./next/readActuals.js";
export { projectionSource } from "./next/figures.js";
export type { ActualLine, NextOrigin } from "./next/figures.js";
export { fieldOf, planFields, readPlanChoices } from "./read.js";
export { readFields } from "./shape.js";
export type { Field, Said, Shape } from "./shape.js";
