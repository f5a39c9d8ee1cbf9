import { regionOf } from "../regions/index.js";
import { publishedFigures } from "./baseline.js";
import { placeName } from "./public/places.js";
import type { PublishedFigure } from "./public/figure.js";

/**
 * Everything that was published about a region, also what no plan starts from: coverage, workers, subsidies, budgets,
 * minimum wages; contradicted and quarantined figures as such. Founding figures first, then the newest.
 * @param code A Kemendagri code, or "0" for Indonesia. Empty for an unknown code, as for a region nothing was published about.
 */
export function figuresOf(code: string): readonly PublishedFigure[] {
  const region = regionOf(code);
  const place = region.ok ? region.value.code : placeName(code) === null ? null : code;
  return place === null ? [] : publishedFigures().filter((figure) => figure.regionCode === place);
}
