import { share } from "../coverage/index.js";
import { bothNumbers } from "../language/index.js";
import { payers } from "../payers/index.js";
import { findRegion } from "../regions/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { planLimits } from "./choices.js";
import type { PlanChoices } from "./choices.js";
import { checkLines } from "./lines/checkSegments.js";
import { checkRanges } from "./ranges.js";

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
  const placed = { ...choices, regionCode: region.value.code };
  for (const check of [checkRanges, checkLines]) {
    const checked = check(placed);
    if (!checked.ok) return checked;
  }
  return ok(placed);
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
