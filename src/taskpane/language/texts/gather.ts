import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

const files = (n: number): Text => ({
  id: `${formatNumber(n, "id")} berkas`,
  en: `${formatNumber(n, "en")} ${n === 1 ? "file" : "files"}`,
});

/** "Gabung": the files that came back, put together. */
export const gather = {
  intro: {
    id: "Pilih berkas .xlsx/.csv yang dikirim kembali; boleh ratusan sekaligus. Dibaca di sini, tidak ada yang dikirim.",
    en: "Choose the .xlsx or .csv files that came back, hundreds at once. They are read here; nothing is sent.",
  },
  choose: { id: "Pilih berkas", en: "Choose files" },
  chooseOthers: { id: "Pilih berkas lain", en: "Choose other files" },
  reading: (done: number, of: number, name: string): Text =>
    bilingual((language) => {
      const [read, all] = [done, of].map((n) => formatNumber(n, language));
      return language === "id" ? `${read} dari ${all} dibaca: ${name}` : `${read} of ${all} read: ${name}`;
    }),
  progressLabel: { id: "Kemajuan membaca", en: "Reading progress" },
  stop: { id: "Batal membaca", en: "Stop reading" },
  stopped: (read: number, of: number): Text => ({
    id: `Dihentikan: ${files(read).id} dari ${formatNumber(of, "id")} sudah dibaca dan dipakai di bawah.`,
    en: `Stopped: ${files(read).en} of ${formatNumber(of, "en")} were read and are used below.`,
  }),
  summary: (rows: number, read: number): Text => ({
    id: `${formatNumber(rows, "id")} baris dari ${files(read).id}`,
    en: `${formatNumber(rows, "en")} ${rows === 1 ? "row" : "rows"} from ${files(read).en}`,
  }),
  status: {
    accepted: (n: number): Text => ({ id: `Diterima (${n})`, en: `Accepted (${n})` }),
    partly: (n: number): Text => ({ id: `Diterima sebagian (${n})`, en: `Accepted in part (${n})` }),
    held: (n: number): Text => ({ id: `Menunggu keputusan (${n})`, en: `Waiting for a decision (${n})` }),
    refused: (n: number): Text => ({ id: `Ditolak (${n})`, en: `Refused (${n})` }),
  },
  rowsUsed: (used: number, held: number): Text => ({
    id: `${used} baris dipakai${held > 0 ? `, ${held} menunggu` : ""}`,
    en: `${used} ${used === 1 ? "row" : "rows"} used${held > 0 ? `, ${held} waiting` : ""}`,
  }),
  conflicts: (open: number): Text => ({
    id: `Perlu keputusan (${open})`,
    en: `For you to decide (${open})`,
  }),
  questions: (open: number): Text => ({
    id: open > 0 ? `Pertanyaan dari berkas (${open})` : "Cara berkasnya dibaca",
    en: open > 0 ? `Questions from the files (${open})` : "How the files were read",
  }),
  askedBy: (n: number, first: string): Text => ({
    id: n === 1 ? `Berkas ${first}` : `Berlaku untuk ${files(n).id}, misalnya ${first}`,
    en: n === 1 ? `File ${first}` : `Holds for ${files(n).en}, such as ${first}`,
  }),
  none: { id: "Jangan dipakai dulu", en: "Use none yet" },
  fileChoice: (file: string, numbers: Text): Text => ({
    id: `${file}: ${numbers.id}`,
    en: `${file}: ${numbers.en}`,
  }),
  allAlike: {
    id: "Pakai yang pertama untuk semua yang angkanya sama",
    en: "Take the first wherever the figures are the same",
  },
  otherVersions: {
    id: "Sertakan berkas dari templat versi lain",
    en: "Include files of another template version",
  },
  warnings: { id: "Perhatian", en: "Please note" },
  missing: (n: number): Text => ({
    id: `Belum ada kiriman dari ${n} kabupaten/kota`,
    en: `Nothing came from ${n} kabupaten and kota`,
  }),
  findings: (n: number): Text => ({ id: `${n} temuan`, en: `${n} ${n === 1 ? "finding" : "findings"}` }),
  pointTitle: (file: string): Text => ({
    id: `Tabel di ${file}`,
    en: `The table in ${file}`,
  }),
  pointColumns: { id: "Isi kolomnya", en: "What its columns hold" },
  pointAgain: { id: "Betulkan kolomnya", en: "Correct its columns" },
  pointDone: { id: "Selesai menunjuk", en: "Done pointing" },
  button: { id: "Isi Rekap", en: "Fill Rekap" },
  empty: {
    id: "Rekap muncul di sini setelah berkasnya dibaca.",
    en: "The Rekap shows here once files are read.",
  },
  preparing: { id: "Menyiapkan Rekap…", en: "Preparing the Rekap…" },
  noRows: { id: "Belum ada baris yang dapat direkap.", en: "No row can go into a Rekap yet." },
  notYet: { id: "Pilih berkasnya dulu.", en: "Choose the files first." },
} as const;
