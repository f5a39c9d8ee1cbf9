import type { CellPlace } from "../formula.js";
import type { Conflict, Decision } from "./types.js";

/**
 * What is decided about conflicts where a choice has taken up what was typed into these cells of the plan that was written: the new
 * plan has what has become of it, and the entry gives way. About others nothing is said.
 */
export function givingWay(
  conflicts: readonly Conflict[],
  taken: readonly CellPlace[],
): Readonly<Record<string, Decision>> {
  const nameOf = ({ sheet, row, column }: CellPlace): string => `${sheet} ${String(row)} ${String(column)}`;
  const names = new Set(taken.map(nameOf));
  return Object.fromEntries(
    conflicts
      .filter(({ sheet, was }) => was !== null && names.has(nameOf({ sheet, ...was })))
      .map(({ id }) => [id, "new" as const]),
  );
}
