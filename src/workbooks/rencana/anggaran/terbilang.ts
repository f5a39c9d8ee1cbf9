/** An amount in Indonesian words, by ordinary formulas: "Tiga miliar dua puluh empat juta rupiah". */
import { terbilang } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import { area, cell, f, sentence } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";

/** The words of 0 to 99, as they stand within an amount and as they begin one. */
type NumberWords = ReferenceNode;

const hundred = 100;

function wordsOf(value: number): string {
  const spelled = terbilang(value);
  if (!spelled.ok) throw new Error(spelled.problem.sentence.en);
  return spelled.value.replace(/ rupiah$/, "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes the list of words into three columns from the current row on. */
export function writeNumberWords(sheet: SheetBuilder, model: PlanModel, column: number): NumberWords {
  const { say } = model;
  const heads: readonly Text[] = [
    { id: "Angka", en: "Number" },
    { id: "Di tengah", en: "Within" },
    { id: "Di awal", en: "At the start" },
  ];
  heads.forEach((head, index) => {
    sheet.put(column + index, say(head), index === 0 ? "numberHead" : "columnHead");
  });
  sheet.next();
  const first = sheet.row;
  for (let value = 0; value < hundred; value += 1) {
    sheet.put(column, value, "shown.count");
    // Nothing stands for 0 within an amount; the amount of 0 has a word of its own.
    sheet.put(column + 1, value === 0 ? null : wordsOf(value), "text");
    sheet.put(column + 2, value === 0 ? null : capital(wordsOf(value)), "text");
    sheet.next();
  }
  return area({ sheet: sheet.key, row: first, column: column + 1, rows: hundred, columns: 2 }, "both");
}

/** From the largest down; what stands for one of it where that is a word of its own. */
const scales: readonly { readonly word: string; readonly one: string | null }[] = [
  { word: " triliun ", one: null },
  { word: " miliar ", one: null },
  { word: " juta ", one: null },
  { word: " ribu ", one: "seribu " },
  { word: " ", one: null },
];

/**
 * Writes the workings of one amount, five groups of three digits, and gives the node of its words: an empty text where the
 * amount is no whole number from 0 to 999,999,999,999,999.
 */
export function writeSpelled(
  sheet: SheetBuilder,
  model: PlanModel,
  column: number,
  of: { readonly label: string; readonly amount: CellPlace; readonly words: NumberWords },
): FormulaNode {
  const { say } = model;
  const heads: readonly string[] = [
    of.label,
    say({ id: "Tiga angka", en: "Three digits" }),
    say({ id: "Angka pertama", en: "Comes first" }),
    say({ id: "Kata", en: "Words" }),
  ];
  heads.forEach((head, index) => sheet.put(column + index, head, index === 3 ? "columnHead" : "numberHead"));
  sheet.next();
  const top = sheet.row;
  const bottom = top + scales.length - 1;
  const at = (row: number, offset: number): CellPlace => ({ sheet: sheet.key, row, column: column + offset });
  const amount = cell(of.amount, "both");
  // Downwards from the largest: each row's first number is the amount in thousands of the row below.
  scales.forEach(({ word, one }, index) => {
    const row = top + index;
    sheet.row = row;
    const whole =
      row === bottom
        ? f`IF(ISNUMBER(${amount}), MAX(0, ${amount}), 0)`
        : f`INT(${cell(at(row + 1, 0))} / 1000)`;
    sheet.calculate(column, whole, "derived.amount");
    const higher: FormulaNode = index === 0 ? f`INT(${cell(at(row, 0))} / 1000)` : cell(at(row - 1, 0));
    const digits = sheet.calculate(column + 1, f`${cell(at(row, 0))} - ${higher} * 1000`, "derived.count");
    const starts = sheet.calculate(
      column + 2,
      f`IF(AND(${higher} = 0, ${cell(digits)} > 0), 1, 0)`,
      "derived.count",
    );
    sheet.calculate(column + 3, groupWords(of.words, digits, starts, word, one), "calculated.general", {
      room: 40,
    });
  });
  sheet.row = bottom + 1;
  const pieces = scales.map((_, index) => cell(at(top + index, 3), "both"));
  const fits = f`AND(${amount} >= 0, ${cell(at(top, 0), "both")} < 1000)`;
  return f`IF(
    ISNUMBER(${amount}),
    IF(${fits}, IF(${amount} = 0, ${`${capital(wordsOf(0))} rupiah`}, ${sentence(...pieces, "rupiah")}), ""),
    ""
  )`;
}

function groupWords(
  words: NumberWords,
  digits: CellPlace,
  starts: CellPlace,
  scale: string,
  one: string | null,
): FormulaNode {
  const hundreds = f`INT(${cell(digits)} / ${hundred})`;
  const rest = f`${cell(digits)} - ${hundreds} * ${hundred}`;
  const begins = f`${cell(starts)} = 1`;
  const form = f`IF(${begins}, 2, 1)`;
  const listed = (value: FormulaNode, column: FormulaNode): FormulaNode =>
    f`INDEX(${words}, ${value} + 1, ${column})`;
  const isRound = f`${rest} = 0`;
  const hundredsWords = f`IF(
    ${hundreds} = 1,
    IF(${begins}, "Seratus", "seratus"),
    ${listed(hundreds, form)} & " ratus"
  )`;
  const group = f`IF(
    ${hundreds} = 0,
    ${listed(rest, form)},
    ${hundredsWords} & IF(${isRound}, "", " " & ${listed(rest, f`1`)})
  )`;
  const said = f`${group} & ${scale}`;
  const single =
    one === null ? said : f`IF(${cell(digits)} = 1, IF(${begins}, ${capital(one)}, ${one}), ${said})`;
  return f`IF(${cell(digits)} = 0, "", ${single})`;
}
