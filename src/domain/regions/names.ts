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

function keysOf(region: Region): readonly string[] {
  const words = levelWords[region.level];
  const administrative = region.autonomous ? [] : ["administrasi", "adm"];
  return namesOf(region)
    .map(wordKey)
    .flatMap((name) => [
      name,
      ...words.map((word) => word + name),
      ...words.map((word) => name + word),
      ...administrative.flatMap((middle) => words.map((word) => word + middle + name)),
    ]);
}

let byName: ReadonlyMap<string, readonly Region[]> | null = null;

/** The regions that a text names exactly, whatever its case, spaces and punctuation, in the order of their codes. */
export function regionsNamed(text: string): readonly Region[] {
  byName ??= index();
  return byName.get(wordKey(text)) ?? [];
}

function index(): ReadonlyMap<string, readonly Region[]> {
  const found = new Map<string, Set<Region>>();
  for (const region of regions()) {
    for (const key of keysOf(region)) {
      const already = found.get(key);
      if (already === undefined) found.set(key, new Set([region]));
      else already.add(region);
    }
  }
  return new Map([...found].map(([key, set]) => [key, [...set]]));
}
