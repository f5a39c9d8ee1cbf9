/** A failed fill leaves no trace, and a fill that succeeded can be taken back: exactly its sheets, nothing else. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { placed, small, smallTabs, type AddIn } from "./addIn.js";
import { addOwnSheets, failingFill, openWithMine, stateOf } from "./mine.js";

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openWithMine();
});
afterEach(() => addIn.close());

describe("a fill that fails leaves the workbook as it was, or is done all the same", () => {
  it("is refused where its contents are", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    expect((await failingFill(addIn)).kind).toBe("unknown");
  });

  it("can be filled after the failure, under the names it wanted", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "GeneralException" });
    await failingFill(addIn);
    await addIn.fill(small);
    expect(addIn.names()).toContain("Rincian");
    expect(addIn.names()).not.toContain("Rincian (2)");
  });

  it("refuses an unsound plan before Excel is asked for anything", async () => {
    const plan = placed(addIn.rooms, [], small);
    const unsound = { ...plan, sheets: plan.sheets.slice(0, 3) };
    await expect(addIn.rooms.applyPlan(unsound)).rejects.toMatchObject({ kind: "plan" });
    expect(addIn.host.counts.syncs).toBe(0);
  });
});

describe("taking a fill back", () => {
  it("deletes exactly its sheets", async () => {
    addOwnSheets(addIn);
    const before = stateOf(addIn);
    const receipt = await addIn.fill(small);
    const report = await addIn.takeBack(receipt);
    expect(report.removed).toEqual(smallTabs);
    expect(report.edited).toEqual([]);
    expect(report.missing).toEqual([]);
    expect(report.addedEmptySheet).toBe(false);
    expect(stateOf(addIn)).toEqual(before);
  });

  it("looks at every cell in few answers of less than 4 MB", async () => {
    const receipt = await addIn.fill(small);
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
    const first = await addIn.fill(small);
    const second = await addIn.fill(small);
    await addIn.type("Rincian (2)", "D5", 100);
    // Kabupaten/kota that are filled in, counted on another sheet.
    expect(addIn.cell("Rekonsiliasi (2)", "G5").value).toBe(1);
    await addIn.takeBack(first);
    expect(addIn.names()).toEqual(["Sheet1", ...second.sheets.map((sheet) => sheet.name)]);
    await addIn.type("Rincian (2)", "D6", 200);
    expect(addIn.cell("Rekonsiliasi (2)", "G5").value).toBe(2);
  });

  it("finds a sheet that was renamed, and one that was moved, and takes neither for an edit", async () => {
    const receipt = await addIn.fill(small);
    addIn.engine.changeSheet(addIn.sheet("Rincian").id, { name: "Rincian final" });
    addIn.engine.changeSheet(addIn.sheet("Sumber").id, { position: 0 });
    await addIn.engine.calculate();
    // As Excel does: the formulas name the tab as it is called now.
    expect(addIn.cell("Rekonsiliasi", "G5").formula).toContain("'Rincian final'!");
    const report = await addIn.takeBack(receipt);
    expect(report.edited).toEqual([]);
    expect(report.removed).toContain("Rincian final");
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("deletes nothing, and names the tab, when a cell was changed since", async () => {
    const receipt = await addIn.fill(small);
    await addIn.type("Rincian", "D5", 100);
    const names = addIn.names();
    const report = await addIn.takeBack(receipt);
    expect(report.removed).toEqual([]);
    expect(report.edited).toEqual(["Rincian"]);
    expect(report.sentence.id).toContain("Rincian");
    expect(addIn.names()).toEqual(names);
    const agreed = await addIn.takeBack(receipt, { agreed: true });
    expect(agreed.removed).toHaveLength(7);
    expect(agreed.edited).toEqual(["Rincian"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("notices something written beside what was filled", async () => {
    const receipt = await addIn.fill(small);
    await addIn.type("Rincian", "N40", "catatan saya");
    expect((await addIn.takeBack(receipt)).edited).toEqual(["Rincian"]);
  });

  it("does not take a recalculation for an edit", async () => {
    const receipt = await addIn.fill(small);
    await addIn.type("Rincian", "D5", 100);
    await addIn.type("Rincian", "D5", null);
    expect((await addIn.takeBack(receipt)).edited).toEqual([]);
  });

  it("tells which sheets were gone already", async () => {
    const receipt = await addIn.fill(small);
    addIn.engine.deleteSheet(addIn.sheet("Panduan").id);
    const report = await addIn.takeBack(receipt);
    expect(report.missing).toEqual(["Panduan"]);
    expect(report.removed).toHaveLength(6);
    const again = await addIn.takeBack(receipt);
    expect(again.removed).toEqual([]);
    expect(again.missing).toHaveLength(7);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("leaves one visible sheet where nothing else is visible", async () => {
    const receipt = await addIn.fill(small);
    addIn.engine.changeSheet(addIn.sheet("Sheet1").id, { visibility: "Hidden" });
    const report = await addIn.takeBack(receipt);
    expect(report.addedEmptySheet).toBe(true);
    const sheets = addIn.engine.sheets();
    expect(sheets.map((sheet) => sheet.visibility).sort()).toEqual(["Hidden", "Visible"]);
    expect(sheets.find((sheet) => sheet.name === "Sheet1")?.visibility).toBe("Hidden");
  });

  it("passes on a refusal of Excel as a sentence", async () => {
    const receipt = await addIn.fill(small);
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
    addOwnSheets(addIn);
    expect(await addIn.rooms.readSheetNames()).toEqual(["Sheet1", "Catatan", "Data lama"]);
  });

  it("goes to a cell, and says when its sheet is gone", async () => {
    await addIn.fill(small);
    await addIn.rooms.goTo("Rincian", "D12");
    const { sheetId, rect } = addIn.engine.selection();
    expect(sheetId).toBe(addIn.sheet("Rincian").id);
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

describe("taking back, watched", () => {
  it("names its steps, and a stop at any of them before the last leaves everything as it was", async () => {
    const receipt = await addIn.fill(small);
    await addIn.type("Sheet1", "A1", "=Rincian!D5");
    const before = stateOf(addIn);
    const told: string[] = [];
    for (let stopAt = 0; ; stopAt += 1) {
      const stop = new AbortController();
      told.length = 0;
      let last = false;
      const taken = addIn.takeBack(receipt, {
        agreed: true,
        signal: stop.signal,
        onStep: (_done, _total, what) => {
          if (told.length === stopAt) stop.abort();
          told.push(what.id);
          last = what.isLast === true;
        },
      });
      if (stopAt > 50) throw new Error("It never came to its last step");
      const problem = await taken.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (problem === null) {
        // That step says of itself that it goes to its end.
        expect(last).toBe(true);
        expect(told).toHaveLength(stopAt + 1);
        break;
      }
      expect(problem).toMatchObject({
        kind: "cancelled",
        sentence: { id: expect.stringContaining("tidak diubah") },
      });
      expect(last).toBe(false);
      expect(stateOf(addIn)).toEqual(before);
    }
    expect(told[0]).toBe(`Membaca ${smallTabs[0] ?? ""}`);
    expect(told.some((step) => step.includes("format"))).toBe(true);
    expect(told.some((step) => step.includes("yang memakai lembar ini"))).toBe(true);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("is stopped while an answer is waited for", async () => {
    const receipt = await addIn.fill(small);
    const before = stateOf(addIn);
    const stop = new AbortController();
    const quiet = addIn.host.onBatch(() => {
      quiet();
      stop.abort();
    });
    await expect(addIn.takeBack(receipt, { signal: stop.signal })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(stateOf(addIn)).toEqual(before);
  });
});
