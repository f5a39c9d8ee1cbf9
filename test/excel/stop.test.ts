/** A fill that is stopped: at any moment before its sheets are shown it leaves the workbook as it was. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { openAddIn, placed, small, type AddIn } from "./addIn.js";

let addIn: AddIn;
let plan: WorkbookPlan;
beforeEach(async () => {
  addIn = await openAddIn();
  addIn.engine.write(addIn.sheet("Sheet1").id, { row: 0, column: 0, rows: 1, columns: 2 }, [["mine", 5]]);
  const own = addIn.engine.addSheet("Catatan");
  addIn.engine.activateSheet(own.id);
  plan = placed(addIn.rooms, [], small);
});
afterEach(() => addIn.close());

const state = (): unknown => ({
  active: addIn.engine.activeSheetId(),
  sheets: addIn.engine
    .sheets()
    .map((sheet) => [sheet.id, sheet.name, sheet.visibility, addIn.engine.usedRect(sheet.id, true)]),
  mine: [addIn.cell("Sheet1", "A1").value, addIn.cell("Sheet1", "B1").value],
});

/** Syncs of a breakdown. */
const SYNCS = 9;
/** That with which its sheets are shown; what comes after it (titles that stay in view, what the workbook remembers) may go on. */
const SHOWN = 8;

describe("stopped", () => {
  it("before it starts: Excel is asked for nothing", async () => {
    const before = state();
    const signal = AbortSignal.abort();
    await expect(addIn.rooms.applyPlan(plan, { signal })).rejects.toMatchObject({ kind: "cancelled" });
    expect(addIn.host.counts.syncs).toBe(0);
    expect(state()).toEqual(before);
  });

  it.each(Array.from({ length: SHOWN - 1 }, (_, index) => index + 1))(
    "during sync %i: no sheet is left and a sentence says so",
    async (n) => {
      const before = state();
      const stop = new AbortController();
      addIn.host.onBatch(({ syncs }) => {
        if (syncs === n) stop.abort();
      });
      await expect(addIn.rooms.applyPlan(plan, { signal: stop.signal })).rejects.toMatchObject({
        kind: "cancelled",
        sentence: {
          id: expect.stringContaining("dihentikan"),
          en: expect.stringContaining("stopped"),
        },
      });
      expect(state()).toEqual(before);
    },
  );

  it("from the progress display, after the last cells were written", async () => {
    const before = state();
    const stop = new AbortController();
    await expect(
      addIn.rooms.applyPlan(plan, {
        signal: stop.signal,
        onStep: (done, total) => {
          if (done === total) stop.abort();
        },
      }),
    ).rejects.toMatchObject({ kind: "cancelled" });
    expect(state()).toEqual(before);
  });

  it("while the sheets are being shown: the fill is done and stays", async () => {
    const stop = new AbortController();
    addIn.host.onBatch(({ syncs }) => {
      if (syncs === SHOWN) stop.abort();
    });
    const receipt = await addIn.rooms.applyPlan(plan, { signal: stop.signal });
    expect(stop.signal.aborted).toBe(true);
    expect(receipt.syncs).toBe(SYNCS);
    expect(addIn.names()).toEqual(["Sheet1", "Catatan", ...plan.sheets.map(({ name }) => name)]);
    expect(addIn.engine.sheets().every(({ visibility }) => visibility === "Visible")).toBe(true);
  });

  it("and can be filled again afterwards, under the same names", async () => {
    const stop = new AbortController();
    const onStep = (): void => stop.abort();
    await expect(addIn.rooms.applyPlan(plan, { signal: stop.signal, onStep })).rejects.toMatchObject({
      kind: "cancelled",
    });
    await addIn.rooms.applyPlan(plan, { signal: new AbortController().signal });
    expect(addIn.names()).toEqual(["Sheet1", "Catatan", ...plan.sheets.map(({ name }) => name)]);
  });
});
