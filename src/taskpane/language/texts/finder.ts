import { formatNumber, formatRupiah, formatShare, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

export const finder = {
  title: { id: "Apa yang dibutuhkan?", en: "What is needed?" },
  question: { id: "Yang dicari", en: "Looked for" },
  questions: {
    target: { id: "Target yang terjangkau anggaran", en: "Target that a budget reaches" },
    budget: { id: "Anggaran untuk target ini", en: "Budget for this target" },
    year: { id: "Tahun target ini tercapai", en: "Year in which this target is reached" },
  },
  budget: { id: "Anggaran (Rp)", en: "Budget (Rp)" },
  yearly: { id: "Anggaran per tahun (Rp)", en: "Budget a year (Rp)" },
  budgetPlaceholder: { id: "mis. 25.000.000.000", en: "e.g. 25,000,000,000" },
  scope: { id: "Untuk", en: "For" },
  allYears: { id: "semua tahun", en: "all years" },
  oneYear: (year: number): Text => ({ id: `tahun ${year}`, en: `the year ${year}` }),
  ask: { id: "Hitung", en: "Calculate" },
  unready: { id: "Lengkapi dahulu isian rencana di atas.", en: "Complete the plan's fields above first." },
  target: (share: number, cost: number, left: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Target ${formatShare(share, language, 2)} terjangkau: biayanya ${formatRupiah(cost, language)}, sisa ${formatRupiah(left, language)}.`
        : `A target of ${formatShare(share, language, 2)} is within reach: it costs ${formatRupiah(cost, language)}, ${formatRupiah(left, language)} is left.`,
    ),
  needed: (share: number, cost: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Target ${formatShare(share, language, 2)} memerlukan ${formatRupiah(cost, language)}.`
        : `A target of ${formatShare(share, language, 2)} needs ${formatRupiah(cost, language)}.`,
    ),
  reached: (share: number, year: number, dearest: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Target ${formatShare(share, language, 2)} tercapai pada ${year}: tahun termahal ${formatRupiah(dearest, language)}.`
        : `A target of ${formatShare(share, language, 2)} is reached in ${year}: the dearest year costs ${formatRupiah(dearest, language)}.`,
    ),
  working: (steps: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Cara hitung (${formatNumber(steps, language)} langkah)`
        : `Working (${formatNumber(steps, language)} steps)`,
    ),
  takeTarget: { id: "Pakai target ini", en: "Take this target" },
  takeYear: { id: "Pakai tahun ini", en: "Take this year" },
} as const;
