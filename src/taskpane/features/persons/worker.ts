/** The worker that reads lists of persons, so that the pane goes on answering. It keeps what it judged until it is ended. */
import { annexOf, judgeLists, sourceOfBlob, writeList } from "../../../intake/index.js";
import type { Judged, PersonsSettings } from "../../../intake/index.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** Milliseconds between two words on how far it is. */
const between = 100;

let kept: { readonly judged: Judged; readonly settings: PersonsSettings } | null = null;

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
  if (kept === null) throw new Error("Nothing was judged yet");
  const { judged, settings } = kept;
  if (message.type === "annex") {
    answer({ type: "annex", ...(await annexOf(judged, message.most, message.language, message.nik)) });
    return;
  }
  const { language, list, part } = message;
  let content = new Blob([]);
  const { name, rows } = await writeList(judged, list, part, { rules: settings.rules, language }, (piece) => {
    // A browser keeps a large blob on its disk, pieces of it in the memory.
    content = new Blob([content, piece]);
  });
  answer({ type: "saved", name, content, rows });
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
