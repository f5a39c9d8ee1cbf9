/** Where the sheets about money find who pays, for whom, for how long and how much. */
import type { CellPlace, SheetPlan } from "../../../sheets/index.js";
import type { PlanLine } from "../../../domain/index.js";
import type { Row } from "../asumsi/rows.js";
import type { PayerRules } from "../pembayar/sheet.js";
import type { PayerMonths } from "../tarif/cells.js";

/** One payer of the plan, or a slot that is still free. */
export interface PayerSlot {
  /** The payer's name; empty where the slot is free. */
  readonly name: CellPlace;
  /** What the payer pays month by month. */
  readonly months: PayerMonths;
  /** "RKA", "APBDes", or an empty text: the form in which the payer's money is budgeted. */
  readonly form: CellPlace;
  /** Rupiah that the payer can give, by year; may be empty. */
  readonly ceiling: Row;
  /** Rupiah by year over all lines in the budget. */
  readonly cost: Row;
  /** Rupiah for one BPU member of JKK and JKM: who continues in the year, and who was enrolled in it. */
  readonly rate: { readonly continuing: Row; readonly fresh: Row };
  /** Rupiah below the ceiling, and above it; empty texts where there is no ceiling, as below. */
  readonly remainder: Row;
  readonly shortfall: Row;
  /** Persons whom the ceiling pays for, and the rupiah that are left then. */
  readonly buys: Row;
  readonly left: Row;
}

/** What one payer pays on one line; 0 on lines that are not in the budget. */
export interface PaidBySlot {
  /** Persons by year who were paid for when the plan began. */
  readonly running: Row;
  /** Persons by year whom the plan enrolled before. */
  readonly continuing: Row;
  /** Persons by year, enrolled in the year. */
  readonly fresh: Row;
  /** Rupiah by year, all programmes. */
  readonly cost: Row;
}

export interface CostLine {
  /** What the line stands for. */
  readonly line: PlanLine;
  readonly temporary: boolean;
  readonly name: CellPlace;
  /** "PU" or "BPU". */
  readonly route: CellPlace;
  /** "JKK+JKM" or "JKK+JKM+JHT". */
  readonly programmes: CellPlace;
  /** Rupiah a month that a PU contribution is counted from. */
  readonly wage: CellPlace;
  /** 1 where the line's cost goes into the budget, else 0. */
  readonly included: CellPlace;
  /** 1 where the line is in the budget and its new members can be added up. */
  readonly counted: CellPlace;
  /** The same of those who were paid for when the plan began; `null` on a temporary line. */
  readonly countedRunning: CellPlace | null;
  /** Months funded, and the number of the first of them. On a temporary line only those of the fresh persons count. */
  readonly months: {
    readonly continuing: Row;
    readonly fresh: Row;
    readonly startContinuing: Row;
    readonly startFresh: Row;
  };
  /** In the order of the slots. */
  readonly bySlot: readonly PaidBySlot[];
  /** Persons by year whom some payer pays for. */
  readonly persons: Row;
  /** Persons by year whom nobody pays for, as the shares come to less than all. */
  readonly unpaid: Row;
  /** Rupiah by year, all payers. */
  readonly cost: Row;
  /** Sum of the shares of all payers, and what is wrong with them. */
  readonly shareSum: CellPlace;
  readonly shareCheck: CellPlace;
}

export interface MoneySheets {
  /** Pembayar and Biaya. */
  readonly sheets: readonly SheetPlan[];
  readonly slots: readonly PayerSlot[];
  /** The region as a whole, the standing segments, the temporary ones. */
  readonly lines: readonly CostLine[];
  /** The year of the budget forms and the cash budget. */
  readonly budgetYear: CellPlace;
  /** What is in the budget and cannot be added up yet, with why; an empty text where nothing. */
  readonly leftOut: CellPlace;
  /** 0 where lines are in the budget and not one of them can be added up. */
  readonly hasSum: CellPlace;
  /** Rupiah by year, all payers and all lines that can be added up. */
  readonly total: Row;
  /** Persons by year who were paid for when the plan began, among those paid for. */
  readonly running: Row;
  /** Persons by year whom some payer pays for. */
  readonly persons: Row;
  /** Persons by year whom nobody pays for. */
  readonly unpaid: Row;
  /** Rupiah a year for each person who is paid for. */
  readonly perPerson: Row;
  /** For each line the sum of its payers' shares. */
  readonly shareSums: readonly CellPlace[];
  /** "OK", or what is wrong and what to do: the region and a segment are both in the budget. */
  readonly notBoth: CellPlace;
  /** The same of the other rules. */
  readonly rules: PayerRules;
  /** "OK", "≠" or empty: sums that must agree. */
  readonly tests: readonly CellPlace[];
}
