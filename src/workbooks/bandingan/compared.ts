/** Two plans of one region reckoned side by side. */
import {
  attributed,
  differencesOf,
  explicitChoices,
  findRegion,
  measuresOf,
  ok,
  refuse,
} from "../../domain/index.js";
import type { Attribution, Difference, PlanChoices, Result } from "../../domain/index.js";
import { arithmeticOf } from "../rencana/arithmetic.js";
import { checkPlan } from "../rencana/check.js";

export interface Compared {
  /** The region's official name. */
  readonly region: string;
  /** What was decided differently; nothing where the plans say the same. */
  readonly differences: readonly Difference[];
  /** Years that both plans have, which alone are compared. */
  readonly years: readonly number[];
  readonly attribution: Attribution;
}

/** Refuses plans that are none, of different regions, or without a year in common. */
export function comparedPlans(givenA: PlanChoices, givenB: PlanChoices): Result<Compared> {
  const [checkedA, checkedB] = [checkPlan(givenA), checkPlan(givenB)];
  if (!checkedA.ok) return checkedA;
  if (!checkedB.ok) return checkedB;
  const [a, b] = [explicitChoices(checkedA.value), explicitChoices(checkedB.value)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const [regionA, regionB] = [findRegion(a.value.regionCode), findRegion(b.value.regionCode)];
  if (!regionA.ok) return regionA;
  if (!regionB.ok) return regionB;
  if (regionA.value.code !== regionB.value.code) {
    return refuse("value", {
      id: `Yang dibandingkan harus rencana satu wilayah; yang diterima ${regionA.value.name} dan ${regionB.value.name}.`,
      en: `Plans of one region can be compared; ${regionA.value.name} and ${regionB.value.name} came.`,
    });
  }
  const first = Math.max(a.value.baseYear, b.value.baseYear);
  const last = Math.min(a.value.horizonYear, b.value.horizonYear);
  if (first > last) {
    return refuse("value", {
      id: `Kedua rencana tidak punya tahun yang sama: ${a.value.baseYear}–${a.value.horizonYear} dan ${b.value.baseYear}–${b.value.horizonYear}.`,
      en: `The plans have no year in common: ${a.value.baseYear}–${a.value.horizonYear} and ${b.value.baseYear}–${b.value.horizonYear}.`,
    });
  }
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = new Map([...a.value.segments, ...b.value.segments].map(({ id, name }) => [id, name]));
  const differences = differencesOf(a.value, b.value);
  const attribution = attributed(a.value, b.value, differences, (choices) => {
    const plan = arithmeticOf(choices);
    return plan.ok ? measuresOf(plan.value, years, (id) => names.get(id) ?? id) : plan;
  });
  if (!attribution.ok) return attribution;
  return ok({ region: regionA.value.name, differences, years, attribution: attribution.value });
}
