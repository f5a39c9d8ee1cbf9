/** The forms of a province: one for each of its kabupaten and kota, each a file of its own. */
import { childrenOf, inLanguage, ok, refuse, regionOf } from "../../domain/index.js";
import type { Language, Result, Text } from "../../domain/index.js";
import { checkBreakdown } from "./build.js";
import { segmentsOfForm, usualBreakdown } from "./choices.js";
import type { BreakdownChoices } from "./choices.js";

/** A form that is still to be made. */
interface AskedForm {
  /** What its file is called: "18.01 Kabupaten Lampung Selatan - isian 2024.xlsx". */
  readonly name: string;
  readonly choices: BreakdownChoices;
}

export interface ProvinceForms {
  /** What a file that holds all of them is called. */
  readonly name: string;
  readonly forms: readonly AskedForm[];
}

const words: Readonly<Record<"form" | "forms", Text>> = {
  form: { id: "isian", en: "form" },
  forms: { id: "Formulir", en: "Forms" },
};

/**
 * The forms to be made for a province, in the order of its kabupaten and kota; nothing is built yet.
 *
 * Refuses a region that is no province, and a base year that no form takes, with a sentence.
 */
export function formsOf(asked: {
  readonly regionCode: string;
  readonly baseYear: number;
  readonly language: Language;
}): Result<ProvinceForms> {
  const { baseYear, language } = asked;
  const region = regionOf(asked.regionCode, "regionCode");
  if (!region.ok) return region;
  const { code, level, name } = region.value;
  if (level !== "province") {
    return refuse(
      "value",
      {
        id: `Formulir dibuat untuk semua kabupaten/kota satu provinsi; ${name} bukan provinsi.`,
        en: `Forms are made for all kabupaten and kota of one province; ${name} is no province.`,
      },
      "regionCode",
    );
  }
  const forms: AskedForm[] = [];
  for (const child of childrenOf(code)) {
    const choices = checkBreakdown({
      ...usualBreakdown,
      regionCode: child.code,
      baseYear,
      segments: segmentsOfForm(child.code),
      language,
    });
    if (!choices.ok) return choices;
    const form = `${child.code} ${child.name} - ${inLanguage(words.form, language)} ${String(baseYear)}.xlsx`;
    forms.push({ name: form, choices: choices.value });
  }
  return ok({ name: `${inLanguage(words.forms, language)} ${name} ${String(baseYear)}.zip`, forms });
}
