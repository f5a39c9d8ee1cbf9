/** Regions in cells, in titles and in file names. */
import { findRegion, isFictional, quoted, refuse, regions, wordKey } from "../../domain/index.js";
import type { Region, Result } from "../../domain/index.js";
import { remembered } from "./remembered.js";

/** Letters that are looked at: the longest name of a region has 40, with its province behind it 80. */
const longestText = 120;

/** Texts that are remembered; far more than the names in the files of a whole country. */
const mostKnown = 20_000;

/**
 * Guessing what an unknown name may mean takes a thousand times as long as remembering, and the groups of an office's own
 * stand in each of its files again.
 */
const findOnce = remembered((text) => {
  const found = findRegion(text);
  return found.ok && isFictional(found.value) ? fictional(text, found.value) : found;
}, mostKnown);

/** A list is about real places: "00" in one is Indonesia, or a mistake, and never the province to learn on. */
function fictional(came: string, region: Region): Result<never> {
  return refuse("missing", {
    id: `Kode ${quoted(came)} bukan wilayah nyata: ${region.name} hanya untuk belajar dan tidak dibaca dari daftar.`,
    en: `The code ${quoted(came)} is no real region: ${region.name} is for learning only and is not read from lists.`,
  });
}

/** Looks regions up: the same text is looked up once. */
export class RegionFinder {
  find(text: string): Result<Region> {
    return findOnce(text);
  }
}

let byName: ReadonlyMap<string, readonly Region[]> | null = null;

/** Official names only: in running text an alias such as "Mitra" or "Pasir" is mostly a word and no region. */
function officialNames(): ReadonlyMap<string, readonly Region[]> {
  if (byName !== null) return byName;
  const found = new Map<string, Region[]>();
  for (const region of regions()) {
    const words = { province: ["provinsi", "prov"], regency: ["kabupaten", "kab"], city: ["kota"] }[
      region.level
    ];
    const short = wordKey(region.shortName);
    for (const key of new Set([wordKey(region.name), ...words.map((word) => word + short), short])) {
      found.set(key, [...(found.get(key) ?? []), region]);
    }
  }
  byName = found;
  return byName;
}

/**
 * Whether a text is the name of a region, also one that several share; without guessing what an unknown one may mean. For
 * telling a column of regions by what stands in it.
 */
export function namesRegion(text: string): boolean {
  return text.length <= longestText && officialNames().has(wordKey(text));
}

/** Letters of a title that are looked at. */
const longestTitle = 500;

/** Words of a name at most ("Kabupaten Administrasi Kepulauan Seribu", "Provinsi Daerah Istimewa Yogyakarta"). */
const longestName = 5;
/** Shorter names ("Aru", "Alor") are left alone in running text. */
const shortestName = 5;

/**
 * The one region that a title or a file name speaks of: "Data Cakupan Kabupaten Pringsewu Tahun 2024" or
 * "rekap_kab_pringsewu.xlsx". A province beside one of its own kabupaten/kota is where it lies, not what is meant.
 * `null` where there is none, or more than one.
 */
export function regionWithin(text: string): Region | null {
  const parts = text
    .slice(0, longestTitle)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const found = new Set<Region>();
  for (let at = 0; at < parts.length;) {
    const match = longestAt(parts, at);
    if (match === null) at += 1;
    else {
      if (match.region !== null) found.add(match.region);
      at += match.length;
    }
  }
  const all = [...found];
  const inner = all.filter((region) => !all.some((other) => other.parentCode === region.code));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** The longest name that begins at a word; its region is `null` where several share the name. */
function longestAt(
  parts: readonly string[],
  at: number,
): { readonly region: Region | null; readonly length: number } | null {
  for (let length = Math.min(longestName, parts.length - at); length > 0; length -= 1) {
    const key = wordKey(parts.slice(at, at + length).join(""));
    const named = key.length < shortestName ? undefined : officialNames().get(key);
    if (named === undefined) continue;
    return { region: named.length === 1 ? (named[0] ?? null) : null, length };
  }
  return null;
}
