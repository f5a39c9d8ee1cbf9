/** How statistical tables write the names of regions: numbered, with footnote marks, under the words of their level. */
import { childrenOf, findRegion } from "../../domain/index.js";
import type { Region, RegionLevel, Result } from "../../domain/index.js";
import { namesRegion } from "./regions.js";
import type { RegionFinder } from "./regions.js";

interface WrittenName {
  /** The name alone: "Pacitan" for "01. Pacitan *)". */
  readonly name: string;
  /** The number before it, as BPS numbers kabupaten from 01 and kota from 71; `null` where there is none. */
  readonly number: number | null;
  /** What was left out behind the name; "" where there was nothing. */
  readonly mark: string;
}

/** A longer text is no name of a region. */
const longestName = 120;
const numbered = /^(\d{1,2})\s*[.)]\s*(?=\D)/;
const codedBefore = /^\d{4}\s*[.)-]?\s+(?=\D)/;
const markBehind = /\s*(\*{1,3}\)?|\s\d{1,2}\)|\s?[a-z]\)|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)$/i;

/** Takes a name apart. A text that is only a code or a number stays as it is. */
export function writtenName(text: string): WrittenName {
  if (text.length > longestName) return { name: text, number: null, mark: "" };
  let name = text.trim();
  const number = numbered.exec(name);
  if (number !== null) name = name.slice(number[0].length);
  else name = name.replace(codedBefore, "");
  const mark = markBehind.exec(name);
  if (mark !== null && /\p{L}/u.test(name.slice(0, mark.index))) name = name.slice(0, mark.index);
  return {
    name: name.trim(),
    number: number === null ? null : Number(number[1]),
    mark: mark?.[1]?.trim() ?? "",
  };
}

const levelWords: ReadonlyMap<string, RegionLevel> = new Map([
  ["kabupaten", "regency"],
  ["kab", "regency"],
  ["regency", "regency"],
  ["regencies", "regency"],
  ["kota", "city"],
  ["kotamadya", "city"],
  ["kodya", "city"],
  ["city", "city"],
  ["cities", "city"],
  ["municipality", "city"],
]);

/** The level that a row of its own names for the rows below it ("Kabupaten", "Kota/City"); `null` for any other text. */
export function levelNamed(text: string): RegionLevel | null {
  if (text.length > 40) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const levels = new Set(words.map((word) => levelWords.get(word)));
  const [level] = levels;
  return levels.size === 1 ? (level ?? null) : null;
}

/** Whether a row of regions is the whole country, which is the total of its provinces. */
export function isCountry(text: string): boolean {
  return /^(indonesia|nasional|national|republik indonesia)$/i.test(writtenName(text).name);
}

/** What is known of a column of names as a whole, to tell regions of the same name apart. */
export interface NameHints {
  /** Whether the heading speaks of provinces, or of kabupaten/kota; `null` where it says neither. */
  readonly level: "province" | "local" | null;
  /** Whether some names say "Kota" and none "Kabupaten": a name without either is then a kabupaten. */
  readonly onlyCitiesNamed: boolean;
  /** Whether the numbers before the names tell kabupaten (01…) from kota (71…). */
  readonly numbersTell: boolean;
}

const prefix: Readonly<Record<RegionLevel, string>> = {
  province: "Provinsi ",
  regency: "Kabupaten ",
  city: "Kota ",
};

/**
 * The region that a name means at its place: by itself, else by its level (the heading's, the group's above it, its
 * number's), else by its province. The refusal of the name alone where it stays open.
 */
export function regionAt(
  finder: RegionFinder,
  text: string,
  place: { readonly hints: NameHints; readonly group: RegionLevel | null; readonly within: Region | null },
): Result<Region> {
  const { name, number } = writtenName(text);
  const { hints, group, within } = place;
  // A heading of provinces goes before a kota of the same name: Jambi, Bengkulu, Gorontalo.
  if (hints.level === "province") {
    const province = namesRegion(name) ? finder.find(prefix.province + name) : null;
    if (province?.ok === true) return province;
  }
  const plain = finder.find(name);
  const level = group ?? levelOfNumber(number, hints);
  if (plain.ok && (level === null || plain.value.level === level)) return plain;
  if (plain.ok ? !namesRegion(name) : plain.problem.code !== "value") return plain;
  const levels: readonly RegionLevel[] =
    level !== null
      ? [level]
      : hints.onlyCitiesNamed
        ? ["regency"]
        : hints.level === "local"
          ? ["regency", "city"]
          : [];
  const found = levels.flatMap((each) => {
    const one = finder.find(prefix[each] + name);
    return one.ok ? [one] : [];
  });
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  return plain.ok ? plain : (namedInside(name, within) ?? plain);
}

function levelOfNumber(number: number | null, hints: NameHints): RegionLevel | null {
  if (number === null || !hints.numbersTell) return null;
  return number >= 71 ? "city" : "regency";
}

/** Several regions of one name: the province that the row or the title names decides. */
function namedInside(name: string, within: Region | null): Result<Region> | null {
  if (within === null) return null;
  const short = name.trim().toLowerCase();
  const inside = childrenOf(within.code).filter((child) => child.shortName.toLowerCase() === short);
  const [only, ...others] = inside;
  if (only !== undefined && others.length === 0) return { ok: true, value: only };
  const named = findRegion(`${name}, ${within.name}`);
  return named.ok ? named : null;
}
