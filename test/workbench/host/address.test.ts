import { describe, expect, it } from "@jest/globals";
import { columnName, columnNumber } from "../../../src/workbench/engine/ranges.js";
import { parseRect, quoteSheet, rectText, splitSheet } from "../../../src/workbench/host/address.js";

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  });
});

describe("addresses", () => {
  it.each(["A1", "B2:C5", "A:C", "1:3", "XFD1048576"])("%s is read and written the same", (address) => {
    const rect = parseRect(address);
    expect(rect && rectText(rect)).toBe(address);
  });

  it("are read whatever their order, case and dollars", () => {
    expect(parseRect("$c$5:b2")).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
  });

  it.each(["", "A", "A0", "A1048577", "XFE1", "A1:B", "A1:B2:C3", "R1C1", "A1,B2"])("%j is none", (text) => {
    expect(parseRect(text)).toBeNull();
  });

  it("name sheets as Excel quotes them", () => {
    expect(quoteSheet("Asumsi")).toBe("Asumsi");
    expect(quoteSheet("Asumsi (2)")).toBe("'Asumsi (2)'");
    expect(quoteSheet("O'Neil")).toBe("'O''Neil'");
    expect(quoteSheet("AB12")).toBe("'AB12'");
    expect(quoteSheet("2024")).toBe("'2024'");
    expect(splitSheet("'O''Neil'!A1")).toEqual({ sheet: "O'Neil", rest: "A1" });
  });
});
