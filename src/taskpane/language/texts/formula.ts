import { formatNumber } from "../../../domain/index.js";

/** "Susun rumus". What a function and its arguments are, and what is wrong with them, the functions say themselves. */
export const formula = {
  title: { id: "Susun rumus", en: "Build a formula" },
  intro: {
    id: "Pilih fungsi, isi argumennya dengan angka, kata atau sel, lihat hasilnya, lalu sisipkan di sel kosong yang dipilih.",
    en: "Choose a function, fill its arguments with numbers, words or cells, see the result, then insert it into the empty cell that is selected.",
  },
  which: { id: "Fungsi", en: "Function" },
  take: (name: string) => ({
    id: `Ambil sel terpilih untuk ${name}`,
    en: `Take the selected cells for ${name}`,
  }),
  takeShort: { id: "Ambil sel terpilih", en: "Take the selected cells" },
  optional: (count: number) => ({
    id: `Argumen yang boleh dikosongkan (${count})`,
    en: `Arguments that may be left out (${count})`,
  }),
  result: { id: "Hasil", en: "Result" },
  waiting: { id: "Isi dahulu argumen yang wajib.", en: "Fill in the needed arguments first." },
  asking: { id: "Menghitung…", en: "Calculating…" },
  notRead: {
    id: "Sel atau rentang yang disebut tidak dapat dibaca: periksa nama lembar dan alamatnya, paling banyak 20.000 sel.",
    en: "The cells named cannot be read: check the sheet's name and the address, 20,000 cells at most.",
  },
  unclear: ({ typed, whole, decimal }: { typed: string; whole: number; decimal: number }) => ({
    id: `"${typed}" bisa berarti ${formatNumber(whole, "id")} atau ${formatNumber(decimal, "id")}: Excel ini memakai tanda desimal lain dari panel. Tulis tanpa pemisah ribuan, misalnya ${String(whole)}.`,
    en: `"${typed}" may mean ${formatNumber(whole, "en")} or ${formatNumber(decimal, "en")}: this Excel has another decimal sign than the pane. Type it without a thousands separator, such as ${String(whole)}.`,
  }),
  size: (rows: number, columns: number) => ({
    id: `${rows} baris × ${columns} kolom; yang pertama:`,
    en: `${rows} rows × ${columns} columns; the first:`,
  }),
  basis: { id: "Dasar hukum", en: "Legal basis" },
  plain: {
    id: "Hitungan biasa: tidak memakai ketentuan hukum.",
    en: "Plain arithmetic: no rule of law is used.",
  },
  asFunction: { id: "Sebagai fungsi", en: "As a function" },
  asOrdinary: { id: "Sebagai rumus biasa", en: "As an ordinary formula" },
  noOrdinary: {
    id: "Tidak ada rumus biasa yang setara: angkanya bergantung pada hukum, atau hasilnya lebih dari satu sel.",
    en: "There is no ordinary formula for this: its number depends on the law, or it fills several cells.",
  },
  insertFunction: { id: "Sisipkan fungsi", en: "Insert the function" },
  insertOrdinary: { id: "Sisipkan rumus biasa", en: "Insert the ordinary formula" },
  inserted: (place: string) => ({ id: `Tertulis di ${place}.`, en: `Written into ${place}.` }),
} as const;
