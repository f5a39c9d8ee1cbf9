import type { Text } from "../../../domain/index.js";
import { bilingual, sheetCount } from "../numbers.js";

export const preview = {
  empty: {
    id: "Pilih daerah dan isi target; rencananya muncul di sini sebelum apa pun ditulis.",
    en: "Choose a region and enter a target; the plan shows here before anything is written.",
  },
  waiting: {
    id: "Rencana muncul di sini setelah isian di atas lengkap dan benar.",
    en: "The plan shows here once the fields above are complete and right.",
  },
} as const;

export const fill = {
  button: { id: "Isi lembar", en: "Fill sheets" },
  stop: { id: "Batal", en: "Cancel" },
  stopping: { id: "Menghentikan…", en: "Stopping…" },
  undoing: { id: "Menghapus yang sudah tertulis…", en: "Removing what was written…" },
  otherWriting: {
    id: "Menunggu pengisian di tab lain selesai.",
    en: "Waiting for the fill in another tab to end.",
  },
  filling: { id: "Mengisi…", en: "Filling…" },
  starting: { id: "Menyiapkan lembar…", en: "Preparing the sheets…" },
  silent: {
    id: "Excel belum menjawab. Mungkin sebuah kotak dialog terbuka atau sel sedang diketik: tutup dulu, atau tekan Batal.",
    en: "Excel has not answered yet. A dialog may be open, or a cell being typed: close it first, or press Cancel.",
  },
  clearsUndo: {
    id: "Mengisi lembar mengosongkan daftar Urungkan (Ctrl+Z) di Excel. Lembar yang ditambahkan bisa dihapus lagi dengan Kembalikan.",
    en: "Filling sheets empties Excel's Undo list (Ctrl+Z). The sheets that are added can be removed again with Take back.",
  },
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
} as const;

export const result = {
  goToAdvice: {
    id: "Mungkin lembarnya sudah dihapus atau diganti nama.",
    en: "The sheet may have been deleted or renamed.",
  },
  stands: (title: string): Text => ({
    id: `Sudah diisi: ${title}.`,
    en: `Already filled: ${title}.`,
  }),
  show: { id: "Lihat hasil", en: "Show result" },
} as const;
