import { bothNumbers } from "../language/index.js";
import { isoDate } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { minimumWages } from "./minimumWages.js";
import type { ProvincialWage } from "./minimumWageTable.js";
import { refuseWithout, valueOn } from "./valueOn.js";
import type { Citation } from "./parameter.js";

/** A year in which something is looked up. Refuses a date, a month or a part of a year typed in its place. */
export function soundYear(year: number): Result<number> {
  if (Number.isInteger(year) && year >= 2000 && year <= 2100) return ok(year);
  const came = bothNumbers(year);
  return refuse(
    "value",
    {
      id: `"year" harus tahun seperti 2029; yang diterima ${came.id}.`,
      en: `"year" must be a year such as 2029; ${came.en} came.`,
    },
    "year",
  );
}

/** A province's minimum wage of a year, the floor of PU contributions, by the province's code ("18" also for "18.10"). */
export function minimumWageOf(
  regionCode: string,
  year: number,
  wages: typeof minimumWages = minimumWages,
): Result<{ readonly row: ProvincialWage; readonly citation: Citation }> {
  const sound = soundYear(year);
  if (!sound.ok) return sound;
  const looked = valueOn(wages, isoDate(year, 1, 1));
  if (looked.kind !== "value") return refuseWithout(looked);
  const province = regionCode.split(".")[0];
  const row = looked.value.find((each) => each.regionCode === province);
  if (row !== undefined) return ok({ row, citation: looked.citation });
  return refuse(
    "missing",
    {
      id: `Tidak ada upah minimum untuk wilayah ${regionCode} tahun ${year}.`,
      en: `No minimum wage for region ${regionCode} in ${year}.`,
    },
    "region",
  );
}
