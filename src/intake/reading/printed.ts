/** Numbers as newspapers and budgets print them, "Rp33,2 miliar": with the worth of their last printed digit. */
import type { PrintedFigure } from "../../domain/index.js";
import { personsIn, readNumberText } from "./numbers.js";
import type { NumberLocale } from "./numbers.js";

/** What a word multiplies by, as a power of ten. "M" is milliard in Indonesia, so a million is never called that here. */
const powers: readonly (readonly [RegExp, number])[] = [
  [/^(ribu|rb|thousand)$/i, 3],
  [/^(juta|jt|million|mn)$/i, 6],
  [/^(miliar|milyar|mlr|m|billion|bn)$/i, 9],
  [/^(triliun|trilyun|t|trillion|tn)$/i, 12],
];

const withWord =
  /^(.*\d)\s*([a-z]+)\.?(?:\s+(?:orang|jiwa|pekerja|peserta|kasus|rupiah|persons?|people|workers|members|cases))?$/i;
const unitBehind = /\s*(?:rupiah|kasus|cases?|kali|times)\.?$/i;

/**
 * Reads a printed figure; `null` where the text is none, or is no whole number. "33,2 miliar" and "33.2 billion" are read either
 * way; of a number that could be read both ways before such a word ("1.234 juta"), `locale` decides. A number without a
 * word is whole, and its signs group ("16.800", "16,800").
 */
export function readPrinted(text: string, locale: NumberLocale): PrintedFigure | null {
  const [, head = "", word = ""] = withWord.exec(text.trim()) ?? [];
  const power = powers.find(([name]) => name.test(word))?.[1];
  if (power === undefined) {
    const number = readNumberText(text.trim().replace(unitBehind, ""));
    const value = number === null || number.percent ? null : personsIn(number);
    return value === null || !Number.isSafeInteger(value) ? null : { value, step: 1 };
  }
  const number = readNumberText(head);
  if (number === null || number.percent || number.mark !== "") return null;
  const other = locale === "id" ? "en" : "id";
  const read = number[locale] === null ? other : locale;
  const value = number[read];
  if (value === null) return null;
  const decimals = head.split(read === "id" ? "," : ".")[1]?.length ?? 0;
  // More decimals than the word has digits would be parts of a rupiah or a person.
  if (decimals > power) return null;
  const whole = Math.round(value * 10 ** power);
  return Number.isSafeInteger(whole) ? { value: whole, step: 10 ** (power - decimals) } : null;
}
