/** The settings beside the plan's main choices: what they are when nobody touches them, and what they mean. */
import { choiceTable, entryOf, settingChoices, type PathChoice } from "../../domain/index.js";
import { typedChoices, type FieldName, type FillForm, type TypedChoice } from "./form.js";
import { percentText } from "./percent.js";

type Setting = TypedChoice & keyof typeof settingChoices;

/** Those that have one field each, in the order of the table. */
export const settings = typedChoices.filter((id): id is Setting => id in settingChoices);

/** As it is typed when nobody has chosen: empty where the plan decides by itself. */
function usualText(id: Setting): string {
  const entry = entryOf(id);
  if (!("default" in entry)) return "";
  return entry.kind === "share" ? percentText(entry.default, "en") : String(entry.default);
}

/** A straight path, no growth, nobody leaves, everybody listed is enrolled, in January; the budget year follows the base year. */
export const usualSettings = Object.fromEntries(settings.map((id) => [id, usualText(id)])) as Pick<
  FillForm,
  Setting
>;

/** The path of the form; a straight one while it is none. */
export function pathIn(form: FillForm): PathChoice {
  return form.path in choiceTable.path.words ? (form.path as PathChoice) : choiceTable.path.default;
}

/** Whether the field is one of the settings, and not one of the plan's main choices. */
export function isSetting(field: FieldName): boolean {
  return field.includes(".") || settings.some((one) => one === field);
}

/** The settings that somebody has changed. A ceiling or a yearly target that was emptied again is none. */
export function changedSettings(form: FillForm): readonly FieldName[] {
  const listed = (Object.keys(form) as FieldName[]).filter((name) => name.includes("."));
  return [
    ...settings.filter((name) => form[name].trim() !== usualSettings[name]),
    ...listed.filter((name) => (form[name] ?? "").trim() !== ""),
  ];
}

/** The years that a path can have a target for. */
export function yearsAfter(plan: {
  readonly baseYear: number;
  readonly horizonYear: number;
}): readonly number[] {
  return Array.from(
    { length: Math.max(0, plan.horizonYear - plan.baseYear) },
    (_, index) => plan.baseYear + 1 + index,
  );
}
