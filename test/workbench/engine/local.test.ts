import { describe, expect, it } from "@jest/globals";
import {
  cellPasted,
  dayShown,
  formulaShown,
  formulaTyped,
  numberTyped,
} from "../../../src/workbench/engine/local.js";

// As Excel writes them where the list separator is ";" and the decimal sign a comma.
const formulas = [
  ["=CAKUPAN.GAP_TO_TARGET(731991,2732329,0.3839)", "=CAKUPAN.GAP_TO_TARGET(731991;2732329;0,3839)"],
  ["=IF(A1>=0.5,\"a, b; 1.5\",'Lembar, 1.5'!B2)", "=IF(A1>=0,5;\"a, b; 1.5\";'Lembar, 1.5'!B2)"],
  ['="5"" tebal, 1.5"&TEXT(A1,"0.00")', '="5"" tebal, 1.5"&TEXT(A1;"0.00")'],
  ["=SUM({1.5,2;3,4.25})*1E-3", "=SUM({1,5\\2;3\\4,25})*1E-3"],
  ["=SUM(Tabel1[[a,b]:[c]],$A$1:B2,.5)", "=SUM(Tabel1[[a,b]:[c]];$A$1:B2;,5)"],
  ["=STDEV.S(A1:A3)+Nama.1+#REF!", "=STDEV.S(A1:A3)+Nama.1+#REF!"],
] as const;

describe("a formula in an Excel of Indonesia", () => {
  it.each(formulas)("%s", (kept, shown) => {
    expect(formulaShown(kept)).toBe(shown);
    expect(formulaTyped(shown)).toBe(kept);
  });

  it.each(["=A1*1.000", "=1.5+2"])("is refused with a point in a number: %s", (typed) => {
    expect(formulaTyped(typed)).toBeNull();
  });
});

describe("a number that is typed", () => {
  it.each([
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["760.468", 760_468, "#,##0"],
    ["1,234", 1.234, null],
    ["0,5", 0.5, null],
    [",5", 0.5, null],
    ["-2,75", -2.75, null],
    ["38,39%", 0.3839, "0.00%"],
    ["38,39 %", 0.3839, "0.00%"],
    ["Rp16.800", 16_800, '"Rp"#,##0'],
    ["Rp 1.000.000,50", 1_000_000.5, '"Rp"#,##0.00'],
    ["1,5E3", 1500, "0.00E+00"],
    // Excel's count of days: 1 January 1900 is 1, and 31 December 2025 is 46022.
    ["31/12/2025", 46_022, "dd/mm/yyyy"],
    ["3/4/2025", 45_750, "dd/mm/yyyy"],
  ])("%s", (text, value, format) => {
    expect(numberTyped(text)).toEqual({ kind: "number", value, format });
  });

  it.each(["1.5", "1,234,567", "12.34", "38.39%", "12/31/2025", "31/02/2025"])(
    "is a text where only English would read it: %s",
    (text) => {
      expect(numberTyped(text)).toEqual({ kind: "text" });
    },
  );

  it.each(["2025", "-5", "3201010101900001", "Kab. Asmat", "JKK+JKM", "", "Rp", "-", "10:30"])(
    "is left to what both read alike: %j",
    (text) => {
      expect(numberTyped(text)).toBeNull();
    },
  );
});

it("a day can be typed again as the editor shows it", () => {
  expect(dayShown(46_022)).toBe("31/12/2025");
  expect(dayShown(45_750)).toBe("03/04/2025");
});

it.each([
  ["1.234,5", "1234.5"],
  ["38,39%", "38.39%"],
  ["31/12/2025", "2025-12-31"],
  ["=ROUND(A1;2)", "=ROUND(A1,2)"],
  ["Kabupaten Asmat, 1.5", "Kabupaten Asmat, 1.5"],
])("a pasted %s is read as %s", (text, read) => {
  expect(cellPasted(text)).toBe(read);
});
