/** How long the persons of a plan are protected: months of persons, and those of them in which JKM pays in full. */
import { ok } from "../result.js";
import type { Result } from "../result.js";
import { planned } from "./money.js";
import type { PlannedLine } from "./money.js";
import { continuingMonths, newMonths, temporaryMonths } from "./project.js";
import type { PlanYear, ReckonedPlan } from "./types.js";

/** Months of persons in a year, all payers and all lines in the budget. */
export interface CoveredMonths {
  readonly year: number;
  /** Every month that is paid for: JKK holds from the first. */
  readonly personMonths: number;
  /** Months in which a death is paid in full. */
  readonly fullDeath: number;
}

/**
 * Months of persons of each year. `waits` are the months of membership before JKM is paid in full, in the order of the years
 * (Permenaker 1/2025: three). Whoever was enrolled in the year waits from the first month paid for; whoever continues waits again
 * where funding stopped before December or begins after January, and otherwise waits out what was left of the year before.
 */
export function coveredMonths(
  plan: ReckonedPlan,
  waits: readonly number[],
): Result<readonly CoveredMonths[]> {
  const all = planned(plan);
  if (!all.ok) return all;
  const lines = all.value.filter(({ line }) => line.inBudget);
  return ok(
    plan.years.map((year, at) => {
      const spans = spansOf(plan, waits, at);
      const each = lines.map((line) => ofLine(line, year, at, spans));
      const summed = (value: (one: LineMonths) => number): number =>
        each.reduce((sum, one) => sum + value(one), 0);
      return {
        year: year.year,
        personMonths: summed(({ personMonths }) => personMonths),
        fullDeath: summed(({ fullDeath }) => fullDeath),
      };
    }),
  );
}

type LineMonths = Omit<CoveredMonths, "year">;

/** The months of a year, and how many of them are still waiting. */
interface Spans {
  readonly wait: number;
  readonly continuing: number;
  readonly fresh: number;
  /** Of those who continue, full months. */
  readonly full: number;
  /** Less for those who were enrolled in the year before. */
  readonly leftOver: number;
}

function spansOf({ years }: ReckonedPlan, waits: readonly number[], at: number): Spans {
  const [year, before] = [years[at], years[at - 1]];
  const wait = waits[at] ?? 0;
  if (year === undefined) return { wait, continuing: 0, fresh: 0, full: 0, leftOver: 0 };
  const continuing = continuingMonths(year).length;
  const goesOn = year.startMonth === 1 && (at <= 1 || endsInDecember(before));
  const full = Math.max(0, continuing - (goesOn ? 0 : wait));
  const waited = before === undefined ? 0 : newMonths(before).length;
  const leftOver = goesOn ? Math.min(full, Math.max(0, (waits[at - 1] ?? 0) - waited)) : 0;
  return { wait, continuing, fresh: newMonths(year).length, full, leftOver };
}

function endsInDecember(year: PlanYear | undefined): boolean {
  return year !== undefined && year.startMonth + year.months === 13;
}

function ofLine({ line, money }: PlannedLine, year: PlanYear, at: number, spans: Spans): LineMonths {
  const heads = (index: number, of: "running" | "continuing" | "new"): number =>
    (money[index]?.slots ?? []).reduce((sum, slot) => sum + slot[of], 0);
  const fresh = heads(at, "new");
  if (line.kind === "temporary") {
    const [months, before] = [year.year, year.year - 1].map((one) => temporaryMonths(line, one).length) as [
      number,
      number,
    ];
    const full = Math.max(0, before + months - spans.wait) - Math.max(0, before - spans.wait);
    return { personMonths: fresh * months, fullDeath: fresh * full };
  }
  const continuing = heads(at, "running") + heads(at, "continuing");
  const stillWaiting = Math.min(heads(at, "continuing"), heads(at - 1, "new"));
  return {
    personMonths: continuing * spans.continuing + fresh * spans.fresh,
    fullDeath:
      continuing * spans.full - stillWaiting * spans.leftOver + fresh * Math.max(0, spans.fresh - spans.wait),
  };
}
