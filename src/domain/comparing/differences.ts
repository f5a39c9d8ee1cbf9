/** Which choices of two plans differ, each as something that can be taken over alone. */
import { budgetYearOf, choiceIds, entryOf } from "../choices/index.js";
import type { ChoiceId, PlanChoices } from "../choices/index.js";
import { joinTexts } from "../language/index.js";
import type { Text } from "../language/index.js";
import { monthName } from "../months/index.js";
import { payerOf } from "../payers/index.js";
import type { PayerId } from "../payers/index.js";
import type { ExplicitChoices } from "./explicit.js";
import { figureRows, figuresOnly, named, none, same, words } from "./rows.js";
import type { Difference, Shown } from "./rows.js";
import { segmentDifferences } from "./segments.js";

/** In the order of the table of choices; the segments as they stand in the plans. Both are of one region. */
export function differencesOf(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  return choiceIds.flatMap((id): readonly Difference[] => {
    switch (id) {
      case "regionCode":
      case "payers":
        return [];
      case "payer":
        return payerDifference(a, b);
      case "total":
        return totalDifference(a, b);
      case "segments":
        return segmentDifferences(a, b);
      case "ceilings":
        return ceilingDifferences(a, b);
      case "ownTargets":
        return targetDifferences(a, b);
      case "budgetYear":
        return budgetYearDifference(a, b);
      default:
        return singleDifference(id, a, b);
    }
  });
}

function singleDifference(
  id: Exclude<ChoiceId, "payers" | "total" | "segments" | "ceilings" | "ownTargets">,
  a: ExplicitChoices,
  b: ExplicitChoices,
): readonly Difference[] {
  if (a[id] === b[id]) return [];
  const { label } = entryOf(id);
  return [
    {
      id,
      label,
      rows: [{ label, a: shownOf(id, a[id]), b: shownOf(id, b[id]) }],
      take: (choices) => withChoice(choices, id, b[id]),
    },
  ];
}

/** The choices with another value of one of them; without it where there is none. */
function withChoice<Id extends ChoiceId>(
  choices: ExplicitChoices,
  id: Id,
  value: ExplicitChoices[Id],
): ExplicitChoices {
  const rest = Object.entries(choices).filter(([key]) => key !== id);
  return Object.fromEntries(
    value === undefined ? rest : [...rest, [id, value]],
  ) as unknown as ExplicitChoices;
}

function shownOf(id: ChoiceId, value: string | number | undefined): Shown {
  if (value === undefined) return none;
  const entry = entryOf(id);
  switch (entry.kind) {
    case "year":
      return { kind: "year", value: Number(value) };
    case "share":
    case "target":
      return { kind: "share", value: Number(value) };
    case "months":
      return { kind: "months", value: Number(value) };
    case "persons":
      return { kind: "persons", value: Number(value) };
    case "month":
      return words({ id: monthName(Number(value), "id"), en: monthName(Number(value), "en") });
    case "word":
      return words(entry.words[value] ?? { id: String(value), en: String(value) });
    default:
      return named(String(value));
  }
}

/** Nobody pays whom the list of payers does not have: both go together. */
function payerDifference(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  if (a.payer === b.payer && same(a.payers, b.payers)) return [];
  const { label } = entryOf("payer");
  const list = (ids: readonly PayerId[]): Shown =>
    words(
      joinTexts(
        ids.map((id) => payerOf(id).name),
        ", ",
      ),
    );
  return [
    {
      id: "payers",
      label,
      rows: [{ label, a: list(a.payers), b: list(b.payers) }],
      take: (choices) => ({ ...choices, payer: b.payer, payers: b.payers }),
    },
  ];
}

/** The year that holds, as most plans leave it to the base year. */
function budgetYearDifference(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  if (a.budgetYear === b.budgetYear) return [];
  const [was, will] = [budgetYearOf(a), budgetYearOf(b)];
  if (was === will) return [];
  const { label } = entryOf("budgetYear");
  return [
    {
      id: "budgetYear",
      label,
      rows: [{ label, a: { kind: "year", value: was }, b: { kind: "year", value: will } }],
      take: (choices) => ({ ...choices, budgetYear: will }),
    },
  ];
}

function totalDifference(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  const of = (choices: ExplicitChoices) => ({
    regionCode: choices.regionCode,
    segment: "semua-pekerja" as const,
  });
  const name: Text = { id: "Wilayah seluruhnya", en: "The whole region" };
  if (same(figuresOnly(a.total), figuresOnly(b.total))) return [];
  return [
    {
      id: "total",
      label: { id: "Angka wilayah seluruhnya", en: "Figures of the whole region" },
      rows: figureRows(name, a.total, of(a), b.total, of(b)),
      take: (choices) => ({ ...choices, total: b.total }),
    },
  ];
}

function ceilingDifferences(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  const ids = [...new Set([...Object.keys(a.ceilings ?? {}), ...Object.keys(b.ceilings ?? {})])] as PayerId[];
  const shown = (choices: PlanChoices, id: PayerId): Shown => {
    const value = choices.ceilings?.[id];
    return value === undefined ? none : { kind: "rupiah", value };
  };
  return ids.flatMap((id): readonly Difference[] => {
    if (a.ceilings?.[id] === b.ceilings?.[id]) return [];
    const { name } = payerOf(id);
    const label: Text = { id: `Pagu ${name.id}`, en: `Ceiling of ${name.en}` };
    return [
      {
        id: `ceilings.${id}`,
        label,
        rows: [{ label, a: shown(a, id), b: shown(b, id) }],
        take: (choices) => withChoice(choices, "ceilings", withKey(choices.ceilings, id, b.ceilings?.[id])),
      },
    ];
  });
}

function targetDifferences(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  const years = [...new Set([a, b].flatMap(({ ownTargets = {} }) => Object.keys(ownTargets).map(Number)))];
  const shown = (choices: PlanChoices, year: number): Shown => {
    const value = choices.ownTargets?.[year];
    return value === undefined ? none : { kind: "share", value };
  };
  return years
    .sort((one, other) => one - other)
    .flatMap((year): readonly Difference[] => {
      if (a.ownTargets?.[year] === b.ownTargets?.[year]) return [];
      const label: Text = { id: `Target sendiri ${String(year)}`, en: `Own target of ${String(year)}` };
      return [
        {
          id: `ownTargets.${String(year)}`,
          label,
          rows: [{ label, a: shown(a, year), b: shown(b, year) }],
          take: (choices) =>
            withChoice(choices, "ownTargets", withKey(choices.ownTargets, year, b.ownTargets?.[year])),
        },
      ];
    });
}

/** A list with another value under a key; `undefined` once nothing is left of it. */
function withKey<K extends string | number>(
  list: Readonly<Partial<Record<K, number>>> | undefined,
  key: K,
  value: number | undefined,
): Readonly<Record<K, number>> | undefined {
  const others = Object.entries(list ?? {}).filter(([other]) => other !== String(key));
  const all = value === undefined ? others : [...others, [key, value] as const];
  return all.length === 0 ? undefined : (Object.fromEntries(all) as Record<K, number>);
}
