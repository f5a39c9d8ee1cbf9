/**
 * Large plans are made in parts: the work stops where a page may draw and hear clicks, and goes on when it is asked to. Who
 * has no page to think of runs it to its end.
 */
export type Making<T> = Generator<void, T>;

/** Runs the work to its end, in one go. */
export function made<T>(work: Making<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Rows of a large table that are made between two stops. */
export const rowsBetweenStops = 250;
