/** The two languages of the product. Indonesian is what users see first; English is the second. */
export type Language = "id" | "en";

/** A text in both languages. A text that exists in one language only is a defect the compiler finds. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export function inLanguage(text: Text, language: Language): string {
  return text[language];
}
