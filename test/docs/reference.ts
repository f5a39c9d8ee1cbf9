/** The function reference as Markdown, from what the functions declare of themselves. */
import type { DeclaredFunction } from "../../src/workbench/build/metadata.js";

export function functionReference(functions: readonly DeclaredFunction[]): string {
  const parts = functions.map(({ id, description, parameters }) => {
    const named = Object.entries(parameters);
    const call = named.map(([name, { optional }]) => (optional ? `[${name}]` : name)).join("; ");
    const rows = named.map(([name, { text }]) => `| \`${name}\` | ${cell(text.id)} | ${cell(text.en)} |`);
    return [
      `## ${id}`,
      `\`=CAKUPAN.${id}(${call})\``,
      description.id,
      `*${description.en}*`,
      ["| argumen / argument | Indonesia | English |", "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  return `${[
    "# Fungsi Cakupan / The functions of Cakupan",
    "Dibuat dari deklarasi fungsi; jangan disunting di sini. *Generated from the functions' declarations (`npm run docs`); do not edit here.*",
    "Pemisah argumen: titik koma (;) pada Excel berbahasa Indonesia, koma (,) pada Excel berbahasa Inggris. Argumen dalam kurung siku boleh dikosongkan. " +
      "Setiap argumen boleh berupa satu nilai atau satu rentang; hasilnya tumpah (spill). *Arguments are separated by a semicolon in Indonesian and a comma in " +
      "English settings; those in brackets may be left out; each takes a single value or a range, and results spill.*",
    "Kolom utuh (A:A) dibaca sampai sel terakhir yang terisi. Bulan sesudah pemeriksaan terakhir dihitung dengan aturan terakhir yang diketahui: LEGAL_BASIS dan CONTRIBUTION_PARTS " +
      'menandainya ("belum diperiksa lagi sejak …"), satu angka tidak dapat. *Whole columns (A:A) are read to their last filled cell. Months after the last check are counted by the last ' +
      'rule known: LEGAL_BASIS and CONTRIBUTION_PARTS mark them ("not checked since …"), a single number cannot.*',
    ...parts,
  ].join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
