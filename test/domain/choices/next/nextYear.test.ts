/**
 * A plan a year later. Kabupaten Pringsewu with figures of its own: 20,000 of 100,000 workers at the end of 2024, half of them by 2027;
 * farmers 100 of 1,000. A year of JKK and JKM costs 12 × (10,000 + 6,800) = 201,600 rupiah.
 */
import { describe, expect, it } from "@jest/globals";
import { budgetCosts, planned } from "../../../../src/domain/index.js";
import type { ActualLine, PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import { arithmeticOf, checkPlan, nextPlan } from "../../../../src/workbooks/index.js";

const own = (value: number) =>
  ({ kind: "own", value, basis: "basis dinas", asOf: "2024-12-31", source: "dinas" }) as const;
const farmers: SegmentChoice = {
  ...{ id: "petani", name: "Petani", segment: "petani", rowType: "standing", route: "BPU" },
  ...{ programmes: ["JKK", "JKM"], wage: null, target: null, running: false },
  ...{ covered: own(100), workers: own(1_000) },
};
const officers: SegmentChoice = {
  ...{ id: "kpps", name: "Petugas", segment: null, rowType: "temporary", route: "BPU" },
  ...{ programmes: ["JKK", "JKM"], wage: null, target: null, covered: own(400), workers: { kind: "blank" } },
  period: { from: { year: 2025, month: 11 }, until: { year: 2026, month: 2 } },
};
const plan: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2028, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", monthsPerYear: 12, language: "id", budgetOn: "segments" },
  total: { covered: own(20_000), workers: own(100_000) },
  segments: [farmers],
};
const projected = (value: number) => ({
  ...{ kind: "own", value, basis: "basis dinas", asOf: "2025" },
  ...{ source: "Proyeksi rencana untuk 2025, belum dikonfirmasi", projected: true },
});

function next(choices: PlanChoices, actuals: Record<string, ActualLine> = {}) {
  const result = nextPlan(choices, actuals);
  if (!result.ok) throw new Error(result.problem.sentence.id);
  return result.value;
}

function costs(choices: PlanChoices): readonly number[] {
  const reckoned = arithmeticOf(choices);
  const result = reckoned.ok ? budgetCosts(reckoned.value) : reckoned;
  if (!result.ok) throw new Error(result.problem.sentence.id);
  return result.value;
}

describe("the next year of a plan", () => {
  it("starts from what the plan reckoned, which says that nobody confirmed it", () => {
    const { choices, lines } = next(plan);
    // 20 % to 50 % in three years: 30 % of 100,000. Farmers 10 % + 40 %/3 = 23.33 %: 233.3, rounded up.
    expect(choices.baseYear).toBe(2025);
    expect(choices.total).toEqual({ covered: projected(30_000), workers: projected(100_000) });
    expect(choices.segments?.[0]).toMatchObject({ covered: projected(234), workers: projected(1_000) });
    expect(lines.map(({ id, origin, values }) => [id, origin.covered, values.covered])).toEqual([
      ["semua-pekerja", "projected", 30_000],
      ["petani", "projected", 234],
    ]);
  });

  it("goes on paying for those who were new, and costs what it cost before", () => {
    const { choices } = next(plan);
    expect(choices.segments?.[0]).toMatchObject({ running: true, runningPersons: 134 });
    // 2026: 36.67 %: 367 members, 267 more than the 100 who pay themselves; 2027: 500, 400 more.
    expect(costs(plan).slice(2, 4)).toEqual([267 * 201_600, 400 * 201_600]);
    expect(costs(choices).slice(1, 3)).toEqual([267 * 201_600, 400 * 201_600]);
  });

  it("goes on paying for everybody where those of the start were paid for too", () => {
    const { choices } = next({ ...plan, segments: [{ ...farmers, running: true }] });
    expect(choices.segments?.[0]?.running).toBe(true);
    expect(choices.segments?.[0]?.runningPersons).toBeUndefined();
  });

  it("goes on paying for those of the region where it is budgeted as a whole", () => {
    const whole: PlanChoices = { ...plan, budgetOn: "region" };
    const { choices } = next(whole);
    expect(choices.runningPersons).toBe(10_000);
    expect(choices.segments?.[0]?.running).toBe(false);
    expect(costs(choices).slice(1, 3)).toEqual([20_000 * 201_600, 30_000 * 201_600]);
  });

  it("takes actual figures with their date and source; who was not reached is not paid for", () => {
    const actual = { covered: 200, workers: 1_010, asOf: "2025-12-31", source: "BPJS TK, surat 12" };
    const { choices, lines } = next(plan, { petani: actual });
    const of = { kind: "own", basis: "basis dinas", asOf: "2025-12-31", source: "BPJS TK, surat 12" };
    // 34 fewer than the 234 reckoned: of the 134 who were to be new, 100 came.
    expect(choices.segments?.[0]).toEqual({
      ...farmers,
      ...{ covered: { ...of, value: 200 }, workers: { ...of, value: 1_010 } },
      ...{ running: true, runningPersons: 100 },
    });
    expect(lines[1]?.origin).toEqual({ covered: "actual", workers: "actual" });
    expect(next(plan, { petani: { ...actual, paid: 57 } }).choices.segments?.[0]?.runningPersons).toBe(57);
  });

  it("refuses actual figures of a line that is none, and more paid for than covered", () => {
    const actual = { covered: 200, asOf: "2025", source: "surat" };
    expect(nextPlan(plan, { nelayan: actual })).toMatchObject({
      ok: false,
      problem: { argument: "nelayan" },
    });
    expect(nextPlan(plan, { petani: { ...actual, paid: 201 } })).toMatchObject({
      ok: false,
      problem: {
        sentence: { id: "Petani: yang sudah dibayari (201 orang) tidak boleh melebihi pesertanya (200)." },
      },
    });
    expect(nextPlan(plan, { petani: { ...actual, covered: 1.5 } }).ok).toBe(false);
  });

  it("keeps the target's year until it has come, and the budget's year while it lies ahead", () => {
    expect(next(plan).choices).toMatchObject({ targetYear: 2027, horizonYear: 2028 });
    const later = next({ ...plan, budgetYear: 2027, ceilings: { APBD_KAB: 1_000 } }).choices;
    expect(later).toMatchObject({ budgetYear: 2027, ceilings: { APBD_KAB: 1_000 } });
    const due = next({ ...plan, targetYear: 2025, horizonYear: 2025, ceilings: { APBD_KAB: 1_000 } });
    expect(due.choices).toMatchObject({ targetYear: 2026, horizonYear: 2026 });
    expect(due.choices.ceilings).toBeUndefined();
    expect(due.notes.map(({ id }) => id)).toEqual([
      "Tahun target 2025 sudah tercapai tanggalnya; sekarang 2026. Pastikan target dan tahunnya.",
      "Pagu 2025 (APBD kabupaten/kota) tidak berlaku untuk 2026 dan dikosongkan.",
    ]);
  });

  it("keeps months, payers, texts and targets of years to come", () => {
    const rich: PlanChoices = {
      ...plan,
      ...{
        payers: ["APBD_KAB", "CSR"],
        path: "own",
        ownTargets: { 2025: 0.3, 2026: 0.4 },
        yieldSource: "daftar",
      },
      segments: [{ ...farmers, name: "Petani kita", shares: [{ payer: "CSR", share: 1 }] }, officers],
    };
    const { choices, notes } = next(rich);
    expect(choices).toMatchObject({ payers: rich.payers, ownTargets: { 2026: 0.4 }, yieldSource: "daftar" });
    expect(choices.ownTargets).toEqual({ 2026: 0.4 });
    expect(choices.segments?.[0]).toMatchObject({
      name: "Petani kita",
      shares: [{ payer: "CSR", share: 1 }],
    });
    expect(choices.segments?.[1]).toEqual(officers);
    expect(notes).toEqual([]);
    const again = next(choices);
    expect(again.choices.segments?.[1]?.period).toEqual({
      from: { year: 2026, month: 1 },
      until: { year: 2026, month: 2 },
    });
    const third = next(again.choices);
    expect(third.choices.segments?.map(({ id }) => id)).toEqual(["petani"]);
    expect(third.notes.at(0)?.id).toContain("Petugas: bulan perlindungannya berakhir Februari 2026");
    expect(checkPlan(third.choices).ok).toBe(true);
  });

  it("leaves a line alone whose figures are not known", () => {
    const unknown = { ...farmers, covered: { kind: "blank" as const } };
    const { choices, lines } = next({ ...plan, segments: [unknown] });
    expect(choices.segments?.[0]).toEqual(unknown);
    expect(lines[1]?.origin).toEqual({ covered: "kept", workers: "kept" });
  });

  it("takes a published pair of the new base year before any projection", () => {
    // Lampung: 731,991 of 31 December 2023, then 760,468 of 3,058,943 on 24 September 2024 (docs: baselines).
    const lampung: PlanChoices = {
      ...{ regionCode: "18", baseYear: 2023, horizonYear: 2029, targetShare: 0.3839, targetYear: 2029 },
      ...{ payer: "APBD_PROV", monthsPerYear: 12, language: "id", segments: [] },
    };
    const { choices, lines } = next(lampung);
    expect(lines[0]?.origin).toEqual({ covered: "published", workers: "published" });
    expect(lines[0]?.values).toEqual({ covered: 760_468, workers: 3_058_943 });
    expect(choices.total?.covered.kind).toBe("published");
  });

  it("refuses a base year beyond those that a plan can have", () => {
    const last = {
      ...plan,
      baseYear: 2040,
      horizonYear: 2042,
      targetYear: 2041,
      total: { covered: own(1), workers: own(2) },
    };
    expect(nextPlan(last)).toMatchObject({ ok: false, problem: { argument: "baseYear" } });
  });

  it("reckons the same line as projected and as confirmed", () => {
    const reckoned = arithmeticOf(next(plan).choices);
    const rows = reckoned.ok ? planned(reckoned.value) : reckoned;
    expect(rows.ok && rows.value[0]?.rows.map(({ members }) => members)).toEqual([
      30_000, 40_000, 50_000, 50_000,
    ]);
  });
});
