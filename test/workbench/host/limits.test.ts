/* eslint-disable office-addins/no-empty-load -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
/** Requirement sets, limits, counts and planned failures. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Engine } from "../../../src/workbench/engine/index.js";
import { eventually } from "../../eventually.js";
import { openExcel, type TestExcel, type TestExcelOptions } from "./excel.js";

let open: TestExcel | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function excelWith(options: TestExcelOptions = {}): Promise<TestExcel> {
  open = await openExcel(options);
  return open;
}

describe("an older Excel", () => {
  it("refuses what came later, through the library", async () => {
    const excel = await excelWith({ excel: "2016" });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(1);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
  });

  it("refuses a property that the library itself would let pass", async () => {
    const excel = await excelWith({ excel: "2016" });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("rowHidden");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.rowHidden needs ExcelApi 1.2; this Excel has 1.1.");
  });

  it("gives with a bare load what it has", async () => {
    const excel = await excelWith({ excel: "2019" });
    const sheet = await excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load();
      await context.sync();
      return active.toJSON();
    });
    // tabColor is of 1.7, tabId of 1.14; Excel 2019 ends at 1.8.
    expect(sheet).toHaveProperty("tabColor");
    expect(sheet).not.toHaveProperty("enableCalculation");
  });

  it("still writes and reads", async () => {
    const excel = await excelWith({ excel: "2016" });
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.values = [[1], ["=A1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [2]]);
  });
});

describe("a request", () => {
  it("over the limit is refused whole, one under it is not", async () => {
    const excel = await excelWith({ host: { limits: { requestBytes: 20_000 } } });
    const write = async (context: Excel.RequestContext, length: number): Promise<void> => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(length)]];
      await context.sync();
    };
    await excel.run(write, 15_000);
    const error = await excel.failure(write, 25_000);
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.engine.cell(excel.engine.activeSheetId(), 0, 0).value).toHaveLength(15_000);
  });

  it("is refused while a cell is being edited, and passes afterwards", async () => {
    const excel = await excelWith();
    const engine: { isEditing: Engine["isEditing"] } = excel.engine;
    engine.isEditing = () => true;
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    };
    const error = await excel.failure(write);
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    engine.isEditing = () => false;
    await excel.run(write);
    expect(excel.engine.cell(excel.engine.activeSheetId(), 0, 0).value).toBe(1);
  });

  it("waits for the cell editor where the add-in asks for that", async () => {
    const excel = await excelWith();
    const engine: { isEditing: Engine["isEditing"] } = excel.engine;
    engine.isEditing = () => true;
    const library = excel.page.window["Excel"] as typeof Excel;
    const options = excel.page.window.eval("({ delayForCellEdit: true })") as Excel.RunOptions;
    let done = false;
    const run = library
      .run(options, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = "Ditunggu";
        await context.sync();
      })
      .then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(done).toBe(false);
    engine.isEditing = () => false;
    await run;
    expect(excel.engine.sheets()[0]?.name).toBe("Ditunggu");
  });
});

describe("counts", () => {
  it("tell syncs, cells and bytes, all together and by run", async () => {
    const excel = await excelWith();
    expect(excel.host.counts.syncs).toBe(0);
    const twoSyncs = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("C1").formulas = [["=A1"]];
      await context.sync();
    };
    await excel.run(twoSyncs);
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    await eventually(() => excel.host.keptObjects).toBe(0);
    const { syncs, cellsWritten, bytes, largestRequest, releases } = excel.host.counts;
    expect({ syncs, cellsWritten, releases }).toEqual({ syncs: 3, cellsWritten: 5, releases: 1 });
    expect(largestRequest).toBeLessThan(bytes);
    expect(excel.host.runs.map((run) => [run.syncs, run.cellsWritten])).toEqual([
      [2, 5],
      [1, 0],
    ]);
  });

  it("keep runs apart that are under way at the same time", async () => {
    const excel = await excelWith();
    const slow = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // A range that is named in the first request and used in the second only.
      const later = sheet.getRange("B1");
      for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      later.values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    await slow;
    expect(excel.host.runs.map(({ syncs, cellsWritten }) => [syncs, cellsWritten])).toEqual([
      [2, 21],
      [1, 0],
    ]);
  });

  it("leaves cells uncounted that were left as they are", async () => {
    const excel = await excelWith();
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1, null]];
      await context.sync();
    });
    expect(excel.host.counts.cellsWritten).toBe(1);
  });
});

describe("a planned failure", () => {
  it("at the n-th sync does nothing of that sync", async () => {
    const excel = await excelWith();
    excel.host.failAt({ at: "sync", n: 2, code: "GeneralException" });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.add("Satu");
      await context.sync();
      context.workbook.worksheets.add("Dua");
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    expect(excel.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Satu"]);
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Tiga");
      await context.sync();
    });
    expect(excel.engine.sheets().at(-1)?.name).toBe("Tiga");
  });

  it("at the n-th action leaves what ran before it", async () => {
    const excel = await excelWith();
    // Each added sheet takes one action; the two before are the workbook and its collection.
    excel.host.failAt({ at: "action", n: 4, code: "AccessDenied", message: "Berhenti di sini" });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.add("Satu").load("name");
      context.workbook.worksheets.add("Dua").load("name");
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    expect(error.message).toBe("Berhenti di sini");
    expect(error.debugInfo.statement).toBeDefined();
    expect(excel.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Satu"]);
  });
});

describe("an Excel that takes updates and retrievals whole", () => {
  /** Methods of the library that the typings leave out. */
  interface Newer {
    update(properties: object): void;
    retrieve(properties: object): { toJSON(): unknown };
  }

  it("gets one action for many properties, and gives their names as add-ins know them", async () => {
    const excel = await excelWith({ requirementSets: { RichApiRuntime: "1.2" } });
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      (sheet as unknown as Newer).update({ name: "Diperbarui", tabColor: "#FF0000" });
      const range = sheet.getRange("A1:B1");
      (range as unknown as Newer).update({
        values: [[1, 2]],
        format: { wrapText: true, font: { bold: true } },
      });
      const retrieved = (range as unknown as Newer).retrieve({
        values: true,
        format: { wrapText: true, font: { bold: true } },
        worksheet: { name: true },
      });
      await context.sync();
      return retrieved.toJSON();
    });
    expect(read).toEqual({
      values: [[1, 2]],
      format: { wrapText: true, font: { bold: true } },
      worksheet: { name: "Diperbarui" },
    });
  });

  it("still names what it does not know", async () => {
    const excel = await excelWith({ requirementSets: { RichApiRuntime: "1.2" } });
    const error = await excel.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      (range as unknown as Newer).update({ formulasR1C1: [["=RC"]] });
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Range.formulasR1C1");
  });
});
