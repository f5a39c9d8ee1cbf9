import type { Topic } from "./snippet.js";

export const events: Topic = {
  "a change is heard": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.type, event.source]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[6]];
      await context.sync();
      await handled();
      return heard;
    },
    [["B2", "RangeEdited", "WorksheetChanged", "Local"]],
  ],
  "what stood there, and what stands there now": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onChanged.add((event) => {
        heard.push([event.details.valueBefore, event.details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[6]];
      await context.sync();
      await handled();
      return heard;
    },
    [[5, 6]],
  ],
  "a changed range is read in its handler": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          heard.push(range.values);
        });
      });
      await context.sync();
      sheet.getRange("B2").values = [[6]];
      await context.sync();
      await handled();
      await handled();
      return heard;
    },
    [[[6]]],
  ],
  "inserted rows are told as such": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onChanged.add((event) => {
        heard.push([event.changeType, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      await handled();
      return heard;
    },
    [["RowInserted", "2:3"]],
  ],
  "a selection is heard": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: unknown[] = [];
      sheet.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C3:D4").select();
      await context.sync();
      await handled();
      return heard;
    },
    ["C3:D4"],
  ],
  "a handler is taken away": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: unknown[] = [];
      const handler = sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await handled();
      return heard;
    },
    [],
  ],
  "no events for a while": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: unknown[] = [];
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await handled();
      return heard;
    },
    ["A2"],
  ],
  "sheets that come and go": [
    async (context) => {
      const { worksheets } = context.workbook;
      const heard: unknown[] = [];
      worksheets.onAdded.add((event) => {
        heard.push(event.type);
        return Promise.resolve();
      });
      worksheets.onDeleted.add((event) => {
        heard.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = worksheets.add("Short");
      await context.sync();
      sheet.delete();
      await context.sync();
      await handled();
      return heard;
    },
    ["WorksheetAdded", "WorksheetDeleted"],
  ],
  "a sheet comes into view": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Seen");
      const heard: unknown[] = [];
      sheet.onActivated.add((event) => {
        heard.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
      sheet.activate();
      await context.sync();
      await handled();
      return heard;
    },
    ["WorksheetActivated"],
  ],
  "a table is changed": [
    async (context) => {
      const table = await expenses(context);
      const heard: unknown[] = [];
      table.onChanged.add((event) => {
        heard.push([event.type, event.changeType, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("D2").values = [[121]];
      await context.sync();
      await handled();
      return heard;
    },
    [["TableChanged", "RangeEdited", "D2"]],
  ],
  "a sheet is calculated": [
    async (context) => {
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=B2*2"]];
      await context.sync();
      const heard: unknown[] = [];
      sheet.onCalculated.add((event) => {
        heard.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[6]];
      sheet.getRange("E1").load("values");
      await context.sync();
      await handled();
      return heard;
    },
    ["WorksheetCalculated"],
  ],
  "a format is changed": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onFormatChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").format.fill.color = "red";
      await context.sync();
      await handled();
      return heard;
    },
    ["B2"],
  ],
  "rows are sorted": [
    async (context) => {
      const sheet = await products(context);
      const heard: unknown[] = [];
      sheet.onRowSorted.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A2:C5").sort.apply([{ key: 1 }]);
      await context.sync();
      await handled();
      return heard;
    },
    ["A2:C5"],
  ],
  "a sheet gets another name": [
    async (context) => {
      const sheet = context.workbook.worksheets.add("Before");
      const heard: unknown[] = [];
      context.workbook.worksheets.onNameChanged.add((event) => {
        heard.push([event.nameBefore, event.nameAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.name = "After";
      await context.sync();
      await handled();
      return heard;
    },
    [["Before", "After"]],
  ],
};
