/** A total that no fixed contribution explains may be that of wage earners: then a wage stands behind it. */
import { monthlyContribution } from "../contribution/index.js";
import { exactly, over, roundDown, roundUp, times } from "../exact/index.js";
import { basicProgrammes } from "../law/programmes.js";
import type { Span } from "./printed.js";

/** What a total says of wage earners in the class of lowest risk. */
export interface WageBehind {
  /** Whole rupiah for one person and month. */
  readonly monthly: Span;
  /** JKK and JKM of PU in that class, as a share of the wage. */
  readonly share: number;
  /** The wages that it allows. */
  readonly wage: Span;
  /** The roundest of them; `null` where none is a whole number of hundred thousands. */
  readonly round: number | null;
}

/** Reported wages that regions use lie within these, in rupiah a month. */
const leastWage = 300_000;
const mostWage = 20_000_000;
const roundness = [1_000_000, 500_000, 100_000] as const;
/** A wage of so much shows the share to the last digit of its percentage. */
const probe = 1_000_000;

/** JKK of the lowest class and JKM, as the schedule has them last; `null` where it has none. */
function lowestShare(): number | null {
  const paid = monthlyContribution(
    {
      ...{ route: "PU", programmes: basicProgrammes, payer: "APBD", sector: "OTHER", income: probe },
      riskClass: 1,
    },
    null,
  );
  return paid.ok ? paid.value.total / probe : null;
}

/** The wage behind a total of so many persons and months; `null` where a figure is missing or no whole rupiah fit. */
export function wageBehind(total: Span | null, persons: Span | null, months: Span | null): WageBehind | null {
  const share = lowestShare();
  if (total === null || persons === null || months === null || share === null || persons.least === 0)
    return null;
  const each = (amount: number, heads: number, span: number) =>
    over(exactly(amount), times(exactly(heads), exactly(span)));
  const least = roundUp(each(total.least, persons.most, months.most));
  const most = roundDown(each(total.most, persons.least, months.least));
  if (least > most) return null;
  const ofWage = (amount: bigint) => over(exactly(Number(amount)), exactly(share));
  const wage: Span = { least: Number(roundUp(ofWage(least))), most: Number(roundDown(ofWage(most))) };
  if (wage.least > wage.most || wage.least < leastWage || wage.most > mostWage) return null;
  const found = roundness.find((by) => Math.ceil(wage.least / by) * by <= wage.most);
  return {
    monthly: { least: Number(least), most: Number(most) },
    ...{ share, wage, round: found === undefined ? null : Math.ceil(wage.least / found) * found },
  };
}
