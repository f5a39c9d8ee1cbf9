/** "What if": an input is changed in LibreOffice, and every cell that depends on it moves as the domain says. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "@jest/globals";
import { budgetCosts, rupiah, share, targetForBudget } from "../../../src/domain/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { isFormula, placeSheets } from "../../../src/sheets/index.js";
import type { PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { expectAs } from "../../expectAs.js";
import { enginesOf, readerOf, readerOfFile, saveWithoutResults } from "../plans/calculated.js";
import { usualDrivers } from "../../domain/reckoning/cases.js";
import type { YearInputs } from "../plans/assumptions.js";
import { differences } from "../plans/differences.js";
import { referenceOf } from "../plans/reference.js";
import { untouched, withTyped } from "../plans/typed.js";
import type { Filled, Typed } from "../plans/typed.js";
import { editedInLibreOffice, type Edit } from "./edited.js";
import { hasLibreOffice } from "./soffice.js";

const letter = { basis: "basis UCJ", asOf: "2024-12-31", source: "BPJS Ketenagakerjaan, surat 12" } as const;
const own = (value: number): SegmentChoice["covered"] => ({ kind: "own", value, ...letter });

const fishers: SegmentChoice = {
  id: "nelayan",
  name: "Nelayan kecil",
  segment: null,
  rowType: "standing",
  route: "BPU",
  programmes: ["JKK", "JKM"],
  wage: null,
  target: null,
  covered: own(1_234),
  workers: own(20_000),
  shares: [
    { payer: "APBD_KAB", share: 0.6 },
    { payer: "CSR", share: 0.4 },
  ],
};
const teachers: SegmentChoice = {
  ...fishers,
  id: "guru",
  name: "Guru honorer",
  route: "PU",
  wage: 2_000_000,
  covered: own(300),
  workers: own(900),
};

const start: PlanChoices = {
  regionCode: "16.12",
  baseYear: 2024,
  horizonYear: 2027,
  targetShare: 0.45,
  targetYear: 2027,
  payer: "APBD_KAB",
  payers: ["APBD_KAB", "CSR"],
  monthsPerYear: 12,
  language: "id",
  total: { covered: own(30_000), workers: own(120_000) },
  segments: [fishers, teachers],
  budgetOn: "segments",
  budgetYear: 2026,
};

const reference = referenceOf(start);
const found = targetForBudget(reference, rupiah(2_000_000_000), 2026);
if (!found.ok) throw new Error(found.problem.sentence.en);

/** What somebody changes of what was chosen, one thing a workbook. */
const changes: Readonly<Record<string, Partial<PlanChoices>>> = {
  "the target": { targetShare: 0.6 },
  "the target that a budget of 2026 buys": { targetShare: found.value.value.target },
  "the growth of the workers": { growth: 0.03 },
  "who stays": { retention: 0.8 },
  "the yield of the listing": { verificationYield: 0.75 },
  "the months that are funded": { monthsPerYear: 5 },
  "the start of the new": { newMembersStart: 10 },
  "the shape of the path": { path: "front" },
  "the budget year": { budgetYear: 2025 },
  "a ceiling": { ceilings: { APBD_KAB: 1_000_000_000 } },
  "who pays how much": {
    segments: [fishers, teachers].map((segment) => ({
      ...segment,
      shares: [
        { payer: "APBD_KAB" as const, share: 0.25 },
        { payer: "CSR" as const, share: 0.75 },
      ],
    })),
  },
  "a segment's figures, wage and target": {
    segments: [
      { ...fishers, covered: own(2_000), workers: own(18_500), target: 0.9 },
      { ...teachers, wage: 3_100_000 },
    ],
  },
  "everything at once": {
    targetShare: 0.7,
    growth: -0.02,
    retention: 0.9,
    verificationYield: 0.6,
    newMembersStart: 4,
    monthsPerYear: 9,
    path: "s",
    budgetYear: 2027,
    ceilings: { APBD_KAB: 3_000_000_000, CSR: 1 },
  },
};

const [low, base, high] = untouched.scenarios;
const everywhere = ["ringkasan", "proyeksi", "biaya", "kas", "rka", "neraca", "skenario", "hitungSkenario"];
const sidesOnly = ["skenario", "hitungSkenario"];

/** A year of Asumsi; the base year's column is not used. */
const yearWith = (own: number | null, newStart: number): YearInputs => ({
  ...usualDrivers,
  growth: 0.012,
  months: 8,
  startMonth: 3,
  newStart,
  retention: 0.93,
  yield: 0.7,
  official: null,
  own: own === null ? null : share(own),
});

/** What somebody tries out that no choice decides, and the sheets on which something moves. */
const whatIfs: Readonly<
  Record<string, { readonly typed: Partial<Typed>; readonly moves: readonly string[] }>
> = {
  "the active scenario to the low one": { typed: { active: 1 }, moves: everywhere },
  "the active scenario to the high one": { typed: { active: 3 }, moves: everywhere },
  "the target of the active scenario": {
    typed: { scenarios: [low, { ...base, target: 0.0725 }, high] },
    moves: everywhere,
  },
  "the months of the active scenario": {
    typed: { scenarios: [low, { ...base, months: -5 }, high] },
    moves: everywhere,
  },
  "a scenario that is not active": {
    typed: { scenarios: [{ ...low, retention: -0.3, growth: 0.02 }, base, high] },
    moves: sidesOnly,
  },
  "the steps of the test of sensitivity": {
    typed: { steps: [untouched.steps[0], { ...untouched.steps[1], target: 0.2, growth: 0.05 }] },
    moves: sidesOnly,
  },
  "the budget before a change": {
    typed: {
      before: [
        { at: 0.1, amount: 12_345_678 },
        { at: 0.3, amount: 4_000_000_000 },
      ],
    },
    moves: ["rka"],
  },
  "sector, part paid for, yearly targets and single years": {
    typed: {
      assumptions: {
        sector: "TRANSPORT",
        paidShare: share(0.85),
        path: "own",
        years: [yearWith(null, 1), yearWith(0.31, 2), yearWith(null, 5), yearWith(0.4, 9)],
        claims: { months: 240_000, deaths: 41, accidents: 12, accidentsPaid: 210_000_000 },
      },
    },
    moves: everywhere,
  },
  "all of it": {
    typed: {
      active: 3,
      scenarios: [
        base,
        low,
        { target: 0.11, growth: -0.015, retention: -0.07, yield: -0.2, months: -1, paidShare: -0.35 },
      ],
      steps: [
        { ...untouched.steps[0], paidShare: -0.5 },
        { ...untouched.steps[1], months: 1 },
      ],
      before: [{ at: 0.2, amount: 1 }],
    },
    moves: everywhere,
  },
};

const asFilled: Filled = { choices: start, typed: untouched };

function built(filled: Filled): WorkbookPlan {
  const plan = buildPlan(filled.choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return withTyped(plan.value, filled);
}

/** The sheets on which something differs. */
function movedIn({ sheets }: WorkbookPlan, said: readonly string[]): readonly string[] {
  return sheets.filter(({ name }) => said.some((one) => one.startsWith(`${name} `))).map(({ key }) => key);
}

/** A choice with a source of its own moves the register down; where a formula finds an entry there is no input. */
function inRegister(content: unknown): unknown {
  const reviver = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && "sheet" in value && value.sheet === "sumber"
      ? { ...value, row: null }
      : value;
  return JSON.parse(JSON.stringify(content), reviver);
}

/** What has to be typed so that the workbook of some choices says what other choices mean: blue cells only. */
function edits(from: WorkbookPlan, to: WorkbookPlan): readonly Edit[] {
  return from.sheets.flatMap((sheet, index) => {
    const wanted = new Map(to.sheets[index]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    return sheet.cells.flatMap(({ row, column, content, style }): Edit[] => {
      const other = wanted.get(`${row},${column}`)?.content ?? null;
      if (isFormula(content) || isFormula(other)) {
        // No choice hides in a formula.
        expectAs(inRegister(other), `${sheet.name} R${row + 1}C${column + 1}`).toEqual(inRegister(content));
        return [];
      }
      if (other === content || !style.startsWith("input")) return [];
      if (typeof other === "boolean") throw new Error("Nobody types a truth value");
      return [{ sheet: sheet.name, row, column, value: other }];
    });
  });
}

/** A workbook for each change, so that nothing moves for another's sake. */
const steps: Readonly<
  Record<
    string,
    readonly { readonly what: string; readonly to: Filled; readonly moves: readonly string[] | null }[]
  >
> = {
  "what was chosen": Object.entries(changes).map(([what, change]) => ({
    what,
    to: { choices: { ...start, ...change }, typed: untouched },
    moves: null,
  })),
  "what is tried out": Object.entries(whatIfs).map(([what, { typed, moves }]) => ({
    what,
    to: { choices: start, typed: { ...untouched, ...typed } },
    moves,
  })),
};

(hasLibreOffice ? describe : describe.skip)("a workbook in which somebody changes", () => {
  it.each(Object.entries(steps))(
    "%s: every dependent cell follows as the domain says",
    async (_, filled) => {
      const taken: string[] = [];
      const cases = filled.map((one) => {
        const plan = placeSheets(built(asFilled), taken);
        taken.push(...plan.sheets.map(({ name }) => name));
        return { ...one, plan, typed: edits(plan, built(one.to)) };
      });
      expect(cases.filter(({ typed }) => typed.length === 0).map(({ what }) => what)).toEqual([]);
      const engine = await enginesOf(cases.map(({ plan }) => plan));
      const before = readerOf(engine);
      // Before anybody types, each says what was filled in, and none what the change means.
      for (const { what, plan, to, moves } of cases) {
        expectAs(differences(plan, asFilled, before), what).toEqual([]);
        const lacking = differences(plan, to, before);
        expectAs(lacking, what).not.toEqual([]);
        if (moves !== null) expectAs([...movedIn(plan, lacking)].sort(), what).toEqual([...moves].sort());
      }

      const file = join(await mkdtemp(join(tmpdir(), "cakupan-edits-")), "before.xlsx");
      await saveWithoutResults(engine, file);
      engine.dispose();
      const book = new Workbook();
      const typed = cases.flatMap((one) => one.typed);
      await book.xlsx.load(await editedInLibreOffice(file, typed));
      const after = readerOfFile(book);
      for (const { what, plan, to } of cases) expectAs(differences(plan, to, after), what).toEqual([]);
    },
    900_000,
  );

  it("holds the scenarios and steps that these tests start from", () => {
    const plan = buildPlan(start);
    expect(plan.ok && withTyped(plan.value, asFilled)).toEqual(plan.ok && plan.value);
  });

  it("the target to what the finder gave spends as much of the budget as it said", () => {
    const { target, cost, left } = found.value.value;
    const costs = budgetCosts(referenceOf({ ...start, targetShare: target }));
    expect(costs.ok ? costs.value[2] : null).toBe(cost);
    expect(cost + left).toBe(2_000_000_000);
  });
});
