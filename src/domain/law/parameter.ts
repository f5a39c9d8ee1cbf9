import type { Text } from "../language/index.js";
import type { IsoDate } from "../months/index.js";
import { gathered } from "./gathered.js";

/** What a parameter's value is measured in. Closed: a new unit needs a label in both languages. */
export type ParameterUnit =
  | "rupiah"
  | "rupiah per child per year"
  | "share of basis"
  | "share of wage"
  | "share of contract value"
  | "share of normal contribution"
  | "share of workers"
  | "persons"
  | "months"
  | "years"
  | "working days"
  | "yes or no"
  | "text"
  | "codes"
  | "list"
  | "mixed";

/** Per what the amount or share falls due. */
export type ParameterPeriod = "month" | "contract" | "once" | "year" | "none";

/**
 * How well a value is known.
 * - `statute`: read in the regulation's text.
 * - `official`: one government page.
 * - `press`: two or more independent pages; `press-single`: one.
 * - `transcribed`: copied by a public transcription, the original not opened.
 * - `inferred`: computed, with the reasoning given.
 * - `unverified`: not seen; never to be presented as law.
 */
export type Confidence =
  | "statute"
  | "official"
  | "press"
  | "press-single"
  | "transcribed"
  | "inferred"
  | "unverified";

export interface Citation {
  /** The act as it is cited, "PP 44/2015". */
  readonly act: string;
  /** Article, paragraph or annex; `null` where it was not seen. */
  readonly article: string | null;
  /** Pages on which the value was seen. Empty only where the confidence says so. */
  readonly sources: readonly string[];
}

/** A rule that is enacted while its value is not yet published. */
export const pending = "pending";

/** A value from a day on, until the next dated value or its own last day. `null`: repealed from that day. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  /** How exactly the first day is known: a month or year stands on its first day. */
  readonly fromPrecision?: "month" | "year";
  /** Last day, inclusive. Left out where the value holds until the next one or until further notice. */
  readonly until?: IsoDate;
  readonly value: T | null | typeof pending;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** Confidence of the first or last day, where it is weaker than that of the value. */
  readonly dateConfidence?: Confidence;
  /** Another page says otherwise. */
  readonly conflict?: Text;
}

/** When a parameter must be looked at again, beside its ordinary yearly check. */
export interface Recheck {
  /** The first day on which it is due. */
  readonly due: IsoDate;
  readonly why: Text;
}

/**
 * One rule of the law as data.
 * `T` is a number, a table of rows, a record or a text in both languages.
 */
export interface Parameter<T = unknown> {
  readonly id: string;
  readonly name: Text;
  readonly unit: ParameterUnit;
  readonly period: ParameterPeriod;
  /** Ascending by first day. */
  readonly values: readonly DatedValue<T>[];
  /** The day on which the pages were last read. A later day's value is shown as unverified since then. */
  readonly lastChecked: IsoDate;
  readonly rechecks: readonly Recheck[];
  /** What a reader must know: contradictions between pages, what was not seen, our own reading. */
  readonly notes: readonly Text[];
  /** How a value is written out in the register. */
  describe(value: T): Text;
}

type Given<T> = Omit<Parameter<T>, "lastChecked" | "rechecks" | "notes"> & Partial<Parameter<T>>;

/** A parameter as its table writes it: checked when the pages were gathered, unless it carries its own day. */
export function parameter<T>(given: Given<T>): Parameter<T> {
  return { lastChecked: gathered, rechecks: [], notes: [], ...given };
}
