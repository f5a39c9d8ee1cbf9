import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { segments as catalogue } from "../../../../src/domain/index.js";
import { buildPlan } from "../../../../src/workbooks/index.js";
import { lintPlan } from "../../../../src/sheets/index.js";
import type { SheetPlan, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { blank, lampung, own } from "../../../domain/choices/lines/choices.js";

function built(change: Partial<PlanChoices>): WorkbookPlan {
  const plan = buildPlan({ ...lampung, ...change });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`No sheet ${key}`);
  return sheet;
}

describe("Segmen as the planner has it", () => {
  it("is sound for any segments that are taken, and fills one line for each", () => {
    const persons = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }).map((count) => own(count)),
      fc.constant(blank),
    );
    const kinds = catalogue().filter(({ rowType }) => rowType !== "total");
    const line = fc.record({
      // Letters, digits, signs and emoji; what begins like a formula too.
      name: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
        .filter((name) => name.trim() !== "" && !/\p{Cc}/u.test(name)),
      segment: fc.constantFrom(null, ...kinds.map(({ id }) => id)),
      route: fc.constantFrom("PU" as const, "BPU" as const),
      rowType: fc.constantFrom("standing" as const, "temporary" as const, "contract" as const),
      savings: fc.boolean(),
      wage: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
      points: fc.option(fc.integer({ min: 1, max: 20_000 })),
      covered: persons,
      workers: persons,
      months: fc.tuple(fc.integer({ min: 0, max: 71 }), fc.integer({ min: 0, max: 71 })),
    });
    const month = (index: number) => ({ year: 2024 + Math.floor(index / 12), month: (index % 12) + 1 });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom("id" as const, "en" as const),
        (lines, language) => {
          const segments = lines.map(({ savings, points, months, name, ...rest }, index) => ({
            ...rest,
            id: `s${index}`,
            name: `${name} ${index}`,
            programmes: savings ? (["JKK", "JKM", "JHT"] as const) : (["JKK", "JKM"] as const),
            target: rest.rowType === "standing" && points !== null ? points / 10_000 : null,
            ...(rest.rowType === "temporary"
              ? { period: { from: month(Math.min(...months)), until: month(Math.max(...months)) } }
              : {}),
          }));
          const plan = built({ segments, language });
          expect(lintPlan(plan)).toEqual([]);
          const names = sheetOf(plan, "segmen").cells.filter(
            ({ column, style }) => column === 0 && style === "label",
          );
          for (const type of ["standing", "temporary", "contract"]) {
            const wanted = segments.filter(({ rowType }) => rowType === type).map(({ name }) => name.trim());
            const written = names
              .map(({ content }) => content)
              .filter((name) => wanted.some((one) => one === name));
            // Once among the lines, once among their origins.
            expect(written).toEqual([...wanted, ...wanted]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
