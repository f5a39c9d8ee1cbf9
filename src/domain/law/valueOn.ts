import type { Text } from "../language/index.js";
import { dayAfter, formatDate, lastDay, monthIndex } from "../months/index.js";
import type { IsoDate, Month } from "../months/index.js";
import { refuse } from "../result.js";
import type { Problem } from "../result.js";
import type { Citation, Confidence, DatedValue, Parameter } from "./parameter.js";
import { pending } from "./parameter.js";

/** `checked`: the day lies within what was looked up. `unverified`: nobody has looked since. */
export type Freshness =
  | { readonly status: "checked" }
  | { readonly status: "unverified"; readonly since: IsoDate };

export interface ValueInForce<T> {
  readonly kind: "value";
  readonly value: T;
  readonly parameter: Parameter<T>;
  readonly dated: DatedValue<T>;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly freshness: Freshness;
}

/**
 * Why a parameter has no value on a day.
 * - `not-yet-in-force`: the day lies before the first dated value.
 * - `ended`: the value ran for a stated time and no other followed.
 * - `repealed`: the rule was taken back.
 * - `pending`: enacted, but the value is not published.
 */
interface NoValue<T> {
  readonly kind: "not-yet-in-force" | "ended" | "repealed" | "pending";
  readonly parameter: Parameter<T>;
  /** The first day in force, the last day, the day of repeal or of enactment. */
  readonly day: IsoDate;
  readonly sentence: Text;
}

export type LawLookup<T> = ValueInForce<T> | NoValue<T>;

/**
 * The day that decides for a contribution month: its last. The contribution of a month falls due after the month has
 * ended, so a rule of 7 February already governs February's contribution. (Our convention; every change so far that
 * touches an amount to be paid came on the first of a month, where both readings agree.)
 */
export function decidingDay(month: Month): IsoDate {
  const index = monthIndex(month);
  let day = decidingDays.get(index);
  if (day === undefined) {
    day = lastDay(month);
    decidingDays.set(index, day);
  }
  return day;
}

/** Every lookup of a contribution asks for the same few days. There are no more of them than months in Excel's calendar. */
const decidingDays = new Map<number, IsoDate>();

/** The dated value that a day falls under, the last one to begin; `undefined` before the first. */
function latestBy<T>(parameter: Parameter<T>, day: IsoDate): DatedValue<T> | undefined {
  for (let index = parameter.values.length - 1; index >= 0; index -= 1) {
    const dated = parameter.values[index];
    if (dated !== undefined && dated.from <= day) return dated;
  }
  return undefined;
}

/** The value of a parameter on a day (or in a contribution month), with its citation and freshness; or why there is none. */
export function valueOn<T>(parameter: Parameter<T>, when: IsoDate | Month): LawLookup<T> {
  const day = typeof when === "string" ? when : decidingDay(when);
  const dated = latestBy(parameter, day);
  if (dated === undefined) {
    const first = parameter.values[0];
    // Without any value the day asked for is all there is to name, so nothing can be kept.
    return first === undefined
      ? absence(parameter, "not-yet-in-force", day)
      : noValue(parameter, parameter, "not-yet-in-force", first.from);
  }
  if (dated.until !== undefined && dated.until < day) return noValue(parameter, dated, "ended", dated.until);
  if (dated.value === null) return noValue(parameter, dated, "repealed", dated.from);
  if (dated.value === pending) return noValue(parameter, dated, "pending", dated.from);
  return {
    kind: "value",
    value: dated.value,
    parameter,
    dated,
    citation: dated.citation,
    confidence: dated.confidence,
    freshness: day > parameter.lastChecked ? { status: "unverified", since: parameter.lastChecked } : checked,
  };
}

/** Every value, or why there is none, from one day to another, each with the first of these days on which it is so. */
export function lookupsBetween<T>(
  parameter: Parameter<T>,
  first: IsoDate,
  last: IsoDate,
): readonly (LawLookup<T> & { readonly since: IsoDate })[] {
  const begins = parameter.values.flatMap(({ from, until }) => [
    from,
    ...(until === undefined ? [] : [dayAfter(until)]),
  ]);
  const days = [...new Set([first, ...begins.filter((day) => day > first && day <= last)])].sort();
  return days.map((since) => ({ ...valueOn(parameter, since), since }));
}

const checked: Freshness = { status: "checked" };

/** Most lookups of a relief find that it does not run, each for the same reason as the time before. */
const absences = new WeakMap<object, NoValue<unknown>>();

/** `because`: the dated value that is over, or the parameter that has none yet. */
function noValue<T>(
  parameter: Parameter<T>,
  because: DatedValue<T> | Parameter<T>,
  kind: NoValue<T>["kind"],
  day: IsoDate,
): NoValue<T> {
  const found = absences.get(because);
  if (found !== undefined) return found as NoValue<T>;
  const fresh = absence(parameter, kind, day);
  absences.set(because, fresh);
  return fresh;
}

function absence<T>(parameter: Parameter<T>, kind: NoValue<T>["kind"], day: IsoDate): NoValue<T> {
  return {
    kind,
    parameter,
    day,
    // Written out when it is read: nobody reads why a relief does not run.
    get sentence() {
      return whyNone(parameter.name, kind, day);
    },
  };
}

function whyNone(name: Text, kind: NoValue<unknown>["kind"], day: IsoDate): Text {
  const on: Text = { id: formatDate(day, "id"), en: formatDate(day, "en") };
  switch (kind) {
    case "not-yet-in-force":
      return {
        id: `${name.id}: belum berlaku; nilai pertama yang diketahui mulai ${on.id}.`,
        en: `${name.en}: not yet in force; the first known value begins on ${on.en}.`,
      };
    case "ended":
      return { id: `${name.id}: berakhir pada ${on.id}.`, en: `${name.en}: ended on ${on.en}.` };
    case "repealed":
      return { id: `${name.id}: dicabut sejak ${on.id}.`, en: `${name.en}: repealed on ${on.en}.` };
    case "pending":
      return {
        id: `${name.id}: sudah ditetapkan sejak ${on.id}, tetapi nilainya belum diumumkan.`,
        en: `${name.en}: enacted from ${on.en}, but its value is not published.`,
      };
  }
}

/** The refusal a calculation hands on when a parameter it needs has no value: #N/A in a cell. */
export function refuseWithout<T>(missing: NoValue<T>): { readonly ok: false; readonly problem: Problem } {
  return refuse("missing", missing.sentence);
}

/** "PP 44/2015 Lampiran II". */
export function citationText(citation: Citation): string {
  return citation.article === null ? citation.act : `${citation.act} ${citation.article}`;
}
