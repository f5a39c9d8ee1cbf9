import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import * as functions from "../../src/functions/functions.js";
import { call, cell } from "./runtime.js";

/** What a cell may hand over: numbers of every kind, texts, words the functions know, blanks, booleans, error cells, oddities. */
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
const argument = fc.oneof(
  { weight: 6, arbitrary: cellValue },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.array(fc.array(cellValue, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  },
);

const every = functions.functions.map((of) => [of.id, of] as const);

describe("whatever a cell holds", () => {
  it.each(every)(
    "%s answers with values and proper cell errors, never NaN, Infinity or an exception",
    (_name, of) => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: 10 }), (args) => {
          // `call` fails on anything thrown that is not a cell error, and on any value a cell cannot hold.
          for (const value of call(of, ...args).flat()) {
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
            if (typeof value === "object") {
              expect(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"]).toContain(value.error);
              expect(value.sentence.length).toBeGreaterThan(10);
            }
          }
        }),
        { numRuns: 600 },
      );
    },
  );

  const money = [
    functions.subsidyCostCells,
    functions.contributionCells,
    functions.workersAffordableCells,
    functions.jakonContributionCells,
    functions.benefitCells,
    functions.minimumWageCells,
    functions.fullJkmMonthsCells,
  ];
  it.each(money.map((of) => [of.id, of] as const))(
    "%s never gives a part of a rupiah or of a person",
    (_name, of) => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 1, maxLength: 10 }), (args) => {
          for (const value of call(of, ...args).flat()) {
            if (typeof value === "number") expect(Number.isSafeInteger(value)).toBe(true);
          }
        }),
        { numRuns: 600 },
      );
    },
  );

  it("hands an error cell on as it is, alone and in its own place of a range", () => {
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference);
    expect(cell(functions.coverageRateCells, [[broken]], 2)).toMatchObject({ error: "#REF!" });
    expect(call(functions.coverageRateCells, [[broken], [1]], 2)).toEqual([
      [expect.objectContaining({ error: "#REF!" })],
      [0.5],
    ]);
    expect(call(functions.changeEffectsCells, [[1], [broken]], 2, 1, 2)[1]).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ error: "#REF!" })),
    );
  });
});

describe("what Excel shows about the functions", () => {
  it("has a text in both languages for every function, one each", () => {
    for (const { description, parameters } of functions.functions) {
      for (const text of [description, ...Object.values(parameters).map((each) => each.text)]) {
        expect(text.id.trim()).not.toBe("");
        expect(text.en.trim()).not.toBe("");
        expect(text.id).not.toBe(text.en);
      }
    }
  });
});

describe("a column of a hundred thousand cells", () => {
  it("is calculated within a few seconds, also on a busy machine", () => {
    const column = Array.from({ length: 100_000 }, (_, index) => [index]);
    const started = performance.now();
    const costs = call(functions.subsidyCostCells, column, 12, "2026-01", "SELF", "ojol");
    expect(performance.now() - started).toBeLessThan(5000);
    expect(costs.at(-1)).toEqual([99_999 * 100_800]);
  });
});
