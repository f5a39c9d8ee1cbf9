/** 200,000 calls of every function with whatever a cell may hold: none throws, and none answers with what no cell may show. */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "@jest/globals";
import { functions } from "../../../src/functions/functions.js";
import { argument, unfit } from "../../functions/adversarial.js";

const CALLS = 200_000;
const each = Math.ceil(CALLS / functions.length);
let made = 0;

describe("adversarial calls", () => {
  it.each(functions.map((of) => [of.id, of] as const))("%s", (_, of) => {
    const drawn = fc.sample(fc.array(argument, { minLength: 0, maxLength: 10 }), {
      numRuns: each,
      seed: made,
    });
    const found = drawn.flatMap((args) => {
      made += 1;
      return unfit(of, args);
    });
    expect(found).toEqual([]);
  });

  afterAll(() => {
    expect(made).toBeGreaterThanOrEqual(CALLS);
  });
});
