/** Which segments of a plan may hold the same heads. */
import { segmentOf } from "../../segments/index.js";
import type { SegmentId } from "../../segments/index.js";

interface Placed {
  readonly id: string;
  readonly segment: SegmentId | null;
}

/**
 * Pairs of segments that may hold the same heads, in the order of the list: two that the catalogue says overlap, in either
 * direction, and two that are the same segment of it. Of a segment that the planner made up nothing is known.
 */
export function overlappingSegments<One extends Placed>(
  segments: readonly One[],
): readonly (readonly [One, One])[] {
  return segments.flatMap((one, index) =>
    segments
      .slice(index + 1)
      .filter((other) => mayShare(one.segment, other.segment))
      .map((other) => [one, other] as const),
  );
}

function mayShare(one: SegmentId | null, other: SegmentId | null): boolean {
  if (one === null || other === null) return false;
  return one === other || segmentOf(one).overlaps.includes(other) || segmentOf(other).overlaps.includes(one);
}
