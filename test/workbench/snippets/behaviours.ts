import type { Topic } from "./snippet.js";

/** What the documentation says of Excel and its library: what is refused, with which code, and what is quietly so. */
export const behaviours: Topic = {
  "a property is read before it was loaded": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      try {
        return range.values;
      } catch (error) {
        return (error as { code: string }).code;
      }
    },
    "PropertyNotLoaded",
  ],
  "a result is read before the sync": [
    (context) => {
      const count = context.workbook.worksheets.getCount();
      try {
        return Promise.resolve(count.value);
      } catch (error) {
        return Promise.resolve((error as { code: string }).code);
      }
    },
    "ValueNotLoaded",
  ],
  "a sheet that is not there": [
    (context) => {
      context.workbook.worksheets.getItem("Nothing").load("name");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "a table that is not there": [
    (context) => {
      context.workbook.tables.getItem("Nothing").load("name");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "what hangs on something missing is missing too": [
    async (context) => {
      const cell = context.workbook.worksheets.getItemOrNullObject("Nothing").getRange("A1");
      await context.sync();
      return cell.isNullObject;
    },
    true,
  ],
  "values of another shape": [
    (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [[1, 2]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "an address that is none": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("not an address");
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a range that runs off the sheet": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0);
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "no common cells": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersection("B2");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "a text that is not found": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").find("x", {});
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "no such special cells": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").getSpecialCells("Formulas");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "the used range of an empty sheet is its first cell": [
    async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
      await context.sync();
      return used.address.split("!")[1];
    },
    "A1",
  ],
  "whole columns have no values": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A:B").load("values,rowCount");
      await context.sync();
      return [range.values, range.rowCount];
    },
    [null, 1_048_576],
  ],
  "a sheet of a taken name": [
    (context) => {
      context.workbook.worksheets.add("Twice");
      context.workbook.worksheets.add("TWICE");
      return codeOf(context.sync());
    },
    "ItemAlreadyExists",
  ],
  "a sheet's name that is too long": [
    (context) => {
      context.workbook.worksheets.add("x".repeat(32));
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a sheet's name with a sign that it may not have": [
    async (context) => {
      const codes: string[] = [];
      for (const sign of [":", "\\", "/", "?", "*", "[", "]"]) {
        context.workbook.worksheets.add(`a${sign}b`);
        codes.push(await codeOf(context.sync()));
      }
      return [...new Set(codes)];
    },
    ["InvalidArgument"],
  ],
  "the only visible sheet is not deleted": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      return codeOf(context.sync());
    },
    "InvalidOperation",
  ],
  "the only visible sheet is not hidden": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
      return codeOf(context.sync());
    },
    "InvalidOperation",
  ],
  "locked cells of a protected sheet": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      return codeOf(context.sync());
    },
    "AccessDenied",
  ],
  "formats of a protected sheet": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").format.fill.color = "red";
      return codeOf(context.sync());
    },
    "AccessDenied",
  ],
  "a sheet that is protected already": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      return codeOf(context.sync());
    },
    "InvalidOperation",
  ],
  "sheets of a workbook with protected structure": [
    async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add("No");
      const code = await codeOf(context.sync());
      context.workbook.protection.unprotect();
      await context.sync();
      return code;
    },
    "AccessDenied",
  ],
  "a table over a table": [
    async (context) => {
      await expenses(context);
      context.workbook.worksheets.getActiveWorksheet().tables.add("C3:F9", true);
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a row of another width for a table": [
    async (context) => {
      const table = await expenses(context);
      table.rows.add(undefined, [[1, 2]]);
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "the name of a table that is taken": [
    async (context) => {
      await expenses(context);
      const other = context.workbook.worksheets.getActiveWorksheet().tables.add("H1:I2", true);
      other.name = "Expenses";
      return codeOf(context.sync());
    },
    "ItemAlreadyExists",
  ],
  "a row that a table has not": [
    async (context) => {
      const table = await expenses(context);
      table.rows.getItemAt(7).load("values");
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a column that a table has not": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Nothing").load("name");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "the totals that a table has not": [
    async (context) => {
      const table = await expenses(context);
      table.getTotalRowRange().load("address");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
};
