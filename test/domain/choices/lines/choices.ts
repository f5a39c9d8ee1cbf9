/** A plan with segments of the planner's own, for tests that change one thing in it. */
import type { FigureChoice, PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";

export const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
};

export function own(value: number, more: Partial<Extract<FigureChoice, { kind: "own" }>> = {}): FigureChoice {
  return {
    kind: "own",
    value,
    basis: "Daftar Dinas Perikanan",
    asOf: "2024-06-30",
    source: "Surat Dinas Perikanan 523/114, tabel 2",
    ...more,
  };
}

export const published = (figureId: string): FigureChoice => ({ kind: "published", figureId });
export const blank: FigureChoice = { kind: "blank" };

export function segment(more: Partial<SegmentChoice> = {}): SegmentChoice {
  return {
    id: "nelayan",
    name: "Nelayan kecil",
    segment: "nelayan",
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(100),
    workers: own(200),
    ...more,
  };
}

/** Officers of two months. */
export function officers(more: Partial<SegmentChoice> = {}): SegmentChoice {
  return segment({
    id: "kpps",
    name: "Petugas KPPS",
    segment: "petugas-pemilu",
    rowType: "temporary",
    covered: own(5_000),
    workers: blank,
    period: { from: { year: 2024, month: 11 }, until: { year: 2024, month: 12 } },
    ...more,
  });
}
