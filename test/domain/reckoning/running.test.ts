/** Those paid for when a plan begins, and sums of what is known. 10,000 + 6,800 rupiah a month: 201,600 a year and person. */
import { describe, expect, it } from "@jest/globals";
import {
  budgetCosts,
  budgetLines,
  leftOut,
  persons,
  planned,
  segmentChoicesOf,
  usuallyPaidBy,
} from "../../../src/domain/index.js";
import { line, plan, year } from "./cases.js";

const region = line({ inBudget: false });
/** Kabupaten Pringsewu, 2023: 3,615 extremely poor vulnerable workers paid for by APBD; how many there are was not published. */
const poor = line({ id: "poor", kind: "standing", covered: 3_615, workers: null, running: true });

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("those who are paid for when the plan begins", () => {
  it("stay in the budget without a base, from the year after the base year on", () => {
    const costs = valueOf(budgetCosts(plan({ lines: [region, poor] })));
    expect(costs).toEqual([0, 3_615 * 201_600, 3_615 * 201_600, 3_615 * 201_600]);
  });

  it("stand on budget lines of their own beside the new members", () => {
    // Half of 1,000 are to be covered in 2027, 100 are: 200 more in 2026.
    const known = line({ id: "known", kind: "standing", running: true });
    const rows = valueOf(budgetLines(plan({ lines: [region, known] })));
    expect(
      rows.map(({ cohort, programme, persons, amount }) => [cohort, programme, persons, amount]),
    ).toEqual(
      [
        ["running", "JKK", 100, 100 * 12 * 10_000],
        ["running", "JKM", 100, 100 * 12 * 6_800],
        ["new", "JKK", 200, 200 * 12 * 10_000],
        ["new", "JKM", 200, 200 * 12 * 6_800],
      ].filter(([, , persons]) => persons !== 0),
    );
  });

  it("become fewer by those who leave, rounded down each year, and stop all together without money", () => {
    const years = [year(2025), year(2026, { retention: 0.9 }), year(2027, { retention: 0.9 })];
    const [, found] = valueOf(
      planned(plan({ years, lines: [region, { ...poor, workers: persons(10_000) }] })),
    );
    // 3,615 × 0.9 = 3,253.5; 3,253 × 0.9 = 2,927.7.
    expect(found?.rows.map(({ running }) => running)).toEqual([0, 3_253, 2_927]);
    const [, , last] = found?.rows ?? [];
    expect(last?.stop).toBe((last?.paid ?? 0) + 2_927);
    expect(last?.runningCost).toBe(2_927 * 201_600);
  });

  it("are not there where the line leaves them out", () => {
    expect(valueOf(budgetCosts(plan({ lines: [region, { ...poor, running: false }] })))).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe("a sum of the budget", () => {
  it("holds what is known, and says what it leaves out and which part", () => {
    const unwaged = line({ id: "rt", kind: "standing", route: "PU", wage: null });
    const known = line({ id: "known", kind: "standing" });
    const all = plan({ lines: [region, known, poor, unwaged] });
    expect(leftOut(all)).toEqual([
      { line: "poor", added: "new members" },
      { line: "rt", added: "all" },
    ]);
    // 200 more each year to 500 of 1,000 in 2027.
    expect(valueOf(budgetCosts(all))).toEqual(
      [0, 200, 400, 400].map((added, at) => (at === 0 ? 0 : (added + 3_615) * 201_600)),
    );
  });
});

describe("whether they stay where nothing was chosen", () => {
  const kabupaten = { regionCode: "18.10" };
  it.each([
    // The catalogue: APBD kabupaten/kota.
    ["pekerja-rentan-miskin-ekstrem", "APBD_KAB", "18.10", true],
    ["pekerja-rentan-miskin-ekstrem", "APBD", "18.10", true],
    ["pekerja-rentan-miskin-ekstrem", "APBD", "18", false],
    ["pekerja-rentan-miskin-ekstrem", "CSR", "18.10", false],
    // APBDes, or APBD kabupaten.
    ["rt-rw", "APBDES", "18.10", true],
    // Traders pay themselves; drivers do first of all.
    ["pedagang", "APBD_KAB", "18.10", false],
    ["ojek-sopir-kurir", "APBD", "18.10", false],
  ] as const)("%s, paid by %s in %s: %s", (segment, payer, regionCode, wanted) => {
    expect(usuallyPaidBy({ payer, regionCode }, segment)).toBe(wanted);
  });

  it("knows nothing of a segment of the planner's own", () => {
    expect(usuallyPaidBy({ payer: "APBD", ...kabupaten }, null)).toBe(false);
    expect(segmentChoicesOf("18.10", "id").ok).toBe(true);
  });
});
