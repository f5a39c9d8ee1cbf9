import type { Region, SegmentId } from "../../domain/index.js";
import type { AsOf } from "../reading/index.js";

/** What the planner decided about a table; everything may be left open. */
export interface IntakeOptions {
  /** The options chosen, by the question's id; by its kind ("numbers") for every question of that kind. */
  readonly answers?: ReadonlyMap<string, string>;
  /** Whether hidden rows count. Left out unless the planner wants them; either way they are named. */
  readonly includeHidden?: boolean;
  /** The region of rows that name none; goes before what a title says. */
  readonly region?: Region;
  /** The segment of a table without segments; goes before what a title says. */
  readonly segment?: SegmentId;
  readonly asOf?: AsOf;
  readonly basis?: string;
  readonly source?: string;
}

/** The planner's answer to a question, if it is one of its options. */
export function answerTo(
  options: IntakeOptions,
  question: { readonly id: string; readonly kind: string },
  allowed: readonly { readonly id: string }[],
): string | null {
  const given = options.answers?.get(question.id) ?? options.answers?.get(question.kind);
  return given !== undefined && allowed.some(({ id }) => id === given) ? given : null;
}
