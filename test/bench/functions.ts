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
import type { Group } from "./group.js";

const ROWS = 10_000;
/** A column that a value makes for each row. */
const column = (of: (row: number) => unknown): unknown[][] =>
  Array.from({ length: ROWS }, (_, row) => [of(row)]);
const one = (value: unknown): unknown[][] => [[value]];
const covered = column((row) => row);
const workers = column((row) => row + 1_000);
const wages = column((row) => 1_000_000 + 317 * row);
const names = ["Lampung", "18.10", "Kab. Pati", "DKI", "Muba"];
const word = (words: readonly string[]): unknown[][] => column((row) => words[row % words.length]);

/** What each function is asked on a column; of one that spills a block, the cells of a block. */
const columns: Readonly<Record<string, readonly unknown[]>> = {
  COVERAGE_RATE: [covered, workers],
  GAP_TO_TARGET: [covered, workers, one(0.3839), null],
  SUBSIDY_COST: [covered, one(12), one("2026-01"), one("SELF"), one("other")],
  CONTRIBUTION: [one("PU"), one("2026-01"), one("APBD"), null, wages, one("JKK+JKM+JHT"), one(1)],
  WORKERS_AFFORDABLE: [wages, one(12), one("2026-01"), one("SELF"), one("other")],
  IMPLIED_WORKERS: [covered, one(0.2679), null],
  CHANGE_EFFECTS: [covered, workers, column((row) => row + 7), column((row) => row + 1_234)],
  PROJECT_COVERAGE: [one(760_468), one(3_058_943), one(0.3839), one(50), one(0.015)],
  TARGET: [word(["RPJMN", "RPJPN"]), column((row) => [2029, 2045][row % 2])],
  JAKON_CONTRIBUTION: [column((row) => 1_000_003 * (row + 1))],
  LEGAL_BASIS: [word(["bpu.jkm", "pu.jkp.rate"]), one("2026-01")],
  REGION: [word(names), one("kode")],
  TERBILANG: [column((row) => 3_024_000_001 + 7 * row)],
  PARAMETER_VALUE: [word(["bpu.jkm", "pu.jp.wage_cap"]), one("2026-01")],
  MINIMUM_WAGE: [word(names), one(2026)],
  CONTRIBUTION_PARTS: [one("PU"), one("2026-01"), one("APBD"), null, one(3_000_000), null, one(1)],
  FULL_JKM_MONTHS: [column((row) => row % 30), one("2026-01")],
  BENEFIT: [one("JKK meninggal"), one("2026-01"), wages],
  REGENCIES: [one("Lampung")],
  EXPECTED_BENEFITS: [column((row) => 12 * row), null, one("2026-01")],
  HEADS_FOR_TOTAL: [one(33_200_000_000), null, null, one(100_000_000)],
};

function askedOf({ id }: CustomFunction): readonly unknown[] {
  const asked = columns[id];
  if (asked === undefined) throw new Error(`Nothing is asked of ${id}: give it a column`);
  return asked;
}

const blocks: readonly CustomFunction[] = [
  projectCoverageCells,
  contributionPartsCells,
  regenciesCells,
  headsForTotalCells,
];

/** So many of a block's calls as give about as many cells as a column has. */
const calls = (of: CustomFunction): number => Math.ceil(ROWS / Math.max(1, of(...askedOf(of)).flat().length));

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
    what: "a column of 10,000 cells: COVERAGE_RATE at most 10, every other at most 30",
    tasks: [
      plainDivision,
      ...family
        .filter((of) => !blocks.includes(of))
        .map((of) => ({ name: of.id, run: () => of(...askedOf(of)) })),
    ],
  },
  {
    what: "blocks of about 10,000 cells together: at most 30",
    tasks: [
      plainDivision,
      ...blocks.map((of) => {
        const times = calls(of);
        return {
          name: of.id,
          run: () => {
            for (let time = 0; time < times; time += 1) of(...askedOf(of));
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
