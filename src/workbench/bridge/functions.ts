/** Calls of custom functions through Microsoft's own runtime in the page, and their results on the way back. */
import type { FunctionAnswer, FunctionCaller } from "../engine/engine.js";
import { answerOf, isSentResult } from "./answers.js";
import { prepared, type EmptyCells, type FunctionMetadata } from "./arguments.js";

/** The service by which the runtime answers. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** One request of the runtime to that service. */
interface RuntimeRequest {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null };
  }[];
}

const METHOD = 3;
const MESSAGE_TO_RUNTIME = 3;
const CATEGORY = 1;
const INVOCATION = 1000;
const NO_FLAGS = 0;
/** How long calls wait for a page whose runtime has not started yet, in milliseconds. */
const PATIENCE = 30_000;
const CLOSED = "The add-in's page has been closed.";
const NOT_STARTED = "The add-in's page has not started its functions.";
/** What newer Excels switch on in the runtime: larger results in parts, shorter pauses, exact times, a limit to pauses. */
const FEATURES = [1, 2, 3, 4];

export interface FunctionCounts {
  readonly calls: number;
  /** Messages that carried them. */
  readonly messages: number;
}

interface FunctionTraffic {
  readonly call: FunctionCaller;
  /** Resolves once the page's runtime has said that it takes calls. */
  readonly ready: Promise<void>;
  readonly counts: FunctionCounts;
  /** Answers a request of the runtime; throws, naming it, at a call that is not known. */
  answer(request: RuntimeRequest): { ActionId: number; Value: unknown }[];
  dispose(): void;
}

export function functionTraffic(
  send: (message: string) => void,
  metadata: readonly FunctionMetadata[],
  emptyCells: EmptyCells,
): FunctionTraffic {
  const byId = new Map(metadata.map((one) => [one.id.toUpperCase(), one]));
  /** A cell says "CAKUPAN.COVERAGE_RATE", with the namespace of the manifest; the runtime knows "COVERAGE_RATE". */
  const entryOf = (name: string): FunctionMetadata | undefined =>
    byId.get(name.toUpperCase()) ?? byId.get(name.slice(name.indexOf(".") + 1).toUpperCase());
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  let queue: unknown[] = [];
  let isReady = false;
  let closed = false;
  let scheduled = false;
  let lastId = 0;
  let startUp: ReturnType<typeof setTimeout> | undefined;
  let calls = 0;
  let messages = 0;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));

  function giveUp(message: string): void {
    for (const settle of waiting.values()) settle({ error: "#N/A", message });
    waiting.clear();
    queue = [];
  }

  /** All calls of one turn travel in one message. */
  function schedule(): void {
    if (!isReady) startUp ??= setTimeout(() => giveUp(NOT_STARTED), PATIENCE);
    if (scheduled || !isReady) return;
    scheduled = true;
    setTimeout(() => {
      scheduled = false;
      const entries = queue;
      queue = [];
      if (entries.length === 0 || closed) return;
      messages += 1;
      send(JSON.stringify({ type: MESSAGE_TO_RUNTIME, message: { entries } }));
    }, 0);
  }

  function receive(results: unknown): void {
    if (!Array.isArray(results)) throw new Error("Results of custom functions must be a list");
    for (const result of results) {
      const sent: unknown = Array.isArray(result) ? result : asList(result);
      if (!isSentResult(sent)) throw new Error("A result of a custom function cannot be read");
      const settle = waiting.get(sent[0]);
      waiting.delete(sent[0]);
      settle?.(answerOf(sent));
    }
  }

  function perform(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case "_SetOsfControlContainerReadyForCustomFunctions":
        isReady = true;
        clearTimeout(startUp);
        becomeReady();
        schedule();
        return null;
      case "_GetEnabledFeatures":
        return FEATURES;
      case "SetInvocationArrayResults":
      case "SetInvocationResults":
        receive(args[0]);
        return null;
      default:
        throw new Error(`The workbench does not know ${CUSTOM_FUNCTIONS_SERVICE}.${name}`);
    }
  }

  return {
    call(id, args, address) {
      if (closed) return Promise.resolve({ error: "#N/A", message: CLOSED });
      lastId += 1;
      calls += 1;
      const invocation = lastId;
      const entry = entryOf(id);
      const values = prepared(args, entry, emptyCells);
      queue.push({
        messageCategory: CATEGORY,
        messageType: INVOCATION,
        targetId: "",
        message: [invocation, entry?.id ?? id, values, address, NO_FLAGS, null],
      });
      const answered = new Promise<FunctionAnswer>((resolve) => waiting.set(invocation, resolve));
      schedule();
      return answered;
    },
    ready,
    get counts() {
      return { calls, messages };
    },
    answer: ({ Actions }) =>
      Actions.map(({ Id, ActionType, Name, ArgumentInfo }) => ({
        ActionId: Id,
        Value: ActionType === METHOD ? perform(Name, ArgumentInfo?.Arguments ?? []) : {},
      })),
    dispose() {
      closed = true;
      clearTimeout(startUp);
      giveUp(CLOSED);
    },
  };
}

/** Older runtimes send results as objects. */
function asList(result: unknown): unknown {
  const { id, failed, value, errorCode } = result as Record<string, unknown>;
  return failed === true ? [id, false, value, errorCode] : [id, true, value];
}
