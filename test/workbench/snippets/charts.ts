import type { Topic } from "./snippet.js";

export const charts: Topic = {
  "columns beside each other": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:C5"), "Columns");
      chart.title.text = "Products";
      chart.legend.position = "Right";
      chart.name = "First";
      chart.series.load("count,items/name");
      chart.load("name,chartType,title/text,legend/position");
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.legend.position,
        chart.series.items.map(({ name }) => name),
      ];
    },
    ["First", "ColumnClustered", "Products", "Right", ["Quantity", "Price"]],
  ],
  "a chart laid over cells": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      chart.setPosition("E2", "J12");
      const corner = sheet.getRange("E2").load("left,top");
      chart.load("left,top");
      await context.sync();
      return [chart.left === corner.left, chart.top === corner.top];
    },
    [true, true],
  ],
  "a doughnut and its hole": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B5"));
      const series = chart.series.getItemAt(0);
      series.doughnutHoleSize = 80;
      series.load("doughnutHoleSize");
      await context.sync();
      return series.doughnutHoleSize;
    },
    80,
  ],
  "points in an XY plane": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:C5"));
      chart.load("chartType");
      await context.sync();
      return chart.chartType;
    },
    "XYScatter",
  ],
  "titles and limits of axes": [
    async (context) => {
      const sheet = await products(context);
      const { axes } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
      axes.valueAxis.title.text = "Pieces";
      axes.valueAxis.minimum = 0;
      axes.valueAxis.maximum = 20;
      axes.categoryAxis.title.text = "Kind";
      axes.valueAxis.load("minimum,maximum,title/text");
      await context.sync();
      return [axes.valueAxis.minimum, axes.valueAxis.maximum, axes.valueAxis.title.text];
    },
    [0, 20, "Pieces"],
  ],
  "the unit of an axis": [
    async (context) => {
      const sheet = await products(context);
      const { valueAxis } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5")).axes;
      valueAxis.displayUnit = "Hundreds";
      valueAxis.majorUnit = 5;
      valueAxis.load("displayUnit,majorUnit");
      await context.sync();
      return [valueAxis.displayUnit, valueAxis.majorUnit];
    },
    ["Hundreds", 5],
  ],
  "grid lines are left out": [
    async (context) => {
      const sheet = await products(context);
      const { majorGridlines } = sheet.charts.add("Line", sheet.getRange("A1:B5")).axes.valueAxis;
      majorGridlines.visible = false;
      majorGridlines.load("visible");
      await context.sync();
      return majorGridlines.visible;
    },
    false,
  ],
  "labels at the points": [
    async (context) => {
      const sheet = await products(context);
      const series = sheet.charts.add("Line", sheet.getRange("A1:B5")).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.showValue = true;
      series.dataLabels.position = "Top";
      series.load("hasDataLabels,dataLabels/position,dataLabels/showValue");
      await context.sync();
      return [series.hasDataLabels, series.dataLabels.position, series.dataLabels.showValue];
    },
    [true, "Top", true],
  ],
  "a series is added from cells": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      const series = chart.series.add("More");
      series.setValues(sheet.getRange("C2:C5"));
      series.setXAxisValues(sheet.getRange("A2:A5"));
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    ["Quantity", "More"],
  ],
  "a series is coloured and taken out": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
      chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
      chart.series.getItemAt(1).delete();
      const count = chart.series.getCount();
      await context.sync();
      return count.value;
    },
    1,
  ],
  "marks of a line": [
    async (context) => {
      const sheet = await products(context);
      const series = sheet.charts.add("LineMarkers", sheet.getRange("A1:B5")).series.getItemAt(0);
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.smooth = true;
      series.load("markerStyle,markerSize,smooth");
      await context.sync();
      return [series.markerStyle, series.markerSize, series.smooth];
    },
    ["Diamond", 9, true],
  ],
  "a trend of a series": [
    async (context) => {
      const sheet = await products(context);
      const series = sheet.charts.add("Line", sheet.getRange("A1:B5")).series.getItemAt(0);
      const trend = series.trendlines.add("Linear");
      trend.load("type");
      await context.sync();
      return trend.type;
    },
    "Linear",
  ],
  "one point has its own colour": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
      const { points } = chart.series.getItemAt(0);
      points.getItemAt(1).format.fill.setSolidColor("#00FF00");
      points.load("count");
      await context.sync();
      return points.count;
    },
    4,
  ],
  "other cells for a chart": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      const count = chart.series.getCount();
      await context.sync();
      return count.value;
    },
    2,
  ],
  "a chart of rows": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    ["Frames", "Saddles"],
  ],
  "a chart without title and legend": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.load("title/visible,legend/visible");
      await context.sync();
      return [chart.title.visible, chart.legend.visible];
    },
    [false, false],
  ],
  "some letters of a title": [
    async (context) => {
      const sheet = await products(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      chart.title.text = "Seasonal Sales";
      const part = chart.title.getSubstring(0, 8);
      part.font.color = "#FF0000";
      part.font.load("color");
      await context.sync();
      return part.font.color;
    },
    "#FF0000",
  ],
  "charts are found, and one is deleted": [
    async (context) => {
      const sheet = await products(context);
      sheet.charts.add("Line", sheet.getRange("A1:B5")).name = "Lines";
      const none = sheet.charts.getItemOrNullObject("Nothing");
      sheet.charts.getItem("Lines").delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [none.isNullObject, count.value];
    },
    [true, 0],
  ],
  "a picture of a chart": [
    async (context) => {
      const sheet = await products(context);
      const picture = sheet.charts.add("Line", sheet.getRange("A1:B5")).getImage(300, 200, "Fit");
      await context.sync();
      return picture.value.length > 0;
    },
    true,
  ],
  "the table below a chart": [
    async (context) => {
      const sheet = await products(context);
      const table = sheet.charts.add("Line", sheet.getRange("A1:B5")).getDataTable();
      table.visible = true;
      table.load("visible");
      await context.sync();
      return table.visible;
    },
    true,
  ],
};

export const names: Topic = {
  "a name for a range": [
    async (context) => {
      const sheet = await products(context);
      const item = context.workbook.names.add("prices", sheet.getRange("C2:C5"), "what each costs");
      item.load("name,type,comment,scope,visible");
      const range = item.getRange().load("address");
      await context.sync();
      return [item.name, item.type, item.comment, item.scope, item.visible, range.address.split("!")[1]];
    },
    ["prices", "Range", "what each costs", "Workbook", true, "C2:C5"],
  ],
  "a name in a formula": [
    async (context) => {
      const sheet = await products(context);
      context.workbook.names.add("prices", sheet.getRange("C2:C5"));
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(prices)"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    [[70]],
  ],
  "a name for a number": [
    async (context) => {
      const item = context.workbook.names.add("rate", "=0.25");
      item.load("type,value,formula");
      await context.sync();
      return [item.type, item.value, item.formula];
    },
    ["Double", 0.25, "=0.25"],
  ],
  "a name for a formula": [
    async (context) => {
      const sheet = await products(context);
      sheet.load("name");
      await context.sync();
      const item = context.workbook.names.addFormulaLocal("total", `=SUM('${sheet.name}'!$B$2:$B$5)`);
      item.load("value,type");
      await context.sync();
      return [item.type, item.value];
    },
    ["Double", 26],
  ],
  "a name of one sheet": [
    async (context) => {
      const sheet = await products(context);
      sheet.names.add("here", sheet.getRange("A1"));
      const item = sheet.names.getItem("here").load("scope");
      const inBook = context.workbook.names.getItemOrNullObject("here");
      await context.sync();
      return [item.scope, inBook.isNullObject];
    },
    ["Worksheet", true],
  ],
  "values behind a name": [
    async (context) => {
      const sheet = await products(context);
      const item = context.workbook.names.add("amounts", sheet.getRange("B2:B3"));
      item.arrayValues.load("values,types");
      await context.sync();
      return [item.arrayValues.values, item.arrayValues.types];
    },
    [
      [[5], [10]],
      [["Double"], ["Double"]],
    ],
  ],
  "a name is hidden, and taken away": [
    async (context) => {
      const sheet = await products(context);
      const item = context.workbook.names.add("gone", sheet.getRange("A1"));
      item.visible = false;
      item.load("visible");
      await context.sync();
      const { visible } = item;
      item.delete();
      const none = context.workbook.names.getItemOrNullObject("gone");
      await context.sync();
      return [visible, none.isNullObject];
    },
    [false, true],
  ],
  "all names": [
    async (context) => {
      const sheet = await products(context);
      context.workbook.names.add("one", sheet.getRange("A1"));
      context.workbook.names.add("two", sheet.getRange("A2"));
      const all = context.workbook.names.load("items/name");
      const count = context.workbook.names.getCount();
      await context.sync();
      return [all.items.map(({ name }) => name), count.value];
    },
    [["one", "two"], 2],
  ],
};
