import type { PlanChoices, Result, Text } from "../../../domain/index.js";
import type { FilledValues } from "../../../excel/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { draftOf, linesOf, usePlan } from "../../plan/index.js";
import { useExcel } from "../../rooms.js";
import { useUnderway, type Underway } from "../../writing/index.js";

/** A plan that may be the one that stands in the workbook. */
export interface FilledPlan {
  readonly choices: PlanChoices;
  readonly filled: readonly FilledValues[];
}

type Asked<T> = (plan: FilledPlan) => Result<T> | Promise<Result<T>>;
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: Text };

interface FilledPlans {
  readonly ask: <T>(asked: Asked<T>) => Promise<Answer<T>>;
  /** The reading of its sheets. */
  readonly underway: Underway;
}

/**
 * Asks something about the plan in the workbook, the latest fill first: by the choices that the workbook remembers of it, else by
 * those under way, in either language, as that of the pane may have changed since.
 */
export function useFilledPlans(): FilledPlans {
  const excel = useExcel();
  const { language } = useSpeaker();
  const { plan } = usePlan();
  const underway = useUnderway();
  const ask = async <T>(asked: Asked<T>): Promise<Answer<T>> => {
    const draft = draftOf(plan.form, linesOf(plan, plan.form.regionCode), language);
    const { standing, plans } = await excel.readMemory();
    let sentence: Text = lateTexts.pack.noPlan;
    for (const receipt of [...standing].reverse()) {
      const remembered = plans.find(({ mark }) => mark === receipt.mark)?.choices;
      const possible: readonly PlanChoices[] =
        remembered !== undefined
          ? [remembered]
          : draft.kind === "ready"
            ? [draft.choices, { ...draft.choices, language: language === "id" ? "en" : "id" }]
            : [];
      if (possible.length === 0) {
        sentence = lateTexts.pack.notReady;
        continue;
      }
      const filled = await underway.watch((watch) => excel.readFilled(receipt, watch));
      for (const choices of possible) {
        const answer = await asked({ choices, filled });
        if (answer.ok) return answer;
        ({ sentence } = answer.problem);
      }
    }
    return { ok: false, sentence };
  };
  return { ask, underway };
}
