/** The balance of a plan in its budget year: what its lines in the budget cost, and what that buys. */
import { waitingIn } from "../law/planRules.js";
import { decidingDay } from "../law/valueOn.js";
import { budgetCosts, coveredMonths, planned } from "../reckoning/index.js";
import type { ReckonedPlan } from "../reckoning/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { persons } from "../units/index.js";
import { breakEvenRate, casesPay, expectedBenefits } from "./balance.js";
import type { Balance, ExpectedBenefits, OwnRate } from "./balance.js";
import type { ClaimProgramme } from "./claims.js";

/** As Neraca manfaat has it before anybody edits a cell, but for the region's own rates. */
export function balanceOfPlan(
  plan: ReckonedPlan,
  own: Partial<Readonly<Record<ClaimProgramme, OwnRate>>> = {},
): Result<Balance> {
  const at = plan.years.findIndex(({ year }) => year === plan.budgetYear);
  const year = plan.years[at];
  if (year === undefined) {
    return refuse(
      "value",
      {
        id: `Tahun anggaran ${plan.budgetYear} bukan tahun rencana ini.`,
        en: `The budget year ${plan.budgetYear} is no year of this plan.`,
      },
      "budgetYear",
    );
  }
  const waits = plan.years.map(
    (one) => waitingIn({ year: one.year, month: Math.max(one.startMonth, one.newStart) })?.value ?? 0,
  );
  const [months, costs, lines] = [coveredMonths(plan, waits), budgetCosts(plan), planned(plan)] as const;
  if (!months.ok) return months;
  if (!costs.ok) return costs;
  if (!lines.ok) return lines;
  const { personMonths = 0, fullDeath = 0 } = months.value[at] ?? {};
  const day = decidingDay({ year: year.year, month: 1 });
  const expected: ExpectedBenefits[] = [];
  for (const [programme, exposed] of [
    ["JKM", fullDeath],
    ["JKK", personMonths],
  ] as const) {
    const found = expectedBenefits(programme, exposed, day, own[programme]);
    if (!found.ok) return found;
    expected.push(found.value);
  }
  const pays = casesPay(day);
  if (!pays.ok) return pays;
  const heads = lines.value
    .filter(({ line }) => line.inBudget)
    .flatMap(({ money }) => money[at]?.slots ?? [])
    .reduce((sum, slot) => sum + slot.running + slot.continuing + slot.new, 0);
  const contributions = costs.value[at] ?? costs.value[0];
  const [deaths] = expected;
  if (contributions === undefined || deaths === undefined) throw new Error("Every year has its cost");
  return ok({
    ...{ persons: persons(heads), months: year.months, contributions, expected, pays: pays.value },
    breakEven: breakEvenRate(contributions, fullDeath, deaths.each),
  });
}
