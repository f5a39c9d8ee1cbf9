import {
  fictionalRegions,
  fictionalWord,
  inLanguage,
  isFictional,
  regionOf,
  regions,
  searchRegions,
  type Language,
  type Region,
} from "../../domain/index.js";
import type { Found } from "./SearchField.js";
import { texts } from "../language/index.js";

/**
 * The regions that a typed text may mean, the likeliest first. Nothing typed offers all, in the order of their codes. The fictional
 * ones are offered only where a word of theirs, or their code, is typed.
 */
export function foundRegions(query: string, language: Language): readonly Found[] {
  const all = regions();
  if (query.trim() === "") return all.map((region) => asFound(region, language));
  const found = searchRegions(query, all.length);
  const learning = fictionalFor(query);
  // What only resembles the word that was typed is not meant when a fictional region has just this word.
  const real = learning.length === 0 ? found : found.filter(({ approximate }) => !approximate);
  return [
    ...real.map(({ region, matched }) => asFound(region, language, matched)),
    ...learning.map((region) => asFound(region, language)),
  ];
}

/** What somebody types who looks for a region to try things on. */
const learningWords = ["contoh", "fiktif", "belajar", "latihan", "fictional", "example", "learn", "sample"];

function fictionalFor(query: string): readonly Region[] {
  const typed = query.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  const begins = (word: string, whole: string): boolean => word.length >= 3 && whole.startsWith(word);
  if (typed.some((word) => learningWords.some((whole) => begins(word, whole)))) return fictionalRegions();
  return fictionalRegions().filter(({ code, shortName }) =>
    typed.some(
      (word) => begins(word, shortName.toLowerCase()) || (word.length >= 2 && code.startsWith(word)),
    ),
  );
}

/** The chosen region as the field shows it; null for a code that is none. */
export function chosenRegion(code: string, language: Language): Found | null {
  // At the start none is chosen, and the table of them all need not be read yet.
  if (code === "") return null;
  const region = regionOf(code);
  return region.ok ? asFound(region.value, language) : null;
}

/** `matched` is the name that was found: "Muba" is told beside Kabupaten Musi Banyuasin. */
function asFound(region: Region, language: Language, matched?: string): Found {
  const parent = region.parentCode === null ? null : regionOf(region.parentCode);
  const ownNames: readonly (string | undefined)[] = [region.name, region.shortName, region.code, undefined];
  const details = [
    ownNames.includes(matched) ? null : matched,
    parent?.ok === true ? parent.value.name : null,
    isFictional(region) ? inLanguage(fictionalWord, language) : null,
    `${inLanguage(texts.form.code, language)} ${region.code}`,
  ];
  return {
    key: region.code,
    label: region.name,
    detail: details.filter((detail) => detail != null).join(" · "),
  };
}
