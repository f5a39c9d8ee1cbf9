/** Excels on other desks: other separators, another window in front, a chart sheet in view, refusals of what is cosmetic, other dates. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { FillReceipt } from "../../src/excel/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { everything } from "../sweep/faults/plans.js";
import { openAddIn, type AddIn, type AddInOptions } from "./addIn.js";

let open: AddIn | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** A short wait is as good as a long one here. */
const patience = { grace: 20, silence: 2_000, pauses: [5, 5] };

async function excelWith(options: AddInOptions = {}): Promise<AddIn> {
  open = await openAddIn(options);
  return open;
}

async function filled(addIn: AddIn, plan: WorkbookPlan = everything()): Promise<FillReceipt> {
  return addIn.rooms.applyPlan(addIn.inPage(plan), { patience });
}

describe("taking back looks first", () => {
  it("names own formulas, names and charts that use the sheets, and keeps their values on request", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    const { id } = addIn.sheet("Sheet1");
    await addIn.type("Sheet1", "C3", "=Angka!B3+1");
    await addIn.type("Sheet1", "C4", '="Angka!B3"');
    addIn.engine.setName({ name: "jumlah", formula: "=Angka!$B$3", comment: "" });
    addIn.engine.charts(id).push({
      ...(addIn.engine.charts(addIn.sheet("Angka").id)[0] as never as ReturnType<
        AddIn["engine"]["charts"]
      >[number]),
      id: "{own}",
      name: "Grafik kami",
    });
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.removed).toEqual([]);
    expect(held.canKeepValues).toBe(true);
    expect(held.concerns.map(({ words }) => words.id)).toEqual([
      "Rumus di Sheet1!C3 memakai lembar ini",
      'Nama "jumlah" menunjuk ke lembar ini',
      "Grafik Grafik kami (Sheet1) memakai lembar ini",
    ]);
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    const done = await addIn.takeBack(receipt, { patience, agreed: true, keepValues: true });
    expect(done.removed).toEqual(["Angka", "Lain"]);
    expect(addIn.cell("Sheet1", "C3")).toMatchObject({ value: 301, formula: null });
    expect(addIn.engine.names()).toEqual([{ name: "jumlah", formula: "=300", comment: "" }]);
  });

  const own = { row: 1, column: 1, rows: 1, columns: 1 };

  it("notices a look that somebody took away", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    addIn.engine.setStyle(addIn.sheet("Angka").id, { ...own, row: 0 }, { bold: false });
    expect((await addIn.takeBack(receipt, { patience })).concerns.map(({ kind }) => kind)).toEqual([
      "format",
    ]);
  });

  it("says so where this Excel refuses to tell how cells look", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    addIn.host.conditions.refused = new Set(["Range.getCellProperties"]);
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.concerns.map(({ kind }) => kind)).toEqual(["unread"]);
    expect(held.removed).toEqual([]);
  });

  it("asks nothing of looks in an Excel that cannot tell them", async () => {
    const addIn = await excelWith({ host: { apiSet: "1.8" } });
    const receipt = await filled(addIn);
    expect(receipt.sheets.map(({ looks }) => looks)).toEqual([null, null]);
    addIn.engine.setStyle(addIn.sheet("Angka").id, own, { fill: "#FFFF00" });
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });

  it("brings the person's own sheet and selection back", async () => {
    const addIn = await excelWith();
    const own = addIn.engine.addSheet("Catatan");
    addIn.engine.select(own.id, { row: 3, column: 1, rows: 2, columns: 2 });
    const receipt = await filled(addIn);
    expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Angka").id);
    await addIn.takeBack(receipt, { patience });
    expect(addIn.engine.selection()).toEqual({
      sheetId: own.id,
      rect: { row: 3, column: 1, rows: 2, columns: 2 },
    });
  });

  it("half-done says what is gone and what is left, blames nobody, and can be finished", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    // Excel deletes the first and refuses the second, as often as it is tried.
    addIn.host.onBatch(() => {
      if (!addIn.names().includes("Angka")) addIn.host.conditions.refused = new Set(["Worksheet.delete"]);
    });
    const { length } = receipt.sheets;
    expect(length).toBe(2);
    const { syncs, actions } = addIn.host.counts;
    expect(syncs).toBeGreaterThan(0);
    expect(actions).toBeGreaterThan(0);
    addIn.host.conditions.refused = new Set(["Worksheet.delete"]);
    await expect(addIn.takeBack(receipt, { patience })).rejects.toMatchObject({
      sentence: { id: expect.stringContaining("Masih ada: Angka, Lain.") },
    });
    addIn.host.conditions.refused = new Set();
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });
});
