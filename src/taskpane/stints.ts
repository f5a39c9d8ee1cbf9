import type { Making } from "../sheets/index.js";

/**
 * Milliseconds of work in a row, and a step of a book takes up to thirty: together short enough for the pane to paint a key and to
 * answer to a click.
 */
const stint = 12;

/**
 * What a large piece of work gives, done in short stretches between which the pane draws and answers.
 *
 * @param signal Once aborted, the work is dropped where it stands and nothing comes of it.
 */
export async function inStints<T>(work: Making<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await new Promise((turn) => setTimeout(turn, 0));
    if (signal?.aborted === true) return new Promise<never>(() => undefined);
    const since = performance.now();
    while (performance.now() - since < stint) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }
}
