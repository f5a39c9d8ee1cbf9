import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { readNumberText } from "../../src/intake/index.js";
import { findingsOf, intake } from "./tables.js";

describe("a text that is a number", () => {
  it.each([
    ["1.234.567", 1_234_567, null],
    ["1,234,567", null, 1_234_567],
    ["1.234.567,8", 1_234_567.8, null],
    ["1,234,567.8", null, 1_234_567.8],
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["2700000", 2_700_000, 2_700_000],
    ["1 234 567", 1_234_567, 1_234_567],
    ["1 234", 1234, 1234],
    ["12,5", 12.5, null],
    ["0.125", null, 0.125],
    ["(150)", -150, -150],
    ["-150", -150, -150],
    ["\u2212150", -150, -150],
    ["1.200 orang", 1200, 1.2],
    ["12.34.567", null, null],
    ["1.2345.678", null, null],
    ["tidak ada", null, null],
    ["=1+1", null, null],
    ["2023-12-31", null, null],
    ["", null, null],
  ])("%j is %s the Indonesian and %s the English way", (text, id, en) => {
    const read = readNumberText(text);
    expect([read?.id ?? null, read?.en ?? null]).toEqual([id, en]);
  });

  it.each([
    ["12,5 %", 0.125, null],
    ["12.5%", null, 0.125],
    ["24,86 persen", 0.2486, null],
    ["100%", 1, 1],
  ])("%j is a share of %s the Indonesian and %s the English way", (text, id, en) => {
    expect(readNumberText(text)).toMatchObject({ id, en, percent: true });
  });

  it("an amount of rupiah says so", () => {
    expect(readNumberText("Rp 1.000.000,-")).toMatchObject({ id: 1_000_000, en: null, rupiah: true });
    expect(readNumberText("Rp16.800")).toMatchObject({ id: 16_800, rupiah: true });
  });

  // Intl writes the number, an implementation of its own.
  it.each([
    ["id", "id-ID"],
    ["en", "en-US"],
  ] as const)("every number is read back as %s writes it", (locale, tag) => {
    const writer = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumberText(writer.format(value))?.[locale]).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("which way a column is meant", () => {
  const heading = "Kabupaten/Kota | Segmen | Pekerja | Peserta";

  it("is told by one cell of it that can be read in one way only", () => {
    const read = intake([heading, "Kab. Pringsewu | Petani | 1.234.567 | 1.234"]);
    expect(read.rows[0]).toMatchObject({ workers: 1_234_567, covered: 1234, sound: true });
    expect(read.questions).toEqual([]);
    // Persons have one reading, and it is said.
    expect(findingsOf(read, "text-number").some((finding) => finding.address === "D2")).toBe(true);
  });

  it.each([
    ["9.876", 9876],
    ["88.958", 88_958],
    ["201.500", 201_500],
    ["12.000", 12_000],
    ["12,000", 12_000],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["999", 999],
  ])("persons are whole: %s is %s, whatever the columns beside it do", (text, persons) => {
    const read = intake([`${heading} | Cakupan (%)`, `Kab. Pringsewu | Petani | ${text} | 1 | 25.55`]);
    expect(read.questions).toEqual([]);
    expect(read.rows[0]).toMatchObject({ workers: persons, covered: 1, rate: 0.2555, sound: true });
  });

  it.each(["12,5", "12.5", "1.25", "0.125"])("%s persons are none", (text) => {
    const read = intake([heading, `Kab. Pringsewu | Petani | ${text} | 1`]);
    expect(read.rows[0]).toMatchObject({ workers: null, sound: false });
    expect(findingsOf(read, "fraction")).toHaveLength(1);
  });

  const thousands = "Kabupaten/Kota | Segmen | Pekerja (ribu orang) | Peserta (ribu orang)";
  const row = "Kab. Pringsewu | Petani | 9.876 | 1.234";

  it("of thousands is asked where no cell decides it, with both readings, and the row waits", () => {
    const read = intake([thousands, row]);
    expect(read.questions.map(({ id, address, chosen }) => [id, address, chosen])).toEqual([
      ["numbers-C", "C2", null],
      ["numbers-D", "D2", null],
    ]);
    const [question] = read.questions;
    expect(question?.sentence.id).toContain("9.876 (cara Indonesia)");
    expect(question?.sentence.en).toContain("9.876 (the English way)");
    expect(question?.options.map(({ id }) => id)).toEqual(["id", "en"]);
    expect(read.rows[0]).toMatchObject({ workers: null, covered: null, sound: false });
    expect(findingsOf(read, "ambiguous-number").map(({ address }) => address)).toEqual(["C2", "D2"]);
  });

  it.each([
    // 9,876 thousands, and 9 thousand eight hundred and seventy-six.
    ["id", 9_876_000, 1_234_000],
    ["en", 9876, 1234],
  ])("of thousands is as the planner answers: %s", (answer, workers, covered) => {
    const read = intake([thousands, row], { answers: new Map([["numbers", answer]]) });
    expect(read.questions.map(({ chosen }) => chosen)).toEqual([answer, answer]);
    expect(read.rows[0]).toMatchObject({ workers, covered, sound: true });
  });

  it("two ways in one column are said", () => {
    const read = intake([
      heading,
      "Kab. Pringsewu | Petani | 1.234.567 | 5",
      "Kab. Tanggamus | Petani | 2,345,678 | 6",
    ]);
    expect(read.rows.map((row) => row.workers)).toEqual([1_234_567, 2_345_678]);
    expect(findingsOf(read, "mixed-locales")).toHaveLength(1);
  });
});
