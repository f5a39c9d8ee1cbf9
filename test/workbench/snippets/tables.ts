import type { Topic } from "./snippet.js";

export const tables: Topic = {
  "a table is made of rows": [
    async (context) => {
      const table = await expenses(context);
      const range = table.getRange().load("address");
      table.load("name,showHeaders,showTotals,style");
      await context.sync();
      return [range.address.split("!")[1], table.name, table.showHeaders, table.showTotals, table.style];
    },
    ["A1:D8", "Expenses", true, false, "TableStyleMedium2"],
  ],
  "a range becomes a table": [
    async (context) => {
      const sheet = await products(context);
      const table = sheet.tables.add(sheet.getRange("A1:C5"), true);
      table.columns.load("items/name");
      table.rows.load("count");
      await context.sync();
      return [table.columns.items.map(({ name }) => name), table.rows.count];
    },
    [["Product", "Quantity", "Price"], 4],
  ],
  "headings are made where there are none": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const [range, head] = [table.getRange().load("address"), table.getHeaderRowRange().load("values")];
      await context.sync();
      return [range.address.split("!")[1], head.values];
    },
    ["A1:B3", [["Column1", "Column2"]]],
  ],
  "a row at the end": [
    async (context) => {
      const table = await expenses(context);
      table.rows.add(undefined, [[25, "Kiosk", "Food", 5]]);
      const [last, count] = [table.getDataBodyRange().getLastRow().load("values"), table.rows.getCount()];
      await context.sync();
      return [last.values, count.value];
    },
    [[[25, "Kiosk", "Food", 5]], 8],
  ],
  "a row pushes what stands below the table down": [
    async (context) => {
      const table = await expenses(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A10").values = [["note"]];
      table.rows.add(undefined, [
        [25, "Kiosk", "Food", 5],
        [26, "Kiosk", "Food", 6],
        [27, "Kiosk", "Food", 7],
      ]);
      const [note, row] = [sheet.getRange("A13").load("values"), sheet.getRange("A10").load("values")];
      await context.sync();
      return [note.values, row.values];
    },
    [[["note"]], [[26]]],
  ],
  "a column of formulas": [
    async (context) => {
      const table = await expenses(context);
      table.columns.add(undefined, [
        ["Double"],
        ...Array.from({ length: 7 }, (_, index) => [`=D${index + 2}*2`]),
      ]);
      const body = table.columns.getItem("Double").getDataBodyRange().load("values");
      await context.sync();
      return body.values[0];
    },
    [240],
  ],
  "a column in between": [
    async (context) => {
      const table = await expenses(context);
      table.columns.add(1, [["Paid"], ...Array.from({ length: 7 }, () => ["yes"])]);
      const head = table.getHeaderRowRange().load("values");
      await context.sync();
      return head.values;
    },
    [["Day", "Paid", "Shop", "Kind", "Amount"]],
  ],
  "a column and a row are taken out": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Kind").delete();
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address.split("!")[1], range.values[0], range.values[1]];
    },
    ["A1:C7", ["Day", "Shop", "Amount"], [2, "Net Co", 142.5]],
  ],
  "several rows are taken out": [
    async (context) => {
      const table = await expenses(context);
      table.rows.deleteRowsAt(1, 2);
      const body = table.columns.getItem("Day").getDataBodyRange().load("values");
      await context.sync();
      return body.values.flat();
    },
    [1, 10, 11, 15, 20],
  ],
  "what a table holds": [
    async (context) => {
      const table = await expenses(context);
      const [head, body, shops, third] = [
        table.getHeaderRowRange().load("values"),
        table.getDataBodyRange().load("values"),
        table.columns.getItem("Shop").getDataBodyRange().load("values"),
        table.rows.getItemAt(2).load("values,index"),
      ];
      await context.sync();
      return [head.values[0], body.values.length, shops.values[1], third.index, third.values];
    },
    [["Day", "Shop", "Kind", "Amount"], 7, ["Net Co"], 2, [[5, "Reader", "Books", 27.9]]],
  ],
  "the totals of a table": [
    async (context) => {
      const table = await expenses(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values");
      await context.sync();
      return [totals.address.split("!")[1], totals.values[0]?.[0], totals.values[0]?.[3]];
    },
    ["A9:D9", "Total", 797.9],
  ],
  "a table is given a name, a style and bands": [
    async (context) => {
      const table = await expenses(context);
      table.name = "Costs";
      table.style = "TableStyleLight10";
      table.showBandedColumns = true;
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      table.showFilterButton = false;
      const again = context.workbook.tables.getItem("Costs");
      again.load("style,showBandedColumns,showBandedRows,highlightFirstColumn,showFilterButton");
      await context.sync();
      return [
        again.style,
        again.showBandedColumns,
        again.showBandedRows,
        again.highlightFirstColumn,
        again.showFilterButton,
      ];
    },
    ["TableStyleLight10", true, false, true, false],
  ],
  "the headings of a table are left out": [
    async (context) => {
      const table = await expenses(context);
      table.showHeaders = false;
      const range = table.getRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    },
    "A2:D8",
  ],
  "a table becomes a range again": [
    async (context) => {
      const table = await expenses(context);
      const range = table.convertToRange().load("address");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.address.split("!")[1], count.value];
    },
    ["A1:D8", 0],
  ],
  "a table is made larger": [
    async (context) => {
      const table = await expenses(context);
      table.resize("A1:E12");
      const [range, head] = [table.getRange().load("address"), table.getHeaderRowRange().load("values")];
      await context.sync();
      return [range.address.split("!")[1], head.values[0]?.[4]];
    },
    ["A1:E12", "Column1"],
  ],
  "a table is deleted with what it holds": [
    async (context) => {
      const table = await expenses(context);
      table.delete();
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    },
    true,
  ],
  "a table by its place, and one that is not there": [
    async (context) => {
      await expenses(context);
      const [first, none] = [
        context.workbook.tables.getItemAt(0).load("name"),
        context.workbook.tables.getItemOrNullObject("Nothing"),
      ];
      await context.sync();
      return [first.name, none.isNullObject];
    },
    ["Expenses", true],
  ],
  "a formula that names a table's column": [
    async (context) => {
      await expenses(context);
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
      cell.formulas = [["=SUM(Expenses[Amount])"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    [[797.9]],
  ],
  "a table is sorted": [
    async (context) => {
      const table = await expenses(context);
      table.sort.apply([{ key: 3, ascending: false }], false);
      const body = table.columns.getItem("Amount").getDataBodyRange().load("values");
      table.sort.load("fields,matchCase");
      await context.sync();
      return [body.values.flat(), table.sort.fields.map(({ key, ascending }) => [key, ascending])];
    },
    [[350, 142.5, 120, 97.5, 33, 27.9, 27], [[3, false]]],
  ],
  "the memory of a sort is cleared": [
    async (context) => {
      const table = await expenses(context);
      table.sort.apply([{ key: 0, ascending: false }]);
      table.sort.clear();
      table.sort.load("fields");
      const first = table.rows.getItemAt(0).load("values");
      await context.sync();
      return [table.sort.fields.length, first.values[0]?.[0]];
    },
    [0, 20],
  ],
};
