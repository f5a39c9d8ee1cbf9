/** What is said of a workbook in which nothing depends on the add-in any more. */
import type { Text } from "../../domain/index.js";
import { version } from "../../sheets/index.js";
import { ExcelProblem } from "../problem.js";

export const readMe = {
  tab: { id: "Baca saya", en: "Read me" },
  title: { id: "Baca saya", en: "Read me" },
  what: {
    id: "Buku kerja ini salinan bersih: semua isinya rumus Excel biasa dan nilai. Tidak ada yang memerlukan add-in Cakupan, dan add-in tidak mengenalnya lagi sebagai rencana.",
    en: "This workbook is a clean copy: all that is in it are ordinary Excel formulas and values. Nothing needs the add-in Cakupan, and the add-in no longer knows it as a plan.",
  },
  by: { id: `Dibuat dengan Cakupan ${version}.`, en: `Made with Cakupan ${version}.` },
  alive: {
    id: "Rumus biasa tetap menghitung bila isian diubah. Sel yang menjadi nilai tidak berubah lagi.",
    en: "Ordinary formulas go on calculating when inputs change. Cells that became values change no more.",
  },
  none: {
    id: "Tidak ada sel dengan fungsi CAKUPAN: tidak ada sel yang diganti.",
    en: "There was no cell with a CAKUPAN function: no cell was replaced.",
  },
  heads: [
    { id: "Sel", en: "Cell" },
    { id: "Semula", en: "Before" },
    { id: "Sekarang", en: "Now" },
  ],
  formula: { id: "rumus biasa", en: "ordinary formula" },
  value: {
    id: "nilai (tidak ada rumus biasa yang setara)",
    en: "value (there is no ordinary formula for it)",
  },
  name: { id: "nama", en: "name" },
  checked: (left: number): Text => ({
    id: `Dibaca ulang: ${left} sel bergantung pada add-in.`,
    en: `Read again: ${left} cells depend on the add-in.`,
  }),
} as const;

/** @param places Each with what it shows. */
export function notCalculated(places: readonly string[]): ExcelProblem {
  const list = places.join(", ");
  return new ExcelProblem("plan", {
    id: `Sel ini belum terhitung: ${list}. Tunggu sampai Excel selesai menghitung (panel tetap terbuka), lalu bersihkan lagi. Belum ada yang diubah.`,
    en: `These cells are not calculated: ${list}. Wait until Excel has calculated (leave the pane open), then clean again. Nothing was changed yet.`,
  });
}

/** A person stopped it after something was replaced. */
export function stopped(): ExcelProblem {
  return new ExcelProblem("cancelled", { id: "Dihentikan.", en: "Stopped." });
}

export const putBack: Text = {
  id: "Yang sudah diganti dikembalikan: buku kerja ini seperti semula.",
  en: "What had been replaced was put back: the workbook is as it was.",
};

export const notPutBack: Text = {
  id: "Sebagian sel sudah diganti dan belum dapat dikembalikan. Tutup salinan ini tanpa menyimpan, lalu buat salinan lagi.",
  en: "Some cells were replaced and could not be put back. Close this copy without saving it, then make another one.",
};
