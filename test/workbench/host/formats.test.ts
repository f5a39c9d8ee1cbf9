/* eslint-disable office-addins/load-object-before-read -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

describe("the format of cells", () => {
  it("is set and read back", async () => {
    const read = await excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.fill.color = "#FFF2CC";
      format.font.name = "Arial";
      format.font.size = 9;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "blue";
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
      format.fill.load("color");
      format.font.load("name,size,bold,italic,underline,color");
      await context.sync();
      return { format: format.toJSON(), fill: format.fill.color, font: format.font.toJSON() };
    });
    expect(read).toMatchObject({
      format: {
        horizontalAlignment: "Right",
        verticalAlignment: "Center",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 120,
        rowHeight: 30,
      },
      fill: "#FFF2CC",
      font: { name: "Arial", size: 9, bold: true, italic: true, underline: "Single", color: "#0000FF" },
    });
  });

  it("is null where cells differ, and Excel's own where nothing was set", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const mixed = sheet.getRange("B2:C3").format;
      const plain = sheet.getRange("F9").format;
      for (const format of [mixed, plain]) {
        format.load("horizontalAlignment");
        format.font.load("bold");
        format.fill.load("color");
      }
      await context.sync();
      return [mixed, plain].map((format) => [
        format.horizontalAlignment,
        format.font.bold,
        format.fill.color,
      ]);
    });
    expect(read).toEqual([
      [null, null, null],
      ["General", false, "#FFFFFF"],
    ]);
  });

  it("of several areas is set at once", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Daerah");
      const areas = sheet.getRanges("A1:A2,C3");
      areas.format.fill.color = "#00FF00";
      areas.load("address,areaCount,cellCount");
      areas.areas.load("address");
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.map(({ address }) => address),
      ];
    });
    expect(read).toEqual(["Daerah!A1:A2,Daerah!C3", 2, 3, ["Daerah!A1:A2", "Daerah!C3"]]);
    const sheet = excel.engine.sheets().find(({ name }) => name === "Daerah");
    expect(excel.engine.style(sheet?.id ?? "", 2, 2).fill).toBe("#00FF00");
    expect(excel.engine.style(sheet?.id ?? "", 0, 1).fill ?? "").toBe("");
  });

  it("of each cell, row and column is set in one call", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Sekaligus").getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          { format: { borders: { bottom: { style: "Continuous", color: "#808080" } } } },
        ],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { format: { columnWidth: 60 } }]);
      const fill = range.getCell(0, 0).format.fill;
      const border = range.getCell(0, 1).format.borders.getItem("EdgeBottom");
      const widths = [0, 1].map((column) => range.getCell(0, column).format);
      fill.load("color");
      border.load("style,color");
      for (const format of widths) format.load("columnWidth");
      await context.sync();
      return [fill.color, border.style, border.color, widths.map(({ columnWidth }) => columnWidth)];
    });
    expect(read).toEqual(["#FF0000", "Continuous", "#808080", [90, 60]]);
  });

  it("of each cell is told in one call, and only what was asked for", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tiap sel");
      const range = sheet.getRange("A1:B2");
      range.getCell(0, 0).format.fill.color = "#FFFF00";
      const { font } = range.getCell(0, 1).format;
      font.bold = true;
      font.italic = true;
      font.underline = "Single";
      font.color = "#C00000";
      font.size = 14;
      font.name = "Arial";
      const edge = range.getCell(1, 0).format.borders.getItem("EdgeLeft");
      edge.style = "Dash";
      edge.color = "#FF0000";
      const looks = range.getCellProperties({
        format: {
          fill: { color: true },
          font: { bold: true, italic: true, underline: true, color: true, size: true, name: true },
          borders: { style: true, color: true },
        },
      });
      const only = range.getCellProperties({
        format: { font: { bold: true, italic: false }, wrapText: true },
      });
      await context.sync();
      return { looks: looks.value, only: only.value };
    });
    const font = {
      bold: false,
      italic: false,
      underline: "None",
      color: "#000000",
      size: 11,
      name: "Calibri",
    };
    const none = { style: "None", color: "#000000" };
    const borders = { top: none, bottom: none, left: none, right: none };
    const usual = { fill: { color: "#FFFFFF" }, font, borders };
    const written = {
      bold: true,
      italic: true,
      underline: "Single",
      color: "#C00000",
      size: 14,
      name: "Arial",
    };
    expect(read.looks).toEqual([
      [{ format: { ...usual, fill: { color: "#FFFF00" } } }, { format: { ...usual, font: written } }],
      [
        { format: { ...usual, borders: { ...borders, left: { style: "Dash", color: "#FF0000" } } } },
        { format: usual },
      ],
    ]);
    const thin = { format: { font: { bold: false }, wrapText: false } };
    expect(read.only).toEqual([
      [thin, { format: { font: { bold: true }, wrapText: false } }],
      [thin, thin],
    ]);
  });

  it.each([
    ["a property that no cell has", { format: { font: { sparkle: true } } }, "format.font.sparkle"],
    ["what stands beside the format", { hyperlink: true }, "hyperlink"],
  ])("of each cell: says by name that %s is not told", async (_, asked, name) => {
    const error = await excel.failure(async (context, given: Excel.CellPropertiesLoadOptions) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getCellProperties(given);
      await context.sync();
    }, asked as Excel.CellPropertiesLoadOptions);
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain(name);
  });

  it.each([
    ["a colour that is none", { fill: { color: "bukan warna" } }],
    ["an alignment that is none", { horizontalAlignment: "Miring" }],
    ["a font of 0 points", { font: { size: 0 } }],
    ["a row above 409.5 points", { rowHeight: 410 }],
    ["bold that is no flag", { font: { bold: "ya" } }],
  ])("refuses %s", async (_, properties) => {
    const error = await excel.failure(async (context, given: Excel.Interfaces.RangeFormatUpdateData) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.set(given);
      await context.sync();
    }, properties as Excel.Interfaces.RangeFormatUpdateData);
    expect(error.code).toBe("InvalidArgument");
  });

  it("says by name what the workbench cannot show", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.font.underline = "Double";
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Double");
  });
});

describe("borders", () => {
  it("are drawn on the cells of each side", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Garis");
      const { borders } = sheet.getRange("B2:C3").format;
      const top = borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Thick";
      top.color = "#FF0000";
      const inside = borders.getItem("InsideHorizontal");
      inside.style = "Dot";
      borders.getItem("EdgeBottom").style = "Double";
      top.load("style,weight,color");
      inside.load("style");
      borders.load("count");
      await context.sync();
      return [top.style, top.weight, top.color, inside.style, borders.count];
    });
    expect(read).toEqual(["Continuous", "Thick", "#FF0000", "Dot", 8]);
    const id = excel.engine.sheets().find(({ name }) => name === "Garis")?.id ?? "";
    expect(excel.engine.style(id, 1, 1).borders?.top).toEqual({ style: "thick", colour: "#FF0000" });
    expect(excel.engine.style(id, 1, 2).borders?.bottom?.style).toBe("dotted");
    expect(excel.engine.style(id, 2, 2).borders?.bottom?.style).toBe("double");
    expect(excel.engine.style(id, 2, 2).borders?.top ?? null).toBeNull();
  });

  it("are taken away", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Garis").getRange("B2:C3").format.borders.getItem("EdgeTop").style =
        "None";
      await context.sync();
    });
    const id = excel.engine.sheets().find(({ name }) => name === "Garis")?.id ?? "";
    expect(excel.engine.style(id, 1, 1).borders?.top ?? null).toBeNull();
  });
});

describe("autofit", () => {
  it("makes columns as wide as their longest text", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Lebar").getRange("A1:B1");
      range.values = [["pendek", "sebuah teks yang jauh lebih panjang daripada yang lain"]];
      range.format.autofitColumns();
      const widths = [0, 1].map((column) => range.getCell(0, column).format);
      for (const format of widths) format.load("columnWidth");
      await context.sync();
      return widths.map(({ columnWidth }) => columnWidth);
    });
    expect(read[0]).toBeLessThan(48);
    expect(read[1]).toBeGreaterThan(200);
  });
});
