/** Tarif: where other sheets find what one person costs in a month, and how many prices a year can hold. */
import type { PlanProgramme } from "../../../domain/index.js";
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

/** The most rates or amounts that a programme has within one year by the law alone: every budget row has one price. */
export function pricesInAYear({ rates, reliefs }: PlanModel, programme: PlanProgramme): number {
  const ofRoute = (route: PlanRoute): number => {
    const periods = rates[route][programme];
    const own = reliefs.filter(
      (relief) => relief.routes.includes(route) && relief.programmes.includes(programme),
    );
    const edges = new Set([
      ...periods.map(({ from }) => from.year * monthsOfYear + from.month),
      ...own.flatMap(({ from, until }) => [
        from.year * monthsOfYear + from.month,
        ...(until === null ? [] : [until.year * monthsOfYear + until.month + 1]),
      ]),
    ]);
    const inYear = new Map<number, number>();
    for (const edge of edges) {
      const [year, isJanuary] = [Math.floor((edge - 1) / monthsOfYear), (edge - 1) % monthsOfYear === 0];
      if (!isJanuary) inYear.set(year, (inYear.get(year) ?? 1) + 1);
    }
    return Math.max(1, ...inYear.values());
  };
  return Math.max(2, ...planRoutes.map(ofRoute));
}
