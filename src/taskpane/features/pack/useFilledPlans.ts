import type { PlanChoices, Result, Text } from "../../../domain/index.js";
import type { FilledValues } from "../../../excel/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { draftOf, linesOf, usePlan } from "../../plan/index.js";
import { useExcel } from "../../rooms.js";

/** A plan that may be the one that stands in the workbook. */
export interface FilledPlan {
  readonly choices: PlanChoices;
  readonly filled: readonly FilledValues[];
}

type Asked<T> = (plan: FilledPlan) => Result<T> | Promise<Result<T>>;
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: Text };

/**
 * Asks something about the plan in the workbook: by the choices under way, of the latest fill whose sheets are theirs, in either
 * language, as that of the pane may have changed since.
 */
export function useFilledPlans(): <T>(ask: Asked<T>) => Promise<Answer<T>> {
  const excel = useExcel();
  const { language } = useSpeaker();
  const { plan } = usePlan();
  return async (ask) => {
    const draft = draftOf(plan.form, linesOf(plan, plan.form.regionCode), language);
    const { standing } = await excel.readMemory();
    if (standing.length === 0) return { ok: false, sentence: texts.pack.noPlan };
    if (draft.kind !== "ready") return { ok: false, sentence: texts.pack.notReady };
    let sentence: Text = texts.pack.noPlan;
    for (const receipt of [...standing].reverse()) {
      const filled = await excel.readFilled(receipt);
      for (const written of [language, language === "id" ? "en" : "id"] as const) {
        const answer = await ask({ choices: { ...draft.choices, language: written }, filled });
        if (answer.ok) return answer;
        ({ sentence } = answer.problem);
      }
    }
    return { ok: false, sentence };
  };
}
