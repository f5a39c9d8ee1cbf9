import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { gapToTarget, parsePath, projectCoverage } from "../../../src/domain/index.js";

function years(...given: Parameters<typeof projectCoverage>) {
  const projected = projectCoverage(...given);
  if (!projected.ok) throw new Error(projected.problem.sentence.en);
  return projected.value;
}

describe("projectCoverage", () => {
  it("goes the same points every year on a standing base", () => {
    expect(years(200, 1000, 0.4, 4).map(({ covered }) => covered)).toEqual([200, 250, 300, 350, 400]);
    expect(years(200, 1000, 0.4, 4).map(({ added }) => added)).toEqual([0, 50, 50, 50, 50]);
  });

  it("rounds persons up and workers to the nearest", () => {
    // A third of the way from 0 to 0.5 of 1,003 is 167.17 persons; 1 % growth of 1,003 is 1,013.03.
    expect(years(0, 1003, 0.5, 3).map(({ covered }) => covered)).toEqual([0, 168, 335, 502]);
    expect(years(0, 1003, 0.5, 1, 0.01)[1]?.workers).toBe(1013);
    expect(years(0, 1050, 0.5, 1, 0.01)[1]?.workers).toBe(1061); // 1,060.5
  });

  it("grows by the same percentage on the other path", () => {
    // 0.1 to 0.4 in two years doubles every year.
    expect(years(100, 1000, 0.4, 2, 0, "growth").map(({ covered }) => covered)).toEqual([100, 200, 400]);
  });

  it("ends exactly where the gap to the target ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -200, max: 200 }).map((step) => step / 1000),
        fc.constantFrom("linear" as const, "growth" as const),
        (covered, workers, target, span, growth, path) => {
          // Half up: nobody is left where twice what remains is less than one. A base that shrinks is least at its end.
          const remaining = BigInt(workers) * BigInt(1000 + Math.round(growth * 1000)) ** BigInt(span);
          if (2n * remaining < 1000n ** BigInt(span)) {
            expect(projectCoverage(covered, workers, target, span, growth, path)).toMatchObject({
              ok: false,
              problem: { code: "zero-base", argument: "growth" },
            });
            return;
          }
          const projected = years(covered, workers, target, span, growth, path);
          expect(projected).toHaveLength(span + 1);
          const last = projected.at(-1);
          if (last === undefined) throw new Error("The base year is always there");
          const gap = gapToTarget(last.covered, last.workers, target);
          expect(gap).toEqual({ ok: true, value: 0 });
          if (covered / workers < target && last.added > 0) {
            expect(gapToTarget(last.covered - 1, last.workers, target)).not.toEqual({ ok: true, value: 0 });
          }
          projected.forEach(({ added, covered: now }, index) => {
            expect(added).toBe(now - (projected[index - 1]?.covered ?? now));
            expect(added).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });

  it("holds a target that is already passed: nobody loses cover", () => {
    expect(years(500, 1000, 0.4, 2).map(({ covered }) => covered)).toEqual([500, 500, 500]);
  });

  it("has only the base year for 0 years", () => {
    expect(years(200, 1000, 0.4, 0)).toEqual([{ year: 0, workers: 1000, covered: 200, rate: 0.2, added: 0 }]);
  });

  it("refuses growth typed as a percentage, a far horizon, an empty base, and growth from nobody", () => {
    expect(projectCoverage(1, 2, 0.5, 3, 1.5)).toMatchObject({ ok: false, problem: { argument: "growth" } });
    expect(projectCoverage(1, 2, 0.5, 3, 0.2)).toMatchObject({ ok: true });
    expect(projectCoverage(1, 2, 0.5, 3, 0.21)).toMatchObject({ ok: false });
    expect(projectCoverage(1, 2, 0.5, 50)).toMatchObject({ ok: true });
    expect(projectCoverage(1, 2, 0.5, 51)).toMatchObject({ ok: false, problem: { code: "range" } });
    expect(projectCoverage(0, 0, 0.5, 3)).toMatchObject({ ok: false, problem: { code: "zero-base" } });
    expect(projectCoverage(0, 10, 0.5, 3, 0, "growth")).toMatchObject({
      ok: false,
      problem: { argument: "path" },
    });
  });

  it("refuses a base that shrinks to nobody on the way", () => {
    // 0.87 to the fourth is 0.5729, to the fifth 0.4984.
    expect(years(1, 1, 0, 4, -0.13).at(-1)?.workers).toBe(1);
    expect(projectCoverage(1, 1, 0, 5, -0.13)).toMatchObject({ ok: false, problem: { code: "zero-base" } });
    // 0.8 × 0.8 × 0.8 = 0.512 is one worker still, × 0.8 = 0.4096 is none.
    expect(years(1, 1, 1, 3, -0.2).map(({ workers }) => workers)).toEqual([1, 1, 1, 1]);
    expect(projectCoverage(1, 1, 1, 4, -0.2)).toMatchObject({
      ok: false,
      problem: { code: "zero-base", argument: "growth" },
    });
  });

  it("reads its path in both languages", () => {
    expect(parsePath("Pertumbuhan")).toEqual({ ok: true, value: "growth" });
    expect(parsePath("LINEAR")).toEqual({ ok: true, value: "linear" });
    expect(parsePath("zigzag")).toMatchObject({ ok: false, problem: { code: "value" } });
  });
});
