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

/**
 * FIXED writes with the separators of whoever reads the sheet, and a sentence has those of its own language: the other sign, where
 * the reader has it, is exchanged. A number has one kind of sign at most: thousands are set apart in whole ones only.
 */
function ownSign(written: FormulaNode, kind: "thousands" | "decimals", language: Language): FormulaNode {
  const [other, own] = (language === "id") === (kind === "thousands") ? [",", "."] : [".", ","];
  return f`SUBSTITUTE(${written}, ${other}, ${own})`;
}

/** "5,49" in Indonesian and "5.49" in English, whatever the reader's separators are. */
export function decimalWords(value: FormulaNode, digits: number, language: Language): FormulaNode {
  return ownSign(f`FIXED(${value}, ${digits}, 1)`, "decimals", language);
}

/** "24,86 %" in Indonesian and "24.86%" in English, whatever the reader's separators are. */
export function percentWords(share: FormulaNode, language: Language): FormulaNode {
  return f`${decimalWords(f`${share} * 100`, 2, language)} & ${language === "id" ? " %" : "%"}`;
}

/** "1.174.328" in Indonesian and "1,174,328" in English, whatever the reader's separators are. */
export function personsWords(value: FormulaNode, language: Language): FormulaNode {
  return ownSign(f`FIXED(${value}, 0)`, "thousands", language);
}

/** "Rp1,20 triliun", "Rp83,43 miliar", "Rp12,5 juta", "Rp950.000"; words when there is no number yet. */
export function rupiahWords(value: FormulaNode, language: Language): FormulaNode {
  const [trillion, billion, million, unknown] =
    language === "id"
      ? [" triliun", " miliar", " juta", "biaya yang belum terhitung"]
      : [" trillion", " billion", " million", "a cost not yet known"];
  const scaled = (unit: number, digits: number): FormulaNode =>
    decimalWords(f`${value} / ${unit}`, digits, language);
  return f`IF(
    ISNUMBER(${value}),
    "Rp" & IF(
      ${value} >= 1000000000000,
      ${scaled(1_000_000_000_000, 2)} & ${trillion},
      IF(
        ${value} >= 1000000000,
        ${scaled(1_000_000_000, 2)} & ${billion},
        IF(${value} >= 1000000, ${scaled(1_000_000, 1)} & ${million}, ${personsWords(value, language)})
      )
    ),
    ${unknown}
  )`;
}
