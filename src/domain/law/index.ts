export type {
  Citation,
  Confidence,
  DatedValue,
  Parameter,
  ParameterPeriod,
  ParameterUnit,
  Recheck,
} from "./parameter.js";
export { basicProgrammes, parseProgrammes, programmeName, programmes } from "./programmes.js";
export type { Programme } from "./programmes.js";
export { citationText, decidingDay, valueOn } from "./valueOn.js";
export type { Freshness, LawLookup, NoValue, ValueInForce } from "./valueOn.js";
