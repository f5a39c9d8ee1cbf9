/** A line of a planner's table: the figures of one segment in one region. */
import type { PayerId, Region, SegmentId } from "../../domain/index.js";
import type { AsOf } from "../reading/index.js";

export interface TargetValue {
  readonly value: number;
  /** Whole persons, or a share of the workers (0.3839). */
  readonly unit: "persons" | "share";
}

export interface IntakeRow {
  /** The tab; `null` for a pasted text or a .csv. */
  readonly sheet: string | null;
  /** The row in its sheet, from 0. */
  readonly row: number;
  /** "B7:F7". */
  readonly address: string;
  readonly hidden: boolean;
  readonly region: Region | null;
  /** What was written. */
  readonly regionText: string;
  /** `null` where the segment is none of the known ones: its own words then name it. */
  readonly segment: SegmentId | null;
  readonly segmentText: string;
  /** Whole persons. */
  readonly covered: number | null;
  readonly workers: number | null;
  readonly uncovered: number | null;
  /** A share: 0.2486 for 24.86 %. */
  readonly rate: number | null;
  readonly target: TargetValue | null;
  readonly months: number | null;
  readonly basis: string | null;
  readonly asOf: AsOf | null;
  /** What was written where a date was expected and no date can be read ("akhir 2023", "probably June"). */
  readonly asOfText: string | null;
  readonly source: string | null;
  readonly payer: PayerId | null;
  readonly payerText: string | null;
  readonly note: string | null;
  /** Whether no error was found: only then may the row be used. */
  readonly sound: boolean;
}

/** The row while it is being read. */
export type RowDraft = { -readonly [Key in keyof IntakeRow]: IntakeRow[Key] };
