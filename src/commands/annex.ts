/** The annex to a decree without the pane: who of the lists is paid for by the plan that was filled, held against its numbers. */
import { isIsoDate, payerIdsOf } from "../domain/index.js";
import type { Text } from "../domain/index.js";
import { annexOf, judgeLists, sourceOfBytes, usualRules } from "../intake/index.js";
import type { ListInput } from "../intake/index.js";
import { wordFileOf, type NamedFile } from "../papers/index.js";
import { buildDecreeAnnex, mostNamed } from "../workbooks/index.js";
import { filledPlan } from "./automation.js";

interface AnnexLists {
  /** Those who are to be paid for, in the order in which they count. */
  readonly candidates: readonly NamedFile[];
  /** Extracts of members, who are not enrolled again. */
  readonly members: readonly NamedFile[];
  readonly nik: "masked" | "whole";
  /** The day on which ages are reckoned, "2026-01-31". */
  readonly date: string;
}

type AnnexAnswer =
  | {
      readonly ok: true;
      readonly file: NamedFile;
      /** Rows of the candidates, and those of them that pass. */
      readonly listed: number;
      readonly passed: number;
    }
  | { readonly ok: false; readonly sentence: Text };

/** The lists are checked by the usual rules; whoever wants others saves the clean lists with `npm run persons` first. */
export async function annex({ candidates, members, nik, date }: AnnexLists): Promise<AnnexAnswer> {
  const plan = await filledPlan();
  if (!plan.ok) return { ok: false, sentence: plan.problem.sentence };
  if (!isIsoDate(date)) throw new Error(`A day such as 2026-01-31 was expected; "${date}" came`);
  const { choices, sheets } = plan.value;
  // Of several payers only the list itself may say which pays for whom.
  const payers = payerIdsOf(choices);
  const payer = payers.length === 1 ? (payers[0] ?? null) : null;
  const inputs: readonly ListInput[] = [
    ...members.map(({ name, bytes }) => ({
      source: sourceOfBytes(name, bytes),
      role: "members" as const,
      payer: null,
    })),
    ...candidates.map(({ name, bytes }) => ({
      source: sourceOfBytes(name, bytes),
      role: "candidates" as const,
      payer,
    })),
  ];
  const judged = await judgeLists(inputs, { rules: usualRules, date, regionCode: choices.regionCode });
  if (!judged.ok) return { ok: false, sentence: judged.problem.sentence };
  const { rows, of } = await annexOf(judged.value, mostNamed, "id", nik);
  const made = buildDecreeAnnex({
    rows,
    of,
    regionCode: choices.regionCode,
    plan: { choices, filled: sheets },
  });
  if (!made.ok) return { ok: false, sentence: made.problem.sentence };
  const paper = made.value;
  return {
    ok: true,
    file: { name: `${paper.name}.docx`, bytes: await wordFileOf(paper) },
    listed: judged.value.result.verified?.listed ?? 0,
    passed: of,
  };
}
