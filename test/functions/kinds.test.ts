/** What issue after issue found a function answering wrongly in silence: each kind of it, not only the case that was seen. */
import { describe, expect, it } from "@jest/globals";
import * as functions from "../../src/functions/functions.js";
import { call, cell, errorOf, type Cell } from "./runtime.js";

const sentence = (answer: Cell): string => (typeof answer === "object" ? answer.sentence : "");

describe("an empty cell, which is 0 on the desktop", () => {
  it("is never Rp0 for a wage or a contract value", () => {
    expect(errorOf(functions.contributionCells, "PU", "2026-01", null, null, 0, "JKK", 1)).toBe("#N/A");
    expect(errorOf(functions.contributionCells, "JAKON", "2026-01", null, null, 0)).toBe("#N/A");
    expect(errorOf(functions.subsidyCostCells, 10, 12, "2026-01", "APBD", null, 0, null, "PU", 1)).toBe(
      "#N/A",
    );
    expect(errorOf(functions.jakonContributionCells, 0)).toBe("#N/A");
    expect(errorOf(functions.benefitCells, "JKK meninggal", null, 0)).toBe("#N/A");
  });

  it("is never a target that is reached, nor a way of no years", () => {
    expect(errorOf(functions.gapToTargetCells, 100, 1000, 0)).toBe("#N/A");
    expect(errorOf(functions.projectCoverageCells, 100, 1000, 0, 2)).toBe("#N/A");
    expect(errorOf(functions.projectCoverageCells, 100, 1000, 0.5, 0)).toBe("#N/A");
  });

  it("is no printed 0 decimals beside a rate that shows some, and is 0 decimals beside one that shows none", () => {
    expect(errorOf(functions.impliedWorkersCells, 1000, 0.2679, 0)).toBe("#N/A");
    expect(call(functions.impliedWorkersCells, 1000, 0.5, 0)).toEqual([[1980, 2000, 2020]]);
  });
});

describe("a fraction of a rupiah as a base", () => {
  it("is kept, and the contribution is rounded half up", () => {
    // 2 % and 1 % of 11,086,300.01 are 221,726.0002 and 110,863.0001 (JP, PP 45/2015), above the cap of 2025 left as it is.
    expect(cell(functions.contributionCells, "JAKON", null, null, null, 2500.1, "JKK")).toBe(44); // 1.74 %: 43.50174
    expect(cell(functions.contributionCells, "JAKON", null, null, null, 2500, "JKK")).toBe(44); // 43.5
    expect(cell(functions.contributionCells, "JAKON", null, null, null, 2499.9, "JKK")).toBe(43); // 43.49826
    // A value with VAT divided by 1.11: 111,000,000.5 / 1.11 = 100,000,000.45…; 0.24 % of it is 240,000.001.
    expect(cell(functions.jakonContributionCells, 111_000_000.5 / 1.11)).toBe(240_000);
  });

  it("is refused for persons, months and budgets with a sentence that fits each", () => {
    expect(sentence(cell(functions.subsidyCostCells, 1.5, 12))).toContain("ke atas untuk kebutuhan orang");
    expect(sentence(cell(functions.subsidyCostCells, 1, 1.5))).toContain("per bulan penuh");
    expect(sentence(cell(functions.workersAffordableCells, 1.5, 12))).toContain("ke bawah untuk anggaran");
  });
});

describe("rich cells", () => {
  it("entities are read by their text, and other values by what they show", () => {
    const entity = {
      type: "Entity",
      text: "Lampung",
      basicType: "Error",
      basicValue: "#VALUE!",
      properties: {},
    };
    expect(cell(functions.regionCells, [[entity]], "kode")).toBe("18");
    expect(
      cell(functions.terbilangCells, [[{ type: "FormattedNumber", basicType: "Double", basicValue: 2 }]]),
    ).toBe("dua rupiah");
  });

  it("errors pass through, whatever the host hands them over as", () => {
    const broken = { type: "Error", basicType: "Error", basicValue: "#REF!" };
    expect(errorOf(functions.coverageRateCells, [[broken]], 2)).toBe("#REF!");
    expect(call(functions.coverageRateCells, [[broken], [1]], 2)[1]).toEqual([0.5]);
  });

  it("a minus before a zero means nothing", () => {
    expect(Object.is(cell(functions.coverageRateCells, -0, 2), 0)).toBe(true);
  });
});

describe("bases and numbers", () => {
  it("points and persons refuse the same bases", () => {
    for (const base of [0, 2.5, -1, 2 ** 60]) {
      expect(errorOf(functions.gapToTargetCells, 1, base, 0.5, "poin")).toBe(
        errorOf(functions.gapToTargetCells, 1, base, 0.5, "orang"),
      );
    }
  });

  it("numbers in sentences are written as Indonesians write them", () => {
    expect(sentence(cell(functions.subsidyCostCells, 1234.5, 12))).toContain("1.234,5");
    expect(sentence(cell(functions.contributionCells, "PU", null, null, null, 1e6, "JKK", 1.5))).toContain(
      "1,5",
    );
    expect(sentence(cell(functions.coverageRateCells, -1e-7, 2))).toContain("-0,0000001");
    expect(sentence(cell(functions.subsidyCostCells, 1e22, 12))).toContain("1 × 10^22");
  });

  it("PROJECT_COVERAGE says which years pass 100 %", () => {
    expect(call(functions.projectCoverageCells, 100, 100, 1.2, 2)[4]).toEqual([
      "",
      "di atas 100 %",
      "di atas 100 %",
    ]);
    expect(call(functions.projectCoverageCells, 50, 100, 1, 2)).toHaveLength(4);
  });

  it.each(["DAU", "pemerintah daerah", "Dana Alokasi Umum", "pemerintah kabupaten"])(
    "%s pays as APBD does",
    (payer) => {
      expect(cell(functions.contributionCells, "BPU", "2026-01", payer, "transport")).toBe(16_800);
    },
  );

  it("programmes may be written out, and one alone names its rule", () => {
    expect(cell(functions.contributionCells, "BPU", null, null, null, null, "Jaminan Kematian")).toBe(6_800);
    expect(cell(functions.parameterValueCells, "JKM")).toBe(6_800);
  });
});

describe("long texts and whole columns", () => {
  it("unknown names are answered with a short sentence, however long they are", () => {
    const long = "x".repeat(5000);
    expect(sentence(cell(functions.regionCells, long)).length).toBeLessThan(300);
    expect(sentence(cell(functions.targetCells, long, 2029)).length).toBeLessThan(500);
    const names = Array.from({ length: 300 }, (_, row) => [`Atlantis ${String(row)}`]);
    expect(call(functions.regionCells, names)[299]).toEqual([expect.objectContaining({ error: "#N/A" })]);
  });

  it("a whole column is read to its last filled cell, and each blank below it once", () => {
    let reads = 0;
    const blank: unknown[] = [];
    Object.defineProperty(blank, 0, {
      enumerable: true,
      get: () => {
        reads += 1;
        return null;
      },
    });
    const whole = Array.from({ length: 1_048_576 }, (_, row) => (row < 3 ? [row + 1] : blank));
    expect(call(functions.coverageRateCells, whole, 4)).toEqual([[0.25], [0.5], [0.75]]);
    expect(reads).toBeLessThanOrEqual(1_048_573);
  });

  it("a column of zeros, as the desktop hands blanks over, makes one error and one row", () => {
    const zeros = Array.from({ length: 1_048_576 }, () => [0]);
    const answers = functions.coverageRateCells(zeros, zeros);
    expect(answers).toHaveLength(1_048_576);
    expect(new Set(answers).size).toBe(1);
  });

  it("a shorter range keeps its size", () => {
    expect(call(functions.coverageRateCells, [[1], [null]], 4)).toHaveLength(2);
  });
});

describe("the newer functions", () => {
  it("PARAMETER_VALUE is the number on a day, or the rule written out", () => {
    // PP 50/2025; JP cap from March 2025.
    expect(call(functions.parameterValueCells, "pu.jp.wage_cap", [["2025-02"], ["2025-03"]])).toEqual([
      [10_042_300],
      [10_547_400],
    ]);
    expect(cell(functions.parameterValueCells, "benefit.jkm.cash")).toContain("Rp42.000.000");
    expect(errorOf(functions.parameterValueCells, "bpu.jkm", "2010-01")).toBe("#N/A");
  });

  it("MINIMUM_WAGE is that of the province and year", () => {
    // Lampung: decree G/835/V.08/HK/2024; DKI: Kemnaker 19 December 2024.
    expect(call(functions.minimumWageCells, [["Lampung"], ["18.10"], ["DKI"]], 2025)).toEqual([
      [2_893_070],
      [2_893_070],
      [5_396_761],
    ]);
    expect(errorOf(functions.minimumWageCells, "Lampung", 2027)).toBe("#N/A");
    expect(errorOf(functions.minimumWageCells, "Lampung", 202_601)).toBe("#VALUE!");
  });

  it("CONTRIBUTION_PARTS splits by programme, and marks a month beyond the last check", () => {
    const rows = call(functions.contributionPartsCells, "BPU", "2026-01", "mandiri", "ojol");
    expect(rows.map(([programme, , rupiah]) => [(programme as string).slice(0, 3), rupiah])).toEqual([
      ["Pro", "Rupiah"],
      ["JKK", 10_000],
      ["JKK", -5_000],
      ["JKM", 6_800],
      ["JKM", -3_400],
      ["Jum", 8_400],
    ]);
    expect(rows[1]?.[4]).not.toContain("belum diperiksa");
    expect(call(functions.contributionPartsCells, "BPU", "2030-01")[1]?.[4]).toContain(
      "belum diperiksa lagi sejak",
    );
    expect(
      call(functions.contributionPartsCells, "PMI", "2026-01", "EMPLOYER", null, null, null, null, 36).map(
        (row) => row[2],
      ),
    ).toEqual(["Rupiah", 37_500, 332_500, 162_000, 532_000]);
    expect(errorOf(functions.contributionPartsCells, "PMI")).toBe("#N/A");
    expect(errorOf(functions.contributionPartsCells, "BPU", null, null, null, null, null, null, 12)).toBe(
      "#VALUE!",
    );
  });

  it("FULL_JKM_MONTHS counts the months after the third", () => {
    expect(call(functions.fullJkmMonthsCells, [[2], [3], [4], [12]], "2026-01")).toEqual([
      [0],
      [0],
      [1],
      [9],
    ]);
    expect(cell(functions.fullJkmMonthsCells, 12, "2026-01", 100)).toBe(900);
  });

  it("BENEFIT is the amount of the day: JKM rose from 24 to 42 million in December 2019", () => {
    expect(call(functions.benefitCells, "JKM", [["2019-11"], ["2019-12"], [null]])).toEqual([
      [24_000_000],
      [42_000_000],
      [42_000_000],
    ]);
    expect(call(functions.benefitCells, "JKM", "2026-01", null, [[2], [3]])).toEqual([
      [10_000_000],
      [42_000_000],
    ]);
    // 48 × 1 million; with funeral and periodic benefit 70 million.
    expect(
      call(functions.benefitCells, [["JKK meninggal"], ["JKK meninggal seluruhnya"]], "2026-01", 1e6),
    ).toEqual([[48_000_000], [70_000_000]]);
    expect(errorOf(functions.benefitCells, "JKK meninggal", "2026-01")).toBe("#N/A");
  });

  it("REGENCIES lists a province's kabupaten and kota", () => {
    const rows = call(functions.regenciesCells, "Lampung");
    expect(rows).toHaveLength(15);
    expect(rows).toContainEqual(["18.10", "Kabupaten Pringsewu"]);
    expect(errorOf(functions.regenciesCells, "Pringsewu")).toBe("#VALUE!");
  });
});
