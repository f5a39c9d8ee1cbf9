/** Defined names, and settings of the document. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

describe("a defined name", () => {
  it("is added, used in formulas, found and deleted", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[40]];
      const { names } = context.workbook;
      const item = names.add("Target_2029", sheet.getRange("A1"), "Target cakupan");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Target_2029*2"]];
      item.load("name,type,value,formula,comment,scope");
      cell.load("values");
      await context.sync();
      const range = names.getItem("target_2029").getRange();
      range.load("address");
      const byName = sheet.getRange("Target_2029");
      byName.load("address");
      const missing = names.getItemOrNullObject("Tiada");
      await context.sync();
      const found = [item.toJSON(), cell.values, range.address, byName.address, missing.isNullObject];
      item.delete();
      const gone = names.getItemOrNullObject("Target_2029");
      await context.sync();
      return [...found, gone.isNullObject];
    });
    expect(read).toMatchObject([
      {
        name: "Target_2029",
        type: "Range",
        value: "Sheet1!$A$1",
        formula: "=Sheet1!$A$1",
        comment: "Target cakupan",
        scope: "Workbook",
      },
      [[80]],
      "Sheet1!A1",
      "Sheet1!A1",
      true,
      true,
    ]);
  });

  it.each(["", "2024", "A1", "R1C1", "dua kata", "a-b"])("%j is refused", async (name) => {
    const error = await excel.failure(async (context, given: string) => {
      context.workbook.names.add(given, "=1");
      await context.sync();
    }, name);
    expect(error.code).toBe("InvalidArgument");
  });

  it("that is there already is refused, whatever its case", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.names.add("Pagu", "=1");
      context.workbook.names.add("PAGU", "=2");
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
  });
});

describe("settings of the document", () => {
  it("are the same through both of the library's interfaces", async () => {
    const office = excel.page.window["Office"] as typeof Office;
    const read = await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("pilihan", { daerah: "18", tahun: 2024 });
      await context.sync();
      const item = settings.getItem("pilihan");
      item.load("key,value");
      settings.load("items/key");
      const missing = settings.getItemOrNullObject("tiada");
      await context.sync();
      return [item.value as unknown, settings.items.map(({ key }) => key), missing.isNullObject];
    });
    expect(read).toEqual([{ daerah: "18", tahun: 2024 }, ["pilihan"], true]);

    office.context.document.settings.set("bahasa", "id");
    await new Promise((resolve) => office.context.document.settings.saveAsync(resolve));
    expect(excel.engine.settings()).toMatchObject({ bahasa: "id" });
  });

  it("are deleted", async () => {
    await excel.run(async (context) => {
      context.workbook.settings.add("sementara", 1);
      context.workbook.settings.getItem("sementara").delete();
      await context.sync();
    });
    expect(excel.engine.settings()).not.toHaveProperty("sementara");
  });
});
