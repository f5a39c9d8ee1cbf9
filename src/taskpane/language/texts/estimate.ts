import { formatNumber, formatRupiah, type Text } from "../../../domain/index.js";
import type { PathChoice } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** The way in for who has no plan of their own yet. */
export const learning = {
  line: {
    id: "Baru mulai? Belajar dengan wilayah fiktif yang angkanya lengkap: lihat perkiraannya, isi lembarnya, baca Ringkasan, lalu kembalikan.",
    en: "New here? Learn on a fictional region with complete figures: look at the estimate, fill the sheets, read Ringkasan, then take them back.",
  },
  button: { id: "Mulai belajar dengan Provinsi Contoh", en: "Start learning with Provinsi Contoh" },
} as const;

const paths: Readonly<Record<PathChoice, Text>> = {
  linear: { id: "Jalur lurus ke target", en: "Straight path to the target" },
  front: { id: "Jalur cepat di awal", en: "A path that is faster at first" },
  s: { id: "Jalur kurva S", en: "An S-curve path" },
  official: { id: "Jalur target resmi tahunan", en: "A path along the official yearly targets" },
  own: { id: "Jalur target sendiri tahunan", en: "A path along own yearly targets" },
};

/** A base by its name alone: "basis UCJ" after "Basis:" would say it twice, and people type it that way in both languages. */
function bareBasis(basis: string): string {
  return basis.trim().replace(/^basis (?!of )| base$/giu, "");
}

export const estimate = {
  heading: { id: "Perkiraan", en: "Estimate" },
  now: (asOf: Text): Text => ({ id: `Cakupan, ${asOf.id}`, en: `Coverage, ${asOf.en}` }),
  target: (year: number): Text => ({ id: `Target ${year}`, en: `Target ${year}` }),
  base: (standing: {
    readonly covered: number;
    readonly workers: number;
    readonly workersDerived: boolean;
    readonly basis: Text;
    readonly outlet: Text;
  }): Text =>
    bilingual((language) => {
      const [part, whole] = [standing.covered, standing.workers].map((n) => formatNumber(n, language));
      if (language === "id") {
        const derived = standing.workersDerived ? " (dihitung balik dari angka terbitan)" : "";
        return `${part} dari ${whole} pekerja${derived}. Basis: ${bareBasis(standing.basis.id)}. Sumber: ${standing.outlet.id}.`;
      }
      const derived = standing.workersDerived ? " (worked back from published figures)" : "";
      return `${part} of ${whole} workers${derived}. Base: ${bareBasis(standing.basis.en)}. Source: ${standing.outlet.en}.`;
    }),
  unknown: (reason: Text): Text => ({
    id: `Cakupan saat ini belum diketahui. ${reason.id}`,
    en: `Present coverage is not known. ${reason.en}`,
  }),
  reached: {
    id: "Target ini sudah tercapai pada jumlah pekerja itu.",
    en: "This target is already reached at that number of workers.",
  },
  flat: {
    id: "Menurut jalur ini belum ada peserta tambahan.",
    en: "On this path nobody is added yet.",
  },
  persons: { id: "Peserta tambahan", en: "Additional members" },
  personsAndReplaced: { id: "Peserta tambahan dan pengganti", en: "Additional members and replacements" },
  firstYear: (year: number): Text => ({
    id: `di antaranya pada ${year}`,
    en: `of these in ${year}`,
  }),
  personCount: (n: number): Text =>
    bilingual(
      (language) =>
        `${formatNumber(n, language)} ${language === "id" ? "orang" : n === 1 ? "person" : "persons"}`,
    ),
  listed: { id: "yang harus didata untuk itu", en: "to be listed for that" },
  cost: (months: number, year: number): Text => ({
    id: `Iuran ${months} bulan ${year}`,
    en: `Contribution, ${months} ${months === 1 ? "month" : "months"} of ${year}`,
  }),
  terms: (path: PathChoice, payer: Text): Text => ({
    id: `${paths[path].id}; semua tambahan dibayar ${payer.id}: JKK+JKM, BPU (bukan penerima upah) berpenghasilan terendah.`,
    en: `${paths[path].en}; all additions paid by ${payer.en}: JKK+JKM, self-employed, lowest income.`,
  }),
  onSegments: {
    id: "Ini wilayah seluruhnya; yang masuk anggaran segmen-segmennya.",
    en: "This is the region as a whole; its segments go into the budget.",
  },
  byPayer: (year: number): Text => ({
    id: `Anggaran ${year} menurut pembayar`,
    en: `Budget of ${year} by payer`,
  }),
  above: (rupiah: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `di atas pagu: kurang ${formatRupiah(rupiah, language)}`
        : `above the ceiling: ${formatRupiah(rupiah, language)} short`,
    ),
  within: (rupiah: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `dalam pagu: sisa ${formatRupiah(rupiah, language)}`
        : `within the ceiling: ${formatRupiah(rupiah, language)} left`,
    ),
} as const;
