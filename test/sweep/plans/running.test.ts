/**
 * Drawn plans in which only a part of those who are covered is paid for already, as a plan carried on to its next year has it:
 * the same in the engine, in LibreOffice and in the domain.
 */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import type { LineFigures, PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { planChoices } from "./draw.js";
import { threeWays } from "./threeWays.js";
import { untouched } from "./typed.js";

/** From one person to all of them, or `undefined` where nobody is covered. */
function partOf(covered: LineFigures["covered"], part: number): number | undefined {
  if (covered.kind !== "own" || covered.value < 1) return undefined;
  return Math.max(1, Math.round(covered.value * part));
}

function inPart(choices: PlanChoices, parts: readonly number[]): PlanChoices {
  const part = (index: number): number => parts[index % parts.length] ?? 1;
  const segments = (choices.segments ?? []).map((one, index): SegmentChoice => {
    const runningPersons = one.rowType === "standing" ? partOf(one.covered, part(index + 1)) : undefined;
    return runningPersons === undefined ? one : { ...one, running: true, runningPersons };
  });
  const ofRegion = choices.total === undefined ? undefined : partOf(choices.total.covered, part(0));
  return { ...choices, segments, ...(ofRegion === undefined ? {} : { runningPersons: ofRegion }) };
}

describe("plans that pay for a part of their members already", () => {
  const sampled = { seed: 20_261_129, numRuns: 30 };
  const parts = fc.sample(
    fc.array(fc.constantFrom(0.000_001, 0.2, 0.5, 0.999_999, 1), { minLength: 4, maxLength: 4 }),
    sampled,
  );
  const drawn = fc.sample(planChoices, sampled).map((choices, index) => inPart(choices, parts[index] ?? [1]));

  it("are of both kinds, on the region and on segments", () => {
    const segments = drawn.flatMap((one) => one.segments ?? []);
    expect(segments.filter((one) => one.runningPersons !== undefined).length).toBeGreaterThan(5);
    expect(drawn.filter((one) => one.budgetOn === "region" && one.runningPersons !== undefined)).not.toEqual(
      [],
    );
  });

  it.each([0, 10, 20])("%i and the nine after it are the same three ways", async (first) => {
    const filled = drawn.slice(first, first + 10).map((choices) => ({ choices, typed: untouched }));
    const { fromDomain, fromLibreOffice } = await threeWays(filled);
    expect(fromDomain).toEqual([]);
    expect(fromLibreOffice).toEqual([]);
  });
});
