/** Panduan of the workbooks of this room: what to do with them, what not to get wrong, and the mark they are known by. */
import type { Text } from "../../domain/index.js";
import { blanksOf } from "../../sheets/index.js";
import type { SheetPlan, TemplateMarker } from "../../sheets/index.js";
import { GuideWriter } from "../rencana/panduan/writer.js";
import type { Telling } from "./telling.js";

export interface GuideTexts {
  readonly title: Text;
  readonly subtitle: string;
  readonly about: readonly (readonly [Text, Text])[];
  /** What to do, in order. */
  readonly steps: readonly Text[];
  /** Tab names with what stands on them. */
  readonly sheets: readonly (readonly [string, Text])[];
  readonly warnings: readonly (readonly [Text, Text])[];
  readonly marker: TemplateMarker;
}

/** Two warnings that hold for every sheet of figures by region and segment. */
export const recordWarnings: readonly (readonly [Text, Text])[] = [
  [
    { id: "Basis dan tanggal", en: "Base and date" },
    {
      id: "Untuk tempat dan bulan yang sama ada beberapa basis. Angka dengan basis atau tanggal berbeda tidak dijumlahkan dan tidak dibandingkan; lembar ini menghitung dan menyebutnya.",
      en: "For the same place and month there are several bases. Figures on different bases or dates are neither added up nor compared; these sheets count and name them.",
    },
  ],
  [
    { id: "Tumpang tindih", en: "Overlaps" },
    {
      id: "Seorang petani bisa juga pekerja rentan: segmen tidak pernah dijumlahkan menjadi orang sewilayah.",
      en: "A farmer may be a vulnerable worker too: segments are never added up to the persons of a region.",
    },
  ],
];

export function guideOf(telling: Telling, texts: GuideTexts, others: readonly SheetPlan[]): SheetPlan {
  const { say } = telling;
  const guide = new GuideWriter(say, texts.title, texts.subtitle);
  const { line, heading } = guide;
  for (const [head, body] of texts.about) line(say(head), say(body));
  heading({ id: "Langkah", en: "Steps" });
  texts.steps.forEach((step, index) => line(`${index + 1}.`, say(step)));
  const blanks = blanksOf(others);
  if (blanks.length > 0) {
    heading({ id: "Isi dahulu", en: "Fill in first" });
    for (const { places, ask } of blanks) line(places, ask);
  }
  heading({ id: "Lembar", en: "Sheets" });
  for (const [name, words] of texts.sheets) line(name, say(words));
  guide.colours();
  heading({ id: "Jangan keliru", en: "Do not get this wrong" });
  for (const [head, body] of texts.warnings) line(say(head), say(body));
  return guide.finish(texts.marker);
}
