/** What the settings of a form mean. Apart from what they are, which the first screen begins with. */
import type { settingChoices } from "../../domain/index.js";
import { choiceTable, type PayerId, type PlanChoices, type Result, type Text } from "../../domain/index.js";
import type { FieldName, FillForm } from "./form.js";
import { readChoice, readRupiah, readTarget } from "./reading.js";
import { settings, usualSettings, yearsAfter } from "./settings.js";

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
