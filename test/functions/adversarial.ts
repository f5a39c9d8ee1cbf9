/** Arguments that nobody means well with, and what is wrong with the answers to them. */
import fc from "fast-check";
import * as functions from "../../src/functions/functions.js";
import { call } from "./runtime.js";

const words = [
  "",
  " ",
  "APBD",
  "SELF",
  "mandiri",
  "transport",
  "JKK+JKM",
  "JKK+JKM+JHT+JP+JKP",
  "BPU",
  "PU",
  "PMI",
  "Jakon",
  "2026-01",
  "Januari 2026",
  "points",
  "sisa",
  "RPJMN",
  "UCJ",
  "bpu.jkm",
  "18",
  "Pringsewu",
  "1.234.567",
  "12,5 %",
  "=1+1",
];
/** What a cell may hand over: numbers of every kind, texts, words the functions know, blanks, booleans, oddities. */
const cellValue = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer({ min: 0, max: 12 }),
  fc.constantFrom(
    0,
    0.3839,
    12,
    24,
    46_023,
    15_000,
    3_000_000,
    2025,
    1e15,
    9_007_199_254_740_991,
    1e300,
    -1,
    Number.NaN,
    Infinity,
  ),
  fc.constantFrom(...words),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.constant({ type: "FormattedNumber", basicType: "Double", basicValue: 12 }),
  fc.constant({ odd: "object" }),
);
/** A cell, nothing, or a range of up to nine cells. */
export const argument = fc.oneof(
  { weight: 6, arbitrary: cellValue },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.array(fc.array(cellValue, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  },
);

/** Functions whose numbers are whole rupiah, persons or months. */
const money = [
  functions.subsidyCostCells,
  functions.contributionCells,
  functions.workersAffordableCells,
  functions.jakonContributionCells,
  functions.benefitCells,
  functions.minimumWageCells,
  functions.fullJkmMonthsCells,
];

type Asked = (typeof functions.functions)[number];
const errors = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"];

/**
 * What no cell may show of a call's answers: NaN, infinities, a fraction of a rupiah, an error without a sentence, anything
 * thrown that is no cell error.
 */
export function unfit(of: Asked, args: readonly unknown[]): readonly string[] {
  const isMoney = money.some((each) => each.id === of.id);
  const said = (problem: string): string => `${of.id}(${JSON.stringify(args)}): ${problem}`;
  let answers: ReturnType<typeof call>;
  try {
    answers = call(of, ...args);
  } catch (thrown) {
    return [said(`threw ${String(thrown)}`)];
  }
  return answers.flat().flatMap((value) => {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return [said(String(value))];
      return isMoney && !Number.isSafeInteger(value) ? [said(`${value} is not whole`)] : [];
    }
    if (typeof value === "string") return [];
    return errors.includes(value.error) && value.sentence.length > 10
      ? []
      : [said(`${value.error} ${value.sentence}`)];
  });
}
