/**
 * `npm run bench`: what a function costs on a column of 10,000 cells, as a ratio to plain division in the same run. Times of
 * another machine or another day say nothing; the ratios do.
 */
import { bench, describe } from "vitest";
import "../functions/runtime.js";
import { buildPlan } from "../../src/workbooks/index.js";
import { lintPlan, preview } from "../../src/sheets/index.js";
import { type PlanChoices } from "../../src/domain/index.js";
import { coverageRateCells, gapToTargetCells, subsidyCostCells } from "../../src/functions/functions.js";

const ROWS = 10_000;
const covered = Array.from({ length: ROWS }, (_, row) => [row]);
const workers = Array.from({ length: ROWS }, (_, row) => [row + 1_000]);
const one = (value: unknown): unknown[][] => [[value]];

describe("a column of 10,000 cells", () => {
  bench("plain division", () => {
    covered.map(([count = 0], row) => [count / (workers[row]?.[0] ?? 1)]);
  });
  bench("COVERAGE_RATE", () => {
    coverageRateCells(covered, workers);
  });
  bench("GAP_TO_TARGET", () => {
    gapToTargetCells(covered, workers, one(0.3839), one(null));
  });
  bench("SUBSIDY_COST", () => {
    subsidyCostCells(
      covered,
      one(12),
      one("2026-01"),
      one("SELF"),
      one("other"),
      one(null),
      one(null),
      one(null),
      one(null),
    );
  });
});

const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
};

describe("what a keystroke in the pane costs", () => {
  bench("build the plan", () => {
    buildPlan(lampung);
  });
  bench("build and preview", () => {
    const plan = buildPlan(lampung);
    if (plan.ok) preview(plan.value);
  });
  bench("build and lint", () => {
    const plan = buildPlan(lampung);
    if (plan.ok) lintPlan(plan.value);
  });
});
