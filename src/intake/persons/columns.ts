/** Which column of a list holds what, and what is remembered of the words of a column. */
import { childrenOf, parsePayer, payers, wordKey } from "../../domain/index.js";
import type { Region } from "../../domain/index.js";
import { readDateText } from "../reading/index.js";
import { dayOfIso, isoDayOfSerial } from "./dates.js";
import { Dictionary } from "./dictionary.js";
import { personFieldIds } from "./fields.js";
import type { PersonField } from "./fields.js";
import { mostFields } from "./scanner.js";

/** The column of each field, from 0. */
export type ColumnPlaces = Readonly<Partial<Record<PersonField, number>>>;

/** Stands for the column of a field that a list has not: always empty. */
export const absent = mostFields;

/** The column of every field. */
export function placesOf(columns: ColumnPlaces): Record<PersonField, number> {
  return Object.fromEntries(personFieldIds.map((field) => [field, columns[field] ?? absent])) as Record<
    PersonField,
    number
  >;
}

const notAsked = -2_147_483_648;

/** Answers a question about the words of a column once a word, as there are few and many rows. */
export class WordVerdicts {
  private readonly words = new Dictionary(false);
  private readonly known: number[] = [];
  private readonly letters = new Int32Array(256).fill(notAsked);

  constructor(private readonly judge: (word: string) => number) {}

  /** The verdict on the word between two bytes; `empty` where there is none. */
  of(bytes: Uint8Array, start: number, end: number, empty: number): number {
    // "L" and "P": a letter is its own word.
    if (end - start === 1) {
      const letter = bytes[start] as number;
      if (letter <= 32) return empty;
      const known = this.letters[letter] as number;
      if (known !== notAsked) return known;
      return (this.letters[letter] = this.judge(String.fromCharCode(letter)));
    }
    const place = this.words.place(bytes, start, end);
    if (place < 0) return empty;
    return (this.known[place] ??= this.judge(this.words.labels[place] ?? ""));
  }
}

/** Words of a status that is no membership. In small letters; SQL has the same. */
export const inactiveWords = [
  "non aktif",
  "nonaktif",
  "non-aktif",
  "tidak aktif",
  "inactive",
  "keluar",
  "berhenti",
  "meninggal",
  "pindah",
] as const;

/** 1: active, 0: not. */
export function isActiveStatus(word: string): number {
  const small = word.toLowerCase();
  return inactiveWords.some((inactive) => small.includes(inactive)) ? 0 : 1;
}

/** 1: a man, 2: a woman, 0: unknown. */
export function sexOf(word: string): number {
  const key = wordKey(word);
  if (["l", "lk", "laki", "lakilaki", "pria", "m", "male", "1"].includes(key)) return 1;
  return ["p", "pr", "perempuan", "wanita", "w", "f", "female", "2"].includes(key) ? 2 : 0;
}

/** A payer's number from 1, in the order of the domain's list; 0 for one that is not known. */
export function payerNumber(word: string): number {
  const read = parsePayer(word);
  return read.ok ? payers().findIndex(({ id }) => id === read.value) + 1 : 0;
}

/** The day of a word that names a day, a month ("202503", "Maret 2025", "03/2025") or a year; 0 for anything else. */
export function dayOfWord(word: string): number {
  const digits = /^(\d{4})(\d{2})$/.exec(word.trim());
  if (digits) return dayOfIso(`${digits[1] ?? ""}-${digits[2] ?? ""}-01`);
  const serial = /^\d{5}(\.0+)?$/.test(word) ? isoDayOfSerial(Number(word)) : null;
  const iso = serial ?? readDateText(word)?.id?.iso;
  if (iso === undefined) return 0;
  const day = dayOfIso(iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-01` : iso);
  return Math.max(0, day);
}

/** The first whole number in a cell, such as the 2 of "Desil 2"; -1 where there is none. */
export function wholeIn(bytes: Uint8Array, start: number, end: number): number {
  let value = -1;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      value = (value < 0 ? 0 : value) * 10 + digit;
      if (value > 100_000) return -1;
    } else if (value >= 0) return value;
  }
  return value;
}

/** How the kabupaten/kota of a region, and of its province, may be written: letters only, in capitals. SQL has the same. */
export function regencyWords(region: Region): readonly string[] {
  const within = region.level === "province" ? childrenOf(region.code) : [region];
  return within.flatMap(({ shortName, level }) => {
    const key = lettersOf(shortName);
    return level === "city" ? [key, `KOTA${key}`] : [key, `KAB${key}`, `KABUPATEN${key}`];
  });
}

/** Letters only, in capitals. */
export function lettersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, "");
}
