/**
 * Two plans of Kabupaten Pringsewu with figures of its own, 20,000 of 100,000 at the end of 2024, half of them by 2027, paid for by the
 * kabupaten. A year of JKK and JKM costs 12 × (10,000 + 6,800) = 201,600 rupiah, a month 16,800.
 */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { comparedPlans } from "../../../src/workbooks/bandingan/compared.js";

const own = (value: number) =>
  ({ kind: "own", value, basis: "basis dinas", asOf: "2024-12-31", source: "dinas" }) as const;
const plan: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2027, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", monthsPerYear: 12, language: "id", budgetOn: "region" },
  total: { covered: own(20_000), workers: own(100_000) },
  segments: [],
};
const farmers: SegmentChoice = {
  ...{ id: "petani", name: "Petani", segment: "petani", rowType: "standing", route: "BPU" },
  ...{ programmes: ["JKK", "JKM"], wage: null, target: null, running: false },
  ...{ covered: own(100), workers: own(1_000) },
};

function compared(a: PlanChoices, b: PlanChoices) {
  const result = comparedPlans(a, b);
  if (!result.ok) throw new Error(result.problem.sentence.id);
  const { attribution, differences } = result.value;
  const of = (id: string) => {
    const found = attribution.measures.find(({ measure }) => measure.id === id);
    if (found === undefined) throw new Error(`There is no ${id}`);
    return found;
  };
  return { ...result.value, of, ids: differences.map(({ id }) => id) };
}

describe("two plans", () => {
  it("that say the same, one of them without saying it, do not differ", () => {
    const said: PlanChoices = {
      ...plan,
      ...{ payers: ["APBD_KAB"], growth: 0, retention: 1, path: "linear", budgetYear: 2025 },
      segments: [{ ...farmers, shares: [{ payer: "APBD_KAB", share: 1 }] }],
    };
    expect(compared({ ...plan, segments: [farmers] }, said).ids).toEqual([]);
  });

  it("that differ in one choice differ by it alone", () => {
    const { ids, of, attribution } = compared(plan, { ...plan, monthsPerYear: 6 });
    expect(ids).toEqual(["monthsPerYear"]);
    // 10,000 new ones a year: 10, 20 and 30 thousand × 201,600, and half of it.
    expect(of("cost")).toMatchObject({
      ...{ a: 60_000 * 201_600, b: 60_000 * 100_800 },
      ...{ difference: -60_000 * 100_800, effects: [-60_000 * 100_800], interaction: 0 },
    });
    expect(of("members 2027")).toMatchObject({ a: 50_000, b: 50_000, difference: 0, effects: [0] });
    expect(attribution.notAlone).toEqual([]);
  });

  it("that differ in two choices differ by each and by both together, exact to the rupiah", () => {
    const { of, attribution } = compared(plan, { ...plan, targetShare: 0.8, monthsPerYear: 6 });
    expect(attribution.causes.map(({ ids }) => ids)).toEqual([["targetShare"], ["monthsPerYear"]]);
    // 20 % to 80 %: 20, 40 and 60 thousand. Twice the heads alone +60,000 years, half the months alone −30,000; together 0.
    expect(of("cost")).toMatchObject({
      ...{ a: 60_000 * 201_600, b: 120_000 * 100_800, difference: 0 },
      ...{ effects: [60_000 * 201_600, -30_000 * 201_600], interaction: -30_000 * 201_600 },
    });
    // A rate moves by hundredths of a percentage point: 30 to 40 % in 2025.
    expect(of("rate 2025")).toMatchObject({ a: 0.3, b: 0.4, difference: 1_000, effects: [1_000, 0] });
    for (const { difference, effects, interaction } of attribution.measures)
      expect(effects.reduce((sum, one) => sum + one, interaction)).toBe(difference);
  });

  it("attribute a segment, a payer and a ceiling to what was decided about them", () => {
    const a: PlanChoices = { ...plan, budgetOn: "segments", segments: [farmers] };
    const b: PlanChoices = {
      ...a,
      ...{ payers: ["APBD_KAB", "CSR"], ceilings: { CSR: 5_000_000 } },
      segments: [{ ...farmers, target: 0.7, shares: [{ payer: "CSR", share: 1 }] }],
    };
    const { attribution, of, ids } = compared(a, b);
    expect(ids).toEqual(["payers", "petani.target", "petani.shares", "ceilings.CSR"]);
    // A ceiling or a share of who is no payer yet makes no plan alone: it counts once the payers are those of B.
    expect(attribution.causes.map((cause) => cause.ids)).toEqual([
      ["payers"],
      ["petani.target"],
      ["petani.shares"],
      ["ceilings.CSR"],
    ]);
    expect(attribution.causes.map(({ upon }) => upon?.id ?? null)).toEqual([
      ...[null, null, "Pembayar iuran", "Pembayar iuran"],
    ]);
    expect(of("cost.CSR 2027")).toMatchObject({ a: 0, b: 600 * 201_600 });
  });

  it("name segments that only one of them has", () => {
    const { ids, of } = compared(plan, { ...plan, budgetOn: "segments", segments: [farmers] });
    expect(ids).toEqual(["petani.added", "budgetOn"]);
    expect(of("members.petani 2027")).toMatchObject({ a: null, b: 500, difference: null, interaction: 0 });
  });

  it("are compared over the years that both have", () => {
    const { years } = compared(plan, { ...plan, baseYear: 2025, horizonYear: 2028 });
    expect(years).toEqual([2025, 2026, 2027]);
  });

  it("of two regions are not compared", () => {
    expect(comparedPlans(plan, { ...plan, regionCode: "18.01" })).toMatchObject({ ok: false });
  });
});
