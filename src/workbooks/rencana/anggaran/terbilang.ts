/** An amount in Indonesian words, by ordinary formulas: "Tiga miliar dua puluh empat juta rupiah". */
import { terbilang } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import {
  area,
  binary,
  call,
  cell,
  minus,
  number,
  over,
  plus,
  sentence,
  text,
  times,
  when,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";

/** The words of 0 to 99, as they stand within an amount and as they begin one. */
export type NumberWords = ReferenceNode;

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
        ? when(call("ISNUMBER", amount), call("MAX", number(0), amount), number(0))
        : call("INT", over(cell(at(row + 1, 0)), number(1_000)));
    sheet.calculate(column, whole, "derived.amount");
    const higher: FormulaNode =
      index === 0 ? call("INT", over(cell(at(row, 0)), number(1_000))) : cell(at(row - 1, 0));
    const digits = sheet.calculate(
      column + 1,
      minus(cell(at(row, 0)), times(higher, number(1_000))),
      "derived.count",
    );
    const starts = sheet.calculate(
      column + 2,
      when(
        call("AND", binary("=", higher, number(0)), binary(">", cell(digits), number(0))),
        number(1),
        number(0),
      ),
      "derived.count",
    );
    sheet.calculate(column + 3, groupWords(of.words, digits, starts, word, one), "calculated.general", {
      room: 40,
    });
  });
  sheet.row = bottom + 1;
  const pieces = scales.map((_, index) => cell(at(top + index, 3), "both"));
  const fits = call(
    "AND",
    binary(">=", amount, number(0)),
    binary("<", cell(at(top, 0), "both"), number(1_000)),
  );
  return when(
    call("ISNUMBER", amount),
    when(
      fits,
      when(
        binary("=", amount, number(0)),
        text(`${capital(wordsOf(0))} rupiah`),
        sentence(...pieces, "rupiah"),
      ),
      text(""),
    ),
    text(""),
  );
}

function groupWords(
  words: NumberWords,
  digits: CellPlace,
  starts: CellPlace,
  scale: string,
  one: string | null,
): FormulaNode {
  const hundreds = call("INT", over(cell(digits), number(hundred)));
  const rest = minus(cell(digits), times(hundreds, number(hundred)));
  const begins = binary("=", cell(starts), number(1));
  const form = when(begins, number(2), number(1));
  const listed = (value: FormulaNode, column: FormulaNode): FormulaNode =>
    call("INDEX", words, plus(value, number(1)), column);
  const isRound = binary("=", rest, number(0));
  const hundredsWords = when(
    binary("=", hundreds, number(1)),
    when(begins, text("Seratus"), text("seratus")),
    sentence(listed(hundreds, form), " ratus"),
  );
  const group = when(
    binary("=", hundreds, number(0)),
    listed(rest, form),
    sentence(hundredsWords, when(isRound, text(""), sentence(" ", listed(rest, number(1))))),
  );
  const said = sentence(group, scale);
  const single =
    one === null
      ? said
      : when(binary("=", cell(digits), number(1)), when(begins, text(capital(one)), text(one)), said);
  return when(binary("=", cell(digits), number(0)), text(""), single);
}
