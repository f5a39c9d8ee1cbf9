import type { Topic } from "./snippet.js";

export const sortAndFilter: Topic = {
  "rows are sorted by two columns": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["b", 1],
        ["a", 2],
        ["b", 3],
        ["a", 4],
      ];
      range.sort.apply([
        { key: 0, ascending: true },
        { key: 1, ascending: false },
      ]);
      range.load("values");
      await context.sync();
      return range.values;
    },
    [
      ["a", 4],
      ["a", 2],
      ["b", 3],
      ["b", 1],
    ],
  ],
  "columns are sorted": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C2");
      range.values = [
        ["c", "a", "b"],
        [1, 2, 3],
      ];
      range.sort.apply([{ key: 0 }], false, false, Excel.SortOrientation.columns);
      range.load("values");
      await context.sync();
      return range.values;
    },
    [
      ["a", "b", "c"],
      [2, 3, 1],
    ],
  ],
  "rows are sorted by the colour of their cells": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      sheet.getRange("A3").format.fill.color = "#FF0000";
      range.sort.apply([{ key: 0, sortOn: Excel.SortOn.cellColor, color: "#FF0000" }]);
      range.load("values");
      await context.sync();
      return range.values.flat();
    },
    [3, 1, 2],
  ],
  "a table is filtered by values": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Kind").filter.applyValuesFilter(["Food", "Books"]);
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return view.values.map((row) => row[1] as string);
    },
    ["Reader", "Pizza Co", "Diner", "Book Club"],
  ],
  "a table is filtered by a condition": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Amount").filter.applyCustomFilter(">=100");
      const view = table.getDataBodyRange().getVisibleView().load("values,rowCount");
      await context.sync();
      return view.values.map((row) => row[3] as number);
    },
    [120, 142.5, 350],
  ],
  "a table is filtered by its largest": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Amount").filter.applyTopItemsFilter(2);
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return view.values.map((row) => row[3] as number);
    },
    [142.5, 350],
  ],
  "what is below the average": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Amount").filter.apply({
        filterOn: Excel.FilterOn.dynamic,
        dynamicCriteria: Excel.DynamicFilterCriteria.belowAverage,
      });
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return view.values.map((row) => row[3] as number);
    },
    [27.9, 33, 97.5, 27],
  ],
  "two filters and one of them cleared": [
    async (context) => {
      const table = await expenses(context);
      const kind = table.columns.getItem("Kind").filter;
      kind.applyValuesFilter(["Food"]);
      table.columns.getItem("Amount").filter.applyCustomFilter("<50");
      const both = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      kind.clear();
      const one = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      return [both.rowCount, one.rowCount];
    },
    [1, 3],
  ],
  "all filters of a table are cleared": [
    async (context) => {
      const table = await expenses(context);
      const { filter } = table.columns.getItem("Kind");
      filter.applyValuesFilter(["Food"]);
      filter.load("criteria");
      await context.sync();
      const criteria = filter.criteria;
      table.clearFilters();
      const view = table.getRange().getVisibleView().load("rowCount");
      await context.sync();
      return [criteria.filterOn, criteria.values, view.rowCount];
    },
    ["Values", ["Food"], 8],
  ],
  "a filter is applied again after a change": [
    async (context) => {
      const table = await expenses(context);
      table.columns.getItem("Kind").filter.applyValuesFilter(["Travel"]);
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("C2").values = [["Travel"]];
      table.reapplyFilters();
      const view = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      return view.rowCount;
    },
    2,
  ],
  "the filter of a sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.autoFilter.apply(sheet.getRange("A1:C5"), 1, {
        filterOn: Excel.FilterOn.custom,
        criterion1: ">4",
        operator: Excel.FilterOperator.and,
        criterion2: "<10",
      });
      sheet.autoFilter.load("enabled,isDataFiltered");
      const [view, range] = [
        sheet.getRange("A2:A5").getVisibleView().load("values"),
        sheet.autoFilter.getRange().load("address"),
      ];
      await context.sync();
      return [
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        view.values.flat(),
        range.address.split("!")[1],
      ];
    },
    [true, true, ["Frames", "Wheels"], "A1:C5"],
  ],
  "the filter of a sheet is cleared, and taken away": [
    async (context) => {
      const sheet = await products(context);
      sheet.autoFilter.apply("A1:C5", 0, { filterOn: "Values", values: ["Wheels"] });
      sheet.autoFilter.clearCriteria();
      const all = sheet.getRange("A1:A5").getVisibleView().load("rowCount");
      await context.sync();
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      return [all.rowCount, sheet.autoFilter.enabled, none.isNullObject];
    },
    [5, false, true],
  ],
  "the smallest by the filter of a sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.autoFilter.apply("A1:C5", 2, { filterOn: Excel.FilterOn.bottomItems, criterion1: "2" });
      const view = sheet.getRange("A2:A5").getVisibleView().load("values");
      await context.sync();
      return view.values.flat();
    },
    ["Saddles", "Brackets"],
  ],
};
