import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { payers, planLimits } from "../../../src/domain/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { lintPlan } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";

function built(choices: PlanChoices): WorkbookPlan {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

describe("every plan", () => {
  it("is sound for any choices that are taken", () => {
    const choices = fc
      .record({
        regionCode: fc.constantFrom("18", "18.10"),
        baseYear: fc.integer({ min: planLimits.firstBaseYear, max: planLimits.lastBaseYear }),
        span: fc.integer({ min: 1, max: planLimits.longestHorizon }),
        targetAfter: fc.integer({ min: 1, max: planLimits.longestHorizon }),
        targetShare: fc.integer({ min: 1, max: 20_000 }).map((points) => points / 10_000),
        payer: fc.constantFrom(...payers().map((payer) => payer.id)),
        monthsPerYear: fc.integer({ min: 1, max: 12 }),
        language: fc.constantFrom("id" as const, "en" as const),
      })
      .map(({ span, targetAfter, ...rest }) => ({
        ...rest,
        horizonYear: rest.baseYear + span,
        targetYear: rest.baseYear + Math.min(span, targetAfter),
      }));
    fc.assert(
      fc.property(choices, (given) => {
        expect(lintPlan(built(given))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
