export type {
  Citation,
  Confidence,
  DatedValue,
  Parameter,
  ParameterPeriod,
  ParameterUnit,
  Recheck,
} from "./parameter.js";
export { actTitle } from "./acts.js";
export type { BudgetCode } from "./budget.js";
export { basicProgrammes, parseProgrammes, programmeName, programmes } from "./programmes.js";
export type { Programme } from "./programmes.js";
export { enactedRules, budgetDay, suggestedCode, waitingIn } from "./planRules.js";
export type { PlanRules, SuggestedCode } from "./planRules.js";
export { citationText, decidingDay, lookupsBetween, valueOn } from "./valueOn.js";
export type { Freshness, LawLookup, ValueInForce } from "./valueOn.js";
export {
  confidenceName,
  findParameter,
  lastReading,
  legalBasis,
  overdueOn,
  parameterValue,
  recheckList,
  registerMarkdown,
  registerOn,
  unitName,
} from "./register.js";
export type { RecheckItem, RegisterRow } from "./register.js";
export { lawTree, parameters } from "./tree.js";
export type { Relief, ReliefScope } from "./reliefs.js";
export { minimumWageOf } from "./floor.js";
export type { ProvincialWage } from "./minimumWages.js";
export { parseTargetBasis, publishedTarget } from "./target.js";
export type { TargetBasis } from "./target.js";
export {
  benefitCases,
  benefitOn,
  benefitParameter,
  fullDeathBenefitMonths,
  parseBenefitCase,
} from "./benefitCases.js";
export type { BenefitCase } from "./benefitCases.js";
export { jkkBenefit, scholarship } from "./benefits.js";
export type { DeathBenefit, InjuryBenefit } from "./benefits.js";
