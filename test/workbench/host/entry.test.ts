/** What Excel makes of a value that is written, as if typed into English Excel. */
import { describe, expect, it } from "@jest/globals";
import { entered } from "../../../src/workbench/host/entry.js";

const entry = (value: unknown, format = "General") => entered(value, format, () => true);

describe("a written value", () => {
  it.each([
    [12, { content: 12 }],
    [true, { content: true }],
    ["", { content: null }],
    [null, { content: undefined }],
    ["abc", { content: "abc" }],
    ["'=teks", { content: "'=teks" }],
    ["18", { content: 18 }],
    ["007", { content: 7 }],
    [" 12 ", { content: 12 }],
    ["TRUE", { content: true }],
    ["12%", { content: 0.12, format: "0%" }],
    ["1,234", { content: 1234, format: "#,##0" }],
    ["1.234.567", { content: "1.234.567" }],
    // 2024-01-15 is day 45306 of Excel's calendar.
    ["2024-01-15", { content: 45306, format: "yyyy-mm-dd" }],
    ["2024-01", { content: 45292, format: "yyyy-mm" }],
    ["1E5", { content: 100_000, format: "0.00E+00" }],
    // Excel keeps 15 digits: a 16 digit identity number written without care loses its last one.
    ["3201010101010001", { content: 3_201_010_101_010_000 }],
    ["=A1+1", { content: "=A1+1" }],
    ["+A1", { content: "=+A1" }],
    ["-A1", { content: "=-A1" }],
    ["-5", { content: -5 }],
    // Excel takes it for a formula with two unknown names: such a text must be written after an apostrophe.
    ["- butir pertama", { content: "=- butir pertama" }],
    ["=", { content: "=" }],
  ])("%j becomes %j", (value, content) => {
    expect(entry(value)).toEqual(content);
  });

  it("stays what it is in a cell with the format text", () => {
    expect(entry("007", "@")).toEqual({ content: "007" });
    expect(entry("=A1", "@")).toEqual({ content: "'=A1" });
    expect(entry("2024-01", "@")).toEqual({ content: "2024-01" });
    expect(entry(7, "@")).toEqual({ content: "7" });
  });

  it.each([["- butir, lalu"], ["+("], ["@nama"], ["=SUM("], [{}]])("%j is refused", (value) => {
    expect(() => entry(value)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("holds 32767 characters and no more", () => {
    expect(entry("x".repeat(32_767)).content).toHaveLength(32_767);
    expect(() => entry("x".repeat(32_768))).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("holds a formula of 8192 characters and no more", () => {
    const formula = (length: number): string => `="${"x".repeat(length - 3)}"`;
    expect(entry(formula(8192)).content).toHaveLength(8192);
    expect(() => entry(formula(8193))).toThrow(
      expect.objectContaining({ code: "FormulaLengthExceedsLimit" }),
    );
  });
});
