import type { Topic } from "./snippet.js";

export const worksheets: Topic = {
  "a sheet is added, named and shown": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      sheet.activate();
      sheet.load("name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [sheet.name, sheet.position, sheet.visibility, active.name];
    },
    ["Report", 1, "Visible", "Report"],
  ],
  "sheets are listed": [
    async (context) => {
      context.workbook.worksheets.add("B");
      context.workbook.worksheets.add("C");
      const sheets = context.workbook.worksheets.load("items/name");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [sheets.items.slice(1).map(({ name }) => name), count.value];
    },
    [["B", "C"], 3],
  ],
  "a sheet is renamed and moved to the end": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add("B");
      sheet.name = "Last";
      sheet.position = 1;
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    },
    ["B", "Last"],
  ],
  "a sheet is hidden and very hidden": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Away");
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.load("visibility");
      await context.sync();
      const first = sheet.visibility;
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      sheet.load("visibility");
      const seen = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [first, sheet.visibility, seen.value];
    },
    ["Hidden", "VeryHidden", 1],
  ],
  "the first, the next, the last": [
    async (context) => {
      context.workbook.worksheets.add("B");
      context.workbook.worksheets.add("C");
      const { worksheets } = context.workbook;
      const [next, last, before, beyond] = [
        worksheets.getFirst().getNext().load("name"),
        worksheets.getLast().load("name"),
        worksheets.getLast().getPrevious().load("name"),
        worksheets.getLast().getNextOrNullObject(),
      ];
      await context.sync();
      return [next.name, last.name, before.name, beyond.isNullObject];
    },
    ["B", "C", "B", true],
  ],
  "a sheet that is not there": [
    async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nothing");
      await context.sync();
      return none.isNullObject;
    },
    true,
  ],
  "a sheet is copied": [
    async (context) => {
      const sheet = await products(context);
      const copy = sheet.copy(Excel.WorksheetPositionType.end);
      copy.name = "Copy";
      const cell = copy.getRange("A2").load("values");
      copy.load("position");
      await context.sync();
      return [cell.values, copy.position];
    },
    [[["Frames"]], 1],
  ],
  "a sheet is copied before another, with formulas on itself": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=SUM(B2:B5)"]];
      const copy = sheet.copy("Before", sheet);
      const cell = copy.getRange("E1").load("values,formulas");
      copy.load("position");
      sheet.load("name");
      await context.sync();
      copy.load("name");
      await context.sync();
      return [cell.values, cell.formulas, copy.position, copy.name === `${sheet.name} (2)`];
    },
    [[[26]], [["=SUM(B2:B5)"]], 0, true],
  ],
  "a sheet is deleted": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      await context.sync();
      sheet.delete();
      const none = context.workbook.worksheets.getItemOrNullObject("Gone");
      await context.sync();
      return none.isNullObject;
    },
    true,
  ],
  "the colour of a tab": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tabColor = "#FF0000";
      sheet.load("tabColor");
      await context.sync();
      const first = sheet.tabColor;
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return [first, sheet.tabColor];
    },
    ["#FF0000", ""],
  ],
  "no lines between the cells": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings];
    },
    [false, false],
  ],
  "the standard width of columns": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.standardWidth = 20;
      sheet.load("standardWidth,standardHeight");
      await context.sync();
      return [sheet.standardWidth, sheet.standardHeight];
    },
    [20, 15],
  ],
  "rows stay in view": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(2);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return place.address.split("!")[1];
    },
    "1:2",
  ],
  "a corner stays in view, and nothing any more": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const place = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [place.address.split("!")[1], none.isNullObject];
    },
    ["A1:B3", true],
  ],
  "a page that lies, fitted to one page in width": [
    async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.load("orientation,zoom,centerHorizontally");
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, pageLayout.centerHorizontally];
    },
    ["Landscape", 1, true],
  ],
  "what is printed, and what stands on every page": [
    async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      const [area, rows] = [
        pageLayout.getPrintArea().load("address"),
        pageLayout.getPrintTitleRows().load("address"),
      ];
      await context.sync();
      return [area.address.split("!")[1], rows.address.split("!")[1]];
    },
    ["A1:D20", "1:2"],
  ],
  "margins of a page": [
    async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
      pageLayout.load("topMargin,leftMargin");
      await context.sync();
      return [pageLayout.topMargin, pageLayout.leftMargin];
    },
    [72, 36],
  ],
  "breaks between pages": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.horizontalPageBreaks.add("A21:E21");
      sheet.verticalPageBreaks.add("F1");
      const [rows, columns] = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      return [rows.value, columns.value];
    },
    [1, 1],
  ],
  "a sheet is protected with what stays allowed": [
    async (context) => {
      const sheet = await products(context);
      sheet.protection.protect({ allowSort: true, allowFormatCells: true });
      sheet.protection.load("protected,options");
      await context.sync();
      const { options } = sheet.protection;
      return [sheet.protection.protected, options.allowSort, options.allowInsertRows];
    },
    [true, true, false],
  ],
  "open cells of a protected sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("B2:B5").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("B2").values = [[6]];
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      return cell.values;
    },
    [[6]],
  ],
  "a password opens a sheet again": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({}, "secret");
      await context.sync();
      sheet.protection.unprotect("wrong");
      const code = await codeOf(context.sync());
      sheet.protection.unprotect("secret");
      sheet.protection.load("protected");
      await context.sync();
      return [code, sheet.protection.protected];
    },
    ["InvalidArgument", false],
  ],
  "the structure of the workbook is protected": [
    async (context) => {
      const { workbook } = context;
      workbook.protection.load("protected");
      await context.sync();
      if (!workbook.protection.protected) workbook.protection.protect();
      workbook.protection.load("protected");
      await context.sync();
      const on = workbook.protection.protected;
      workbook.protection.unprotect();
      await context.sync();
      return on;
    },
    true,
  ],
};
