/** What is paid in a year for persons who are paid for already. */
import { basicProgrammes, monthOf, persons, subsidyCost } from "../../domain/index.js";
import type { IsoDate, PayerId } from "../../domain/index.js";

/** Who pays where nobody said: the region, as for those lists it mostly does. */
const usualPayer: PayerId = "APBD";

/** Rupiah in the twelve months from a day's month on, of the basic package (JKK and JKM, BPU) at the lowest income. */
export function costOfYear(heads: number, payer: PayerId | null, date: IsoDate): number | null {
  const month = monthOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  if (!month.ok) return null;
  const one = {
    route: "BPU",
    programmes: basicProgrammes,
    payer: payer ?? usualPayer,
    sector: null,
    income: null,
    riskClass: null,
  } as const;
  const cost = subsidyCost(persons(heads), 12, month.value, one);
  return cost.ok ? cost.value.total : null;
}
