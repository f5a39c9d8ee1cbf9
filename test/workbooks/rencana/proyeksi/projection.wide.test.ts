/** Who stays, who is new, who is paid for and what it costs, against numbers worked out by hand; recalculated by the engine. */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { lampung, openAddIn } from "../../../excel/addIn.js";
import type { PlacedBook, RowName } from "../../book.js";
import { columns } from "../../../../src/sheets/index.js";
import type { TemporaryCells } from "../../../../src/workbooks/rencana/segmen/cells.js";
import type { ProjectionRows, TemporaryRows } from "../../../../src/workbooks/rencana/proyeksi/sheet.js";
import { asItStood } from "../../../law/asItStood.js";
import { filledBook, placedOf } from "../checked.js";
import { leaving, small } from "../small.js";

let book: PlacedBook;
const filled = async (choices: PlanChoices): Promise<void> => {
  book = await filledBook(choices, asItStood);
};
/** A row of the region. */
const row = (name: RowName<ProjectionRows>, count = 5): readonly unknown[] =>
  book.years(book.at.projection.total[name], count);
type RowOfAsumsi = "growthInput" | "newStart" | "ownTarget";
const assume = (name: RowOfAsumsi, year: number, content: number): Promise<void> =>
  book.typeAt(book.inYear(book.at.assumptions[name], year), content);

describe("members who leave are replaced", () => {
  it("says what stops when the money does", async () => {
    await filled({ ...leaving, monthsPerYear: 9 });
    expect(row("stop")).toEqual([0, 350, 690, 1_021, 1_343]);
    // (2,000 − 1,343) / 10,000.
    expect(row("rateWithout")[4]).toBe(0.0657);
    expect(row("unfundedMonths")).toEqual([3, 3, 3, 3, 3]);
    // 1,343 × 12 × 16,800.
    expect(row("keepCost")[4]).toBe(270_748_800);
    // Funded January to September, new members from April: 6 months.
    expect(row("perNew")[1]).toBe(100_800);
  });

  it.each([
    // 0.125 × 8,000 = 1,000 = those who stay; 0.125 × 7,000 = 875 is fewer than stay: nobody is sent away.
    [-0.2, 8_000, 1_000, 0],
    [-0.3, 7_000, 1_000, 0],
    // 0.125 × 8,100 = 1,012.5, rounded up.
    [-0.19, 8_100, 1_013, 13],
  ])(
    "growth of %f in the first year: %i workers, %i members, %i of them new",
    async (growth, ...expected) => {
      await filled(small);
      await assume("growthInput", 2025, growth);
      expect((["workers", "members", "newMembers"] as const).map((name) => row(name)[1])).toEqual(expected);
    },
  );

  it("pays for new members from their start at the latest, and for none after the last funded month", async () => {
    await filled({ ...small, monthsPerYear: 6 });
    const months = async (start: number): Promise<unknown> => {
      await assume("newStart", 2025, start);
      return book.years(book.at.assumptions.newMonths, 2)[1];
    };
    // January to June is funded.
    expect(await months(1)).toBe(6);
    expect(await months(6)).toBe(1);
    expect(await months(7)).toBe(0);
    expect(await months(12)).toBe(0);
    expect(row("cost")[1]).toBe(0);
  });

  it("gives a relief to the months of each cohort", async () => {
    await filled({ ...small, payer: "SELF", newMembersStart: 6 });
    // PP 50/2025, other sectors, April to December 2026: half of 16,800. A whole year 3 × 16,800 + 9 × 8,400.
    expect(row("perContinuing")[2]).toBe(126_000);
    // June to December: 7 × 8,400.
    expect(row("perNew")[2]).toBe(58_800);
  });

  it("tells the add-in's own function the months and the start of each cohort", async () => {
    const addIn = await openAddIn();
    await addIn.fill(leaving, { dialect: "cakupan" });
    const { projection } = placedOf(leaving).places;
    // 2025, a year after the base year.
    const { formula } = addIn.cellAt(projection.total.cost(columns.firstYear + 1));
    await addIn.close();
    expect(formula?.match(/CAKUPAN\.SUBSIDY_COST\(/g)).toHaveLength(2);
    expect(formula).toContain("MAX(");
  });
});

describe("the way to the target", () => {
  const path = (shape: string): Promise<void> => book.typeAt(book.at.assumptions.path, shape);

  it("is straight, faster at first or slow at both ends", async () => {
    await filled(small);
    expect(row("members")).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
    await path("Cepat di awal");
    // 1 − (1 − p)²: 0.4375, 0.75, 0.9375 of 1,000 persons: 1,437.5; 1,750; 1,937.5.
    expect(book.years(book.at.projection.path.weight, 5)).toEqual([0, 0.4375, 0.75, 0.9375, 1]);
    expect(row("members")).toEqual([1_000, 1_438, 1_750, 1_938, 2_000]);
    await path("Kurva S");
    // p²(3 − 2p): 0.15625, 0.5, 0.84375.
    expect(book.years(book.at.projection.path.weight, 5)).toEqual([0, 0.15625, 0.5, 0.84375, 1]);
    expect(row("members")).toEqual([1_000, 1_157, 1_500, 1_844, 2_000]);
  });

  it("holds the target after the target year on every curve", async () => {
    await filled({ ...small, targetYear: 2026 });
    for (const shape of ["Lurus", "Cepat di awal", "Kurva S"]) {
      await path(shape);
      expect(row("members").slice(2)).toEqual([2_000, 2_000, 2_000]);
    }
  });

  it("follows own yearly targets, and keeps what was reached where a year has none", async () => {
    await filled({ ...small, path: "own" });
    expect(row("members")).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
    await assume("ownTarget", 2025, 0.12);
    await assume("ownTarget", 2027, 0.18);
    // A target of the base year moves nothing, and the target year does not override what was typed in.
    await assume("ownTarget", 2024, 0.5);
    expect(row("members")).toEqual([1_000, 1_200, 1_200, 1_800, 1_800]);
    expect(row("gap")[4]).toBe(200);
  });
});

describe("a segment of some months", () => {
  /** Pringsewu's election officers, the only such segment. */
  const officers = (): { readonly cells: TemporaryCells; readonly rows: TemporaryRows } => {
    const [cells, ...others] = book.at.segments.temporary;
    const [rows] = book.at.projection.temporary;
    if (cells === undefined || rows === undefined || others.length > 0) throw new Error("One line of months");
    return { cells, rows };
  };
  const between = async (from: number, until: number): Promise<void> => {
    await book.typeAt(officers().cells.from, from);
    await book.typeAt(officers().cells.until, until);
  };
  const [november2025, january2026, february2026, april2026, may2026] = [
    45_962, 46_023, 46_054, 46_113, 46_143,
  ];
  const last = (name: "months" | "startMonth" | "paidNew" | "cost"): readonly unknown[] =>
    book.years(officers().rows[name], 4);
  const pringsewu: PlanChoices = { ...lampung, regionCode: "18.10", payer: "APBD_KAB" };

  it("costs its persons for the months of each year, and stays empty until the months are there", async () => {
    await filled(pringsewu);
    await book.typeAt(officers().cells.route, "BPU");
    expect(last("cost")).toEqual(["", "", "", ""]);
    await between(november2025, february2026);
    expect(last("months")).toEqual([0, 2, 2, 0]);
    expect(last("startMonth")).toEqual([0, 11, 1, 0]);
    // IBINEWS, November 2024 (S24): 5,254 officers. 5,254 × 2 × 16,800.
    expect(last("paidNew")).toEqual([0, 5_254, 5_254, 0]);
    expect(last("cost")).toEqual([0, 176_534_400, 176_534_400, 0]);
    await between(january2026, january2026);
    expect(last("months")).toEqual([0, 0, 1, 0]);
    await between(may2026, april2026);
    expect(last("cost")).toEqual([0, 0, 0, 0]);
  });

  it("has the relief of its months where the payer is entitled", async () => {
    await filled({ ...pringsewu, payer: "SELF" });
    await book.typeAt(officers().cells.route, "BPU");
    await between(april2026, may2026);
    // 5,254 × 2 × 8,400.
    expect(last("cost")).toEqual([0, 0, 88_267_200, 0]);
  });
});
