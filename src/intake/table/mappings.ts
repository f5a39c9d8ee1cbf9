/** What each column of a heading may hold: its words, checked against what stands below them. */
import {
  dateOfNumber,
  isMonthName,
  looksNumeric,
  namesRegion,
  readDateText,
  segmentNamed,
  writtenName,
} from "../reading/index.js";
import type { Context, ColumnMapping } from "./recognition.js";
import { cellIn } from "../grid/index.js";
import type { GridRow } from "../grid/index.js";
import { divideByRoute, headingWords } from "./dimensions.js";
import type { HeadingWords } from "./dimensions.js";
import { isMeasure } from "./field.js";
import type { Field, MeasureField } from "./field.js";
import { isSentence } from "./headings.js";
import type { Heading } from "./headings.js";
import { holdsIndicators, holdsValues, measureOf } from "./indicators.js";
import { otherQuantityIn } from "./quantities.js";
import { splitSegment } from "./segmentWords.js";
import { scaleIn } from "./units.js";
import { guessFields, headingTokens, isWeakSegment } from "./vocabulary.js";
import type { FieldGuess } from "./vocabulary.js";

/** What a title above the table says about columns whose headings name no quantity ("2022 | 2023 | 2024"). */
export interface TitleQuantity {
  readonly field: MeasureField | null;
  readonly confidence: number;
  readonly other: ColumnMapping["other"];
  /** Whether the other quantity also holds for headings such as "Peserta" ("Peserta BPJS Kesehatan" as a title). */
  readonly spreads: boolean;
  readonly basis: string | null;
  readonly from: Context<string>;
}

interface Described {
  readonly heading: Heading;
  readonly words: HeadingWords;
  readonly guesses: readonly FieldGuess[];
  readonly mapping: ColumnMapping;
}

/** The heading's proposals: each field to the column that fits it best; columns of other years and parts beside it. */
export function mappingsOf(
  headings: readonly Heading[],
  below: readonly GridRow[],
  title: TitleQuantity | null,
): readonly ColumnMapping[] {
  const routes = divideByRoute(headings.map(({ parts }) => parts));
  const described = headings.map((heading) => describe(heading, below, routes, title));
  return settled(withRegions(withMonths(withIndicators(described, below), below), below));
}

/** What is known of a heading that is a sentence: nothing. */
const noWords: HeadingWords = { pieces: [], part: null, period: null, month: null, segment: null };

function describe(
  heading: Heading,
  below: readonly GridRow[],
  routes: boolean,
  title: TitleQuantity | null,
): Described {
  const text = heading.parts.join(" / ");
  const unread = isSentence(text);
  const parts = heading.parts.map((part) => part.replaceAll("_", " "));
  const words = unread ? noWords : headingWords(parts, routes);
  const quantity = unread ? noQuantity(words, text) : quantityOf(words, title);
  const segmented = quantity.segment;
  const samples = quantity.guesses.length === 0 ? null : samplesIn(below, heading.column);
  const guesses = quantity.guesses
    .map((guess) => (samples === null ? guess : suited(guess, quantity.text, samples)))
    .filter((guess) => guess.confidence > 0.3)
    .sort((a, b) => b.confidence - a.confidence);
  const mapping: ColumnMapping = {
    column: heading.column,
    field: null,
    heading: text,
    confidence: 0,
    scale: scaleIn(text) ?? 1,
    scaleFrom: null,
    percentHeading: headingTokens(text).includes("persen"),
    segment: words.segment ?? segmented,
    basis: quantity.fromTitle === null ? basisIn(quantity.text) : (title?.basis ?? null),
    asOf: words.period,
    month: words.month,
    addends: [],
    part: quantity.part,
    other: quantity.other,
    fromTitle: quantity.fromTitle,
    rivals: [],
  };
  return { heading, words, guesses, mapping };
}

interface Quantity {
  readonly text: string;
  readonly guesses: readonly FieldGuess[];
  readonly part: ColumnMapping["part"];
  readonly segment: ColumnMapping["segment"];
  readonly other: ColumnMapping["other"];
  readonly fromTitle: Context<string> | null;
}

/** The quantity that a heading names: by all its pieces together, by its lowest one, or by a title where it has none. */
function quantityOf(words: HeadingWords, title: TitleQuantity | null): Quantity {
  const { pieces, part } = words;
  const whole = pieces.join(" ");
  const base = { text: whole, part, segment: null, other: null, fromTitle: null } as const;
  const lower = pieces.at(-1) ?? "";
  if (headingTokens(whole).length === 0) return titledQuantity(words, title, whole);
  const other = otherQuantityIn(lower) ?? otherQuantityIn(whole);
  const kept = (guesses: readonly FieldGuess[]): readonly FieldGuess[] =>
    other === null ? guesses : guesses.filter(({ field }) => !isMeasure(field) && field !== "asOf");
  const together = guessFields(whole);
  const best = together[0]?.confidence ?? 0;
  const lowest = pieces.length > 1 ? guessFields(lower) : [];
  const turned = /%|persen|belum|tidak|bukan|target|sisa|not\b|un\w+ed/i.test(whole);
  if (best < 0.95 && !turned && (lowest[0]?.confidence ?? 0) >= 0.85)
    return { ...base, text: lower, guesses: kept(lowest), other };
  const split = other === null && best < 0.95 ? splitSegment(whole) : null;
  if (split !== null)
    return { ...base, text: split.quantity, guesses: guessFields(split.quantity), segment: split.segment };
  const upper = pieces.slice(0, -1).join(" ");
  const above = pieces.length > 1 ? guessFields(upper) : [];
  const [first] = above;
  // "Penduduk Bekerja / Pertanian": one class of what the upper row names.
  if (best < 0.95 && !turned && first !== undefined && first.confidence >= 0.85 && isMeasure(first.field))
    return {
      ...base,
      text: upper,
      guesses: kept(above),
      part: part ?? { kind: "class", label: lower },
      other,
    };
  if (other === null && title?.spreads === true && isCount(together[0]?.field) && !specific.test(whole))
    return { ...base, guesses: [], other: title.other, fromTitle: title.from };
  return { ...base, guesses: kept(together), other };
}

/** Words that make a heading ours whatever the title above the table is about. */
const specific = /bekerja|angkatan|terlindungi|tercover|tercakup|ketenagakerjaan|covered|employed|labou?r/i;

function isCount(field: Field | undefined): boolean {
  return field === "covered" || field === "workers" || field === "uncovered";
}

function noQuantity({ part }: HeadingWords, text: string): Quantity {
  return { text, part, segment: null, other: null, fromTitle: null, guesses: [] };
}

/** A heading of nothing but "2024", "Jumlah" or "Laki-laki": the title says what is counted. */
function titledQuantity(words: HeadingWords, title: TitleQuantity | null, text: string): Quantity {
  const none = noQuantity(words, text);
  if (title === null) return none;
  if (title.field === null) return { ...none, other: title.other, fromTitle: title.from };
  const guesses = [{ field: title.field, confidence: Math.min(title.confidence, 0.85) }];
  return { ...none, guesses, fromTitle: title.from };
}

const basisWords = new Set(
  "angkatan penduduk bekerja ucj eligible layak semesta potensi sakernas pbpu rentan labour labor force employed universe".split(
    " ",
  ),
);

/** "Angkatan kerja" says which base its numbers are; "Jumlah pekerja" does not. */
export function basisIn(heading: string): string | null {
  const tokens = headingTokens(heading);
  return tokens.some((token) => basisWords.has(token)) ? heading.replace(/\s*\/\s*/g, " ").trim() : null;
}

interface Samples {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly large: number;
  readonly codes: number;
  readonly localCodes: number;
  readonly segments: number;
  readonly regions: number;
}

/** Up to thirty cells below a heading. */
function samplesIn(below: readonly GridRow[], column: number): Samples {
  const cells = below.flatMap((row) => cellIn(row, column) ?? []);
  const numbers = cells.filter(
    (cell) => cell.kind === "number" || (cell.kind === "text" && looksNumeric(cell.shown)),
  );
  const dates = cells.filter(
    (cell) =>
      cell.kind === "date" ||
      (cell.kind === "text" && readDateText(cell.shown) !== null) ||
      (cell.kind === "number" && dateOfNumber(Number(cell.value))?.precision === "year"),
  );
  const large = numbers.filter(
    (cell) => Number(cell.shown.replace(/[^\d]/g, "").slice(0, 9)) > 200 && cell.percent !== true,
  );
  const codes = cells.filter(({ shown }) => /^\d{2}([.,\s-]?\d{1,2})?$/.test(shown.trim()));
  const localCodes = codes.filter(({ shown }) => shown.replace(/\D/g, "").length > 2);
  const segments = cells.filter(({ shown }) => segmentNamed(shown.slice(0, 80)) !== null);
  return {
    filled: cells.length,
    numbers: numbers.length,
    dates: dates.length,
    large: large.length,
    codes: codes.length,
    localCodes: localCodes.length,
    segments: segments.length,
    regions: cells.filter(({ shown }) => namesRegion(writtenName(shown).name)).length,
  };
}

/** "Basis" over numbers are workers, over words the kind of base; "Bulan" over dates is a date; a code looks like one. */
function suited(guess: FieldGuess, heading: string, below: Samples): FieldGuess {
  const { filled, numbers, dates, large, codes, localCodes, segments, regions } = below;
  if (filled === 0) return guess;
  const mostly = (count: number): boolean => count * 2 > filled;
  const instead = (field: Field): FieldGuess => ({ ...guess, field });
  const doubtful = (): FieldGuess => ({ ...guess, confidence: guess.confidence * 0.5 });
  switch (guess.field) {
    case "workers":
      if (numbers > 0) return guess;
      return /\b(basis|base)\b/i.test(heading) ? instead("basis") : doubtful();
    case "basis":
      return mostly(numbers) && !mostly(dates) ? instead("workers") : guess;
    case "months":
      return mostly(dates) && !mostly(numbers) ? instead("asOf") : guess;
    case "rate":
      return large * 2 > filled && !mostly(dates) ? doubtful() : guess;
    case "covered":
    case "uncovered":
      return numbers === 0 ? doubtful() : guess;
    case "regionCode":
      // A province's code beside a kabupaten's is not what the row is about.
      if (!mostly(codes)) return { ...guess, confidence: guess.confidence * 0.3 };
      return localCodes === 0 ? { ...guess, confidence: guess.confidence * 0.8 } : guess;
    case "segment":
      if (mostly(numbers)) return doubtful();
      if (!isWeakSegment(heading)) return guess;
      return segments === 0
        ? { field: "part", confidence: guess.confidence * 0.9 }
        : { ...guess, confidence: guess.confidence * 0.9 };
    case "regionName":
      if (mostly(codes)) return instead("regionCode");
      if (mostly(numbers)) return doubtful();
      // "Area" over the names of islands stands back behind a column of kabupaten.
      return regions === 0 ? { ...guess, confidence: guess.confidence * 0.7 } : guess;
    case "source":
      return mostly(numbers) ? doubtful() : guess;
    default:
      return guess;
  }
}

/** A column that says in each row what is counted, and the columns of its values; without it they say nothing. */
function withIndicators(columns: readonly Described[], below: readonly GridRow[]): readonly Described[] {
  const indicators = columns.find(({ mapping, heading }) =>
    holdsIndicators(mapping.heading.replaceAll("_", " "), heading.column, below),
  );
  if (indicators === undefined) return columns;
  const measure = measureOf(indicators.heading.column, below);
  return columns.map((column) => {
    if (column === indicators) return { ...column, guesses: [{ field: "indicator", confidence: 1 }] };
    const isValue = measure !== null && holdsValues(column.words.pieces, column.heading.column, below);
    return isValue ? { ...column, guesses: [{ field: measure, confidence: 0.85 }] } : column;
  });
}

/** "Bulan" over the names of months, or beside a column of years, dates the row; alone over numbers it counts months. */
function withMonths(columns: readonly Described[], below: readonly GridRow[]): readonly Described[] {
  const hasYears = columns.some(
    ({ guesses, words }) => guesses[0]?.field === "asOf" && /tahun|year/i.test(words.pieces.join(" ")),
  );
  return columns.map((column) => {
    if (column.guesses[0]?.field !== "months") return column;
    if (headingTokens(column.words.pieces.join(" ")).join(" ") !== "bulan") return column;
    const cells = below.flatMap((row) => cellIn(row, column.heading.column) ?? []);
    const named = cells.filter(({ shown }) => isMonthName(shown)).length * 2 > cells.length;
    if (!named && !hasYears) return column;
    return { ...column, guesses: [{ field: "month", confidence: 1 }] };
  });
}

/** Columns looked at for regions that no heading announces. */
const mostLooked = 12;

/** A lone column of provinces is what the rows are about; so is a column that holds regions under whatever heading. */
function withRegions(columns: readonly Described[], below: readonly GridRow[]): readonly Described[] {
  const has = (field: Field): boolean => columns.some(({ guesses }) => guesses[0]?.field === field);
  if (has("regionName")) return columns;
  if (has("province"))
    return columns.map((column) => ({
      ...column,
      guesses: column.guesses.map((guess): FieldGuess =>
        guess.field === "province" ? { ...guess, field: "regionName" } : guess,
      ),
    }));
  const holdsRegions = columns.slice(0, mostLooked).find(({ guesses, heading }) => {
    if (guesses.length > 0 && guesses[0]?.field !== "part") return false;
    const texts = below.flatMap((row) => {
      const cell = cellIn(row, heading.column);
      return cell?.kind === "text" ? [writtenName(cell.shown).name] : [];
    });
    return texts.length > 0 && texts.filter(namesRegion).length * 2 > texts.length;
  });
  if (holdsRegions === undefined) return columns;
  const guesses: readonly FieldGuess[] = [{ field: "regionName", confidence: 0.9 }];
  return columns.map((column) => (column === holdsRegions ? { ...column, guesses } : column));
}

/** What makes two columns rivals for the same thing: other years and other parts stand beside each other. */
function keyOf(column: Described, field: Field): string {
  const { segment, asOf, part } = column.mapping;
  if (!isMeasure(field)) return field;
  return [
    field,
    segment ?? "",
    asOf?.iso ?? column.words.month ?? "",
    part === null ? "" : `${part.kind} ${part.label}`,
  ].join("|");
}

function settled(columns: readonly Described[]): readonly ColumnMapping[] {
  const taken = new Map<number, FieldGuess>();
  const open = columns
    .flatMap((column) => column.guesses.map((guess, rank) => ({ column, guess, rank })))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.guess.confidence - a.guess.confidence ||
        a.column.heading.column - b.column.heading.column,
    );
  const holder = new Map<string, number>();
  for (const { column, guess } of open) {
    const at = column.heading.column;
    if (taken.has(at)) continue;
    const key = keyOf(column, guess.field);
    if (holder.has(key) && guess.field !== "part") continue;
    taken.set(at, guess);
    holder.set(key, at);
  }
  const rivals = new Map<number, number[]>();
  for (const column of columns) {
    const [guess] = column.guesses;
    const at = column.heading.column;
    if (guess === undefined || taken.get(at)?.field === guess.field) continue;
    const winner = holder.get(keyOf(column, guess.field));
    // A province's code beside a kabupaten's is known for what it is.
    if (winner === undefined || guess.field === "ordinal" || guess.field === "regionCode") continue;
    const others = rivals.get(winner) ?? [];
    others.push(at);
    rivals.set(winner, others);
  }
  return columns.map(({ mapping, heading }): ColumnMapping => {
    const guess = taken.get(heading.column);
    const field = guess?.field ?? null;
    return {
      ...mapping,
      field,
      confidence: guess?.confidence ?? 0,
      rivals: rivals.get(heading.column) ?? [],
    };
  });
}
