/** What a form can amount to, and which of its problems are said. Apart from reading it, which the first screen does without. */
import type { PlanChoices, Text } from "../../domain/index.js";
import { inOrder, type FieldName } from "./form.js";

export type FieldProblems = Readonly<Partial<Record<FieldName, Text>>>;

/** What the form amounts to at this moment: choices that make a plan, or what still stands in its way. */
export type Draft =
  | {
      readonly kind: "unready";
      readonly problems: FieldProblems;
      /** The fields could all be read, and it is the plan that refuses what they say together. */
      readonly refusedByPlan: boolean;
      /** A refusal that no single field of the form is to blame for. */
      readonly refusal: Text | null;
      /** What that refusal blames, as the workbook room names it: "segments[2].covered". */
      readonly blamed: string | null;
    }
  | { readonly kind: "ready"; readonly choices: PlanChoices };

/**
 * The problems to be shown beside their fields. A field's own problem waits until the user has left it, so that
 * nobody is corrected in the middle of a word; a field that another one has made wrong is marked at once.
 */
export function shownProblems(
  draft: Draft,
  touched: readonly FieldName[],
  lastTyped: FieldName | null,
): FieldProblems {
  if (draft.kind === "ready") return {};
  const shown = inOrder(Object.keys(draft.problems) as FieldName[]).filter(
    (field) => touched.includes(field) || (draft.refusedByPlan && field !== lastTyped),
  );
  return Object.fromEntries(
    shown.flatMap((field) => {
      const problem = draft.problems[field];
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
}
