import type { Text } from "../../language/index.js";

/** Places that figures are published for and that are no region of their own. */
const places: Readonly<Record<string, Text>> = {
  "0": { id: "Indonesia", en: "Indonesia" },
  "61-65": { id: "Kalimantan (5 provinsi)", en: "Kalimantan (5 provinces)" },
};

/** The code of the country in the figures. */
export const NATIONAL_CODE = "0";

/** The name of a place that is no region: Indonesia ("0"), Kalimantan ("61-65"); `null` for any other code. */
export function placeName(code: string): Text | null {
  return places[code] ?? null;
}
