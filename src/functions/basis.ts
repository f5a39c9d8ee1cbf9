/** By which act and article a function answers. */
import { citationText, contributionParts, findParameter, legalBasis } from "../domain/index.js";
import type { Citation, ContributionCase, IsoDate, Month, Text } from "../domain/index.js";

/** Parameters of the law as they hold on a day; `null`: as each was last checked. */
export function basisOfParameters(ids: readonly string[], day: IsoDate | null): readonly Text[] {
  return ids.flatMap((id) => {
    const found = findParameter(id);
    if (!found.ok) return [];
    const basis = legalBasis(found.value, day ?? found.value.lastChecked);
    if (!basis.ok) return [];
    const { name } = found.value;
    return [{ id: `${name.id}: ${basis.value.id}`, en: `${name.en}: ${basis.value.en}` }];
  });
}

/** The acts behind a contribution, each once, with its programme. */
export function basisOfContribution(
  one: ContributionCase,
  month: Month | null,
  months: number | null,
): readonly Text[] {
  const parts = contributionParts(one, month, one.route === "PMI" ? months : null);
  if (!parts.ok) return [];
  const said = new Map<string, Text>();
  for (const { programme, basis } of parts.value) {
    if (basis.id === "") continue;
    const text = { id: `${programme.id}: ${basis.id}`, en: `${programme.en}: ${basis.en}` };
    said.set(text.en, text);
  }
  return [...said.values()];
}

export function basisOfCitation(citation: Citation): readonly Text[] {
  const text = citationText(citation);
  return [{ id: text, en: text }];
}
