/** The settings beside the plan's main choices: what they are when nobody touches them, and what they mean. */
import {
  choiceTable,
  entryOf,
  settingChoices,
  type PathChoice,
  type PayerId,
  type PlanChoices,
  type Result,
  type Text,
} from "../../domain/index.js";
import { typedChoices, type FieldName, type FillForm, type TypedChoice } from "./form.js";
import { percentText, readChoice, readRupiah, readTarget } from "./reading.js";

type Setting = TypedChoice & keyof typeof settingChoices;

/** Those that have one field each, in the order of the table. */
export const settings = typedChoices.filter((id): id is Setting => id in settingChoices);

/** As it is typed when nobody has chosen: empty where the plan decides by itself. */
function usualText(id: Setting): string {
  const entry = entryOf(id);
  if (!("default" in entry)) return "";
  return entry.kind === "share" ? percentText(Number(entry.default), "en") : String(entry.default);
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

type Read = Partial<Pick<PlanChoices, keyof typeof settingChoices>>;

/**
 * What the settings mean for a plan of these payers and years; what cannot be read goes to `refused`, with the field. The
 * ceiling of who is no payer, and targets of years or for a path that the plan does not have, wait without being used. One that
 * says what holds anyway says nothing.
 */
export function readSettings(
  form: FillForm,
  plan: { readonly payers: readonly PayerId[]; readonly baseYear: number; readonly horizonYear: number },
  refused: (field: FieldName, sentence: Text) => void,
): Read {
  const take = <T>(field: FieldName, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    refused(field, result.problem.sentence);
    return undefined;
  };
  const changed = settings.filter((id) => form[id].trim() !== usualSettings[id]);
  const read = {
    ...Object.fromEntries(changed.map((id) => [id, take(id, readChoice(id, form[id]))])),
    ceilings: listed(plan.payers, "ceilings", (typed) => readRupiah(typed, choiceTable.ceilings.label)),
    ownTargets: form.path === "own" ? listed(yearsAfter(plan), "ownTargets", readTarget) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));

  /** The typed of these payers or years; `undefined` where none is. */
  function listed<K extends string | number>(
    keys: readonly K[],
    list: "ceilings" | "ownTargets",
    readOne: (typed: string) => Result<number>,
  ): Partial<Record<K, number>> | undefined {
    const found = keys.flatMap((key): readonly (readonly [K, number])[] => {
      const field = `${list}.${key}` as const;
      const typed = form[field] ?? "";
      const value = typed.trim() === "" ? undefined : take(field, readOne(typed));
      return value === undefined ? [] : [[key, value]];
    });
    return found.length === 0 ? undefined : (Object.fromEntries(found) as Partial<Record<K, number>>);
  }
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
