import { describe, expect, it } from "@jest/globals";
import { signsOf } from "../../../src/sheets/index.js";
import { argumentOf, withoutBlankEnd } from "../../../src/taskpane/features/formula/typed.js";

const indonesian = signsOf(",");
const english = signsOf(".");

describe("what is typed for an argument", () => {
  it.each([
    ["", ""],
    ["  12 ", "12"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["3.058.943", "3058943"],
    ["3,058,943", "3058943"],
    ["0.3839", "0.3839"],
    ["0,383", "0.383"],
    ["38,39 %", "38.39%"],
    ["-5", "-5"],
    ["Segmen!C6", "Segmen!C6"],
    ["'Baris RKA'!$B$2:$B$9", "'Baris RKA'!$B$2:$B$9"],
    ["APBD provinsi", '"APBD provinsi"'],
    ['kata "itu"', '"kata ""itu"""'],
    ["2026-01", '"2026-01"'],
    ["12.34.56", '"12.34.56"'],
  ])("%j is %j, whoever reads it", (typed, argument) => {
    expect(argumentOf(typed, [indonesian, english])).toBe(argument);
  });

  it("may be a number of two kinds, which those decide who agree", () => {
    expect(argumentOf("760.468", [indonesian, indonesian])).toBe("760468");
    expect(argumentOf("760.468", [english])).toBe("760.468");
    expect(argumentOf("760,468", [english])).toBe("760468");
    expect(argumentOf("760.468", [english, indonesian])).toEqual({
      typed: "760.468",
      whole: 760_468,
      decimal: 760.468,
    });
  });

  it("is left out at the end only", () => {
    expect(withoutBlankEnd(["1", "", "2", "", ""])).toEqual(["1", "", "2"]);
  });
});
