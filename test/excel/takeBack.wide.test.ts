/** A fill refused at each of its requests leaves the workbook as it was, or is done all the same. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelProblem } from "../../src/excel/index.js";
import { planTabs } from "../workbooks/planTabs.js";
import { brief, placed, type AddIn } from "./addIn.js";
import { addOwnSheets, failingFill, openWithMine, stateOf } from "./mine.js";

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openWithMine();
});
afterEach(() => addIn.close());

/** Requests of a fill. */
const SYNCS = 12;

/**
 * The requests without which there is no fill: the names are read, the tabs are made, their contents are written in two, the sheets
 * are shown with the receipt. All others are asked in another way, or told in a note: what is there already, that the workbook
 * remembers, looks, charts, what the sheets came to hold, titles that stay in view.
 */
const REFUSED: ReadonlySet<number> = new Set([1, 4, 5, 6, 12]);

/** Fails the fill at one place; `null` where it was done all the same. */
async function problemAt(failure: Parameters<AddIn["host"]["failAt"]>[0]): Promise<ExcelProblem | null> {
  addOwnSheets(addIn);
  const before = stateOf(addIn);
  addIn.host.failAt(failure);
  let problem: ExcelProblem | null = null;
  try {
    const receipt = await addIn.fill(brief);
    expect(receipt.sheets).toHaveLength(planTabs.length);
    // What was refused of looks, charts or memory is told or done in another way, and all of it can be taken back.
    expect((await addIn.takeBack(receipt)).concerns).toEqual([]);
  } catch (caught) {
    problem = caught as ExcelProblem;
  }
  expect(stateOf(addIn)).toEqual(before);
  expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Catatan").id);
  return problem;
}

describe("a fill that fails leaves the workbook as it was, or is done all the same", () => {
  it.each(Array.from({ length: SYNCS }, (_, index) => index + 1))("at sync %i", async (n) => {
    const problem = await problemAt({ at: "sync", n, code: "GeneralException" });
    expect(problem?.kind ?? null).toBe(REFUSED.has(n) ? "unknown" : null);
    if (problem !== null) expect(problem.sentence.id).toContain("GeneralException");
  });

  it.each([
    [20, "the workbook's note is refused: the fill is done without", null],
    [30, "a tab cannot be made", "protected"],
    [60, "contents", "protected"],
    [80, "contents", "protected"],
  ])("at action %i, half-way through a request: %s", async (n, _, kind) => {
    const problem = await problemAt({ at: "action", n, code: "AccessDenied" });
    expect(problem?.kind ?? null).toBe(kind);
  });

  it("has a sync for each of the failures above, and no more", async () => {
    const receipt = await addIn.fill(brief);
    expect(receipt.syncs).toBe(SYNCS);
  });

  it("says what is left where even the clean-up is refused", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    for (const n of [5, 6, 7, 8]) addIn.host.failAt({ at: "sync", n, code: "AccessDenied" });
    const problem = await failingFill(addIn);
    expect(problem.kind).toBe("unknown");
    expect(problem.sentence.id).toContain("belum dapat dihapus");
  });

  it("deletes a sheet of its own only: not one that took its name meanwhile", async () => {
    const plan = placed(addIn.rooms, addIn.names(), brief);
    // Somebody makes "Proyeksi" after the names were read, before the sheets are named.
    addIn.host.onBatch(({ syncs }) => {
      if (syncs === 3) addIn.engine.addSheet("Proyeksi");
    });
    await expect(addIn.rooms.applyPlan(plan)).rejects.toMatchObject({ kind: "name-taken" });
    expect(addIn.names()).toEqual(["Sheet1", "Proyeksi"]);
  });
});
