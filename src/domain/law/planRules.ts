/** What a plan reads of the law beside contributions: what is bought with them, and how a region budgets them. */
import { isoDate } from "../months/index.js";
import type { IsoDate, Month } from "../months/index.js";
import { jkkBenefit, jkmBenefit, jkmWaitingMonths, scholarship } from "./benefits.js";
import { accountCodes, rkaColumns, subActivityCodes, villageAccountCodes } from "./budget.js";
import type { BudgetCode } from "./budget.js";
import type { Parameter } from "./parameter.js";
import { valueOn } from "./valueOn.js";
import type { ValueInForce } from "./valueOn.js";

/** The rules as enacted. A test may put others in their place. */
export const enactedRules = {
  death: jkmBenefit,
  injury: jkkBenefit,
  scholarship,
  waiting: jkmWaitingMonths,
  accounts: accountCodes,
  villageAccounts: villageAccountCodes,
  activities: subActivityCodes,
  budgetColumns: rkaColumns,
} as const;

export type PlanRules = typeof enactedRules;

/** A code, and the value it is one of. */
export interface SuggestedCode {
  readonly code: BudgetCode;
  readonly of: ValueInForce<readonly BudgetCode[]>;
}

/**
 * The waiting time of JKM for members who start in a month. A month before the first rule that was seen is taken as by that rule,
 * which warns rather than promises; `null` where the law has none.
 */
export function waitingIn(
  month: Month,
  waiting: PlanRules["waiting"] = jkmWaitingMonths,
): ValueInForce<number> | null {
  const looked = valueOn(waiting, month);
  const rule =
    looked.kind === "not-yet-in-force" ? valueOn(waiting, waiting.values[0]?.from ?? looked.day) : looked;
  return rule.kind === "value" ? rule : null;
}

/** The day that decides which nomenclature a budget is written in: its first. */
export function budgetDay(budgetYear: number): IsoDate {
  return isoDate(budgetYear, 1, 1);
}

/** The code that the nomenclature of a budget year has for something; `null` where it has none. */
export function suggestedCode(
  of: Parameter<readonly BudgetCode[]>,
  what: NonNullable<BudgetCode["suggestedFor"]>,
  budgetYear: number,
): SuggestedCode | null {
  const looked = valueOn(of, budgetDay(budgetYear));
  if (looked.kind !== "value") return null;
  const code = looked.value.find(({ suggestedFor }) => suggestedFor === what);
  return code === undefined ? null : { code, of: looked };
}
