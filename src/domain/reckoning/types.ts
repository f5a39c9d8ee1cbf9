import type { PathChoice } from "../choices/index.js";
import type { RiskClass, Schedule, SectorId } from "../contribution/index.js";
import type { Month } from "../months/index.js";
import type { BudgetForm, PayerId } from "../payers/index.js";
import type { Persons, Rupiah, Share } from "../units/index.js";

/** The programmes a plan carries. */
export type PlanProgramme = "JKK" | "JKM" | "JHT";

export type ByProgramme = Readonly<Record<PlanProgramme, Rupiah>>;

/** A line of the plan: the region (`total`), a standing segment, or persons protected for a few months. */
export interface ReckonedLine {
  readonly id: string;
  readonly kind: "total" | "standing" | "temporary";
  readonly route: "BPU" | "PU";
  readonly programmes: readonly PlanProgramme[];
  /** Whole persons; of a temporary line the persons to be protected. `null` while not known. */
  readonly covered: Persons | null;
  readonly workers: Persons | null;
  /** A month, for PU. */
  readonly wage: Rupiah | null;
  /** For JKK of PU. */
  readonly riskClass: RiskClass;
  /** Its own target; `null` takes the plan's. */
  readonly target: Share | null;
  /** Share of each slot, in the order of the slots; what is missing is 0. */
  readonly shares: readonly Share[];
  readonly inBudget: boolean;
  /** Whether those who are covered at the start, who are paid for already, stay in the budget beside the new members; absent: no. */
  readonly running?: boolean;
  /** Only so many of them stay; absent: all. */
  readonly runningPersons?: Persons;
  /** First and last month of a temporary line, inclusive. */
  readonly period?: { readonly from: Month; readonly until: Month };
}

/** The drivers of one year; those of the base year are not used. */
export interface PlanYear {
  readonly year: number;
  readonly growth: number;
  /** Months funded for those who continue, 0 to 12. */
  readonly months: number;
  /** First funded month of the year, 1 to 12. */
  readonly startMonth: number;
  /** Month in which those enrolled in the year start, 1 to 12. */
  readonly newStart: number;
  readonly retention: number;
  readonly yield: number;
  /** Yearly target shares of the paths "official" and "own". */
  readonly official: Share | null;
  readonly own: Share | null;
}

export interface PlanSlot {
  readonly payer: PayerId;
  /** By year, in the order of the years; `null` or missing where no ceiling is set. */
  readonly ceilings: readonly (Rupiah | null)[];
}

export interface ReckonedPlan {
  readonly targetYear: number;
  readonly target: Share;
  /** Part of the new members whose contribution the plan pays, 0 to 1. */
  readonly paidShare: Share;
  readonly path: PathChoice;
  /** Decides which relief of BPU members runs. */
  readonly sector: SectorId;
  /** The payer whose cost stands on Proyeksi. */
  readonly payer: PayerId;
  /** The base year first, then year by year. */
  readonly years: readonly PlanYear[];
  /** The total first. */
  readonly lines: readonly ReckonedLine[];
  readonly slots: readonly PlanSlot[];
  readonly budgetYear: number;
  /** The law that is reckoned with; the enacted one where left out. */
  readonly schedule?: Schedule;
}

/** One line in one year. Persons and rupiah are whole; shares are the doubles next to the exact ones; `null` is a blank cell. */
export interface LineYear {
  readonly year: number;
  readonly workers: Persons | null;
  readonly share: Share | null;
  readonly needed: Persons | null;
  readonly kept: Persons | null;
  readonly members: Persons | null;
  readonly rate: Share | null;
  readonly new: Persons | null;
  readonly listed: Persons | null;
  readonly gap: Persons | null;
  /** Of those covered in the base year, who stay and stay paid for; 0 on a line that leaves them out. */
  readonly running: Persons | null;
  readonly paidContinuing: Persons | null;
  readonly paidNew: Persons | null;
  readonly paid: Persons | null;
  readonly cost: Rupiah | null;
  /** Of those who were covered at the start and stay paid for, JKK and JKM by the plan's payer. */
  readonly runningCost: Rupiah | null;
  /** Members who drop out when the funded months end. */
  readonly stop: Persons | null;
  readonly rateWithout: Share | null;
  readonly unfundedMonths: number;
  readonly keepCost: Rupiah | null;
}

export type Cohort = "running" | "continuing" | "new" | "temporary";

export interface SlotYear {
  readonly slot: number;
  readonly running: Persons;
  readonly continuing: Persons;
  readonly new: Persons;
  readonly byProgramme: ByProgramme;
  readonly cost: Rupiah;
}

/** One line of a budget form: persons × months × price. */
export interface BudgetLine {
  readonly slot: number;
  readonly payer: PayerId;
  readonly form: BudgetForm | null;
  readonly line: string;
  readonly cohort: Cohort;
  readonly programme: PlanProgramme;
  readonly persons: Persons;
  readonly months: number;
  /** A person and month. */
  readonly price: Rupiah;
  readonly amount: Rupiah;
}
