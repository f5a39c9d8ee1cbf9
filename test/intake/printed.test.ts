import { describe, expect, it } from "@jest/globals";
import { readPrinted } from "../../src/intake/index.js";

describe("a figure as it was printed", () => {
  it.each([
    ["Rp33,2 miliar", 33_200_000_000, 100_000_000],
    ["Rp 33,20 miliar", 33_200_000_000, 10_000_000],
    ["Rp33.2 billion", 33_200_000_000, 100_000_000],
    ["Rp3 miliar", 3_000_000_000, 1_000_000_000],
    ["1,4 M", 1_400_000_000, 100_000_000],
    ["Rp610 jt", 610_000_000, 1_000_000],
    ["5.184 juta", 5_184_000_000, 1_000_000],
    ["Rp3,21 triliun", 3_210_000_000_000, 10_000_000_000],
    ["25 ribu orang", 25_000, 1_000],
    ["1,2 juta pekerja", 1_200_000, 100_000],
    ["Rp33.213.600", 33_213_600, 1],
    ["33,213,600", 33_213_600, 1],
    ["Rp 16.800,-", 16_800, 1],
    ["16.800", 16_800, 1],
    ["657 orang", 657, 1],
    ["210 kasus", 210, 1],
    ["3 bulan", 3, 1],
    ["1218000000", 1_218_000_000, 1],
  ])("%s is %d, to %d", (text, value, step) => {
    expect(readPrinted(text, "id")).toEqual({ value, step });
  });

  it("is read as the language has it where a word stands behind a number of two readings", () => {
    expect(readPrinted("1.234 juta", "id")).toEqual({ value: 1_234_000_000, step: 1_000_000 });
    expect(readPrinted("1.234 million", "en")).toEqual({ value: 1_234_000, step: 1_000 });
  });

  it.each([
    "",
    "banyak",
    "hampir 3 miliar",
    "12,5 %",
    "1,5",
    "3,2145 ribu",
    "Rp",
    "miliar",
    "3 lusin",
    "1.2.3 juta",
  ])("is none in %j", (text) => expect(readPrinted(text, "id")).toBeNull());
});
