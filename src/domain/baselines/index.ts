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
export { flagTexts } from "./flags.js";
