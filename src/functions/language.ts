import type { Language } from "../domain/index.js";

/**
 * The language of the sentences behind an error cell: that of the page the functions run in, Indonesian unless the page
 * says English. Where there is no page (a functions-only runtime), Indonesian.
 */
export function sentenceLanguage(): Language {
  const page = globalThis as {
    readonly document?: { readonly documentElement?: { readonly lang?: string } };
  };
  return page.document?.documentElement?.lang?.toLowerCase().startsWith("en") === true ? "en" : "id";
}
