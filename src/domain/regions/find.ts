import { joinTexts, quoted } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { isFictional } from "./fictional.js";
import { regionsNamed } from "./names.js";
import { regionWithCode } from "./region.js";
import type { Region } from "./region.js";
import { searchRegions } from "./search.js";

/** No name of a region, with its level and its province, is longer. */
const longestName = 120;

/** The region of a Kemendagri code, "18.10" or "1810", or of a fictional one ("00"). Names are not looked at. */
export function regionOf(code: string, argument = "region"): Result<Region> {
  const region = regionWithCode(code);
  return region === undefined ? unknownRegion(code, argument) : ok(region);
}

/**
 * Finds a region by Kemendagri code ("18.10", "1810") or by name: official or usual, former or abbreviated ("Muba",
 * "DIY"), with or without "Provinsi", "Kabupaten", "Kab.", "Kota" before or behind it, in any case, with its province
 * after a comma or in brackets ("Banjar, Jawa Barat"). A name that several regions share is refused with all of them:
 * a code or a prefix decides. An unknown one is refused with the nearest names. A BPS code is never taken for one of
 * Kemendagri: as far as it is told apart, it is refused. The fictional province is found by its own code alone.
 */
export function findRegion(codeOrName: string, argument = "region"): Result<Region> {
  const text = codeOrName.trim();
  if (text.length > longestName) return unknownRegion(text, argument);
  const coded = /^\d/.test(text) ? regionWithCode(text) : undefined;
  if (coded !== undefined && /^\d{2}$|^\d{2}[.,\s-]*\d{2}$/.test(text)) return ok(coded);
  const named = regionsNamed(text);
  const candidates = named.length > 0 ? named : namedWithin(text);
  const [first, ...others] = candidates;
  if (first === undefined) return unknownRegion(text, argument);
  if (others.length > 0) return severalRegions(text, candidates, argument);
  return ok(first);
}

/** "Banjar, Jawa Barat" and "Banjar (Jawa Barat)": the kabupaten/kota of that name in that province. */
function namedWithin(text: string): readonly Region[] {
  const [, name = "", within = ""] = /^([^,(]+)[,(]\s*([^)]+?)\)?$/.exec(text) ?? [];
  const provinces = regionsNamed(within).filter((region) => region.level === "province");
  return regionsNamed(name).filter((region) =>
    provinces.some((province) => province.code === region.parentCode),
  );
}

function listed(regions: readonly Region[]): string {
  return regions.map((region) => `${region.name} (${region.code})`).join(", ");
}

function severalRegions(came: string, candidates: readonly Region[], argument: string): Result<never> {
  return refuse(
    "value",
    {
      id: `Nama ${quoted(came)} dimiliki beberapa wilayah: ${listed(candidates)}. Tulis kodenya, atau tambahkan "Provinsi", "Kab." atau "Kota".`,
      en: `Several regions are called ${quoted(came)}: ${listed(candidates)}. Write the code, or add "Provinsi", "Kab." or "Kota".`,
    },
    argument,
  );
}

function unknownRegion(came: string, argument: string): Result<never> {
  return refuse(
    "missing",
    joinTexts([
      { id: `Wilayah ${quoted(came)} tidak ditemukan.`, en: `No region ${quoted(came)} is known.` },
      came.length <= longestName && /^(bps\s*)?[\d.,\s-]+$/i.test(came) ? codeAdvice(came) : nameAdvice(came),
    ]),
    argument,
  );
}

function nameAdvice(came: string): Text {
  const nearest = came.length > longestName ? [] : searchRegions(came, 3).map((match) => match.region);
  if (nearest.length === 0) {
    return {
      id: `Tulis kode Kemendagri seperti "18.10" atau nama seperti "Kabupaten Pringsewu".`,
      en: `Write a Kemendagri code such as "18.10" or a name such as "Kabupaten Pringsewu".`,
    };
  }
  return { id: `Mungkin maksudnya: ${listed(nearest)}.`, en: `Perhaps you mean: ${listed(nearest)}.` };
}

/** What is probably wrong with a code that is no region's. */
function codeAdvice(came: string): Text {
  const digits = came.replace(/\D/g, "");
  const within = regionWithCode(digits.slice(0, 4));
  if (/^\d{2}[.,]\d$/.test(came)) {
    const meant = [`${digits}0`, `${digits.slice(0, 2)}0${digits.slice(2)}`].flatMap((code) => {
      const region = regionWithCode(code);
      return region === undefined ? [] : [region];
    });
    const names = meant.length === 0 ? "" : ` ${listed(meant)}?`;
    return {
      id: `Kode adalah teks dengan dua angka di belakang titik; sel angka menghilangkan nol di belakang.${names}`,
      en: `A code is a text with two digits behind the dot; a number cell drops a trailing zero.${names}`,
    };
  }
  const isPart = within !== undefined && within.level !== "province" && !isFictional(within);
  if ((digits.length === 6 || digits.length === 10) && isPart) {
    return {
      id: `Itu kode kecamatan, kelurahan atau desa di ${within.name}; tulis "${within.code}".`,
      en: `That is the code of a kecamatan, kelurahan or desa in ${within.name}; write "${within.code}".`,
    };
  }
  return {
    id: `Kode Kemendagri ditulis seperti "18.10" (kode BPS berbeda dan tidak diterima). Kalau ragu, tulis namanya, misalnya "Kabupaten Pringsewu".`,
    en: `Kemendagri codes are written like "18.10" (BPS codes differ and are not accepted). If in doubt write the name, such as "Kabupaten Pringsewu".`,
  };
}
