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

/** Asks the worker one thing and waits for its answer. @throws with a sentence where it refuses, or did not load. */
export function ask(
  worker: ListWorker,
  message: ToWorker,
  onProgress: (progress: PersonsProgress) => void = () => undefined,
): Promise<Exclude<FromWorker, { type: "progress" }>> {
  return new Promise((answered, failed) => {
    worker.onmessage = ({ data }) => {
      if (data.type === "progress") onProgress(data.progress);
      else answered(data);
    };
    worker.onerror = () => failed(new Error("worker"));
    worker.postMessage(message);
  });
}
