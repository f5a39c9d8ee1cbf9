import {
  basicProgrammes,
  ok,
  parsePayer,
  parseProgrammes,
  parseRiskClass,
  parseRoute,
  parseSector,
} from "../domain/index.js";
import type {
  ContributionCase,
  Month,
  PayerId,
  Programme,
  RiskClass,
  SectorId,
  SegmentRoute,
} from "../domain/index.js";
import { optionalMonth, optionalNonZero, optionalNumber, optionalWord } from "./cells.js";
import type { Read } from "./cells.js";

/** What decides the rate of a contribution, in the order in which SUBSIDY_COST and its kin take it. */
export type Payment = readonly [
  start: Month | null,
  payer: PayerId,
  sector: SectorId | null,
  income: number | null,
  programmes: readonly Programme[],
  route: SegmentRoute,
  riskClass: RiskClass | null,
];

export const sectorRead: Read<SectorId | null> = optionalWord<SectorId | null>("sector", parseSector, null);
export const payerRead: Read<PayerId> = optionalWord("payer", parsePayer, "APBD");
export const incomeRead: Read<number | null> = optionalNumber("income", null);
export const programmesRead: Read<readonly Programme[]> = optionalWord(
  "programmes",
  parseProgrammes,
  basicProgrammes,
);
export const riskClassRead: Read<RiskClass | null> = (cell) => {
  const read = optionalNonZero("risk_class", null)(cell);
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  return parseRiskClass(read.value);
};

type Reads<T extends readonly unknown[]> = { readonly [Index in keyof T]: Read<T[Index]> };

/** Defaults: payer APBD, lowest bracket, JKK and JKM, BPU. */
export const paymentReads: Reads<Payment> = [
  optionalMonth("start"),
  payerRead,
  sectorRead,
  incomeRead,
  programmesRead,
  optionalWord<SegmentRoute>("type", parseRoute, "BPU"),
  riskClassRead,
];

/** The case the domain calculates, without its month. */
export function caseOf([, paidBy, field, earned, covers, route, risk]: Payment): ContributionCase {
  return { route, programmes: covers, payer: paidBy, sector: field, income: earned, riskClass: risk };
}
