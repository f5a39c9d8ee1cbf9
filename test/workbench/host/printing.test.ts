/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

describe("the page layout", () => {
  it("is set, read back and stands in the workbook", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.setPrintTitleRows("$1:$3");
      layout.setPrintArea("A1:F20");
      layout.setPrintMargins("Centimeters", { top: 2.54 });
      const pages = layout.headersFooters.defaultForAllPages;
      pages.leftFooter = "Cakupan";
      pages.rightFooter = "&P/&N";
      layout.load("orientation,paperSize,zoom,centerHorizontally,topMargin");
      pages.load("leftFooter,rightFooter,centerHeader");
      const titles = layout.getPrintTitleRowsOrNullObject();
      const area = layout.getPrintAreaOrNullObject();
      titles.load("address");
      area.load("address");
      await context.sync();
      return [layout.toJSON(), pages.toJSON(), titles.address, area.address];
    });
    expect(read).toMatchObject([
      {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 72,
      },
      { leftFooter: "Cakupan", rightFooter: "&P/&N", centerHeader: "" },
      "Sheet1!1:3",
      "Sheet1!A1:F20",
    ]);
    expect(excel.engine.pageSetup(excel.engine.activeSheetId())).toMatchObject({
      orientation: "Landscape",
      paper: "A4",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { from: 0, to: 2 },
      printArea: { row: 0, column: 0, rows: 20, columns: 6 },
      footer: { left: "Cakupan", center: "", right: "&P/&N" },
      centreHorizontally: true,
      // 2.54 cm are an inch; the others are Excel's of a new sheet.
      margins: { top: 1, bottom: 0.75, left: 0.7 },
    });
    expect(excel.host.notSaved).toEqual([]);
  });

  it("has no titles or area before they are set", async () => {
    const read = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.add("Polos");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      const area = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      return [titles.isNullObject, area.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  it.each([
    ["a zoom by scale and pages", { scale: 80, horizontalFitToPages: 1 }],
    ["a scale of 5 %", { scale: 5 }],
    ["half a page", { verticalFitToPages: 0.5 }],
    ["a zoom of another kind", { pages: 1 }],
  ])("refuses %s", async (_, zoom) => {
    const error = await excel.failure(async (context, given: Excel.PageLayoutZoomOptions) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = given;
      await context.sync();
    }, zoom as Excel.PageLayoutZoomOptions);
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("PageLayout.zoom");
  });

  it("refuses title rows that are no whole rows", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.setPrintTitleRows("A1:B2");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
