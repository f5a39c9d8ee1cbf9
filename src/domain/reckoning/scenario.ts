import { moveOf, scenarioDrivers } from "../choices/index.js";
import type { ScenarioDriver } from "../choices/index.js";
import { exactly, plus, toNumber } from "../exact/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import { projectLine } from "./project.js";
import type { LineYear, ReckonedPlan } from "./types.js";
import { share, sumOfRupiah } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";

/** What scenarios add to the inputs: shares, and whole months. */
export type Adjustment = Readonly<Record<ScenarioDriver, number>>;

export const noAdjustment: Adjustment = {
  target: 0,
  growth: 0,
  retention: 0,
  yield: 0,
  months: 0,
  paidShare: 0,
};

function used(driver: ScenarioDriver, input: number, change: number): number {
  const { limits, whole } = moveOf(driver);
  const sum = toNumber(plus(exactly(input), exactly(change)));
  return Math.max(limits.least, Math.min(limits.most, whole ? Math.round(sum) : sum));
}

/** The plan with the adjustments in use, each clipped to what makes sense. A line's own target moves with the plan's. */
export function adjusted(plan: ReckonedPlan, change: Adjustment): ReckonedPlan {
  return {
    ...plan,
    target: share(used("target", plan.target, change.target)),
    paidShare: share(used("paidShare", plan.paidShare, change.paidShare)),
    years: plan.years.map((year) => ({
      ...year,
      growth: used("growth", year.growth, change.growth),
      retention: used("retention", year.retention, change.retention),
      yield: used("yield", year.yield, change.yield),
      months: used("months", year.months, change.months),
    })),
    lines: plan.lines.map((line) => ({
      ...line,
      target: line.target === null ? null : share(used("target", line.target, change.target)),
    })),
  };
}

/** The region as a whole under a scenario. */
export interface ScenarioResult {
  readonly rows: readonly LineYear[];
  /** Over all years; `null` while a figure is missing. */
  readonly totalCost: Rupiah | null;
  readonly lastMembers: Persons | null;
}

export function scenario(plan: ReckonedPlan, change: Adjustment): Result<ScenarioResult> {
  const total = plan.lines.find((line) => line.kind === "total");
  const rows = total === undefined ? ok([]) : projectLine(adjusted(plan, change), total);
  if (!rows.ok) return rows;
  const costs = rows.value.map((row) => row.cost);
  const known = costs.length > 0 && costs.every((cost) => cost !== null);
  return ok({
    rows: rows.value,
    totalCost: known ? sumOfRupiah(costs) : null,
    lastMembers: rows.value.at(-1)?.members ?? null,
  });
}

/** What one driver alone does, low and high, against the scenario it starts from. */
export interface Swing {
  readonly driver: ScenarioDriver;
  readonly cost: readonly [number | null, number | null];
  readonly members: readonly [number | null, number | null];
}

/** One driver at a time, moved by `low` and by `high` from the active scenario; in the order of `scenarioDrivers`. */
export function sensitivity(
  plan: ReckonedPlan,
  active: Adjustment,
  low: Adjustment,
  high: Adjustment,
): Result<readonly Swing[]> {
  const middle = scenario(plan, active);
  if (!middle.ok) return middle;
  const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  const out: Swing[] = [];
  for (const driver of scenarioDrivers) {
    const ends: ScenarioResult[] = [];
    for (const step of [low, high]) {
      const moved = toNumber(plus(exactly(active[driver]), exactly(step[driver])));
      const end = scenario(plan, { ...active, [driver]: moved });
      if (!end.ok) return end;
      ends.push(end.value);
    }
    const cost = ends.map((end) => less(end.totalCost, middle.value.totalCost));
    const members = ends.map((end) => less(end.lastMembers, middle.value.lastMembers));
    out.push({
      driver,
      cost: [cost[0] ?? null, cost[1] ?? null],
      members: [members[0] ?? null, members[1] ?? null],
    });
  }
  return ok(out);
}
