export { alternatives, whyNotUsed } from "./alternatives.js";
export type { AlternativeReason, Alternatives, BaselineMetric } from "./alternatives.js";
export { askList } from "./ask.js";
export type { AskLine } from "./ask.js";
export { baselineOf, figures } from "./baseline.js";
export type { Baseline, BaselineRow, BaselineValue } from "./baseline.js";
export type {
  AsOf,
  Basis,
  Derivation,
  Figure,
  FigureSource,
  FigureUnit,
  FigureUse,
  FlagId,
  Metric,
  Reliability,
} from "./figure.js";
export { corrections } from "./corrections.js";
export type { FigureCorrection } from "./corrections.js";
export { flagTexts } from "./flags.js";
export { figuresOf } from "./figuresOf.js";
export { cellBases, cellBasis } from "./cellBasis.js";
export { NATIONAL_CODE, partNames, placeName, basisNames, metricNames, unitNames } from "./public/index.js";
export type { PublishedBasis, PublishedFigure, PublishedMetric, PublishedUnit } from "./public/index.js";
