/** How a text gets into a cell so that it stays a text, whatever Excel would make of it in the language of its machine. */

/** Excel shows "####" for longer texts in a cell with the format of texts (versions before 2013). */
const longestAsText = 255;

/**
 * - "text": the cell is made a text cell first; Excel then reads nothing into what is written.
 * - "mark": it is written with an apostrophe in front, which is not shown.
 * - "plain": words that no Excel takes for anything else.
 */
type TextEntry = "text" | "mark" | "plain";

/**
 * Only what begins with a letter and cannot be a date, an amount or a value is left plain. What Excel takes for a number differs
 * by machine ("5€", "Rp 5.000", "1:30 PM", "＝1"), so the rule says what is safe and not what is dangerous.
 */
export function textEntry(text: string): TextEntry {
  if (text === "") return "plain";
  if (text.startsWith("'") || text.length > longestAsText) return isSafe(text) ? "plain" : "mark";
  return isSafe(text) ? "plain" : "text";
}

/** The text as it is handed over: with an apostrophe in front where the cell is not made a text cell first. */
export function entryText(text: string): string {
  return textEntry(text) === "mark" ? `'${text}` : text;
}

function isSafe(text: string): boolean {
  // A letter of the planner's own languages in front: signs of other scripts may be digits or marks to Excel.
  if (!/^[A-Za-z]/.test(text))
    return text.length > longestAsText && !/^[\s\p{Cf}]*[=+\-@'＝＋－＠]/u.test(text);
  if (/^(true|false|benar|salah)\s*$/i.test(text)) return false;
  // A month, a currency or an exponent beside digits; a sentence that merely holds a number is longer.
  return !/\d/.test(text) || text.length > 25;
}
