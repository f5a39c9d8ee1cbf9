import { quoted } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

/** The five programmes of Jamsostek, in the order the law lists them. */
export type Programme = "JKK" | "JKM" | "JHT" | "JP" | "JKP";

export const programmes: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];

const names: Readonly<Record<Programme, Text>> = {
  JKK: { id: "Jaminan Kecelakaan Kerja", en: "employment injury" },
  JKM: { id: "Jaminan Kematian", en: "death" },
  JHT: { id: "Jaminan Hari Tua", en: "old-age savings" },
  JP: { id: "Jaminan Pensiun", en: "pension" },
  JKP: { id: "Jaminan Kehilangan Pekerjaan", en: "job loss" },
};

export function programmeName(programme: Programme): Text {
  return names[programme];
}

/** The basic package of a subsidised worker. */
export const basicProgrammes: readonly Programme[] = ["JKK", "JKM"];

/** How a programme is called where it is written out, with or without "jaminan" before it. */
const writtenOut: readonly (readonly [RegExp, Programme])[] = [
  [/\b(?:JAMINAN\s+)?KECELAKAAN\s+KERJA\b|\bEMPLOYMENT\s+INJURY\b/g, "JKK"],
  [/\b(?:JAMINAN\s+)?KEHILANGAN\s+PEKERJAAN\b|\bJOB\s+LOSS\b/g, "JKP"],
  [/\b(?:JAMINAN\s+)?KEMATIAN\b|\bDEATH\b/g, "JKM"],
  [/\b(?:JAMINAN\s+)?HARI\s+TUA\b|\bOLD-AGE\s+SAVINGS\b/g, "JHT"],
  [/\b(?:JAMINAN\s+)?PENSIUN\b|\bPENSION\b/g, "JP"],
];
/** All five written out take less. */
const longestProgrammes = 200;

/**
 * Reads "JKK+JKM", "jkk, jkm, jht", "JKK dan JKM" or "Jaminan Kematian"; answers in the law's order, each once.
 */
export function parseProgrammes(text: string, argument = "programmes"): Result<readonly Programme[]> {
  let spelled = text.length > longestProgrammes ? "?" : text.toUpperCase();
  for (const [words, programme] of writtenOut) spelled = spelled.replace(words, programme);
  const words = spelled.split(/[\s+,;/&]+|\bDAN\b|\bAND\b/).filter((word) => word !== "");
  const unknown = words.find((word) => !programmes.some((programme) => programme === word));
  if (words.length === 0 || unknown !== undefined) {
    return refuse(
      "value",
      {
        id: `"${argument}" harus gabungan ${programmes.join(", ")}, misalnya "JKK+JKM"; yang diterima ${quoted(text)}.`,
        en: `"${argument}" must combine ${programmes.join(", ")}, such as "JKK+JKM"; ${quoted(text)} came.`,
      },
      argument,
    );
  }
  return ok(programmes.filter((programme) => words.includes(programme)));
}
