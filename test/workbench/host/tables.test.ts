/** Tables, copying, finding and sorting as ordinary add-ins use them, through Microsoft's library. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** A table of three purchases at A1:C4. */
async function purchases(): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:C1", true);
    table.name = "Belanja";
    table.getHeaderRowRange().values = [["Pos", "Bulan", "Rupiah"]];
    table.rows.add(undefined, [
      ["Iuran", 2, 16_800],
      ["Alat", 1, 90_000],
      ["Cetak", 3, 5_500],
    ]);
    await context.sync();
  });
}

describe("a table", () => {
  beforeEach(purchases);

  it("is found by its name, in the sheet and in the workbook, with its parts", async () => {
    const told = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("belanja");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address,values");
      const column = table.columns.getItem("Rupiah").getDataBodyRange().load("address");
      const sheetTables = context.workbook.worksheets.getActiveWorksheet().tables.load("items/name,count");
      table.rows.load("count");
      table.columns.load("items/name");
      await context.sync();
      return {
        addresses: ranges.map((range) => range.address),
        body: ranges[2]?.values,
        column: column.address,
        names: sheetTables.items.map(({ name }) => name),
        rows: table.rows.count,
        columns: table.columns.items.map(({ name }) => name),
      };
    });
    expect(told).toEqual({
      addresses: ["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"],
      body: [
        ["Iuran", 2, 16_800],
        ["Alat", 1, 90_000],
        ["Cetak", 3, 5_500],
      ],
      column: "Sheet1!C2:C4",
      names: ["Belanja"],
      rows: 3,
      columns: ["Pos", "Bulan", "Rupiah"],
    });
  });

  it("grows by rows in between and by a column of formulas, and loses a row", async () => {
    const values = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Belanja");
      table.rows.add(1, [["Sewa", 4, 1_000]]);
      table.columns.add(undefined, [["Ribu"], ["=C2/1000"], ["=C3/1000"], ["=C4/1000"], ["=C5/1000"]]);
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values.map((row) => row.slice(0, 3))).toEqual([
      ["Pos", "Bulan", "Rupiah"],
      ["Sewa", 4, 1_000],
      ["Alat", 1, 90_000],
      ["Cetak", 3, 5_500],
    ]);
    expect(values[0]?.[3]).toBe("Ribu");
  });

  it("is sorted by a column, with or without regard to its headings", async () => {
    const bodies = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Belanja");
      const seen: unknown[] = [];
      table.sort.apply([{ key: 2, ascending: false }]);
      const first = table.getDataBodyRange().load("values");
      await context.sync();
      seen.push(first.values.map(([name]) => name as string));
      table.getDataBodyRange().sort.apply([{ key: 1, ascending: true }]);
      const second = table.getDataBodyRange().load("values");
      await context.sync();
      seen.push(second.values.map(([name]) => name as string));
      return seen;
    });
    expect(bodies).toEqual([
      ["Alat", "Iuran", "Cetak"],
      ["Alat", "Iuran", "Cetak"],
    ]);
  });

  it("has a row of totals when told, becomes a range again, and is told as not saved", async () => {
    const told = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Belanja");
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address");
      await context.sync();
      const range = table.convertToRange().load("address");
      const gone = context.workbook.tables.getItemOrNullObject("Belanja");
      await context.sync();
      return [total.address, range.address, gone.isNullObject];
    });
    expect(told).toEqual(["Sheet1!A5:C5", "Sheet1!A1:C5", true]);
    expect(excel.host.notSaved).toContain("Table");
  });

  it.each([
    [
      "a table over it",
      (context: Excel.RequestContext) =>
        void context.workbook.worksheets.getActiveWorksheet().tables.add("B2:D6", true),
    ],
    [
      "a row of another width",
      (context: Excel.RequestContext) =>
        void context.workbook.tables.getItem("Belanja").rows.add(undefined, [["x"]]),
    ],
    [
      "a style that Excel has not",
      (context: Excel.RequestContext) =>
        void (context.workbook.tables.getItem("Belanja").style = "TableStyleMedium29"),
    ],
  ])("refuses %s", async (_, work) => {
    const error = await excel.failure(
      new Function("context", `(${String(work)})(context); return context.sync();`) as never,
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("pushes away what stands below it, with all that reads it", async () => {
    const told = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5").values = [["catatan"]];
      sheet.getRange("F1:G1").formulas = [["=A5", "=SUM(C2:C4)"]];
      sheet.tables.getItem("Belanja").rows.add(undefined, [["x", 1, 2]]);
      const note = sheet.getRange("A6").load("values");
      const formulas = sheet.getRange("F1:G1").load("formulas");
      await context.sync();
      return [note.values, formulas.formulas];
    });
    expect(told).toEqual([[["catatan"]], [["=A6", "=SUM(C2:C4)"]]]);
  });
});

describe("a range", () => {
  it("is copied with its formulas moving along, as values, turned, and over a multiple of itself", async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      sheet.getRange("A3").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values");
      sheet.getRange("G1").copyFrom("A1:B1", "Values", false, true);
      sheet.getRange("A5:A6").copyFrom(sheet.getRange("A1"));
      const used = sheet.getRange("A1:G6").load("formulas");
      await context.sync();
      return used.formulas;
    });
    expect(formulas[2]?.slice(0, 2)).toEqual([5, "=A3*2"]);
    expect(formulas[0]?.slice(3, 5)).toEqual([5, 10]);
    expect([formulas[0]?.[6], formulas[1]?.[6]]).toEqual([5, 10]);
    expect([formulas[4]?.[0], formulas[5]?.[0]]).toEqual([5, 5]);
  });

  it("is searched and changed: one cell, none, all, whole words", async () => {
    const told = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [["Kabupaten Pesawaran"], ["Kota Metro"], ["kota"], [""]];
      const range = sheet.getRange("A1:A4");
      const found = range.find("metro", {}).load("address");
      const none = range.findOrNullObject("Kota", { completeMatch: true, matchCase: true });
      const every = sheet.findAll("kota", {}).load("address");
      const count = range.replaceAll("kota", "Kotamadya", {});
      await context.sync();
      const after = range.load("values");
      await context.sync();
      return [found.address, none.isNullObject, every.address, count.value, after.values.flat()];
    });
    expect(told).toEqual([
      "Sheet1!A2",
      true,
      "Sheet1!A2,Sheet1!A3",
      2,
      ["Kabupaten Pesawaran", "Kotamadya Metro", "Kotamadya", ""],
    ]);
  });

  it("that holds no such text is an ItemNotFound", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").find("x", {});
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("is sorted below its headings: numbers, texts, empties last, formulas moving along", async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B5");
      range.formulas = [
        ["Nama", "Ganda"],
        ["b", "=A2&A2"],
        ["", ""],
        [3, "=A4*2"],
        ["a", "=A5&A5"],
      ];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Nama", "Ganda"],
      [3, 6],
      ["a", "aa"],
      ["b", "bb"],
      ["", ""],
    ]);
  });
});

describe("a name of one sheet", () => {
  it("is among that sheet's names and not among the workbook's", async () => {
    const told = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add("tarif", sheet.getRange("B2"));
      context.workbook.names.add("umum", sheet.getRange("C2"));
      const [own, all] = [
        sheet.names.load("items/name,items/scope"),
        context.workbook.names.load("items/name"),
      ];
      const missing = context.workbook.names.getItemOrNullObject("tarif");
      await context.sync();
      return [
        own.items.map(({ name, scope }) => [name, scope]),
        all.items.map(({ name }) => name),
        missing.isNullObject,
      ];
    });
    expect(told).toEqual([[["tarif", "Worksheet"]], ["umum"], true]);
  });
});
