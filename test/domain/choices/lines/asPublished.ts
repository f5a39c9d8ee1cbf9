/** What is asked of the published figures of one region: of a few in the default suite, of all in the sweep. */
import { figureChoicesOf, segmentChoicesOf, segments, totalChoiceOf } from "../../../../src/domain/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { buildPlan } from "../../../../src/workbooks/index.js";
import type { checkPlan } from "../../../../src/workbooks/index.js";
import { expectAs } from "../../../expectAs.js";
import { lampung, published, segment } from "./choices.js";

export function value<T>(
  result: { ok: true; value: T } | { ok: false; problem: { sentence: { en: string } } },
): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

/** The languages and years in which the choices spelled out make another plan than no choices. */
export function asNone(regionCode: string): readonly string[] {
  const cases = [
    ["id", 2024],
    ["en", 2026],
  ] as const;
  return cases
    .filter(([language, baseYear]) => {
      const [horizonYear, targetYear] = [baseYear + 2, baseYear + 2];
      const choices: PlanChoices = { ...lampung, regionCode, language, baseYear, horizonYear, targetYear };
      const spelled = {
        ...choices,
        total: value(totalChoiceOf(regionCode, baseYear)),
        segments: value(segmentChoicesOf(regionCode, language)),
      };
      return JSON.stringify(value(buildPlan(spelled))) !== JSON.stringify(value(buildPlan(choices)));
    })
    .map(([language, baseYear]) => `${regionCode} ${language} ${baseYear}`);
}

/**
 * Takes every option of every number of every segment into a plan, which must refuse it exactly where the option says so. `take` is what
 * takes or refuses: `checkPlan` decides as `buildPlan` does, and makes no sheets of what it takes.
 */
export function asTheySay(
  regionCode: string,
  take: typeof buildPlan | typeof checkPlan,
): { readonly taken: number; readonly refused: number } {
  let taken = 0;
  let refused = 0;
  for (const { id } of segments()) {
    for (const number of ["covered", "workers"] as const) {
      const other = number === "covered" ? "workers" : "covered";
      const { options } = value(figureChoicesOf(regionCode, id, number, 2024));
      for (const { choice, refused: reason, partners } of options) {
        const pairs = [
          { [other]: { kind: "blank" } as const },
          ...partners.map((partner) => ({ [other]: published(partner) })),
        ];
        for (const pair of pairs) {
          const line = { ...segment({ id: "satu", segment: id }), [number]: choice, ...pair };
          const plan = take({
            ...lampung,
            regionCode,
            ...(id === "semua-pekerja"
              ? { total: { covered: line.covered, workers: line.workers }, segments: [] }
              : { segments: [line] }),
          });
          expectAs(plan.ok, `${regionCode} ${id} ${number} ${JSON.stringify(choice)}`).toBe(reason === null);
          if (reason === null) taken += 1;
          else refused += 1;
        }
      }
    }
  }
  return { taken, refused };
}
