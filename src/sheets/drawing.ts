/** What is decided once about how a sheet is drawn, whether Excel draws it or a file is written. */
import type { Language, Text } from "../domain/index.js";
import { inLanguage } from "../domain/index.js";
import { rectangleAddress } from "./address.js";
import type { Rectangle } from "./address.js";
import { holdsWord, idleWord } from "./checks.js";

/** What does not end in "OK" is shown in dark red on pale red; in grey print it stays bold. */
export const alertLook = { colour: "#A4262C", fill: "#FDE7E9" } as const;

/** When a cell of these checks stands out, seen from the first of them; begins with "=". */
export function alertFormula(alert: Rectangle): string {
  const first = rectangleAddress({ ...alert, rows: 1, columns: 1 });
  return `=AND(LEN(${first})>0,${first}<>"${idleWord}",RIGHT(${first},2)<>"${holdsWord}")`;
}

const entryTitles: Text = { id: "Periksa isian ini", en: "Check this entry" };

/** Above the sentence that Excel shows for an entry that is not taken. */
export function entryTitle(language: Language): string {
  return inLanguage(entryTitles, language);
}

/** Columns beside a sheet that is not printed: its print area lies far from everything that runs over. */
export const emptyBeside = 20;

/** Points of a column that is so many characters of the default font wide (7 pixels each and 5 around). */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
