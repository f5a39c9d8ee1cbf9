/** What a function costs on a column of 10,000 cells beside plain division, and what a keystroke in the pane costs. */
import "../functions/runtime.js";
import type { PlanChoices } from "../../src/domain/index.js";
import { coverageRateCells, gapToTargetCells, subsidyCostCells } from "../../src/functions/functions.js";
import { lintPlan, preview } from "../../src/sheets/index.js";
import { buildPlan } from "../../src/workbooks/index.js";
import type { Group } from "./group.js";

const ROWS = 10_000;
const covered = Array.from({ length: ROWS }, (_, row) => [row]);
const workers = Array.from({ length: ROWS }, (_, row) => [row + 1_000]);
const one = (value: unknown): unknown[][] => [[value]];

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

export const functions: readonly Group[] = [
  {
    what: "a column of 10,000 cells",
    tasks: [
      {
        name: "plain division",
        run: () => covered.map(([count = 0], row) => [count / (workers[row]?.[0] ?? 1)]),
      },
      { name: "COVERAGE_RATE", run: () => coverageRateCells(covered, workers) },
      { name: "GAP_TO_TARGET", run: () => gapToTargetCells(covered, workers, one(0.3839), one(null)) },
      {
        name: "SUBSIDY_COST",
        run: () =>
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
          ),
      },
    ],
  },
  {
    what: "what a keystroke in the pane costs",
    tasks: [
      { name: "build the plan", run: () => buildPlan(lampung) },
      {
        name: "build and preview",
        run: () => {
          const plan = buildPlan(lampung);
          if (plan.ok) preview(plan.value);
        },
      },
      {
        name: "build and lint",
        run: () => {
          const plan = buildPlan(lampung);
          if (plan.ok) lintPlan(plan.value);
        },
      },
    ],
  },
];
