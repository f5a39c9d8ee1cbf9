/** The acts that a plan really calculates with, as an official document lists them. */
import type { SourceEntry } from "../../sheets/index.js";

/** In the order of their rank. */
const ranks: readonly (readonly [short: string, full: string])[] = [
  ["UU", "Undang-Undang"],
  ["PP", "Peraturan Pemerintah"],
  ["Perpres", "Peraturan Presiden"],
  ["Inpres", "Instruksi Presiden"],
  ["Permenaker", "Peraturan Menteri Ketenagakerjaan"],
  ["Permendagri", "Peraturan Menteri Dalam Negeri"],
  ["PMK", "Peraturan Menteri Keuangan"],
  ["Permendes PDT", "Peraturan Menteri Desa dan Pembangunan Daerah Tertinggal"],
  ["Kepmendagri", "Keputusan Menteri Dalam Negeri"],
];

/**
 * "Peraturan Pemerintah Nomor 44 Tahun 2015" of each act that the sheets' sources name, the highest rank first and the
 * older before the newer. What is no act (a page, a practice) is no legal basis.
 */
export function legalBasisOf(entries: readonly SourceEntry[]): readonly string[] {
  const found = new Map<string, { rank: number; year: number; text: string }>();
  for (const { kind, used, outlet } of entries) {
    if (kind !== "law" || !used) continue;
    ranks.forEach(([short, full], rank) => {
      // "PP" is no part of a longer word, such as another act's name.
      const pattern = new RegExp(`(?:^|[^\\p{L}])${short} ([0-9][\\w.\\-]*(?:/PMK\\.\\d+)?)/(\\d{4})`, "gu");
      for (const [, number = "", year = ""] of outlet.id.matchAll(pattern))
        found.set(`${short} ${number}/${year}`, {
          rank,
          year: Number(year),
          text: `${full} Nomor ${number} Tahun ${year}`,
        });
    });
  }
  return [...found.values()]
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.year - other.year ||
        one.text.localeCompare(other.text, "id", { numeric: true }),
    )
    .map(({ text }) => text);
}
