import { formatDate, type IsoDate, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

export const register = {
  title: { id: "Tarif & dasar hukum", en: "Rates & legal basis" },
  search: { id: "Cari", en: "Search" },
  searchPlaceholder: { id: "mis. PP 50/2025", en: "e.g. PP 50/2025" },
  day: { id: "Berlaku pada", en: "In force on" },
  dayMissing: {
    id: "Pilih tanggal, misalnya 1 Januari 2026.",
    en: "Choose a day, such as 1 January 2026.",
  },
  found: (n: number, all: number): Text => ({
    id: `${n} dari ${all} aturan. Tekan satu aturan untuk sumber dan catatannya.`,
    en: `${n} of ${all} rules. Press one for its pages and notes.`,
  }),
  inForce: (from: IsoDate, until: IsoDate | null): Text =>
    bilingual((language) => {
      const since = formatDate(from, language);
      if (until === null) return language === "id" ? `sejak ${since}` : `since ${since}`;
      const last = formatDate(until, language);
      return language === "id" ? `${since} sampai ${last}` : `${since} to ${last}`;
    }),
  lastChecked: { id: "terakhir diperiksa", en: "last checked" },
  unverifiedSince: (since: IsoDate): Text =>
    bilingual((language) =>
      language === "id"
        ? `belum diperiksa lagi sejak ${formatDate(since, language)}`
        : `not checked since ${formatDate(since, language)}`,
    ),
  overdueSince: (due: IsoDate): Text =>
    bilingual((language) =>
      language === "id"
        ? `terlambat diperiksa ulang sejak ${formatDate(due, language)}`
        : `re-check overdue since ${formatDate(due, language)}`,
    ),
  conflict: { id: "sumber bertentangan", en: "pages disagree" },
  page: { id: "Halaman", en: "Page" },
} as const;
