import { formatShare } from "../language/index.js";
import type { Language } from "../language/index.js";
import type { Month } from "../months/index.js";
import type { PayerId } from "../payers/index.js";
import type { Programme } from "../law/index.js";
import type { SegmentId } from "../segments/index.js";
import type { ChoiceId, ChoiceTable } from "./table/index.js";

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
      /** What an earlier plan reckoned for this date, and nobody has confirmed yet. */
      readonly projected?: true;
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
  /**
   * Whether those who are covered already stay in the budget, on rows of their own beside the new members. Absent: yes where the
   * plan's payer is one that usually pays for the segment. Only a standing segment has them.
   */
  readonly running?: boolean;
  /** Of those who are covered only so many are paid for and stay; absent: all of them. Whole persons, only with `running`. */
  readonly runningPersons?: number;
  /** Absent: the plan's first payer bears all. */
  readonly shares?: readonly PayerShare[];
  /**
   * A temporary segment's first and last month, inclusive, within the years of the plan. Needed beside own persons; absent,
   * the months are asked for on the sheet.
   */
  readonly period?: { readonly from: Month; readonly until: Month };
}

/** What the choices that are made of one value hold, by their kind; words hold one of their own. */
interface ValueOf {
  readonly region: string;
  readonly year: number;
  readonly target: number;
  readonly share: number;
  readonly months: number;
  readonly month: number;
  readonly persons: number;
  readonly text: string;
  readonly payer: PayerId;
  readonly payers: readonly PayerId[];
  readonly ceilings: Readonly<Partial<Record<PayerId, number>>>;
  readonly ownTargets: Readonly<Record<number, number>>;
  readonly figures: LineFigures;
  readonly segments: readonly SegmentChoice[];
}

type Chosen<Entry> = Entry extends { readonly kind: "word"; readonly words: infer Words }
  ? keyof Words
  : Entry extends { readonly kind: infer Kind extends keyof ValueOf }
    ? ValueOf[Kind]
    : never;

type Needed = {
  [Id in ChoiceId]: ChoiceTable[Id] extends { readonly needed: true } ? Id : never;
}[ChoiceId];
type NeededChoices = { readonly [Id in Needed]: Chosen<ChoiceTable[Id]> };
type OptionalChoices = { readonly [Id in Exclude<ChoiceId, Needed>]?: Chosen<ChoiceTable[Id]> };

/**
 * What a planner decides before anything is written: every entry of the table of choices (see `table/`), where each is
 * described. Years are years, shares are shares (0.3839 for 38.39 %), months are 1 to 12, rupiah and persons are whole.
 */
export interface PlanChoices extends NeededChoices, OptionalChoices {}

/** How the rate gets from today's to the target. */
export type PathChoice = keyof ChoiceTable["path"]["words"];

/** "38,39 %" or "38.39%", for texts that are written once. */
export function shareText(value: number, language: Language): string {
  return formatShare(value, language, 2);
}
