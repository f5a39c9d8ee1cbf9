/**
 * Two orders of the same lines (rows or columns) brought together: which stay, which come in, which leave. What stays keeps its
 * line in the workbook, so that whatever refers to it goes on meaning the same.
 */

/** A line of the sheet once new ones have come in and before old ones leave. */
export interface WideLine {
  /** Its number among the lines that were found; `null` where it comes in. */
  readonly found: number | null;
  /** Its number in the new plan; `null` where the plan has none: it leaves, or is somebody's own. */
  readonly next: number | null;
}

/** So many lines in a row. */
export interface Run {
  readonly at: number;
  readonly count: number;
}

/** A line with something of somebody's own weighs more than a whole block of others. */
const tie = 1_000;

/** The common order of two lists that weighs most, as pairs of their indices; each pair weighs 1 where nothing else is said. */
export function commonOrder(
  one: number,
  other: number,
  same: (a: number, b: number) => boolean,
  weight: (a: number) => number = () => 1,
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < one && start < other && same(start, start)) start += 1;
  let end = 0;
  while (end < one - start && end < other - start && same(one - 1 - end, other - 1 - end)) end += 1;
  const [rows, columns] = [one - start - end, other - start - end];
  const longest = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let a = rows - 1; a >= 0; a -= 1)
    for (let b = columns - 1; b >= 0; b -= 1) {
      const [here, below] = [longest[a], longest[a + 1]];
      if (here === undefined || below === undefined) continue;
      here[b] = same(start + a, start + b)
        ? Math.max((below[b + 1] ?? 0) + weight(start + a), below[b] ?? 0, here[b + 1] ?? 0)
        : Math.max(below[b] ?? 0, here[b + 1] ?? 0);
    }
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  for (let a = 0, b = 0; a < rows && b < columns;) {
    const best = longest[a]?.[b] ?? 0;
    const isPair = same(start + a, start + b) && best === (longest[a + 1]?.[b + 1] ?? 0) + weight(start + a);
    if (isPair) pairs.push([start + a++, start + b++]);
    else if ((longest[a + 1]?.[b] ?? 0) >= (longest[a]?.[b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  for (let left = end; left > 0; left -= 1) pairs.push([one - left, other - left]);
  return pairs;
}

/**
 * The lines of a sheet between old and new.
 *
 * @param found For each line that is there, its name in the old plan; `null` for one that is not the plan's.
 * @param isTied Whether somebody has written beside the plan on a line: it rather stays than others.
 * @param next The names of the new plan's lines.
 */
export function wideLines(
  found: readonly (string | null)[],
  next: readonly string[],
  isTied: (found: number) => boolean,
): readonly WideLine[] {
  const pairs = commonOrder(
    found.length,
    next.length,
    (a, b) => found[a] === next[b],
    (a) => (isTied(a) ? tie : 1),
  );
  const wide: WideLine[] = [];
  let [atFound, atNext] = [0, 0];
  const until = (lastFound: number, lastNext: number): void => {
    for (; atFound < lastFound; atFound += 1) wide.push({ found: atFound, next: null });
    for (; atNext < lastNext; atNext += 1) wide.push({ found: null, next: atNext });
  };
  for (const [a, b] of pairs) {
    until(a, b);
    wide.push({ found: a, next: b });
    atFound = a + 1;
    atNext = b + 1;
  }
  until(found.length, next.length);
  return wide;
}

/** The places at which a condition holds, as runs from the first on. */
export function runsWhere(count: number, holds: (index: number) => boolean): readonly Run[] {
  const runs: { at: number; count: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!holds(index)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.count === index) last.count += 1;
    else runs.push({ at: index, count: 1 });
  }
  return runs;
}
