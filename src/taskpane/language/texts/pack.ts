/** What the pane says about the proposal pack. The documents themselves are Indonesian, as they are handed in. */
export const pack = {
  reading: { id: "Membaca lembar rencana…", en: "Reading the sheets of the plan…" },
  title: { id: "Paket usulan", en: "Proposal pack" },
  intro: {
    id: "Telaahan staf, KAK dengan RAB, dan lembar untuk DPRD, dari angka di sel buku kerja ini sekarang. Yang hanya kantor Anda tahu ditandai kuning untuk diisi.",
    en: "Staff memo, terms of reference with budget, and a page for the council, in Indonesian, from the numbers in this workbook's cells now. What only your office knows is marked in yellow.",
  },
  make: { id: "Susun paket usulan", en: "Make the proposal pack" },
  making: { id: "Menyusun …", en: "Making …" },
  notReady: {
    id: "Pilihan di tab Rencana belum lengkap: paket disusun dari pilihan rencana yang ada di buku kerja.",
    en: "The choices on the tab Plan are not complete: the pack is made by the choices of the plan in the workbook.",
  },
  noPlan: {
    id: "Belum ada rencana di buku kerja ini. Isi di tab Rencana, lalu susun paketnya.",
    en: "There is no plan in this workbook yet. Fill one on the tab Plan, then make its pack.",
  },
  notLoaded: {
    id: "Berkas tidak dapat dibuat: bagian add-in yang menulisnya tidak dapat dimuat. Tutup panel, buka lagi, lalu coba sekali lagi.",
    en: "The files cannot be made: the part of the add-in that writes them did not load. Close the pane, open it and try again.",
  },
  figures: (figures: number, fields: number, lacking: number) => ({
    id: `${figures} angka dari sel, ${fields} isian kantor${lacking > 0 ? `, ${lacking} angka tidak terbaca (biru muda)` : ""}.`,
    en: `${figures} figures from cells, ${fields} ${fields === 1 ? "field" : "fields"} for the office${lacking > 0 ? `, ${lacking} ${lacking === 1 ? "figure" : "figures"} not readable (light blue)` : ""}.`,
  }),
  made: (papers: number) => ({
    id: `${papers} dokumen tersusun dari angka di sel sekarang. Bila sel diubah, susun lagi.`,
    en: `${papers} documents are made from the numbers in the cells now. Make them again once a cell is changed.`,
  }),
  copy: { id: "Salin ke Word", en: "Copy for Word" },
  copyOf: (name: string) => ({ id: `Salin ke Word: ${name}`, en: `Copy for Word: ${name}` }),
  copied: (name: string) => ({
    id: `${name} tersalin. Tempelkan di Word: tabel dan gambarnya ikut.`,
    en: `${name} is copied. Paste it in Word: its tables and pictures come along.`,
  }),
  notCopied: {
    id: "Excel ini tidak mengizinkan panel menyalin. Simpan berkasnya, atau buka buku kerja di Excel untuk web.",
    en: "This Excel does not let the pane copy. Save the files, or open the workbook in Excel on the web.",
  },
  save: { id: "Simpan semua (.zip)", en: "Save all (.zip)" },
  saved: (name: string) => ({
    id: `${name} diserahkan untuk disimpan. Salin ke Word juga bisa.`,
    en: `${name} was handed over to be saved. Copy for Word works as well.`,
  }),
  check: { id: "Cek paket lama (.docx) …", en: "Check an older pack (.docx) …" },
  compared: (papers: number, agreeing: number) => ({
    id: `${papers} berkas dibandingkan dengan buku kerja, ${agreeing} masih cocok seluruhnya. Hasilnya di bawah.`,
    en: `${papers} ${papers === 1 ? "file was" : "files were"} compared with the workbook, ${agreeing} of them still ${agreeing === 1 ? "agrees" : "agree"} throughout. See below.`,
  }),
  none: (name: string) => ({
    id: `${name}: bukan berkas paket usulan.`,
    en: `${name}: not a file of a proposal pack.`,
  }),
  agrees: (name: string, figures: number) => ({
    id: `${name}: semua ${figures} angka masih cocok dengan buku kerja.`,
    en: `${name}: all ${figures} figures still agree with the workbook.`,
  }),
  differs: (name: string, differing: number, figures: number) => ({
    id: `${name}: ${differing} sel tidak lagi cocok, dari ${figures} angka.`,
    en: `${name}: ${differing} ${differing === 1 ? "cell no longer agrees" : "cells no longer agree"}, of ${figures} figures.`,
  }),
  otherPlan: {
    id: "Sidik rencananya lain: isian rencana sudah diubah sejak dokumen dibuat, atau rencananya memang lain.",
    en: "Its fingerprint is another: the plan's inputs were changed since the document was made, or it is another plan.",
  },
  change: (says: string, now: string | null) => ({
    id:
      now === null
        ? `"${says}" di dokumen, selnya tidak berisi angka itu lagi`
        : `"${says}" di dokumen, sekarang "${now}"`,
    en:
      now === null
        ? `"${says}" in the document, its cell no longer holds one`
        : `"${says}" in the document, now "${now}"`,
  }),
  sipd: { id: "Salin untuk SIPD", en: "Copy for SIPD" },
  sipdIntro: {
    id: "Baris RKA dari sel sekarang, dengan tab di antara kolom: kode rekening, uraian, koefisien, satuan, harga, PPN, jumlah. Angka tanpa titik dan tanpa Rp.",
    en: "Rows of RKA from the cells now, with tabs between the columns: account code, words, coefficient, unit, price, VAT, amount. Numbers without points or currency.",
  },
  sipdAll: { id: "Salin semua baris untuk SIPD", en: "Copy all rows for SIPD" },
  sipdOne: { id: "Salin baris ini", en: "Copy this row" },
  sipdOf: (words: string) => ({ id: `Salin baris ini: ${words}`, en: `Copy this row: ${words}` }),
  sipdCopied: (rows: number) => ({
    id: `${rows} baris tersalin. Tempelkan ke SIPD atau lembar kerja.`,
    en: `${rows} ${rows === 1 ? "row is" : "rows are"} copied. Paste into SIPD or a sheet.`,
  }),
  sipdGone: {
    id: "Baris itu tidak ada lagi di RKA: daftarnya sudah diperbarui.",
    en: "That row is no longer on RKA: the list has been renewed.",
  },
  sipdByHand: {
    id: "Excel ini tidak mengizinkan panel menyalin. Barisnya terpilih di bawah: tekan Ctrl+C (Mac: ⌘C).",
    en: "This Excel does not let the pane copy. The rows are selected below: press Ctrl+C (Mac: ⌘C).",
  },
  sipdField: { id: "Baris untuk SIPD", en: "Rows for SIPD" },
} as const;
