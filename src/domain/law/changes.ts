import { lastDay, monthIndex } from "../months/index.js";
import type { IsoDate } from "../months/index.js";
import type { Parameter } from "./parameter.js";

/** The first contribution month that a day's end no longer covers. */
function firstMonthAfter(day: IsoDate): number {
  const month = { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  return monthIndex(month) + (lastDay(month) > day ? 0 : 1);
}

/**
 * The months, as month indices in ascending order, in which any of the parameters may take another value or become
 * unverified. Between two of them a monthly contribution stays the same, so a long period costs a few steps.
 */
export function changeMonths(parameters: readonly Parameter[]): readonly number[] {
  const months = new Set<number>();
  for (const parameter of parameters) {
    months.add(firstMonthAfter(parameter.lastChecked));
    for (const dated of parameter.values) {
      months.add(monthIndex({ year: Number(dated.from.slice(0, 4)), month: Number(dated.from.slice(5, 7)) }));
      if (dated.until !== undefined) months.add(firstMonthAfter(dated.until));
    }
  }
  return [...months].sort((a, b) => a - b);
}
