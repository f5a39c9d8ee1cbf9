import { describe, expect, it } from "@jest/globals";
import { withUnit } from "../../src/taskpane/features/explain/units.js";
import { refreshing } from "../../src/taskpane/language/texts/afterwards.js";

describe("a number with its unit", () => {
  it.each([
    ["24,86 %", "% dari pekerja", "24,86 % dari pekerja"],
    ["Rp8.346.240.000", "Rp, 2025", "Rp8.346.240.000, 2025"],
    ["Rp8.346.240.000", "Rp", "Rp8.346.240.000"],
    ["Rp16.800", "Rp/orang/bulan", "Rp16.800/orang/bulan"],
    ["Rp24.000.000", "Rp per kasus", "Rp24.000.000 per kasus"],
    ["-Rp5", "Rp, sekali", "-Rp5, sekali"],
    // A number that does not show its unit has it behind it.
    ["16.800", "Rp/orang/bulan", "16.800 Rp/orang/bulan"],
    ["760.468", "orang", "760.468 orang"],
    ["kosong", "Rp", "kosong Rp"],
  ])("%s in %s is %s", (shown, unit, said) => {
    expect(withUnit(shown, unit)).toBe(said);
  });
});

describe("a plan that was refreshed", () => {
  it("says how many entries stay only where there are any", () => {
    expect(refreshing.done(3, 0)).toEqual({
      id: "Rencana diperbarui: 3 sel ditulis.",
      en: "The plan is refreshed: 3 cells written.",
    });
    expect(refreshing.done(1200, 2)).toEqual({
      id: "Rencana diperbarui: 1.200 sel ditulis, 2 isian Anda tetap.",
      en: "The plan is refreshed: 1,200 cells written, 2 of your entries kept.",
    });
  });
});
