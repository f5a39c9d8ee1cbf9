/** What is typed into a workbook that no choice decides: assumptions, scenarios and steps, amounts before a change. */
import fc from "fast-check";
import { scenarioDrivers } from "../../../src/domain/index.js";
import type { Adjustment, ScenarioDriver, PlanChoices } from "../../../src/domain/index.js";
import { isFormula } from "../../../src/sheets/index.js";
import type { Content, SheetPlan, WorkbookPlan } from "../../../src/sheets/index.js";
import { asChosen, assumptions, typedOnAssumptions } from "./assumptions.js";
import type { Assumptions } from "./assumptions.js";
import { firstYearColumn } from "./findings.js";

export interface Typed {
  readonly assumptions: Assumptions;
  /** 1 low, 2 base, 3 high. */
  readonly active: 1 | 2 | 3;
  readonly scenarios: readonly [Adjustment, Adjustment, Adjustment];
  /** One step down, one up. */
  readonly steps: readonly [Adjustment, Adjustment];
  /**
   * Rupiah of the budget before a change, each at one of the rows on Baris RKA: 0 is the first, just below 1 the last of the
   * payers that the plan has.
   */
  readonly before: readonly { readonly at: number; readonly amount: number }[];
}

/** A plan as somebody has it in front of them. */
export interface Filled {
  readonly choices: PlanChoices;
  readonly typed: Typed;
}

const adjustment = (change: Partial<Adjustment>): Adjustment => ({
  target: 0,
  growth: 0,
  retention: 0,
  yield: 0,
  months: 0,
  paidShare: 0,
  ...change,
});

/** Nothing typed: the scenarios and steps that the workbook comes with, the base active, no budget before. */
export const untouched: Typed = {
  assumptions: asChosen,
  active: 2,
  scenarios: [
    adjustment({ target: -0.05, retention: -0.05, yield: -0.15 }),
    adjustment({}),
    adjustment({ target: 0.05 }),
  ],
  steps: [
    { target: -0.05, growth: -0.01, retention: -0.05, yield: -0.15, months: -3, paidShare: -0.2 },
    { target: 0.05, growth: 0.01, retention: 0.05, yield: 0.15, months: 3, paidShare: 0.2 },
  ],
  before: [],
};

/** The adjustment of the active scenario. */
export function activeOf({ active, scenarios }: Typed): Adjustment {
  return scenarios[active - 1] ?? scenarios[1];
}

export const driverNames: Readonly<Record<ScenarioDriver, string>> = {
  target: "Target cakupan (poin %)",
  growth: "Pertumbuhan pekerja (poin % per tahun)",
  retention: "Peserta yang bertahan (poin %)",
  yield: "Lolos verifikasi (poin %)",
  months: "Bulan yang didanai (bulan)",
  paidShare: "Bagian yang dibayari (poin %)",
};

/** Percentage points with two decimals, far enough to run into the limits of the inputs now and then. */
const points = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 100, max: most * 100 }).map((value) => value / 10_000);

const adjustments: fc.Arbitrary<Adjustment> = fc.record({
  target: points(40),
  growth: points(5),
  retention: points(40),
  yield: points(50),
  months: fc.integer({ min: -6, max: 6 }),
  paidShare: points(100),
});

/** Half of the scenarios as the workbook has them, whichever is active, and half of the assumptions as they were chosen. */
export const typed: fc.Arbitrary<Typed> = fc
  .record({
    active: fc.constantFrom(1, 2, 3),
    own: fc.option(
      fc.tuple(fc.tuple(adjustments, adjustments, adjustments), fc.tuple(adjustments, adjustments)),
      { freq: 2 },
    ),
    before: fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 999 }).map((value) => value / 1_000),
        amount: fc.integer({ min: 1, max: 40_000_000_000 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ active, own, before }) => ({
    ...untouched,
    active,
    before,
    ...(own === null ? {} : { scenarios: own[0], steps: own[1] }),
  }))
  .chain((one: Typed) =>
    assumptions(activeOf(one).months).map((assumed): Typed => ({ ...one, assumptions: assumed })),
  );

/** Where the amounts before a change are typed, with the payer's number; several at one place leave the last. */
export function beforeAt(
  plan: WorkbookPlan,
  { choices, typed: { before } }: Filled,
): readonly { readonly row: number; readonly slot: number; readonly amount: number }[] {
  const { cells } = sheetOf(plan, "barisRka");
  const kinds = cells.filter(({ column, content }) => column === 3 && typeof content === "string");
  let slot = -1;
  const rows = kinds
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, content }) => {
      if (content === "Pembayar") slot += 1;
      return content === "Rincian" ? [{ row, slot }] : [];
    })
    .filter((row) => row.slot < (choices.payers ?? [choices.payer]).length);
  const amounts = new Map(before.map(({ at, amount }) => [Math.floor(at * rows.length), amount]));
  return rows.flatMap((row, index) => {
    const amount = amounts.get(index);
    return amount === undefined ? [] : [{ ...row, amount }];
  });
}

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`The plan has no sheet ${key}`);
  return found;
}

/** The plan with all of it typed into its blue cells. */
export function withTyped(plan: WorkbookPlan, filled: Filled): WorkbookPlan {
  const { active, scenarios, steps } = filled.typed;
  const contents = new Map<string, Content>();
  const type = (key: string, row: number, column: number, value: number | string | null): void => {
    contents.set(`${key} ${row} ${column}`, value);
  };
  const rowsOf = (key: string, label: string): readonly number[] =>
    sheetOf(plan, key)
      .cells.filter(({ column, content }) => column === 0 && content === label)
      .map(({ row }) => row);
  const [scenarioRow = -1] = rowsOf("asumsi", "Skenario yang aktif (1 rendah, 2 dasar, 3 tinggi)");
  type("asumsi", scenarioRow, 1, active);
  const { baseYear, horizonYear } = filled.choices;
  for (const { label, single, byYear } of typedOnAssumptions(
    filled.typed.assumptions,
    horizonYear - baseYear + 1,
  )) {
    const [row = -1] = rowsOf("asumsi", label);
    if (single !== undefined) type("asumsi", row, 1, single);
    byYear?.forEach((value, index) => {
      type("asumsi", row, firstYearColumn + index, value);
    });
  }
  for (const driver of scenarioDrivers) {
    const [row = -1] = rowsOf("skenario", driverNames[driver]);
    scenarios.forEach((change, index) => {
      type("skenario", row, 1 + index, change[driver]);
    });
    // The steps stand to the right of the explanation, which runs over the years, or over four columns where there are fewer.
    const right = firstYearColumn + Math.max(4, horizonYear - baseYear + 1);
    steps.forEach((change, index) => {
      type("skenario", row, right + index, change[driver]);
    });
  }
  for (const { row, amount } of beforeAt(plan, filled)) type("barisRka", row, 10, amount);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const place = `${sheet.key} ${cell.row} ${cell.column}`;
      const value = contents.get(place);
      if (value === undefined) return cell;
      if (isFormula(cell.content) || !cell.style.startsWith("input")) throw new Error(`${place} is no input`);
      contents.delete(place);
      return { ...cell, content: value };
    }),
  }));
  if (contents.size > 0) throw new Error(`Nothing to type into: ${[...contents.keys()].join("; ")}`);
  return { ...plan, sheets };
}
