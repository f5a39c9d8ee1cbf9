import type { Engine } from "../engine/engine.js";
import { Batch } from "./batch.js";
import type { Conditions } from "./conditions.js";
import { EventQueue } from "./events.js";
import { HostFailure, asFailure, failure, sentenceOf } from "./failure.js";
import { intersection } from "./address.js";
import { fullAddress } from "./places.js";
import { MODEL } from "./objects/index.js";
import { NO_COUNTS, purposeOf, RunLog, sum, type Counts } from "./runs.js";
import { Session, type CalculationMode } from "./session.js";
import { RequestFlag, type BatchAnswer, type BatchRequest, type HostEvent } from "./wire.js";

export interface HostOptions {
  /** The highest ExcelApi requirement set that this Excel has; members above it are ApiNotFound. Default "1.17". */
  readonly apiSet?: string;
  /** Language in which numbers are displayed (`Range.text`). Default "en-US". */
  readonly locale?: string;
  readonly workbookName?: string;
  readonly limits?: {
    /** Excel on the web refuses requests over 5 MB; the desktop does not. No limit if absent. */
    readonly requestBytes?: number;
    /** The same of an answer. What the request did stays done. */
    readonly answerBytes?: number;
  };
}

/** A failure to come: at the n-th request or action from now (1 is the next one). */
interface PlannedFailure {
  readonly at: "sync" | "action";
  readonly n: number;
  /** Such as "GeneralException" or "AccessDenied"; or `silence`, where no answer ever comes. */
  readonly code: string;
  readonly message?: string;
}

/** The code of a planned failure that is no answer at all: what ran before it stays done, and nobody is told. */
export const SILENCE = "silence";

/** Excel's stand-in: answers the requests of Microsoft's library over an engine. */
export interface Host {
  readonly engine: Engine;
  readonly apiSet: string;
  /** Executes one request. Requests wait for each other; a refusal is part of the answer. */
  answer(request: BatchRequest): Promise<BatchAnswer>;
  /** What is to be sent to the add-in's event handlers. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void;
  /** Told after each request, with all counts so far. */
  onBatch(listener: (counts: Counts) => void): () => void;
  /** All so far; a snapshot. */
  readonly counts: Counts;
  /** The same for each Excel.run, in order. */
  readonly runs: readonly Counts[];
  failAt(planned: PlannedFailure): void;
  /** Failures that were planned and have not come. */
  readonly pendingFailures: number;
  forgetFailures(): void;
  /** Whether a request was left without an answer since the last failure was planned. */
  readonly silenced: boolean;
  /** What this Excel is like just now; the switches may be turned at any time. */
  readonly conditions: Conditions;
  /** How the workbook is calculated, and whether its structure is protected, as a person sets it. */
  calculationMode: CalculationMode;
  structureProtected: boolean;
  /** Properties that were set and read back but that the workbook cannot hold, such as "ChartFont.size". */
  readonly notSaved: readonly string[];
  /** Objects that the library has asked to keep and not released. */
  readonly keptObjects: number;
  dispose(): void;
}

/**
 * How long formulas wait for the next request before they are brought up to date, in milliseconds: a pane draws its progress in
 * between. Where a request took long, the next ones may be long in the making, and a calculation too: they wait as long as the longest
 * since the last time that it was calm.
 */
const CALM = 300;
/** How often a request that may wait looks whether the cell editor has closed, in milliseconds. */
const EDIT_POLL = 50;

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const events = new EventQueue({
    address: (sheetId, rect) => fullAddress({ sheetId, rect }, session),
    tables: (sheetId, rect) =>
      engine
        .tables(sheetId)
        .filter((table) => intersection(table.rect, rect) !== null)
        .map(({ id }) => id),
  });
  const session: Session = new Session(
    engine,
    {
      apiSet: options.apiSet ?? "1.17",
      locale: options.locale ?? "en-US",
      workbookName: options.workbookName ?? "Book1",
    },
    events,
  );
  const eventListeners = new Set<(events: readonly HostEvent[]) => void>();
  const batchListeners = new Set<(counts: Counts) => void>();
  const runs = new RunLog();
  let total = NO_COUNTS;
  let planned: { at: "sync" | "action"; left: number; failure: HostFailure }[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let activeSheet = engine.activeSheetId();
  let busy = false;
  let silenced = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let longest = 0;

  const stopListening = engine.onUserChange((what) => {
    // While a request runs, another sheet comes to the front by the add-in's doing, and is told of at its end.
    if (busy && what === "sheet") return;
    const { sheetId, rect } = engine.selection();
    if (what === "edit") events.changed(sheetId, rect, "Unknown");
    else if (what === "selection") events.selected(sheetId, rect);
    sheetActivated();
    send();
  });

  function sheetActivated(): void {
    const now = engine.activeSheetId();
    events.activated(now, engine.sheets().some(({ id }) => id === activeSheet) ? activeSheet : undefined);
    activeSheet = now;
  }

  function send(): void {
    const waiting = events.drain();
    if (waiting.length > 0) for (const listener of eventListeners) listener(waiting);
  }

  /** Counts one step of a kind; throws if a failure was planned for it. */
  function step(kind: "sync" | "action"): void {
    for (const plan of planned) if (plan.at === kind) plan.left -= 1;
    const due = planned.find(({ at, left }) => at === kind && left <= 0);
    if (!due) return;
    planned = planned.filter((plan) => plan !== due);
    throw due.failure;
  }

  async function execute(request: BatchRequest): Promise<BatchAnswer> {
    const purpose = purposeOf(request.body);
    const cellsBefore = session.cellsWritten;
    const began = performance.now();
    let actions = 0;
    busy = true;
    const { delay } = session.conditions;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const made = await attempt(request, purpose === "sync", () => (actions += 1));
    busy = false;
    longest = Math.max(longest, performance.now() - began);
    const answerBytes = bytesOf(made);
    const answer = withinLimit(made, answerBytes);
    if (purpose !== "service") {
      const counts: Counts = {
        syncs: purpose === "sync" ? 1 : 0,
        releases: purpose === "release" ? 1 : 0,
        actions,
        cellsWritten: session.cellsWritten - cellsBefore,
        bytes: request.bytes,
        largestRequest: request.bytes,
        largestAnswer: answerBytes,
      };
      total = sum(total, counts);
      runs.add(request.body, counts);
      for (const listener of batchListeners) listener(total);
    }
    sheetActivated();
    // Handlers hear of a change when the request that made it has been answered.
    setTimeout(send, 0);
    return answer;
  }

  /** `own` is a sync of the add-in: only those are refused while a cell is edited, or fail as planned. */
  async function attempt(request: BatchRequest, own: boolean, count: () => void): Promise<BatchAnswer> {
    try {
      if (own) step("sync");
      const limit = options.limits?.requestBytes;
      if (limit !== undefined && request.bytes > limit) {
        throw failure(
          "RequestPayloadSizeLimitExceeded",
          `${request.bytes} bytes; at most ${limit} are allowed.`,
        );
      }
      if (own) await editorClosed(request.flags);
      const batch = new Batch(request.body, MODEL, session, () => {
        count();
        if (own) step("action");
      });
      return await batch.run();
    } catch (thrown) {
      const { code, message } = asFailure(thrown);
      return { Results: [], TraceIds: [], Error: { Code: code, Message: message, HttpStatusCode: 400 } };
    }
  }

  function withinLimit(answer: BatchAnswer, bytes: number): BatchAnswer {
    const limit = options.limits?.answerBytes;
    if (limit === undefined || bytes <= limit) return answer;
    const { code, message } = failure(
      "ResponsePayloadSizeLimitExceeded",
      `${bytes} bytes; at most ${limit} are allowed.`,
    );
    return { Results: [], TraceIds: [], Error: { Code: code, Message: message, HttpStatusCode: 400 } };
  }

  /** While a cell is open for typing Excel refuses every request, unless the add-in asked to wait. */
  async function editorClosed(flags: number): Promise<void> {
    if (!engine.isEditing()) return;
    if ((flags & RequestFlag.DelayForCellEdit) === 0) throw failure("InvalidOperationInCellEditMode");
    while (engine.isEditing()) await new Promise((resolve) => setTimeout(resolve, EDIT_POLL));
  }

  /**
   * What a request reads is calculated before (query.ts). What is only looked at is calculated when no further request
   * follows at once, so that a fill of several requests is calculated once.
   */
  function calculateOnceCalm(): void {
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        longest = 0;
        last = last.then(() => session.settle());
      },
      Math.max(CALM, longest),
    );
  }

  return {
    engine,
    apiSet: session.apiSet,
    answer(request) {
      clearTimeout(waiting);
      const answered = last.then(() => execute(request));
      last = answered.catch(() => undefined).then(calculateOnceCalm);
      return answered.then((answer) => {
        if (answer.Error?.Code !== SILENCE) return answer;
        silenced = true;
        return new Promise<BatchAnswer>(() => undefined);
      });
    },
    onEvents(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    onBatch(listener) {
      batchListeners.add(listener);
      return () => batchListeners.delete(listener);
    },
    get counts() {
      return total;
    },
    get runs() {
      return runs.list();
    },
    get silenced() {
      return silenced;
    },
    failAt({ at, n, code, message }) {
      silenced = false;
      planned.push({ at, left: n, failure: new HostFailure(code, message ?? sentenceOf(code)) });
    },
    get pendingFailures() {
      return planned.length;
    },
    forgetFailures() {
      planned = [];
    },
    conditions: session.conditions,
    get calculationMode() {
      return session.calculationMode;
    },
    set calculationMode(mode) {
      session.calculationMode = mode;
    },
    get structureProtected() {
      return session.structurePassword !== null;
    },
    set structureProtected(on) {
      session.structurePassword = on ? "" : null;
    },
    get notSaved() {
      return session.notSaved();
    },
    get keptObjects() {
      return session.referenceCount;
    },
    dispose() {
      clearTimeout(waiting);
      stopListening();
      eventListeners.clear();
      batchListeners.clear();
    },
  };
}

const encoder = new TextEncoder();

/** What an answer weighs on its way, in bytes. */
function bytesOf(answer: BatchAnswer): number {
  return encoder.encode(JSON.stringify(answer)).length;
}
