import type { Text } from "../language/index.js";
import type { Region } from "./kind.js";

/*
 * A province to learn on, with three kabupaten/kota. Its code begins with 0: the first digit of a Kemendagri code is the
 * group of islands, 1 (Sumatera) to 9 (Papua), so none can ever be given to a real one. "(fiktif)" is part of each name, so
 * that no sheet, printed page, file name or document can show it without saying so.
 */

/** The code of the fictional province. */
export const FICTIONAL_PROVINCE = "00";

/** What stands where a real figure has its source. */
export const fictionalWord: Text = { id: "fiktif, untuk belajar", en: "fictional, for learning" };

const parts: readonly Region[] = [
  part("00.01", "Kabupaten Teladan (fiktif)", 12, 4, 108),
  part("00.02", "Kabupaten Misal (fiktif)", 8, 2, 74),
  part("00.71", "Kota Umpama (fiktif)", 6, 34, 4),
];

const all: readonly Region[] = [
  {
    code: FICTIONAL_PROVINCE,
    name: "Provinsi Contoh (fiktif)",
    shortName: "Contoh (fiktif)",
    level: "province",
    parentCode: null,
    autonomous: true,
    kecamatan: 26,
    kelurahan: 40,
    desa: 186,
  },
  ...parts,
];

function part(code: string, name: string, kecamatan: number, kelurahan: number, desa: number): Region {
  return {
    code,
    name,
    shortName: name.replace(/^(Kabupaten|Kota) /, ""),
    level: name.startsWith("Kota") ? "city" : "regency",
    parentCode: FICTIONAL_PROVINCE,
    autonomous: true,
    kecamatan,
    kelurahan,
    desa,
  };
}

/** The fictional province and its kabupaten/kota. They stand in no list of regions and are found by their codes only. */
export function fictionalRegions(): readonly Region[] {
  return all;
}

/** Whether a region, or the region of a code, is one that was invented to learn on. */
export function isFictional(region: Region | string): boolean {
  const code = typeof region === "string" ? region : region.code;
  return all.some((one) => one.code === code);
}
