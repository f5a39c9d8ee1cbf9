/** "24,86 % dari pekerja": a share shows its sign itself, and its unit begins with it. */
export function withUnit(shown: string, unit: string): string {
  const rest = shown.endsWith("%") ? unit.replace(/^%\s*/u, "") : unit;
  return [shown, rest].filter((word) => word !== "").join(" ");
}
