import { joinTexts } from "../language/index.js";
import type { Text } from "../language/index.js";
import { regionOf } from "../regions/index.js";
import { refuse } from "../result.js";
import type { Result } from "../result.js";
import { allocate } from "./allocate.js";
import type { Allocation, AllocationPart } from "./allocate.js";

/**
 * What a provincial number is shared out in proportion to:
 * - `uncovered`: workers not covered yet
 * - `weight`: population, or another number that the planner brings
 * - `villages`: desa and kelurahan, which are known for every region
 * - `equal`: the same for each
 */
export type AllocationMethod = "uncovered" | "weight" | "villages" | "equal";

export const allocationMethods: readonly AllocationMethod[] = ["uncovered", "weight", "villages", "equal"];

const names: Readonly<Record<AllocationMethod, Text>> = {
  uncovered: { id: "Belum terlindungi", en: "Not covered" },
  weight: { id: "Penduduk atau bobot lain", en: "Population or another weight" },
  villages: { id: "Desa dan kelurahan", en: "Villages" },
  equal: { id: "Sama rata", en: "Equally" },
};

/** As the method stands in a cell and in the pane. */
export function allocationMethodName(method: AllocationMethod): Text {
  return names[method];
}

/** So many regions that lack a number are named; of the others it says how many. */
const mostNamed = 5;

/** What is known of a region that takes part. */
export interface AllocationPlace {
  /** Kemendagri code. */
  readonly code: string;
  /** Workers not covered yet; `null` where it is not known. */
  readonly uncovered: number | null;
  /** Population or another weight; `null` where none was given. */
  readonly weight: number | null;
  /** Persons a planner has set for it; `null` for most. */
  readonly fixed: number | null;
}

/**
 * Shares out a provincial target or quota over kabupaten/kota by a method, in whole persons (see `allocate`). With
 * `capAtUncovered` no region gets more than its uncovered workers. What the method or the cap needs and is not known is
 * refused with the regions it lacks for and their number: nobody is left out silently.
 */
export function allocateOver(
  total: number,
  places: readonly AllocationPlace[],
  method: AllocationMethod,
  capAtUncovered: boolean,
): Result<Allocation> {
  const parts: AllocationPart[] = [];
  const lacking: string[] = [];
  const needsUncovered = method === "uncovered" || capAtUncovered;
  for (const place of places) {
    const region = regionOf(place.code, "code");
    if (!region.ok) return region;
    const { name, desa, kelurahan } = region.value;
    const byMethod: Readonly<Record<AllocationMethod, number | null>> = {
      uncovered: place.uncovered,
      weight: place.weight,
      villages: desa + kelurahan,
      equal: 1,
    };
    const weight = byMethod[method];
    // A region that is set by hand needs neither weight nor cap.
    const needed = place.fixed === null;
    if (needed && (weight === null || (needsUncovered && place.uncovered === null))) lacking.push(name);
    parts.push({
      code: place.code,
      weight: weight ?? 0,
      ...(capAtUncovered && place.uncovered !== null ? { cap: place.uncovered } : {}),
      ...(place.fixed === null ? {} : { fixed: place.fixed }),
    });
  }
  if (lacking.length === 0) return allocate(total, parts);
  const what: Text =
    method === "weight"
      ? { id: "Bobot atau jumlah belum terlindungi", en: "The weight or the number not covered" }
      : { id: "Jumlah yang belum terlindungi", en: "The number not covered" };
  const shown = lacking.slice(0, mostNamed).join(", ");
  const more = lacking.length - mostNamed;
  return refuse(
    "missing",
    joinTexts([
      {
        id: `${what.id} belum diketahui untuk ${lacking.length} dari ${places.length} wilayah: ${shown}${more > 0 ? ` dan ${more} lainnya` : ""}.`,
        en: `${what.en} is not known for ${lacking.length} of ${places.length} regions: ${shown}${more > 0 ? ` and ${more} others` : ""}.`,
      },
      {
        id: "Isi dahulu, tetapkan sendiri bagiannya, atau pilih cara lain.",
        en: "Fill it in, set their part by hand, or choose another method.",
      },
    ]),
    method === "weight" ? "weight" : "uncovered",
  );
}
