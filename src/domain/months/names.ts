/** The names of the months in both languages, and how people abbreviate them. */
import type { Language } from "../language/index.js";
import type { IsoDate } from "./calendar.js";

/** A calendar month, the unit in which contributions fall due. */
export interface Month {
  readonly year: number;
  /** 1 for January to 12 for December. */
  readonly month: number;
}

const names: readonly { readonly id: string; readonly en: string; readonly short: readonly string[] }[] = [
  { id: "Januari", en: "January", short: ["jan"] },
  { id: "Februari", en: "February", short: ["feb", "pebruari"] },
  { id: "Maret", en: "March", short: ["mar"] },
  { id: "April", en: "April", short: ["apr"] },
  { id: "Mei", en: "May", short: [] },
  { id: "Juni", en: "June", short: ["jun"] },
  { id: "Juli", en: "July", short: ["jul"] },
  { id: "Agustus", en: "August", short: ["agu", "agt", "ags", "agust", "aug"] },
  { id: "September", en: "September", short: ["sep", "sept"] },
  { id: "Oktober", en: "October", short: ["okt", "oct"] },
  { id: "November", en: "November", short: ["nov", "nop", "nopember"] },
  { id: "Desember", en: "December", short: ["des", "dec"] },
];

const numberOfName = new Map(
  names.flatMap((name, index) =>
    [name.id.toLowerCase(), name.en.toLowerCase(), ...name.short].map((word) => [word, index + 1] as const),
  ),
);

/** The month of a name or abbreviation in small letters; `undefined` where it is none. */
export function monthNumber(name: string): number | undefined {
  return numberOfName.get(name);
}

/** "Januari" or "January" for 1; a number that is no month stays a number. */
export function monthName(month: number, language: Language): string {
  const name = names[month - 1];
  return name ? name[language] : String(month);
}

/** "Januari 2026" or "January 2026". */
export function formatMonth(month: Month, language: Language): string {
  return `${monthName(month.month, language)} ${month.year}`;
}

/** "7 Februari 2025" or "7 February 2025". */
export function formatDate(date: IsoDate, language: Language): string {
  const month = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
  return `${Number(date.slice(8, 10))} ${formatMonth(month, language)}`;
}
