/** Refuses months, yearly targets, payers and ceilings that do not go together; each choice alone is already sound. */
import { checkedShare } from "../coverage/index.js";
import { bothNumbers } from "../language/index.js";
import { monthName } from "../months/index.js";
import { payers } from "../payers/index.js";
import { ok, refuse } from "../result.js";
import type { Text } from "../language/index.js";
import type { PayerId } from "../payers/index.js";
import type { Result } from "../result.js";
import type { PlanChoices } from "./choices.js";
import { payerIdsOf } from "./drivers.js";
import { whole } from "./ranges.js";
import { choiceTable } from "./table/index.js";

/** The months funded lie within the budget year: December is the last that a year's budget can pay. */
export function checkStart({ startMonth, monthsPerYear }: PlanChoices): Result<null> {
  if (startMonth === undefined || startMonth + monthsPerYear <= 13) return ok(null);
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

export function checkOwnTargets({ ownTargets = {}, baseYear, horizonYear }: PlanChoices): Result<null> {
  for (const [year, target] of Object.entries(ownTargets)) {
    const argument = `ownTargets.${year}`;
    const inYears = whole(
      argument,
      { id: "Tahun target sendiri", en: "The year of an own target" },
      Number(year),
      { least: baseYear + 1, most: horizonYear },
    );
    if (!inYears.ok) return inYears;
    const read = checkedShare(target, argument);
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

export function checkPayers(choices: PlanChoices): Result<null> {
  const list = choices.payers;
  if (list === undefined) return ok(null);
  const refused = (id: string, en: string): Result<never> =>
    refuse("value", { id: `Daftar pembayar: ${id}.`, en: `The list of payers: ${en}.` }, "payers");
  const { least, most } = choiceTable.payers.limits;
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

export function checkCeilings(choices: PlanChoices): Result<null> {
  const chosen = payerIdsOf(choices);
  const { least, most } = choiceTable.ceilings.limits;
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
