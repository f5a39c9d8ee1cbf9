/** The function reference as Markdown, from the metadata that Excel reads and the texts in both languages. */
import type { FunctionText } from "../../src/functions/descriptions.js";

export interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

export function functionReference(metadata: Metadata, texts: Readonly<Record<string, FunctionText>>): string {
  const parts = metadata.functions.map(({ id, parameters }) => {
    const text = texts[id];
    if (!text) throw new Error(`${id} has no texts`);
    const call = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join("; ");
    const rows = parameters.map(({ name }) => {
      const of = text.parameters[name];
      if (!of) throw new Error(`${id}: "${name}" has no texts`);
      return `| \`${name}\` | ${cell(of.id)} | ${cell(of.en)} |`;
    });
    return [
      `## ${id}`,
      `\`=CAKUPAN.${id}(${call})\``,
      text.description.id,
      `*${text.description.en}*`,
      ["| argumen / argument | Indonesia | English |", "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  return `${[
    "# Fungsi Cakupan / The functions of Cakupan",
    "Dibuat dari metadata fungsi; jangan disunting di sini. *Generated from the function metadata (`npm run docs`); do not edit here.*",
    "Pemisah argumen: titik koma (;) pada Excel berbahasa Indonesia, koma (,) pada Excel berbahasa Inggris. Argumen dalam kurung siku boleh dikosongkan. " +
      "Setiap argumen boleh berupa satu nilai atau satu rentang; hasilnya tumpah (spill). *Arguments are separated by a semicolon in Indonesian and a comma in " +
      "English settings; those in brackets may be left out; each takes a single value or a range, and results spill.*",
    ...parts,
  ].join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
