import { ActionType, PathType, type BatchBody } from "./wire.js";

/** What the add-in has asked of the host. */
export interface Counts {
  /** Requests, without those that the library sends by itself to release objects. */
  readonly syncs: number;
  /** Requests in which the library only releases the objects of a finished Excel.run. */
  readonly releases: number;
  readonly actions: number;
  /** Cells given a value or a formula. */
  readonly cellsWritten: number;
  /** Size of all requests together, in bytes. */
  readonly bytes: number;
  /** The largest single request, in bytes. */
  readonly largestRequest: number;
  /** The largest single answer, in bytes. */
  readonly largestAnswer: number;
}

export const NO_COUNTS: Counts = {
  syncs: 0,
  releases: 0,
  actions: 0,
  cellsWritten: 0,
  bytes: 0,
  largestRequest: 0,
  largestAnswer: 0,
};

export function sum(a: Counts, b: Counts): Counts {
  return {
    syncs: a.syncs + b.syncs,
    releases: a.releases + b.releases,
    actions: a.actions + b.actions,
    cellsWritten: a.cellsWritten + b.cellsWritten,
    bytes: a.bytes + b.bytes,
    largestRequest: Math.max(a.largestRequest, b.largestRequest),
    largestAnswer: Math.max(a.largestAnswer, b.largestAnswer),
  };
}

/**
 * What a request is for: an add-in's sync; the library's own releasing of kept objects; or the library's
 * own business with a service (that ribbon actions are ready), which is nobody's sync.
 */
export function purposeOf(body: BatchBody): "sync" | "release" | "service" {
  if (Object.values(body.ObjectPaths).some(({ ObjectPathType: type }) => type === PathType.New))
    return "service";
  return isRelease(body) ? "release" : "sync";
}

function isRelease(body: BatchBody): boolean {
  const calls = body.Actions.filter(({ ActionType: type }) => type === ActionType.Method);
  const onlyRoot = body.Actions.every(
    ({ ActionType: type }) => type === ActionType.Method || type === ActionType.Instantiate,
  );
  return onlyRoot && calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

interface Run {
  counts: Counts;
  readonly actions: Set<number>;
  /** The highest number of its actions. */
  last: number;
  /** Its objects have been released: nothing follows. */
  over: boolean;
}

/**
 * Tells the runs apart (`Excel.run` makes one request context each), also where several are under way. The
 * protocol does not name them, but a context numbers its paths and actions upwards together: a request can
 * belong to a run if all its actions have higher numbers and none of its paths has the number of one of
 * the run's actions; of several such runs it belongs to the one with the highest numbers.
 */
export class RunLog {
  readonly #runs: Run[] = [];

  add(body: BatchBody, counts: Counts): void {
    const run = this.#runOf(body);
    run.counts = sum(run.counts, counts);
    run.over = counts.releases > 0;
    for (const { Id } of body.Actions) {
      run.actions.add(Id);
      run.last = Math.max(run.last, Id);
    }
  }

  #runOf(body: BatchBody): Run {
    let found: Run | undefined;
    for (const run of this.#runs) {
      if (!run.over && goesOn(body, run) && run.last > (found?.last ?? -1)) found = run;
    }
    if (found) return found;
    const run = { counts: NO_COUNTS, actions: new Set<number>(), last: 0, over: false };
    this.#runs.push(run);
    return run;
  }

  list(): readonly Counts[] {
    return this.#runs.map(({ counts }) => counts);
  }
}

function goesOn(body: BatchBody, run: Run): boolean {
  return (
    body.Actions.every(({ Id }) => Id > run.last) &&
    Object.values(body.ObjectPaths).every(({ Id }) => !run.actions.has(Id))
  );
}
