/** Milliseconds of work between two rests; short enough for the pane to answer to a click. */
const stint = 24;

/** Lets the page draw and answer while a long reading goes on, and carries the wish to stop. */
export class Pacer {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | null = null) {}

  isStopped(): boolean {
    return this.signal?.aborted ?? false;
  }

  /** Whether it is time to rest. */
  due(): boolean {
    return performance.now() - this.since > stint;
  }

  /** Gives the page its turn. */
  async rest(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
  }
}
