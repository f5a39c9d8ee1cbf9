import { formatNumber, type Language, type Text } from "../../domain/index.js";

/** A text whose two versions differ by more than words, as numbers are written each reader's way. */
export function bilingual(write: (language: Language) => string): Text {
  return { id: write("id"), en: write("en") };
}

/** "6 lembar"; "6 sheets", but "1 sheet". */
export function sheetCount(count: number): Text {
  return {
    id: `${formatNumber(count, "id")} lembar`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "sheet" : "sheets"}`,
  };
}
