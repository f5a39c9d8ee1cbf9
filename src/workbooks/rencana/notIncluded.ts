/** What the sums of a plan leave out, and why: one set of words for the sheets, the pane's card and its finder. */
import { leftOut } from "../../domain/index.js";
import type { PlanChoices, ReckonedLine, ReckonedPlan, Text } from "../../domain/index.js";
import { modelOf } from "./model.js";

/** Why a line cannot be added up yet, in the order in which it is said. */
export const lackings = {
  covered: { id: "peserta belum diisi", en: "covered persons not filled in" },
  workers: { id: "pekerja belum diisi", en: "workers not filled in" },
  noWorkers: { id: "pekerja 0", en: "0 workers" },
  persons: { id: "orang belum diisi", en: "persons not filled in" },
  months: { id: "bulan belum diisi", en: "months not filled in" },
  wage: { id: "upah dasar belum diisi", en: "wage base not filled in" },
} as const satisfies Readonly<Record<string, Text>>;

/** Before the name of a line of which those paid for already are added up. */
export const newMembersOf: Text = { id: "peserta baru ", en: "new members of " };

/**
 * "Belum termasuk: Ketua RT/RW (upah dasar belum diisi); …", as the plan's sheets name it before anybody edits a cell; `null` where
 * the sums hold every line in the budget. `plan` is the arithmetic of these choices.
 */
export function notIncluded(choices: PlanChoices, plan: ReckonedPlan): Text | null {
  const left = leftOut(plan);
  const model = modelOf(choices);
  if (left.length === 0 || !model.ok) return null;
  const { region, segments } = model.value;
  const named = left.map(({ line, added }): Text => {
    const own = { id: region.name, en: region.name };
    const name = segments.find(({ id }) => id === line)?.name ?? own;
    const why = plan.lines.find(({ id }) => id === line);
    const lacking = why === undefined ? lackings.covered : lackingOf(why);
    const before = added === "new members" ? newMembersOf : { id: "", en: "" };
    return {
      id: `${before.id}${name.id} (${lacking.id})`,
      en: `${before.en}${name.en} (${lacking.en})`,
    };
  });
  return {
    id: `Belum termasuk: ${named.map(({ id }) => id).join("; ")}.`,
    en: `Not included: ${named.map(({ en }) => en).join("; ")}.`,
  };
}

function lackingOf({ kind, covered, workers, period }: ReckonedLine): Text {
  if (kind === "temporary") {
    if (covered === null) return lackings.persons;
    return period === undefined ? lackings.months : lackings.wage;
  }
  if (covered === null) return lackings.covered;
  if (workers === null) return lackings.workers;
  return workers === 0 ? lackings.noWorkers : lackings.wage;
}
