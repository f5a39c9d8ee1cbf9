import type { Topic } from "./snippet.js";

export const ranges: Topic = {
  "one value into one cell": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
      cell.values = [[5]];
      cell.format.autofitColumns();
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    [[5]],
  ],
  "one value for a whole range": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      return range.values;
    },
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  "formulas for several cells": [
    async (context) => {
      const sheet = await products(context);
      const totals = sheet.getRange("D2:D3");
      totals.formulas = [["=B2*C2"], ["=B3*C3"]];
      totals.load("formulas,values");
      await context.sync();
      return [totals.formulas, totals.values];
    },
    [
      [["=B2*C2"], ["=B3*C3"]],
      [[100], [80]],
    ],
  ],
  "a formula in R1C1 style": [
    async (context) => {
      const sheet = await products(context);
      const total = sheet.getRange("D2");
      total.formulasR1C1 = [["=RC[-2]*RC[-1]"]];
      total.load("formulas,formulasR1C1,values");
      await context.sync();
      return [total.formulas, total.formulasR1C1, total.values];
    },
    [[["=B2*C2"]], [["=RC[-2]*RC[-1]"]], [[100]]],
  ],
  "texts as they are shown": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[0.256, 1234.5]];
      range.numberFormat = [["0.0%", "#,##0.00"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
    [["25.6%", "1,234.50"]],
  ],
  "null leaves a cell as it is": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    [[1, 3]],
  ],
  "an empty text empties a cell": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[7]];
      cell.values = [[""]];
      cell.load("valueTypes");
      await context.sync();
      return cell.valueTypes;
    },
    [["Empty"]],
  ],
  "several properties at once": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.set({ values: [["set"]], format: { fill: { color: "#4472C4" }, font: { bold: true } } });
      range.load("values,format/fill/color,format/font/bold");
      await context.sync();
      return [range.values, range.format.fill.color, range.format.font.bold];
    },
    [[["set"]], "#4472C4", true],
  ],
  "neighbours of a range": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3:D5");
      const around = [
        range.getCell(0, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getColumnsAfter(2),
        range.getRowsAbove(1),
        range.getLastRow(),
        range.getLastCell(),
        range.getEntireColumn(),
        range.getBoundingRect("F9"),
      ];
      for (const one of around) one.load("address");
      await context.sync();
      return around.map(({ address }) => address.slice(address.indexOf("!") + 1));
    },
    ["D3", "B4:C6", "C3:E6", "E3:F5", "C2:D2", "C5:D5", "D5", "C:D", "C3:F9"],
  ],
  "what two ranges have in common": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const both = sheet.getRange("A1:C3").getIntersection("B2:D4").load("address");
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      await context.sync();
      return [both.address.split("!")[1], none.isNullObject];
    },
    ["B2:C3", true],
  ],
  "the used range of a sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("F9").format.fill.color = "yellow";
      const whole = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [whole.address.split("!")[1], values.address.split("!")[1]];
    },
    ["A1:F9", "A1:C5"],
  ],
  "whether a sheet is used": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return none.isNullObject;
    },
    true,
  ],
  "room is made by pushing cells down": [
    async (context) => {
      const sheet = await products(context);
      const room = sheet.getRange("A2:C2").insert("Down");
      room.load("address");
      const below = sheet.getRange("A2:A3").load("values");
      await context.sync();
      return [room.address.split("!")[1], below.values];
    },
    ["A2:C2", [[""], ["Frames"]]],
  ],
  "room is made by pushing cells right": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("B2").insert(Excel.InsertShiftDirection.right);
      const row = sheet.getRange("A2:D2").load("values");
      await context.sync();
      return row.values;
    },
    [["Frames", "", 5, 20]],
  ],
  "a whole row is inserted, and formulas follow": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=B3"]];
      sheet.getRange("2:2").insert("Down");
      const formula = sheet.getRange("E1").load("formulas,values");
      await context.sync();
      return [formula.formulas, formula.values];
    },
    [[["=B4"]], [[10]]],
  ],
  "cells are deleted and those below come up": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("A2:C2").delete("Up");
      const first = sheet.getRange("A2:C2").load("values");
      await context.sync();
      return first.values;
    },
    [["Saddles", 10, 8]],
  ],
  "cells are deleted and those to the right come left": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("B2").delete(Excel.DeleteShiftDirection.left);
      const row = sheet.getRange("A2:C2").load("values");
      await context.sync();
      return row.values;
    },
    [["Frames", 20, ""]],
  ],
  "a formula that used a deleted cell shows #REF!": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E5").formulas = [["=B2*2"]];
      sheet.getRange("A2:C2").delete("Up");
      const cell = sheet.getRange("E5").load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    },
    [[["#REF!"]], [["=#REF!*2"]]],
  ],
  "contents are cleared and the look stays": [
    async (context) => {
      const sheet = await products(context);
      const range = sheet.getRange("B2:B3");
      range.format.fill.color = "#FFFF00";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      return [range.values, range.format.fill.color];
    },
    [[[""], [""]], "#FFFF00"],
  ],
  "cells become one": [
    async (context) => {
      const sheet = await products(context);
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.load("values");
      const areas = sheet.getRange("A1:C5").getMergedAreasOrNullObject().load("address,cellCount");
      await context.sync();
      return [range.values, areas.address.split("!")[1], areas.cellCount];
    },
    [[["Product", ""]], "A1:B1", 2],
  ],
  "values are copied without their formulas": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2").formulas = [["=B2*C2"]];
      sheet.getRange("F2").copyFrom("D2", Excel.RangeCopyType.values);
      const copy = sheet.getRange("F2").load("formulas");
      await context.sync();
      return copy.formulas;
    },
    [[100]],
  ],
  "blanks are skipped in a copy": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("A2:C2").values = [[7, 8, 9]];
      sheet.getRange("A2").copyFrom("A1:C1", "All", true);
      const copy = sheet.getRange("A2:C2").load("values");
      await context.sync();
      return copy.values;
    },
    [[1, 8, 3]],
  ],
  "rows become columns in a copy from another sheet": [
    async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:B1").values = [[1, 2]];
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D1").copyFrom("Other!A1:B1", "Values", false, true);
      const copy = sheet.getRange("D1:D2").load("values");
      await context.sync();
      return copy.values;
    },
    [[1], [2]],
  ],
  "a range is moved": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=B2"]];
      sheet.getRange("A1:C5").moveTo("A11");
      const [old, moved, formula] = [
        sheet.getRange("A1").load("values"),
        sheet.getRange("A12").load("values"),
        sheet.getRange("E1").load("formulas"),
      ];
      await context.sync();
      return [old.values, moved.values, formula.formulas];
    },
    [[[""]], [["Frames"]], [["=B12"]]],
  ],
  "a row of numbers is continued": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [3]];
      sheet.getRange("A1:A2").autoFill("A1:A5");
      const filled = sheet.getRange("A1:A5").load("values");
      await context.sync();
      return filled.values.flat();
    },
    [1, 3, 5, 7, 9],
  ],
  "a formula is filled down": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2").formulas = [["=B2*C2"]];
      sheet.getRange("D2").autoFill("D2:D5", "FillDefault");
      const filled = sheet.getRange("D2:D5").load("formulas");
      await context.sync();
      return filled.formulas.flat();
    },
    ["=B2*C2", "=B3*C3", "=B4*C4", "=B5*C5"],
  ],
  "one value is filled as a copy": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").autoFill("A1:A4", Excel.AutoFillType.fillCopy);
      const filled = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return filled.values.flat();
    },
    [1, 2, 1, 2],
  ],
  "rows that are there twice are removed": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Kind", "N"],
        ["a", 1],
        ["b", 2],
        ["A", 3],
        ["c", 4],
      ];
      const done = range.removeDuplicates([0], true);
      done.load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      return [done.removed, done.uniqueRemaining, range.values.map(([, n]) => n as unknown)];
    },
    [1, 3, ["N", 1, 2, 4, ""]],
  ],
  "the edge of a block": [
    async (context) => {
      const sheet = await products(context);
      const down = sheet.getRange("A1").getRangeEdge("Down").load("address");
      const right = sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.right).load("address");
      await context.sync();
      return [down.address.split("!")[1], right.address.split("!")[1]];
    },
    ["A5", "C1"],
  ],
  "a range extended to the edge of its block": [
    async (context) => {
      const sheet = await products(context);
      const block = sheet.getRange("A2").getExtendedRange("Down").load("address");
      await context.sync();
      return block.address.split("!")[1];
    },
    "A2:A5",
  ],
  "the region around a cell": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("F1").values = [["apart"]];
      const region = sheet.getRange("B3").getSurroundingRegion().load("address");
      await context.sync();
      return region.address.split("!")[1];
    },
    "A1:C5",
  ],
  "formulas among the cells": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2:D3").formulas = [["=B2*C2"], ["=B3*C3"]];
      const formulas = sheet.getRange("A1:D5").getSpecialCells("Formulas").load("address,cellCount");
      await context.sync();
      return [formulas.address.split("!")[1], formulas.cellCount];
    },
    ["D2:D3", 2],
  ],
  "numbers among the constants": [
    async (context) => {
      const sheet = await products(context);
      const numbers = sheet
        .getUsedRange()
        .getSpecialCells(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers)
        .load("address");
      await context.sync();
      return numbers.address.split("!")[1];
    },
    "B2:C5",
  ],
  "no blanks among the cells": [
    async (context) => {
      const sheet = await products(context);
      const blanks = sheet.getRange("A1:C5").getSpecialCellsOrNullObject("Blanks");
      await context.sync();
      return blanks.isNullObject;
    },
    true,
  ],
};
