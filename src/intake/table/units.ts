/** In what unit figures are counted: said in a heading, in a row of units, a column of units, a title or a note. */

/** 1 for persons; 1,000 where something says "(ribu orang)". */
export type Scale = 1 | 1_000 | 1_000_000;

const thousands =
  /\bribu(an)?\b|\bthousands?\b|['\u2018\u2019`\u00b4]\s?000\b|\(\s*000\s*\)|\bx\s?1[.,]?000\b|\b1[.,]?000\s*(orang|jiwa|persons?|people)\b/i;
const millions = /\bjuta(an)?\b|\bmillions?\b/i;
const persons =
  /\b(orang|jiwa|org|persons?|people|pekerja|peserta|tk|tenaga kerja|ribu|ribuan|juta|jutaan)\b/i;

/** A longer text names no unit. */
const longestText = 300;

/** What the numbers under a heading are multiplied by; `null` where it names no unit of persons. */
export function scaleIn(heading: string): Scale | null {
  if (heading.length > longestText) return null;
  if (millions.test(heading)) return 1_000_000;
  if (thousands.test(heading)) return 1_000;
  return /\b(orang|jiwa|org|persons?|people)\b/i.test(heading) ? 1 : null;
}

/** A unit that is stated as one, and not a number in a sentence ("2,7 juta pekerja"). */
const stated =
  /(?:\(|\bdalam\s+|\bsatuan\s*[:=]?\s*|\bunit\s*[:=]?\s*|\bin\s+|^)\s*(?:satuan\s+)?(ribu(?:an)?|juta(?:an)?|thousands?|millions?|['\u2018\u2019`\u00b4]?\s?000)\b(?!\s*(?:rupiah|rp|ton|ha)\b)/i;

/** The unit that a title above a table or a note below it states for all its persons; `null` where it states none. */
export function scaleStated(line: string): Scale | null {
  const text = line.slice(0, longestText);
  const [, word] = stated.exec(text) ?? [];
  if (word === undefined) return null;
  return /^(juta|million)/i.test(word) ? 1_000_000 : 1_000;
}

/** The unit in a cell of a column of units: a scale of persons, or `"other"` for rupiah, per cent, companies and the like. */
export function unitCell(text: string): Scale | "other" {
  if (text.length > longestText || !persons.test(text) || /rupiah|\brp\b|%|persen/i.test(text))
    return "other";
  return scaleIn(text) ?? 1;
}
