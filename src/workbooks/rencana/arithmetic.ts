import {
  budgetYearOf,
  ok,
  payerIdsOf,
  persons,
  rupiah,
  share,
  totalLine,
  yearDrivers,
} from "../../domain/index.js";
import type {
  PlanChoices,
  PlanLine,
  PlanSlot,
  ReckonedLine,
  ReckonedPlan,
  Result,
  Schedule,
} from "../../domain/index.js";
import { isOnRegion, modelOf } from "./model.js";
import { officialTargets } from "./officialTargets.js";

/**
 * The choices as the domain reckons with them: what the sheets will come to before anybody edits a cell. Refuses what
 * `buildPlan` refuses.
 */
export function arithmeticOf(choices: PlanChoices, schedule?: Schedule): Result<ReckonedPlan> {
  const found = modelOf(choices, schedule);
  if (!found.ok) return found;
  const { drivers, region, years, total, standing, temporary, payer } = found.value;
  const { path, ...ofYears } = drivers;
  const checked = found.value.choices;
  const budgetYear = budgetYearOf(checked);
  const slots = payerIdsOf(checked).map((id): PlanSlot => ({
    payer: id,
    ceilings: years.map((year) => (year === budgetYear ? known(checked.ceilings?.[id], rupiah) : null)),
  }));
  const onRegion = isOnRegion(found.value);
  const official = officialTargets(found.value);
  return ok({
    targetYear: checked.targetYear,
    target: share(checked.targetShare),
    paidShare: share(1),
    path,
    sector: "OTHER",
    payer: payer.id,
    years: years.map((year, at) => ({
      year,
      months: checked.monthsPerYear,
      ...yearDrivers(ofYears),
      official: known(official[at]?.share, share),
      own: known(checked.ownTargets?.[year], share),
    })),
    lines: [
      lineOf(totalLine(total, region.name, checked), slots, "total", onRegion),
      ...standing.map((line) => lineOf(line, slots, "standing", !onRegion)),
      ...temporary
        .filter((line) => line.covered.value !== null)
        .map((line) => lineOf(line, slots, "temporary", true)),
    ],
    slots,
    budgetYear,
    schedule: found.value.schedule,
  });
}

/** A choice with its unit; `null` where there is none. */
function known<T extends number>(value: number | null | undefined, of: (value: number) => T): T | null {
  return value === null || value === undefined ? null : of(value);
}

function lineOf(
  line: PlanLine,
  slots: readonly PlanSlot[],
  kind: ReckonedLine["kind"],
  inBudget: boolean,
): ReckonedLine {
  const { shares, period } = line;
  return {
    id: line.id,
    kind,
    route: line.route,
    programmes: line.programmes.includes("JHT") ? ["JKK", "JKM", "JHT"] : ["JKK", "JKM"],
    covered: known(line.covered.value, persons),
    workers: known(line.workers.value, persons),
    wage: known(line.wage, rupiah),
    riskClass: 1,
    target: known(line.target, share),
    shares: slots.map(({ payer }, slot) =>
      share(
        shares === null
          ? Number(slot === 0)
          : shares.filter((of) => of.payer === payer).reduce((sum, of) => sum + of.share, 0),
      ),
    ),
    inBudget,
    running: line.running,
    ...(line.runningPersons === null ? {} : { runningPersons: persons(line.runningPersons) }),
    ...(period === null ? {} : { period }),
  };
}
