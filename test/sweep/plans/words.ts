/** Numbers in the words of the sheets' sentences, worked out exactly; with the separators of the engine (and of LibreOffice's tests). */
import { exactly, over, roundHalfUp, times } from "../../../src/domain/exact/index.js";
import type { Exact } from "../../../src/domain/exact/index.js";

/** "1,234.50", a half away from zero. */
function fixed(value: Exact, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = roundHalfUp(times(value, exactly(scale)));
  const [size, unit] = [scaled < 0n ? -scaled : scaled, BigInt(scale)];
  const fraction = decimals === 0 ? "" : `.${String(size % unit).padStart(decimals, "0")}`;
  return `${scaled < 0n ? "-" : ""}${(size / unit).toLocaleString("en-US")}${fraction}`;
}

/** "24.86 %" of one whole by another. */
export function percentOf(part: number, whole: number): string {
  return `${fixed(times(over(exactly(part), exactly(whole)), exactly(100)), 2)} %`;
}

/** "38.39 %" */
export function percent(share: number): string {
  return percentOf(share, 1);
}

export function persons(value: number): string {
  return fixed(exactly(value), 0);
}

/** "Rp83.43 miliar", "Rp12.5 juta", "Rp950,000" */
export function rupiah(value: number): string {
  const scaled = (unit: number, decimals: number, word: string): string =>
    `Rp${fixed(over(exactly(value), exactly(unit)), decimals)}${word}`;
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
