/** What Excel refuses is refused here too, and nothing that it takes; each just below, at and above its limit. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { formulaProblem } from "../../../src/workbench/host/formula.js";
import { isNumberFormat } from "../../../src/workbench/host/display.js";
import { colourOf } from "../../../src/workbench/host/takes.js";
import { openExcel, type TestExcel } from "./excel.js";

const taken = (formula: string): boolean => formulaProblem(formula, () => true) === null;

describe("a formula", () => {
  it("holds texts of at most 255 characters", () => {
    expect(taken(`="${"x".repeat(255)}"`)).toBe(true);
    expect(taken(`="${"x".repeat(254)}"""`)).toBe(true);
    expect(taken(`="${"x".repeat(256)}"`)).toBe(false);
  });

  it.each(["TODAY", "NOW", "PI", "RAND", "TRUE", "FALSE", "NA"])("%s takes no argument", (name) => {
    expect([taken(`=${name}()`), taken(`=${name}(1)`)]).toEqual([true, false]);
  });

  it("has array constants with rows of one length, of values only", () => {
    expect(["={1,2;3,4}", '={"a";"b"}', "={1}", "=SUM({1,2},{3;4})"].filter((one) => !taken(one))).toEqual(
      [],
    );
    expect(["={1,2;3}", "={1;2,3}", "={1,2;3,4;5}", "={A1,2}"].filter(taken)).toEqual([]);
  });
});

describe("a number format", () => {
  it.each([
    "General",
    "0",
    "#,##0.00",
    '"Rp" #,##0;[Red]-"Rp" #,##0',
    "0.0%",
    "d mmm yyyy",
    "[h]:mm:ss",
    "h:mm AM/PM",
    "0.00E+00",
    "@",
    "_-* #,##0_-",
    "# ?/?",
    "[$-421]dd mmmm yyyy",
    "\\q0",
    "€ 0",
  ])("%s is one", (format) => expect(isNumberFormat(format)).toBe(true));
  it.each(["qqq", "0 orang", "Rp 0", "x"])("%s is none", (format) => {
    expect(isNumberFormat(format)).toBe(false);
  });
});

describe("a colour", () => {
  it.each([
    ["rebeccapurple", "#663399"],
    ["AliceBlue", "#F0F8FF"],
    ["lightgoldenrodyellow", "#FAFAD2"],
    ["#1f4e79", "#1F4E79"],
  ])("%s is %s", (name, code) => expect(colourOf(name)).toBe(code));
  it.each(["kuning", "#12345", ""])("is not %j", (name) =>
    expect(() => colourOf(name)).toThrow("InvalidArgument".length ? "colour" : ""),
  );
});

describe("through the library", () => {
  let excel: TestExcel;
  beforeAll(async () => {
    excel = await openExcel({ host: { limits: { answerBytes: 20_000 } } });
  });
  afterAll(() => excel.close());

  const codeOf = async (
    batch: (context: Excel.RequestContext, input: unknown) => Promise<unknown>,
    input?: unknown,
  ): Promise<string> =>
    excel.run(batch, input).then(
      () => "",
      (error: unknown) => (error as { code: string }).code,
    );

  it("an address holds at most 8,192 characters", async () => {
    const read = async (context: Excel.RequestContext, input: unknown): Promise<void> => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(input as string);
      await context.sync();
    };
    const ofLength = (length: number): string => "A1,".repeat(3000).slice(0, length - 2) + "B1".slice(0, 2);
    const exact = ofLength(8192).replace(/,$/, "1");
    expect(await codeOf(read, exact.slice(0, 8189 - (exact.slice(0, 8189).endsWith(",") ? 1 : 0)))).toBe("");
    expect(await codeOf(read, "A1,".repeat(2731) + "A1")).toBe("InvalidArgument");
  });

  it.each(["TRUE", "false"])("%s is no name", async (name) => {
    const code = await codeOf(async (context, input) => {
      context.workbook.names.add(input as string, "=1");
      await context.sync();
    }, name);
    expect(code).toBe("InvalidArgument");
  });

  it.each([
    ["Dua\tkata", "InvalidArgument"],
    ["Dua kata", ""],
  ])("a sheet's name %j gives %j", async (name, expected) => {
    const code = await codeOf(async (context, input) => {
      context.workbook.worksheets.add(input as string);
      await context.sync();
    }, name);
    expect(code).toBe(expected);
  });

  it.each([
    [3, 3, ""],
    [3, 4, ""],
    [4, 3, "InvalidArgument"],
  ])("a validation from %d to %d gives %j", async (formula1, formula2, expected) => {
    const code = await codeOf(
      async (context, input) => {
        const [least, most] = input as [number, number];
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = {
          wholeNumber: { formula1: least, formula2: most, operator: "Between" },
        };
        await context.sync();
      },
      [formula1, formula2],
    );
    expect(code).toBe(expected);
  });

  it("an answer above the limit is refused, one below is given, and both are counted", async () => {
    const read = async (context: Excel.RequestContext, input: unknown): Promise<void> => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(input as string);
      range.load("values");
      await context.sync();
    };
    expect(await codeOf(read, "A1:A100")).toBe("");
    expect(await codeOf(read, "A1:Z400")).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.host.counts.largestAnswer).toBeGreaterThan(20_000);
  });

  it("circles show 0, and what depends on them counts with that", async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:L1");
      range.formulas = [["=I1+1", "=H1+1", "=J1", "=SUM(H1:I1)+5", "=1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[0, 0, 0, 5, 2]]);
  });

  it("a change of one cell tells what stood there and what stands there", async () => {
    const details = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("N1").values = [["lama"]];
      await context.sync();
      const seen: unknown[] = [];
      sheet.onChanged.add((event) => {
        seen.push(event.details);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("N1").values = [[7]];
      sheet.getRange("N2:N3").values = [[1], [2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen;
    });
    expect(details).toEqual([
      { valueBefore: "lama", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      undefined,
    ]);
  });
});
