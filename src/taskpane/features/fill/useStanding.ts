import type { PlanChoices, Result, Text } from "../../../domain/index.js";
import type { Watch } from "../../../excel/index.js";
import { standingPlan, type StandingPlan } from "../../../workbooks/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { useWorkbook } from "../../writing/index.js";

/** The plan in the workbook as it stands now, or why it cannot be told. */
export type Standing =
  | Result<StandingPlan>
  | { readonly ok: false; readonly problem: { readonly sentence: Text } };

/** Reads the cells of a plan that the workbook remembers, and what was typed over its choices. */
export function useStanding({
  mark,
  choices,
}: {
  mark: string;
  choices: PlanChoices;
}): (watch?: Watch) => Promise<Standing> {
  const excel = useExcel();
  const { standing } = useWorkbook().memory;
  return async (watch) => {
    const receipt = standing.find((one) => one.mark === mark);
    if (receipt === undefined) return { ok: false, problem: { sentence: lateTexts.next.gone } };
    return standingPlan(choices, await excel.readFilled(receipt, watch));
  };
}
