/** On what base and as of when a number counts: what must agree before two of them are divided. */
import { basisNames } from "../../baselines/index.js";
import { formatDate, formatMonth, isIsoDate } from "../../months/index.js";
import { wordKey } from "../../language/index.js";
import type { Language, Text } from "../../language/index.js";
import type { PublishedFigure } from "../../baselines/index.js";
import { cellBasis } from "../../baselines/cellBasis.js";

/** The base and date of an own figure, as its choice holds them. */
interface Origin {
  readonly basis: string;
  /** An ISO day, month or year; the page's own words where it gives none. */
  readonly asOf: string;
}

/** What an own figure must name to stand beside a published one. */
export function originOf(figure: PublishedFigure, language: Language): Origin {
  return {
    basis: basisNames[figure.basis][language],
    asOf: figure.asOf.date ?? figure.asOf.text[language],
  };
}

/** Whether two published figures count on the same base at the same time. */
export function sameOrigin(one: PublishedFigure, other: PublishedFigure): boolean {
  if (one.basis !== other.basis || one.asOf.date !== other.asOf.date) return false;
  return one.asOf.date !== null || one.asOf.text.id === other.asOf.text.id;
}

/** Whether an own figure names the base of a published one, by its name in either language or by its id. */
export function namesBasis(own: string, figure: PublishedFigure): boolean {
  return basisKeys(figure).includes(wordKey(own));
}

/** What the base of a published figure may be called, as keys to compare words by. */
export function basisKeys({ basis }: PublishedFigure): readonly string[] {
  const [name, short] = [basisNames[basis], cellBasis(basis)];
  return [basis, name.id, name.en, short.id, short.en].map(wordKey);
}

/** Whether an own figure names the date of a published one: its ISO text, or the words of a page that dates it in words. */
export function namesDate(own: string, figure: PublishedFigure): boolean {
  const { date, text } = figure.asOf;
  if (date !== null) return own.trim() === date;
  return [text.id, text.en].map(wordKey).includes(wordKey(own));
}

/** Whether two figures of the planner's own name the same base and the same date. */
export function sameOwnOrigin(one: Origin, other: Origin): boolean {
  return wordKey(one.basis) === wordKey(other.basis) && one.asOf.trim() === other.asOf.trim();
}

/** "2026-03-31", "2026-03" or "2026": a day, month or year that exists. */
export function isIsoTime(text: string): boolean {
  const year = Number(/^(\d{4})(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.exec(text)?.[1]);
  return year >= 1945 && year <= 2100 && (text.length < 10 || isIsoDate(text));
}

/** "31 Maret 2026", "Maret 2026", "tahun 2026"; other words as they are. */
export function timeText(asOf: string): Text {
  const text = asOf.trim();
  if (!isIsoTime(text)) return { id: text, en: text };
  const [year = 0, month] = text.split("-").map(Number);
  if (month === undefined) return { id: `tahun ${text}`, en: `year ${text}` };
  const write = (language: Language): string =>
    isIsoDate(text) ? formatDate(text, language) : formatMonth({ year, month }, language);
  return { id: write("id"), en: write("en") };
}
