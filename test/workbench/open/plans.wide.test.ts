import { afterEach, describe, expect, it } from "@jest/globals";
import type { PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { usualBreakdown, type BreakdownChoices } from "../../../src/workbooks/index.js";
import { lampung, openAddIn, type AddIn } from "../../excel/addIn.js";
import { everything } from "../../sweep/faults/plans.js";
import { reopenedBook } from "./open.js";
import { differences } from "./same.js";

let addIn: AddIn | undefined;
afterEach(async () => {
  await addIn?.close();
  addIn = undefined;
});

/** Wage earners, whose contributions follow their wage. */
const teachers: SegmentChoice = {
  ...{ id: "honorer", name: "Guru honorer", segment: null, rowType: "standing", route: "PU" },
  ...{ programmes: ["JKK", "JKM", "JHT"], wage: 3_100_000, target: null },
  covered: { kind: "own", value: 311, basis: "basis UCJ", asOf: "2024-12-31", source: "BKD" },
  workers: { kind: "own", value: 997, basis: "basis UCJ", asOf: "2024-12-31", source: "BKD" },
  shares: [{ payer: "EMPLOYER", share: 1 }],
};

const plans: readonly (readonly [string, PlanChoices | BreakdownChoices])[] = [
  ["a province", lampung],
  [
    "a kabupaten",
    { ...lampung, regionCode: "18.10", horizonYear: 2027, targetYear: 2027, payer: "APBD_KAB" },
  ],
  [
    "Jakarta in English",
    { ...lampung, regionCode: "31", language: "en", horizonYear: 2026, targetYear: 2026 },
  ],
  ["a province by kabupaten", { ...usualBreakdown, regionCode: "18", baseYear: 2024, language: "id" }],
  [
    "wage earners (PU)",
    {
      ...lampung,
      horizonYear: 2026,
      targetYear: 2026,
      payers: ["APBD_PROV", "EMPLOYER"],
      segments: [teachers],
    },
  ],
];

describe("a workbook of ours, saved and opened", () => {
  it.each(plans)("is whole: %s", async (_, choices) => {
    addIn = await openAddIn();
    await addIn.fill(choices);
    const again = await reopenedBook(addIn.engine);
    expect(again.losses).toEqual([]);
    expect(again.differs).toBeNull();
    expect(differences(addIn.engine, again.engine)).toEqual([]);
  });

  it("is whole with one of each thing that the writer knows", async () => {
    addIn = await openAddIn();
    await addIn.rooms.applyPlan(addIn.inPage(everything()));
    await addIn.engine.settle();
    const again = await reopenedBook(addIn.engine);
    expect(again.losses).toEqual([]);
    expect(again.differs).toBeNull();
    expect(differences(addIn.engine, again.engine)).toEqual([]);
  });
});
