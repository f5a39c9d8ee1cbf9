/** What "Rencana" needs once something is typed into it: what the form amounts to, and all that stands below its fields. */
import { pairYearsOf, regionOf } from "../../../domain/index.js";

export { draftOf, restoredFrom } from "../../plan/index.js";
export { shown } from "../../writing/index.js";
export { Below } from "./Below.js";

/** The years of which a region has published figures, oldest first; none for a code that is no region's. */
export function yearsOf(regionCode: string): readonly number[] {
  const region = regionOf(regionCode);
  return region.ok ? pairYearsOf(region.value) : [];
}
