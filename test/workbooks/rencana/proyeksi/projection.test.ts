/** Who stays, who is new, who is paid for and what it costs, against numbers worked out by hand; recalculated by the engine. */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { ProjectionRows } from "../../../../src/workbooks/rencana/proyeksi/sheet.js";
import { asideColumns } from "../../../../src/sheets/index.js";
import { lampung } from "../../../excel/addIn.js";
import type { PlacedBook, RowName } from "../../book.js";
import { asItStood } from "../../../law/asItStood.js";
import { filledBook } from "../checked.js";
import { leaving } from "../small.js";

let book: PlacedBook;
const filled = async (choices: PlanChoices): Promise<void> => {
  book = await filledBook(choices, asItStood);
};
/** A row of the region. */
const row = (name: RowName<ProjectionRows>, count = 5): readonly unknown[] =>
  book.years(book.at.projection.total[name], count);

describe("members who leave are replaced", () => {
  it("counts and costs the two cohorts apart", async () => {
    await filled(leaving);
    expect(row("needed")).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
    // 0.9 × 1,000; 0.9 × 1,250 = 1,125; 0.9 × 1,500; 0.9 × 1,750 = 1,575.
    expect(row("kept")).toEqual([1_000, 900, 1_125, 1_350, 1_575]);
    expect(row("members")).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
    expect(row("newMembers")).toEqual([0, 350, 375, 400, 425]);
    // 350 / 0.8 = 437.5; 468.75; 500 exactly; 531.25: rounded up.
    expect(row("listed")).toEqual([0, 438, 469, 500, 532]);
    expect(row("gap")).toEqual([1_000, 750, 500, 250, 0]);
    // 0.9 × 350 = 315; 0.9 × (315 + 375) = 621; 0.9 × (621 + 400) = 918.9: rounded down.
    expect(row("paidContinuing")).toEqual([0, 0, 315, 621, 918]);
    expect(row("paidNew")).toEqual([0, 350, 375, 400, 425]);
    expect(row("paid")).toEqual([0, 350, 690, 1_021, 1_343]);
    expect(row("perContinuing")).toEqual(Array.from({ length: 5 }, () => 201_600));
    // April to December: 9 × 16,800.
    expect(row("perNew")).toEqual(Array.from({ length: 5 }, () => 151_200));
    expect(row("cost")).toEqual([
      0,
      52_920_000, // 350 × 151,200
      120_204_000, // 315 × 201,600 + 375 × 151,200
      185_673_600, // 621 × 201,600 + 400 × 151,200
      249_328_800, // 918 × 201,600 + 425 × 151,200
    ]);
    // Sum of new members 1,550 = sum of members 7,500 − sum of those who stay 5,950.
    const sum = book.at.projection.total.newMembersSum;
    expect(book.valueAt(sum)).toBe(1_550);
    expect(book.valueAt({ ...sum, column: asideColumns(book.at.model).test })).toBe("OK");
  });
});

describe("the way to the target", () => {
  it("follows Lampung's published target of 2025: 1,174,328 persons", async () => {
    await filled({ ...lampung, path: "official" });
    // Lampost, 26 September 2024 (P051), on the base of 3,058,943.
    const { officialTarget } = book.at.assumptions;
    expect(book.years(officialTarget, 6).filter((target) => typeof target === "number")).toEqual([
      1_174_328 / 3_058_943,
    ]);
    expect(book.valueAt(book.inYear(officialTarget, 2025))).toBe(1_174_328 / 3_058_943);
    expect(row("members", 6)).toEqual([760_468, ...Array.from({ length: 5 }, () => 1_174_328)]);
  });
});
