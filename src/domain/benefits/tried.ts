/** The amounts that a published number is tried with: contributions of the schedule, and what a death pays. */
import { enacted, monthlyContribution } from "../contribution/index.js";
import type { ContributionCase, Schedule } from "../contribution/index.js";
import { formatRupiah } from "../language/index.js";
import type { Text } from "../language/index.js";
import { jkmBenefit } from "../law/benefits.js";
import { basicProgrammes } from "../law/programmes.js";
import { lastReading } from "../law/register.js";
import { pending } from "../law/parameter.js";
import { addMonths, formatDate } from "../months/index.js";
import type { Month } from "../months/index.js";
import { rupiah, sumOfRupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";

/** Whether a total pays for months of persons, or for cases. */
export type TotalKind = "contribution" | "benefit";

/** An amount for one person and month, or for one case. */
export interface TriedAmount {
  readonly kind: TotalKind;
  readonly amount: Rupiah;
  /** What it is, "JKK+JKM BPU". */
  readonly name: Text;
}

/** The packages that regions pay for, at the lowest bracket: the fixed amounts of the schedule. */
const packages = [basicProgrammes, [...basicProgrammes, "JHT"]] as const;

const asked = [
  { payer: "APBD", sector: "OTHER" },
  { payer: "SELF", sector: "OTHER" },
  { payer: "SELF", sector: "TRANSPORT" },
] as const;

/**
 * Every contribution of a BPU package in any month that the law knows, without relief; with relief only where it still ran a year
 * before the law was last read, so that an old total is not explained with a relief of a few months.
 */
export function triedContributions(schedule: Schedule = enacted): readonly TriedAmount[] {
  let known = contributionsOf.get(schedule);
  if (known === undefined) {
    known = contributionsToTry(schedule);
    contributionsOf.set(schedule, known);
  }
  return known;
}

/** A schedule does not change, and each total that is looked at asks for the same. */
const contributionsOf = new WeakMap<Schedule, readonly TriedAmount[]>();

function contributionsToTry(schedule: Schedule): readonly TriedAmount[] {
  const recent = Number(lastReading().slice(0, 4)) - 1;
  const found = new Map<number, TriedAmount>();
  const add = (amount: Rupiah, name: Text): void => {
    if (amount > 0 && !found.has(amount)) found.set(amount, { kind: "contribution", amount, name });
  };
  for (const programmes of packages) {
    const covers = programmes.join("+");
    for (const index of schedule.changes("BPU")) {
      const month: Month = addMonths({ year: 0, month: 1 }, index);
      for (const { payer, sector } of asked) {
        const one: ContributionCase = {
          ...{ route: "BPU", programmes, payer, sector, income: null, riskClass: null },
        };
        const paid = monthlyContribution(one, month, schedule);
        // Before the first rate there is none to try.
        if (!paid.ok) continue;
        const whole = sumOfRupiah(
          paid.value.lines.filter(({ isRelief }) => !isRelief).map(({ amount }) => amount),
        );
        add(whole, { id: `${covers} BPU`, en: `${covers} BPU` });
        if (month.year >= recent) {
          add(paid.value.total, { id: `${covers} BPU dengan keringanan`, en: `${covers} BPU with relief` });
        }
      }
    }
  }
  return [...found.values()];
}

/** What JKM paid in full for a death, each amount with its first day. */
export function triedBenefits(): readonly TriedAmount[] {
  return jkmBenefit.values.flatMap(({ value, from }) => {
    if (value === null || value === pending) return [];
    const since = (language: "id" | "en"): string => formatDate(from, language);
    const name: Text = { id: `JKM sejak ${since("id")}`, en: `JKM since ${since("en")}` };
    return [{ kind: "benefit" as const, amount: rupiah(value.total), name }];
  });
}

/** A typed amount: what the schedule or the law calls it, or as typed. */
export function namedAmounts(least: number, most: number): readonly TriedAmount[] {
  const known = [...triedContributions(), ...triedBenefits()].filter(
    ({ amount }) => amount >= least && amount <= most,
  );
  if (known.length > 0) return known;
  const middle = rupiah(Math.round((least + most) / 2));
  const name: Text = { id: formatRupiah(middle, "id"), en: formatRupiah(middle, "en") };
  return [{ kind: "contribution", amount: middle, name }];
}
