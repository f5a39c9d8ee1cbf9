import { inLanguage, regions, wordKey, type Language, type Region } from "../../../domain/index.js";
import type { Found } from "../../components/index.js";
import { texts } from "../../language/index.js";

/**
 * The regions that a search narrows down to, the likeliest first: names that begin with what was typed, then
 * names that contain it, then codes. Nothing typed finds all, in the order of their codes.
 */
export function foundRegions(query: string, language: Language): readonly Found[] {
  const key = wordKey(query);
  const ranked = regions().map((region) => ({ region, rank: rankOf(region, key) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => asFound(region, language));
}

export function chosenRegion(code: string, language: Language): Found | null {
  const region = regions().find((one) => one.code === code);
  return region === undefined ? null : asFound(region, language);
}

const NO_MATCH = 4;

function rankOf(region: Region, key: string): number {
  if (key === "") return 0;
  const name = wordKey(region.name);
  const short = wordKey(region.shortName);
  // "kab. pringsewu" is "kabupaten pringsewu" to whoever types it.
  const abbreviated = name.replace(/^kabupaten/u, "kab").replace(/^provinsi/u, "prov");
  if (short.startsWith(key)) return 0;
  if (name.startsWith(key) || abbreviated.startsWith(key)) return 1;
  if (name.includes(key)) return 2;
  return wordKey(region.code).startsWith(key) ? 3 : NO_MATCH;
}

function asFound(region: Region, language: Language): Found {
  const code = `${inLanguage(texts.form.code, language)} ${region.code}`;
  const parent = regions().find((one) => one.code === region.parentCode);
  return {
    key: region.code,
    label: region.name,
    detail: parent === undefined ? code : `${parent.name} · ${code}`,
  };
}
