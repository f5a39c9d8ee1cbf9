/**
 * Numbers written as texts. "1.234" is one thousand and more to an Indonesian and a little over one to an American: every
 * text is read both ways, and only the column it stands in (or the planner) decides between two readings.
 */

/** "id": 1.234.567,8; "en": 1,234,567.8. */
export type NumberLocale = "id" | "en";

interface NumberText {
  /** The value read the Indonesian way; `null` where the text is no number that way. */
  readonly id: number | null;
  /** The value read the English way. */
  readonly en: number | null;
  /** A percentage: the values are shares, 0.125 for "12,5 %". */
  readonly percent: boolean;
  /** Written as an amount of rupiah. */
  readonly rupiah: boolean;
  /** A footnote mark behind the number ("201.500*)", "61.250 r"), which is no part of it; "" where there is none. */
  readonly mark: string;
}

/** Which readings a text allows: one way only, both alike, or two different numbers. */
export type Leaning = NumberLocale | "same" | "either";

export function leaningOf(number: NumberText): Leaning {
  if (number.id === null) return "en";
  if (number.en === null) return "id";
  return number.id === number.en ? "same" : "either";
}

/** Spaces of every kind that people and programs group digits with. */
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;

/** A longer text is no number. */
const longestNumber = 60;

/** Marks that statistical offices put behind a figure: *, *), a), 1), r (revised), e (estimated), and small raised digits. */
const footnoted =
  /^(.*\d(?:\s?%)?)\s*(\*{1,3}\)?|[a-z]\)|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?|\s[a-z]|\s\d\))$/i;

/** Reads a text such as "1.234.567", "1,234,567", "12,5 %", "Rp 1.000,-", "(150)", "1.200 orang"; `null` for anything else. */
export function readNumberText(text: string): NumberText | null {
  if (text.length > longestNumber) return null;
  let rest = text.trim().replace(/[\u2212\u2013]/g, "-");
  if (!/\d/.test(rest)) return null;
  const [, digits = rest, mark = ""] = footnoted.exec(rest) ?? [];
  rest = digits;
  const bracketed = /^\(([^()]*)\)$/.exec(rest);
  if (bracketed !== null) rest = bracketed[1]?.trim() ?? "";
  let negative = bracketed !== null;
  const takeSign = (): void => {
    const sign = /^([-+])\s*/.exec(rest);
    if (sign === null) return;
    if (sign[1] === "-") negative = !negative;
    rest = rest.slice(sign[0].length);
  };
  const signed = /^[-+]/.test(rest);
  takeSign();
  const currency = /^(rp\.?|idr)\s*/i.exec(rest);
  if (currency !== null) {
    rest = rest.slice(currency[0].length);
    // One sign, before or behind "Rp".
    if (!signed) takeSign();
  }
  // "Rp 1.000,-" is how amounts are written in Indonesia and nowhere else.
  const dashed = /,-{1,2}$/.test(rest);
  rest = rest.replace(/,-{1,2}$/, "");
  const percent = /\s*(%|persen|percent|prosen)$/i.exec(rest);
  if (percent !== null) rest = rest.slice(0, percent.index);
  else
    rest = rest.replace(
      /\s*(orang|jiwa|org|pekerja|peserta|tk|bulan|bln|persons?|people|workers|members|months?)\.?$/i,
      "",
    );
  const write = (locale: NumberLocale): number | null => {
    const decimal = decimalText(rest, locale);
    if (decimal === null) return null;
    // The exponent is part of the text, so that the share is the double next to the exact decimal.
    const value = Number(percent === null ? decimal : `${decimal}e-2`);
    return negative && value !== 0 ? -value : value;
  };
  const id = write("id");
  const en = dashed ? null : write("en");
  if (id === null && en === null) return null;
  return { id, en, percent: percent !== null, rupiah: currency !== null, mark };
}

/**
 * The one reading of a text that counts whole persons: nobody counts thousandths of a person, so that a sign with three
 * digits behind it groups them, in "88.958" as in "12,000". `null` where the text is no number, or says something else.
 */
export function personsIn(number: NumberText): number | null {
  const { id, en } = number;
  if (id === null || en === null) return id ?? en;
  // Of two readings the one that groups is the thousandfold.
  return Math.abs(id) >= Math.abs(en) ? id : en;
}

/** The digits with a decimal point and nothing else; `null` where the text is not written in this locale. */
function decimalText(text: string, locale: NumberLocale): string | null {
  const group = locale === "id" ? "." : ",";
  const point = locale === "id" ? "," : ".";
  const parts = text.split(point);
  if (parts.length > 2) return null;
  const [whole = "", fraction = ""] = parts;
  if (!/^\d*$/.test(fraction) || (parts.length === 2 && fraction === "")) return null;
  const digits = ungrouped(whole, group);
  if (digits === null) return null;
  return fraction === "" ? digits : `${digits}.${fraction}`;
}

/** Digits without their group signs; groups are of three, and nobody groups behind a leading zero. */
function ungrouped(whole: string, group: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const spaced = whole.replace(spaces, " ");
  const sign = spaced.includes(" ") ? " " : group;
  const [first = "", ...others] = spaced.split(sign);
  if (!/^[1-9]\d{0,2}$/.test(first) || others.length === 0) return null;
  return others.every((part) => /^\d{3}$/.test(part)) ? first + others.join("") : null;
}

/** Whether a text could be a number in either way; for telling a heading from a row of figures. */
export function looksNumeric(text: string): boolean {
  return readNumberText(text) !== null;
}

/** Signs and words that stand for "nothing entered". Not zero: a dash in a table may mean either. */
const nothing =
  /^(-+|–|—|\.+|…|\*+|n\/?a|nihil|kosong|tidak ada|tdk ada|belum ada|belum|tad|null|none|x|\?)$/i;

export function saysNothing(text: string): boolean {
  return text.length <= longestNumber && nothing.test(text.trim());
}
