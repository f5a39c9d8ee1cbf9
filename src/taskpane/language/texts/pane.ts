import { formatNumber, type Text } from "../../../domain/index.js";

export const pane = {
  subtitle: { id: "Rencana cakupan Jamsostek daerah", en: "Regional Jamsostek coverage plan" },
  tabs: {
    fill: { id: "Rencana", en: "Plan" },
    own: { id: "Data sendiri", en: "Own data" },
    breakdown: { id: "Rincian", en: "Breakdown" },
    gather: { id: "Gabung", en: "Combine" },
    persons: { id: "Daftar", en: "Lists" },
    checks: { id: "Cek", en: "Checks" },
    register: { id: "Tarif", en: "Rates" },
  },
  /** The rest of a list, on the button that shows it. */
  more: (n: number): Text => ({ id: `${formatNumber(n, "id")} lagi`, en: `${formatNumber(n, "en")} more` }),
  switchTo: { id: "English", en: "Indonesia" },
  failed: {
    sentence: {
      id: "Panel Cakupan berhenti karena kesalahan.",
      en: "The Cakupan pane stopped on an error.",
    },
    advice: { id: "Muat ulang panel untuk melanjutkan.", en: "Reload the pane to go on." },
    again: { id: "Muat ulang panel", en: "Reload the pane" },
  },
  /** What is loaded when it is first wanted. */
  late: {
    loading: { id: "Memuat…", en: "Loading…" },
    tab: {
      id: "Bagian ini belum dapat dimuat. Periksa sambungan jaringan, lalu coba lagi. Yang sudah diketik dan isi buku kerja tidak berubah.",
      en: "This part could not be loaded. Check the network connection, then try again. What was typed and the workbook are unchanged.",
    },
    books: {
      id: "Bagian yang menyusun lembar belum dapat dimuat. Periksa sambungan jaringan, lalu tekan tombolnya lagi. Isi buku kerja tidak berubah.",
      en: "The part that makes the sheets could not be loaded. Check the network connection, then press the button again. The workbook is unchanged.",
    },
    again: { id: "Coba lagi", en: "Try again" },
  },
  outside: {
    id: "Panel ini dibuka di luar Excel. Rencana bisa dilihat di sini, tetapi lembar hanya bisa diisi dari dalam Excel.",
    en: "This pane is open outside Excel. The plan can be viewed here, but sheets can only be filled from inside Excel.",
  },
  dismiss: { id: "Tutup pesan", en: "Close message" },
  noFunctions: {
    id: "Excel ini belum mengenal fungsi sel CAKUPAN. Panel dan lembar yang diisi tetap bekerja penuh, karena memakai rumus biasa.",
    en: "This Excel does not know the CAKUPAN cell functions. The pane and the filled sheets work fully all the same, as they use ordinary formulas.",
  },
} as const;
