/** Weights as somebody pastes them: a line for each kabupaten or kota, its name or code and one number. */
import {
  childrenOf,
  ok,
  refuse,
  regionOf,
  regionsNamed,
  type Result,
  type Text,
} from "../../../domain/index.js";
import { lateTexts } from "../../language/late.js";
import { readPersons } from "../../plan/index.js";

export interface ReadWeights {
  /** By Kemendagri code. */
  readonly weights: Readonly<Record<string, number>>;
  /** How many of the province's kabupaten and kota have one. */
  readonly found: number;
  readonly of: number;
}

/**
 * Reads what was pasted for the kabupaten/kota of a province: between name and number a tab, ";" or blanks. A heading and the sum
 * of the province are passed over. Nothing is guessed: a line that is neither, a region of elsewhere or named twice, and a number
 * that is no whole number are refused with the line.
 */
export function readWeights(pasted: string, provinceCode: string): Result<ReadWeights> {
  const children = childrenOf(provinceCode);
  const weights: Record<string, number> = {};
  for (const [at, raw] of pasted.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    const parts = /^(.*?)[\s;|]+([^\s;|]*\d[^\s;|]*)$/u.exec(line);
    const [name, number] = [parts?.[1]?.trim() ?? line, parts?.[2] ?? ""];
    // A blank line, a heading above the table, or the province itself: its sum.
    if (
      line === "" ||
      (parts === null && at === 0 && childIn(name, provinceCode) === null) ||
      isSum(name, provinceCode)
    )
      continue;
    const wrong = (sentence: Text): Result<never> =>
      refuse("value", lateTexts.breakdown.weightLine(at + 1, sentence), "weights");
    if (parts === null) return wrong(lateTexts.breakdown.weightNumber(name));
    const code = childIn(name, provinceCode);
    if (code === null) return wrong(lateTexts.breakdown.weightRegion(name));
    if (code in weights) return wrong(lateTexts.breakdown.weightTwice(name));
    const value = readPersons(number, lateTexts.breakdown.weights);
    if (!value.ok) return wrong(value.problem.sentence);
    weights[code] = value.value;
  }
  return ok({ weights, found: Object.keys(weights).length, of: children.length });
}

/**
 * The code of the child that a name or code means. What names several, as "Solok" does, or the province as well, as "Bengkulu", needs
 * its level: "Kota Solok".
 */
function childIn(text: string, provinceCode: string): string | null {
  const named = regionsNamed(text);
  const within = named.filter(({ parentCode }) => parentCode === provinceCode);
  const [only, ...more] = within;
  const clear = more.length === 0 && !named.some(({ code }) => code === provinceCode);
  if (only !== undefined) return clear ? only.code : null;
  const byCode = regionOf(text);
  return byCode.ok && byCode.value.parentCode === provinceCode ? byCode.value.code : null;
}

/** The sum of a table, or the province by a name that none of its kabupaten and kota has. */
function isSum(name: string, provinceCode: string): boolean {
  const named = regionsNamed(name);
  const isProvince =
    named.some(({ code }) => code === provinceCode) &&
    !named.some(({ parentCode }) => parentCode === provinceCode);
  return isProvince || /^(jumlah|total|sum)\b/iu.test(name);
}
