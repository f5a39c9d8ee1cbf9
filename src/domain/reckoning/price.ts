import { monthlyContribution } from "../contribution/index.js";
import type { Schedule, SectorId } from "../contribution/index.js";
import { monthRange } from "../months/index.js";
import type { Month } from "../months/index.js";
import type { PayerId } from "../payers/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import type { ByProgramme, ReckonedLine, ReckonedPlan, PlanProgramme } from "./types.js";
import { costOfPersons, persons, rupiah, sumOfRupiah } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";

type Priced = Pick<ReckonedLine, "route" | "wage" | "riskClass" | "programmes">;

export const planProgrammes: readonly PlanProgramme[] = ["JKK", "JKM", "JHT"];

export const noMoney: ByProgramme = { JKK: rupiah(0), JKM: rupiah(0), JHT: rupiah(0) };

/**
 * What a payer pays for one person in a month, by programme in whole rupiah: BPU in the lowest bracket with the relief the
 * payer is entitled to; PU the employer's part of the wage, without the relief of labour-intensive industry. JHT is the
 * payer's (BPU, PP 46/2015) or the employer's part (PU, PP 46/2015 Article 16).
 */
export function monthPrice(
  line: Priced,
  payer: PayerId,
  sector: SectorId,
  month: Month,
  schedule?: Schedule,
): Result<ByProgramme> {
  return priced(line, payer, sector, month, schedule, true);
}

function priced(
  line: Priced,
  payer: PayerId,
  sector: SectorId,
  month: Month,
  schedule: Schedule | undefined,
  withRelief: boolean,
): Result<ByProgramme> {
  const due = monthlyContribution(
    {
      route: line.route,
      programmes: line.programmes,
      payer,
      sector: line.route === "PU" ? "OTHER" : sector,
      income: line.route === "PU" ? line.wage : null,
      riskClass: line.route === "PU" ? line.riskClass : null,
    },
    month,
    schedule,
  );
  if (!due.ok) return due;
  const lines = due.value.lines.filter(
    ({ bearer, isRelief }) => bearer !== "worker" && (withRelief || !isRelief),
  );
  const of = (programme: PlanProgramme) =>
    sumOfRupiah(lines.filter((each) => each.programme === programme).map(({ amount }) => amount));
  return ok({ JKK: of("JKK"), JKM: of("JKM"), JHT: of("JHT") });
}

/** One person over months: by programme and in total, whole rupiah. */
export function periodOf(
  line: Priced,
  payer: PayerId,
  sector: SectorId,
  months: readonly Month[],
  schedule?: Schedule,
): Result<{ readonly byProgramme: ByProgramme; readonly total: Rupiah }> {
  let sum = noMoney;
  for (const month of months) {
    const price = monthPrice(line, payer, sector, month, schedule);
    if (!price.ok) return price;
    sum = addMoney(sum, price.value);
  }
  return ok({ byProgramme: sum, total: totalOf(sum) });
}

export function addMoney(a: ByProgramme, b: ByProgramme, heads: Persons = persons(1)): ByProgramme {
  const of = (programme: PlanProgramme): Rupiah => rupiah(a[programme] + costOfPersons(heads, b[programme]));
  return { JKK: of("JKK"), JKM: of("JKM"), JHT: of("JHT") };
}

export function totalOf(money: ByProgramme): Rupiah {
  return rupiah(money.JKK + money.JKM + money.JHT);
}

/** JKK and JKM of one person over all twelve months of a year without any relief. */
export function normalYear(
  line: Priced,
  { payer, sector, schedule }: Pick<ReckonedPlan, "payer" | "sector" | "schedule">,
  year: number,
): Result<Rupiah> {
  const basic = { ...line, programmes: ["JKK", "JKM"] } as const;
  let sum = 0;
  for (const month of monthRange({ year, month: 1 }, 12)) {
    const price = priced(basic, payer, sector, month, schedule, false);
    if (!price.ok) return price;
    sum += totalOf(price.value);
  }
  return ok(rupiah(sum));
}
