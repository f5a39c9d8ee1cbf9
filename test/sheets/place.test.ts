import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { sheetNameFault } from "../../src/sheets/address.js";
import { placeSheets } from "../../src/sheets/index.js";
import { planOf, sheet } from "./sheet.js";

const names = (taken: readonly string[], ...wanted: readonly string[]): readonly string[] =>
  placeSheets(planOf(...wanted.map((name, index) => sheet(`s${index}`, name))), taken).sheets.map(
    ({ name }) => name,
  );

describe("tab names in a workbook that has sheets already", () => {
  it("stay as they are when they are free", () => {
    expect(names(["Sheet1"], "Asumsi", "Segmen")).toEqual(["Asumsi", "Segmen"]);
  });

  it("count on when they are taken, without regard to case", () => {
    expect(names(["ASUMSI"], "Asumsi")).toEqual(["Asumsi (2)"]);
    expect(names(["Asumsi", "asumsi (2)"], "Asumsi")).toEqual(["Asumsi (3)"]);
  });

  it("do not take a name that another sheet of the plan has just been given", () => {
    expect(names(["Asumsi"], "Asumsi", "Asumsi (2)")).toEqual(["Asumsi (2)", "Asumsi (2) (2)"]);
  });

  it("stay within 31 characters", () => {
    const long = "x".repeat(31);
    expect(names([long], long)).toEqual([`${"x".repeat(27)} (2)`]);
  });

  it("are always ones that Excel takes, all different and none taken", () => {
    const name = fc.constantFrom("Asumsi", "asumsi", "Segmen", "Asumsi (2)", "x".repeat(31), "x".repeat(30));
    fc.assert(
      fc.property(fc.array(name), fc.array(name, { minLength: 1 }), (taken, wanted) => {
        const given = names(taken, ...wanted);
        const all = [
          ...new Set(taken.map((one) => one.toLowerCase())),
          ...given.map((one) => one.toLowerCase()),
        ];
        expect(new Set(all).size).toBe(all.length);
        expect(given.every((one) => sheetNameFault(one) === null)).toBe(true);
      }),
    );
  });
});
