/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read, office-addins/no-empty-load, office-addins/no-navigational-load --
   what the host answers to every way of loading, the unwise ones too, is what is tested here */
/** The wire protocol, spoken by Microsoft's unmodified library: what it asks and what it makes of the answers. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../../eventually.js";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

describe("reading", () => {
  it("throws PropertyNotLoaded before load and sync", async () => {
    const error = await excel.failure((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      return Promise.resolve(sheet.name);
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("gives values, formulas, texts and types after them", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
      range.values = [
        ["teks", 1.5, true],
        ["", "=B1*2", "=1/0"],
      ];
      range.load(["values", "formulas", "text", "valueTypes", "address", "rowCount", "columnIndex"]);
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!A1:C2",
      rowCount: 2,
      columnIndex: 0,
      values: [
        ["teks", 1.5, true],
        ["", 3, "#DIV/0!"],
      ],
      formulas: [
        ["teks", 1.5, true],
        ["", "=B1*2", "=1/0"],
      ],
      text: [
        ["teks", "1.5", "TRUE"],
        ["", "3", "#DIV/0!"],
      ],
      valueTypes: [
        ["String", "Double", "Boolean"],
        ["Empty", "Double", "Error"],
      ],
    });
  });

  it("understands every way to name what is wanted", async () => {
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name, items/visibility");
      const asObject = sheets.getActiveWorksheet();
      asObject.load({ name: true, charts: { name: true }, protection: { $all: true } });
      const all = sheets.getActiveWorksheet().getRange("A1");
      all.load();
      const below = sheets.getActiveWorksheet().getRange("A1");
      below.load("format/fill/color, format/font/*");
      const expanded = sheets.getActiveWorksheet().getRange("A1");
      expanded.load({ select: "address", expand: "worksheet" });
      await context.sync();
      return [
        sheets.items.map(({ name, visibility }) => [name, visibility]),
        asObject.name,
        asObject.charts.items.length,
        asObject.protection.protected,
        all.address,
        all.values,
        below.format.fill.color,
        below.format.font.name,
        expanded.worksheet.name,
      ];
    });
    expect(read).toEqual([
      [["Sheet1", "Visible"]],
      "Sheet1",
      0,
      false,
      "Sheet1!A1",
      [["teks"]],
      "#FFFFFF",
      "Calibri",
      "Sheet1",
    ]);
  });

  it("pages through a collection", async () => {
    const names = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["Kedua", "Ketiga"]) worksheets.add(name);
      await context.sync();
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Kedua"]);
  });

  it("gives client results", async () => {
    const count = await excel.run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(3);
  });
});

describe("objects", () => {
  it("that are missing are null objects, and what hangs on them is too", async () => {
    const read = await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Tiada");
      const range = missing.getRange("A1");
      range.load("values");
      missing.load("name");
      missing.delete();
      const there = context.workbook.worksheets.getItemOrNullObject("Kedua");
      await context.sync();
      return [missing.isNullObject, range.isNullObject, there.isNullObject];
    });
    expect(read).toEqual([true, true, false]);
  });

  it("stay known from one sync to the next, however they were found", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tetap");
      const range = sheet.getRange("B2:C3").getOffsetRange(1, 1);
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.name = "Ganti nama";
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([
      "'Ganti nama'!C3:D4",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it("are released when the run ends", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    await eventually(() => excel.host.keptObjects).toBe(0);
    expect(excel.host.counts.releases).toBeGreaterThan(0);
  });

  it("are kept beyond a run when tracked, and can be untracked", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      range.untrack();
      await context.sync();
      return true;
    });
    expect(read).toBe(true);
    await eventually(() => excel.host.keptObjects).toBe(0);
  });

  it("take many properties at once", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1");
      range.set({ values: [[5]], format: { horizontalAlignment: "Center", font: { bold: true } } });
      range.load("values,format/horizontalAlignment,format/font/bold");
      await context.sync();
      return [range.values, range.format.horizontalAlignment, range.format.font.bold];
    });
    expect(read).toEqual([[[5]], "Center", true]);
  });
});

describe("a failure", () => {
  it("leaves done what ran before it and undone what comes after", async () => {
    const error = await excel.failure(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Sebelum");
      worksheets.getItem("Tiada").activate();
      worksheets.add("Sesudah");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    const names = excel.engine.sheets().map(({ name }) => name);
    expect(names).toContain("Sebelum");
    expect(names).not.toContain("Sesudah");
  });

  it("says which statement failed", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.statement).toBe("range.values = ...;");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.surroundingStatements?.join("\n")).toContain("// >>>>>");
  });

  it.each([
    [
      "a property's object",
      async (context: Excel.RequestContext) => {
        context.workbook.pivotTables.load("name");
        await context.sync();
      },
      "Workbook.pivotTables",
    ],
    [
      "a method",
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
        await context.sync();
      },
      "Range.getImage",
    ],
    [
      "a property to set",
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulasR1C1 = [["=RC"]];
        await context.sync();
      },
      "Range.formulasR1C1",
    ],
    [
      "a property to load",
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("formulasR1C1");
        await context.sync();
      },
      "Range.formulasR1C1",
    ],
  ])("names %s that the stand-in does not have", async (_, batch, member) => {
    const error = await excel.failure(batch);
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain(member);
    expect(error.debugInfo.errorLocation).toBe(member);
  });
});
