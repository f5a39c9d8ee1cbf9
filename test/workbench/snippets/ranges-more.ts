import type { Topic } from "./snippet.js";

export const rangesMore: Topic = {
  "a text is found": [
    async (context) => {
      const sheet = await products(context);
      const found = sheet.getRange("A1:C5").find("sad", { completeMatch: false, matchCase: false });
      found.load("address");
      await context.sync();
      return found.address.split("!")[1];
    },
    "A3",
  ],
  "a text is found everywhere on a sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1:E2").values = [["Wheels"], ["wheels"]];
      const found = sheet.findAll("Wheels", { completeMatch: true, matchCase: true });
      found.load("address,areaCount");
      found.format.fill.color = "green";
      await context.sync();
      const cell = sheet.getRange("A5").load("format/fill/color");
      await context.sync();
      return [found.areaCount, cell.format.fill.color];
    },
    [2, "#008000"],
  ],
  "a text is replaced everywhere": [
    async (context) => {
      const sheet = await products(context);
      const count = sheet.getRange("A1:C5").replaceAll("s", "S", { matchCase: true });
      const names = sheet.getRange("A2:A3").load("values");
      await context.sync();
      return [count.value, names.values.flat()];
    },
    [4, ["FrameS", "SaddleS"]],
  ],
  "a text is replaced on a whole sheet": [
    async (context) => {
      const sheet = await products(context);
      const count = sheet.replaceAll("Wheels", "Rims", { completeMatch: true });
      await context.sync();
      return count.value;
    },
    1,
  ],
  "what a formula reads": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2").formulas = [["=SUM(B2:C2)"]];
      const precedents = sheet.getRange("D2").getDirectPrecedents();
      precedents.load("addresses");
      await context.sync();
      return precedents.addresses.map((address) => address.split("!")[1]);
    },
    ["B2:C2"],
  ],
  "all that a formula rests on": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2:E2").formulas = [["=B2*2", "=D2+1"]];
      const precedents = sheet.getRange("E2").getPrecedents();
      precedents.load("addresses");
      await context.sync();
      return precedents.addresses
        .flatMap((address) => address.split(","))
        .map((address) => address.split("!")[1])
        .sort();
    },
    ["B2", "D2"],
  ],
  "what reads a cell": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("D2:E2").formulas = [["=B2*2", "=D2+1"]];
      const direct = sheet.getRange("B2").getDirectDependents();
      direct.load("addresses");
      const all = sheet.getRange("B2").getDependents();
      all.load("addresses");
      await context.sync();
      const short = ({ addresses }: { addresses: string[] }): (string | undefined)[] =>
        addresses.flatMap((address) => address.split(",")).map((address) => address.split("!")[1]);
      return [short(direct), short(all)];
    },
    [["D2"], ["D2:E2"]],
  ],
  "an answer that spills": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=TRANSPOSE(A2:A4)"]];
      await context.sync();
      const spill = sheet.getRange("E1").getSpillingToRange().load("address,values");
      const parent = sheet.getRange("F1").getSpillParent().load("address");
      await context.sync();
      return [spill.address.split("!")[1], spill.values, parent.address.split("!")[1]];
    },
    ["E1:G1", [["Frames", "Saddles", "Brackets"]], "E1"],
  ],
  "whether cells spill": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=TRANSPOSE(A2:A4)"]];
      const [spilled, plain] = [
        sheet.getRange("E1:G1").load("hasSpill"),
        sheet.getRange("A1").load("hasSpill"),
      ];
      await context.sync();
      return [spilled.hasSpill, plain.hasSpill];
    },
    [true, false],
  ],
  "a cell that leads to a page": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.hyperlink = { address: "https://example.org/", textToDisplay: "Example", screenTip: "Opens" };
      cell.load("values,hyperlink");
      await context.sync();
      return [cell.values, cell.hyperlink.address, cell.hyperlink.screenTip];
    },
    [[["Example"]], "https://example.org/", "Opens"],
  ],
  "a cell that leads to a place in the workbook": [
    async (context) => {
      const sheet = await products(context);
      sheet.load("name");
      await context.sync();
      const cell = sheet.getRange("E1");
      cell.hyperlink = { documentReference: `${sheet.name}!A2`, textToDisplay: "There" };
      cell.load("hyperlink");
      await context.sync();
      return [cell.hyperlink.documentReference === `${sheet.name}!A2`, cell.hyperlink.textToDisplay];
    },
    [true, "There"],
  ],
  "links are taken away with their formats": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.hyperlink = { address: "https://example.org/", textToDisplay: "Example" };
      await context.sync();
      cell.clear(Excel.ClearApplyTo.hyperlinks);
      cell.load("values,hyperlink");
      await context.sync();
      return [cell.values, cell.hyperlink];
    },
    [[["Example"]], null],
  ],
  "rows are grouped and folded": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("2:4").group(Excel.GroupOption.byRows);
      sheet.showOutlineLevels(1, 1);
      const rows = sheet.getRange("2:4").load("rowHidden");
      await context.sync();
      return rows.rowHidden;
    },
    true,
  ],
  "rows and columns are hidden": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const [rows, columns] = [
        sheet.getRange("A1:A3").load("rowHidden"),
        sheet.getRange("B1").load("columnHidden"),
      ];
      await context.sync();
      return [rows.rowHidden, columns.columnHidden];
    },
    [null, true],
  ],
  "only what is seen": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("3:4").rowHidden = true;
      const view = sheet.getRange("A1:A5").getVisibleView().load("values,rowCount");
      await context.sync();
      return [view.rowCount, view.values.flat()];
    },
    [3, ["Product", "Frames", "Wheels"]],
  ],
  "visible cells as areas": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("3:4").rowHidden = true;
      const seen = sheet.getRange("A1:A5").getSpecialCells("Visible").load("address,areaCount");
      await context.sync();
      return [seen.areaCount, seen.address.split(",").map((one) => one.split("!")[1])];
    },
    [2, ["A1:A2", "A5"]],
  ],
  "several areas are formatted together": [
    async (context) => {
      const sheet = await products(context);
      const areas = sheet.getRanges("A1:C1,A5:C5");
      areas.format.fill.color = "pink";
      areas.format.font.italic = true;
      areas.load("areaCount,cellCount,format/fill/color");
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.format.fill.color];
    },
    [2, 6, "#FFC0CB"],
  ],
  "areas are moved along, and cut with a range": [
    async (context) => {
      const sheet = await products(context);
      const areas = sheet.getRanges("A1:B2,D4");
      const further = areas.getOffsetRangeAreas(1, 1).load("address");
      const common = areas.getIntersection("B1:D4").load("address");
      const none = areas.getIntersectionOrNullObject("H1");
      await context.sync();
      const short = ({ address }: { address: string }): string[] =>
        address.split(",").map((one) => one.split("!")[1] ?? "");
      return [short(further), short(common), none.isNullObject];
    },
    [["B2:C3", "E5"], ["B1:B2", "D4"], true],
  ],
  "whole rows and columns of areas": [
    async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:B2,D4");
      const rows = areas.getEntireRow().load("address");
      const columns = areas.getEntireColumn().load("address");
      await context.sync();
      return [rows, columns].map(({ address }) => address.split(",").map((one) => one.split("!")[1]));
    },
    [
      ["1:2", "4:4"],
      ["A:B", "D:D"],
    ],
  ],
  "each area by itself": [
    async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:B2,D4").areas;
      areas.load("items/address");
      await context.sync();
      return areas.items.map(({ address }) => address.split("!")[1]);
    },
    ["A1:B2", "D4"],
  ],
  "what a person has selected is painted": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.format.fill.color = "#00FF00";
      selected.load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address.split("!")[1], active.address.split("!")[1]];
    },
    ["B2:C3", "B2"],
  ],
  "a column of dates": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[44_197]];
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.load("text,values");
      await context.sync();
      return [cell.text, cell.values];
    },
    [[["2021-01-01"]], [[44_197]]],
  ],
  "the kind of a number format": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.numberFormat = [["General", "0%", "@"]];
      range.load("numberFormatCategories");
      await context.sync();
      return range.numberFormatCategories;
    },
    [["General", "Percentage", "Text"]],
  ],
  "formats in the language of the person": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulasLocal = [["=1+1"]];
      cell.load("formulasLocal,numberFormatLocal");
      await context.sync();
      return [cell.formulasLocal, cell.numberFormatLocal];
    },
    [[["=1+1"]], [["General"]]],
  ],
  "a named style": [
    async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.style = "Heading 1";
      cell.load("style");
      await context.sync();
      return cell.style;
    },
    "Heading 1",
  ],
  "the tables of a range": [
    async (context) => {
      await expenses(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const tables = sheet.getRange("B2:B3").getTables().load("items/name");
      const none = sheet.getRange("J1").getTables().load("items/name");
      await context.sync();
      return [tables.items.map(({ name }) => name), none.items.length];
    },
    [["Expenses"], 0],
  ],
  "a range by numbers": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(1, 2, 3, 1).load("address");
      const cell = sheet.getCell(4, 1).load("address");
      await context.sync();
      return [range.address.split("!")[1], cell.address.split("!")[1]];
    },
    ["C2:C4", "B5"],
  ],
  "a range that is kept between requests": [
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [[1]];
      range.load("values");
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return range.values;
    },
    [[1]],
  ],
  "a picture of a range": [
    async (context) => {
      const sheet = await products(context);
      const picture = sheet.getRange("A1:C5").getImage();
      await context.sync();
      return picture.value.length > 0;
    },
    true,
  ],
};
