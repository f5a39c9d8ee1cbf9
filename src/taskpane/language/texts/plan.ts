import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

export const form = {
  choices: { id: "Pilihan rencana", en: "Plan choices" },
  region: { id: "Daerah", en: "Region" },
  regionPlaceholder: { id: "Ketik nama atau kode", en: "Type a name or code" },
  openRegions: { id: "Buka daftar daerah", en: "Open the list of regions" },
  regionMissing: { id: "Pilih daerah dari daftar.", en: "Choose a region from the list." },
  code: { id: "kode", en: "code" },
  nothingFound: (query: string): Text => ({
    id: `Tidak ada daerah yang cocok dengan “${query}”`,
    en: `No region matches “${query}”`,
  }),
  moreFound: (n: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `${formatNumber(n, language)} daerah lagi: ketik nama yang lebih lengkap`
        : `${formatNumber(n, language)} more: type more of the name`,
    ),
  baseYear: { id: "Tahun dasar", en: "Base year" },
  horizonYear: { id: "Sampai tahun", en: "Until year" },
  targetShare: { id: "Target cakupan", en: "Coverage target" },
  targetPlaceholder: { id: "mis. 38,39", en: "e.g. 38.39" },
  targetYear: { id: "Tahun target", en: "Target year" },
  payer: { id: "Pembayar iuran", en: "Paid by" },
  months: { id: "Bulan/tahun", en: "Months/year" },
} as const;

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
        return `${part} dari ${whole} pekerja${derived}. Basis: ${standing.basis.id.replace(/^basis /u, "")}. Sumber: ${standing.outlet.id}.`;
      }
      const derived = standing.workersDerived ? " (worked back from published figures)" : "";
      return `${part} of ${whole} workers${derived}. Base: ${standing.basis.en.replace(/ base$/u, "")}. Source: ${standing.outlet.en}.`;
    }),
  unknown: (reason: Text): Text => ({
    id: `Cakupan saat ini belum diketahui. ${reason.id}`,
    en: `Present coverage is not known. ${reason.en}`,
  }),
  reached: {
    id: "Target ini sudah tercapai pada jumlah pekerja itu.",
    en: "This target is already reached at that number of workers.",
  },
  persons: { id: "Peserta tambahan", en: "Additional members" },
  firstYear: (year: number): Text => ({
    id: `di antaranya pada ${year}`,
    en: `of these in ${year}`,
  }),
  personCount: (n: number): Text =>
    bilingual(
      (language) =>
        `${formatNumber(n, language)} ${language === "id" ? "orang" : n === 1 ? "person" : "persons"}`,
    ),
  cost: (months: number, year: number): Text => ({
    id: `Iuran ${months} bulan ${year}`,
    en: `Contribution, ${months} ${months === 1 ? "month" : "months"} of ${year}`,
  }),
  terms: (payer: string): Text => ({
    id: `Jalur lurus ke target; semua tambahan dibayar ${payer}: JKK+JKM, BPU penghasilan terendah.`,
    en: `Straight path to the target; all additions paid by ${payer}: JKK+JKM, self-employed, lowest income.`,
  }),
} as const;
