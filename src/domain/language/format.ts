import type { Language, Text } from "./text.js";

/**
 * Writes a number as the language prints it: 1.234.567,5 in Indonesian, 1,234,567.5 in English.
 * Written by hand rather than with Intl, so that a sentence is the same on every machine.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const text = Math.abs(value).toString();
  if (text.includes("e")) return value.toString();
  const [whole = "0", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === "id" ? "." : ",");
  const sign = value < 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : (language === "id" ? "," : ".") + fraction);
}

/** "Rp3.024.000.000" or "Rp3,024,000,000"; the sign stands before Rp. */
export function formatRupiah(value: number, language: Language): string {
  return (value < 0 ? "-" : "") + "Rp" + formatNumber(Math.abs(value), language);
}

/** A share as a percentage with at most so many decimals: 0.3839 becomes "38,39 %" or "38.39%". */
export function formatShare(share: number, language: Language, decimals = 4): string {
  const percent = Number((share * 100).toFixed(decimals));
  return formatNumber(percent, language) + (language === "id" ? " %" : "%");
}

/** The same number in a sentence of either language. */
export function bothNumbers(value: number): Text {
  return { id: formatNumber(value, "id"), en: formatNumber(value, "en") };
}

/** Joins texts sentence by sentence in each language. */
export function joinTexts(texts: readonly Text[], separator = " "): Text {
  return {
    id: texts.map((text) => text.id).join(separator),
    en: texts.map((text) => text.en).join(separator),
  };
}
