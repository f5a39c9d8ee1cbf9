/** What a function costs on a column of 10,000 cells beside plain division, and what a keystroke in the pane costs. */
import "../functions/runtime.js";
import type { PlanChoices } from "../../src/domain/index.js";
import {
  contributionPartsCells,
  functions as family,
  headsForTotalCells,
  projectCoverageCells,
  regenciesCells,
} from "../../src/functions/functions.js";
import type { CustomFunction } from "../../src/functions/spill.js";
import { lintPlan, preview } from "../../src/sheets/index.js";
import { buildPlan } from "../../src/workbooks/index.js";
import { askedIn, columnsOf } from "../functions/asked.js";
import type { Group } from "./group.js";

const ROWS = 10_000;
const { covered, workers } = columnsOf(ROWS);
const asked = askedIn(ROWS);

const blocks: readonly CustomFunction[] = [
  projectCoverageCells,
  contributionPartsCells,
  regenciesCells,
  headsForTotalCells,
];

/** So many of a block's calls as give about as many cells as a column has. */
const calls = (of: CustomFunction): number => Math.ceil(ROWS / Math.max(1, of(...asked(of)).flat().length));

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

const plainDivision = {
  name: "plain division",
  run: () =>
    (covered as number[][]).map(([count = 0], row) => [count / ((workers as number[][])[row]?.[0] ?? 1)]),
};

export const functions: readonly Group[] = [
  {
    what: "a column of 10,000 cells",
    goal: (task) => (task === "COVERAGE_RATE" ? 10 : 30),
    tasks: [
      plainDivision,
      ...family
        .filter((of) => !blocks.includes(of))
        .map((of) => ({ name: of.id, run: () => of(...asked(of)) })),
    ],
  },
  {
    what: "blocks of about 10,000 cells together",
    goal: 30,
    tasks: [
      plainDivision,
      ...blocks.map((of) => {
        const times = calls(of);
        return {
          name: of.id,
          run: () => {
            for (let time = 0; time < times; time += 1) of(...asked(of));
          },
        };
      }),
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
