/* eslint-disable office-addins/load-object-before-read -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const add = async (context: Excel.RequestContext, name: string): Promise<string> => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("name");
  await context.sync();
  return sheet.name;
};

describe("the name of a worksheet", () => {
  it.each(["Asumsi (2)", "x".repeat(31), "2024", "Usul & biaya", "dalam 'kutip' tengah"])(
    "%s is taken",
    async (name) => {
      expect(await excel.run(add, name)).toBe(name);
    },
  );

  it.each([
    "",
    "   ",
    "x".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "'a",
    "a'",
    "History",
    "HISTORY",
  ])("%j is refused", async (name) => {
    const error = await excel.failure(add, name);
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.add");
  });

  it("is refused where it is there already, whatever its case", async () => {
    await excel.run(add, "Segmen");
    const error = await excel.failure(add, "SEGMEN");
    expect(error.code).toBe("ItemAlreadyExists");
  });

  it("is found for a sheet without one", async () => {
    const name = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toMatch(/^Sheet\d+$/);
  });

  it("changes, and formulas follow", async () => {
    const formula = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lama");
      sheet.getRange("A1").values = [[7]];
      const other = context.workbook.worksheets.add("Perujuk").getRange("A1");
      other.formulas = [["=Lama!A1*2"]];
      sheet.name = "Nama baru";
      await context.sync();
      other.load("formulas,values");
      await context.sync();
      return [other.formulas, other.values];
    });
    expect(formula).toEqual([[["='Nama baru'!A1*2"]], [[14]]]);
  });
});

describe("a worksheet", () => {
  it("moves, hides, is coloured and activated", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sifat");
      sheet.position = 0;
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      sheet.load("position,tabColor,showGridlines,visibility");
      await context.sync();
      const before = [active.name, sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility];
      sheet.visibility = "Hidden";
      sheet.load("visibility");
      await context.sync();
      return [...before, sheet.visibility];
    });
    expect(read).toEqual(["Sifat", 0, "#1F4E79", false, "Visible", "Hidden"]);
    expect(excel.host.notSaved).toContain("Worksheet.showGridlines");
  });

  it("that is hidden cannot be activated", async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Sifat").activate();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("has neighbours", async () => {
    const names = await excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst(true);
      const next = first.getNext(true);
      const before = next.getPreviousOrNullObject(true);
      const none = first.getPreviousOrNullObject(true);
      for (const sheet of [first, next, before]) sheet.load("name");
      await context.sync();
      next.load("position");
      await context.sync();
      return [first.name === before.name, next.position > 0, none.isNullObject];
    });
    expect(names).toEqual([true, true, true]);
  });

  it("tells its used range, with and without formats", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Terpakai");
      const empty = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange();
      corner.load("address");
      await context.sync();
      const nothing = empty.isNullObject;
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      const column = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
      values.load("address");
      all.load("address");
      await context.sync();
      return [nothing, corner.address, values.address, all.address, column.isNullObject];
    });
    expect(read).toEqual([true, "Terpakai!A1", "Terpakai!B2", "Terpakai!B2:D5", true]);
  });
});

describe("deleting", () => {
  it("removes a worksheet; what is left of it is not found", async () => {
    const error = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.add("Buang");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(excel.engine.sheets().map(({ name }) => name)).not.toContain("Buang");
  });

  it("or hiding the last visible worksheet is refused", async () => {
    const alone = await openExcel();
    const deletion = await alone.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    });
    const hiding = await alone.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
      await context.sync();
    });
    expect([deletion.code, hiding.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
    await alone.close();
  });

  it("a very hidden worksheet is refused", async () => {
    const error = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.add("Sangat tersembunyi");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });
});

describe("a protected worksheet", () => {
  const protect = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add("Terkunci");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "rahasia");
    await context.sync();
  };

  it("refuses locked cells and takes unlocked ones", async () => {
    await excel.run(protect);
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Terkunci").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    const value = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Terkunci").getRange("B1");
      cell.values = [[2]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([[2]]);
  });

  it("refuses formats but those that were allowed", async () => {
    const error = await excel.failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Terkunci").getRange("A1");
      range.format.columnWidth = 100;
      range.format.font.bold = true;
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    expect(error.debugInfo.errorLocation).toBe("RangeFont.bold");
  });

  it("opens with its password only", async () => {
    const unprotect = async (context: Excel.RequestContext, password: string): Promise<boolean> => {
      const { protection } = context.workbook.worksheets.getItem("Terkunci");
      protection.unprotect(password);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    };
    expect((await excel.failure(unprotect, "salah")).code).toBe("InvalidArgument");
    expect(await excel.run(unprotect, "rahasia")).toBe(false);
  });
});

describe("frozen panes", () => {
  it("are set, replaced, found and released", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Beku");
      const panes = sheet.freezePanes;
      const none = panes.getLocationOrNullObject();
      panes.freezeRows(3);
      const rows = panes.getLocationOrNullObject();
      panes.freezeAt(sheet.getRange("A1:B2"));
      const both = panes.getLocationOrNullObject();
      for (const range of [rows, both]) range.load("address");
      await context.sync();
      return [none.isNullObject, rows.address, both.address];
    });
    expect(read).toEqual([true, "Beku!1:3", "Beku!A1:B2"]);
    const sheet = excel.engine.sheets().find(({ name }) => name === "Beku");
    expect(sheet?.frozen).toEqual({ rows: 2, columns: 2 });
  });
});
