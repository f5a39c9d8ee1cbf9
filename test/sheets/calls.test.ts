/** Our own functions in formulas that anybody wrote, and the ordinary formulas that say the same. */
import { describe, expect, it } from "@jest/globals";
import {
  argumentIn,
  formulaWith,
  ordinaryForm,
  ordinaryFormula,
  ownCalls,
  signsOf,
} from "../../src/sheets/index.js";

describe("calls of our functions", () => {
  it("are found with their arguments, the outer before the inner", () => {
    const formula =
      "=SUM(1,CAKUPAN.GAP_TO_TARGET(A1,SUM(B1,2),,\"a,b\"),CAKUPAN.COVERAGE_RATE('x, (y'!A1,{1,2}))";
    expect(ownCalls(formula).map(({ id, args }) => [id, args])).toEqual([
      ["GAP_TO_TARGET", ["A1", "SUM(B1,2)", "", '"a,b"']],
      ["COVERAGE_RATE", ["'x, (y'!A1", "{1,2}"]],
    ]);
    const nested = "=CAKUPAN.SUBSIDY_COST(CAKUPAN.GAP_TO_TARGET(A1,B1,C1),12)";
    expect(ownCalls(nested).map(({ id }) => id)).toEqual(["SUBSIDY_COST", "GAP_TO_TARGET"]);
  });

  it.each([
    ['="CAKUPAN.TARGET(1)"&A1'],
    ["='CAKUPAN.TARGET(1)'!A1"],
    ["=MYCAKUPAN.TARGET(1)"],
    ["CAKUPAN.TARGET(1)"],
    ["=SUM(A1:A9)"],
  ])("are not in %s", (formula) => {
    expect(ownCalls(formula)).toEqual([]);
  });

  it("are known as an Excel without the add-in keeps them, in any case, and without arguments", () => {
    expect(ownCalls('=_xldudf_CAKUPAN_TARGET("RPJMN",2029)')[0]).toMatchObject({ id: "TARGET" });
    expect(ownCalls("=cakupan.target()")[0]).toMatchObject({ id: "TARGET", args: [] });
  });
});

describe("an argument", () => {
  it.each([
    ["", { kind: "none" }],
    ["12.5", { kind: "value", value: 12.5 }],
    ["38.39%", { kind: "value", value: 0.3839 }],
    ['"satu ""dua"""', { kind: "value", value: 'satu "dua"' }],
    ["TRUE", { kind: "value", value: true }],
    ["$B$4", { kind: "area", sheet: null, address: "$B$4" }],
    ["'Baris RKA'!B2:B10", { kind: "area", sheet: "Baris RKA", address: "B2:B10" }],
    ["Data!A:A", { kind: "area", sheet: "Data", address: "A:A" }],
    ["B4+1", { kind: "formula" }],
    ["SUM(B4)", { kind: "formula" }],
  ])("%s", (text, read) => {
    expect(argumentIn(text)).toEqual(read);
  });
});

describe("an ordinary formula", () => {
  it("says what the function says", () => {
    expect(ordinaryForm("COVERAGE_RATE", ["B2", "B3+B4"])).toBe("B2/(B3+B4)");
    expect(ordinaryForm("GAP_TO_TARGET", ["B2", "B3", "0.3839"])).toBe(
      "MAX(0,ROUNDUP(ROUND(0.3839*B3,6),0)-B2)",
    );
    expect(ordinaryForm("GAP_TO_TARGET", ["B2", "B3", "B4", '"bertanda"'])).toBe(
      "ROUNDUP(ROUND(B4*B3,6),0)-B2",
    );
  });

  it("is none where the law decides, an argument is missing, or the answer spills", () => {
    expect(ordinaryForm("CONTRIBUTION", ['"BPU"'])).toBeNull();
    expect(ordinaryForm("COVERAGE_RATE", ["B2"])).toBeNull();
    expect(ordinaryForm("COVERAGE_RATE", ["B2", ""])).toBeNull();
    expect(ordinaryForm("COVERAGE_RATE", ["B2:B9", "C2:C9"])).toBeNull();
    expect(ordinaryForm("GAP_TO_TARGET", ["B2", "B3", "B4", '"poin"'])).toBeNull();
  });

  it("takes the place of every call in a formula, or of none", () => {
    expect(ordinaryFormula("=CAKUPAN.COVERAGE_RATE(A1,B1)*100")).toBe("=(A1/B1)*100");
    expect(ordinaryFormula("=CAKUPAN.GAP_TO_TARGET(A1,B1,CAKUPAN.COVERAGE_RATE(A2,B2))")).toBe(
      "=MAX(0,ROUNDUP(ROUND((A2/B2)*B1,6),0)-A1)",
    );
    expect(ordinaryFormula('=CAKUPAN.COVERAGE_RATE(A1,B1)+CAKUPAN.TARGET("RKP",2026)')).toBeNull();
    expect(ordinaryFormula("=A1+1")).toBe("=A1+1");
  });
});

describe("a formula as somebody types it", () => {
  it("has the separators of that Excel, outside of quotes", () => {
    const formula = "=CAKUPAN.GAP_TO_TARGET(A1,'a,b'!B1,0.3839,\"a,b 1.5\")";
    expect(formulaWith(formula, signsOf(","))).toBe("=CAKUPAN.GAP_TO_TARGET(A1;'a,b'!B1;0,3839;\"a,b 1.5\")");
    expect(formulaWith(formula, signsOf("."))).toBe(formula);
  });
});
