import { describe, expect, it } from "@jest/globals";
import { formulaInFile, usesAddIn } from "../../../src/workbench/save/formulas.js";

describe("a formula in the file", () => {
  it.each([
    ["=SUM(A1:A9)", "SUM(A1:A9)"],
    ["=cakupan.gap_to_target(A1,B1)*2", "_xldudf_CAKUPAN_GAP_TO_TARGET(A1,B1)*2"],
    ["=XLOOKUP(A1,B:B,C:C)+IFS(A1>1,2)", "_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn.IFS(A1>1,2)"],
    ["=FILTER(A1:A9,B1:B9>SORT(C1))", "_xlfn._xlws.FILTER(A1:A9,B1:B9>_xlfn._xlws.SORT(C1))"],
    ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
    ['="IFS("&A1&"CAKUPAN.X("', '"IFS("&A1&"CAKUPAN.X("'],
    ["='IFS(x)'!A1+IFERROR(A1,0)", "'IFS(x)'!A1+IFERROR(A1,0)"],
    ["=MYIFS(1)", "MYIFS(1)"],
    ["=IFNA(IFNA(A1,IFNA(B1,1)),2)", "_xlfn.IFNA(_xlfn.IFNA(A1,_xlfn.IFNA(B1,1)),2)"],
    ["_xlfn.IFS(TRUE,1)", "_xlfn.IFS(TRUE,1)"],
  ])("%s is %s", (typed, written) => expect(formulaInFile(typed)).toBe(written));

  it("tells the add-in's functions from texts that mention them", () => {
    expect(usesAddIn("=ROUND(Cakupan.SUBSIDY_COST(1,12),0)")).toBe(true);
    expect(usesAddIn('="CAKUPAN.X"')).toBe(false);
    expect(usesAddIn("=SUM(A1)")).toBe(false);
  });
});
