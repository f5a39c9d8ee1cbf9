import { formatShare } from "../language/index.js";
import type { Language } from "../language/index.js";
import type { Month } from "../months/index.js";
import type { PayerId } from "../payers/index.js";
import type { Programme } from "../law/index.js";
import type { SegmentId } from "../segments/index.js";

/** A number of persons that a plan starts from: a published one, the planner's own, or a blank to be asked for. */
export type FigureChoice =
  | { readonly kind: "published"; readonly figureId: string }
  | {
      readonly kind: "own";
      /** Whole persons. */
      readonly value: number;
      /** What is counted, in the planner's words ("basis UCJ", "Sakernas Agustus 2025"). */
      readonly basis: string;
      /** As of when: an ISO day, month or year. */
      readonly asOf: string;
      /** Where it comes from: a document, an office, a file and its cell. */
      readonly source: string;
    }
  | { readonly kind: "blank" };

export interface LineFigures {
  readonly covered: FigureChoice;
  readonly workers: FigureChoice;
}

/** Which part of a segment's contribution a payer bears; a segment's shares add up to 1. */
export interface PayerShare {
  readonly payer: PayerId;
  /** 0 to 1. */
  readonly share: number;
}

/** One segment as the planner wants it in the workbook. */
export interface SegmentChoice extends LineFigures {
  /** Unique in the plan. */
  readonly id: string;
  readonly name: string;
  /** The segment of the catalogue that it is; `null` for one that the planner made up. */
  readonly segment: SegmentId | null;
  readonly rowType: "standing" | "temporary" | "contract";
  readonly route: "PU" | "BPU";
  /** JKK and JKM always; JHT where chosen. */
  readonly programmes: readonly Programme[];
  /** Rupiah a month that a PU contribution is counted from. */
  readonly wage: number | null;
  /** A target of its own as a share; `null` takes the plan's. */
  readonly target: number | null;
  /** Absent: the plan's first payer bears all. */
  readonly shares?: readonly PayerShare[];
  /**
   * A temporary segment's first and last month, inclusive, within the years of the plan. Needed beside own persons; absent,
   * the months are asked for on the sheet.
   */
  readonly period?: { readonly from: Month; readonly until: Month };
}

/**
 * How the rate gets from today's to the target: the same points a year, faster first, slow-fast-slow, or by yearly targets
 * that stand in the workbook (official ones, the planner's own).
 */
export type PathChoice = "linear" | "front" | "s" | "official" | "own";

/** What a planner decides before anything is written. */
export interface PlanChoices {
  /** Kemendagri code, "18" or "18.10". */
  readonly regionCode: string;
  readonly baseYear: number;
  /** The last year of the projection. */
  readonly horizonYear: number;
  /** A share: 0.3839 for 38.39 %. */
  readonly targetShare: number;
  /** The year in which the target is to be reached. */
  readonly targetYear: number;
  readonly payer: PayerId;
  /** Months of contribution funded each year, 1 to 12. */
  readonly monthsPerYear: number;
  /** Language of the texts in the cells. The tabs keep their Indonesian names. */
  readonly language: Language;
  /** The region as a whole; absent: the published pair that suits the base year. */
  readonly total?: LineFigures;
  /** The segments in their order; absent: those with a published figure. */
  readonly segments?: readonly SegmentChoice[];
  /** Absent: "linear". */
  readonly path?: PathChoice;
  /** Growth of the workers a year, 0.015 for 1.5 %; absent: 0. */
  readonly growth?: number;
  /** Share of last year's members who stay; absent: 1. */
  readonly retention?: number;
  /** Enrolled of those who were listed; absent: 1. */
  readonly verificationYield?: number;
  /** First month that is funded each year, 1 to 12; the months funded from it on must not pass December. Absent: 1. */
  readonly startMonth?: number;
  /** Month in which those enrolled in a year start, 1 to 12; absent: 1. */
  readonly newMembersStart?: number;
  /** Target shares of years after the base year, for the path "own"; a year without one holds what was reached. */
  readonly ownTargets?: Readonly<Record<number, number>>;
  /** The year of the budget forms and the cash plan; absent: the year after the base year. */
  readonly budgetYear?: number;
  /** Payers in their order, the first being `payer`; absent: `payer` alone. */
  readonly payers?: readonly PayerId[];
  /** Rupiah that a payer can give in the budget year. */
  readonly ceilings?: Readonly<Partial<Record<PayerId, number>>>;
  /** Whose cost goes into the budget: the region's as a whole, or the segments'. Absent: the region's where its figures are known, or nothing else is there. */
  readonly budgetOn?: "region" | "segments";
}

export const planLimits = {
  /** No published base is older, and no relief that the sheets carry ran earlier. */
  firstBaseYear: 2022,
  lastBaseYear: 2040,
  /** Years after the base year that stay legible on one page. */
  longestHorizon: 10,
} as const;

/** "38,39 %" or "38.39%", for texts that are written once. */
export function shareText(value: number, language: Language): string {
  return formatShare(value, language, 2);
}
