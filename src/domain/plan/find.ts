import { bothNumbers, formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { budgetCosts } from "./money.js";
import type { Plan } from "./types.js";

/** Which cost a budget has to cover: one year of the plan, or all of them together. */
export type BudgetScope = number | "all";

function costIn(plan: Plan, scope: BudgetScope): Result<number> {
  const costs = budgetCosts(plan);
  if (!costs.ok) return costs;
  if (scope === "all") return ok(costs.value.reduce((sum, each) => sum + each, 0));
  const at = plan.years.findIndex((year) => year.year === scope);
  const found = costs.value[at];
  if (found !== undefined) return ok(found);
  return refuse(
    "value",
    {
      id: `"year" harus salah satu tahun rencana; yang diterima ${scope}.`,
      en: `"year" must be a year of the plan; ${scope} came.`,
    },
    "year",
  );
}

/** What a target share costs. A line with a target of its own keeps it. */
export function budgetForTarget(plan: Plan, target: number, scope: BudgetScope): Result<number> {
  if (Number.isFinite(target) && target >= 0 && target <= 1) return costIn({ ...plan, target }, scope);
  const came = bothNumbers(target);
  return refuse(
    "value",
    {
      id: `"target" harus pangsa antara 0 dan 1; yang diterima ${came.id}.`,
      en: `"target" must be a share between 0 and 1; ${came.en} came.`,
    },
    "target",
  );
}

export interface TargetFound {
  readonly target: number;
  readonly cost: number;
  readonly left: number;
  readonly steps: readonly Text[];
}

/** Targets are sought in hundredths of a point. */
const steps = 10_000;

/**
 * The largest target share, in steps of 0.0001, whose cost is within a budget in whole rupiah: halved until one step is left.
 * Where the next step costs too much the search has its answer; cost rises with the target but for single persons of rounding.
 */
export function targetForBudget(plan: Plan, budget: number, scope: BudgetScope): Result<TargetFound> {
  if (!Number.isSafeInteger(budget) || budget < 0) {
    const came = bothNumbers(budget);
    return refuse(
      "value",
      {
        id: `"budget" harus rupiah bulat, tidak negatif; yang diterima ${came.id}.`,
        en: `"budget" must be whole rupiah, not negative; ${came.en} came.`,
      },
      "budget",
    );
  }
  const cost = (step: number) => budgetForTarget(plan, step / steps, scope);
  const least = cost(0);
  if (!least.ok) return least;
  if (least.value > budget) {
    return refuse(
      "range",
      {
        id: `"budget" ${formatRupiah(budget, "id")} tidak cukup: tanpa menaikkan cakupan pun biayanya ${formatRupiah(least.value, "id")}.`,
        en: `"budget" ${formatRupiah(budget, "en")} is not enough: without raising coverage the cost is already ${formatRupiah(least.value, "en")}.`,
      },
      "budget",
    );
  }
  const tried: Text[] = [tryOf(0, least.value)];
  let low = 0;
  let paid = least.value;
  let high = steps + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = cost(middle);
    if (!found.ok) return found;
    tried.push(tryOf(middle, found.value));
    if (found.value <= budget) {
      low = middle;
      paid = found.value;
    } else high = middle;
  }
  return ok({ target: low / steps, cost: paid, left: budget - paid, steps: tried });
}

function tryOf(step: number, cost: number): Text {
  const share = step / steps;
  return {
    id: `Target ${formatShare(share, "id")} berbiaya ${formatRupiah(cost, "id")}.`,
    en: `A target of ${formatShare(share, "en")} costs ${formatRupiah(cost, "en")}.`,
  };
}
