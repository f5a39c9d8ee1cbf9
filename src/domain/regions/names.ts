import { wordKey } from "../language/index.js";
import { aliasesOf } from "./aliases.js";
import { regions } from "./region.js";
import type { Region, RegionLevel } from "./region.js";

/** How people write the level before (or after) a name, without spaces and dots. */
const levelWords: Readonly<Record<RegionLevel, readonly string[]>> = {
  province: ["provinsi", "propinsi", "prov", "prop", "pemprov", "pemdaprov", "province"],
  regency: ["kabupaten", "kab", "pemkab", "regency"],
  city: ["kota", "kotamadya", "kodya", "pemkot", "city"],
};

/** "Kep. Aru" for Kepulauan Aru; "Kepulauan Aru" itself stays. */
function abbreviated(name: string): readonly string[] {
  return name.startsWith("Kepulauan ") ? [name, name.replace("Kepulauan", "Kep")] : [name];
}

/** Every name of a region as people write it: the usual one, the official one, and its aliases. */
export function namesOf(region: Region): readonly string[] {
  const official = region.name.replace(/^Provinsi /, "");
  return [...new Set([...abbreviated(region.shortName), official, ...aliasesOf(region.code)])];
}

/** The level that a text names at its beginning, and the rest: "kab. pring" is a regency, "pring". */
export function withoutLevel(text: string): { readonly level: RegionLevel; readonly rest: string } | null {
  const [, word = "", rest = ""] = /^\s*([a-z]+)\b[.\s]+(\S.*)$/i.exec(text) ?? [];
  for (const level of ["province", "regency", "city"] as const) {
    if (levelWords[level].includes(word.toLowerCase())) return { level, rest };
  }
  return null;
}

let byName: ReadonlyMap<string, readonly Region[]> | null = null;

/** The regions by their names alone, without the level. */
function plainNames(): ReadonlyMap<string, readonly Region[]> {
  if (byName !== null) return byName;
  const found = new Map<string, Region[]>();
  for (const region of regions()) {
    for (const key of new Set(namesOf(region).map(wordKey))) {
      const already = found.get(key);
      if (already === undefined) found.set(key, [region]);
      else already.push(region);
    }
  }
  byName = found;
  return found;
}

/** What is left of a key when a word of the level stands at its beginning or its end. */
function withoutWord(key: string, word: string): readonly string[] {
  const rests: string[] = [];
  if (key.endsWith(word)) rests.push(key.slice(0, -word.length));
  if (key.startsWith(word)) {
    const rest = key.slice(word.length);
    // "Kota Administrasi Jakarta Pusat", "Kab. Adm. Kepulauan Seribu".
    rests.push(rest, rest.replace(/^(administrasi|adm)/, ""));
  }
  return rests;
}

/** The regions that a text names exactly, whatever its case, spaces and punctuation, in the order of their codes. */
export function regionsNamed(text: string): readonly Region[] {
  const key = wordKey(text);
  const names = plainNames();
  const found = new Set(names.get(key));
  for (const level of ["province", "regency", "city"] as const) {
    for (const word of levelWords[level]) {
      for (const rest of withoutWord(key, word)) {
        for (const region of names.get(rest) ?? []) if (region.level === level) found.add(region);
      }
    }
  }
  return [...found].sort((a, b) => (a.code < b.code ? -1 : 1));
}
