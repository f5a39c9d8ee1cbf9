/** How an Excel of Indonesia writes what is kept in English: ";" between arguments, 1.234,5, 31/12/2025. */

const NAME = String.raw`[\p{L}_$][\p{L}\p{N}_.$\\?]*`;
const QUOTED = String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?`;
const ENGLISH = new RegExp(
  String.raw`${QUOTED}|${NAME}|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[\s\S]`,
  "gu",
);
const INDONESIAN = new RegExp(
  String.raw`${QUOTED}|${NAME}|(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?|[\s\S]`,
  "gu",
);

/** A formula as a person in Indonesia reads it: "=ROUND(A1;2)". Texts, names and addresses stay as they are. */
export function formulaShown(formula: string): string {
  let braces = 0;
  return formula.replace(ENGLISH, (token) => {
    if (token === "{") braces += 1;
    else if (token === "}") braces -= 1;
    else if (token === ",") return braces > 0 ? "\\" : ";";
    else if (/^[\d.]/.test(token)) return token.replace(".", ",");
    return token;
  });
}

/** A formula as it is kept, of what a person in Indonesia typed; `null` where Excel would not take it ("=A1*1.000"). */
export function formulaTyped(text: string): string | null {
  let braces = 0;
  const refused: string[] = [];
  let before = "";
  const kept = text.replace(INDONESIAN, (token) => {
    const last = before;
    before = token;
    if (token === "{") braces += 1;
    else if (token === "}") braces -= 1;
    else if (token === ";" && braces === 0) return ",";
    else if (token === "\\" && braces > 0) return ",";
    else if (/^\d|^,\d/.test(token)) return token.replace(",", ".");
    // A point after a number is neither a decimal sign nor a name's.
    else if (token === "." && /^\d/.test(last)) refused.push(token);
    return token;
  });
  return refused.length === 0 ? kept : null;
}

/** What a person typed, as a number with what its format becomes; or a text that must not be taken for an English number. */
export type Typed =
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "text" };

const NUMBER =
  /^(?<sign>[+-]?)(?<rupiah>Rp\.?\s?)?(?<whole>\d{1,3}(?:\.\d{3})+|\d+)?(?:,(?<part>\d*))?(?<power>[eE][+-]?\d+)?(?<percent>\s?%)?$/u;
const DAY = /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/u;
/** What an English Excel would read as a number or a day. */
const ENGLISH_LOOK = /^[+-]?(?:\d[\d.,]*%?|\.\d+%?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/u;
/** Days since 1970 at the serial number 0. */
const EPOCH = 25_569;

/** Reads what was typed into a cell. `null`: nothing that is written differently in the two languages. */
export function numberTyped(text: string): Typed | null {
  const trimmed = text.trim();
  // Digits alone, long numbers of identity cards among them, are the same in both.
  if (!/[.,/-]|Rp/u.test(trimmed.slice(1)) && !/^[.,R]/u.test(trimmed)) return null;
  const number = NUMBER.exec(trimmed)?.groups;
  if (number !== undefined && (number["whole"] !== undefined || (number["part"] ?? "") !== "")) {
    const { sign = "", rupiah, whole = "0", part = "", power = "", percent } = number;
    const digits = Number(`${sign}${whole.replaceAll(".", "")}.${part}0${power}`);
    const value = percent === undefined ? digits : Number((digits / 100).toPrecision(15));
    return { kind: "number", value, format: formatOf({ rupiah, whole, part, power, percent }) };
  }
  const day = DAY.exec(trimmed)?.groups;
  if (day !== undefined) {
    const [year, month, date] = [Number(day["year"]), Number(day["month"]), Number(day["day"])];
    const at = new Date(Date.UTC(year, month - 1, date));
    const stands = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1901;
    if (stands) return { kind: "number", value: at.getTime() / 86_400_000 + EPOCH, format: "dd/mm/yyyy" };
  }
  return ENGLISH_LOOK.test(trimmed) ? { kind: "text" } : null;
}

/** The format that Excel gives a plain cell with such a number; `null` where it stays plain. */
function formatOf(typed: {
  readonly rupiah: string | undefined;
  readonly whole: string;
  readonly part: string;
  readonly power: string;
  readonly percent: string | undefined;
}): string | null {
  const decimals = typed.part === "" ? "" : ".00";
  if (typed.percent !== undefined) return `0${decimals}%`;
  if (typed.power !== "") return "0.00E+00";
  if (typed.rupiah !== undefined) return `"Rp"#,##0${decimals}`;
  return typed.whole.includes(".") ? `#,##0${decimals}` : null;
}

/** A day by its serial number: 31/12/2025. */
export function dayShown(serial: number): string {
  return isoDay(serial).split("-").reverse().join("/");
}

function isoDay(serial: number): string {
  return new Date((serial - EPOCH) * 86_400_000).toISOString().slice(0, 10);
}

/** A plain number as it is shown: 1234,5. */
export function numberShown(value: string): string {
  return value.replace(".", ",");
}

/** What stands in the cells of pasted lines, as it would be written in English. */
export function cellPasted(text: string): string {
  if (text.startsWith("=")) return formulaTyped(text) ?? text;
  const typed = numberTyped(text);
  if (typed?.kind !== "number") return text;
  const { value, format } = typed;
  if (format === "dd/mm/yyyy") return isoDay(value);
  return format?.endsWith("%") === true ? `${String(Number((value * 100).toPrecision(15)))}%` : String(value);
}
