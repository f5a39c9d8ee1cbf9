import { describe, expect, it } from "@jest/globals";
import { formulaProblem, shifted } from "../../../src/workbench/host/formula.js";

const sheets = new Set(["asumsi", "asumsi (2)", "o'neil"]);
const problem = (formula: string): string | null =>
  formulaProblem(formula, (name) => sheets.has(name.toLowerCase()));

describe("formulas that Excel takes", () => {
  it.each([
    "=1",
    "=A1+B2*3",
    "=-A1",
    "=--A1",
    "=A1%",
    "=SUM(A1:B2,C3)",
    "=SUM(A1:B2 B1:C5)",
    '=IF(A1>=-5,"ya ""betul""",)',
    "=SUM(,1)",
    "=Asumsi!$C$5*2",
    "='Asumsi (2)'!A1",
    "='O''Neil'!A1",
    "=SUM(A:A)+SUM(1:3)",
    "={1,2;3,4}",
    "=SUMPRODUCT((A1:A3=1)*(B1:B3))",
    "=CAKUPAN.COVERAGE_RATE(A1,B1)",
    "=IFERROR(A1/B1,#N/A)",
    "=TRUE",
    "=1.5E-3",
    "=A1:INDEX(B:B,3)",
    "=@A1:A3",
    "=A1#",
    "=LOG10(100)",
    "=Pagu_2025",
    "=(1+2)*3",
    " =1".trim(),
  ])("%s", (formula) => {
    expect(problem(formula)).toBeNull();
  });
});

describe("formulas that Excel refuses", () => {
  it.each([
    ["=SUM(A1", "a parenthesis is not closed"],
    ["=A1)", '")" has no beginning'],
    ["=1+", "it ends with an operator"],
    ["=*2", '"*" has nothing before it'],
    ["=1**2", '"*" has nothing before it'],
    ["=SUM(A1;B1)", '";" does not separate arguments here: use ","'],
    ["=SUM(1+,2)", "an operator has nothing after it"],
    ['="tanpa akhir', 'it cannot be read from ""tanpa akhir" on'],
    ["=A1 5", '"5" stands where an operator belongs'],
    ["=Tiada!A1", 'there is no worksheet "Tiada"'],
    ["=IF()", "IF has too few arguments"],
    ["=ROUND(A1)", "ROUND has too few arguments"],
    ["=ROUND(A1,2,3)", "ROUND has too many arguments"],
    ["=1,2", "a comma stands outside of any function"],
    ["=()", '"()" is empty'],
    ["={1,2", "a parenthesis is not closed"],
    ["= ", "it is empty"],
  ])("%s: %s", (formula, reason) => {
    expect(problem(formula)).toBe(reason);
  });

  it("nests 64 levels and no more", () => {
    const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
    expect(problem(nested(64))).toBeNull();
    expect(problem(nested(65))).toBe("it is nested more than 64 levels deep");
  });
});

describe("a formula that is filled", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ['=Asumsi!B2*"A1"', 1, 0, '=Asumsi!B3*"A1"'],
    ["=SUM(A1:B2)", 0, 2, "=SUM(C1:D2)"],
    ["=SUM($1:2)", 1, 0, "=SUM($1:3)"],
    ["=SUM(A:$B)", 5, 1, "=SUM(B:$B)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=LOG10(A1)", 1, 1, "=LOG10(B2)"],
    ["=A1#", 1, 0, "=A2#"],
  ])("%s moved by %i rows and %i columns", (formula, rows, columns, moved) => {
    expect(shifted(formula, rows, columns)).toBe(moved);
  });
});
