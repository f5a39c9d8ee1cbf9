import { over, exactly, roundDown } from "../exact/index.js";
import { largestWhole, wholeNumber } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import type { Text } from "../language/index.js";
import { addMonths, monthIndex } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type { SegmentRoute } from "../segments/index.js";
import { bpuContribution } from "./bpu.js";
import type { Contribution, ContributionCase, ContributionMonth } from "./contribution.js";
import { migrantContribution } from "./migrants.js";
import { enacted } from "./schedule.js";
import type { Schedule } from "./schedule.js";
import { constructionWageContribution, wageContribution } from "./wage.js";
import { costOfPersons, persons, rupiah } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";

/** Months in a row with the same contribution. */
export interface Run {
  /** `null` where no month was given: the normal rate as last checked. */
  readonly from: ContributionMonth;
  readonly months: number;
  /** Of one person: a month's contribution, or a migrant worker's for the whole contract. */
  readonly contribution: Contribution;
  /** Whole rupiah for one person over the run. */
  readonly perPerson: bigint;
}

export interface SubsidyCost {
  readonly total: Rupiah;
  /** For one person over all months. */
  readonly perPerson: Rupiah;
  readonly runs: readonly Run[];
  readonly notes: readonly Text[];
}

/** A century of months: more is a slip of the keyboard. */
export const mostMonths = 1200;

function calculated(
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<Contribution> {
  switch (one.route) {
    case "BPU":
      return bpuContribution(one, month, schedule);
    case "PU":
      return wageContribution(one, month, schedule);
    case "JAKON":
      return constructionWageContribution(one, month, schedule);
    case "PMI":
      return refuse("value", {
        id: "Iuran PMI dibayar sekali untuk seluruh kontrak, bukan per bulan: gunakan SUBSIDY_COST dengan panjang perjanjian kerja dalam bulan.",
        en: "Migrant workers pay once for the whole contract, not by month: use SUBSIDY_COST with the length of the contract in months.",
      });
  }
}

/** How many changes of a route's law lie at or before a month: two months with the same count pay alike. */
function epochOf(route: SegmentRoute, month: ContributionMonth, schedule: Schedule): number {
  if (month === null) return -1;
  const index = monthIndex(month);
  return schedule.changes(route).filter((change) => change <= index).length;
}

/**
 * How many calculated contributions a schedule remembers. Cleared when full, so a sheet of ever new wages costs no memory.
 * Refusals name the month asked for and are not kept.
 */
const mostKnown = 256;

/** Monthly contribution of one person in a month; `null` for the normal rate as last checked. PMI is paid once: refused. */
export function monthlyContribution(
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule = enacted,
): Result<Contribution> {
  const { known } = schedule;
  const { route, programmes, payer, sector, income, riskClass } = one;
  const covers = programmes.join("+");
  const key = `${epochOf(route, month, schedule)}|${route}|${covers}|${payer}|${sector}|${income}|${riskClass}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = calculated(one, month, schedule);
  if (!fresh.ok) return fresh;
  if (known.size >= mostKnown) known.clear();
  known.set(key, fresh);
  return fresh;
}

/** Cuts a period where the law changes, and calculates each piece once. */
export function contributionRuns(
  one: ContributionCase,
  start: ContributionMonth,
  months: number,
  schedule: Schedule = enacted,
): Result<readonly Run[]> {
  if (one.route === "PMI" && months > 0) {
    const whole = migrantContribution(one, months, start, schedule);
    if (!whole.ok) return whole;
    return ok([{ from: start, months, contribution: whole.value, perPerson: BigInt(whole.value.total) }]);
  }
  const runs: Run[] = [];
  let from = start;
  let left = months;
  while (left > 0) {
    const contribution = monthlyContribution(one, from, schedule);
    if (!contribution.ok) return contribution;
    const length = Math.min(left, monthsUntilChange(one.route, from, schedule));
    const perPerson = BigInt(contribution.value.total) * BigInt(length);
    runs.push({ from, months: length, contribution: contribution.value, perPerson });
    left -= length;
    from = from === null ? null : addMonths(from, length);
  }
  return ok(runs);
}

function monthsUntilChange(route: SegmentRoute, month: ContributionMonth, schedule: Schedule): number {
  if (month === null) return Number.MAX_SAFE_INTEGER;
  const index = monthIndex(month);
  const next = schedule.changes(route).find((change) => change > index);
  return next === undefined ? Number.MAX_SAFE_INTEGER : next - index;
}

function perPersonOf(runs: readonly Run[]): bigint {
  return runs.reduce((sum, run) => sum + run.perPerson, 0n);
}

function tooLarge(argument: string): Result<never> {
  const largest = bothNumbers(largestWhole);
  return refuse(
    "range",
    {
      id: `Hasilnya melebihi ${largest.id} rupiah dan tidak dapat dihitung tepat; periksa "${argument}".`,
      en: `The result is above ${largest.en} rupiah and cannot be calculated exactly; check "${argument}".`,
    },
    argument,
  );
}

/**
 * What a payer spends to cover so many persons for so many months, month by month where the law changes.
 * Whole rupiah: each programme of one person and month is rounded, everything after that is whole-number arithmetic.
 */
export function subsidyCost(
  workers: Persons,
  months: number,
  start: ContributionMonth,
  one: ContributionCase,
  schedule: Schedule = enacted,
): Result<SubsidyCost> {
  const heads = wholeNumber(workers, "workers");
  if (!heads.ok) return heads;
  const span = wholeNumber(months, "months", mostMonths, "months");
  if (!span.ok) return span;
  const runs = contributionRuns(one, start, months, schedule);
  if (!runs.ok) return runs;
  const perPerson = perPersonOf(runs.value);
  const total = perPerson * BigInt(workers);
  if (total > BigInt(Number.MAX_SAFE_INTEGER) || perPerson > BigInt(Number.MAX_SAFE_INTEGER)) {
    return tooLarge("workers");
  }
  const notes = [...new Set(runs.value.flatMap((run) => run.contribution.notes))];
  return ok({ total: rupiah(Number(total)), perPerson: rupiah(Number(perPerson)), runs: runs.value, notes });
}

interface Affordable {
  /** Whole persons the budget covers for all the months, rounded down. */
  readonly workers: Persons;
  /** Left over: less than one more person costs. */
  readonly remainder: Rupiah;
  /** For one person over all months. */
  readonly perPerson: Rupiah;
}

/** How many persons a budget in whole rupiah covers for so many months. Months that cost nothing are refused as `zero-base`. */
export function workersAffordable(
  budget: Rupiah,
  months: number,
  start: ContributionMonth,
  one: ContributionCase,
  schedule: Schedule = enacted,
): Result<Affordable> {
  const money = wholeNumber(budget, "budget", largestWhole, "rupiah");
  if (!money.ok) return money;
  const cost = subsidyCost(persons(1), months, start, one, schedule);
  if (!cost.ok) return cost;
  const { perPerson } = cost.value;
  if (perPerson === 0) {
    return refuse(
      "zero-base",
      {
        id: "Satu orang tidak berbiaya pada bulan-bulan ini: jumlah orang tidak terbatas.",
        en: "One person costs nothing over these months: the number of persons is unlimited.",
      },
      "months",
    );
  }
  const workers = persons(Number(roundDown(over(exactly(budget), exactly(perPerson)))));
  return ok({ workers, remainder: rupiah(budget - costOfPersons(workers, perPerson)), perPerson });
}
