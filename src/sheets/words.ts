/** Pieces of sentences that the workbook itself puts together, so that they follow the cells. */
import { monthName } from "../domain/index.js";
import type { Language } from "../domain/index.js";
import { binary, call, cell, number, over, sentence, text, times, when } from "./formula.js";
import type { CellPlace, FormulaNode } from "./formula.js";

/** The name of the month whose number a formula gives, 1 to 12. */
export function monthNameOf(month: FormulaNode, language: Language): FormulaNode {
  const names = Array.from({ length: 12 }, (_, index) => text(monthName(index + 1, language)));
  return call("CHOOSE", month, ...names);
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
