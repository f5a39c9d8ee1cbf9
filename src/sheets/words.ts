/** Pieces of sentences that the workbook itself puts together, so that they follow the cells. */
import { monthName } from "../domain/index.js";
import type { Language } from "../domain/index.js";
import { cell } from "./formula.js";
import { f } from "./template.js";
import type { CellPlace, FormulaNode } from "./formula.js";

/** The name of the month whose number a formula gives, 1 to 12. */
export function monthNameOf(month: FormulaNode, language: Language): FormulaNode {
  const names = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language));
  return f`CHOOSE(${month}, ${names})`;
}

/** "24 September 2024" for a date; a cell that holds words is taken as it is. */
export function dateWords(place: CellPlace, language: Language): FormulaNode {
  const date = cell(place, "both");
  const name = monthNameOf(f`MONTH(${date})`, language);
  return f`IF(ISNUMBER(${date}), DAY(${date}) & " " & ${name} & " " & YEAR(${date}), ${date})`;
}

/** "24,86 %", with the reader's own separators. */
export function percentWords(share: FormulaNode, language: Language): FormulaNode {
  return f`FIXED(${share} * 100, 2) & ${language === "id" ? " %" : "%"}`;
}

/** "1.174.328" */
export function personsWords(value: FormulaNode): FormulaNode {
  return f`FIXED(${value}, 0)`;
}

/** "Rp83,43 miliar", "Rp12,5 juta", "Rp950.000"; words when there is no number yet. */
export function rupiahWords(value: FormulaNode, language: Language): FormulaNode {
  const [billion, million, unknown] =
    language === "id"
      ? [" miliar", " juta", "biaya yang belum terhitung"]
      : [" billion", " million", "a cost not yet known"];
  const scaled = (unit: number, digits: number, word: string): FormulaNode =>
    f`"Rp" & FIXED(${value} / ${unit}, ${digits}) & ${word}`;
  return f`IF(
    ISNUMBER(${value}),
    IF(
      ${value} >= 1000000000,
      ${scaled(1_000_000_000, 2, billion)},
      IF(${value} >= 1000000, ${scaled(1_000_000, 1, million)}, "Rp" & FIXED(${value}, 0))
    ),
    ${unknown}
  )`;
}
