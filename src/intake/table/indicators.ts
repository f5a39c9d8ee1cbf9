/** Long tables that say in each row what its number counts: a column of indicators beside one of values, or one for each year. */
import type { Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { GridRow } from "../grid/index.js";
import { looksNumeric, remembered, segmentNamed } from "../reading/index.js";
import { isMeasure } from "./field.js";
import type { MeasureField } from "./field.js";
import { otherQuantityIn } from "./quantities.js";
import { guessFields, headingTokens } from "./vocabulary.js";

/** What an indicator counts: one of our measures, or a quantity that is none of ours. */
export type Indicator =
  | { readonly field: MeasureField; readonly other: null }
  | { readonly field: null; readonly other: Text };

/** A longer text is a sentence. */
const longestIndicator = 200;
const mostKnown = 5_000;
const surely = 0.85;
/** "I.", "2)", "a." before what is counted. */
const numbering = /^\s*(?:[ivx]{1,4}|\d{1,2}|[a-z])\s*[.)]\s*/i;

/** What the words of an indicator count ("Jumlah Penduduk Bekerja"); `null` where they name nothing that is known. */
export const indicatorIn = remembered((given): Indicator | null => {
  const text = given.replace(numbering, "");
  if (text.length > longestIndicator || segmentNamed(text) !== null) return null;
  const other = otherQuantityIn(text);
  if (other !== null) return { field: null, other };
  // "Bekerja/Working": the same in two languages.
  const field = measureNamed(text) ?? measureNamed(text.split("/")[0] ?? "");
  return field === null ? null : { field, other: null };
}, mostKnown);

function measureNamed(text: string): MeasureField | null {
  const [guess] = guessFields(text);
  return guess !== undefined && guess.confidence >= surely && isMeasure(guess.field) ? guess.field : null;
}

/** Headings below which indicators may stand, where the cells say so. */
const maybe =
  /indikator|indicator|variabel|variable|jenis data|elemen|uraian|nama data|rincian|kategori|kegiatan|activit(y|ies)/i;

/** Whether a column tells in each row what is counted: its heading may, and most of its cells name a quantity. */
export function holdsIndicators(heading: string, column: number, below: readonly GridRow[]): boolean {
  if (!maybe.test(heading)) return false;
  const cells = below.flatMap((row) => cellIn(row, column) ?? []).filter(({ kind }) => kind === "text");
  const named = cells.filter(({ shown }) => indicatorIn(shown) !== null).length;
  // "Indikator" says it itself: one row that names a quantity is enough to take none for another.
  return /indi[kc]ator/i.test(heading) ? named > 0 : named * 2 > cells.length;
}

/** What the values beside a column of indicators count: the first of its quantities that is ours; `null` where none is. */
export function measureOf(column: number, below: readonly GridRow[]): MeasureField | null {
  for (const row of below) {
    const field = indicatorIn(cellIn(row, column)?.shown ?? "")?.field ?? null;
    if (field !== null) return field;
  }
  return null;
}

const valueWords = new Set([
  "",
  "nilai",
  "value",
  "angka",
  "besaran",
  "volume",
  "capaian",
  "nilai indikator",
]);

/** Whether a column holds the values of indicators: its heading names no quantity of its own, and figures stand below it. */
export function holdsValues(pieces: readonly string[], column: number, below: readonly GridRow[]): boolean {
  const text = pieces.join(" ");
  // "#" numbers the rows.
  if ((text !== "" && !/[\p{L}\p{N}]/u.test(text)) || !valueWords.has(headingTokens(text).join(" ")))
    return false;
  const cells = below.flatMap((row) => cellIn(row, column) ?? []);
  const figures = cells.filter(({ kind, shown }) => kind === "number" || looksNumeric(shown)).length;
  return figures > 0 && figures * 2 >= cells.length;
}
