import { made } from "../making.js";
import type { Making } from "../making.js";
import type { WorkbookPlan } from "../plan.js";
import { lintingFormulas } from "./formulas.js";
import { lintSheets } from "./sheets.js";
import { lintSources } from "./sources.js";
import { lintTimelines } from "./timelines.js";

/**
 * What is wrong with a plan, one sentence a finding, each naming its sheet and cell. An empty list means
 * sound. Findings are for developers: a plan that `buildPlan` returned has none, and the writer refuses
 * one that has, so that no half-right sheet reaches a workbook.
 */
export function lintPlan(plan: WorkbookPlan): readonly string[] {
  return made(lintingPlan(plan));
}

/** The same with stops, for a pane that has to stay awake meanwhile. */
export function* lintingPlan(plan: WorkbookPlan): Making<readonly string[]> {
  const findings: string[] = [...lintSheets(plan)];
  yield;
  findings.push(...(yield* lintingFormulas(plan)));
  yield;
  findings.push(...lintTimelines(plan));
  yield;
  findings.push(...lintSources(plan));
  return findings;
}
