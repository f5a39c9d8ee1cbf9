/**
 * The family of custom functions. Ids, and the names and order of parameters, are a public contract: formulas in saved
 * workbooks depend on them, so new ones go to the end. Each is declared once, in the file of its topic; what Excel reads
 * (functions.json), the help page and the reference come from those declarations.
 */
import { expectedBenefitsCells, headsForTotalCells } from "./benefits.js";
import {
  contributionCells,
  contributionPartsCells,
  jakonContributionCells,
  subsidyCostCells,
  workersAffordableCells,
} from "./contributions.js";
import {
  changeEffectsCells,
  coverageRateCells,
  gapToTargetCells,
  impliedWorkersCells,
  projectCoverageCells,
} from "./coverage.js";
import {
  benefitCells,
  fullJkmMonthsCells,
  legalBasisCells,
  minimumWageCells,
  parameterValueCells,
  targetCells,
} from "./law.js";
import { regenciesCells, regionCells, terbilangCells } from "./regions.js";
import type { CustomFunction } from "./spill.js";

export * from "./benefits.js";
export * from "./contributions.js";
export * from "./coverage.js";
export * from "./law.js";
export * from "./regions.js";

export const functions: readonly CustomFunction[] = [
  coverageRateCells,
  gapToTargetCells,
  subsidyCostCells,
  contributionCells,
  workersAffordableCells,
  impliedWorkersCells,
  changeEffectsCells,
  projectCoverageCells,
  targetCells,
  jakonContributionCells,
  legalBasisCells,
  regionCells,
  terbilangCells,
  parameterValueCells,
  minimumWageCells,
  contributionPartsCells,
  fullJkmMonthsCells,
  benefitCells,
  regenciesCells,
  expectedBenefitsCells,
  headsForTotalCells,
];
