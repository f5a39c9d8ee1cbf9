import type { Topic } from "./snippet.js";

/** What is so of formulas, values and their looks. */
export const behavioursOfCells: Topic = {
  "a formula that cannot be read": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      const codes: string[] = [];
      for (const formula of ["=1+", "=SUM(", "=)", "=A1:", '="open']) {
        cell.formulas = [[formula]];
        codes.push(await codeOf(context.sync()));
      }
      return [...new Set(codes)];
    },
    ["InvalidArgument"],
  ],
  "a function with too few arguments": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=ROUND(1)"]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a function that takes none": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=TODAY(1)"]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a function that nobody knows": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=NOSUCHFUNCTION(1)"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    },
    [[["#NAME?"]], [["Error"]]],
  ],
  "a text in a formula of more than 255 characters": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [[`="${"x".repeat(256)}"`]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "an array constant whose rows differ": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=SUM({1,2;3})"]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "the errors of cells": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.formulas = [["=1/0", "=NA()", '="a"*1', "=SQRT(-1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    [["#DIV/0!", "#N/A", "#VALUE!", "#NUM!"]],
  ],
  "a formula that reads itself shows 0": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=A1+1"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    [[0]],
  ],
  "a text that looks like a number is one": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [["12", "50%", "1,234", "true"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    },
    [[[12, 0.5, 1234, true]], [["Double", "Double", "Double", "Boolean"]]],
  ],
  "a text that looks like a date is one": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["1/15/2026"]];
      cell.load("values,numberFormat");
      await context.sync();
      return [cell.values, cell.numberFormat];
    },
    [[[46_037]], [["m/d/yyyy"]]],
  ],
  "a mark in front keeps a text": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["'012"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    },
    [[["012"]], [["String"]]],
  ],
  "cells of the format text keep what is written": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["007"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    [["007"]],
  ],
  "a number format that is none": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [["qqq"]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a colour that is none": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "no colour";
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "colours by name come back as codes": [
    async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      fill.color = "rebeccapurple";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    "#663399",
  ],
  "names that may not be": [
    async (context) => {
      const codes: string[] = [];
      for (const name of ["TRUE", "A1", "R1C1", "with space", "1st"]) {
        context.workbook.names.add(name, "=1");
        codes.push(await codeOf(context.sync()));
      }
      return [...new Set(codes)];
    },
    ["InvalidArgument"],
  ],
  "a name that is taken": [
    (context) => {
      context.workbook.names.add("same", "=1");
      context.workbook.names.add("Same", "=2");
      return codeOf(context.sync());
    },
    "ItemAlreadyExists",
  ],
  "a rule whose least is above its most": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 5, formula2: 1, operator: "Between" },
      };
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a list of more than 255 characters": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x,".repeat(128) },
      };
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "what ran before a refusal stays done": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1:C1").values = [[1]];
      sheet.getRange("D1").values = [[1]];
      const code = await codeOf(context.sync());
      const row = sheet.getRange("A1:D1").load("values");
      await context.sync();
      return [code, row.values];
    },
    ["InvalidArgument", [[1, "", "", ""]]],
  ],
  "what stood in merged cells is lost but for the first": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, 2]];
      range.merge();
      range.unmerge();
      range.load("values");
      await context.sync();
      return range.values;
    },
    [[1, ""]],
  ],
  "a hidden sheet is not activated": [
    (context) => {
      const sheet = context.workbook.worksheets.add("Away");
      sheet.visibility = "Hidden";
      sheet.activate();
      return codeOf(context.sync());
    },
    "InvalidOperation",
  ],
  "formulas follow a sheet's new name": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Old");
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=Old!A1"]];
      sheet.name = "New name";
      cell.load("formulas");
      await context.sync();
      return cell.formulas;
    },
    [["='New name'!A1"]],
  ],
  "a formula on a sheet that is not there": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=Nothing!A1"]];
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a comment on a cell that has one": [
    async (context) => {
      context.workbook.worksheets.getActiveWorksheet().comments.add("A1", "one");
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().comments.add("A1", "two");
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a comment on several cells": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().comments.add("A1:B2", "one");
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
  "a cell that has no comment": [
    (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.workbook.comments.getItemByCell(cell).load("content");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "no frozen panes": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocation().load("address");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "a chart that is not there": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem("Nothing").load("name");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "a deleted range's table is gone for its object": [
    async (context) => {
      const table = await expenses(context);
      table.delete();
      await context.sync();
      table.load("name");
      return codeOf(context.sync());
    },
    "ItemNotFound",
  ],
  "sorting puts empty cells last in either direction": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
      range.values = [[2], [""], [1], ["a"]];
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load("values");
      await context.sync();
      return range.values.flat();
    },
    ["a", 2, 1, ""],
  ],
  "an entire row tells so": [
    async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("3:4")
        .load("isEntireRow,isEntireColumn,columnCount");
      await context.sync();
      return [range.isEntireRow, range.isEntireColumn, range.columnCount];
    },
    [true, false, 16_384],
  ],
  "a sheet's name with an apostrophe is quoted in addresses": [
    async (context) => {
      const range = context.workbook.worksheets.add("Ani's").getRange("A1").load("address");
      await context.sync();
      return range.address;
    },
    "'Ani''s'!A1",
  ],
  "a negative row height": [
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.rowHeight = -1;
      return codeOf(context.sync());
    },
    "InvalidArgument",
  ],
};
