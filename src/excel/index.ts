/** The only room that speaks to Excel. Every refusal of Excel comes out of it as an ExcelProblem with a sentence. */
export { onRibbonButton, showPane } from "./commands.js";
export { examine } from "./doctor.js";
export type { Examination, Finding } from "./doctor.js";
export { applyPlan } from "./fill.js";
export { whenReady } from "./host.js";
export type { HostProbe } from "./host.js";
export { goTo, readSheetNames } from "./navigate.js";
export { ExcelProblem } from "./problem.js";
export { readChecks } from "./readChecks.js";
export type { CheckedPlan, OpenCheck } from "./readChecks.js";
export { readSelection } from "./readSelection.js";
export { readMemory } from "./memory.js";
export type { UnfinishedFill, WorkbookMemory } from "./memory.js";
export type { Patience } from "./line.js";
export type { FilledSheet, FillReceipt, View } from "./receipt.js";
export type { Concern } from "./references.js";
export { removeLeftovers, takeBack } from "./takeBack.js";
export type { TakeBackOptions, TakeBackReport } from "./takeBack.js";
