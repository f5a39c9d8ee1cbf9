export { constructionContribution, constructionTotal } from "./construction.js";
export type {
  Bearer,
  Contribution,
  ContributionCase,
  ContributionMonth,
  RiskClass,
  TracedProgramme,
  TraceLine,
} from "./contribution.js";
export {
  contributionRuns,
  monthlyContribution,
  mostMonths,
  subsidyCost,
  workersAffordable,
} from "./period.js";
export type { Affordable, Run, SubsidyCost } from "./period.js";
export { contributionParts } from "./parts.js";
export type { ContributionPart } from "./parts.js";
export { parseSector, sectorOf, sectors } from "./sector.js";
export type { Sector, SectorId } from "./sector.js";
export { parseRiskClass, parseRoute, parseShare, routeName, segmentRoutes, shareOf } from "./route.js";
export type { Share } from "./route.js";
