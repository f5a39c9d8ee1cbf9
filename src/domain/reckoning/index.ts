/** The plan of a workbook as exact arithmetic: the independent reference of its sheets, and what the pane's finder asks. */
export { coveredMonths } from "./coveredMonths.js";
export type { CoveredMonths } from "./coveredMonths.js";
export { budgetForTarget, targetForBudget, yearReached } from "./find.js";
export type { BudgetScope } from "./find.js";
export { projectLine } from "./project.js";
export { monthPrice } from "./price.js";
export {
  budgetCosts,
  budgetLines,
  ceilings,
  knownParts,
  leftOut,
  payments,
  personsOfSlots,
  planned,
} from "./money.js";
export type { MoneyYear, MonthPayment, PlannedLine } from "./money.js";
export { adjusted, noAdjustment, scenario, sensitivity } from "./scenario.js";
export type { Adjustment, ScenarioResult, Swing } from "./scenario.js";
export type {
  BudgetLine,
  ByProgramme,
  Cohort,
  LineYear,
  ReckonedPlan,
  ReckonedLine,
  PlanProgramme,
  PlanSlot,
  PlanYear,
  SlotYear,
} from "./types.js";
export { yearDrivers } from "./yearDrivers.js";
