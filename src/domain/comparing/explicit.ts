/** Choices with everything said that would hold without being said, so that the same plan always reads the same. */
import { driversOf, payerIdsOf, segmentChoicesOf, totalChoiceOf, usuallyPaidBy } from "../choices/index.js";
import type { PlanChoices, SegmentChoice } from "../choices/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";

/** A plan of whose lines and payers nothing is left to what is usual. */
export type ExplicitChoices = PlanChoices & Required<Pick<PlanChoices, "total" | "segments" | "payers">>;

/** The choices are checked. Those of the years stay as they are: what is usual for them follows the base year. */
export function explicitChoices(choices: PlanChoices): Result<ExplicitChoices> {
  const total = totalChoiceOf(choices.regionCode, choices.baseYear);
  if (!total.ok) return total;
  const published = segmentChoicesOf(choices.regionCode, choices.language);
  if (!published.ok) return published;
  const segments = (choices.segments ?? published.value).map((segment): SegmentChoice => {
    const { shares, running, ...rest } = segment;
    const isUsual = shares?.length === 1 && shares[0]?.payer === choices.payer;
    const isStanding = segment.rowType === "standing";
    return {
      ...rest,
      ...(isStanding ? { running: running ?? usuallyPaidBy(choices, segment.segment) } : {}),
      ...(shares === undefined || isUsual ? {} : { shares }),
    };
  });
  return ok({
    ...choices,
    ...driversOf(choices),
    total: choices.total ?? total.value,
    segments,
    payers: payerIdsOf(choices),
  });
}
