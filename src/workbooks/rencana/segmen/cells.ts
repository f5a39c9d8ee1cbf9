import type { PlanLine } from "../../../domain/index.js";
import type { CellPlace, SheetPlan } from "../../../sheets/index.js";
import type { OriginCells } from "./origins.js";

/** Where other sheets find one line of Segmen. */
export interface SegmentCells extends OriginCells {
  /** What the line stands for: its id, payers' shares, and what was published. */
  readonly line: PlanLine;
  readonly name: CellPlace;
  /** "PU" or "BPU": how the contribution is counted. */
  readonly route: CellPlace;
  /** "JKK+JKM" or "JKK+JKM+JHT". */
  readonly programmes: CellPlace;
  readonly covered: CellPlace;
  readonly workers: CellPlace;
  readonly rate: CellPlace;
  readonly uncovered: CellPlace;
  /** Where a target of its own is typed in; `null` where the line can have none. */
  readonly ownTarget: CellPlace | null;
  /** The share to be reached: the segment's own, or the region's; never below today's rate. */
  readonly target: CellPlace;
  /** Rupiah a month that a PU member's contribution is counted from. */
  readonly wage: CellPlace;
  /** First and last month of a temporary line; `null` on any other. */
  readonly months: { readonly from: CellPlace; readonly until: CellPlace } | null;
  readonly check: CellPlace;
}

/** A line of some months: persons who are protected from one month to another, both counted. */
export interface TemporaryCells extends SegmentCells {
  /** Persons to be protected; the same cell as `covered`. */
  readonly persons: CellPlace;
  /** A date in the first month: its first day as written, any day once somebody typed another. */
  readonly from: CellPlace;
  /** A date in the last month. */
  readonly until: CellPlace;
}

export interface SegmentSheet {
  readonly sheet: SheetPlan;
  readonly total: SegmentCells;
  /** In the planner's order. */
  readonly standing: readonly SegmentCells[];
  readonly temporary: readonly TemporaryCells[];
  /** Recorded only. */
  readonly contract: readonly SegmentCells[];
  /** Pairs of segments that may hold the same heads, by their ids, and how many of them at most. */
  readonly overlaps: readonly OverlapCells[];
}

export interface OverlapCells {
  readonly ids: readonly [string, string];
  readonly most: CellPlace;
}

/** The cells of a line in the first table. */
export type LineCells = Omit<SegmentCells, keyof OriginCells>;
