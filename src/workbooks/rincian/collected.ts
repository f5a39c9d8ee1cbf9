/** Figures that offices sent back, in the place of those published about their rows of Rincian. */
import { ok, refuse, regionOf } from "../../domain/index.js";
import type { Region, Result, SegmentId } from "../../domain/index.js";

/** Plain data: one region and segment. */
export interface CollectedRow {
  /** Kemendagri code of a kabupaten or kota of the province. */
  readonly regionCode: string;
  readonly segment: SegmentId;
  /** Whole persons. */
  readonly covered: number | null;
  readonly workers: number | null;
  readonly basis: string;
  /** "2025-12-31", or words. */
  readonly asOf: string;
  readonly source: string;
}

/** Refuses figures of elsewhere, and the same row twice. */
export function checkCollected(rows: readonly CollectedRow[], region: Region): Result<null> {
  const seen = new Set<string>();
  for (const { regionCode, segment } of rows) {
    const found = regionOf(regionCode, "collected");
    if (!found.ok) return found;
    const { name, parentCode } = found.value;
    if (parentCode !== region.code) {
      return refuse(
        "value",
        {
          id: `Angka diberikan untuk ${name}, yang bukan bagian dari ${region.name}.`,
          en: `Figures were given for ${name}, which is no part of ${region.name}.`,
        },
        "collected",
      );
    }
    const key = collectedKey(regionCode, segment);
    if (seen.has(key)) {
      return refuse(
        "value",
        {
          id: `Angka ${name} untuk segmen "${segment}" diberikan dua kali.`,
          en: `Figures of ${name} for the segment "${segment}" were given twice.`,
        },
        "collected",
      );
    }
    seen.add(key);
  }
  return ok(null);
}

export function collectedKey(regionCode: string, segment: SegmentId): string {
  return `${regionCode} ${segment}`;
}
