/** Plans of any size: Lampung with so many segments of its own, each borne by so many payers. */
import type { PayerId, PlanChoices, SegmentChoice } from "../../src/domain/index.js";

/** A village's own budget form is among them. */
const payerIds: readonly PayerId[] = ["APBD_PROV", "APBD_KAB", "DANA_DESA", "DBH_SAWIT", "DBH_CHT", "CSR"];

/** The first of so many payers bears what the eighths of the others leave. */
export function manyLines(segments: number, payers: number, horizonYear: number): PlanChoices {
  const bearing = payerIds.slice(0, payers);
  const line = (index: number): SegmentChoice => ({
    id: `s${index}`,
    name: `Segmen ${index}`,
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(1_000 + index),
    workers: own(20_000 + 10 * index),
    shares: bearing.map((payer, place) => ({
      payer,
      share: place === 0 ? 1 - (bearing.length - 1) * (1 / 8) : 1 / 8,
    })),
  });
  return {
    regionCode: "18",
    baseYear: 2024,
    horizonYear,
    targetShare: 0.3839,
    targetYear: Math.min(2029, horizonYear),
    payer: "APBD_PROV",
    payers: bearing,
    monthsPerYear: 12,
    language: "id",
    segments: Array.from({ length: segments }, (_, index) => line(index)),
  };
}

function own(value: number): SegmentChoice["covered"] {
  return { kind: "own", value, basis: "basis UCJ", asOf: "2024", source: "uji" };
}
