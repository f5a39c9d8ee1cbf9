import { formatDate, formatNumber, type IsoDate, type Text } from "../../domain/index.js";
import { bilingual, sheetCount } from "./numbers.js";

/** Every text the pane itself says, in both languages. Sentences about choices, figures and Excel come from their rooms. */
export const texts = {
  pane: {
    subtitle: { id: "Rencana cakupan Jamsostek daerah", en: "Regional Jamsostek coverage plan" },
    fillTab: { id: "Rencana", en: "Plan" },
    switchTo: { id: "English", en: "Indonesia" },
    failed: {
      sentence: {
        id: "Panel Cakupan berhenti karena kesalahan.",
        en: "The Cakupan pane stopped on an error.",
      },
      advice: { id: "Muat ulang panel untuk melanjutkan.", en: "Reload the pane to go on." },
      again: { id: "Muat ulang panel", en: "Reload the pane" },
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
  },
  form: {
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
  },
  estimate: {
    heading: { id: "Perkiraan", en: "Estimate" },
    now: (asOf: Text): Text => ({ id: `Cakupan, ${asOf.id}`, en: `Coverage, ${asOf.en}` }),
    target: (year: number): Text => ({ id: `Target ${year}`, en: `Target ${year}` }),
    base: (standing: {
      readonly covered: number;
      readonly workers: number;
      readonly workersDerived: boolean;
      readonly outlet: string;
    }): Text =>
      bilingual((language) => {
        const [part, whole] = [standing.covered, standing.workers].map((n) => formatNumber(n, language));
        if (language === "id") {
          const derived = standing.workersDerived ? " (dihitung balik dari angka terbitan)" : "";
          return `${part} dari ${whole} pekerja${derived}. Sumber: ${standing.outlet}.`;
        }
        const derived = standing.workersDerived ? " (worked back from published figures)" : "";
        return `${part} of ${whole} workers${derived}. Source: ${standing.outlet}.`;
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
  },
  preview: {
    heading: { id: "Yang akan ditulis", en: "What will be written" },
    empty: {
      id: "Pilih daerah dan isi target; rencananya muncul di sini sebelum apa pun ditulis.",
      en: "Choose a region and enter a target; the plan shows here before anything is written.",
    },
    group: {
      sheet: { id: "Lembar baru", en: "New sheets" },
      figure: { id: "Angka dasar dan sumbernya", en: "Baseline figures and sources" },
      blank: { id: "Dikosongkan untuk Anda isi", en: "Left blank for you to fill in" },
      warning: { id: "Perhatian", en: "Please note" },
    },
    waiting: {
      id: "Rencana muncul di sini setelah isian di atas lengkap dan benar.",
      en: "The plan shows here once the fields above are complete and right.",
    },
  },
  fill: {
    button: { id: "Isi lembar", en: "Fill sheets" },
    filling: { id: "Mengisi…", en: "Filling…" },
    starting: { id: "Menyiapkan lembar…", en: "Preparing the sheets…" },
    progress: (done: number, total: number, sheet: string): Text =>
      bilingual((language) => {
        const cells = `${formatNumber(done, language)} ${language === "id" ? "dari" : "of"} ${formatNumber(total, language)}`;
        return language === "id" ? `Menulis ${sheet}: ${cells} sel` : `Writing ${sheet}: ${cells} cells`;
      }),
    progressLabel: { id: "Kemajuan pengisian", en: "Filling progress" },
    waitingForExcel: { id: "Menunggu Excel…", en: "Waiting for Excel…" },
    onlyInExcel: { id: "Hanya bisa dari dalam Excel.", en: "Only possible from inside Excel." },
    newSheets: (n: number): Text =>
      bilingual((language) =>
        language === "id"
          ? `Menambah ${sheetCount(n).id} baru. Isi yang sudah ada tidak diubah.`
          : `Adds ${sheetCount(n).en}. Nothing that is there already changes.`,
      ),
    notYet: { id: "Lengkapi isian di atas dulu.", en: "Complete the fields above first." },
    checkFields: {
      id: "Periksa isian yang ditandai di atas.",
      en: "Check the marked fields above.",
    },
    namesChanged: {
      id: "Nama lembar di buku kerja berubah sejak rencana ini ditampilkan.",
      en: "The sheet names in the workbook have changed since this plan was shown.",
    },
    namesChangedAdvice: {
      id: "Nama baru sudah terlihat di bawah. Belum ada yang ditulis: periksa, lalu tekan Isi lembar lagi.",
      en: "The new names now show below. Nothing has been written yet: check, then press Fill sheets again.",
    },
    failedAdvice: {
      id: "Pilihan Anda masih ada di sini.",
      en: "Your choices are still here.",
    },
  },
  result: {
    heading: (n: number): Text => ({
      id: `${sheetCount(n).id} sudah diisi`,
      en: `${sheetCount(n).en} filled`,
    }),
    written: (cells: number, formulas: number): Text =>
      bilingual((language) => {
        const [all, live] = [cells, formulas].map((n) => formatNumber(n, language));
        return language === "id"
          ? `${all} sel ditulis, ${live} di antaranya rumus.`
          : `${all} cells written, ${live} of them formulas.`;
      }),
    open: { id: "Buka lembar", en: "Open a sheet" },
    takeBack: { id: "Kembalikan", en: "Take back" },
    confirm: (edited: readonly string[]): Text => ({
      id: `${edited.join(", ")} sudah diubah sejak diisi. Hapus juga, beserta perubahan itu?`,
      en: `${edited.join(", ")} changed since the fill. Delete all the same, with those changes?`,
    }),
    confirmYes: { id: "Ya, hapus semuanya", en: "Yes, delete all" },
    confirmNo: { id: "Batal", en: "Cancel" },
    takingBack: { id: "Mengembalikan…", en: "Taking back…" },
    goToAdvice: {
      id: "Mungkin lembarnya sudah dihapus atau diganti nama.",
      en: "The sheet may have been deleted or renamed.",
    },
    another: { id: "Isi rencana lain", en: "Fill another plan" },
    stands: (title: string): Text => ({
      id: `Sudah diisi: ${title}.`,
      en: `Already filled: ${title}.`,
    }),
    show: { id: "Lihat hasil", en: "Show result" },
  },
  register: {
    tab: { id: "Tarif & dasar hukum", en: "Rates & legal basis" },
    search: { id: "Cari", en: "Search" },
    searchPlaceholder: { id: "mis. JKM, PP 50/2025", en: "e.g. JKM, PP 50/2025" },
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
    conflict: { id: "sumber bertentangan", en: "pages disagree" },
    page: { id: "Halaman", en: "Page" },
  },
} as const;
