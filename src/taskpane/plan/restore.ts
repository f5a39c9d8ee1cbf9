import { entryOf, type Language, type PlanChoices } from "../../domain/index.js";
import { typedChoices, type FillForm } from "./form.js";
import { percentText } from "./percent.js";
import { startForm } from "./start.js";
import { asPublished, type OwnLines, type PlanAction } from "./state.js";

/** The form and the lines with which the pane arrives at these choices: what `draftOf` reads from them is the same plan. */
export function restoredFrom(
  choices: PlanChoices,
  language: Language,
): Extract<PlanAction, { type: "restored" }> {
  const single = typedChoices.flatMap((id) => {
    const value = choices[id];
    if (value === undefined) return [];
    const { kind } = entryOf(id);
    const isShare = typeof value === "number" && (kind === "share" || kind === "target");
    return [[id, isShare ? percentText(value, language) : String(value)] as const];
  });
  const ceilings = Object.entries(choices.ceilings ?? {}).map(
    ([payer, rupiah]) => [`ceilings.${payer}`, String(rupiah)] as const,
  );
  const targets = Object.entries(choices.ownTargets ?? {}).map(
    ([year, share]) => [`ownTargets.${year}`, percentText(share, language)] as const,
  );
  const form = { ...startForm, ...Object.fromEntries([...single, ...ceilings, ...targets]) } as FillForm;
  const { total = null, segments = null } = choices;
  const lines: OwnLines = { ...asPublished, total, segments };
  return { type: "restored", form, lines };
}
