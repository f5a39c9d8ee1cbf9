/** A failed fill leaves no trace, and a fill that succeeded can be taken back: exactly its sheets, nothing else. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelProblem } from "../../src/excel/index.js";
import { brief, openAddIn, placed, type AddIn } from "./addIn.js";

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openAddIn();
  addIn.engine.write(addIn.sheet("Sheet1").id, { row: 0, column: 0, rows: 1, columns: 2 }, [["mine", 5]]);
});
afterEach(() => addIn.close());

const state = (): unknown =>
  addIn.engine
    .sheets()
    .map((sheet) => [sheet.id, sheet.name, sheet.visibility, addIn.engine.usedRect(sheet.id, true)]);

async function failingFill(): Promise<{ readonly kind: string; readonly sentence: { readonly id: string } }> {
  try {
    await addIn.rooms.applyPlan(placed(addIn.rooms, addIn.names(), brief));
  } catch (problem) {
    return problem as ExcelProblem;
  }
  throw new Error("The fill was expected to fail");
}

/** Sheets that a person made, one of them active and one hidden. */
function ownSheets(): void {
  const notes = addIn.engine.addSheet("Catatan");
  const hidden = addIn.engine.addSheet("Data lama");
  addIn.engine.changeSheet(hidden.id, { visibility: "Hidden" });
  addIn.engine.activateSheet(notes.id);
}

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
  ownSheets();
  const before = state();
  addIn.host.failAt(failure);
  let problem: ExcelProblem | null = null;
  try {
    const receipt = await addIn.fill(brief);
    expect(receipt.sheets).toHaveLength(15);
    // What was refused of looks, charts or memory is told or done in another way, and all of it can be taken back.
    expect((await addIn.takeBack(receipt)).concerns).toEqual([]);
  } catch (caught) {
    problem = caught as ExcelProblem;
  }
  expect(state()).toEqual(before);
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

  it("is refused where its contents are", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    expect((await failingFill()).kind).toBe("unknown");
  });

  it("has a sync for each of the failures above, and no more", async () => {
    const receipt = await addIn.fill(brief);
    expect(receipt.syncs).toBe(SYNCS);
  });

  it("can be filled after the failure, under the names it wanted", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    await failingFill();
    await addIn.fill(brief);
    expect(addIn.names()).toContain("Asumsi");
    expect(addIn.names()).not.toContain("Asumsi (2)");
  });

  it("says what is left where even the clean-up is refused", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    for (const n of [5, 6, 7, 8]) addIn.host.failAt({ at: "sync", n, code: "AccessDenied" });
    const problem = await failingFill();
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

  it("refuses an unsound plan before Excel is asked for anything", async () => {
    const plan = placed(addIn.rooms, [], brief);
    const unsound = { ...plan, sheets: plan.sheets.slice(0, 3) };
    await expect(addIn.rooms.applyPlan(unsound)).rejects.toMatchObject({ kind: "plan" });
    expect(addIn.host.counts.syncs).toBe(0);
  });
});

describe("taking a fill back", () => {
  it("deletes exactly its sheets", async () => {
    ownSheets();
    const before = state();
    const receipt = await addIn.fill(brief);
    const report = await addIn.takeBack(receipt);
    expect(report.removed).toEqual([
      "Panduan",
      "Asumsi",
      "Segmen",
      "Proyeksi",
      "Pembayar",
      "Biaya",
      "Kas",
      "RKA",
      "Skenario",
      "Ringkasan",
      "Pemeriksaan",
      "Hitung skenario",
      "Tarif",
      "Baris RKA",
      "Sumber",
    ]);
    expect(report.edited).toEqual([]);
    expect(report.missing).toEqual([]);
    expect(report.addedEmptySheet).toBe(false);
    expect(state()).toEqual(before);
  });

  it("looks at every cell in few answers of less than 4 MB", async () => {
    const receipt = await addIn.fill(brief);
    const before = addIn.host.runs.length;
    const { concerns } = await addIn.takeBack(receipt);
    expect(concerns).toEqual([]);
    const runs = addIn.host.runs.slice(before);
    expect(Math.max(...runs.map(({ largestAnswer }) => largestAnswer))).toBeLessThan(4_000_000);
    // Each cell of each sheet, with a row and a column more, by thousands.
    const cells = receipt.sheets.reduce(
      (sum, { written }) => sum + (written.rows + 1) * (written.columns + 1),
      0,
    );
    const syncs = runs.reduce((sum, run) => sum + run.syncs, 0);
    expect(syncs).toBeLessThan(10 + Math.ceil(cells / 3_000));
  });

  it("deletes only its own of two fills", async () => {
    const first = await addIn.fill(brief);
    const second = await addIn.fill(brief);
    const total = addIn.find("Ringkasan (2)", "Biaya semua tahun, semua pembayar", "B");
    const before = addIn.cell("Ringkasan (2)", total).value;
    expect(before).toBeGreaterThan(0);
    await addIn.takeBack(first);
    expect(addIn.names()).toEqual(["Sheet1", ...second.sheets.map((sheet) => sheet.name)]);
    expect(addIn.cell("Ringkasan (2)", total).value).toBe(before);
  });

  it("finds a sheet that was renamed, and one that was moved, and takes neither for an edit", async () => {
    const receipt = await addIn.fill(brief);
    addIn.engine.changeSheet(addIn.sheet("Asumsi").id, { name: "Asumsi final" });
    addIn.engine.changeSheet(addIn.sheet("Sumber").id, { position: 0 });
    await addIn.engine.calculate();
    // As Excel does: the formulas name the tab as it is called now.
    expect(addIn.cell("Segmen", addIn.find("Segmen", "Provinsi Lampung", "H")).formula).toContain(
      "'Asumsi final'!",
    );
    const report = await addIn.takeBack(receipt);
    expect(report.edited).toEqual([]);
    expect(report.removed).toContain("Asumsi final");
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("deletes nothing, and names the tab, when a cell was changed since", async () => {
    const receipt = await addIn.fill(brief);
    await addIn.type("Asumsi", addIn.find("Asumsi", "Target cakupan", "B"), 0.4);
    const names = addIn.names();
    const report = await addIn.takeBack(receipt);
    expect(report.removed).toEqual([]);
    expect(report.edited).toEqual(["Asumsi"]);
    expect(report.sentence.id).toContain("Asumsi");
    expect(addIn.names()).toEqual(names);
    const agreed = await addIn.takeBack(receipt, { agreed: true });
    expect(agreed.removed).toHaveLength(15);
    expect(agreed.edited).toEqual(["Asumsi"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("notices something written beside what was filled", async () => {
    const receipt = await addIn.fill(brief);
    await addIn.type("Segmen", "M40", "catatan saya");
    expect((await addIn.takeBack(receipt)).edited).toEqual(["Segmen"]);
  });

  it("does not take a recalculation for an edit", async () => {
    const receipt = await addIn.fill(brief);
    await addIn.type("Asumsi", addIn.find("Asumsi", "Target cakupan", "B"), 0.4);
    await addIn.type("Asumsi", addIn.find("Asumsi", "Target cakupan", "B"), 0.3839);
    expect((await addIn.takeBack(receipt)).edited).toEqual([]);
  });

  it("tells which sheets were gone already", async () => {
    const receipt = await addIn.fill(brief);
    addIn.engine.deleteSheet(addIn.sheet("Panduan").id);
    const report = await addIn.takeBack(receipt);
    expect(report.missing).toEqual(["Panduan"]);
    expect(report.removed).toHaveLength(14);
    const again = await addIn.takeBack(receipt);
    expect(again.removed).toEqual([]);
    expect(again.missing).toHaveLength(15);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("leaves one visible sheet where nothing else is visible", async () => {
    const receipt = await addIn.fill(brief);
    addIn.engine.changeSheet(addIn.sheet("Sheet1").id, { visibility: "Hidden" });
    const report = await addIn.takeBack(receipt);
    expect(report.addedEmptySheet).toBe(true);
    const sheets = addIn.engine.sheets();
    expect(sheets.map((sheet) => sheet.visibility).sort()).toEqual(["Hidden", "Visible"]);
    expect(sheets.find((sheet) => sheet.name === "Sheet1")?.visibility).toBe("Hidden");
  });

  it("passes on a refusal of Excel as a sentence", async () => {
    const receipt = await addIn.fill(brief);
    addIn.host.structureProtected = true;
    await expect(
      addIn.takeBack(receipt, { patience: { grace: 1, silence: 60_000, pauses: [1] } }),
    ).rejects.toMatchObject({
      kind: "protected",
    });
  });
});

describe("getting about", () => {
  it("reads the names of all tabs, hidden ones included", async () => {
    ownSheets();
    expect(await addIn.rooms.readSheetNames()).toEqual(["Sheet1", "Catatan", "Data lama"]);
  });

  it("goes to a cell, and says when its sheet is gone", async () => {
    await addIn.fill(brief);
    await addIn.rooms.goTo("Segmen", "D12");
    const { sheetId, rect } = addIn.engine.selection();
    expect(sheetId).toBe(addIn.sheet("Segmen").id);
    expect(rect).toMatchObject({ row: 11, column: 3 });
    await expect(addIn.rooms.goTo("Tidak ada", "A1")).rejects.toMatchObject({ kind: "gone" });
  });

  it("knows where it is and what this Excel can", async () => {
    expect(await addIn.rooms.whenReady()).toMatchObject({
      host: "Excel",
      platform: "PC",
      can: { customFunctions: true, freezePanes: true, pageLayout: true, dataValidation: true, charts: true },
    });
  });
});
