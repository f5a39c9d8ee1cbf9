import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Proyeksi");
    sheet.getRange("A1:C4").values = [
      ["Tahun", "Cakupan", "Target"],
      ["2024", 0.21, 0.22],
      ["2025", 0.25, 0.27],
      ["2026", 0.3, 0.33],
    ];
    sheet.getRange("A2:A4").numberFormat = "@" as never;
    sheet.getRange("A2:A4").values = [["2024"], ["2025"], ["2026"]];
    await context.sync();
  });
});
afterAll(() => excel.close());

const sheetId = (): string => excel.engine.sheets().find(({ name }) => name === "Proyeksi")?.id ?? "";

describe("a chart", () => {
  it("is made of a range with names and categories, dressed, placed and found again", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Proyeksi");
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Cakupan";
      chart.title.text = "Cakupan terhadap target";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "Bagian pekerja";
      chart.axes.categoryAxis.title.text = "Tahun";
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.majorGridlines.visible = true;
      chart.series.getItemAt(0).format.line.color = "#1F4E79";
      chart.series.getItemAt(1).format.line.weight = 1.5;
      chart.setPosition("E2", "J15");
      await context.sync();
      chart.load("name,id,left,top,width,height,chartType");
      chart.title.load("text,visible");
      chart.series.load("count,items/name");
      chart.axes.valueAxis.load("minimum,maximum,numberFormat");
      sheet.charts.load("count,items/name");
      const again = sheet.charts.getItem("Cakupan");
      again.load("id");
      await context.sync();
      return {
        chart: chart.toJSON(),
        again: again.id === chart.id,
        title: chart.title.text,
        series: chart.series.items.map(({ name }) => name),
        axis: chart.axes.valueAxis.toJSON(),
        charts: sheet.charts.items.map(({ name }) => name),
      };
    });
    expect(read).toMatchObject({
      // Columns are 48 points wide and rows 15 points high: E2 begins at 192 and 15.
      chart: {
        name: "Cakupan",
        left: 192,
        top: 15,
        width: 6 * 48,
        height: 14 * 15,
        chartType: "LineMarkers",
      },
      again: true,
      title: "Cakupan terhadap target",
      series: ["Cakupan", "Target"],
      axis: { minimum: 0, maximum: 1, numberFormat: "0%" },
      charts: ["Cakupan"],
    });
    const [chart] = excel.engine.charts(sheetId());
    expect(chart).toMatchObject({
      type: "LineMarkers",
      title: "Cakupan terhadap target",
      categoryAxisTitle: "Tahun",
      valueAxisTitle: "Bagian pekerja",
      valueFormat: "0%",
      valueMinimum: 0,
      valueMaximum: 1,
      legend: { visible: true, position: "Bottom" },
      series: [
        {
          name: "Cakupan",
          colour: "#1F4E79",
          values: { sheetId: sheetId(), rect: { row: 1, column: 1, rows: 3, columns: 1 } },
          categories: { sheetId: sheetId(), rect: { row: 1, column: 0, rows: 3, columns: 1 } },
        },
        { name: "Target", values: { rect: { row: 1, column: 2, rows: 3, columns: 1 } } },
      ],
    });
    expect(excel.host.notSaved).toContain("ChartLineFormat.weight");
  });

  it("can be built series by series", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Proyeksi");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"));
      chart.name = "Batang";
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("Sasaran");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.fill.setSolidColor("#70AD47");
      await context.sync();
    });
    const chart = excel.engine.charts(sheetId()).find(({ name }) => name === "Batang");
    expect(chart?.series).toMatchObject([
      {
        name: "Sasaran",
        colour: "#70AD47",
        values: { rect: { row: 1, column: 2 } },
        categories: { rect: { column: 0 } },
      },
    ]);
  });

  it("is deleted, and then not found", async () => {
    const error = await excel.failure(async (context) => {
      const chart = context.workbook.worksheets.getItem("Proyeksi").charts.getItem("Batang");
      chart.delete();
      await context.sync();
      chart.title.text = "masih ada?";
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(excel.engine.charts(sheetId())).toHaveLength(1);
  });

  it("that is missing is a null object", async () => {
    const missing = await excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Proyeksi").charts.getItemOrNullObject("Tiada");
      await context.sync();
      return chart.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it("of a kind that the workbench does not draw is refused by name", async () => {
    const error = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Proyeksi");
      sheet.charts.add("Treemap", sheet.getRange("A1:C4"));
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Treemap");
  });

  it("on a protected worksheet is refused", async () => {
    const error = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.add("Tertutup");
      sheet.protection.protect();
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });
});
