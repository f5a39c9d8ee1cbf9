/** A workbook from the planner's own figures and segments, recalculated by the engine. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FigureChoice, PlanChoices, SegmentChoice } from "../../src/domain/index.js";
import { sheetKeys, sourceColumns, sourceIdColumn } from "../../src/sheets/index.js";
import type { CellPlace } from "../../src/sheets/index.js";
import { buildPlacedPlan } from "../../src/workbooks/rencana/build.js";
import { lampung, openAddIn, type AddIn } from "./addIn.js";

const own = (value: number): FigureChoice => ({
  kind: "own",
  value,
  basis: "Daftar Dinas",
  asOf: "2024-06-30",
  source: "@surat dinas 1/2024",
});
const blank: FigureChoice = { kind: "blank" };
const segment = (more: Partial<SegmentChoice> & Pick<SegmentChoice, "id" | "name">): SegmentChoice => ({
  segment: null,
  rowType: "standing",
  route: "BPU",
  programmes: ["JKK", "JKM"],
  wage: null,
  target: null,
  covered: own(100),
  workers: own(200),
  ...more,
});
const formulaLike = '=HYPERLINK("http://x","Kader")';

const choices: PlanChoices = {
  ...lampung,
  total: { covered: own(250_000), workers: own(1_000_000) },
  segments: [
    segment({ id: "a", name: formulaLike }),
    segment({
      id: "b",
      name: "Guru honorer",
      segment: "guru-tendik",
      route: "PU",
      wage: 2_000_000,
      target: 0.8,
      programmes: ["JKK", "JKM", "JHT"],
    }),
    segment({
      id: "c",
      name: "Guru SMA",
      segment: "guru-tendik-sma-smk",
      covered: own(30),
      workers: own(40),
    }),
    segment({
      id: "d",
      name: "KPPS",
      rowType: "temporary",
      covered: own(5_000),
      workers: blank,
      period: { from: { year: 2024, month: 11 }, until: { year: 2025, month: 1 } },
    }),
    segment({ id: "e", name: "-Jalan", rowType: "contract", covered: blank, workers: blank }),
  ],
};

let addIn: AddIn;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.fill(choices);
});
afterAll(() => addIn.close());

const placed = buildPlacedPlan(choices);
if (!placed.ok) throw new Error(placed.problem.sentence.en);
const { segments, projection } = placed.value.places;
const total = segments.total;
/** The lines in the order of the choices above. */
const [kaders, honorary, seniors] = segments.standing;
const [kpps] = segments.temporary;
const [roads] = segments.contract;
if (!kaders || !honorary || !seniors || !kpps || !roads) throw new Error("Five segments");
const value = (place: CellPlace) => addIn.valueAt(place);

describe("the planner's own segments in a workbook", () => {
  it("begin with the region's own figures", () => {
    expect(value(total.rate)).toBe(0.25);
    expect(value(total.uncovered)).toBe(750_000);
    // 38.39 % of 1,000,000 from 25 % in five years: 26,780 more each year.
    expect(addIn.years(projection.total.members, 6)).toEqual([
      250_000, 276_780, 303_560, 330_340, 357_120, 383_900,
    ]);
  });

  it("keep a name that looks like a formula as a text, wherever it is shown", () => {
    expect(addIn.cellAt(kaders.name)).toMatchObject({ value: formulaLike });
    // The heading of its block stands above the first of its rows.
    const [ofKaders] = projection.segments;
    if (ofKaders === undefined) throw new Error("Its block is projected");
    const first = ofKaders.workers(0);
    expect(value({ ...first, row: first.row - 1 })).toBe(formulaLike);
    expect(value(roads.name)).toBe("-Jalan");
    // The first row below the headings of Sumber is that of the region's covered persons.
    const source = placed.value.plan.sheets
      .find(({ key }) => key === sheetKeys.sources)
      ?.cells.find(({ column, content }) => column === sourceIdColumn && content === total.named.covered.id);
    expect(value({ sheet: sheetKeys.sources, row: source?.row ?? -1, column: sourceColumns.outlet })).toBe(
      "@surat dinas 1/2024",
    );
  });

  it("follow their own target, route and wage", () => {
    expect(value(honorary.target)).toBe(0.8);
    // 50 % to 80 % of 200 in five years: 112, 124, 136, 148, 160 members.
    const [, ofHonorary] = projection.segments;
    if (ofHonorary === undefined) throw new Error("Its block is projected");
    expect(addIn.years(ofHonorary.members, 6)).toEqual([100, 112, 124, 136, 148, 160]);
    // Rp10,800 a month on a wage of Rp2 million (0.54 %: JKK 0.24 %, JKM 0.30 %), twelve months, for those above 100.
    expect(addIn.years(ofHonorary.cost, 6)).toEqual(
      [0, 12, 24, 36, 48, 60].map((persons) => persons * 12 * 10_800),
    );
  });

  it("take the common target where they have none, and hold what is above it", () => {
    expect(value(kaders.target)).toBe(0.5);
    expect(value(kaders.check)).toContain("OK");
  });

  it("say how many heads two segments could share at most, and follow the cells", async () => {
    expect([value(honorary.covered), value(seniors.covered)]).toEqual([100, 30]);
    const both = segments.overlaps.find(({ ids }) => ids.includes("b") && ids.includes("c"));
    if (both === undefined) throw new Error("The two overlap");
    expect(value(both.most)).toBe(30);
    await addIn.typeAt(seniors.covered, 35);
    expect(value(both.most)).toBe(35);
    await addIn.typeAt(seniors.covered, null);
    expect(value(both.most)).toBe("");
    await addIn.typeAt(seniors.covered, 30);
  });

  it("check the persons and months of a temporary line", async () => {
    expect(value(kpps.check)).toBe("OK");
    const month = async (serial: number | null): Promise<unknown> => {
      await addIn.typeAt(kpps.until, serial);
      return value(kpps.check);
    };
    // 1 November 2024 and 1 January 2025 as written; 1 October 2024 precedes.
    expect([value(kpps.from), value(kpps.until)]).toEqual([45_597, 45_658]);
    expect(await month(45_566)).toBe("Bulan terakhir mendahului bulan pertama");
    expect(await month(45_597)).toBe("OK");
    expect(await month(null)).toBe("Isi bulan pertama dan bulan terakhir");
    expect(await month(45_658)).toBe("OK");
    await addIn.typeAt(kpps.persons, null);
    expect(value(kpps.check)).toBe("Isi orang yang dilindungi");
    await addIn.typeAt(kpps.persons, 5_000);
  });

  it("only record what is counted by contract", () => {
    expect(value(roads.check)).toBe("Dicatat, tidak dihitung: OK");
  });
});
