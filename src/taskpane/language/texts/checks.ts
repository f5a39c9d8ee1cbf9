import { formatDate, formatNumber } from "../../../domain/index.js";
import type { FigureCorrection } from "../../../domain/index.js";

/** What the list of checks says. The checks themselves are read from the workbook, in its language. */
export const checks = {
  title: { id: "Pemeriksaan", en: "Checks" },
  intro: {
    id: "Dibaca dari lembar Pemeriksaan di buku kerja ini, seperti keadaannya sekarang.",
    en: "Read from the sheet Pemeriksaan of this workbook, as it is now.",
  },
  read: { id: "Baca lagi", en: "Read again" },
  reading: { id: "Membaca …", en: "Reading …" },
  none: {
    id: "Buku kerja ini belum punya lembar Pemeriksaan. Isi rencana di tab Rencana, lalu baca lagi.",
    en: "This workbook has no sheet Pemeriksaan yet. Fill a plan on the tab Plan, then read again.",
  },
  outside: {
    id: "Pemeriksaan dibaca dari buku kerja: buka panel ini di dalam Excel.",
    en: "The checks are read from the workbook: open this pane inside Excel.",
  },
  allHold: (count: number) => ({
    id: `Semua OK: ${count} pemeriksaan.`,
    en: `All OK: ${count} checks.`,
  }),
  open: (wrong: number, lacking: number, count: number) => {
    const both = (checkWord: string, completeWord: string): string =>
      [
        ...(wrong > 0 ? [`${wrong} ${checkWord}`] : []),
        ...(lacking > 0 ? [`${lacking} ${completeWord}`] : []),
      ].join(", ");
    return {
      id: `${both("perlu diperiksa", "perlu dilengkapi")} — dari ${count} pemeriksaan.`,
      en: `${both("to check", "to complete")} — of ${count} checks.`,
    };
  },
  corrected: {
    id: "Angka yang dikoreksi sejak buku kerja ini diisi",
    en: "Figures corrected since this workbook was filled",
  },
  correctedFrom: ({ id, was, now, corrected }: FigureCorrection) => ({
    id: `${id}: ${formatNumber(was, "id")} → ${formatNumber(now, "id")}, dikoreksi ${formatDate(corrected, "id")}. Ganti angkanya, lalu sebut sumber barunya.`,
    en: `${id}: ${formatNumber(was, "en")} → ${formatNumber(now, "en")}, corrected on ${formatDate(corrected, "en")}. Replace the number and name its new source.`,
  }),
  goTo: (address: string) => ({ id: `Ke sel ${address}`, en: `Go to ${address}` }),
} as const;
