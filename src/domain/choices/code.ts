/**
 * Kode rencana: the choices of a plan as a short text to paste into a message, read back exactly or refused. It holds what a file
 * of choices holds and nothing else; six signs at its end show whether all of it arrived.
 */
import { refuse } from "../result.js";
import type { Result } from "../result.js";
import type { PlanChoices } from "./choices.js";
import { readPlanChoices } from "./read.js";

/** The way of writing; a later one gets another number and this one stays readable. */
const opening = "CKP1.";

/** Signs that no message changes, in the order of their values. */
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * What choices say again and again; each is one sign in the code. The order is part of the way of writing: never change it.
 */
const phrases = [
  '{"regionCode":"',
  '","baseYear":',
  ',"horizonYear":',
  ',"targetShare":',
  ',"targetYear":',
  ',"payer":"',
  '","monthsPerYear":12',
  '","monthsPerYear":',
  ',"language":"',
  ',"payers":["',
  '"],"',
  ',"segments":[{"id":"',
  '"},"workers":{"kind":"',
  ',"covered":{"kind":"',
  'published","figureId":"',
  'own","value":',
  ',"basis":"',
  '","asOf":"',
  '","source":"',
  '","name":"',
  '","segment":"',
  '","rowType":"standing","route":"',
  '","programmes":["JKK","JKM"],"wage":',
  'null,"target":null',
  '"}},{"id":"',
  '"shares":[{"payer":"',
  '","share":',
  "APBD_",
  '"blank"',
] as const;

/** Control signs: JSON never has one as it is. There are 31 of them. */
const marks = phrases.map((_, index) => String.fromCharCode(index + 1));

/** The code of these choices. */
export function planCode(choices: PlanChoices): string {
  const short = phrases.reduce(
    (text, phrase, index) => text.split(phrase).join(marks[index]),
    JSON.stringify(choices),
  );
  const written = writtenIn(bytesOf(short));
  return `${opening}${written}${checkOf(written)}`;
}

/** Reads a code as it was pasted: spaces and line breaks between its signs do not count. */
export function readPlanCode(pasted: string): Result<PlanChoices> {
  const text = pasted.replace(/\s+/gu, "");
  if (text === "")
    return refuse("missing", { id: "Kode rencana belum diisi.", en: "The plan's code is missing." });
  if (!text.startsWith(opening)) {
    return refuse("value", {
      id: `Kode rencana dimulai dengan "${opening}"; yang diterima dimulai dengan "${text.slice(0, 8)}".`,
      en: `A plan's code begins with "${opening}"; what came begins with "${text.slice(0, 8)}".`,
    });
  }
  const [written, check] = [text.slice(opening.length, -6), text.slice(-6)];
  const short = checkOf(written) === check ? textOf(written) : null;
  if (short === null) {
    return refuse("value", {
      id: "Kode rencana ini tidak utuh: ada huruf yang hilang atau berubah. Salin lagi seluruhnya dari pesan aslinya.",
      en: "This plan's code is not whole: signs are missing or changed. Copy all of it again from the message it came in.",
    });
  }
  const json = [...marks.keys()].reduceRight(
    (whole, index) => whole.split(marks[index] ?? "").join(phrases[index]),
    short,
  );
  return readPlanChoices(JSON.parse(json) as object);
}

/** The text as bytes of UTF-8. */
function bytesOf(text: string): readonly number[] {
  return [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/gu)].map(([, hex, sign]) =>
    hex === undefined ? (sign ?? "").charCodeAt(0) : parseInt(hex, 16),
  );
}

/** Six bits a sign. */
function writtenIn(bytes: readonly number[]): string {
  let [text, bits, held] = ["", 0, 0];
  for (const byte of bytes) {
    held = ((held & 0x3f) << 8) | byte;
    bits += 8;
    for (; bits >= 6; bits -= 6) text += signs.charAt((held >> (bits - 6)) & 63);
  }
  return bits === 0 ? text : text + signs.charAt((held << (6 - bits)) & 63);
}

function textOf(written: string): string | null {
  let [coded, bits, held] = ["", 0, 0];
  for (const sign of written) {
    const value = signs.indexOf(sign);
    if (value < 0) return null;
    held = ((held & 0xff) << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    coded += `%${((held >> bits) & 0xff).toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(coded);
  } catch {
    // No UTF-8: whatever it is, no code of ours.
    return null;
  }
}

/** Six signs that differ when anything of the text does (CRC-32). */
function checkOf(text: string): string {
  let rest = 0xffffffff;
  for (const sign of text) {
    rest ^= sign.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  const crc = (rest ^ 0xffffffff) >>> 0;
  return Array.from({ length: 6 }, (_, place) => signs.charAt(Math.floor(crc / 64 ** place) % 64)).join("");
}
