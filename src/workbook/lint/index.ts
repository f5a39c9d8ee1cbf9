import type { WorkbookPlan } from "../plan.js";
import { lintFormulas } from "./formulas.js";
import { lintSheets } from "./sheets.js";
import { lintSources } from "./sources.js";
import { lintTimelines } from "./timelines.js";

/**
 * What is wrong with a plan, one sentence a finding, each naming its sheet and cell. An empty list means
 * sound. Findings are for developers: a plan that `buildPlan` returned has none, and the writer refuses
 * one that has, so that no half-right sheet reaches a workbook.
 */
export function lintPlan(plan: WorkbookPlan): readonly string[] {
  return [...lintSheets(plan), ...lintFormulas(plan), ...lintTimelines(plan), ...lintSources(plan)];
}
