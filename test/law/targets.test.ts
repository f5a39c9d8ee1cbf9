import { describe, expect, it } from "@jest/globals";
import { minimumWageOf, parseTargetBasis, publishedTarget } from "../../src/domain/index.js";

describe("published coverage targets", () => {
  it.each([
    // ayonusa.com/berita/news-97831, kabaran.id May 2025
    ["RPJMN", 2025, 0.3215],
    ["RPJMN", 2029, 0.4392],
    ["RKP", 2026, 0.3499],
    ["RPJPN", 2045, 0.995],
    ["UCJ", 2025, 0.5215],
  ] as const)("%s %d is %d", (basis, year, share) => {
    expect(publishedTarget(basis, year)).toMatchObject({ ok: true, value: { share } });
  });

  it.each([
    ["RPJMN", 2024],
    ["RPJMN", 2026],
    ["RPJMN", 2028],
    ["RPJMN", 2030],
    ["RKP", 2025],
    ["RKP", 2027],
    ["RPJPN", 2044],
    ["UCJ", 2026],
  ] as const)("%s %d is not published and not filled in", (basis, year) => {
    expect(publishedTarget(basis, year)).toMatchObject({ ok: false, problem: { code: "missing" } });
  });

  it("gives Lampung's UCJ target of 2025: 1,174,328 of 3,058,943 (Lampost, 26 September 2024)", () => {
    const target = publishedTarget("UCJ", 2025, "18");
    expect(target).toMatchObject({ ok: true, value: { share: 0.3839 } });
    expect(Number((1_174_328 / 3_058_943).toFixed(4))).toBe(0.3839);
  });

  it("has regional targets on the UCJ basis alone, and only where one was printed", () => {
    expect(publishedTarget("RPJMN", 2025, "18")).toMatchObject({ ok: false, problem: { code: "missing" } });
    expect(publishedTarget("UCJ", 2025, "18.10")).toMatchObject({ ok: false, problem: { code: "missing" } });
    expect(publishedTarget("UCJ", 2026, "18")).toMatchObject({ ok: false, problem: { code: "missing" } });
  });

  it("refuses what is not a year or a basis", () => {
    expect(publishedTarget("UCJ", 2025.5)).toMatchObject({
      ok: false,
      problem: { code: "value", argument: "year" },
    });
    expect(parseTargetBasis("rpjmd")).toMatchObject({ ok: false, problem: { code: "value" } });
    expect(parseTargetBasis("rpjmn")).toEqual({ ok: true, value: "RPJMN" });
  });
});

describe("minimum wages", () => {
  it.each([
    // BPS list of 2024; detik list of 2026 for 2025; Kemnaker's recap for 2026
    ["18", 2024, 2_716_497],
    ["18.10", 2026, 3_047_734],
    ["31", 2026, 5_729_876],
    // decree 500.15.14.1/1488/2025; lists of December 2025 wrongly print 3,685,616
    ["11", 2026, 3_932_552],
  ])("%s in %d: %d", (code, year, wage) => {
    expect(minimumWageOf(code, year)).toMatchObject({ ok: true, value: { row: { wage } } });
  });

  it("are missing for years and regions that are not in the table", () => {
    expect(minimumWageOf("18", 2023)).toMatchObject({ ok: false, problem: { code: "missing" } });
    expect(minimumWageOf("18", 2027)).toMatchObject({ ok: false, problem: { code: "missing" } });
    expect(minimumWageOf("99", 2026)).toMatchObject({ ok: false, problem: { code: "missing" } });
  });
});
