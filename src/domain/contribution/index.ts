export type {
  Bearer,
  Contribution,
  ContributionCase,
  ContributionMonth,
  RiskClass,
  TraceLine,
} from "./contribution.js";
export { contributionRuns, monthlyContribution, mostMonths, subsidyCost } from "./period.js";
export type { Run, SubsidyCost } from "./period.js";
export { parseSector, sectorOf, sectors } from "./sector.js";
export type { Sector, SectorId } from "./sector.js";
