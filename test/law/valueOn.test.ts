import { describe, expect, it } from "@jest/globals";
import { decidingDay, valueOn } from "../../src/domain/index.js";
import type { IsoDate, Parameter } from "../../src/domain/index.js";
import { changeMonths } from "../../src/domain/law/changes.js";
import { parameter } from "../../src/domain/law/parameter.js";

const cited = { act: "PP 1/2000", article: null, sources: ["https://example.org/"] } as const;
/** A made-up rule with every kind of value: two amounts, a repeal, a new amount for a time, an amount yet to come. */
const rule: Parameter<number> = parameter<number>({
  id: "made.up",
  name: { id: "Aturan contoh", en: "Example rule" },
  unit: "rupiah",
  period: "month",
  values: [
    { from: "2020-01-01", value: 10, citation: cited, confidence: "press" },
    { from: "2021-07-15", value: 20, citation: cited, confidence: "statute" },
    { from: "2022-01-01", value: null, citation: cited, confidence: "statute" },
    { from: "2023-01-01", until: "2023-12-31", value: 30, citation: cited, confidence: "statute" },
    { from: "2025-01-01", value: "pending", citation: cited, confidence: "statute" },
  ],
  lastChecked: "2023-06-30",
  describe: (value) => ({ id: String(value), en: String(value) }),
});

describe("valueOn", () => {
  it.each<[IsoDate, string, number | null]>([
    ["2019-12-31", "not-yet-in-force", null],
    ["2020-01-01", "value", 10],
    ["2021-07-14", "value", 10],
    ["2021-07-15", "value", 20],
    ["2021-12-31", "value", 20],
    ["2022-01-01", "repealed", null],
    ["2022-12-31", "repealed", null],
    ["2023-01-01", "value", 30],
    ["2023-12-31", "value", 30],
    ["2024-01-01", "ended", null],
    ["2025-01-01", "pending", null],
    ["2099-01-01", "pending", null],
  ])("on %s: %s %s", (day, kind, value) => {
    const looked = valueOn(rule, day);
    expect(looked.kind).toBe(kind);
    if (looked.kind === "value") expect(looked.value).toBe(value);
    else expect(looked.sentence.id).toContain("Aturan contoh");
  });

  it("says the day in both languages where there is no value", () => {
    const looked = valueOn(rule, "2019-12-31");
    expect(looked).toMatchObject({
      day: "2020-01-01",
      sentence: {
        id: "Aturan contoh: belum berlaku; nilai pertama yang diketahui mulai 1 Januari 2020.",
        en: "Example rule: not yet in force; the first known value begins on 1 January 2020.",
      },
    });
  });

  it("is checked up to the day on which its pages were read, and unverified since", () => {
    expect(valueOn(rule, "2023-06-30")).toMatchObject({ freshness: { status: "checked" } });
    expect(valueOn(rule, "2023-07-01")).toMatchObject({
      value: 30,
      freshness: { status: "unverified", since: "2023-06-30" },
    });
  });

  it("lets the last day decide for a contribution month", () => {
    expect(decidingDay({ year: 2024, month: 2 })).toBe("2024-02-29");
    expect(valueOn(rule, { year: 2021, month: 6 })).toMatchObject({ value: 10 });
    expect(valueOn(rule, { year: 2021, month: 7 })).toMatchObject({ value: 20 });
  });

  it("knows the months in which a contribution can change", () => {
    const index = (year: number, month: number) => year * 12 + month - 1;
    expect(changeMonths([rule])).toEqual([
      index(2020, 1),
      index(2021, 7),
      index(2022, 1),
      index(2023, 1),
      index(2023, 7),
      index(2024, 1),
      index(2025, 1),
    ]);
  });
});
