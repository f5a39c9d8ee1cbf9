/** Panduan of the workbooks of this room: what to do with them, what not to get wrong, and the mark they are known by. */
import { REGION_ATTRIBUTION } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { blanksOf, markerLabel, markerText, SheetBuilder, sheetKeys, version } from "../../sheets/index.js";
import type { SheetPlan, StyleName, TemplateMarker } from "../../sheets/index.js";
import { aboutTexts, writeColours } from "../rencana/panduan/sheet.js";
import type { Telling } from "./telling.js";

const widths = [30, 84];

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
  const sheet = new SheetBuilder(sheetKeys.guide, widths);
  const line = (head: string, body: string, style: StyleName = "text"): void => {
    sheet.put(0, head, "labelStrong");
    sheet.put(1, body, style);
    sheet.next();
  };
  const heading = (words: Text): void => {
    sheet.next();
    sheet.put(0, say(words), "heading");
    sheet.put(1, null, "heading");
    sheet.height(20);
    sheet.next();
  };
  sheet.put(0, say(texts.title), "title");
  sheet.height(28);
  sheet.next();
  sheet.put(0, texts.subtitle, "subtitle");
  sheet.next();
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
  heading({ id: "Warna", en: "Colours" });
  writeColours(sheet, say);
  heading({ id: "Jangan keliru", en: "Do not get this wrong" });
  for (const [head, body] of texts.warnings) line(say(head), say(body));
  heading({ id: "Tentang", en: "About" });
  line(say({ id: "Tanpa add-in", en: "Without the add-in" }), say(aboutTexts.alone));
  line(say({ id: "Versi", en: "Version" }), `Cakupan ${version}`);
  line(say(markerLabel), markerText(texts.marker), "source");
  line(say({ id: "Lisensi", en: "Licence" }), say(aboutTexts.licence));
  line(say({ id: "Data wilayah", en: "Region data" }), say(REGION_ATTRIBUTION));
  return sheet.finish({
    name: "Panduan",
    tabColour: "#14505C",
    frozen: { rows: 1, columns: 0 },
    print: { orientation: "portrait", titleRows: 1 },
  });
}
