/** What the planner chose beside region, years, target and payer, in words; nothing where everything is as usual. */
import {
  driversOf,
  formatRupiah,
  formatShare,
  joinTexts,
  monthName,
  pathNames,
  payerOf,
} from "../../domain/index.js";
import type { PayerId, PayerShare, PlanChoices, PlanLine, Text } from "../../domain/index.js";
import { isOnRegion } from "./model.js";
import type { PlanModel } from "./model.js";
import { officialTargets } from "./officialTargets.js";

/** One sentence for each choice that departs from the simplest plan. */
export function choiceNotes(model: PlanModel): readonly Text[] {
  const { choices, drivers } = model;
  const usual = driversOf(bare(choices));
  const changed = (driver: keyof typeof usual): boolean => drivers[driver] !== usual[driver];
  const path = pathNames[drivers.path];
  return [
    ...note(changed("path"), { id: `Bentuk jalur: ${path.id}.`, en: `Shape of the path: ${path.en}.` }),
    ...ownTargetNote(choices),
    ...note(
      changed("growth"),
      percent(drivers.growth, (text) => ({
        id: `Pertumbuhan pekerja: ${text.id} per tahun.`,
        en: `Growth of the workers: ${text.en} a year.`,
      })),
    ),
    ...note(
      changed("retention"),
      percent(drivers.retention, (text) => ({
        id: `Peserta tahun lalu yang bertahan: ${text.id}.`,
        en: `Last year's members who stay: ${text.en}.`,
      })),
    ),
    ...note(
      changed("verificationYield"),
      percent(drivers.verificationYield, (text) => ({
        id: `Lolos verifikasi: ${text.id} dari yang didata.`,
        en: `Enrolled of those listed: ${text.en}.`,
      })),
    ),
    ...note(
      changed("startMonth"),
      inMonth(drivers.startMonth, (text) => ({
        id: `Didanai mulai ${text.id} tiap tahun.`,
        en: `Funded from ${text.en} each year.`,
      })),
    ),
    ...note(
      changed("newMembersStart"),
      inMonth(drivers.newMembersStart, (text) => ({
        id: `Peserta baru mulai ${text.id}.`,
        en: `New members start in ${text.en}.`,
      })),
    ),
    ...budgetNotes(model),
    ...model.segments.flatMap((line) => sharesNote(line, choices.payer)),
  ];
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

/** The choices with every optional one as it is when nobody chooses. */
function bare(choices: PlanChoices): PlanChoices {
  const { regionCode, baseYear, horizonYear, targetShare, targetYear, payer, monthsPerYear, language } =
    choices;
  return { regionCode, baseYear, horizonYear, targetShare, targetYear, payer, monthsPerYear, language };
}

function percent(share: number, write: (text: Text) => Text): Text {
  return write({ id: formatShare(share, "id"), en: formatShare(share, "en") });
}

function inMonth(month: number, write: (text: Text) => Text): Text {
  return write({ id: monthName(month, "id"), en: monthName(month, "en") });
}

function ownTargetNote({ path, ownTargets = {} }: PlanChoices): readonly Text[] {
  const targets = Object.entries(ownTargets);
  if (path !== "own" || targets.length === 0) return [];
  const list = joinTexts(
    targets.map(([year, target]) =>
      percent(target, ({ id, en }) => ({ id: `${year} ${id}`, en: `${year} ${en}` })),
    ),
    ", ",
  );
  return [{ id: `Target sendiri: ${list.id}.`, en: `Own targets: ${list.en}.` }];
}

function budgetNotes({ choices }: PlanModel): readonly Text[] {
  const { budgetOn, baseYear } = choices;
  const budgetYear = choices.budgetYear ?? baseYear + 1;
  const ceilings = Object.entries(choices.ceilings ?? {}) as [PayerId, number][];
  return [
    ...note(budgetYear !== baseYear + 1, {
      id: `Tahun anggaran: ${budgetYear}.`,
      en: `Budget year: ${budgetYear}.`,
    }),
    ...note(budgetOn === "region", {
      id: "Masuk anggaran: wilayah seluruhnya.",
      en: "In the budget: the region as a whole.",
    }),
    ...note(budgetOn === "segments", {
      id: "Masuk anggaran: segmen-segmennya.",
      en: "In the budget: the segments.",
    }),
    ...ceilings.map(([payer, rupiah]): Text => {
      const { name } = payerOf(payer);
      return {
        id: `Pagu ${name.id} ${budgetYear}: ${formatRupiah(rupiah, "id")}.`,
        en: `Ceiling of ${name.en} in ${budgetYear}: ${formatRupiah(rupiah, "en")}.`,
      };
    }),
  ];
}

function sharesNote({ name, shares }: PlanLine, main: PayerId): readonly Text[] {
  if (shares === null || shares.every(({ payer }) => payer === main)) return [];
  const list = joinTexts(shares.map(partText), ", ");
  return [{ id: `${name.id}: ${list.id}.`, en: `${name.en}: ${list.en}.` }];
}

function partText({ payer, share }: PayerShare): Text {
  const { name } = payerOf(payer);
  return percent(share, ({ id, en }) => ({ id: `${name.id} ${id}`, en: `${name.en} ${en}` }));
}
