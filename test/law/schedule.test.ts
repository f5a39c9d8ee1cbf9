/** The contribution schedule under laws that nobody enacted, reckoned by hand; and what the sheets show of them. */
import { describe, expect, it } from "@jest/globals";
import {
  constructionContribution,
  enactedLaw,
  minimumWageOf,
  monthlyContribution,
  persons,
  rupiah,
  Schedule,
  serialOfMonth,
  subsidyCost,
} from "../../src/domain/index.js";
import type { ContributionCase, Month, Parameter, PayerId } from "../../src/domain/index.js";
import { minimumWages } from "../../src/domain/law/minimumWages.js";
import { isFormula } from "../../src/sheets/index.js";
import type { ReferenceNode } from "../../src/sheets/index.js";
import { buildPlacedPlan } from "../../src/workbooks/rencana/build.js";
import type { PlacedPlan } from "../../src/workbooks/rencana/build.js";
import { inventedAct, inventedSchedule } from "../sweep/plans/inventedLaws.js";
import { inventedPlans } from "../sweep/plans/inventedPlans.js";

const member: ContributionCase = {
  ...{ route: "BPU", programmes: ["JKK", "JKM"], payer: "APBD", sector: "OTHER" },
  ...{ income: null, riskClass: null },
};
const worker: Partial<ContributionCase> = { route: "PU", income: 3_000_000, riskClass: 3 };
const builder: Partial<ContributionCase> = { route: "JAKON", income: 3_000_000, payer: "EMPLOYER" };

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
  // 1.74 % and 0.30 % of 3 million; then 1.0 % and 0.2 %.
  ["Jakon by wage changed in April", "2027-03", builder, 52_200 + 9_000],
  ["Jakon by wage changed in April", "2027-04", builder, 30_000 + 6_000],
  ["a relief on JKK of Jakon", "2027-01", builder, 52_200 + 9_000],
  ["a relief on JKK of Jakon", "2027-02", builder, 26_100 + 9_000],
  ["a relief on JKK of Jakon", "2027-03", builder, 26_100 + 9_000],
  ["a relief on JKK of Jakon", "2027-04", builder, 52_200 + 9_000],
];

/** By contract value: the value, the month, JKK and JKM. By the law 1 billion costs 1,540,000 and 210,000. */
const contracts: readonly (readonly [string, string, number, number])[] = [
  ["JKK of Jakon by contract value changed in July", "2027-06", 1_540_000, 210_000],
  // 0.3 % of 200 million and 0.1 % of 800 million.
  ["JKK of Jakon by contract value changed in July", "2027-07", 600_000 + 800_000, 210_000],
  ["JKM of Jakon by contract value changed in January", "2026-12", 1_540_000, 210_000],
  ["JKM of Jakon by contract value changed in January", "2027-01", 1_540_000, 500_000],
  ["a relief on JKK of Jakon", "2027-01", 1_540_000, 210_000],
  ["a relief on JKK of Jakon", "2027-03", 770_000, 210_000],
  ["a relief on JKK of Jakon", "2027-04", 1_540_000, 210_000],
];

/** By the length of a migrant's contract that begins in a month; through an agency the amount before departure comes on top. */
const migrants: readonly (readonly [string, number, PayerId, number])[] = [
  ["2027-04", 12, "SELF", 189_000],
  ["2027-05", 12, "SELF", 200_000],
  ["2027-04", 36, "EMPLOYER", 37_500 + 332_500 + 12 * 13_500],
  ["2027-05", 36, "EMPLOYER", 40_000 + 350_000 + 12 * 15_000],
];

/** What moves from JKK and JKM into JKP of a wage of 8 million, and what the state pays, up to the cap. */
const jobLoss: readonly (readonly [string, number, number, number])[] = [
  // 0.14 %, nothing and 0.22 % of 5 million; 0.1 %, 0.1 % and 0.3 % of 5 million; the same of 6 million.
  ["2027-03", 7_000, 0, 11_000],
  ["2027-04", 5_000, 5_000, 15_000],
  ["2027-05", 5_000, 5_000, 15_000],
  ["2027-06", 6_000, 6_000, 18_000],
];

describe("the schedule under an invented law", () => {
  it.each(byHand)("%s, %s %j: %d", (law, iso, change, amount) => {
    expect(due(law, iso, change)).toMatchObject({ ok: true, value: { total: amount } });
  });

  it.each(contracts)("%s, %s: a contract of a billion costs %d and %d", (law, iso, jkk, jkm) => {
    const schedule = inventedSchedule(law);
    const costs = (["JKK", "JKM"] as const).map((programme) =>
      constructionContribution(1_000_000_000, [programme], month(iso), schedule),
    );
    expect(costs).toMatchObject([jkk, jkm].map((total) => ({ ok: true, value: { total } })));
  });

  it.each(migrants)(
    "packages of PMI from May, %s: %d months paid by %s cost %d",
    (iso, months, payer, amount) => {
      const one: ContributionCase = { ...member, route: "PMI", payer };
      const cost = subsidyCost(
        persons(1),
        months,
        month(iso),
        one,
        inventedSchedule("packages of PMI from May"),
      );
      expect(cost).toMatchObject({ ok: true, value: { total: amount } });
    },
  );

  it.each(jobLoss)(
    "JKP of PU changed twice, %s: %d from JKK, %d from JKM",
    (iso, fromJkk, fromJkm, state) => {
      const found = due("JKP of PU changed twice", iso, {
        ...worker,
        ...{ income: 8_000_000, programmes: ["JKK", "JKM", "JKP"] },
      });
      if (!found.ok) throw new Error(found.problem.sentence.en);
      const moved = (programme: string): number =>
        found.value.lines
          .filter((line) => line.programme === programme && line.amount < 0)
          .reduce((sum, line) => sum - line.amount, 0);
      expect([moved("JKK"), moved("JKM")]).toEqual([fromJkk, fromJkm]);
      expect(found.value.byGovernment.map(({ amount }) => amount)).toEqual([state]);
      // 0.89 % and 0.30 % of 8 million: what moves costs the employer nothing more.
      expect(found.value.total).toBe(71_200 + 24_000);
    },
  );

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

  it("asks for the month while a relief runs that is to be taken back later", () => {
    const asked = (change: Partial<ContributionCase>) =>
      monthlyContribution(
        { ...member, ...change },
        null,
        inventedSchedule("PP 50/2025 taken back in February 2027"),
      );
    expect(asked({ payer: "SELF", sector: "TRANSPORT" })).toMatchObject({
      ok: false,
      problem: { code: "missing", argument: "start" },
    });
    expect(asked({ payer: "APBD" })).toMatchObject({ ok: true, value: { total: 16_800 } });
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
    const raised = newest.value.map((row) => ({ ...row, wage: rupiah(row.wage + 100_000) }));
    const later: typeof minimumWages = {
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

function placedUnder(schedule: Schedule): PlacedPlan {
  if (transport === undefined) throw new Error("There are plans to try a law on");
  const placed = buildPlacedPlan(transport.choices, schedule);
  if (!placed.ok) throw new Error(placed.problem.sentence.en);
  return placed.value;
}

function cellsUnder(schedule: Schedule, key: string) {
  return placedUnder(schedule).plan.sheets.flatMap((sheet) =>
    key === "" || sheet.key === key ? sheet.cells : [],
  );
}

describe("the sheets under an invented law", () => {
  it("show each rate in blue cells with its first month and its source", () => {
    const cells = cellsUnder(inventedSchedule("JKK of BPU changed twice in a year"), "asumsi");
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column);
    const { rateTables } = placedUnder(inventedSchedule("JKK of BPU changed twice in a year")).places
      .assumptions;
    /** The cells of a table's column; the last are kept free for a rate to come. */
    const filledIn = ({ row, rows, column }: ReferenceNode) =>
      Array.from({ length: rows }, (_, index) => at(row + index, column)).filter(
        (cell) => cell?.content !== null,
      );
    const months = filledIn(rateTables.BPU.JKK.from);
    const rates = filledIn(rateTables.BPU.JKK.rate);
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
