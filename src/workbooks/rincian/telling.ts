/** What every sheet of this room needs to write itself. */
import { inLanguage } from "../../domain/index.js";
import type { Language, Text } from "../../domain/index.js";
import { SourceRegister } from "../../sheets/index.js";

export interface Telling {
  readonly language: Language;
  /** A text in the plan's language. */
  readonly say: (text: Text) => string;
  /** What the sheet of sources will list. */
  readonly sources: SourceRegister;
}

export function tellingIn(language: Language): Telling {
  return { language, say: (text) => inLanguage(text, language), sources: new SourceRegister() };
}
