/** "24,86 % dari pekerja", "Rp16.800/orang/bulan": what a share or an amount shows itself, its unit does not say again. */
export function withUnit(shown: string, unit: string): string {
  if (/^-?Rp/u.test(shown) && /^Rp(?!\p{L})/u.test(unit)) return `${shown}${unit.slice("Rp".length)}`;
  const rest = shown.endsWith("%") ? unit.replace(/^%\s*/u, "") : unit;
  return [shown, rest].filter((word) => word !== "").join(" ");
}
