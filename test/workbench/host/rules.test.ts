/* eslint-disable office-addins/load-object-before-read -- objects loaded in a list, or on purpose unwisely, are beyond what the rule follows */
/** Data validation and conditional formats. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "./excel.js";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const validations = () => excel.engine.validations(excel.engine.activeSheetId());

describe("data validation", () => {
  it("takes numbers between bounds, with its messages", async () => {
    const read = await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B4");
      dataValidation.prompt = { title: "Target", message: "Bagian antara 0 dan 1", showPrompt: true };
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      dataValidation.errorAlert = { title: "Target", message: "0 sampai 1", showAlert: true, style: "Stop" };
      dataValidation.load("type,rule,errorAlert,prompt");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(read).toMatchObject({
      type: "Decimal",
      rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      errorAlert: { title: "Target", message: "0 sampai 1", showAlert: true, style: "Stop" },
      prompt: { title: "Target", message: "Bagian antara 0 dan 1" },
    });
    expect(validations()).toEqual([
      {
        rect: { row: 1, column: 1, rows: 3, columns: 1 },
        rule: { kind: "decimal", operator: "Between", min: 0, max: 1 },
        errorTitle: "Target",
        errorMessage: "0 sampai 1",
        promptTitle: "Target",
        promptMessage: "Bagian antara 0 dan 1",
      },
    ]);
  });

  it("takes lists, from texts and from cells", async () => {
    const types = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const texts = sheet.getRange("C1").dataValidation;
      texts.rule = { list: { inCellDropDown: true, source: "APBN,APBD,CSR" } };
      const cells = sheet.getRange("C2").dataValidation;
      cells.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
      for (const one of [texts, cells]) one.load("type,rule");
      await context.sync();
      return [texts.type, texts.rule.list?.source, cells.rule.list?.source];
    });
    expect(types).toEqual(["List", "APBN,APBD,CSR", "=Sheet1!$H$1:$H$3"]);
  });

  it("is cleared", async () => {
    const type = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:Z20").dataValidation.clear();
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe("None");
    expect(validations()).toEqual([]);
  });

  it.each([
    [
      "a list of 256 characters",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
      "InvalidArgument",
    ],
    ["two rules at once", { list: { source: "a" }, custom: { formula: "=TRUE" } }, "InvalidArgument"],
    ["a formula that is none", { custom: { formula: "=SUM(" } }, "InvalidArgument"],
    ["a bound that is none", { decimal: { formula1: "", operator: "EqualTo" } }, "InvalidArgument"],
    ["a rule that does not exist", { warna: {} }, "InvalidArgument"],
    [
      "a rule that the workbench lacks",
      { time: { formula1: "08:00", operator: "EqualTo" } },
      "NotImplemented",
    ],
  ])("refuses %s", async (_, rule, code) => {
    const error = await excel.failure(async (context, given: unknown) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = given as never;
      await context.sync();
    }, rule);
    expect(error.code).toBe(code);
  });
});

describe("conditional formats", () => {
  it("apply a style where a formula is true", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D9");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>1";
      format.custom.format.font.color = "#9C0006";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.bold = true;
      await context.sync();
      const formats = range.conditionalFormats;
      formats.load("items/type");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      await context.sync();
      return [
        formats.items.map(({ type }) => type),
        format.custom.rule.formula,
        format.custom.format.fill.color,
      ];
    });
    expect(read).toEqual([["Custom"], "=$B2>1", "#FFC7CE"]);
    expect(excel.engine.conditionalFormats(excel.engine.activeSheetId())).toMatchObject([
      {
        rect: { row: 1, column: 1, rows: 8, columns: 3 },
        formula: "=$B2>1",
        style: { fontColour: "#9C0006", fill: "#FFC7CE", bold: true },
      },
    ]);
  });

  it("are deleted", async () => {
    const count = await excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange("C3").conditionalFormats;
      formats.clearAll();
      const left = formats.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
    expect(excel.engine.conditionalFormats(excel.engine.activeSheetId())).toEqual([]);
  });

  it("that are drawn in the cells are kept, and told as not saved", async () => {
    const type = await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      const rule = conditionalFormats.add("DataBar").load("type");
      await context.sync();
      return rule.type;
    });
    expect(type).toBe("DataBar");
    expect(excel.host.notSaved).toContain("ConditionalFormat.DataBar");
  });

  it.each([
    ["cellValue", "CellValue", { formula1: "=5", operator: "GreaterThan" }, "=A1>(5)"],
    ["topBottom", "TopBottom", { rank: 101, type: "TopPercent" }, null],
    ["textComparison", "ContainsText", { operator: "BeginsWith", text: 'a"' }, '=LEFT(A1,2)="a"""'],
    ["preset", "PresetCriteria", { criterion: "Blanks" }, "=LEN(TRIM(A1))=0"],
  ])("by %s are rules by a formula in the file, or refused", async (part, kind, rule, formula) => {
    const code = await excel
      .run(
        async (context, input) => {
          const { part, kind, rule } = input as { part: "cellValue"; kind: "CellValue"; rule: never };
          const sheet = context.workbook.worksheets.add();
          sheet.activate();
          sheet.getRange("A1:A3").conditionalFormats.add(kind)[part].rule = rule;
          await context.sync();
        },
        { part, kind, rule },
      )
      .then(
        () => "",
        (error: unknown) => (error as { code: string }).code,
      );
    expect(code).toBe(formula === null ? "InvalidArgument" : "");
    const stored = excel.engine.conditionalFormats(excel.engine.activeSheetId());
    expect(stored.map((one) => one.formula)).toEqual(formula === null ? [] : [formula]);
  });
});
