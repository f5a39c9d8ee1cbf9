/** Plans that an invented law is tried on: BPU and PU, standing and temporary, one payer and several, transport and other sectors. */
import type { LineFigures, PayerId, PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { untouched } from "./typed.js";
import type { Filled } from "./typed.js";

const own = (value: number): LineFigures["covered"] => ({
  kind: "own",
  value,
  basis: "pekerja rentan yang didaftar",
  asOf: "2025-12-31",
  source: "Dinas Tenaga Kerja, surat",
});

function segment(id: string, more: Partial<SegmentChoice>): SegmentChoice {
  return {
    ...{ id, name: `Segmen ${id}`, segment: null, rowType: "standing", route: "BPU" },
    ...{ programmes: ["JKK", "JKM"], wage: null, target: null },
    ...{ covered: own(137), workers: own(911) },
    ...more,
  };
}

const mixed: readonly PayerId[] = ["APBD_PROV", "APBDES", "SELF"];
const parts = [
  { payer: "APBD_PROV", share: 0.5 },
  { payer: "APBDES", share: 0.3 },
  { payer: "SELF", share: 0.2 },
] as const;

const year = 2027;
const segments: readonly SegmentChoice[] = [
  segment("petani", { programmes: ["JKK", "JKM", "JHT"], shares: parts }),
  segment("guru", { route: "PU", wage: 2_893_077, programmes: ["JKK", "JKM", "JHT"], shares: parts }),
  segment("petugas", {
    rowType: "temporary",
    shares: parts,
    period: { from: { year: 2026, month: 11 }, until: { year, month: 5 } },
  }),
  segment("honorer", {
    ...{ rowType: "temporary", route: "PU", wage: 1_234_567, shares: parts },
    period: { from: { year, month: 2 }, until: { year: 2028, month: 3 } },
  }),
];

const region: PlanChoices = {
  ...{ regionCode: "18", baseYear: 2025, horizonYear: 2028, targetShare: 0.6, targetYear: 2028 },
  ...{ payer: "SELF", monthsPerYear: 10, language: "id", segments: [], budgetOn: "region", budgetYear: year },
  ...{ path: "linear", retention: 0.95, growth: 0.01, newMembersStart: 4 },
  total: { covered: own(10_403), workers: own(41_077) },
};

const filled = (choices: PlanChoices, sector: "OTHER" | "TRANSPORT" = "OTHER"): Filled => ({
  choices,
  typed: { ...untouched, assumptions: { ...untouched.assumptions, sector } },
});

/** Several plans in one, as a workbook is filled quickly and an engine started slowly. */
export const inventedPlans: readonly Filled[] = [
  filled(region),
  filled(
    { ...region, payer: "SELF", payers: [...mixed].reverse(), segments, budgetOn: "segments" },
    "TRANSPORT",
  ),
  filled({ ...region, payer: "APBD_PROV", payers: mixed, segments, budgetOn: "segments", startMonth: 3 }),
];
