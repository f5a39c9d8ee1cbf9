import { publicSegments } from "./public.js";
import type { Segment, SegmentId } from "./segment.js";
import { workingSegments } from "./working.js";

export type { Segment, SegmentId, SegmentRoute } from "./segment.js";

/** Segments as pages show regions budgeting for them; each row says how well the evidence carries it. */
const segmentTable: { readonly [Id in SegmentId]: Segment & { readonly id: Id } } = {
  ...publicSegments,
  ...workingSegments,
};

/** Every segment, in the order a plan lists them. */
export function segments(): readonly Segment[] {
  return Object.values(segmentTable);
}

export function segmentOf(id: SegmentId): Segment {
  return segmentTable[id];
}
