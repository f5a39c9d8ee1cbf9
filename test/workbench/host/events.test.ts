/** Events that reach an add-in's handlers through the unmodified library. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { eventually } from "../../eventually.js";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel({ script: "window.heard = [];" });
});
afterEach(() => excel.close());

const heard = (): unknown[] =>
  JSON.parse(String(excel.page.window.eval("JSON.stringify(window.heard)"))) as unknown[];

const listen = async (context: Excel.RequestContext): Promise<void> => {
  const log = (window as unknown as { heard: unknown[] }).heard;
  const { worksheets } = context.workbook;
  worksheets.onAdded.add((event) => Promise.resolve(log.push([event.type])));
  worksheets.onDeleted.add((event) => Promise.resolve(log.push([event.type])));
  worksheets.onActivated.add((event) => Promise.resolve(log.push([event.type])));
  worksheets.onChanged.add((event) =>
    Promise.resolve(log.push([event.type, event.address, event.triggerSource])),
  );
  worksheets.onSelectionChanged.add((event) => Promise.resolve(log.push([event.type, event.address])));
  context.workbook.onSelectionChanged.add(() => Promise.resolve(log.push(["workbook selection"])));
  await context.sync();
};

describe("events", () => {
  it("tell of sheets and cells that change", async () => {
    await excel.run(listen);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Baru");
      sheet.getRange("B2:C2").values = [[1, 2]];
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").activate();
      sheet.delete();
      await context.sync();
    });
    await eventually(heard).toEqual([
      ["WorksheetAdded"],
      ["WorksheetChanged", "B2:C2", "ThisLocalAddin"],
      ["workbook selection"],
      ["WorksheetSelectionChanged", "C3"],
      ["WorksheetActivated"],
      ["WorksheetDeleted"],
      ["WorksheetActivated"],
    ]);
  });

  it("are silent when the add-in switches them off", async () => {
    await excel.run(listen);
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add("Diam");
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.add("Terdengar");
      await context.sync();
    });
    await eventually(heard).toEqual([["WorksheetAdded"]]);
  });

  it("of one worksheet reach the handlers of that one alone, and no more after removal", async () => {
    const result = await excel.run(async (context) => {
      const log = (window as unknown as { heard: unknown[] }).heard;
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("id");
      await context.sync();
      const handler = sheet.onChanged.add((event) => Promise.resolve(log.push([event.type, event.address])));
      await context.sync();
      context.workbook.worksheets.add("Lain").getRange("A1").values = [[1]];
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 50));
      handler.remove();
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      return true;
    });
    expect(result).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard()).toEqual([["WorksheetChanged", "A1"]]);
  });
});
