/**
 * The add-in's custom functions: thin wrappers that read cells, ask the domain and spill the answer. Ids, names and the order
 * of parameters are a public contract: formulas in saved workbooks depend on them. What Excel shows about a function is
 * in descriptions.ts, in both languages. Every parameter is a matrix of anything, so that ranges spill.
 */
import {
  changeEffects,
  constructionContribution,
  coverageRate,
  findParameter,
  findRegion,
  gapToTarget,
  impliedWorkers,
  inLanguage,
  legalBasis,
  monthlyContribution,
  ok,
  parseGapUnit,
  parsePath,
  parseRoute,
  parseShare,
  parseTargetBasis,
  projectCoverage,
  publishedTarget,
  shareOf,
  subsidyCost,
  terbilang,
  workersAffordable,
} from "../domain/index.js";
import type {
  GapUnit,
  IsoDate,
  Month,
  Parameter,
  PayerId,
  Programme,
  ProjectionPath,
  Region,
  RiskClass,
  SectorId,
  SegmentRoute,
  Share,
  TargetBasis,
} from "../domain/index.js";
import { parseAffordableAnswer, parseRegionField, regionField } from "./answers.js";
import type { AffordableAnswer, RegionField } from "./answers.js";
import { number, optionalDay, optionalMonth, optionalNumber, optionalWord, word } from "./cells.js";
import { sentenceLanguage } from "./language.js";
import {
  caseOf,
  incomeRead,
  payerRead,
  paymentReads,
  programmesRead,
  riskClassRead,
  sectorRead,
} from "./payment.js";
import type { Payment } from "./payment.js";
import { block, elementwise, rowwise } from "./spill.js";

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
 * @param [income] Reported monthly income or wage in rupiah.
 * @param [programmes] Programmes.
 * @param [type] Membership type.
 * @param [risk_class] Class of workplace risk (PU).
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
  type?: unknown[][],
  risk_class?: unknown[][],
): unknown[][] {
  return elementwise<[number, number, ...Payment]>(
    [workers, months, start, payer, sector, income, programmes, type, risk_class],
    [number("workers"), number("months"), ...paymentReads],
    (heads, span, ...payment) => {
      const cost = subsidyCost(heads, span, payment[0], caseOf(payment));
      return cost.ok ? ok(cost.value.total) : cost;
    },
  );
}

/**
 * Monthly contribution of one person.
 * @customfunction CONTRIBUTION
 * @param type Membership type.
 * @param [month] Contribution month.
 * @param [payer] Who pays.
 * @param [sector] Sector.
 * @param [income] Reported monthly income or wage in rupiah.
 * @param [programmes] Programmes.
 * @param [risk_class] Class of workplace risk (PU).
 * @param [borne_by] Whose part.
 * @returns Whole rupiah a month.
 */
export function contributionCells(
  type: unknown[][],
  month?: unknown[][],
  payer?: unknown[][],
  sector?: unknown[][],
  income?: unknown[][],
  programmes?: unknown[][],
  risk_class?: unknown[][],
  borne_by?: unknown[][],
): unknown[][] {
  return elementwise<
    [
      SegmentRoute,
      Month | null,
      PayerId,
      SectorId | null,
      number | null,
      readonly Programme[],
      RiskClass | null,
      Share,
    ]
  >(
    [type, month, payer, sector, income, programmes, risk_class, borne_by],
    [
      word("type", parseRoute),
      optionalMonth("month"),
      payerRead,
      sectorRead,
      incomeRead,
      programmesRead,
      riskClassRead,
      optionalWord<Share>("borne_by", parseShare, "all"),
    ],
    (route, due, paidBy, field, earned, covers, risk, share) => {
      const paid = monthlyContribution(caseOf([due, paidBy, field, earned, covers, route, risk]), due);
      return paid.ok ? shareOf(paid.value, share) : paid;
    },
  );
}

/**
 * Persons a budget covers for so many months.
 * @customfunction WORKERS_AFFORDABLE
 * @param budget Whole rupiah.
 * @param months Months.
 * @param [start] First month.
 * @param [payer] Who pays.
 * @param [sector] Sector.
 * @param [income] Reported monthly income or wage in rupiah.
 * @param [programmes] Programmes.
 * @param [type] Membership type.
 * @param [risk_class] Class of workplace risk (PU).
 * @param [result] "workers" or "remainder".
 * @returns Whole persons rounded down, or the rupiah left over.
 */
export function workersAffordableCells(
  budget: unknown[][],
  months: unknown[][],
  start?: unknown[][],
  payer?: unknown[][],
  sector?: unknown[][],
  income?: unknown[][],
  programmes?: unknown[][],
  type?: unknown[][],
  risk_class?: unknown[][],
  result?: unknown[][],
): unknown[][] {
  return elementwise<[number, number, AffordableAnswer, ...Payment]>(
    [budget, months, result, start, payer, sector, income, programmes, type, risk_class],
    [
      number("budget"),
      number("months"),
      optionalWord<AffordableAnswer>("result", parseAffordableAnswer, "workers"),
      ...paymentReads,
    ],
    (money, span, answer, ...payment) => {
      const bought = workersAffordable(money, span, payment[0], caseOf(payment));
      return bought.ok ? ok(bought.value[answer]) : bought;
    },
  );
}

/**
 * Bases that a printed rate allows.
 * @customfunction IMPLIED_WORKERS
 * @param covered Persons covered.
 * @param rate Printed rate as a share.
 * @param [decimals] Decimals of the printed percentage.
 * @returns Lowest, middle and highest base: three columns.
 */
export function impliedWorkersCells(
  covered: unknown[][],
  rate: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return rowwise<[number, number, number | null]>(
    [covered, rate, decimals],
    [number("covered"), number("rate"), optionalNumber("decimals", null)],
    3,
    (heads, printed, places) => {
      const bases = impliedWorkers(heads, printed, places);
      return bases.ok ? ok([bases.value.low, bases.value.middle, bases.value.high]) : bases;
    },
  );
}

/**
 * What of a change of the coverage rate came from members and what from the base.
 * @customfunction CHANGE_EFFECTS
 * @param covered0 Persons covered before.
 * @param workers0 Base before.
 * @param covered1 Persons covered after.
 * @param workers1 Base after.
 * @returns Effect of members, effect of the base and their total in percentage points: three columns.
 */
export function changeEffectsCells(
  covered0: unknown[][],
  workers0: unknown[][],
  covered1: unknown[][],
  workers1: unknown[][],
): unknown[][] {
  return rowwise<[number, number, number, number]>(
    [covered0, workers0, covered1, workers1],
    [number("covered0"), number("workers0"), number("covered1"), number("workers1")],
    3,
    (membersBefore, baseBefore, membersAfter, baseAfter) => {
      const effects = changeEffects(membersBefore, baseBefore, membersAfter, baseAfter);
      return effects.ok ? ok([effects.value.members, effects.value.base, effects.value.total]) : effects;
    },
  );
}

/**
 * Workers and covered persons year by year up to a target.
 * @customfunction PROJECT_COVERAGE
 * @param covered Persons covered in the base year.
 * @param workers Persons in the base in the base year.
 * @param target Target share.
 * @param years Years until the target.
 * @param [growth] Growth of workers a year as a share.
 * @param [path] "linear" or "growth".
 * @returns Four rows (workers, covered, rate, added persons), one column a year from the base year on.
 */
export function projectCoverageCells(
  covered: unknown[][],
  workers: unknown[][],
  target: unknown[][],
  years: unknown[][],
  growth?: unknown[][],
  path?: unknown[][],
): unknown[][] {
  return block<[number, number, number, number, number, ProjectionPath]>(
    [covered, workers, target, years, growth, path],
    [
      number("covered"),
      number("workers"),
      number("target"),
      number("years"),
      optionalNumber("growth", 0),
      optionalWord<ProjectionPath>("path", parsePath, "linear"),
    ],
    (...given) => {
      const projected = projectCoverage(...given);
      if (!projected.ok) return projected;
      const rows = ["workers", "covered", "rate", "added"] as const;
      return ok(rows.map((row) => projected.value.map((year) => year[row])));
    },
  );
}

/**
 * Published coverage target of a year.
 * @customfunction TARGET
 * @param basis "RPJMN", "RKP", "RPJPN" or "UCJ".
 * @param year Year.
 * @param [region] Region of a UCJ target.
 * @returns Share of workers on that basis.
 */
export function targetCells(basis: unknown[][], year: unknown[][], region?: unknown[][]): unknown[][] {
  return elementwise<[TargetBasis, number, Region | null]>(
    [basis, year, region],
    [
      word("basis", parseTargetBasis),
      number("year"),
      optionalWord<Region | null>("region", findRegion, null),
    ],
    (on, when, where) => {
      const target = publishedTarget(on, when, where?.code ?? null);
      return target.ok ? ok(target.value.share) : target;
    },
  );
}

/**
 * Contribution of a construction project from its contract value.
 * @customfunction JAKON_CONTRIBUTION
 * @param contract_value Contract value without VAT in rupiah.
 * @param [programmes] "JKK", "JKM" or both.
 * @returns Whole rupiah.
 */
export function jakonContributionCells(contract_value: unknown[][], programmes?: unknown[][]): unknown[][] {
  return elementwise<[number, readonly Programme[]]>(
    [contract_value, programmes],
    [number("contract_value"), programmesRead],
    (value, covers) => {
      const due = constructionContribution(value, covers);
      return due.ok ? ok(due.value.total) : due;
    },
  );
}

/**
 * Legal basis of a parameter.
 * @customfunction LEGAL_BASIS
 * @param parameter Parameter id or name.
 * @param [date] Day or month.
 * @returns Citation, since when, and how well it is known.
 */
export function legalBasisCells(parameter: unknown[][], date?: unknown[][]): unknown[][] {
  return elementwise<[Parameter, IsoDate | null]>(
    [parameter, date],
    [word("parameter", findParameter), optionalDay("date")],
    (of, day) => {
      const basis = legalBasis(of, day ?? of.lastChecked);
      return basis.ok ? ok(inLanguage(basis.value, sentenceLanguage())) : basis;
    },
  );
}

/**
 * A region by code or name.
 * @customfunction REGION
 * @param code_or_name Kemendagri code or name.
 * @param [field] "name", "short name", "code", "level" or "parent".
 * @returns The official name, or the field asked for.
 */
export function regionCells(code_or_name: unknown[][], field?: unknown[][]): unknown[][] {
  return elementwise<[Region, RegionField]>(
    [code_or_name, field],
    [word("code_or_name", findRegion), optionalWord<RegionField>("field", parseRegionField, "name")],
    regionField,
  );
}

/**
 * Rupiah in Indonesian words.
 * @customfunction TERBILANG
 * @param amount Whole rupiah.
 * @returns Words.
 */
export function terbilangCells(amount: unknown[][]): unknown[][] {
  return elementwise<[number]>([amount], [number("amount")], terbilang);
}
