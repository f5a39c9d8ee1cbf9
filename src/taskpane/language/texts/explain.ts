import { formatDate, type IsoDate } from "../../../domain/index.js";

/** "Jelaskan sel ini". The words of the cells themselves are in the language of the workbook. */
export const explain = {
  heading: { id: "Jelaskan sel ini", en: "Explain this cell" },
  intro: {
    id: "Pilih satu sel di lembar, lalu tekan: apa angkanya, bagaimana dihitung, dari mana, dan siapa yang memakainya.",
    en: "Select a cell in the sheet, then press: what its number is, how it is calculated, where it is from, and what uses it.",
  },
  button: { id: "Jelaskan sel yang dipilih", en: "Explain the selected cell" },
  reading: { id: "Membaca …", en: "Reading …" },
  back: (place: string) => ({ id: `Kembali ke ${place}`, en: `Back to ${place}` }),
  foreign: {
    id: "Sel ini bukan dari add-in ini: isinya milik Anda, dan tidak ada angka add-in ini di dalamnya.",
    en: "This cell is not this add-in's: what it holds is your own, and no number of ours is in it.",
  },
  emptyCell: {
    id: "Sel ini kosong. Pilih sel yang berisi angka.",
    en: "This cell is empty. Select one that holds a number.",
  },
  words: {
    id: "Sel ini berisi judul, label atau penjelasan, bukan angka.",
    en: "This cell holds a heading, a label or an explanation, not a number.",
  },
  notRemembered: {
    id: "Lembar ini diisi add-in ini, tetapi buku kerja tidak mengingat pilihannya (Rekap, Bandingan, Daftar, atau diisi versi lama). Ceritanya ada di lembar itu sendiri: kolom penjelasan dan lembar Sumber.",
    en: "This add-in filled this sheet, but the workbook does not remember its choices (a consolidation, a comparison, counted lists, or an older version). Its story stands on the sheets themselves: the explanations and the sheet Sumber.",
  },
  otherLayout: (version: string) => ({
    id: `Lembar ini ditulis add-in versi ${version} dengan susunan atau angka terbit lain, jadi sel ini tidak dapat diceritakan di sini.`,
    en: `Version ${version} of the add-in wrote this sheet with another layout or other published figures, so this cell cannot be explained here.`,
  }),
  kinds: {
    input: { id: "Isian: boleh diubah", en: "Input: may be changed" },
    formula: { id: "Dihitung", en: "Calculated" },
    fixed: { id: "Angka tetap dari sumbernya", en: "A fixed number from its source" },
  },
  empty: { id: "kosong", en: "empty" },
  section: { id: "Bagian", en: "Part" },
  how: { id: "Cara hitung", en: "How it is calculated" },
  note: { id: "Keterangan", en: "Note" },
  inWords: { id: "Rumusnya dengan kata-kata", en: "Its formula in words" },
  formula: { id: "Rumus", en: "Formula" },
  overwritten: (was: string) => ({
    id: `Rumus add-in di sel ini sudah diganti. Yang diceritakan di bawah adalah rumus semula: ${was}`,
    en: `The add-in's formula in this cell was written over. What is told below is the formula as it was: ${was}`,
  }),
  changed: (was: string) => ({
    id: `Isian ini sudah diubah; semula ${was}. Sumber di bawah milik angka semula: tulis sumber Anda di lembar Sumber.`,
    en: `This input was changed; it was ${was}. The source below is that of the number as it was: name yours on the sheet Sumber.`,
  }),
  origin: { id: "Basis, tanggal dan sumber barisnya", en: "Base, date and source of its row" },
  reads: { id: "Dihitung dari", en: "Calculated from" },
  readBy: { id: "Dipakai langsung oleh", en: "Used directly by" },
  outside: { id: "Dipakai rumus Anda sendiri", en: "Used by formulas of your own" },
  nobody: { id: "Tidak ada rumus yang memakai sel ini.", en: "No formula uses this cell." },
  law: { id: "Dasar hukum", en: "Legal basis" },
  sources: { id: "Sumber dan keputusan", en: "Sources and decisions" },
  ownSource: { id: "Sumber", en: "Source" },
  more: (count: number) => ({ id: `dan ${count} lagi`, en: `and ${count} more` }),
  asOf: { id: "per", en: "as of" },
  published: { id: "terbit", en: "published" },
  checked: (day: IsoDate) => ({
    id: `terakhir diperiksa ${formatDate(day, "id")}`,
    en: `last checked ${formatDate(day, "en")}`,
  }),
  parameter: { id: "Parameter", en: "Parameter" },
  page: (host: string) => ({ id: `Halaman: ${host}`, en: `Page: ${host}` }),
  register: (id: string) => ({ id: `Baris ${id} di Sumber`, en: `Row ${id} on Sumber` }),
  ownFunction: (id: string) => ({ id: `Fungsi CAKUPAN.${id}`, en: `Function CAKUPAN.${id}` }),
  arguments: { id: "Argumen", en: "Arguments" },
  leftOut: { id: "tidak diisi", en: "left out" },
  answer: { id: "Hasil", en: "Result" },
  plain: {
    id: "Hitungan biasa: tidak memakai ketentuan hukum.",
    en: "Plain arithmetic: no rule of law is used.",
  },
  notKnown: {
    id: "Dasar hukumnya bergantung pada argumen yang berupa rumus, dan tidak dapat dibaca di sini.",
    en: "Its legal basis depends on an argument that is a formula, and cannot be read here.",
  },
  unknownFunction: {
    id: "Versi ini tidak mengenal fungsi itu.",
    en: "This version does not know that function.",
  },
} as const;
