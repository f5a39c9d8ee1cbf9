/** The only room that speaks to Excel. Every refusal of Excel comes out of it as an ExcelProblem with a sentence. */
export { onRibbonButton, showPane } from "./commands.js";
export type { CleanedPlace, CleanReport } from "./clean/index.js";
export {
  applyPlan,
  cleanWorkbook,
  examine,
  insertFormula,
  printFingerprint,
  readAreas,
  readChecks,
  readCorrected,
  readFilled,
  readMemory,
  readPlanTabs,
  readPrinted,
  readSelectedArea,
  readSelectedCell,
  readSelection,
  readSigns,
  removeLeftovers,
  takeBack,
} from "./later.js";
export type { PlanTabs, SelectedCell } from "./story.js";
export type { Examination, Finding } from "./doctor.js";
export { whenReady } from "./host.js";
export type { HostProbe } from "./host.js";
export { goTo, readSheetNames } from "./navigate.js";
export { ExcelProblem } from "./problem.js";
export type { CorrectedCell } from "./readCorrected.js";
export type { CheckedPlan, OpenCheck } from "./readChecks.js";
export type { FilledValues } from "./readFilled.js";
export type { Printed } from "./printed.js";
export type { FillOptions } from "./fill.js";
export type { UnfinishedFill, WorkbookMemory } from "./memory.js";
export type { RememberedBook } from "./book.js";
export type { RememberedPlan } from "./remembered.js";
export type { Patience } from "./line.js";
export type { FilledSheet, FillReceipt, View } from "./receipt.js";
export type { Concern } from "./references.js";
export { previewRefresh, refreshPlan, takeRefreshBack } from "./refresh/late.js";
export type { RefreshOptions, RefreshPreview, RefreshReport, RefreshRequest } from "./refresh/index.js";
export type { StepName, Watch } from "./watch.js";
export type { TakeBackOptions, TakeBackReport } from "./takeBack.js";
