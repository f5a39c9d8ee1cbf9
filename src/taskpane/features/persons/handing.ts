/** What of lists goes into the plan: the share that passes, and the active members of segments. */
import {
  newSegmentChoice,
  segmentChoicesOf,
  segmentLimits,
  segments as catalogue,
  withFigures,
  type Language,
  type PayerId,
  type SegmentChoice,
  type SegmentId,
} from "../../../domain/index.js";
import type { PersonsResult } from "../../../intake/index.js";

/** Where a figure of lists comes from: the names of the files. */
export function sourceOfLists({ lists }: PersonsResult, role: "candidates" | "members"): string {
  const names = lists.filter((list) => list.role === role).map(({ name }) => name);
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} +${names.length - 3}` : names.join(", ");
}

/** Active members by segment, of the segments that are known; empty where there is no extract with such a column. */
export function membersBySegment({ members }: PersonsResult): ReadonlyMap<string, number> {
  const lines = members?.find(({ id }) => id === "segment")?.lines ?? [];
  return new Map(lines.map(({ key, passed }) => [key, passed]));
}

interface Handed {
  /** The plan's segments, those of the extract with its members. */
  readonly segments: readonly SegmentChoice[];
  /** Ids of the lines that were replaced. */
  readonly replaced: readonly string[];
  /** Known segments of the extract that the plan has not. */
  readonly left: readonly SegmentId[];
  /** The plan's segments with those of `left` behind them, as many as a plan may have. */
  readonly withLeft: readonly SegmentChoice[];
}

const basis = {
  id: "peserta aktif menurut daftar kepesertaan",
  en: "active members by the membership extract",
};

/** The plan's segments with the active members of the extract in place of their own; how many workers there are stays. */
export function withMembers(
  result: PersonsResult,
  plan: {
    readonly regionCode: string;
    readonly segments: readonly SegmentChoice[] | null;
    readonly language: Language;
    /** The main one first. */
    readonly payers: readonly PayerId[];
  },
): Handed {
  const found = membersBySegment(result);
  const published = segmentChoicesOf(plan.regionCode, plan.language);
  const before = plan.segments ?? (published.ok ? published.value : []);
  const replaced: string[] = [];
  const counted = (segment: SegmentChoice): SegmentChoice => {
    const value = segment.segment === null ? undefined : found.get(segment.segment);
    if (value === undefined) return segment;
    replaced.push(segment.id);
    const source = sourceOfLists(result, "members");
    const own = { kind: "own", value, basis: basis[plan.language], asOf: result.date, source } as const;
    return withFigures(segment, { covered: own, workers: segment.workers }, plan);
  };
  const segments = before.map(counted);
  const ofPlan = [...replaced];
  const has = new Set(before.map(({ segment }) => segment));
  const left = catalogue()
    .filter(({ id, rowType }) => rowType !== "total" && found.has(id) && !has.has(id))
    .map(({ id }) => id);
  const withLeft = [...segments];
  for (const id of left.slice(0, segmentLimits.segments - segments.length)) {
    const added = newSegmentChoice(id, { ...plan, beside: withLeft, payers: plan.payers });
    if (added.ok) withLeft.push(counted(added.value));
  }
  return { segments, replaced: ofPlan, left, withLeft };
}
