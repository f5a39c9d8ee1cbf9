import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import * as functions from "../../src/functions/functions.js";
import { argument, unfit } from "./adversarial.js";
import { call, cell } from "./runtime.js";

const every = functions.functions.map((of) => [of.id, of] as const);

describe("whatever a cell holds", () => {
  it.each(every)(
    "%s answers with values and proper cell errors, never NaN, Infinity, an exception or a part of a rupiah or person",
    (_name, of) => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: 10 }), (args) => {
          expect(unfit(of, args)).toEqual([]);
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
  it("reads what is the same for all of them once", () => {
    const column = Array.from({ length: 100_000 }, (_, index) => [index]);
    let reads = 0;
    const start: unknown[] = [];
    Object.defineProperty(start, 0, {
      enumerable: true,
      get: () => {
        reads += 1;
        return "2026-01";
      },
    });
    const costs = call(functions.subsidyCostCells, column, 12, [start], "SELF", "ojol");
    expect(costs.at(-1)).toEqual([99_999 * 100_800]);
    expect(reads).toBe(1);
  });
});
