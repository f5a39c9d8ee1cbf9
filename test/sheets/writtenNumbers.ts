/** Numbers that a sentence of the sheets writes, in both languages: formulas over A1, and what they must say whoever calculates them. */
import { cell, formula } from "../../src/sheets/formula.js";
import type { FormulaNode } from "../../src/sheets/formula.js";
import { formulaText, percentWords, personsWords, rupiahWords } from "../../src/sheets/index.js";
import { sheet } from "./sheet.js";

const a1 = cell({ sheet: "here", row: 0, column: 0 });
const plan = { sheets: [sheet("here", "Sheet1")] };
const written = (node: FormulaNode): string => formulaText(formula(node), plan, "here", "native");

export interface WrittenNumber {
  readonly value: number;
  readonly formula: string;
  readonly text: string;
}

const number = (value: number, node: FormulaNode, text: string): WrittenNumber => ({
  value,
  formula: written(node),
  text,
});

export const writtenNumbers: readonly WrittenNumber[] = [
  number(760_468, personsWords(a1, "id"), "760.468"),
  number(760_468, personsWords(a1, "en"), "760,468"),
  number(999, personsWords(a1, "id"), "999"),
  number(1_000, personsWords(a1, "id"), "1.000"),
  number(-1_234_567, personsWords(a1, "id"), "-1.234.567"),
  number(-1_234_567, personsWords(a1, "en"), "-1,234,567"),
  // 760,468 of 3,058,943, printed as 24.86 % (ANTARA, 26 September 2024).
  number(760_468 / 3_058_943, percentWords(a1, "id"), "24,86 %"),
  number(760_468 / 3_058_943, percentWords(a1, "en"), "24.86%"),
  number(1.2615, percentWords(a1, "id"), "126,15 %"),
  number(999_999, rupiahWords(a1, "id"), "Rp999.999"),
  number(1_000_000, rupiahWords(a1, "id"), "Rp1,0 juta"),
  number(12_500_000, rupiahWords(a1, "en"), "Rp12.5 million"),
  number(83_430_000_000, rupiahWords(a1, "id"), "Rp83,43 miliar"),
  number(83_430_000_000, rupiahWords(a1, "en"), "Rp83.43 billion"),
  number(1_234_560_000_000, rupiahWords(a1, "id"), "Rp1,23 triliun"),
  number(1_234_560_000_000, rupiahWords(a1, "en"), "Rp1.23 trillion"),
];
