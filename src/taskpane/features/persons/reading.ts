/** The worker that reads lists, from the page's side: started when it is wanted, ended when it is stopped. */
import type { PersonsProgress } from "../../../intake/index.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** What of a worker is used; a test hands in one of its own. */
export interface ListWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The script beside the page. Nothing else of the add-in starts a worker. */
export function startListWorker(): ListWorker {
  return new Worker("persons.js");
}

/** How the page follows what the worker does, and stops it. */
interface Following {
  readonly onProgress?: (progress: PersonsProgress) => void;
  /** So many bytes of so many, of lists that were read before. */
  readonly onPassed?: (done: number, of: number) => void;
  /** Ends what is being saved or put together; what was judged stays with the worker. */
  readonly signal?: AbortSignal;
}

/** Asks the worker one thing and waits for its answer. @throws with a sentence where it refuses, or did not load. */
export function ask(
  worker: ListWorker,
  message: ToWorker,
  { onProgress, onPassed, signal }: Following = {},
): Promise<Exclude<FromWorker, { type: "progress" | "passed" }>> {
  return new Promise((answered, failed) => {
    signal?.addEventListener("abort", () => worker.postMessage({ type: "stop" }), { once: true });
    worker.onmessage = ({ data }) => {
      if (data.type === "progress") onProgress?.(data.progress);
      else if (data.type === "passed") onPassed?.(data.done, data.of);
      else answered(data);
    };
    worker.onerror = () => failed(new Error("worker"));
    worker.postMessage(message);
  });
}
