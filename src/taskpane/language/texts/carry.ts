import type { Text } from "../../../domain/index.js";

/** "Tahun berikutnya": a plan as it goes on from what was reached. */
export const next = {
  intro: {
    id: "Yang tercapai menjadi dasar baru, peserta baru menjadi peserta berjalan, yang lain tetap. Isi angka sebenarnya pada tanggal dasar baru; yang kosong memakai angka terbit, atau proyeksi rencana ini yang ditandai belum dikonfirmasi.",
    en: "What was reached becomes the new base, new members are paid for already, the rest stays. Enter the actual figures at the new base date; an empty one takes a published figure, or this plan's projection, marked as not confirmed.",
  },
  begin: (year: number): Text => ({
    id: `Siapkan tahun dasar ${String(year)}`,
    en: `Prepare base year ${String(year)}`,
  }),
  reading: { id: "Membaca rencana di buku kerja…", en: "Reading the plan in the workbook…" },
  covered: (line: string): Text => ({ id: `${line}: peserta sebenarnya`, en: `${line}: actual members` }),
  workers: (line: string): Text => ({ id: `${line}: pekerja sebenarnya`, en: `${line}: actual workers` }),
  asOf: { id: "Per tanggal", en: "As of" },
  source: { id: "Sumber angka sebenarnya", en: "Source of the actual figures" },
  sourceHint: { id: "Surat, berkas, instansi.", en: "A letter, file or office." },
  originMissing: {
    id: "Isi tanggal (31/12/2025, Desember 2025 atau 2025) dan sumber angka sebenarnya.",
    en: "Enter the date (2025-12-31, December 2025 or 2025) and the source of the actual figures.",
  },
  take: { id: "Pakai di panel", en: "Use in the pane" },
  taken: (year: number): Text => ({
    id: `Pilihan tahun dasar ${String(year)} sudah ada di panel. Periksa, lalu tekan Perbarui rencana ini, atau Buat lembar baru.`,
    en: `The choices of base year ${String(year)} are in the pane now. Look them over, then press Refresh this plan, or Make new sheets.`,
  }),
  gone: {
    id: "Rencana di buku kerja tidak dapat dibaca.",
    en: "The plan in the workbook cannot be read.",
  },
} as const;

/** "Bandingkan": two plans on one sheet of differences. */
export const compare = {
  intro: {
    id: "Rencana di buku kerja ini, seperti isinya sekarang, dibandingkan dengan rencana lain. Selisih dan sebabnya ditulis di satu lembar baru di samping lembar rencana.",
    en: "The plan in this workbook, as it stands now, compared with another. The differences and their reasons are written on one new sheet beside those of the plan.",
  },
  code: { id: "Kode rencana yang lain", en: "Code of the other plan" },
  start: { id: "Tulis bandingan", en: "Write the comparison" },
  withFilled: { id: "Bandingkan dengan waktu diisi", en: "Compare with when it was filled" },
  working: { id: "Membandingkan…", en: "Comparing…" },
  workbook: { id: "Buku kerja ini", en: "This workbook" },
  other: { id: "Kode yang ditempel", en: "The code that was pasted" },
  filled: { id: "Waktu diisi atau diperbarui", en: "When it was filled or refreshed" },
} as const;

/** "Sidik rencana": whether printed pages are of the inputs that stand in the workbook. */
export const fingerprint = {
  intro: {
    id: "Sidik di kaki setiap halaman cetak berasal dari semua isian, skenario dan versi add-in pada saat lembar diisi atau diperbarui. Satu isian berubah, sidiknya lain; di komputer lain tetap sama.",
    en: "The fingerprint at the foot of each printed page is of all inputs, the scenario and the add-in's version when the sheets were filled or refreshed. One input changes, and it is another; on another computer it is the same.",
  },
  now: { id: "Isian sekarang", en: "Inputs now" },
  printed: { id: "Di kaki halaman", en: "At the foot of pages" },
  same: {
    id: "Sama: yang dicetak sekarang dan yang sudah bersidik ini berasal dari isian yang sama.",
    en: "The same: what is printed now, and pages with this fingerprint, are of the same inputs.",
  },
  changed: {
    id: "Berubah sejak dicetak: isian di lembar sudah lain dari yang disebut di kaki halaman. Tulis sidik baru sebelum mencetak, atau kembalikan isiannya.",
    en: "Changed since it was printed: the inputs are no longer those that the foot of the pages names. Write the new fingerprint before printing, or set the inputs back.",
  },
  none: {
    id: "Kaki halaman tidak memuat sidik: diganti sendiri, atau diisi versi yang lebih lama. Perbarui rencana untuk menulisnya.",
    en: "The foot of the pages has no fingerprint: it was replaced, or an older version filled it. Refresh the plan to have it written.",
  },
  unknown: {
    id: "Excel ini tidak memberi tahu isi kaki halaman: bandingkan sendiri dengan lembar cetaknya.",
    en: "This Excel does not tell what is at the foot of the pages: compare it with the print yourself.",
  },
  again: { id: "Periksa lagi", en: "Look again" },
  print: { id: "Tulis sidik baru ke kaki halaman", en: "Write the new fingerprint to the foot of the pages" },
} as const;
