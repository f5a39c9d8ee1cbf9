/**
 * Monthly contributions of many persons who differ by what they earn: the law is looked up once for all of them, and a person
 * costs the arithmetic alone. The trace, and whatever is refused, is `monthlyContribution`'s.
 */
import { largestWhole } from "../exact/whole.js";
import type { IncomeBracket } from "../law/brackets.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import { bracketOf } from "./bpu.js";
import type { ContributionCase, ContributionMonth } from "./contribution.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import { monthlyContribution } from "./period.js";
import { shareOf } from "./route.js";
import type { BorneBy } from "./route.js";
import { enacted } from "./schedule.js";
import type { Schedule } from "./schedule.js";
import { amountOn, pricesOf } from "./wage.js";
import type { WagePrice } from "./wage.js";

/** What holds for everybody of a column but their income. */
interface Common {
  readonly one: ContributionCase;
  readonly month: ContributionMonth;
  readonly share: BorneBy;
  /** PU and Jakon: what is due on any wage; `null` where each wage has to be calculated alone (JKP, and what is refused). */
  readonly prices: readonly WagePrice[] | null;
  /** BPU: the brackets, and what each costs once a member of it was met. */
  readonly brackets: readonly IncomeBracket[] | null;
  readonly costs: Map<IncomeBracket, number>;
}

function sameMonth(a: ContributionMonth, b: ContributionMonth): boolean {
  return a === b || (a !== null && b !== null && a.year === b.year && a.month === b.month);
}

function isLike(a: ContributionCase, b: ContributionCase): boolean {
  return (
    a.route === b.route &&
    a.programmes === b.programmes &&
    a.payer === b.payer &&
    a.sector === b.sector &&
    a.riskClass === b.riskClass
  );
}

function pricesFor(
  one: ContributionCase,
  month: ContributionMonth,
  share: BorneBy,
  schedule: Schedule,
): readonly WagePrice[] | null {
  const { route, programmes } = one;
  if ((route !== "PU" && route !== "JAKON") || programmes.includes("JKP")) return null;
  if (refuseClosed(programmes, schedule.open(route), { id: route, en: route }) !== null) return null;
  const prices: WagePrice[] = [];
  for (const programme of programmes) {
    const found = pricesOf(route, programme, one, month, schedule);
    if (!found.ok) return null;
    prices.push(...found.value.prices);
  }
  return share === "all" ? prices : prices.filter(({ tariff }) => tariff.bearer === share);
}

function bracketsFor(
  { route }: ContributionCase,
  month: ContributionMonth,
  share: BorneBy,
  schedule: Schedule,
): readonly IncomeBracket[] | null {
  if (route !== "BPU" || share !== "all") return null;
  const table = lookUp(schedule.law.brackets, month);
  return table.ok ? table.value.value : null;
}

/**
 * Contribution of one person in a month, or the part that employer or worker bear: whole rupiah, the same as `shareOf` of
 * `monthlyContribution`, whose refusals it hands on. Made once for a column, it remembers what the last person was like.
 */
export function monthlyAmounts(
  schedule: Schedule = enacted,
): (one: ContributionCase, month: ContributionMonth, share: BorneBy) => Result<number> {
  let common: Common | null = null;
  return (one, month, share) => {
    if (
      common === null ||
      !isLike(common.one, one) ||
      common.share !== share ||
      !sameMonth(common.month, month)
    ) {
      common = {
        ...{ one, month, share, costs: new Map() },
        prices: pricesFor(one, month, share, schedule),
        brackets: bracketsFor(one, month, share, schedule),
      };
    }
    const { prices, brackets, costs } = common;
    const { income } = one;
    if (prices !== null && income !== null && income > 0 && income <= largestWhole) {
      let total = 0;
      for (const price of prices) total += amountOn(price, income);
      return ok(total);
    }
    const isIncome = income === null || (income >= 0 && income <= largestWhole);
    const bracket = brackets !== null && isIncome ? bracketOf(brackets, income) : undefined;
    const known = bracket === undefined ? undefined : costs.get(bracket);
    if (known !== undefined) return ok(known);
    const paid = monthlyContribution(one, month, schedule);
    const part = paid.ok ? shareOf(paid.value, share) : paid;
    if (part.ok && bracket !== undefined) costs.set(bracket, part.value);
    return part;
  };
}
