import type { Text } from "../language/index.js";
import type { IsoDate } from "../months/index.js";
import type { SegmentId } from "../segments/index.js";

/** What a figure counts. `subsidised` are persons whose contribution a budget paid: covered, but perhaps not all who are. */
export type Metric =
  | "workers"
  | "covered"
  | "subsidised"
  | "not-covered"
  | "rate"
  | "target"
  | "target-rate"
  | "regions"
  | "ratio";

export type FigureUnit = "persons" | "percent" | "regions" | "persons per village";

/**
 * - `base`: a baseline a plan starts from.
 * - `history`: an older or looser figure, shown but not planned from.
 * - `context`: says something about the place without being a base.
 * - `quarantined`: most probably wrong; kept and shown with its reason, never used.
 */
export type FigureUse = "base" | "history" | "context" | "quarantined";

/** A: official or the arithmetic checks. B: one press source, or rounded. C: contradicted elsewhere. */
export type Reliability = "A" | "B" | "C";

/** The population a count or rate refers to. Two bases are never subtracted from each other. */
export type Basis = "eligible-workers" | "ucj" | "segment" | "programme" | "unstated";

export type FlagId =
  | "F1"
  | "F2"
  | "F3"
  | "F4"
  | "F5"
  | "F6"
  | "F7"
  | "F8"
  | "F9"
  | "F10"
  | "F11"
  | "F12"
  | "F13";

export interface FigureSource {
  readonly outlet: string;
  /** `null` where the page's address is not known. */
  readonly url: string | null;
  /** Day of publication; `null` where the page does not say. */
  readonly published: IsoDate | null;
  /** How the day of publication is known. */
  readonly publishedBasis: Text;
}

export interface AsOf {
  /** ISO day, month or year; `null` where the source gives none. */
  readonly date: string | null;
  readonly text: Text;
}

export interface Figure {
  readonly id: string;
  readonly regionCode: string;
  readonly segment: SegmentId;
  /** The segment in the source's own words. */
  readonly segmentAsPrinted: string;
  /** The group that it counts, where that is another than the segment's: "Ketua RT dan BHP" beside the segment of RT/RW heads. */
  readonly counts?: Text;
  readonly metric: Metric;
  /** Persons, or percent as printed (26.79). */
  readonly value: number;
  readonly unit: FigureUnit;
  readonly basis: Basis;
  readonly asOf: AsOf;
  readonly source: FigureSource;
  readonly precision: Text;
  readonly reliability: Reliability;
  readonly use: FigureUse;
  readonly flags: readonly FlagId[];
  /** `null` for a published figure; how it was computed for a derived one. */
  readonly derivation: Derivation | null;
  /** What must be known about this figure alone; what concerns several is a flag. */
  readonly note?: Text;
}

/** A figure nobody printed: computed from printed ones, with the range their rounding allows. */
export interface Derivation {
  readonly formula: string;
  readonly fromIds: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly note: Text;
}
