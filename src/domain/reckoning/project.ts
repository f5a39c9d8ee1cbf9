import { compare, exactly, minus, over, plus, roundHalfUp, times, toNumber } from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { addMonths, monthIndex, monthRange } from "../months/index.js";
import type { Month } from "../months/index.js";
import type { Result } from "../result.js";
import { ok } from "../result.js";
import { normalYear, periodOf } from "./price.js";
import { down, up } from "./rounding.js";
import type { LineYear, ReckonedPlan, ReckonedLine, PlanYear } from "./types.js";
import { persons, rupiah, share } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";

const zero = exactly(0);
const one = exactly(1);

/** The months in which those who continue are paid for. */
export function continuingMonths(year: PlanYear): readonly Month[] {
  return monthRange({ year: year.year, month: year.startMonth }, year.months);
}

/** The months of those enrolled in the year: they start later and end with the others. */
export function newMonths(year: PlanYear): readonly Month[] {
  const first = Math.max(year.startMonth, year.newStart);
  return monthRange({ year: year.year, month: first }, Math.max(0, year.startMonth + year.months - first));
}

/** The months of a temporary line that fall in a year. */
export function temporaryMonths(line: ReckonedLine, year: number): readonly Month[] {
  if (line.period === undefined) return [];
  const { from, until } = line.period;
  const count = monthIndex(until) - monthIndex(from) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, offset) => addMonths(from, offset)).filter(
    (month) => month.year === year,
  );
}

function later(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** Today's rate of a line; `null` while a figure is missing or the base is empty. */
export function rateOf(line: ReckonedLine | undefined): Exact | null {
  if (line === undefined || line.covered === null || line.workers === null || line.workers === 0) return null;
  return over(exactly(line.covered), exactly(line.workers));
}

/** The target in use: the line's own or the plan's, never below today's rate. */
function targetOf(plan: ReckonedPlan, line: ReckonedLine, rate: Exact): Exact {
  return later(exactly(line.target ?? plan.target), rate);
}

function elapsed(plan: ReckonedPlan, year: number): Exact {
  const base = plan.years[0]?.year ?? year;
  if (year <= base) return zero;
  if (plan.targetYear <= base || year >= plan.targetYear) return one;
  return over(exactly(year - base), exactly(plan.targetYear - base));
}

/** Which part of the way from today's rate to the target is gone in each year, the base year being 0. */
function pathWeights(plan: ReckonedPlan): readonly Exact[] {
  const total = plan.lines.find((line) => line.kind === "total");
  const rate = rateOf(total);
  let before = zero;
  return plan.years.map((year, index) => {
    before = index === 0 ? zero : weightOf(plan, total, rate, year, before);
    return before;
  });
}

function weightOf(
  plan: ReckonedPlan,
  total: ReckonedLine | undefined,
  rate: Exact | null,
  year: PlanYear,
  before: Exact,
): Exact {
  const p = elapsed(plan, year.year);
  const left = minus(one, p);
  if (plan.path === "front") return minus(one, times(left, left));
  if (plan.path === "s") return times(times(p, p), minus(exactly(3), times(exactly(2), p)));
  if (plan.path === "linear" || rate === null || total === undefined) return p;
  const wanted = plan.path === "official" ? year.official : year.own;
  if (wanted === null) return before;
  const way = minus(targetOf(plan, total, rate), rate);
  return compare(way, zero) === 0 ? one : over(minus(exactly(wanted), rate), way);
}

/** What is known of a line whose rate is not: its blanks, and those who stay paid for, who need no base. */
function blank(
  year: PlanYear,
  of: Pick<LineYear, "running" | "runningCost"> = { running: persons(0), runningCost: rupiah(0) },
): LineYear {
  return {
    ...of,
    year: year.year,
    workers: null,
    share: null,
    needed: null,
    kept: null,
    members: null,
    rate: null,
    new: null,
    listed: null,
    gap: null,
    paidContinuing: null,
    paidNew: null,
    paid: null,
    cost: null,
    stop: null,
    rateWithout: null,
    unfundedMonths: 12 - year.months,
    keepCost: null,
  };
}

/** Whole rupiah of so many persons; `null` while the wage that decides it is not known. */
function costOf(
  plan: ReckonedPlan,
  line: ReckonedLine,
  groups: readonly (readonly [Persons, readonly Month[]])[],
): Result<Rupiah | null> {
  const basic = { ...line, programmes: ["JKK", "JKM"] as const };
  let sum = 0n;
  for (const [heads, months] of groups) {
    if (heads === 0) continue;
    if (line.route === "PU" && line.wage === null) return ok(null);
    const each = periodOf(basic, plan.payer, plan.sector, months, plan.schedule);
    if (!each.ok) return each;
    sum += BigInt(heads) * BigInt(each.value.total);
  }
  return ok(rupiah(Number(sum)));
}

function keepCostOf(
  plan: ReckonedPlan,
  line: ReckonedLine,
  paid: Persons,
  year: number,
): Result<Rupiah | null> {
  if (paid === 0) return ok(rupiah(0));
  if (line.route === "PU" && line.wage === null) return ok(null);
  const normal = normalYear(line, plan, year);
  return normal.ok ? ok(rupiah(Number(BigInt(paid) * BigInt(normal.value)))) : normal;
}

/** Those covered at the start who stay paid for, year by year: nobody takes the place of one who leaves. */
function runningOf(plan: ReckonedPlan, line: ReckonedLine): readonly (Persons | null)[] {
  let left = line.covered === null ? null : (line.runningPersons ?? line.covered);
  return plan.years.map((year, at) => {
    if (at === 0 || line.running !== true) return persons(0);
    left = left === null ? null : persons(down(times(exactly(left), exactly(year.retention))));
    return left;
  });
}

function runningYears(
  plan: ReckonedPlan,
  line: ReckonedLine,
): Result<readonly Pick<LineYear, "running" | "runningCost">[]> {
  const out: Pick<LineYear, "running" | "runningCost">[] = [];
  for (const [at, running] of runningOf(plan, line).entries()) {
    const year = plan.years[at];
    if (year === undefined) continue;
    const cost = running === null ? ok(null) : costOf(plan, line, [[running, continuingMonths(year)]]);
    if (!cost.ok) return cost;
    out.push({ running, runningCost: cost.value });
  }
  return ok(out);
}

/** Persons and money of a temporary line: paid in its own months, part of no rate. */
function temporaryYears(plan: ReckonedPlan, line: ReckonedLine): Result<readonly LineYear[]> {
  const out: LineYear[] = [];
  for (const year of plan.years) {
    const months = temporaryMonths(line, year.year);
    if (line.covered === null) {
      out.push(blank(year));
      continue;
    }
    const paid = months.length > 0 ? line.covered : persons(0);
    const cost = costOf(plan, line, [[paid, months]]);
    if (!cost.ok) return cost;
    out.push({ ...blank(year), paidContinuing: persons(0), paidNew: paid, paid, cost: cost.value });
  }
  return ok(out);
}

/**
 * A line year by year: members are what the year's share needs or who stays, whichever is more. Persons needed are rounded
 * up, persons who stay down. A line without its figures is blank in every year.
 */
export function projectLine(plan: ReckonedPlan, line: ReckonedLine): Result<readonly LineYear[]> {
  if (line.kind === "temporary") return temporaryYears(plan, line);
  const stay = runningYears(plan, line);
  if (!stay.ok) return stay;
  const rate = rateOf(line);
  if (rate === null || line.covered === null || line.workers === null)
    return ok(plan.years.map((year, at) => blank(year, stay.value[at])));
  const target = targetOf(plan, line, rate);
  const weights = pathWeights(plan);
  let index = one;
  let members = line.covered;
  let paid = persons(0);
  const out: LineYear[] = [];
  for (const [at, year] of plan.years.entries()) {
    const base = at === 0;
    if (!base) index = times(index, plus(one, exactly(year.growth)));
    const workers = persons(Number(roundHalfUp(times(exactly(line.workers), index))));
    const weight = weights[at] ?? zero;
    const wanted = compare(weight, one) === 0 ? target : plus(rate, times(minus(target, rate), weight));
    const needed = up(times(wanted, exactly(workers)));
    const retention = exactly(year.retention);
    const kept = base ? line.covered : down(times(exactly(members), retention));
    members = kept > needed ? kept : needed;
    const fresh = persons(base ? 0 : members - kept);
    const paidContinuing = base ? persons(0) : down(times(exactly(paid), retention));
    const paidNew = base ? persons(0) : up(times(exactly(plan.paidShare), exactly(fresh)));
    paid = persons(paidContinuing + paidNew);
    const cost = costOf(plan, line, [
      [paidContinuing, continuingMonths(year)],
      [paidNew, newMonths(year)],
    ]);
    if (!cost.ok) return cost;
    const { running, runningCost } = stay.value[at] ?? { running: persons(0), runningCost: rupiah(0) };
    const stop = persons(paid + (running ?? 0));
    const keepCost = keepCostOf(plan, line, stop, year.year);
    if (!keepCost.ok) return keepCost;
    const of = (heads: number) =>
      workers === 0 ? null : share(toNumber(over(exactly(heads), exactly(workers))));
    out.push({
      year: year.year,
      workers,
      share: share(toNumber(wanted)),
      needed,
      kept,
      members,
      rate: of(members),
      new: fresh,
      listed: up(over(exactly(fresh), exactly(year.yield))),
      gap: persons(Math.max(0, up(times(target, exactly(workers))) - members)),
      running,
      paidContinuing,
      paidNew,
      paid,
      cost: cost.value,
      runningCost,
      stop,
      rateWithout: of(members - stop),
      unfundedMonths: 12 - year.months,
      keepCost: keepCost.value,
    });
  }
  return ok(out);
}
