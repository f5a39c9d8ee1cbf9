import { createContext, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { inLanguage, type Language, type Text } from "../../domain/index.js";
import { languageOf, rememberedLanguage, rememberLanguage } from "./preference.js";

interface Speaker {
  readonly language: Language;
  /** The text in the pane's language. */
  readonly say: (text: Text) => string;
  readonly choose: (language: Language) => void;
}

const SpeakerContext = createContext<Speaker | null>(null);

/**
 * Gives the pane its language and tells the page: `<html lang>` is what screen readers and, in the shared
 * runtime, the custom functions go by.
 */
export function SpeakerProvider(props: {
  readonly hostLanguage: Language | null;
  readonly children: ReactNode;
}): ReactNode {
  const [chosen, setChosen] = useState<Language | null>(rememberedLanguage);
  const language = languageOf(chosen, props.hostLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speaker = useMemo<Speaker>(
    () => ({
      language,
      say: (text) => inLanguage(text, language),
      choose: (next) => {
        setChosen(next);
        rememberLanguage(next);
      },
    }),
    [language],
  );
  return <SpeakerContext.Provider value={speaker}>{props.children}</SpeakerContext.Provider>;
}

export function useSpeaker(): Speaker {
  const speaker = useContext(SpeakerContext);
  if (speaker === null) throw new Error("useSpeaker needs a SpeakerProvider above it");
  return speaker;
}
