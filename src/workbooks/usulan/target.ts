/** Who set the target that a plan works towards, as far as a printed page says so. */
import { publishedTarget } from "../../domain/index.js";
import { field, say } from "../../papers/index.js";
import type { Runs } from "../../papers/index.js";
import type { Facts } from "./facts.js";

/** The target in use with the act or page that has the same; what no page says is a field for the office. */
export function targetSource(facts: Facts): Runs {
  const { numbers, places } = facts;
  const { assumptions, model } = places;
  const used = say`Target ${numbers.share(assumptions.target)} pada tahun ${numbers.year(assumptions.targetYear)}`;
  const share = numbers.number(assumptions.target);
  const targetYear = numbers.number(assumptions.targetYear);
  // The region's own target may have been set for an earlier year than the plan gives itself.
  const ofRegion = model.years.map((year) => publishedTarget("UCJ", year, model.region.code));
  const ofNation =
    targetYear === null
      ? []
      : (["RPJMN", "RPJPN", "UCJ"] as const).map((basis) => publishedTarget(basis, targetYear));
  const found = (list: readonly ReturnType<typeof publishedTarget>[]) =>
    list
      .flatMap((one) => (one.ok && share !== null && same(one.value.share, share) ? [one.value] : []))
      .at(0);
  const own = found(ofRegion);
  if (own !== undefined)
    return say`${used} sama dengan target UCJ ${facts.region} yang terbit (${own.source.citation.act}); dokumen penetapannya: ${field("nomor dan tanggal dokumen target")}.`;
  const national = found(ofNation);
  if (national !== undefined)
    return say`${used} sama dengan target nasional (${national.source.citation.act}); target daerah: ${field("dokumen yang menetapkan target daerah")}.`;
  return say`${used} ditetapkan oleh ${field("pejabat dan dokumen yang menetapkan target")}.`;
}

/** Alike as a page prints it. */
function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.00005;
}
