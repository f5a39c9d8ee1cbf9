import type { Topic } from "./snippet.js";

export const formats: Topic = {
  "fill and font of a heading": [
    async (context) => {
      const sheet = await products(context);
      const { format } = sheet.getRange("A1:C1");
      format.fill.color = "#4472C4";
      format.font.color = "white";
      format.font.bold = true;
      format.font.size = 14;
      format.font.name = "Calibri";
      format.load("fill/color,font/color,font/bold,font/size,font/name");
      await context.sync();
      return [format.fill.color, format.font.color, format.font.bold, format.font.size, format.font.name];
    },
    ["#4472C4", "#FFFFFF", true, 14, "Calibri"],
  ],
  "a fill is taken away": [
    async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      fill.color = "red";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    "#FFFFFF",
  ],
  "cells that differ have no common look": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:B1").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    },
    null,
  ],
  "where text stands in its cell": [
    async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      format.horizontalAlignment = "Right";
      format.verticalAlignment = Excel.VerticalAlignment.top;
      format.wrapText = true;
      format.indentLevel = 1;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      await context.sync();
      return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
    },
    ["Right", "Top", true, 1],
  ],
  "text that is turned": [
    async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      format.textOrientation = 90;
      format.load("textOrientation");
      await context.sync();
      return format.textOrientation;
    },
    90,
  ],
  "text that shrinks to fit": [
    async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      format.shrinkToFit = true;
      format.readingOrder = "LeftToRight";
      format.load("shrinkToFit,readingOrder");
      await context.sync();
      return [format.shrinkToFit, format.readingOrder];
    },
    [true, "LeftToRight"],
  ],
  "lines around a range": [
    async (context) => {
      const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#FF0000";
      }
      const top = borders.getItem("EdgeTop").load("style,color,weight");
      const inside = borders.getItem("InsideVertical").load("style");
      await context.sync();
      return [top.style, top.color, top.weight, inside.style];
    },
    ["Continuous", "#FF0000", "Thin", "None"],
  ],
  "a double line below": [
    async (context) => {
      const line = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("B2")
        .format.borders.getItem("EdgeBottom");
      line.style = "Double";
      line.load("style");
      await context.sync();
      return line.style;
    },
    "Double",
  ],
  "a tint of a fill": [
    async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      fill.color = "#4472C4";
      fill.tintAndShade = 0.4;
      fill.load("tintAndShade");
      await context.sync();
      return fill.tintAndShade;
    },
    0.4,
  ],
  "a pattern of a fill": [
    async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      fill.pattern = "Checker";
      fill.patternColor = "#0000FF";
      fill.load("pattern,patternColor");
      await context.sync();
      return [fill.pattern, fill.patternColor];
    },
    ["Checker", "#0000FF"],
  ],
  "letters struck through, and above the line": [
    async (context) => {
      const { font } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      font.strikethrough = true;
      font.superscript = true;
      font.underline = "Single";
      font.load("strikethrough,superscript,underline");
      await context.sync();
      return [font.strikethrough, font.superscript, font.underline];
    },
    [true, true, "Single"],
  ],
  "the width of columns and height of rows": [
    async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    },
    [90, 30],
  ],
  "columns as wide as what they hold": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("A2").values = [["a product whose name is much longer than others"]];
      sheet.getRange("A:C").format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      const [first, second] = [
        sheet.getRange("A1").format.load("columnWidth"),
        sheet.getRange("B1").format.load("columnWidth"),
      ];
      await context.sync();
      return first.columnWidth > 2 * second.columnWidth;
    },
    true,
  ],
  "columns of the standard width again": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("A1");
      format.columnWidth = 200;
      format.useStandardWidth = true;
      format.load("useStandardWidth,columnWidth");
      await context.sync();
      return [format.useStandardWidth, format.columnWidth < 200];
    },
    [true, true],
  ],
  "a look for each cell at once": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#00FF00" } } }, { format: { font: { italic: true } } }],
      ]);
      const told = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { italic: true } },
      });
      await context.sync();
      return told.value[0]?.map(({ address, format }) => [
        address?.split("!")[1],
        format?.fill?.color,
        format?.font?.italic,
      ]);
    },
    [
      ["A1", "#00FF00", false],
      ["B1", "#FFFFFF", true],
    ],
  ],
  "properties of rows and columns at once": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 42 } }, {}]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      const [rows, columns] = [
        range.getRowProperties({ rowIndex: true, format: { rowHeight: true } }),
        range.getColumnProperties({ columnIndex: true, columnHidden: true }),
      ];
      await context.sync();
      return [
        rows.value[0]?.rowIndex,
        rows.value[0]?.format?.rowHeight,
        columns.value.map(({ columnHidden }) => columnHidden),
      ];
    },
    [0, 42, [false, true]],
  ],
  "the styles of the workbook": [
    async (context) => {
      const { styles } = context.workbook;
      styles.add("Ours");
      const ours = styles.getItem("Ours");
      ours.font.color = "#FF0000";
      ours.load("name,builtIn");
      await context.sync();
      return [ours.name, ours.builtIn];
    },
    ["Ours", false],
  ],
};
