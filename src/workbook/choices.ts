import { bothNumbers, findRegion, formatShare, ok, payers, refuse, share } from "../domain/index.js";
import type { Language, PayerId, Result } from "../domain/index.js";

/** What a planner decides before anything is written. */
export interface PlanChoices {
  /** Kemendagri code, "18" or "18.10". */
  readonly regionCode: string;
  readonly baseYear: number;
  /** The last year of the projection. */
  readonly horizonYear: number;
  /** A share: 0.3839 for 38.39 %. */
  readonly targetShare: number;
  /** The year in which the target is to be reached. */
  readonly targetYear: number;
  readonly payer: PayerId;
  /** Months of contribution funded each year, 1 to 12. */
  readonly monthsPerYear: number;
  /** Language of the texts in the cells. The tabs keep their Indonesian names. */
  readonly language: Language;
}

export const planLimits = {
  /** No published base is older, and no relief that the sheets carry ran earlier. */
  firstBaseYear: 2022,
  lastBaseYear: 2040,
  /** Years after the base year that stay legible on one page. */
  longestHorizon: 10,
} as const;

/** Refuses choices that make no plan, with a sentence that names the choice. */
export function checkChoices(choices: PlanChoices): Result<PlanChoices> {
  const { baseYear, horizonYear, targetYear, monthsPerYear } = choices;
  const { firstBaseYear, lastBaseYear, longestHorizon } = planLimits;
  const region = findRegion(choices.regionCode, "regionCode");
  if (!region.ok) return region;
  const base = yearBetween("baseYear", "Tahun dasar", "The base year", baseYear, firstBaseYear, lastBaseYear);
  if (!base.ok) return base;
  const horizon = yearBetween(
    "horizonYear",
    "Tahun akhir",
    "The last year",
    horizonYear,
    baseYear + 1,
    baseYear + longestHorizon,
  );
  if (!horizon.ok) return horizon;
  const target = yearBetween(
    "targetYear",
    "Tahun target",
    "The target year",
    targetYear,
    baseYear + 1,
    horizonYear,
  );
  if (!target.ok) return target;
  const aim = share(choices.targetShare, "targetShare");
  if (!aim.ok) return aim;
  if (aim.value === 0) {
    return refuse(
      "value",
      { id: "Target cakupan harus di atas 0 %.", en: "The coverage target must be above 0%." },
      "targetShare",
    );
  }
  if (!Number.isInteger(monthsPerYear) || monthsPerYear < 1 || monthsPerYear > 12) {
    const came = bothNumbers(monthsPerYear);
    return refuse(
      "value",
      {
        id: `Bulan iuran per tahun harus bilangan bulat 1 sampai 12; yang diterima ${came.id}.`,
        en: `Months of contribution a year must be a whole number from 1 to 12; ${came.en} came.`,
      },
      "monthsPerYear",
    );
  }
  if (!payers().some((payer) => payer.id === choices.payer)) {
    const accepted = payers()
      .map((payer) => payer.id)
      .join(", ");
    return refuse(
      "value",
      {
        id: `Pembayar "${choices.payer}" tidak dikenal; pilih salah satu dari ${accepted}.`,
        en: `The payer "${choices.payer}" is not known; choose one of ${accepted}.`,
      },
      "payer",
    );
  }
  return ok({ ...choices, regionCode: region.value.code });
}

function yearBetween(
  argument: string,
  id: string,
  en: string,
  year: number,
  first: number,
  last: number,
): Result<number> {
  if (Number.isInteger(year) && year >= first && year <= last) return ok(year);
  return refuse(
    "value",
    {
      id: `${id} harus tahun ${first} sampai ${last}; yang diterima ${String(year)}.`,
      en: `${en} must be from ${first} to ${last}; ${String(year)} came.`,
    },
    argument,
  );
}

/** "38,39 %" or "38.39%", for texts that are written once. */
export function shareText(value: number, language: Language): string {
  return formatShare(value, language, 2);
}
