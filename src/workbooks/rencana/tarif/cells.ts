/** Tarif: where other sheets find what one person costs in a month, and how many prices a year can hold. */
import type { Month, PlanProgramme } from "../../../domain/index.js";
import type { ReferenceNode } from "../../../sheets/index.js";
import { planRoutes } from "../model.js";
import type { PlanModel, PlanRoute } from "../model.js";

export const monthsOfYear = 12;

/** Twelve rows, January first, in the columns of the years. */
export interface MonthBlock {
  /** The twelve months of the reader's own column. */
  readonly months: (column: number) => ReferenceNode;
  /** Months down, years across. */
  readonly all: ReferenceNode;
}

/** What one payer pays, month by month. */
export interface PayerMonths {
  /** Rupiah of one BPU member, after the reliefs that the payer has. */
  readonly selfEmployed: Readonly<Record<PlanProgramme, MonthBlock>>;
  /** The part of a wage worker's contribution that is still paid; `null` where no relief of the law is for it. */
  readonly wageKept: Readonly<Record<PlanProgramme, MonthBlock | null>>;
}

/** The number of a month among all months, for sets of them. */
const numberOf = ({ year, month }: Month): number => year * monthsOfYear + month;

/** Into how many pieces these months cut a year at most. */
function piecesOf(edges: readonly number[]): number {
  const inYear = new Map<number, number>();
  for (const edge of new Set(edges)) {
    const [year, isJanuary] = [Math.floor((edge - 1) / monthsOfYear), (edge - 1) % monthsOfYear === 0];
    if (!isJanuary) inYear.set(year, (inYear.get(year) ?? 1) + 1);
  }
  return Math.max(1, ...inYear.values());
}

/** The most normal rates that a programme has within one year by the law alone. */
export function ratesInAYear({ rates }: PlanModel, programme: PlanProgramme): number {
  return Math.max(
    ...planRoutes.map((route) => piecesOf(rates[route][programme].map(({ from }) => numberOf(from)))),
  );
}

/**
 * The most prices that a programme has within one year by the law alone, reliefs included: a budget row has one price. Never
 * fewer than two, as a rate may be typed in that changes.
 */
export function pricesInAYear({ rates, reliefs }: PlanModel, programme: PlanProgramme): number {
  const ofRoute = (route: PlanRoute): number => {
    const own = reliefs.filter(
      (relief) => relief.routes.includes(route) && relief.programmes.includes(programme),
    );
    return piecesOf([
      ...rates[route][programme].map(({ from }) => numberOf(from)),
      ...own.flatMap(({ from, until }) => [numberOf(from), ...(until === null ? [] : [numberOf(until) + 1])]),
    ]);
  };
  return Math.max(2, ...planRoutes.map(ofRoute));
}
