import { findRegion, inLanguage, ok, refuse, regionLevelName, quoted, wordKey } from "../domain/index.js";
import type { ClaimProgramme, Region, Result } from "../domain/index.js";
import { sentenceLanguage } from "./language.js";

/** Which of a function's answers a cell asks for, by a word in either language. */
function chosen<Choice extends string>(
  text: string,
  argument: string,
  words: Readonly<Record<Choice, readonly string[]>>,
): Result<Choice> {
  const choices = Object.keys(words) as Choice[];
  const found = choices.find((choice) => words[choice].some((word) => wordKey(word) === wordKey(text)));
  if (found !== undefined) return ok(found);
  const accepted = (language: "id" | "en") =>
    choices
      .map((choice) => `"${(language === "id" ? words[choice][0] : words[choice].at(-1)) ?? choice}"`)
      .join(", ");
  return refuse(
    "value",
    {
      id: `"${argument}" harus salah satu dari ${accepted("id")}; yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be one of ${accepted("en")}; ${quoted(text)} came.`,
    },
    argument,
  );
}

export type AffordableAnswer = "workers" | "remainder";

export function parseAffordableAnswer(text: string, argument: string): Result<AffordableAnswer> {
  return chosen(text, argument, {
    workers: ["orang", "pekerja", "workers"],
    remainder: ["sisa", "remainder"],
  });
}

export type BenefitAnswer = "rupiah" | "cases";

export function parseBenefitAnswer(text: string, argument: string): Result<BenefitAnswer> {
  return chosen(text, argument, { rupiah: ["rupiah"], cases: ["kasus", "cases"] });
}

/** One of the programmes that pay by the case. */
export function parseClaimProgramme(text: string, argument: string): Result<ClaimProgramme> {
  return chosen(text, argument, {
    // What stands first and last is what a refusal names, in Indonesian and in English.
    JKM: ["JKM", "kematian", "jaminan kematian", "death", "JKM"],
    JKK: ["JKK", "kecelakaan kerja", "jaminan kecelakaan kerja", "JKK"],
  });
}

export type RegionField = "name" | "shortName" | "code" | "level" | "parent";

export function parseRegionField(text: string, argument: string): Result<RegionField> {
  return chosen(text, argument, {
    name: ["nama", "name"],
    shortName: ["nama singkat", "short name"],
    code: ["kode", "code"],
    level: ["tingkat", "level"],
    parent: ["induk", "provinsi", "parent"],
  });
}

/** One thing about a region, as a cell shows it. A province has no parent: an empty text. */
export function regionField(region: Region, field: RegionField): Result<string> {
  switch (field) {
    case "name":
      return ok(region.name);
    case "shortName":
      return ok(region.shortName);
    case "code":
      return ok(region.code);
    case "level":
      return ok(inLanguage(regionLevelName(region.level), sentenceLanguage()));
    case "parent": {
      if (region.parentCode === null) return ok("");
      const parent = findRegion(region.parentCode);
      return parent.ok ? ok(parent.value.name) : parent;
    }
  }
}
