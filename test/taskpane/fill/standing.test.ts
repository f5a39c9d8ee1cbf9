import { describe, expect, it } from "@jest/globals";
import type { PayerId, PlanChoices } from "../../../src/domain/index.js";
import { estimate } from "../../../src/taskpane/language/texts/estimate.js";
import { needOf, payerCosts, picturesOf, standingOf } from "../../../src/taskpane/features/fill/standing.js";

const choices: PlanChoices = {
  regionCode: "18",
  baseYear: 2025,
  horizonYear: 2026,
  targetShare: 1,
  targetYear: 2026,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
};

describe("where a region stands", () => {
  it("is the pair of figures that belongs to the base year, never two mixed", () => {
    // Lampost and ANTARA, 26 September 2024.
    expect(standingOf("18", 2024)).toMatchObject({ covered: 760_468, workers: 3_058_943 });
    // Berdikari.co, 22 February 2024: 731,991 printed as 26.79 %, which stands for 2,732,329 workers.
    expect(standingOf("18", 2023)).toMatchObject({
      covered: 731_991,
      workers: 2_732_329,
      workersDerived: true,
    });
  });

  it("is not known where nothing was published for the whole region", () => {
    expect(standingOf("18.10", 2024).kind).toBe("unknown");
  });
});

/** The region with this many covered and workers of the planner's own. */
function withFigures(covered: number, workers: number, more: Partial<PlanChoices> = {}): PlanChoices {
  const origin = { kind: "own", basis: "basis UCJ", asOf: "2025-12-31", source: "Surat cabang" } as const;
  return {
    ...choices,
    total: { covered: { ...origin, value: covered }, workers: { ...origin, value: workers } },
    ...more,
  };
}

describe("own figures", () => {
  it.each([
    ["2024-12-31", "31 Desember 2024", "31 December 2024"],
    ["2024-12", "Desember 2024", "December 2024"],
    // What is no date stays as it was typed.
    ["akhir tahun", "akhir tahun", "akhir tahun"],
  ])("of %s are dated as people read a date", (asOf, id, en) => {
    const origin = { kind: "own", basis: "basis UCJ", asOf, source: "Surat cabang" } as const;
    const total = { covered: { ...origin, value: 1 }, workers: { ...origin, value: 2 } };
    expect(standingOf("18", 2024, total)).toMatchObject({ kind: "known", asOf: { id, en } });
  });

  it("are named by their base once, in either language and as it was typed", () => {
    const of = (id: string, en: string) =>
      estimate.base({
        covered: 1,
        workers: 2,
        workersDerived: false,
        basis: { id, en },
        outlet: { id: "Surat", en: "Letter" },
      });
    expect(of("basis UCJ", "basis UCJ")).toEqual({
      id: "1 dari 2 pekerja. Basis: UCJ. Sumber: Surat.",
      en: "1 of 2 workers. Base: UCJ. Source: Letter.",
    });
    expect(of("basis UCJ", "UCJ base").en).toContain("Base: UCJ.");
  });
});

describe("what a target means", () => {
  it.each<readonly [PayerId, number]>([
    // 16,800 a month, no relief for what APBD pays (PP 50/2025).
    ["APBD", 201_600],
    // "Rp126 thousand a year": beritanda.com on PP 50/2025, halved from April to December 2026.
    ["SELF", 126_000],
  ])("costs in 2026, for one person paid by %s, %d rupiah", (payer, cost) => {
    expect(needOf(withFigures(0, 1, { payer }))).toMatchObject({
      persons: 1,
      firstYear: { year: 2026, persons: 1, cost },
    });
  });

  it("is nothing once the target is reached", () => {
    expect(needOf(withFigures(130, 100))).toMatchObject({ persons: 0, firstYear: { persons: 0, cost: 0 } });
  });

  it("rounds persons up in the first year as in the end", () => {
    // Half of the way from 0 to 100 % of 101 workers is 50.5 persons.
    const need = needOf(withFigures(0, 101, { horizonYear: 2027, targetYear: 2027 }));
    expect(need).toMatchObject({ persons: 101, firstYear: { persons: 51 } });
  });

  it("follows the path, the leavers, the list and the months", () => {
    const years = { horizonYear: 2027, targetYear: 2027 };
    // 1 - (1/2)² of the way, three quarters of 100.
    expect(needOf(withFigures(0, 100, { ...years, path: "front" }))).toMatchObject({
      persons: 100,
      firstYear: { persons: 75 },
    });
    // 30 % of 100 by an own target; in the last year the way is as far as it was, as that year has none.
    expect(needOf(withFigures(0, 100, { ...years, path: "own", ownTargets: { 2026: 0.3 } }))).toMatchObject({
      persons: 30,
      firstYear: { persons: 30 },
    });
    // Of 50 members 45 stay: 100 - 45 are enrolled, of 80 % of those listed (55 / 0.8 = 68.75).
    expect(needOf(withFigures(50, 100, { retention: 0.9, verificationYield: 0.8 }))).toMatchObject({
      persons: 55,
      firstYear: { persons: 55, listed: 69 },
    });
    // Funded from July to December, the new members from October on: three months of Rp16,800.
    expect(needOf(withFigures(0, 1, { monthsPerYear: 6, startMonth: 7, newMembersStart: 10 }))).toMatchObject(
      { firstYear: { months: 3, cost: 50_400 } },
    );
  });
});

describe("what each payer gives", () => {
  const origin = { kind: "own", basis: "daftar", asOf: "2025-12-31", source: "Dinas" } as const;
  const farmers = {
    id: "petani",
    name: "Petani",
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: { ...origin, value: 0 },
    workers: { ...origin, value: 100 },
    shares: [
      { payer: "APBD", share: 0.6 },
      { payer: "CSR", share: 0.4 },
    ],
  } as const;

  it("is its part of the segments in the budget, beside its ceiling", () => {
    const found = payerCosts({
      ...withFigures(0, 1000, { budgetOn: "segments", ceilings: { CSR: 8_000_000 } }),
      payers: ["APBD", "CSR"],
      segments: [farmers],
    });
    // 60 and 40 persons of 100, twelve months of Rp16,800 each.
    expect(
      found.ok && found.value.costs.map(({ payer, cost, ceiling }) => [payer.id, cost, ceiling]),
    ).toEqual([
      ["APBD", 12_096_000, null],
      ["CSR", 8_064_000, 8_000_000],
    ]);
  });

  it("is not known while a figure is missing", () => {
    const blank = { ...farmers, covered: { kind: "blank" } } as const;
    const found = payerCosts({
      ...withFigures(0, 1000, { budgetOn: "segments" }),
      payers: ["APBD", "CSR"],
      segments: [blank],
    });
    expect(found.ok).toBe(false);
  });
});

describe("what is drawn of a plan", () => {
  const origin = { kind: "own", basis: "daftar", asOf: "2025-12-31", source: "Dinas" } as const;
  const years = { horizonYear: 2027, targetYear: 2027 };

  it("is the way to the target, beside what each payer gives in each year", () => {
    const found = picturesOf({
      ...withFigures(0, 100, { ...years, targetShare: 0.5, budgetOn: "segments" }),
      payers: ["APBD", "CSR", "SELF"],
      segments: [
        {
          ...{ id: "petani", name: "Petani", segment: null, rowType: "standing", route: "BPU" },
          ...{ programmes: ["JKK", "JKM"], wage: null, target: null },
          covered: { ...origin, value: 0 },
          workers: { ...origin, value: 200 },
          shares: [
            { payer: "APBD", share: 0.6 },
            { payer: "CSR", share: 0.4 },
          ],
        },
      ],
    });
    if (!found.ok) throw new Error(found.problem.sentence.en);
    expect(found.value.path).toEqual([
      { year: 2025, rate: 0 },
      { year: 2026, rate: 0.25 },
      { year: 2027, rate: 0.5 },
    ]);
    expect(found.value.target).toEqual({ year: 2027, share: 0.5 });
    // 50 of 200 persons in 2026 and 100 in 2027, 60 and 40 of a hundred, twelve months of Rp16,800. Who pays nothing is not drawn.
    expect(found.value.costs?.years).toEqual([2026, 2027]);
    expect(found.value.costs?.payers.map(({ payer, amounts }) => [payer.id, amounts])).toEqual([
      ["APBD", [6_048_000, 12_096_000]],
      ["CSR", [4_032_000, 8_064_000]],
    ]);
  });

  it("stays at coverage above 100 %, and draws no cost where there is none", () => {
    const found = picturesOf(withFigures(130, 100, years));
    if (!found.ok) throw new Error(found.problem.sentence.en);
    expect(found.value.path?.map(({ rate }) => rate)).toEqual([1.3, 1.3, 1.3]);
    expect(found.value.costs).toBeNull();
  });

  it("draws nothing of a region that nothing is known of", () => {
    const found = picturesOf({ ...choices, regionCode: "11.01" });
    expect(found).toMatchObject({ ok: true, value: { path: null, costs: null } });
  });
});
