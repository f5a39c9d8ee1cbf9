export { constructionContribution, constructionTotal } from "./construction.js";
export type {
  Bearer,
  Contribution,
  ContributionCase,
  ContributionMonth,
  RiskClass,
  Standing,
  TracedProgramme,
  TraceLine,
} from "./contribution.js";
export { monthlyAmounts } from "./column.js";
export {
  contributionRuns,
  monthlyContribution,
  mostMonths,
  subsidyCost,
  workersAffordable,
} from "./period.js";
export type { Run, SubsidyCost } from "./period.js";
export { ratePeriods, ratesKnown, reliefWindows } from "./calendar.js";
export type { RateAsked, RatePeriod, ReliefWindow } from "./calendar.js";
export { enactedLaw, tariff } from "./law.js";
export type { ContributionLaw, Tariff } from "./law.js";
export { enacted, Schedule } from "./schedule.js";
export { contributionParts } from "./parts.js";
export { parseSector, sectorOf, sectors } from "./sector.js";
export type { Sector, SectorId } from "./sector.js";
export { parseRiskClass, parseRoute, parseShare, shareOf } from "./route.js";
export type { BorneBy } from "./route.js";
