import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual, sheetCount } from "../numbers.js";

/** What the preview is headed and grouped by; what stands in its place before is on the first screen. */
export const previewed = {
  heading: { id: "Yang akan ditulis", en: "What will be written" },
  group: {
    sheet: { id: "Lembar baru", en: "New sheets" },
    choice: { id: "Pilihan yang lain dari biasa", en: "Choices that depart from the usual" },
    figure: { id: "Angka dasar dan sumbernya", en: "Baseline figures and sources" },
    blank: { id: "Dikosongkan untuk Anda isi", en: "Left blank for you to fill in" },
    warning: { id: "Perhatian", en: "Please note" },
  },
} as const;

/** What a refresh is said with from its first look on. */
export const refreshing = {
  done: (cells: number, kept: number): Text =>
    bilingual((language) => {
      const [written, stay] = [cells, kept].map((n) => formatNumber(n, language));
      const parts =
        language === "id"
          ? [`Rencana diperbarui: ${written} sel ditulis`, `${stay} isian Anda tetap`]
          : [`The plan is refreshed: ${written} cells written`, `${stay} of your entries kept`];
      return `${parts.slice(0, kept === 0 ? 1 : 2).join(", ")}.`;
    }),
  takenBack: {
    id: "Pembaruan dikembalikan: rencana seperti sebelumnya.",
    en: "The refresh was taken back: the plan is as before.",
  },
  nextTitle: { id: "Tahun berikutnya", en: "Next year" },
  fingerprintTitle: { id: "Sidik rencana", en: "Fingerprint of the plan" },
  compareTitle: { id: "Bandingkan", en: "Compare" },
  heading: { id: "Yang berubah", en: "What changes" },
  looking: { id: "Membandingkan dengan isi buku kerja…", en: "Comparing with what stands in the workbook…" },
  same: {
    id: "Tidak ada yang berubah: lembarnya sudah sesuai pilihan ini.",
    en: "Nothing changes: the sheets already agree with these choices.",
  },
  sheet: (cells: number, comesIn: number, leaves: number): Text =>
    bilingual((language) => {
      const [written, more, less] = [cells, comesIn, leaves].map((n) => formatNumber(n, language));
      const parts =
        language === "id"
          ? [`${written} sel ditulis`, `${more} baris atau kolom masuk`, `${less} keluar`]
          : [`${written} cells written`, `${more} rows or columns come in`, `${less} leave`];
      return parts.filter((_, index) => index === 0 || [comesIn, leaves][index - 1] !== 0).join(", ");
    }),
  kept: (n: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `${formatNumber(n, language)} isian Anda tetap.`
        : `${formatNumber(n, language)} of your entries stay.`,
    ),
  conflicts: {
    id: "Isi Anda yang berbeda dari rencana baru. Pilih satu per satu.",
    en: "What is yours and differs from the new plan. Choose one by one.",
  },
  mine: (text: string): Text => ({ id: `Biarkan: ${text}`, en: `Keep: ${text}` }),
  planned: (text: string): Text => ({ id: `Ganti: ${text}`, en: `Replace: ${text}` }),
  empty: { id: "kosong", en: "empty" },
  foreign: (mine: string): Text => ({
    id: `Isi Anda tetap (${mine}); rencana tidak menulis di sel ini.`,
    en: `Yours stays (${mine}); the plan writes nothing into this cell.`,
  }),
  leaving: (mine: string): Text => ({
    id: `Isian Anda (${mine}) ikut terhapus bersama barisnya.`,
    en: `Your entry (${mine}) goes with its row.`,
  }),
  agree: { id: "Ya, isian itu boleh terhapus", en: "Yes, these entries may go" },
  agreeFirst: {
    id: "Setujui dulu bahwa isian itu terhapus, atau ubah pilihan rencana.",
    en: "Agree first that these entries go, or change the choices.",
  },
  start: { id: "Perbarui", en: "Refresh" },
  cancel: { id: "Jangan dulu", en: "Not now" },
  writing: { id: "Memperbarui…", en: "Refreshing…" },
  takeBack: { id: "Kembalikan pembaruan", en: "Take the refresh back" },
  lastRefresh: {
    id: "Rencana ini pernah diperbarui; pembaruan terakhir bisa dikembalikan.",
    en: "This plan was refreshed; the last refresh can be taken back.",
  },
} as const;

/** The first sentences of Ringkasan. */
export const headline = {
  will: { id: "Kalimat utama Ringkasan nanti", en: "The headline that Ringkasan will show" },
  before: { id: "Kalimat utama sekarang", en: "The headline now" },
  after: { id: "Kalimat utama sesudahnya", en: "The headline afterwards" },
  stays: { id: "Kalimat utama tetap", en: "The headline stays" },
  unknown: {
    id: "Baru diketahui setelah Excel menghitungnya, karena ada rumus Anda sendiri di antara isiannya.",
    en: "Known only once Excel has calculated it, as a formula of yours stands among its inputs.",
  },
} as const;

/** A fill that an earlier pane did not finish. */
export const unfinished = {
  found: (titles: readonly string[]): Text => ({
    id: `Ada pengisian yang belum selesai di buku kerja ini: ${titles.join("; ")}. Lembarnya masih tersembunyi.`,
    en: `This workbook holds a fill that was not finished: ${titles.join("; ")}. Its sheets are still hidden.`,
  }),
  remove: { id: "Hapus lembar itu", en: "Remove those sheets" },
  removing: { id: "Menghapus…", en: "Removing…" },
  goOn: { id: "Biarkan dan lanjutkan", en: "Leave them and go on" },
} as const;

/** What the workbook remembers could not be read. */
export const unread = {
  sentence: {
    id: "Panel belum dapat membaca apa yang diingat buku kerja ini, jadi rencana yang mungkin sudah ada belum dapat diperbarui di tempat.",
    en: "The pane could not read what this workbook remembers, so a plan that may stand in it cannot be refreshed in place yet.",
  },
  again: { id: "Baca lagi", en: "Read again" },
  reading: { id: "Membaca…", en: "Reading…" },
} as const;

/** What was written, and the way back. */
export const written = {
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
  confirm: {
    id: "Belum ada yang dihapus. Bila lembar ini dihapus, yang berikut ikut hilang atau tidak bekerja lagi:",
    en: "Nothing was deleted yet. If these sheets are deleted, the following goes too or stops working:",
  },
  confirmKeep: { id: "Simpan nilainya, lalu hapus", en: "Keep the values, then delete" },
  confirmYes: { id: "Ya, hapus semuanya", en: "Yes, delete all" },
  confirmNo: { id: "Batal", en: "Cancel" },
  takingBack: { id: "Mengembalikan…", en: "Taking back…" },
  stillTakingBack: {
    id: "Excel masih bekerja, atau sebuah kotak dialog terbuka: tutup dulu. Lembarnya terhapus begitu Excel sempat.",
    en: "Excel is still at work, or a dialog is open: close it first. The sheets go as soon as Excel gets to it.",
  },
  another: { id: "Isi lembar lain", en: "Fill other sheets" },
} as const;
