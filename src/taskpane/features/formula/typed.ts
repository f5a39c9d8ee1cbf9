/** What is typed into the field of an argument, as it stands in a formula that Excel's interface takes (en-US). */
import { argumentIn, type Signs } from "../../../sheets/index.js";

/** A number that one reader takes for thousands and the other for decimals, with both. */
export interface TwoReadings {
  readonly typed: string;
  readonly whole: number;
  readonly decimal: number;
}

/**
 * A cell or area stays what it is; a number is read the Indonesian way ("1.234,5") or the English ("1,234.5"), with or without a
 * per cent sign; anything else is a text. "760.468" is a number of either kind: it is read as those do who are asked, and not
 * at all where they do not agree.
 *
 * @param signs Of this Excel, and of the language of the pane.
 */
export function argumentOf(typed: string, signs: readonly Signs[]): string | TwoReadings {
  const text = typed.trim();
  if (text === "") return "";
  if (argumentIn(text).kind === "area") return text;
  const read = ([",", "."] as const).map((decimal) => numberIn(text, decimal));
  const [indonesian, english] = read;
  if (indonesian != null && english != null && indonesian !== english) {
    const wanted = new Set(signs.map(({ decimal }) => decimal));
    if (wanted.size === 1) return wanted.has(",") ? indonesian : english;
    const [one, other] = [indonesian, english].map((number) => Number(number.replace("%", "")));
    return { typed: text, whole: Math.max(one ?? 0, other ?? 0), decimal: Math.min(one ?? 0, other ?? 0) };
  }
  return indonesian ?? english ?? `"${text.replaceAll('"', '""')}"`;
}

function numberIn(text: string, decimal: Signs["decimal"]): string | null {
  const [whole, sign = "", digits = "", fraction = "", percent = ""] =
    (decimal === ","
      ? /^([-+]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?\s*(%?)$/u
      : /^([-+]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?\s*(%?)$/u
    ).exec(text) ?? [];
  if (whole === undefined) return null;
  const bare = digits.replace(/[.,]/gu, "");
  return `${sign === "-" ? "-" : ""}${bare}${fraction === "" ? "" : `.${fraction}`}${percent}`;
}

/** The arguments of a call, those at the end left out that nobody filled. */
export function withoutBlankEnd(args: readonly string[]): readonly string[] {
  let last = args.length;
  while (last > 0 && args[last - 1] === "") last -= 1;
  return args.slice(0, last);
}
