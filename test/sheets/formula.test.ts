import { describe, expect, it } from "@jest/globals";
import { area, cell, formula, relativeText } from "../../src/sheets/formula.js";
import type { Dialect, FormulaNode } from "../../src/sheets/formula.js";
import { columnLetters, quotedSheetName, sheetNameFault } from "../../src/sheets/address.js";
import {
  coverageRate,
  f,
  firstThat,
  formulaText,
  gapToTarget,
  onceKnown,
  plus,
  sentence,
  subsidyCost,
  times,
} from "../../src/sheets/index.js";
import { sheet } from "./sheet.js";

const plan = {
  sheets: [sheet("here", "Segmen"), sheet("there", "Asumsi (2)"), sheet("plain", "Asumsi")],
};
const written = (node: FormulaNode, dialect: Dialect = "native"): string =>
  formulaText(formula(node), plan, "here", dialect);
const a1 = cell({ sheet: "here", row: 0, column: 0 });
const b1 = cell({ sheet: "here", row: 0, column: 1 });
const c1 = cell({ sheet: "here", row: 0, column: 2 });

describe("how a formula is written", () => {
  it.each([
    [f`${a1} + ${b1} + ${c1}`, "=A1+B1+C1"],
    [f`${a1} - (${b1} - ${c1})`, "=A1-(B1-C1)"],
    [f`(${a1} - ${b1}) - ${c1}`, "=A1-B1-C1"],
    [f`(${a1} + ${b1}) * ${c1}`, "=(A1+B1)*C1"],
    [f`${a1} / (${b1} * ${c1})`, "=A1/(B1*C1)"],
    [f`${a1} + (${b1} + ${c1})`, "=A1+(B1+C1)"],
    [f`(${a1} & ${b1}) = "x"`, '=A1&B1="x"'],
    [f`"say ""hi""" & (${a1} = ${b1})`, '="say ""hi"""&(A1=B1)'],
    [f`${a1} * -1`, "=A1*(-1)"],
    [sentence("a", b1, "c"), '="a"&B1&"c"'],
    [f`ROUND(${a1} / ${b1}, 2)`, "=ROUND(A1/B1,2)"],
    [onceKnown([a1, b1], f`${a1} + ${b1}`), '=IF(COUNT(A1,B1)=2,A1+B1,"")'],
    [plus([a1, b1, c1]), "=A1+B1+C1"],
    [plus([]), "=0"],
    [times([a1, f`${b1} + ${c1}`]), "=A1*(B1+C1)"],
    [firstThat([], "OK"), '="OK"'],
    [
      firstThat(
        [
          [f`${a1} > 1`, "a"],
          [f`${b1} > 1`, c1],
        ],
        0,
      ),
      '=IF(A1>1,"a",IF(B1>1,C1,0))',
    ],
  ])("%#", (node, expected) => {
    expect(written(node)).toBe(expected);
  });

  it("names other sheets by the tab they have, quoted where Excel quotes", () => {
    const place = { row: 4, column: 27 };
    expect(written(cell({ sheet: "there", ...place }, "both"))).toBe("='Asumsi (2)'!$AB$5");
    expect(written(cell({ sheet: "plain", ...place }, "row"))).toBe("=Asumsi!AB$5");
    expect(written(cell({ sheet: "plain", ...place }, "column"))).toBe("=Asumsi!$AB5");
    expect(written(area({ sheet: "here", row: 1, column: 1, rows: 3, columns: 2 }, "both"))).toBe(
      "=$B$2:$C$4",
    );
  });
});

describe("the two dialects of a measure", () => {
  it("writes a coverage rate as a division, or as the add-in's function", () => {
    expect(written(coverageRate(a1, b1))).toBe("=A1/B1");
    expect(written(coverageRate(a1, b1), "cakupan")).toBe("=CAKUPAN.COVERAGE_RATE(A1,B1)");
  });

  it("brackets the native form of a measure where it stands inside an operation", () => {
    expect(written(f`${a1} / ${coverageRate(b1, c1)}`)).toBe("=A1/(B1/C1)");
    expect(written(f`${a1} / ${coverageRate(b1, c1)}`, "cakupan")).toBe("=A1/CAKUPAN.COVERAGE_RATE(B1,C1)");
  });

  it("rounds a gap's need to a millionth of a person, then up, and never below zero", () => {
    expect(written(gapToTarget(a1, b1, c1))).toBe("=MAX(0,ROUNDUP(ROUND(C1*B1,6),0)-A1)");
    expect(written(gapToTarget(a1, b1, c1), "cakupan")).toBe("=CAKUPAN.GAP_TO_TARGET(A1,B1,C1)");
  });

  it("keeps the native form in both dialects where the function does not apply", () => {
    const cost = subsidyCost([a1, b1], f`${a1} * ${c1}`, f`${c1} = "PU"`);
    expect(written(cost)).toBe("=A1*C1");
    expect(written(cost, "cakupan")).toBe('=IF(C1="PU",A1*C1,CAKUPAN.SUBSIDY_COST(A1,B1))');
  });
});

describe("relative text", () => {
  it("is the same for the same formula in the next column, and only then", () => {
    const inColumn = (column: number): FormulaNode =>
      plus([
        cell({ sheet: "here", row: 2, column }),
        cell({ sheet: "there", row: 7, column }, "row"),
        cell({ sheet: "there", row: 1, column: 1 }, "both"),
      ]);
    const first = relativeText(formula(inColumn(5)), "here", 3, 5);
    expect(relativeText(formula(inColumn(6)), "here", 3, 6)).toBe(first);
    expect(relativeText(formula(inColumn(5)), "here", 3, 6)).not.toBe(first);
  });
});

describe("addresses and tab names", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it.each([
    ["Asumsi", "Asumsi"],
    ["Asumsi (2)", "'Asumsi (2)'"],
    ["Jum'at", "'Jum''at'"],
    ["2024", "'2024'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["R1C1", "'R1C1'"],
    ["true", "'true'"],
    ["Überblick_1", "Überblick_1"],
  ])("quotes %s as %s", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  it.each([
    ["", "empty"],
    ["x".repeat(31), null],
    ["x".repeat(32), "long"],
    ["a/b", "sign"],
    ["a[b", "sign"],
    ["'a", "apostrophe"],
    ["a'b", null],
    ["History", "reserved"],
  ])("judges the tab name %j: %j", (name, fault) => {
    expect(sheetNameFault(name)).toBe(fault);
  });
});
