/** How what stands in a cell is written in an Indonesian sentence. */
import { dateOfSerial, formatDate, formatNumber, formatRupiah, terbilang } from "../domain/index.js";
import type { CellValue, Shape } from "./paper.js";

/** The words of a cell's value; `null` where the cell holds nothing of the kind. */
export function written(value: CellValue, shape: Shape): string | null {
  if (shape === "words") return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  // A date that is only a month or a year stands in its cell as words.
  if (shape === "date" && typeof value === "string" && value.trim() !== "") return value.trim();
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  switch (shape) {
    case "whole":
      return formatNumber(Math.round(value), "id");
    case "rupiah":
      return formatRupiah(Math.round(value), "id");
    case "rounded":
      return roundedRupiah(value);
    case "spelled": {
      const spelled = terbilang(value);
      return spelled.ok ? spelled.value : null;
    }
    case "share":
      return `${fixed(value * 100, 2)} %`;
    case "decimal":
      return fixed(value, 2);
    case "date": {
      const day = dateOfSerial(value);
      return day.ok ? formatDate(day.value, "id") : null;
    }
    case "year":
      return String(value);
  }
}

const scales = [
  [1_000_000_000_000, "triliun", 2],
  [1_000_000_000, "miliar", 2],
  [1_000_000, "juta", 1],
] as const;

/** "Rp1,20 triliun", "Rp83,43 miliar", "Rp12,5 juta", "Rp950.000": as the sentences of the sheets write it. */
function roundedRupiah(value: number): string {
  for (const [unit, word, digits] of scales) {
    if (Math.abs(value) >= unit) return `Rp${fixed(value / unit, digits)} ${word}`;
  }
  return formatRupiah(Math.round(value), "id");
}

/** With exactly so many decimals. */
function fixed(value: number, digits: number): string {
  const [whole = "0", decimals] = Math.abs(value).toFixed(digits).split(".");
  const sign = value < 0 ? "-" : "";
  return sign + formatNumber(Number(whole), "id") + (decimals === undefined ? "" : `,${decimals}`);
}
