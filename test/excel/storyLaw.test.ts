/** The law that is told of a cell of a plan: only what comes into it, by its year, its payer and the routes of its budget. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { PlanChoices, SegmentChoice } from "../../src/domain/index.js";
import type { CellStory } from "../../src/sheets/index.js";
import { openAddIn, type AddIn } from "./addIn.js";
import { planOf, standing, start, write, type Standing } from "./refreshing.js";

type Numbers = Extract<CellStory, { readonly reads: unknown }>;

const open: AddIn[] = [];
afterEach(async () => {
  for (const addIn of open.splice(0)) await addIn.close();
});

async function filled(choices: PlanChoices, excel: Parameters<typeof openAddIn>[0] = {}): Promise<Standing> {
  const addIn = await openAddIn(excel);
  open.push(addIn);
  return standing(choices, addIn);
}

/** What is told of the key figures of a plan as it stands now, by their labels. */
async function summaryOf({ receipt, remembered, addIn }: Standing) {
  const plan = planOf(addIn, remembered.choices);
  const tabs = await addIn.rooms.readPlanTabs({ receipt, remembered, plan });
  const tab = tabs?.seen.find(({ name }) => name === "Ringkasan");
  if (tabs === null || tab === undefined) throw new Error("The plan is as it was written");
  return (label: string): Numbers => {
    const story = addIn.rooms.tellCell({
      plan: tabs.plan,
      baseYear: remembered.choices.baseYear,
      dialect: remembered.dialect,
      dates1904: remembered.dates1904,
      seen: tabs.seen,
      at: { key: tab.key, row: tab.texts.findIndex(([first]) => first === label), column: 1 },
    });
    if (!("reads" in story)) throw new Error(`${label} is ${story.kind}`);
    return story;
  };
}

function lawOf({ law: { first, more } }: Numbers): readonly (string | null)[] {
  expect(more).toBe(0);
  return first.map(({ parameterId }) => parameterId);
}

/** Of 2025: the base year is 2024. */
const firstYear = "Biaya tahun pertama, semua pembayar";
/** Of 2026, the last year of these plans. */
const lastYear = "Biaya setahun, semua pembayar";

/** JKK and JKM of BPU members, PP 44/2015. */
const basic = ["bpu.jkk.rate", "bpu.jkm"];
/** PP 50/2025 outside transport: April to December 2026, not for what APBN and APBD pay. */
const relief = "relief.pp50_2025.multiplier.other";

const own = (value: number): SegmentChoice["covered"] => ({
  ...{ kind: "own", value, basis: "Daftar dinas", asOf: "2024-12-31", source: "Dinas" },
});
const fishers: SegmentChoice = {
  ...{ id: "nelayan", name: "Nelayan", segment: null, rowType: "standing", route: "BPU" },
  ...{ programmes: ["JKK", "JKM"], wage: null, target: null, covered: own(0), workers: own(100) },
};
const teachers: SegmentChoice = { ...fishers, id: "guru", name: "Guru", route: "PU", wage: 2_000_000 };
const bySegments = { ...start, budgetOn: "segments" } as const;

describe("the law that is told of a cost", () => {
  /** For the first test, which only reads, and for the last, which types into it. */
  let usual: Standing;
  beforeAll(async () => {
    usual = await standing(start, await openAddIn());
  });
  afterAll(() => usual.addIn.close());

  it("is that of BPU alone where the budget is of BPU and APBD pays: no relief, no rate of wage workers", async () => {
    // The segments of this plan are wage workers, but no line of its budget.
    expect(start.segments?.some(({ route }) => route === "PU")).toBe(true);
    const told = await summaryOf(usual);
    expect(lawOf(told(firstYear))).toEqual(basic);
    expect(lawOf(told(lastYear))).toEqual(basic);
  });

  it("is a relief too, in its months and for whom it is", async () => {
    const told = await summaryOf(await filled({ ...start, payer: "SELF" }));
    expect(lawOf(told(firstYear))).toEqual(basic);
    expect([...lawOf(told(lastYear))].sort()).toEqual([...basic, relief]);
  });

  it("is a relief in a workbook that counts its days from 1904 as well", async () => {
    const told = await summaryOf(await filled({ ...start, payer: "SELF" }, { dates1904: true }));
    expect(lawOf(told(firstYear))).toEqual(basic);
    expect([...lawOf(told(lastYear))].sort()).toEqual([...basic, relief]);
  });

  it("is that of the routes that its budget has", async () => {
    const wage = ["pu.jkk.rates", "pu.jkm.rate"];
    const both = await summaryOf(await filled({ ...bySegments, segments: [fishers, teachers] }));
    expect([...lawOf(both(firstYear))].sort()).toEqual([...basic, ...wage]);
    const alone = await summaryOf(await filled({ ...bySegments, segments: [teachers] }));
    expect(lawOf(alone(firstYear))).toEqual(wage);
  });

  it("follows what was typed in since: another payer, and a number in place of a formula", async () => {
    const it = usual;
    const { engine } = it.addIn;
    const assumptions = it.addIn.sheet("Asumsi").id;
    let row = 0;
    while (engine.cell(assumptions, row, 1).value !== "APBD provinsi") {
      row += 1;
      if (row === 200) throw new Error("Asumsi names the payer");
    }
    write(it, "Asumsi", row, 1, "Mandiri (pekerja sendiri)");
    await engine.settle();
    const told = await summaryOf(it);
    expect([...lawOf(told(lastYear))].sort()).toEqual([...basic, relief]);
    const [read] = told(firstYear).reads.first;
    const [, letter = "", line = ""] = /^([A-Z])(\d+)$/u.exec(read?.at.address ?? "") ?? [];
    write(it, read?.at.sheet ?? "", Number(line) - 1, letter.charCodeAt(0) - 65, 1_000_000);
    await engine.settle();
    expect(lawOf((await summaryOf(it))(firstYear))).toEqual([]);
  });
});
