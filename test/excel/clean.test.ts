/** A copy in which nothing depends on the add-in, through Microsoft's own Office.js into the engine. */
import { describe, expect, it } from "@jest/globals";
import type { ExcelProblem } from "../../src/excel/index.js";
import { functions } from "../../src/functions/index.js";
import { ownCalls } from "../../src/sheets/index.js";
import type { AddIn } from "./addIn.js";
import { brief } from "./addIn.js";
import { excelWith, patience } from "./desk.js";

const more = 'import "./src/functions/associate.js";';

/** An Excel that has our functions in its cells. */
const excel = (): Promise<AddIn> => excelWith({ functionIds: functions.map(({ id }) => id), more });

/** Every cell of every sheet, by its address. */
function everything({ engine }: AddIn) {
  const found = new Map<string, { readonly formula: string | null; readonly value: unknown }>();
  for (const { id, name } of engine.sheets()) {
    const used = engine.usedRect(id, true);
    for (let row = 0; row < (used?.row ?? 0) + (used?.rows ?? 0); row += 1)
      for (let column = 0; column < (used?.column ?? 0) + (used?.columns ?? 0); column += 1) {
        const { formula, value, type } = engine.cell(id, row, column);
        if (type !== "Empty" || formula !== null) found.set(`${name} ${row} ${column}`, { formula, value });
      }
  }
  return found;
}

async function filledExcel(): Promise<AddIn> {
  const addIn = await excelWith({ more });
  const built = addIn.rooms.buildPlan(addIn.inPage(brief));
  if (!built.ok) throw new Error(built.problem.sentence.en);
  const plan = addIn.rooms.placeSheets(built.value, addIn.names());
  await addIn.rooms.applyPlan(plan, { choices: addIn.inPage(brief), patience });
  await addIn.engine.settle();
  return addIn;
}

describe("a clean copy", () => {
  it("of a filled plan keeps every formula and value, and knows the add-in no more", async () => {
    const addIn = await filledExcel();
    const before = everything(addIn);
    const report = await addIn.rooms.cleanWorkbook("id");
    expect(report).toEqual({ tab: "Baca saya", replaced: [], left: 0 });
    await addIn.engine.settle();
    const after = everything(addIn);
    const gone = [...before].filter(([at, cell]) => JSON.stringify(after.get(at)) !== JSON.stringify(cell));
    // The mark on Panduan and its label.
    expect(gone.map(([, { value }]) => value)).toEqual(["Tanda templat", "cakupan:rencana:1:18:id"]);
    expect(Object.keys(addIn.engine.settings())).toEqual([]);
    const memory = await addIn.rooms.readMemory();
    expect([memory.standing, memory.plans]).toEqual([[], []]);
    expect(addIn.engine.cell(addIn.sheet("Baca saya").id, 3, 0).value).toBe(
      "Dibaca ulang: 0 sel bergantung pada add-in.",
    );
  });

  it("has ordinary formulas for our functions where there are any, and values where there are none", async () => {
    const addIn = await excel();
    const { engine, rooms } = addIn;
    const { id } = addIn.sheet("Sheet1");
    engine.write(id, { row: 0, column: 0, rows: 1, columns: 6 }, [
      [
        760_468,
        3_058_943,
        "=CAKUPAN.COVERAGE_RATE(A1,B1)",
        "=CAKUPAN.GAP_TO_TARGET(A1,B1,0.3839)+1",
        '=CAKUPAN.CONTRIBUTION("BPU")',
        '="CAKUPAN.TARGET(1)"',
      ],
    ]);
    await engine.settle();
    const shown = engine.cell(id, 0, 4).value;
    const report = await rooms.cleanWorkbook("en");
    await engine.settle();
    expect(report.replaced).toEqual([
      { place: "Sheet1!C1", was: "CAKUPAN.COVERAGE_RATE(A1,B1)", now: "formula" },
      { place: "Sheet1!D1", was: "CAKUPAN.GAP_TO_TARGET(A1,B1,0.3839)+1", now: "formula" },
      { place: "Sheet1!E1", was: 'CAKUPAN.CONTRIBUTION("BPU")', now: "value" },
    ]);
    expect([report.tab, report.left]).toEqual(["Read me", 0]);
    expect(engine.cell(id, 0, 2)).toMatchObject({ formula: "=A1/B1", value: 760_468 / 3_058_943 });
    // 38.39 % of 3,058,943 rounded up are 1,174,329; less 760,468, and one.
    expect(engine.cell(id, 0, 3)).toMatchObject({ value: 413_862 });
    expect(engine.cell(id, 0, 4)).toMatchObject({ formula: null, value: shown });
    expect(engine.cell(id, 0, 5).formula).toBe('="CAKUPAN.TARGET(1)"');
    const readMe = addIn.sheet("Read me").id;
    expect(engine.cell(readMe, 7, 0).value).toBe("Sheet1!C1");
    for (const { formula } of everything(addIn).values()) expect(ownCalls(formula ?? "")).toEqual([]);
  });

  it("takes the name of no sheet, and keeps all of what a function has spilled", async () => {
    const addIn = await excel();
    const { engine } = addIn;
    const { id } = addIn.sheet("Sheet1");
    engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [
      ["=CAKUPAN.CHANGE_EFFECTS(20,100,30,120)"],
    ]);
    engine.addSheet("Baca saya");
    await engine.settle();
    const spilled = [0, 1, 2].map((column) => engine.cell(id, 0, column).value);
    const { left, replaced, tab } = await addIn.rooms.cleanWorkbook("id");
    expect([left, tab, replaced.map(({ now }) => now)]).toEqual([0, "Baca saya (2)", ["value"]]);
    await engine.settle();
    // 20 of 100 became 30 of 120: five percentage points more, in parts that add up.
    expect(spilled[2]).toBeCloseTo(5, 9);
    expect([0, 1, 2].map((column) => engine.cell(id, 0, column))).toEqual(
      spilled.map((value) => expect.objectContaining({ formula: null, value }) as unknown),
    );
  });

  it("is not made of what is not calculated, and says so before anything is changed", async () => {
    const addIn = await excelWith({ more });
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['=CAKUPAN.TARGET("RKP",2026)']]);
    await addIn.engine.settle();
    await expect(addIn.rooms.cleanWorkbook("id")).rejects.toMatchObject({
      sentence: { id: expect.stringContaining("Sheet1!A1 (#NAME?)") as unknown as string },
    });
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.cell(id, 0, 0).formula).toBe('=CAKUPAN.TARGET("RKP",2026)');
  });

  it("changes nothing on a protected sheet, and says so before anything is changed", async () => {
    const addIn = await excel();
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['=CAKUPAN.TARGET("RKP",2026)']]);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(addIn.rooms.cleanWorkbook("id")).rejects.toMatchObject({ kind: "protected" });
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("is put back whole where Excel refuses on the way, at whatever request", async () => {
    const addIn = await excel();
    const { engine, host, rooms } = addIn;
    const { id } = addIn.sheet("Sheet1");
    engine.write(id, { row: 0, column: 0, rows: 2, columns: 2 }, [
      [1, "=CAKUPAN.COVERAGE_RATE(A1,4)"],
      ["cakupan:rencana:1:18:id", "=CAKUPAN.IMPLIED_WORKERS(100,0.25,0)"],
    ]);
    engine.settings()["cakupan.fill.x"] = "{}";
    await engine.settle();
    const before = JSON.stringify([...everything(addIn), engine.settings(), addIn.names()]);
    let refused = 0;
    for (let n = 1; n < 60; n += 1) {
      host.failAt({ at: "sync", n, code: "GeneralException" });
      const outcome = await rooms.cleanWorkbook("id").then(
        () => null,
        (problem: unknown) => problem as ExcelProblem,
      );
      if (host.pendingFailures > 0) break;
      await engine.settle();
      const now = JSON.stringify([...everything(addIn), engine.settings(), addIn.names()]);
      // At the very end only the last reading is lacking: nothing depends on the add-in by then.
      if (now !== before) {
        expect(Object.keys(engine.settings())).toEqual([]);
        break;
      }
      refused += 1;
      expect(outcome).not.toBeNull();
      expect(outcome?.sentence.id).not.toContain("belum dapat dikembalikan");
    }
    host.forgetFailures();
    // Tabs, their areas, contents, names, protection, values, writing, the new tab's name, its contents, the end.
    expect(refused).toBeGreaterThan(8);
  });

  it("that is stopped before the end leaves each cell, note and tab as it was", async () => {
    const addIn = await excel();
    const { engine, rooms } = addIn;
    const { id } = addIn.sheet("Sheet1");
    engine.write(id, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, "=CAKUPAN.COVERAGE_RATE(A1,4)"]]);
    engine.settings()["cakupan.fill.x"] = "{}";
    await engine.settle();
    const state = (): string => JSON.stringify([...everything(addIn), engine.settings(), addIn.names()]);
    const before = state();
    const steps: string[] = [];
    const stopAt = (begins: string) => {
      const stop = new AbortController();
      return rooms.cleanWorkbook("id", {
        signal: stop.signal,
        onStep: (_done, _total, { en }) => {
          steps.push(en);
          if (en.startsWith(begins)) stop.abort();
        },
      });
    };
    for (const step of ["Reading", "Replacing"]) {
      await expect(stopAt(step)).rejects.toMatchObject({ kind: "cancelled" });
      await engine.settle();
      expect(state()).toBe(before);
    }
    // The marks go last, and then nothing could bring the workbook back: it goes to its end.
    expect(await stopAt("Removing the add-in")).toMatchObject({ left: 0 });
    expect(steps).toEqual(expect.arrayContaining(["Reading Sheet1", "Replacing CAKUPAN functions"]));
  });
});
