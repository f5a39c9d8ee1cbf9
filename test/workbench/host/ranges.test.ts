/* eslint-disable office-addins/load-object-before-read -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel({ uiLocale: "id-ID", host: { locale: "id-ID" } });
});
afterAll(() => excel.close());

describe("an address", () => {
  it("comes out of every way to a range", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = [
        sheet.getRange("b2:D4"),
        sheet.getCell(4, 2),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getRange("B:C"),
        sheet.getRange("2:3"),
        sheet.getRange("B2:D4").getCell(1, 1),
        sheet.getRange("B2:D4").getRow(1),
        sheet.getRange("B2:D4").getColumn(2),
        sheet.getRange("B2:D4").getLastCell(),
        sheet.getRange("B2:D4").getResizedRange(1, -1),
        sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 1),
        sheet.getRange("B2:D4").getOffsetRange(2, 1),
        sheet.getRange("B2").getEntireColumn(),
        sheet.getRange("B2").getEntireRow(),
        sheet.getRange("B2:D4").getIntersection("C3:F9"),
        sheet.getRange("B2:D4").getBoundingRect("F9"),
        sheet.getRange("B2:D4").getRowsBelow(2),
        sheet.getRange("B2:D4").getColumnsBefore(1),
        sheet.getRange("Sheet1!$C$3"),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(read).toEqual([
      "B2:D4",
      "C5",
      "B2:D3",
      "B:C",
      "2:3",
      "C3",
      "B3:D3",
      "D2:D4",
      "D4",
      "B2:C5",
      "B2",
      "C4:E6",
      "B:B",
      "2:2",
      "C3:D4",
      "B2:F9",
      "B5:D6",
      "A2:A4",
      "C3",
    ]);
  });

  it.each(["A0", "XFE1", "bukan alamat!", "Lain!A1", "A1,B2", "A1:"])("%j is refused", async (address) => {
    const error = await excel.failure(async (context, given: string) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(given).load("address");
      await context.sync();
    }, address);
    expect(error.code).toBe("InvalidArgument");
  });

  it("beyond the sheet's edge is refused", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("that two ranges do not share is a null object, or ItemNotFound", async () => {
    const nothing = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const common = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      return common.isNullObject;
    });
    expect(nothing).toBe(true);
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersection("C3").load("address");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("writing", () => {
  it.each<[unknown, string]>([
    [[[1]], "1 × 1"],
    [[[1, 2], [3]], "2 × 2"],
    [[1, 2], "2 × 1"],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "2 × 3",
    ],
  ])("%j (%s) into two rows of two is refused", async (values) => {
    const error = await excel.failure(async (context, given: unknown) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = given as never;
      await context.sync();
    }, values);
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("doesn't match the size or dimensions of the range (2 × 2)");
  });

  it("one value fills a range, and one formula moves along", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Isi");
      sheet.getRange("A1:A3").values = 5 as never;
      const formulas = sheet.getRange("B1:C2");
      formulas.formulas = "=A1*2" as never;
      formulas.load("formulas,values");
      await context.sync();
      return [formulas.formulas, formulas.values];
    });
    expect(read).toEqual([
      [
        ["=A1*2", "=B1*2"],
        ["=A2*2", "=B2*2"],
      ],
      [
        [10, 20],
        [10, 20],
      ],
    ]);
  });

  it("null leaves a cell, an empty text empties it", async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Kosong").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      await context.sync();
      range.values = [[null, "", 9]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 9]]);
  });

  it("whole columns cell by cell is refused; reading them gives null", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A:A").values = 1 as never;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    const read = await excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("A:A");
      column.load("values,rowCount,isEntireColumn");
      await context.sync();
      return [column.values, column.rowCount, column.isEntireColumn];
    });
    expect(read).toEqual([null, 1_048_576, true]);
  });

  it.each(["=SUM(A1", "=A1+", "=SUM(A1;B1)", "=Tiada!A1", "=ROUND(A1)"])(
    "the formula %s is refused",
    async (formula) => {
      const error = await excel.failure(async (context, given: string) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [[given]];
        await context.sync();
      }, formula);
      expect(error.code).toBe("InvalidArgument");
      expect(error.debugInfo.errorLocation).toBe("Range.formulas");
    },
  );

  it("thousands of cells in the parts in which the library sends them", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Besar").getRange("A1:D1000");
      range.values = Array.from({ length: 1000 }, (_, row) => [
        row,
        `baris ${row}`,
        row % 2 === 0,
        `=A${row + 1}*2`,
      ]);
      await context.sync();
      const last = range.getLastRow();
      last.load("values");
      await context.sync();
      return last.values;
    });
    expect(read).toEqual([[999, "baris 999", false, 1998]]);
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Besar").getRange("A1:D999").values = Array.from(
        { length: 1000 },
        () => [1, 2, 3, 4],
      );
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("a text keeps its form after an apostrophe or in a cell of the format text", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Teks").getRange("A1:D1");
      range.numberFormat = [["General", "@", "General", "General"]];
      range.values = [["'=bukan rumus", "007", "'2024-01", "2024-01"]];
      range.load("values,formulas,valueTypes,numberFormat");
      await context.sync();
      return [range.values, range.valueTypes, range.numberFormat];
    });
    expect(read).toEqual([
      [["=bukan rumus", "007", "2024-01", 45_292]],
      [["String", "String", "String", "Double"]],
      [["General", "@", "General", "yyyy-mm"]],
    ]);
  });
});

describe("numbers", () => {
  it("are displayed in the document's language, whatever the format", async () => {
    const text = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Tampilan").getRange("A1:D1");
      range.values = [[1_234_567.5, 0.3839, 45_292, -1500]];
      range.numberFormat = [["#,##0.00", "0.00%", "d mmm yyyy", '"Rp"#,##0;[Red]-"Rp"#,##0']];
      range.load("text,numberFormat");
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return [range.text, application.decimalSeparator, application.thousandsSeparator];
    });
    expect(text).toEqual([[["1.234.567,50", "38,39%", "1 Jan 2024", "-Rp1.500"]], ",", "."]);
  });

  it.each(["", "0.0.0.%%[", 5])("the format %j is refused", async (format) => {
    const error = await excel.failure(async (context, given: unknown) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [[given]];
      await context.sync();
    }, format);
    expect(error.code).toBe("InvalidArgument");
  });

  it("are calculated before they are read in the same request, unless calculation is held back", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Hitung");
      const range = sheet.getRange("A1:B1");
      range.formulas = [[2, "=A1*10"]];
      range.load("values");
      await context.sync();
      const before = range.values;
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[3]];
      range.load("values");
      await context.sync();
      const held = range.values;
      range.load("values");
      await context.sync();
      return [before, held, range.values];
    });
    expect(read).toEqual([[[2, 20]], [[3, 20]], [[3, 30]]]);
  });

  it("wait for calculate() in manual mode", async () => {
    const read = await excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const range = worksheets.add("Manual").getRange("A1:B1");
      range.formulas = [[2, "=A1*10"]];
      await context.sync();
      application.calculationMode = "Manual";
      range.getCell(0, 0).values = [[4]];
      range.load("values");
      await context.sync();
      const before = range.values;
      application.calculate("Full");
      application.calculationMode = "Automatic";
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    expect(read).toEqual([[[4, 20]], [[4, 40]]]);
  });
});

describe("clearing and merging", () => {
  it("clears contents, formats or all", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Hapus").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.fill.color = "#FF0000";
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear("Formats");
      range.getCell(0, 2).clear();
      const fills = [0, 1, 2].map((column) => range.getCell(0, column).format.fill);
      for (const fill of fills) fill.load("color");
      range.load("values");
      await context.sync();
      return [range.values, fills.map(({ color }) => color)];
    });
    expect(read).toEqual([[["", 2, ""]], ["#FF0000", "#FFFFFF", "#FFFFFF"]]);
  });

  it("merges with the first value alone, across rows if wanted", async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gabung");
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(true);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, ""],
      [3, ""],
    ]);
    const sheet = excel.engine.sheets().find(({ name }) => name === "Gabung");
    expect(excel.engine.merges(sheet?.id ?? "")).toHaveLength(2);
  });

  it("hides rows", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sembunyi");
      sheet.getRange("2:3").rowHidden = true;
      const some = sheet.getRange("A1:A3");
      const hidden = sheet.getRange("A2:A3");
      some.load("rowHidden");
      hidden.load("rowHidden");
      await context.sync();
      return [some.rowHidden, hidden.rowHidden];
    });
    expect(read).toEqual([null, true]);
  });
});

describe("selecting", () => {
  it("goes to the range and tells it back", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pilih");
      sheet.getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      for (const range of [selected, active]) range.load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(read).toEqual(["Pilih!B2:C4", "Pilih!B2"]);
  });
});
