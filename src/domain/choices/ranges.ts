/** Refuses path, growth, payers, ceilings and budget year that make no plan; each with a sentence that names the choice. */
import { bothNumbers } from "../language/index.js";
import { monthName } from "../months/index.js";
import { ok, refuse } from "../result.js";
import { payers } from "../payers/index.js";
import { share } from "../coverage/index.js";
import type { PayerId } from "../payers/index.js";
import type { Result } from "../result.js";
import type { Text } from "../language/index.js";
import type { PathChoice, PlanChoices } from "./choices.js";

/** What the choices beside figures and segments may be. Shares as shares: 0.02 for 2 %. */
export const choiceRanges = {
  growth: { least: -0.5, most: 0.5 },
  retention: { least: 0, most: 1 },
  /** Nobody lists people of whom fewer than one in a hundred is enrolled; 0 would divide by nothing. */
  verificationYield: { least: 0.01, most: 1 },
  startMonth: { least: 1, most: 12 },
  newMembersStart: { least: 1, most: 12 },
  payers: { least: 1, most: 6 },
  /** Rupiah: whole numbers up to here are exact in a cell. */
  ceiling: { least: 0, most: 999_999_999_999_999 },
} as const;

const paths: readonly PathChoice[] = ["linear", "front", "s", "official", "own"];

/** The optional choices that are neither figures nor segments; years and the first payer are already sound. */
export function checkRanges(choices: PlanChoices): Result<null> {
  const checks = [
    () => oneOf("path", { id: "Jalur", en: "The path" }, choices.path, paths),
    () =>
      oneOf("budgetOn", { id: "Dasar anggaran", en: "What the budget is on" }, choices.budgetOn, [
        "region",
        "segments",
      ]),
    () => between("growth", { id: "Pertumbuhan pekerja", en: "Growth of the workers" }, choices.growth),
    () => between("retention", { id: "Peserta yang bertahan", en: "Members who stay" }, choices.retention),
    () =>
      between(
        "verificationYield",
        { id: "Lolos verifikasi", en: "Enrolled of those listed" },
        choices.verificationYield,
      ),
    () => checkStart(choices),
    () =>
      whole(
        "newMembersStart",
        { id: "Bulan mulai peserta baru", en: "The month in which new members start" },
        choices.newMembersStart,
        choiceRanges.newMembersStart,
      ),
    () =>
      whole("budgetYear", { id: "Tahun anggaran", en: "The budget year" }, choices.budgetYear, {
        least: choices.baseYear,
        most: choices.horizonYear,
      }),
    () => checkOwnTargets(choices),
    () => checkPayers(choices),
    () => checkCeilings(choices),
  ];
  for (const check of checks) {
    const checked = check();
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function oneOf(
  argument: string,
  name: Text,
  value: string | undefined,
  accepted: readonly string[],
): Result<null> {
  if (value === undefined || accepted.includes(value)) return ok(null);
  const list = accepted.join(", ");
  return refuse(
    "value",
    {
      id: `${name.id} harus salah satu dari ${list}; yang diterima "${value}".`,
      en: `${name.en} must be one of ${list}; "${value}" came.`,
    },
    argument,
  );
}

function between(
  argument: "growth" | "retention" | "verificationYield",
  name: Text,
  value: number | undefined,
): Result<null> {
  const { least, most } = choiceRanges[argument];
  if (value === undefined || (value >= least && value <= most)) return ok(null);
  const [low, high, came] = [least, most, value].map(bothNumbers) as [Text, Text, Text];
  return refuse(
    "value",
    {
      id: `${name.id} harus pangsa dari ${low.id} sampai ${high.id} (0,02 untuk 2 %); yang diterima ${came.id}.`,
      en: `${name.en} must be a share from ${low.en} to ${high.en} (0.02 for 2%); ${came.en} came.`,
    },
    argument,
  );
}

function whole(
  argument: string,
  name: Text,
  value: number | undefined,
  range: { readonly least: number; readonly most: number },
): Result<null> {
  if (value === undefined) return ok(null);
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return ok(null);
  // Years and months are written without separators.
  return refuse(
    "value",
    {
      id: `${name.id} harus bilangan bulat ${range.least} sampai ${range.most}; yang diterima ${String(value)}.`,
      en: `${name.en} must be a whole number from ${range.least} to ${range.most}; ${String(value)} came.`,
    },
    argument,
  );
}

/** The months funded lie within the budget year: December is the last that a year's budget can pay. */
function checkStart({ startMonth, monthsPerYear }: PlanChoices): Result<null> {
  const name: Text = { id: "Bulan pertama yang didanai", en: "The first month funded" };
  const sound = whole("startMonth", name, startMonth, choiceRanges.startMonth);
  if (!sound.ok || startMonth === undefined || startMonth + monthsPerYear <= 13) return sound;
  const [left, latest] = [13 - startMonth, 13 - monthsPerYear];
  const [from, until] = [startMonth, latest].map((month): Text => ({
    id: monthName(month, "id"),
    en: monthName(month, "en"),
  })) as [Text, Text];
  return refuse(
    "value",
    {
      id: `${monthsPerYear} bulan sejak ${from.id} melewati Desember: danai paling banyak ${left} bulan, atau mulai paling lambat ${until.id}.`,
      en: `${monthsPerYear} months from ${from.en} on pass December: fund at most ${left}, or start in ${until.en} at the latest.`,
    },
    "startMonth",
  );
}

function checkOwnTargets({ ownTargets = {}, baseYear, horizonYear }: PlanChoices): Result<null> {
  for (const [year, target] of Object.entries(ownTargets)) {
    const argument = `ownTargets.${year}`;
    const inYears = whole(
      argument,
      { id: "Tahun target sendiri", en: "The year of an own target" },
      Number(year),
      { least: baseYear + 1, most: horizonYear },
    );
    if (!inYears.ok) return inYears;
    const read = share(target, argument);
    if (!read.ok) return read;
    if (target > 0) continue;
    return refuse(
      "value",
      {
        id: `Target sendiri ${year} harus di atas 0 %; kosongkan untuk mempertahankan yang dicapai.`,
        en: `The own target of ${year} must be above 0%; leave it out to hold what was reached.`,
      },
      argument,
    );
  }
  return ok(null);
}

function checkPayers(choices: PlanChoices): Result<null> {
  const list = choices.payers;
  if (list === undefined) return ok(null);
  const refused = (id: string, en: string): Result<never> =>
    refuse("value", { id: `Daftar pembayar: ${id}.`, en: `The list of payers: ${en}.` }, "payers");
  const { least, most } = choiceRanges.payers;
  if (list.length < least || list.length > most) {
    return refused(
      `harus ${least} sampai ${most} pembayar; yang diterima ${list.length}`,
      `must hold ${least} to ${most} payers; ${list.length} came`,
    );
  }
  for (const [index, payer] of list.entries()) {
    const known = payers().find(({ id }) => id === payer);
    if (known === undefined) return refused(`"${payer}" tidak dikenal`, `"${payer}" is not known`);
    if (list.indexOf(payer) !== index) {
      return refused(`${known.name.id} disebut dua kali`, `${known.name.en} is named twice`);
    }
  }
  if (list[0] === choices.payer) return ok(null);
  return refused(
    `yang pertama harus pembayar utama (${choices.payer}); yang diterima ${String(list[0])}`,
    `the first must be the main payer (${choices.payer}); ${String(list[0])} came`,
  );
}

function checkCeilings(choices: PlanChoices): Result<null> {
  const chosen = choices.payers ?? [choices.payer];
  const { least, most } = choiceRanges.ceiling;
  for (const [payer, ceiling] of Object.entries(choices.ceilings ?? {}) as [PayerId, number][]) {
    const known = payers().find(({ id }) => id === payer);
    const argument = `ceilings.${payer}`;
    if (known === undefined || !chosen.includes(payer)) {
      const name = known?.name ?? { id: payer, en: payer };
      return refuse(
        "value",
        {
          id: `Pagu ${name.id}: bukan salah satu pembayar rencana ini.`,
          en: `Ceiling of ${name.en}: it is none of this plan's payers.`,
        },
        argument,
      );
    }
    if (!Number.isInteger(ceiling) || ceiling < least || ceiling > most) {
      const [came, top] = [bothNumbers(ceiling), bothNumbers(most)];
      return refuse(
        "value",
        {
          id: `Pagu ${known.name.id} harus rupiah bulat dari 0 sampai ${top.id}; yang diterima ${came.id}.`,
          en: `The ceiling of ${known.name.en} must be whole rupiah from 0 to ${top.en}; ${came.en} came.`,
        },
        argument,
      );
    }
  }
  return ok(null);
}
