/** What of lists goes into the plan: the share that passes, and the active members of segments. */
import {
  segmentChoicesOf,
  type Language,
  type SegmentChoice,
  type SegmentId,
} from "../../../domain/index.js";
import type { PersonsResult } from "../../../intake/index.js";

/** Where a figure of lists comes from: the names of the files. */
function sourceOfLists({ lists }: PersonsResult, role: "candidates" | "members"): string {
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
  },
): Handed {
  const found = membersBySegment(result);
  const published = segmentChoicesOf(plan.regionCode, plan.language);
  const before = plan.segments ?? (published.ok ? published.value : []);
  const replaced: string[] = [];
  const segments = before.map((segment) => {
    const value = segment.segment === null ? undefined : found.get(segment.segment);
    if (value === undefined) return segment;
    replaced.push(segment.id);
    return {
      ...segment,
      covered: {
        kind: "own",
        value,
        basis: basis[plan.language],
        asOf: result.date,
        source: sourceOfLists(result, "members"),
      } as const,
    };
  });
  const has = new Set(before.map(({ segment }) => segment));
  const left = [...found.keys()].filter((key): key is SegmentId => key !== "" && !has.has(key as SegmentId));
  return { segments, replaced, left };
}
