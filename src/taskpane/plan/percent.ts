import type { Language } from "../../domain/index.js";

/** A share as it is typed: 0.3839 as "38,39". Exact for what `readTarget` and `readShare` read. */
export function percentText(share: number, language: Language): string {
  const text = String(Number((share * 100).toFixed(4)));
  return language === "id" ? text.replace(".", ",") : text;
}
