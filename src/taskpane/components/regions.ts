import {
  inLanguage,
  regionOf,
  regions,
  searchRegions,
  type Language,
  type Region,
} from "../../domain/index.js";
import type { Found } from "./SearchField.js";
import { texts } from "../language/index.js";

/** The regions that a typed text may mean, the likeliest first. Nothing typed offers all, in the order of their codes. */
export function foundRegions(query: string, language: Language): readonly Found[] {
  const all = regions();
  if (query.trim() === "") return all.map((region) => asFound(region, language));
  return searchRegions(query, all.length).map(({ region, matched }) => asFound(region, language, matched));
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
    `${inLanguage(texts.form.code, language)} ${region.code}`,
  ];
  return {
    key: region.code,
    label: region.name,
    detail: details.filter((detail) => detail != null).join(" · "),
  };
}
