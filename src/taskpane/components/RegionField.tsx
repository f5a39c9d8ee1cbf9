import type { ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";
import { chosenRegion, foundRegions } from "./regions.js";
import { SearchField } from "./SearchField.js";

/** The search over all provinces, kabupaten and kota: by name, nickname or code, forgiving typing mistakes. */
export function RegionField(props: {
  readonly name: string;
  /** A code; empty until one is chosen. */
  readonly value: string;
  readonly onChoose: (code: string) => void;
  readonly onLeave: () => void;
  readonly wrong: boolean;
  readonly disabled: boolean;
}): ReactNode {
  const { say, language } = useSpeaker();
  return (
    <SearchField
      name={props.name}
      label={say(texts.form.region)}
      chosen={chosenRegion(props.value, language)}
      find={(query) => foundRegions(query, language)}
      onChoose={props.onChoose}
      onLeave={props.onLeave}
      wrong={props.wrong}
      disabled={props.disabled}
      placeholder={say(texts.form.regionPlaceholder)}
      openLabel={say(texts.form.openRegions)}
      nothingFound={(query) => say(texts.form.nothingFound(query))}
      moreFound={(count) => say(texts.form.moreFound(count))}
    />
  );
}
