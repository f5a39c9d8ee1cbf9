/** The plan of a workbook as exact arithmetic: the independent reference of its sheets, and what the pane's finder asks. */
export { pathWeights, projectLine } from "./project.js";
export { monthPrice } from "./price.js";
export type {
  BudgetLine,
  ByProgramme,
  Cohort,
  LineYear,
  Plan,
  PlanLine,
  PlanPath,
  PlanProgramme,
  PlanSlot,
  PlanYear,
  SlotYear,
} from "./types.js";
