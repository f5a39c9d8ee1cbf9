/**
 * Work for Excel, cut into requests. Excel on the web refuses a request over 5 MB, and a person wants to
 * see that something happens; but every request is a round trip, so there must be few of them.
 */
export interface Step {
  /** The sheet that the step works on, for the progress display. */
  readonly sheet: string;
  /** Cells that are written by it. */
  readonly cells: number;
  /** What it weighs in the request, roughly. */
  readonly bytes: number;
  /** Queues its calls; nothing reaches Excel before the request is sent. */
  readonly queue: () => void;
}

interface RequestLimits {
  readonly bytes: number;
  readonly parts: number;
  readonly usual?: number;
}

export const requestLimits: RequestLimits = {
  /** Well below the 5 MB at which Excel on the web refuses. */
  bytes: 4_000_000,
  /** A request is full here: a large fill then goes on step by step and can be stopped in between. */
  usual: 750_000,
  /** Requests that a small fill is spread over so that progress can be shown. */
  parts: 4,
};

/** Steps in order, in as few requests as size and a visible progress allow. */
export function requestsOf<S extends Step>(
  steps: readonly S[],
  limits: RequestLimits = requestLimits,
): readonly (readonly S[])[] {
  const total = steps.reduce((sum, step) => sum + step.bytes, 0);
  const target = Math.min(limits.usual ?? limits.bytes, Math.ceil(total / limits.parts));
  const requests: S[][] = [];
  let current: S[] = [];
  let weight = 0;
  for (const step of steps) {
    const full = weight >= target || weight + step.bytes > limits.bytes;
    if (current.length > 0 && full) {
      requests.push(current);
      current = [];
      weight = 0;
    }
    current.push(step);
    weight += step.bytes;
  }
  if (current.length > 0) requests.push(current);
  return requests;
}
