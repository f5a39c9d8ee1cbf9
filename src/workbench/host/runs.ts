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
}

export const NO_COUNTS: Counts = {
  syncs: 0,
  releases: 0,
  actions: 0,
  cellsWritten: 0,
  bytes: 0,
  largestRequest: 0,
};

export function sum(a: Counts, b: Counts): Counts {
  return {
    syncs: a.syncs + b.syncs,
    releases: a.releases + b.releases,
    actions: a.actions + b.actions,
    cellsWritten: a.cellsWritten + b.cellsWritten,
    bytes: a.bytes + b.bytes,
    largestRequest: Math.max(a.largestRequest, b.largestRequest),
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

/**
 * Tells the runs apart (`Excel.run` makes one request context each). The protocol does not name them, but
 * a context numbers its paths and actions upwards: a request goes on with the run before it if its actions
 * have higher numbers than all so far and it brings no lower path that the run did not have.
 */
export class RunLog {
  readonly #runs: { counts: Counts; paths: Set<number>; last: number }[] = [];

  add(body: BatchBody, counts: Counts): void {
    const paths = Object.values(body.ObjectPaths).filter(
      ({ ObjectPathType: type }) => type !== PathType.Root,
    );
    const current = this.#runs.at(-1);
    const goesOn =
      current !== undefined &&
      body.Actions.every(({ Id }) => Id > current.last) &&
      paths.every(({ Id }) => Id > current.last || current.paths.has(Id));
    const run = goesOn ? current : { counts: NO_COUNTS, paths: new Set<number>(), last: 0 };
    if (!goesOn) this.#runs.push(run);
    run.counts = sum(run.counts, counts);
    for (const { Id } of paths) {
      run.paths.add(Id);
      run.last = Math.max(run.last, Id);
    }
    for (const { Id } of body.Actions) run.last = Math.max(run.last, Id);
  }

  list(): readonly Counts[] {
    return this.#runs.map(({ counts }) => counts);
  }
}
