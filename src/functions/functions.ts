/**
 * The add-in's custom functions: thin wrappers that read cells, ask the domain and spill the answer. Ids, names and the order
 * of parameters are a public contract: formulas in saved workbooks depend on them. What Excel shows about a function is
 * in descriptions.ts, in both languages. Every parameter is a matrix of anything, so that ranges spill.
 */
import {
  basicProgrammes,
  coverageRate,
  gapToTarget,
  ok,
  parseGapUnit,
  parsePayer,
  parseProgrammes,
  parseSector,
  subsidyCost,
} from "../domain/index.js";
import type { GapUnit, Month, PayerId, Programme, SectorId } from "../domain/index.js";
import { number, optionalMonth, optionalNumber, optionalWord } from "./cells.js";
import { elementwise } from "./spill.js";

/**
 * Coverage rate: covered persons as a share of workers.
 * @customfunction COVERAGE_RATE
 * @param covered Persons covered.
 * @param workers Persons in the base.
 * @returns Share, not clipped at 1.
 */
export function coverageRateCells(covered: unknown[][], workers: unknown[][]): unknown[][] {
  return elementwise<[number, number]>(
    [covered, workers],
    [number("covered"), number("workers")],
    coverageRate,
  );
}

/**
 * Gap to a target share.
 * @customfunction GAP_TO_TARGET
 * @param covered Persons covered.
 * @param workers Persons in the base.
 * @param target Target share.
 * @param [unit] "persons", "signed" or "points".
 * @returns Persons still needed, or the difference in persons or percentage points.
 */
export function gapToTargetCells(
  covered: unknown[][],
  workers: unknown[][],
  target: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return elementwise<[number, number, number, GapUnit]>(
    [covered, workers, target, unit],
    [number("covered"), number("workers"), number("target"), optionalWord("unit", parseGapUnit, "persons")],
    gapToTarget,
  );
}

/**
 * Cost of paying contributions for workers over months.
 * @customfunction SUBSIDY_COST
 * @param workers Persons.
 * @param months Months.
 * @param [start] First month.
 * @param [payer] Who pays.
 * @param [sector] Sector.
 * @param [income] Reported monthly income in rupiah.
 * @param [programmes] Programmes.
 * @returns Whole rupiah.
 */
export function subsidyCostCells(
  workers: unknown[][],
  months: unknown[][],
  start?: unknown[][],
  payer?: unknown[][],
  sector?: unknown[][],
  income?: unknown[][],
  programmes?: unknown[][],
): unknown[][] {
  return elementwise<
    [number, number, Month | null, PayerId, SectorId | null, number | null, readonly Programme[]]
  >(
    [workers, months, start, payer, sector, income, programmes],
    [
      number("workers"),
      number("months"),
      optionalMonth("start"),
      optionalWord("payer", parsePayer, "APBD"),
      optionalWord<SectorId | null>("sector", parseSector, null),
      optionalNumber("income", null),
      optionalWord("programmes", parseProgrammes, basicProgrammes),
    ],
    (heads, span, from, paidBy, field, earned, covers) => {
      const cost = subsidyCost(heads, span, from, {
        route: "BPU",
        programmes: covers,
        payer: paidBy,
        sector: field,
        income: earned,
        riskClass: null,
      });
      return cost.ok ? ok(cost.value.total) : cost;
    },
  );
}
