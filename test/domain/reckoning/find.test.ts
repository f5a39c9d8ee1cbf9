/** One BPU member of the lowest bracket costs an APBD Rp16,800 a month (PP 44/2015), Rp201,600 a year. */
import { describe, expect, it } from "@jest/globals";
import {
  budgetForTarget,
  leftOut,
  rupiah,
  share,
  targetForBudget,
  yearReached,
} from "../../../src/domain/index.js";
import type { Result } from "../../../src/domain/index.js";
import { line, plan, year } from "./cases.js";

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

describe("the target that a budget reaches", () => {
  it.each([
    // 2027, from 10 % of 1,000: 400 paid at 50 % = 80,640,000; one person more needs 50.01 %.
    [80_639_999, 0.499],
    [80_640_000, 0.5],
    [80_841_599, 0.5],
    [80_841_600, 0.501],
  ])("a budget of %i reaches %f", (budget, target) => {
    const { value, steps } = got(targetForBudget(plan(), rupiah(budget), 2027));
    expect(value.target).toBe(target);
    expect(value.cost + value.left).toBe(budget);
    expect(steps.length).toBeGreaterThan(10);
  });

  it("reaches everybody at most", () => {
    // 900 × 201,600
    const { value } = got(targetForBudget(plan(), rupiah(900_000_000), 2027));
    expect(value).toEqual({ target: 1, cost: 181_440_000, left: 900_000_000 - 181_440_000 });
  });

  it("refuses a budget that is no rupiah, and a year outside the plan", () => {
    expect(targetForBudget(plan(), rupiah(-1), 2027)).toMatchObject({
      ok: false,
      problem: { argument: "budget" },
    });
    expect(targetForBudget(plan(), rupiah(1.5), 2027)).toMatchObject({
      ok: false,
      problem: { argument: "budget" },
    });
    expect(targetForBudget(plan(), rupiah(1), 2040)).toMatchObject({
      ok: false,
      problem: { argument: "year" },
    });
  });

  it("refuses where a figure is unknown instead of taking it as costing nothing", () => {
    const unknown = plan({ lines: [line({ workers: null })] });
    expect(targetForBudget(unknown, rupiah(1_000_000), "all")).toMatchObject({
      problem: { code: "missing" },
    });
    const noWage = plan({ lines: [line({ route: "PU" })] });
    expect(budgetForTarget(noWage, share(0.5), "all")).toMatchObject({ problem: { code: "missing" } });
    const nothingInBudget = plan({ lines: [line({ inBudget: false })] });
    expect(yearReached(nothingInBudget, share(0.5), rupiah(1))).toMatchObject({
      problem: { code: "missing" },
    });
  });

  it("answers for what is known of a budget where one line lacks a figure", () => {
    // 2027: 400 persons of the known line at 50 %; the other line has 700 workers and no wage, so it costs nothing that is known.
    const noWage = line({ id: "L1", kind: "standing", route: "PU", covered: 0, workers: 700 });
    const partly = plan({ lines: [line(), noWage, line({ id: "L2", kind: "standing", workers: null })] });
    expect(got(targetForBudget(partly, rupiah(80_640_000), 2027)).value.target).toBe(0.5);
    const { value, steps } = got(budgetForTarget(partly, share(0.5), 2027));
    expect(value).toBe(400 * 201_600);
    expect(steps[1]?.en).toBe("2027: 400 persons paid for, Rp80,640,000.");
    expect(leftOut(partly).map(({ line: id }) => id)).toEqual(["L1", "L2"]);
  });

  it("refuses where the only known line is a temporary one, whose cost no target changes", () => {
    const period = { from: { year: 2026, month: 1 }, until: { year: 2026, month: 3 } };
    const officers = line({ kind: "temporary", workers: null, period });
    expect(budgetForTarget(plan({ lines: [officers] }), share(0.5), "all")).toMatchObject({
      problem: { code: "missing" },
    });
  });

  it.each(["official", "own"] as const)("refuses the path %s, whose years are fixed", (path) => {
    expect(targetForBudget(plan({ path }), rupiah(1_000_000), "all")).toMatchObject({
      problem: { argument: "path" },
    });
  });
});

describe("the budget that a target needs", () => {
  it("is that of one year or of all, each shown", () => {
    // A straight way from 10 % to 50 % in 2027, then held: 200, 400, 400 persons.
    expect(got(budgetForTarget(plan(), share(0.5), 2026)).value).toBe(200 * 201_600);
    const all = got(budgetForTarget(plan(), share(0.5), "all"));
    expect(all.value).toBe(1_000 * 201_600);
    expect(all.steps.map(({ en }) => en)).toEqual([
      "2026: 200 persons paid for, Rp40,320,000.",
      "2027: 400 persons paid for, Rp80,640,000.",
      "2028: 400 persons paid for, Rp80,640,000.",
    ]);
  });

  it.each([0, -0.1, 1.0001, Number.NaN])("refuses a target of %f", (target) => {
    expect(budgetForTarget(plan(), share(target), "all")).toMatchObject({ problem: { argument: "target" } });
  });
});

describe("the year in which a yearly budget reaches a target", () => {
  /** New members start in July, so the year of enrolment costs half. */
  const years = [2025, 2026, 2027, 2028].map((of) => year(of, { newStart: 7 }));

  it.each([
    // Reached in 2028: 267 continue (36.667 % of 1,000 is 367 members) and 133 are new: 267 × 201,600 + 133 × 100,800.
    [67_233_600, 2028],
    [80_639_999, 2028],
    // Once reached, 400 cost 80,640,000 in every year that follows.
    [80_640_000, 2026],
  ])("%i a year: %i", (yearly, expected) => {
    expect(got(yearReached(plan({ years }), share(0.5), rupiah(yearly))).value.year).toBe(expected);
  });

  it("refuses what no year of the plan reaches, and says why", () => {
    const found = yearReached(plan({ years }), share(0.5), rupiah(67_233_599));
    expect(found).toMatchObject({ ok: false, problem: { code: "range", argument: "budget" } });
    expect(found.ok ? "" : found.problem.sentence.id).toContain("sampai 2028");
  });
});
