import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import {
  addMonths,
  compareMonths,
  dateOfSerial,
  firstDay,
  formatDate,
  formatMonth,
  isIsoDate,
  isoMonth,
  lastDay,
  monthOfSerial,
  monthRange,
  parseDate,
  parseMonth,
  serialOfMonth,
} from "../../src/domain/index.js";

describe("Excel dates, 1900 system", () => {
  it.each([
    // DATEVALUE in Excel: 1 March 1900 is 61 (the day after the 29 February 1900 that Excel invented).
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [36_585, "2000-02-29"],
    [45_658, "2025-01-01"],
    [45_695, "2025-02-07"],
    [46_023, "2026-01-01"],
    [46_023.99, "2026-01-01"],
    [109_939, "2200-12-31"],
  ])("%d is %s", (serial, day) => {
    expect(dateOfSerial(serial)).toEqual({ ok: true, value: day });
  });

  it("agrees with the platform's calendar on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2201, max: 109_939 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfSerial(serial)).toEqual({ ok: true, value: day });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([60, 0, -1, 109_940, 2_958_465, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (serial) => {
    expect(dateOfSerial(serial)).toMatchObject({ ok: false, problem: { code: "value" } });
  });

  // As Excel dates 202601 would be a day of 2454 and 2026 one of 1905; 2026.01 is 2026 with a decimal.
  it.each([
    [1901, "1901-01"],
    [2026, "2026-01"],
    [2200, ""],
    [2026.01, "2026-01"],
    [202_601, "2026-01"],
    [202_612, "2026-12"],
    [20_260_101, "2026-01"],
    [202_613, ""],
  ])("refuses %d, a year or month typed as a number, and says what is meant", (typed, meant) => {
    const read = monthOfSerial(typed);
    expect(read).toMatchObject({ ok: false, problem: { code: "value", argument: "start" } });
    if (!read.ok && meant !== "")
      expect(read.problem.sentence.id).toContain(`Mungkin maksudnya teks "${meant}"?`);
  });

  it("comes back from a month's first day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1910, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(monthOfSerial(serialOfMonth({ year, month }))).toEqual({ ok: true, value: { year, month } });
      }),
    );
  });
});

describe("months in words", () => {
  it.each([
    ["2026-01", 2026, 1],
    ["2026-1", 2026, 1],
    ["2026/12", 2026, 12],
    ["2026-08-31", 2026, 8],
    ["08/2026", 2026, 8],
    [" Agustus 2026 ", 2026, 8],
    ["agt 2026", 2026, 8],
    ["August 2026", 2026, 8],
    ["Okt. 2026", 2026, 10],
    ["DES-2026", 2026, 12],
    ["Nopember 2026", 2026, 11],
    ["May 2026", 2026, 5],
    ["Mei 2026", 2026, 5],
    ["1 Januari 2026", 2026, 1],
    ["31 Des. 2026", 2026, 12],
    ["1-Jan-26", 2026, 1],
    ["Jan-26", 2026, 1],
    ["jan '26", 2026, 1],
    ["January 31, 2026", 2026, 1],
    ["2026 Januari", 2026, 1],
    ["2026.01.31", 2026, 1],
    ["2026-01-31T00:00:00", 2026, 1],
    // Day and month either way round give the same month, or only one of them exists.
    ["01/01/2026", 2026, 1],
    ["13/01/2026", 2026, 1],
    ["01/13/2026", 2026, 1],
    ["31-12-2026", 2026, 12],
  ])("%j is month %d-%d", (text, year, month) => {
    expect(parseMonth(text)).toEqual({ ok: true, value: { year, month } });
  });

  it.each([
    "",
    "2026",
    "2026-00",
    "2026-13",
    "13/2026",
    "2026-02-30",
    "Januari",
    "Smarch 2026",
    "26-01",
    "202601",
    "31 Februari 2026",
    "29 Februari 2026",
    "13/13/2026",
    "01/01/26",
    "Jan 226",
    `${" ".repeat(50)}Januari 2026`,
  ])("refuses %j with the forms it takes", (text) => {
    const read = parseMonth(text);
    expect(read).toMatchObject({ ok: false, problem: { code: "value" } });
    if (!read.ok) expect(read.problem.sentence.id).toContain('"2026-01"');
  });

  it("names both readings of a text that has two, and takes neither", () => {
    const read = parseMonth("01/02/2026");
    expect(read).toMatchObject({ ok: false, problem: { code: "value" } });
    if (!read.ok) {
      expect(read.problem.sentence.id).toContain("Itu dapat berarti 1 Februari 2026 atau 2 Januari 2026.");
    }
    expect(parseDate("01/02/2026")).toBeNull();
  });

  it("knows the day where a text names one", () => {
    expect(parseDate("7 Februari 2025")).toBe("2025-02-07");
    expect(parseDate("07/02/2025")).toBeNull();
    expect(parseDate("13/02/2025")).toBe("2025-02-13");
    expect(parseDate("2025-02-07")).toBe("2025-02-07");
    expect(parseDate("2025-02")).toBeNull();
  });

  it("is written in both languages", () => {
    expect(formatMonth({ year: 2026, month: 8 }, "id")).toBe("Agustus 2026");
    expect(formatMonth({ year: 2026, month: 8 }, "en")).toBe("August 2026");
    expect(formatDate("2025-02-07", "id")).toBe("7 Februari 2025");
    expect(formatDate("2025-02-07", "en")).toBe("7 February 2025");
  });
});

describe("month arithmetic", () => {
  it("crosses years both ways", () => {
    expect(addMonths({ year: 2026, month: 11 }, 3)).toEqual({ year: 2027, month: 2 });
    expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(monthRange({ year: 2026, month: 11 }, 3).map(isoMonth)).toEqual(["2026-11", "2026-12", "2027-01"]);
    expect(compareMonths({ year: 2026, month: 1 }, { year: 2025, month: 12 })).toBe(1);
  });

  it("knows a month's first and last day, leap years too", () => {
    expect(firstDay({ year: 2026, month: 2 })).toBe("2026-02-01");
    expect(lastDay({ year: 2026, month: 2 })).toBe("2026-02-28");
    expect(lastDay({ year: 2024, month: 2 })).toBe("2024-02-29");
    expect(lastDay({ year: 1900, month: 2 })).toBe("1900-02-28");
    expect(lastDay({ year: 2000, month: 2 })).toBe("2000-02-29");
    expect(isIsoDate("2023-02-29")).toBe(false);
    expect(isIsoDate("2024-02-29")).toBe(true);
  });
});
