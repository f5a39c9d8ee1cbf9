/** Numbers in the words of the sheets' sentences, worked out exactly; with Indonesian separators, whatever the reader's are. */
import { exactly, over, roundHalfUp, times } from "../../../src/domain/exact/index.js";
import type { Exact } from "../../../src/domain/exact/index.js";

/** "1.234" or "1234,50", a half away from zero: thousands are set apart in whole numbers only. */
function fixed(value: Exact, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = roundHalfUp(times(value, exactly(scale)));
  const [size, unit] = [scaled < 0n ? -scaled : scaled, BigInt(scale)];
  const sign = scaled < 0n ? "-" : "";
  if (decimals === 0) return `${sign}${size.toLocaleString("id-ID")}`;
  return `${sign}${String(size / unit)},${String(size % unit).padStart(decimals, "0")}`;
}

/** "24,86 %" of one whole by another. */
export function percentOf(part: number, whole: number): string {
  return `${fixed(times(over(exactly(part), exactly(whole)), exactly(100)), 2)} %`;
}

/** "38,39 %" */
export function percent(share: number): string {
  return percentOf(share, 1);
}

export function persons(value: number): string {
  return fixed(exactly(value), 0);
}

/** "Rp1,20 triliun", "Rp83,43 miliar", "Rp12,5 juta", "Rp950.000" */
export function rupiah(value: number): string {
  const scaled = (unit: number, decimals: number, word: string): string =>
    `Rp${fixed(over(exactly(value), exactly(unit)), decimals)}${word}`;
  if (value >= 1_000_000_000_000) return scaled(1_000_000_000_000, 2, " triliun");
  if (value >= 1_000_000_000) return scaled(1_000_000_000, 2, " miliar");
  if (value >= 1_000_000) return scaled(1_000_000, 1, " juta");
  return scaled(1, 0, "");
}

export const monthNames: readonly string[] = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
