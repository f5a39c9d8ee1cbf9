/** Pieces of sentences that the workbook itself puts together, so that they follow the cells. */
import type { Language } from "../../domain/index.js";
import { binary, call, cell, number, over, sentence, text, times, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** "September" for 9. */
export function monthName(month: number, language: Language): string {
  const name = monthNames[language][month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}`);
  return name;
}

/** The name of the month whose number a formula gives, 1 to 12. */
export function monthNameOf(month: FormulaNode, language: Language): FormulaNode {
  return call("CHOOSE", month, ...monthNames[language].map((name) => text(name)));
}

/** "24 September 2024" for a date; a cell that holds words is taken as it is. */
export function dateWords(place: CellPlace, language: Language): FormulaNode {
  const date = cell(place, "both");
  const name = monthNameOf(call("MONTH", date), language);
  return when(call("ISNUMBER", date), sentence(call("DAY", date), " ", name, " ", call("YEAR", date)), date);
}

/** "24,86 %", with the reader's own separators. */
export function percentWords(share: FormulaNode, language: Language): FormulaNode {
  return sentence(call("FIXED", times(share, number(100)), number(2)), language === "id" ? " %" : "%");
}

/** "1.174.328" */
export function personsWords(value: FormulaNode): FormulaNode {
  return call("FIXED", value, number(0));
}

/** "Rp83,43 miliar", "Rp12,5 juta", "Rp950.000"; words when there is no number yet. */
export function rupiahWords(value: FormulaNode, language: Language): FormulaNode {
  const [billion, million, unknown] =
    language === "id"
      ? [" miliar", " juta", "biaya yang belum terhitung"]
      : [" billion", " million", "a cost not yet known"];
  const scaled = (unit: number, digits: number, word: string): FormulaNode =>
    sentence("Rp", call("FIXED", over(value, number(unit)), number(digits)), word);
  return when(
    call("ISNUMBER", value),
    when(
      binary(">=", value, number(1_000_000_000)),
      scaled(1_000_000_000, 2, billion),
      when(
        binary(">=", value, number(1_000_000)),
        scaled(1_000_000, 1, million),
        sentence("Rp", call("FIXED", value, number(0))),
      ),
    ),
    text(unknown),
  );
}
