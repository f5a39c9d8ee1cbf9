/** What the planner chose beside region, years, target and payer, in words; nothing where everything is as usual. */
import {
  budgetYearOf,
  choiceIds,
  bothNumbers,
  entryOf,
  formatRupiah,
  formatShare,
  joinTexts,
  monthName,
  pathNames,
  payerOf,
} from "../../domain/index.js";
import type {
  ChoiceEntry,
  ChoiceId,
  PayerId,
  PayerShare,
  PlanChoices,
  PlanLine,
  Text,
} from "../../domain/index.js";
import { isOnRegion } from "./model.js";
import type { PlanModel } from "./model.js";
import { officialTargets } from "./officialTargets.js";

/** One sentence for each choice that departs from the simplest plan, in the order of the table of choices. */
export function choiceNotes(model: PlanModel): readonly Text[] {
  const { choices } = model;
  return [
    ...choiceIds.flatMap((id) => {
      switch (id) {
        case "ownTargets":
          return ownTargetNote(choices);
        case "ceilings":
          return ceilingNotes(choices);
        default:
          return settingNote(choices, id);
      }
    }),
    ...model.segments.flatMap((line) => sharesNote(line, choices.payer)),
  ];
}

/** The note of a choice of one value, where it is not the usual one. */
function settingNote(choices: PlanChoices, id: ChoiceId): readonly Text[] {
  const entry = entryOf(id);
  const value = choices[id] as string | number | undefined;
  if (entry.note === undefined || value === undefined || value === usualOf(entry, choices)) return [];
  return [entry.note(inWords(entry, value), String(value))];
}

function usualOf(entry: ChoiceEntry, choices: PlanChoices): string | number | undefined {
  if (entry.kind === "year") return entry.usually?.(choices);
  return "default" in entry ? entry.default : undefined;
}

function inWords(entry: ChoiceEntry, value: string | number): Text {
  switch (entry.kind) {
    case "share":
    case "target":
      return percent(Number(value));
    case "persons":
      return bothNumbers(Number(value));
    case "month":
      return { id: monthName(Number(value), "id"), en: monthName(Number(value), "en") };
    case "word":
      return entry.words[value] ?? { id: String(value), en: String(value) };
    default:
      return { id: String(value), en: String(value) };
  }
}

/** What the choices together make of the plan that nobody may have meant. */
export function choiceWarnings(model: PlanModel): readonly Text[] {
  const { choices, drivers } = model;
  const official = officialTargets(model).some((target) => target !== null);
  const own = Object.keys(choices.ownTargets ?? {}).length > 0;
  const withoutTargets = (drivers.path === "official" && !official) || (drivers.path === "own" && !own);
  const others = model.segments.some((line) => line.shares?.some(({ payer }) => payer !== choices.payer));
  const main = payerOf(choices.payer).name;
  return [
    ...note(withoutTargets, {
      id: `Jalur "${pathNames[drivers.path].id}" belum punya target tahunan: cakupan tidak naik sampai barisnya diisi di Asumsi.`,
      en: `The path "${pathNames[drivers.path].en}" has no yearly targets yet: coverage does not rise until its row on Asumsi is filled in.`,
    }),
    ...note(others && isOnRegion(model), {
      id: `Yang masuk anggaran adalah wilayah seluruhnya, dibayar ${main.id}: pembayar tiap segmen belum berpengaruh. Pilih segmen-segmennya yang masuk anggaran bila pembagian itu yang berlaku.`,
      en: `The region as a whole goes into the budget, paid by ${main.en}: the payers of the segments have no effect yet. Let the segments go into the budget where that division is to hold.`,
    }),
  ];
}

function note(holds: boolean, text: Text): readonly Text[] {
  return holds ? [text] : [];
}

function percent(share: number): Text {
  return { id: formatShare(share, "id"), en: formatShare(share, "en") };
}

function ownTargetNote({ path, ownTargets = {} }: PlanChoices): readonly Text[] {
  const targets = Object.entries(ownTargets);
  if (path !== "own" || targets.length === 0) return [];
  const list = joinTexts(
    targets.map(([year, target]) => {
      const { id, en } = percent(target);
      return { id: `${year} ${id}`, en: `${year} ${en}` };
    }),
    ", ",
  );
  return [{ id: `Target sendiri: ${list.id}.`, en: `Own targets: ${list.en}.` }];
}

function ceilingNotes(choices: PlanChoices): readonly Text[] {
  const year = budgetYearOf(choices);
  return (Object.entries(choices.ceilings ?? {}) as [PayerId, number][]).map(([payer, rupiah]): Text => {
    const { name } = payerOf(payer);
    return {
      id: `Pagu ${name.id} ${year}: ${formatRupiah(rupiah, "id")}.`,
      en: `Ceiling of ${name.en} in ${year}: ${formatRupiah(rupiah, "en")}.`,
    };
  });
}

function sharesNote({ name, shares }: PlanLine, main: PayerId): readonly Text[] {
  if (shares === null || shares.every(({ payer }) => payer === main)) return [];
  const list = joinTexts(shares.map(partText), ", ");
  return [{ id: `${name.id}: ${list.id}.`, en: `${name.en}: ${list.en}.` }];
}

function partText({ payer, share }: PayerShare): Text {
  const { name } = payerOf(payer);
  const part = percent(share);
  return { id: `${name.id} ${part.id}`, en: `${name.en} ${part.en}` };
}
