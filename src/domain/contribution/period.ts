import { wholeNumber } from "../exact/whole.js";
import { bpuJhtRate, bpuJkkRate, bpuJkm } from "../law/bpu.js";
import { bpuBrackets } from "../law/brackets.js";
import { changeMonths } from "../law/changes.js";
import { pp49, pp50Other, pp50Transport } from "../law/reliefs.js";
import type { Text } from "../language/index.js";
import { addMonths, monthIndex } from "../months/index.js";
import type { Month } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { bpuContribution } from "./bpu.js";
import type { Contribution, ContributionCase, ContributionMonth } from "./contribution.js";

/** Monthly contribution of one person in a month; `null` for the normal rate as last checked. */
export function monthlyContribution(one: ContributionCase, month: ContributionMonth): Result<Contribution> {
  return bpuContribution(one, month);
}

/** Months in a row with the same contribution. */
export interface Run {
  readonly from: ContributionMonth;
  readonly months: number;
  readonly contribution: Contribution;
}

export interface SubsidyCost {
  /** Whole rupiah. */
  readonly total: number;
  /** Whole rupiah for one person over all months. */
  readonly perPerson: number;
  readonly runs: readonly Run[];
  readonly notes: readonly Text[];
}

/** A century of months: more is a slip of the keyboard. */
export const mostMonths = 1200;

const changes: readonly number[] = changeMonths([
  bpuBrackets,
  bpuJkkRate,
  bpuJkm,
  bpuJhtRate,
  pp49,
  pp50Transport,
  pp50Other,
]);

/** Cuts a period where the law changes, and looks each piece up once. */
export function contributionRuns(
  one: ContributionCase,
  start: ContributionMonth,
  months: number,
): Result<readonly Run[]> {
  const runs: Run[] = [];
  let from = start;
  let left = months;
  while (left > 0) {
    const contribution = monthlyContribution(one, from);
    if (!contribution.ok) return contribution;
    const length = from === null ? left : Math.min(left, monthsUntilChange(from));
    runs.push({ from, months: length, contribution: contribution.value });
    left -= length;
    from = from === null ? null : addMonths(from, length);
  }
  return ok(runs);
}

function monthsUntilChange(month: Month): number {
  const index = monthIndex(month);
  const next = changes.find((change) => change > index);
  return next === undefined ? Number.MAX_SAFE_INTEGER : next - index;
}

/**
 * What a payer spends to cover so many persons for so many months, month by month where the law changes.
 * Whole rupiah: each programme of one person and month is rounded, everything after that is whole-number arithmetic.
 */
export function subsidyCost(
  workers: number,
  months: number,
  start: ContributionMonth,
  one: ContributionCase,
): Result<SubsidyCost> {
  const heads = wholeNumber(workers, "workers");
  if (!heads.ok) return heads;
  const span = wholeNumber(months, "months", mostMonths);
  if (!span.ok) return span;
  const runs = contributionRuns(one, start, months);
  if (!runs.ok) return runs;
  const perPerson = runs.value.reduce((sum, run) => sum + run.contribution.total * run.months, 0);
  const total = BigInt(perPerson) * BigInt(workers);
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) {
    return refuse(
      "range",
      {
        id: `Hasilnya melebihi ${Number.MAX_SAFE_INTEGER} rupiah dan tidak dapat dihitung tepat; periksa "workers" dan "months".`,
        en: `The result is above ${Number.MAX_SAFE_INTEGER} rupiah and cannot be calculated exactly; check "workers" and "months".`,
      },
      "workers",
    );
  }
  const notes = [...new Set(runs.value.flatMap((run) => run.contribution.notes))];
  return ok({ total: Number(total), perPerson, runs: runs.value, notes });
}
