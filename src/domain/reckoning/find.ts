import { bothNumbers, formatNumber, formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { budgetCosts, knownParts, planned } from "./money.js";
import type { ReckonedLine, ReckonedPlan } from "./types.js";
import { rupiah, share, sumOfRupiah } from "../units/index.js";
import type { Rupiah, Share } from "../units/index.js";

/** Which cost a budget has to cover: one year of the plan, or all of them together. */
export type BudgetScope = number | "all";

/** What was looked for, with the working shown. */
interface Found<T> {
  readonly value: T;
  readonly steps: readonly Text[];
}

interface TargetFound {
  /** A share, in steps of 0.0001. */
  readonly target: Share;
  readonly cost: Rupiah;
  readonly left: Rupiah;
}

interface YearFound {
  readonly year: number;
  /** Of the dearest year on the way. */
  readonly dearest: Rupiah;
}

/** Targets are sought in hundredths of a point. */
const steps = 10_000;

/**
 * Whether the cost follows the target at all: a path by yearly targets does not, nor does a budget of which nobody to be added can
 * be reckoned. Where some lines can be, the answer is about those, as the totals are, and `leftOut` names the others.
 */
function searchable(plan: ReckonedPlan): Result<null> {
  if (plan.path === "official" || plan.path === "own") {
    return refuse(
      "value",
      {
        id: "Jalur menurut target tahunan sudah menetapkan cakupan tiap tahun; pilih jalur lurus, cepat di awal atau kurva S untuk mencari.",
        en: "A path by yearly targets has fixed the share of every year; choose the straight, the early or the S path to search.",
      },
      "path",
    );
  }
  const all = planned(plan);
  if (!all.ok) return all;
  const inBudget = all.value.filter(({ line }) => line.inBudget);
  // The cost of a temporary line is the same at any target.
  const follows = (line: ReckonedLine): boolean => line.kind !== "temporary" && knownParts(line).added;
  if (inBudget.some(({ line }) => follows(line))) return ok(null);
  return refuse(
    "missing",
    {
      id: "Peserta, pekerja atau upah dasar semua baris yang masuk anggaran belum lengkap, jadi biayanya tidak diketahui. Isi angkanya dahulu.",
      en: "Covered persons, workers or the wage base are not complete for any line in the budget, so the cost is not known. Fill in the figures first.",
    },
    "figures",
  );
}

function wrongRupiah(budget: number): Result<never> | null {
  if (Number.isSafeInteger(budget) && budget >= 0) return null;
  const came = bothNumbers(budget);
  return refuse(
    "value",
    {
      id: `Anggaran harus rupiah bulat, tidak negatif; yang diterima ${came.id}.`,
      en: `The budget must be whole rupiah, not negative; ${came.en} came.`,
    },
    "budget",
  );
}

function wrongTarget(target: number): Result<never> | null {
  if (Number.isFinite(target) && target > 0 && target <= 1) return null;
  const came = bothNumbers(target);
  return refuse(
    "value",
    {
      id: `Target harus pangsa di atas 0 sampai 1; yang diterima ${came.id}.`,
      en: `The target must be a share above 0, at most 1; ${came.en} came.`,
    },
    "target",
  );
}

function costIn(plan: ReckonedPlan, scope: BudgetScope): Result<Rupiah> {
  const costs = budgetCosts(plan);
  if (!costs.ok) return costs;
  if (scope === "all") return ok(sumOfRupiah(costs.value));
  const found = costs.value[plan.years.findIndex((year) => year.year === scope)];
  if (found !== undefined) return ok(found);
  return refuse(
    "value",
    {
      id: `Tahunnya harus salah satu tahun rencana; yang diterima ${scope}.`,
      en: `The year must be one of the plan's; ${scope} came.`,
    },
    "year",
  );
}

/** What a target share costs, in whole rupiah, with the cost of each year. A line with a target of its own keeps it. */
export function budgetForTarget(
  plan: ReckonedPlan,
  target: Share,
  scope: BudgetScope,
): Result<Found<Rupiah>> {
  const wrong = wrongTarget(target);
  if (wrong !== null) return wrong;
  const aimed = { ...plan, target };
  const sound = searchable(aimed);
  if (!sound.ok) return sound;
  const cost = costIn(aimed, scope);
  if (!cost.ok) return cost;
  const years = yearsOf(aimed);
  return years.ok ? ok({ value: cost.value, steps: years.value }) : years;
}

/** Persons paid for and rupiah, year by year. */
function yearsOf(plan: ReckonedPlan): Result<readonly Text[]> {
  const all = planned(plan);
  if (!all.ok) return all;
  const costs = budgetCosts(plan);
  if (!costs.ok) return costs;
  const inBudget = all.value.filter(({ line }) => line.inBudget);
  return ok(
    plan.years.flatMap(({ year }, at): readonly Text[] => {
      if (at === 0) return [];
      const persons = inBudget.reduce((sum, { line, rows }) => {
        const known = knownParts(line);
        const [paid, running] = [rows[at]?.paid ?? 0, rows[at]?.running ?? 0];
        return sum + (known.added ? paid : 0) + (known.running ? running : 0);
      }, 0);
      const cost = costs.value[at] ?? 0;
      return [
        {
          id: `${year}: ${formatNumber(persons, "id")} orang dibayari, ${formatRupiah(cost, "id")}.`,
          en: `${year}: ${formatNumber(persons, "en")} persons paid for, ${formatRupiah(cost, "en")}.`,
        },
      ];
    }),
  );
}

/**
 * The target share that a budget in whole rupiah reaches, in steps of 0.0001, found by halving: it is within the budget and
 * the next step is not (or the share is 100 %). Every step that was tried is shown.
 */
export function targetForBudget(
  plan: ReckonedPlan,
  budget: Rupiah,
  scope: BudgetScope,
): Result<Found<TargetFound>> {
  const wrong = wrongRupiah(budget);
  if (wrong !== null) return wrong;
  const sound = searchable(plan);
  if (!sound.ok) return sound;
  const cost = (step: number): Result<Rupiah> => costIn({ ...plan, target: share(step / steps) }, scope);
  const least = cost(0);
  if (!least.ok) return least;
  if (least.value > budget) {
    return refuse(
      "range",
      {
        id: `Anggaran ${formatRupiah(budget, "id")} tidak cukup: tanpa menaikkan cakupan pun biayanya ${formatRupiah(least.value, "id")}.`,
        en: `The budget of ${formatRupiah(budget, "en")} is not enough: without raising coverage the cost is already ${formatRupiah(least.value, "en")}.`,
      },
      "budget",
    );
  }
  const tried: Text[] = [];
  let [low, high] = [0, steps + 1];
  let paid = least.value;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = cost(middle);
    if (!found.ok) return found;
    tried.push(tryOf(middle, found.value, budget));
    if (found.value <= budget) {
      low = middle;
      paid = found.value;
    } else high = middle;
  }
  return ok({ value: { target: share(low / steps), cost: paid, left: rupiah(budget - paid) }, steps: tried });
}

function tryOf(step: number, cost: number, budget: number): Text {
  const target = step / steps;
  const fits = cost <= budget;
  return {
    id: `Target ${formatShare(target, "id", 2)}: ${formatRupiah(cost, "id")}, ${fits ? "cukup" : "melebihi anggaran"}.`,
    en: `A target of ${formatShare(target, "en", 2)}: ${formatRupiah(cost, "en")}, ${fits ? "within the budget" : "above the budget"}.`,
  };
}

/**
 * The first year in which a target can be reached with so many whole rupiah in each year: the earliest target year for which
 * no year of the plan costs more. Refused where even the last year of the plan is too early.
 */
export function yearReached(plan: ReckonedPlan, target: Share, yearly: Rupiah): Result<Found<YearFound>> {
  const wrong = wrongRupiah(yearly) ?? wrongTarget(target);
  if (wrong !== null) return wrong;
  const sound = searchable({ ...plan, target });
  if (!sound.ok) return sound;
  const tried: Text[] = [];
  for (const { year } of plan.years.slice(1)) {
    const costs = budgetCosts({ ...plan, target, targetYear: year });
    if (!costs.ok) return costs;
    const dearest = costs.value.reduce((most, cost) => (cost > most ? cost : most), rupiah(0));
    const fits = dearest <= yearly;
    tried.push({
      id: `Tercapai ${year}: tahun termahal ${formatRupiah(dearest, "id")}, ${fits ? "cukup" : "melebihi anggaran"}.`,
      en: `Reached in ${year}: the dearest year costs ${formatRupiah(dearest, "en")}, ${fits ? "within the budget" : "above the budget"}.`,
    });
    if (fits) return ok({ value: { year, dearest }, steps: tried });
  }
  const last = plan.years.at(-1)?.year ?? 0;
  return refuse(
    "range",
    {
      id: `Dengan ${formatRupiah(yearly, "id")} per tahun target ini tidak tercapai sampai ${last}; peserta yang sudah didaftarkan pun harus terus didanai. Turunkan target atau naikkan anggaran.`,
      en: `With ${formatRupiah(yearly, "en")} a year this target is not reached by ${last}: members enrolled earlier have to be paid for as well. Lower the target or raise the budget.`,
    },
    "budget",
  );
}
