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

/** The words of 0 ("") to 999, with a blank behind them: three digits are what every larger number is made of. */
const hundreds: readonly string[] = Array.from({ length: 1000 }, (_, amount) => underThousand(amount));

function underThousand(amount: number): string {
  const unit = (digit: number): string => units[digit] ?? "";
  if (amount >= 200) return `${unit(Math.floor(amount / 100))} ratus ${underThousand(amount % 100)}`;
  if (amount >= 100) return `seratus ${underThousand(amount - 100)}`;
  if (amount >= 20) return `${unit(Math.floor(amount / 10))} puluh ${underThousand(amount % 10)}`;
  if (amount >= 12) return `${unit(amount - 10)} belas `;
  if (amount >= 10) return amount === 11 ? "sebelas " : "sepuluh ";
  return amount === 0 ? "" : `${unit(amount)} `;
}

function words(amount: number): string {
  let spelled = "";
  let rest = amount;
  for (const { value, word } of scales) {
    if (rest < value) continue;
    const part = rest % value;
    spelled += `${hundreds[(rest - part) / value] ?? ""}${word} `;
    rest = part;
  }
  const last = rest % 1000;
  const thousands = (rest - last) / 1000;
  if (thousands === 1) spelled += "seribu ";
  else if (thousands > 1) spelled += `${hundreds[thousands] ?? ""}ribu `;
  return spelled + (hundreds[last] ?? "");
}

/**
 * Whole rupiah from 0 to 999,999,999,999,999 in Indonesian words, "tiga miliar dua puluh empat juta rupiah", with the
 * standard spelling "miliar" (the libraries looked at write "milyar", and one writes nothing for 0).
 */
export function terbilang(amount: number): Result<string> {
  const whole = wholeNumber(amount, "amount", largestSpelled, "rupiah");
  if (!whole.ok) return whole;
  return ok(amount === 0 ? "nol rupiah" : `${words(amount)}rupiah`);
}
