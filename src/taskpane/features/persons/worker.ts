/** The worker that reads lists of persons, so that the pane goes on answering. It keeps what it judged until it is ended. */
import { annexOf, judgeLists, sourceOfBlob, writeList } from "../../../intake/index.js";
import type { Judged, PersonsSettings } from "../../../intake/index.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** Milliseconds between two words on how far it is. */
const between = 100;

let kept: { readonly judged: Judged; readonly settings: PersonsSettings } | null = null;

/** Somebody does not want what is being saved or put together any more. */
let stopped = false;

/** Says now and then how far it is through the lists, and answers whether to stop. */
function passing(): (done: number, of: number) => boolean {
  let said = 0;
  return (done, of) => {
    if (performance.now() - said >= between) {
      said = performance.now();
      answer({ type: "passed", done, of });
    }
    return stopped;
  };
}

function answer(message: FromWorker): void {
  self.postMessage(message);
}

async function judge({ lists, settings }: Extract<ToWorker, { type: "judge" }>): Promise<void> {
  let said = 0;
  const judged = await judgeLists(
    lists.map(({ file, role, payer }) => ({ source: sourceOfBlob(file.name, file), role, payer })),
    settings,
    {
      onProgress: (progress) => {
        if (performance.now() - said < between) return;
        said = performance.now();
        answer({ type: "progress", progress });
      },
    },
  );
  if (!judged.ok) {
    answer({ type: "refused", sentence: judged.problem.sentence });
    return;
  }
  kept = { judged: judged.value, settings };
  answer({ type: "judged", result: judged.value.result });
}

async function respond(message: ToWorker): Promise<void> {
  if (message.type === "judge") return judge(message);
  if (message.type === "stop") {
    stopped = true;
    return;
  }
  stopped = false;
  if (kept === null) throw new Error("Nothing was judged yet");
  const { judged, settings } = kept;
  if (message.type === "annex") {
    const { most, language, nik } = message;
    const annex = await annexOf(judged, most, language, nik, passing());
    answer(annex.stopped ? { type: "stopped" } : { type: "annex", rows: annex.rows, of: annex.of });
    return;
  }
  const { language, list, part } = message;
  const type = "text/csv";
  let content = new Blob([], { type });
  const take = (piece: Uint8Array<ArrayBuffer>): void => {
    // A browser keeps a large blob on its disk, pieces of it in the memory.
    content = new Blob([content, piece], { type });
  };
  const options = { rules: settings.rules, language };
  const saved = await writeList(judged, list, part, options, take, passing());
  const { name, rows } = saved;
  answer(saved.stopped ? { type: "stopped" } : { type: "saved", name, content, rows });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  respond(data).catch((error: unknown) => {
    // The kind of the fault and no more: its words could be those of a row.
    const kind = error instanceof Error ? error.name : typeof error;
    answer({
      type: "refused",
      sentence: {
        id: `Daftar tidak dapat dibaca: kesalahan yang tidak terduga (${kind}).`,
        en: `The list cannot be read: something unexpected went wrong (${kind}).`,
      },
    });
  });
};
