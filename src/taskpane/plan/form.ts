import { choiceIds, choiceTable, entryOf, type ChoiceId } from "../../domain/index.js";

type Kinds = typeof choiceTable;
/** Choices of one value, which have one field; the language is the pane's own. */
export type TypedChoice = Exclude<
  {
    [Id in ChoiceId]: Kinds[Id]["kind"] extends "payers" | "ceilings" | "ownTargets" | "figures" | "segments"
      ? never
      : Id;
  }[ChoiceId],
  "language"
>;

/**
 * The form as typed, a field for each choice of the table. Every field stays the text the user wrote, so that nothing is lost
 * or "corrected" under their hands; `reading.ts` says what the texts mean. Shares are in per cent, "38,39" or "38.39".
 */
export type FillForm = { readonly [Id in TypedChoice]: string } & {
  /** "ceilings.CSR": rupiah in the budget year, by the id of a payer. */
  readonly [ceiling: `ceilings.${string}`]: string;
  /** "ownTargets.2027": in per cent, by year. */
  readonly [ownTarget: `ownTargets.${string}`]: string;
};

/** Ceilings and yearly targets are called as the workbook calls them in its refusals. */
export type FieldName = keyof FillForm;

const parts: readonly string[] = ["payers", "ceilings", "ownTargets", "figures", "segments"];

/** In the order they stand in the table: the first one with a problem gets the focus. Behind them those of single payers and years. */
export const typedChoices = choiceIds.filter(
  (id): id is TypedChoice => id !== "language" && !parts.includes(entryOf(id).kind),
);

/** The fields of a form, those of single payers and years behind the others. */
export function fieldsOf(form: FillForm): readonly FieldName[] {
  return [...typedChoices, ...Object.keys(form).filter(isListed)];
}

/** The field of this name; `undefined` where the name is none, as in a refusal of a segment. */
export function fieldNamed(name: string | undefined): FieldName | undefined {
  if (name === undefined) return undefined;
  return isListed(name) ? name : typedChoices.find((field) => field === name);
}

/** Of the problems, the fields in the order they stand on the pane. */
export function inOrder(fields: readonly FieldName[]): readonly FieldName[] {
  return [...typedChoices.filter((field) => fields.includes(field)), ...fields.filter(isListed)];
}

function isListed(name: string): name is `ceilings.${string}` | `ownTargets.${string}` {
  return name.startsWith("ceilings.") || name.startsWith("ownTargets.");
}
