/** The contribution schedule under laws that nobody enacted, reckoned by hand; and what the sheets show of them. */
import { describe, expect, it } from "@jest/globals";
import {
  enactedLaw,
  minimumWageOf,
  monthlyContribution,
  Schedule,
  serialOfMonth,
} from "../../src/domain/index.js";
import type { ContributionCase, Month, Parameter } from "../../src/domain/index.js";
import { minimumWages } from "../../src/domain/law/minimumWages.js";
import { isFormula } from "../../src/sheets/index.js";
import { buildPlan } from "../../src/workbooks/index.js";
import { inventedAct, inventedSchedule } from "../sweep/plans/inventedLaws.js";
import { inventedPlans } from "../sweep/plans/inventedPlans.js";

const member: ContributionCase = {
  ...{ route: "BPU", programmes: ["JKK", "JKM"], payer: "APBD", sector: "OTHER" },
  ...{ income: null, riskClass: null },
};
const worker: Partial<ContributionCase> = { route: "PU", income: 3_000_000, riskClass: 3 };

const month = (iso: string): Month => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5)) });

function due(law: string, iso: string, change: Partial<ContributionCase> = {}) {
  return monthlyContribution({ ...member, ...change }, month(iso), inventedSchedule(law));
}

/** In the lowest bracket JKK is 10,000, JKM 6,800 and JHT 20,000; each amount below follows from the invented value. */
const byHand: readonly (readonly [string, string, Partial<ContributionCase>, number])[] = [
  ["JKM of BPU halved in April", "2027-03", {}, 10_000 + 6_800],
  ["JKM of BPU halved in April", "2027-04", {}, 10_000 + 3_400],
  ["JKK of BPU changed twice in a year", "2027-02", {}, 10_000 + 6_800],
  ["JKK of BPU changed twice in a year", "2027-03", {}, 12_000 + 6_800],
  ["JKK of BPU changed twice in a year", "2027-09", {}, 12_000 + 6_800],
  ["JKK of BPU changed twice in a year", "2027-10", {}, 7_700 + 6_800],
  // PP 50/2025 still halves JKK of transport in February 2027; the invented relief takes JKM only.
  ["a relief on JKM alone", "2027-02", { payer: "SELF", sector: "TRANSPORT" }, 5_000 + 2_040],
  ["a relief on JKM alone", "2027-02", { payer: "SELF" }, 10_000 + 2_040],
  ["a relief on JKM alone", "2027-09", { payer: "SELF" }, 10_000 + 6_800],
  ["a relief on JKK for transport", "2027-05", { payer: "SELF", sector: "TRANSPORT" }, 2_000 + 6_800],
  ["a relief on JKK for transport", "2027-05", { payer: "SELF" }, 10_000 + 6_800],
  ["a relief for one payer", "2027-06", { payer: "APBD_PROV" }, 6_000 + 4_080],
  ["a relief for one payer", "2027-06", { payer: "APBD_KAB" }, 10_000 + 6_800],
  ["a relief for everybody", "2026-10", {}, 10_000 + 6_800],
  ["a relief for everybody", "2026-11", {}, 5_000 + 3_400],
  ["a relief that leaves out one more payer", "2027-01", {}, 4_000 + 2_720],
  ["a relief that leaves out one more payer", "2027-01", { payer: "APBDES" }, 10_000 + 6_800],
  ["PP 50/2025 that leaves out the self-paying from July", "2026-06", { payer: "SELF" }, 5_000 + 3_400],
  ["PP 50/2025 that leaves out the self-paying from July", "2026-07", { payer: "SELF" }, 10_000 + 6_800],
  ["a new lowest bracket", "2027-07", { programmes: ["JKK", "JHT"] }, 10_000 + 20_000],
  ["a new lowest bracket", "2027-08", { programmes: ["JKK", "JHT"] }, 7_000 + 14_000],
  // Class 3 is three times 0.31 % of 3 million; before, 0.89 %.
  ["class rates of PU from September", "2026-08", { ...worker, programmes: ["JKK"] }, 26_700],
  ["class rates of PU from September", "2026-09", { ...worker, programmes: ["JKK"] }, 27_900],
  ["a fee for a new programme", "2027-04", { programmes: ["JKK", "JKM", "JKP"] }, 10_000 + 6_800 + 2_500],
  // 3 % of 8 million, and of 5 million.
  ["a lower JP cap", "2027-02", { ...worker, income: 8_000_000, programmes: ["JP"] }, 240_000],
  ["a lower JP cap", "2027-03", { ...worker, income: 8_000_000, programmes: ["JP"] }, 150_000],
];

describe("the schedule under an invented law", () => {
  it.each(byHand)("%s, %s %j: %d", (law, iso, change, amount) => {
    expect(due(law, iso, change)).toMatchObject({ ok: true, value: { total: amount } });
  });

  it("says which act repealed a programme, which then costs nothing", () => {
    expect(due("JKM of BPU repealed", "2028-02")).toMatchObject({
      ok: true,
      value: { total: 16_800, notes: [] },
    });
    const after = due("JKM of BPU repealed", "2028-03");
    expect(after).toMatchObject({ ok: true, value: { total: 10_000 } });
    expect(after.ok ? after.value.notes.map(({ en }) => en) : []).toEqual([
      "JKM: repealed from 1 March 2028 (PP 99/2027); no contribution is due for it.",
    ]);
  });

  it("refuses a programme before it opens", () => {
    expect(due("a fee for a new programme", "2027-03", { programmes: ["JKP"] })).toMatchObject({
      ok: false,
      problem: { code: "missing" },
    });
    expect(monthlyContribution({ ...member, programmes: ["JKP"] }, month("2027-04"))).toMatchObject({
      ok: false,
      problem: { code: "value", argument: "programmes" },
    });
  });

  it("takes another table of minimum wages", () => {
    const [newest] = minimumWages.values.slice(-1);
    if (newest === undefined || newest.value === null || newest.value === "pending")
      throw new Error("no wages");
    const raised = newest.value.map((row) => ({ ...row, wage: row.wage + 100_000 }));
    const later = {
      ...minimumWages,
      values: [
        ...minimumWages.values,
        { from: "2027-01-01", value: raised, citation: inventedAct, confidence: newest.confidence },
      ],
    };
    const before = minimumWageOf("18", 2026);
    const after = minimumWageOf("18", 2027, later);
    if (!before.ok || !after.ok) throw new Error("Lampung has a minimum wage");
    expect(after.value.row.wage).toBe(before.value.row.wage + 100_000);
    expect(after.value.citation).toBe(inventedAct);
  });
});

const [, transport] = inventedPlans;

function cellsUnder(schedule: Schedule, key: string) {
  if (transport === undefined) throw new Error("There are plans to try a law on");
  const plan = buildPlan(transport.choices, schedule);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value.sheets.flatMap((sheet) => (key === "" || sheet.key === key ? sheet.cells : []));
}

describe("the sheets under an invented law", () => {
  it("show each rate in blue cells with its first month and its source", () => {
    const cells = cellsUnder(inventedSchedule("JKK of BPU changed twice in a year"), "asumsi");
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column);
    const rowsWith = (label: string): readonly number[] =>
      cells.filter(({ column, content }) => column === 0 && content === label).map(({ row }) => row);
    const months = rowsWith("Iuran JKK BPU: mulai").map((row) => at(row, 1));
    const rates = rowsWith("Iuran JKK BPU").map((row) => at(row, 1));
    expect(months.map((cell) => cell?.content)).toEqual(
      ["2015-07", "2027-03", "2027-10"].map((iso) => serialOfMonth(month(iso))),
    );
    expect(rates.map((cell) => cell?.content)).toEqual([10_000, 12_000, 7_700]);
    expect([...months, ...rates].every((cell) => cell?.style.startsWith("input.") ?? false)).toBe(true);
    expect(months.map((cell) => cell?.source)).toEqual(rates.map((cell) => cell?.source));
    const sources = cellsUnder(inventedSchedule("JKK of BPU changed twice in a year"), "sumber");
    for (const rate of rates.slice(1)) {
      const row = sources.find(({ column, content }) => column === 0 && content === rate?.source)?.row;
      const said = sources.filter((cell) => cell.row === row).map(({ content }) => content);
      expect(said).toContain("PP 99/2027 Pasal 7");
    }
  });

  it("know no act by name: where another act brought a relief, that act is named and the old one nowhere", () => {
    const byOther = <T>(parameter: Parameter<T>): Parameter<T> => ({
      ...parameter,
      values: parameter.values.map((dated) => ({ ...dated, citation: inventedAct })),
    });
    const renamed = new Schedule({
      ...enactedLaw,
      reliefs: enactedLaw.reliefs.map(({ kept, scope, ...relief }) => ({
        ...relief,
        kept: byOther(kept),
        scope: { ...scope, excluded: scope.excluded === null ? null : byOther(scope.excluded) },
      })),
    });
    const words = cellsUnder(renamed, "").map(({ content }) =>
      isFormula(content) ? JSON.stringify(content) : String(content),
    );
    const naming = (act: string) => words.filter((one) => one.includes(act) && !one.startsWith("http"));
    expect(naming("PP 50/2025").filter((one) => !one.includes("Parameter relief."))).toEqual([]);
    expect(naming("PP 99/2027").length).toBeGreaterThan(10);
  });
});
