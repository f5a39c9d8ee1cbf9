import type { Language } from "../../domain/index.js";

const KEY = "cakupan.language";

/**
 * The language the user chose last time, or null if there is none or the storage cannot be used: Excel on
 * the web may open the pane with third-party storage blocked, where even naming `localStorage` throws.
 */
export function rememberedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === "id" || stored === "en" ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next time. Says whether it could: a pane without storage works all the same. */
export function rememberLanguage(language: Language): boolean {
  try {
    window.localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}

/** What the user chose goes before what Excel speaks; before either is known the pane speaks Indonesian. */
export function languageOf(chosen: Language | null, host: Language | null): Language {
  return chosen ?? host ?? "id";
}
