/**
 * Excel works in another process: while it writes and calculates, the pane's page draws and hears clicks. Here both share
 * one thread, so long work gives the page its turn in between.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Milliseconds of work in a row after which a turn is due. */
const STRETCH = 40;

/** Says when a turn is due, and gives it. */
export class Turns {
  #since = performance.now();

  get due(): boolean {
    return performance.now() - this.#since > STRETCH;
  }

  async give(): Promise<void> {
    await turn();
    this.#since = performance.now();
  }
}
