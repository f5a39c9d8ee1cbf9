/** Figures that offices sent back, in the place of those published about their rows of Rincian. */
import { bothNumbers, ok, refuse, regionOf, segmentLimits, segments } from "../../domain/index.js";
import type { Field, Region, Result, SegmentId, Shape } from "../../domain/index.js";

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

/** Excel's own limit is 32,767 letters a cell; words of a file can be as long. */
export const longestWords = 32_000;

const persons = { kind: "nullable", of: { kind: "number" } } as const;
const words = { kind: "text" } as const;

/** The same rows in a file of choices. */
export const collectedField: Field = {
  shape: {
    kind: "list",
    of: {
      kind: "parts",
      parts: {
        regionCode: words,
        segment: { kind: "word", words: segments().map(({ id }) => id) },
        covered: persons,
        workers: persons,
        basis: words,
        asOf: words,
        source: words,
      } satisfies Record<keyof CollectedRow, Shape>,
    },
  },
  label: {
    id: "Kiriman kabupaten/kota (hasil Gabung), menggantikan yang terbit di barisnya",
    en: "What kabupaten and kota sent back (from Gabung), in the place of what is published in its row",
  },
  needed: false,
};

/** Refuses figures of elsewhere or of a segment without rows, the same row twice, and what no cell of its row can hold. */
export function checkCollected(
  rows: readonly CollectedRow[],
  region: Region,
  chosen: readonly SegmentId[],
): Result<null> {
  const seen = new Set<string>();
  for (const row of rows) {
    const { regionCode, segment } = row;
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
    if (!chosen.includes(segment)) {
      return refuse(
        "value",
        {
          id: `Angka ${name} diberikan untuk segmen "${segment}", yang tidak ada di antara segmen yang dipilih: tambahkan, atau hilangkan angkanya.`,
          en: `Figures of ${name} were given for the segment "${segment}", which is not among those chosen: add it, or leave the figures out.`,
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
    const held = checkHeld(row, name);
    if (!held.ok) return held;
  }
  return ok(null);
}

/** A number of persons is whole, and never without its base, its date and its source. */
function checkHeld(row: CollectedRow, name: string): Result<null> {
  const most = segmentLimits.persons;
  for (const which of ["covered", "workers"] as const) {
    const value = row[which];
    if (value === null || (Number.isSafeInteger(value) && value >= 0 && value <= most)) continue;
    const [came, limit] = [bothNumbers(value), bothNumbers(most)];
    return refuse(
      "value",
      {
        id: `"${which}" ${name} harus bilangan bulat 0 sampai ${limit.id} orang, atau null; yang diterima ${came.id}.`,
        en: `"${which}" of ${name} must be a whole number from 0 to ${limit.en} persons, or null; ${came.en} came.`,
      },
      "collected",
    );
  }
  for (const which of ["basis", "asOf", "source"] as const) {
    const { length } = row[which].trim();
    if (length > 0 && length <= longestWords) continue;
    const [came, limit] = [bothNumbers(length), bothNumbers(longestWords)];
    return refuse(
      "value",
      {
        id: `"${which}" ${name} harus 1 sampai ${limit.id} huruf; yang diterima ${came.id}. Angka tidak ditulis tanpa basis, tanggal dan sumbernya.`,
        en: `"${which}" of ${name} must have 1 to ${limit.en} letters; ${came.en} came. No figure is written without its base, date and source.`,
      },
      "collected",
    );
  }
  return ok(null);
}

export function collectedKey(regionCode: string, segment: SegmentId): string {
  return `${regionCode} ${segment}`;
}
