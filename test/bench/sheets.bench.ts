/**
 * `npm run bench`: what the sheets by region cost as a ratio to Lampung's coverage plan in the same run. The national sheet has some
 * ninety times its cells; a ratio far above that is work that grows faster than the sheet.
 */
import { bench, describe } from "vitest";
import { compileSheet } from "../../src/excel/compile.js";
import { buildBreakdown, buildNational, buildPlan, usualBreakdown } from "../../src/workbooks/index.js";
import { lintPlan } from "../../src/sheets/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";

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
const national = { baseYear: 2026, language: "id" } as const;
const province = { ...usualBreakdown, ...national, regionCode: "18" } as const;

function must(plan: ReturnType<typeof buildPlan>): WorkbookPlan {
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}
const compile = (plan: WorkbookPlan): void => {
  for (const sheet of plan.sheets) compileSheet(plan, sheet, "native");
};

const few = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

describe("building a plan", () => {
  bench("Lampung's coverage plan", () => void buildPlan(lampung));
  bench("Lampung's kabupaten/kota", () => void buildBreakdown(province));
  bench("Indonesia", () => void buildNational(national), few);
});

describe("looking through a plan", () => {
  const [one, all] = [must(buildPlan(lampung)), must(buildNational(national))];
  bench("Lampung's coverage plan", () => void lintPlan(one));
  // The copies have no map of their cells yet.
  bench("Indonesia", () => void lintPlan({ ...all, sheets: all.sheets.map((sheet) => ({ ...sheet })) }), few);
});

describe("compiling a plan into requests", () => {
  const [one, all] = [must(buildPlan(lampung)), must(buildNational(national))];
  bench("Lampung's coverage plan", () => compile(one));
  bench("Indonesia", () => compile(all), few);
});
