/**
 * What the sheets by region cost beside Lampung's coverage plan. The national sheet has some ninety times its cells; a ratio
 * far above that is work that grows faster than the sheet.
 */
import { compileSheet } from "../../src/excel/compile.js";
import type { PlanChoices } from "../../src/domain/index.js";
import { lintPlan } from "../../src/sheets/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { buildBreakdown, buildNational, buildPlan, usualBreakdown } from "../../src/workbooks/index.js";
import type { Group } from "./group.js";

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

const [one, all] = [must(buildPlan(lampung)), must(buildNational(national))];

export const sheets: readonly Group[] = [
  {
    what: "building a plan",
    tasks: [
      { name: "Lampung's coverage plan", run: () => buildPlan(lampung) },
      { name: "Lampung's kabupaten/kota", run: () => buildBreakdown(province) },
      { name: "Indonesia", run: () => buildNational(national), slow: true },
    ],
  },
  {
    what: "looking through a plan",
    tasks: [
      { name: "Lampung's coverage plan", run: () => lintPlan(one) },
      {
        name: "Indonesia",
        // The copies have no map of their cells yet.
        run: () => lintPlan({ ...all, sheets: all.sheets.map((sheet) => ({ ...sheet })) }),
        slow: true,
      },
    ],
  },
  {
    what: "compiling a plan into requests",
    tasks: [
      { name: "Lampung's coverage plan", run: () => compile(one) },
      { name: "Indonesia", run: () => compile(all), slow: true },
    ],
  },
];
