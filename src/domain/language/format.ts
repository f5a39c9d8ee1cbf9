import type { Language, Text } from "./text.js";

const notNumbers: Readonly<Record<"NaN" | "Infinity" | "-Infinity", Text>> = {
  NaN: { id: "NaN", en: "NaN" },
  Infinity: { id: "tak hingga", en: "infinity" },
  "-Infinity": { id: "minus tak hingga", en: "minus infinity" },
};

/** The digits of a number that JavaScript would write with an exponent: "1e-7" is 0.0000001, "1.5e+21" is 1.5 × 10^21. */
function withoutExponent(text: string): { readonly digits: string; readonly power: string } {
  const [mantissa = "", exponentText = ""] = text.split("e");
  const exponent = Number(exponentText);
  if (exponent > 0) return { digits: mantissa, power: ` × 10^${exponent}` };
  if (exponent < -20) return { digits: mantissa, power: ` × 10^${exponent}` };
  return { digits: `0.${"0".repeat(-exponent - 1)}${mantissa.replace(".", "")}`, power: "" };
}

/** Digits in groups of three from the right. By hand: a pattern looks ahead to the end at every digit, and sentences hold many numbers. */
function inThousands(digits: string, between: string): string {
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    grouped = digits.slice(Math.max(0, end - 3), end) + between + grouped;
  }
  return grouped;
}

/**
 * Writes a number as the language prints it: 1.234.567,5 in Indonesian, 1,234,567.5 in English.
 * Written by hand rather than with Intl, so that a sentence is the same on every machine.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return notNumbers[String(value) as keyof typeof notNumbers][language];
  const text = Math.abs(value).toString();
  const { digits, power } = text.includes("e") ? withoutExponent(text) : { digits: text, power: "" };
  const [whole = "0", fraction] = digits.split(".");
  const grouped = inThousands(whole, language === "id" ? "." : ",");
  const sign = value < 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : (language === "id" ? "," : ".") + fraction) + power;
}

/** A text that came, in quotes as a sentence repeats it: on one line, and cut where it is longer than any word of ours. */
export function quoted(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, " ");
  return line.length > 60 || text.length > 200 ? `"${line.slice(0, 59)}…"` : `"${line}"`;
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
