import { wholeNumber } from "../exact/whole.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";

const units = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;

const scales: readonly { readonly value: number; readonly word: string }[] = [
  { value: 1_000_000_000_000, word: "triliun" },
  { value: 1_000_000_000, word: "miliar" },
  { value: 1_000_000, word: "juta" },
];

/** The largest amount that can be spelled: one rupiah below a quadrillion. */
export const largestSpelled = 999_999_999_999_999;

function words(amount: number): readonly string[] {
  for (const { value, word } of scales) {
    if (amount >= value) return [...words(Math.floor(amount / value)), word, ...words(amount % value)];
  }
  if (amount >= 2000) return [...words(Math.floor(amount / 1000)), "ribu", ...words(amount % 1000)];
  if (amount >= 1000) return ["seribu", ...words(amount - 1000)];
  if (amount >= 200) return [units[Math.floor(amount / 100)] ?? "", "ratus", ...words(amount % 100)];
  if (amount >= 100) return ["seratus", ...words(amount - 100)];
  if (amount >= 20) return [units[Math.floor(amount / 10)] ?? "", "puluh", ...words(amount % 10)];
  if (amount >= 12) return [units[amount - 10] ?? "", "belas"];
  if (amount === 11) return ["sebelas"];
  if (amount === 10) return ["sepuluh"];
  return amount === 0 ? [] : [units[amount] ?? ""];
}

/**
 * Whole rupiah from 0 to 999,999,999,999,999 in Indonesian words, "tiga miliar dua puluh empat juta rupiah", with the
 * standard spelling "miliar" (the libraries looked at write "milyar", and one writes nothing for 0).
 */
export function terbilang(amount: number): Result<string> {
  const whole = wholeNumber(amount, "amount", largestSpelled);
  if (!whole.ok) return whole;
  const spelled = amount === 0 ? ["nol"] : words(amount);
  return ok([...spelled, "rupiah"].join(" "));
}
