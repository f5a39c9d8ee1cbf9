/** What "Rencana" needs once something is typed into it: what the form amounts to, and all that stands below its fields. */
import { pairYearsOf, regionOf } from "../../../domain/index.js";
import { startForm, type FillForm } from "../../plan/index.js";

export { draftOf, restoredFrom } from "../../plan/index.js";
export { shown } from "../../writing/index.js";
export { Below } from "./Below.js";

/** The newest year of the region's published figures that target and last year still come after; the usual one where there is none. */
export function baseYearFor({ regionCode, horizonYear, targetYear }: FillForm): string {
  const region = regionOf(regionCode);
  const before = Math.min(...[horizonYear, targetYear].map(Number).filter((year) => year > 0));
  const years = region.ok ? pairYearsOf(region.value).filter((year) => year < before) : [];
  return String(years.at(-1) ?? startForm.baseYear);
}
