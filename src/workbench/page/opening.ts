/** "Buka .xlsx": chooses a file, says what of it is not carried, and puts it in the place of the workbook. */
import type { Engine } from "../engine/index.js";
import type { Loss } from "../open/index.js";
import type { Notice } from "./notice.js";

interface Text {
  readonly id: string;
  readonly en: string;
}

/** What the pane's page says of a chosen file; named here again because the workbench does not import the add-in's source. */
interface PaneCommands {
  workbookProblem(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Text | null>;
}

export interface Parts {
  readonly button: HTMLButtonElement;
  readonly input: HTMLInputElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  readonly engine: Engine;
  readonly addInId: string;
  readonly notice: Notice;
  /** Leaves the pane, and opens it anew over the workbook as it is then. */
  readonly closePane: () => Promise<void>;
  readonly reopenPane: () => Promise<void>;
  /** Told when the workbook is the file's. */
  readonly opened: (file: { readonly name: string; readonly losses: readonly Loss[] }) => void;
}

export function offerOpening(parts: Parts): void {
  const { button, input, notice } = parts;
  button.disabled = false;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file === undefined) return;
    button.disabled = true;
    open(file, parts)
      .catch((error: unknown) => {
        if (error instanceof Stopped) {
          notice.tell([
            { id: "Dihentikan. Buku kerja ini tidak diubah.", en: "Stopped. This workbook was not changed." },
          ]);
          return;
        }
        const why = error instanceof Error ? error.message : String(error);
        notice.warn([
          {
            id: `Berkas "${file.name}" tidak dapat dibuka (${why}). Buku kerja ini tidak diubah.`,
            en: `The file "${file.name}" cannot be opened (${why}). This workbook was not changed.`,
          },
        ]);
      })
      .finally(() => {
        button.disabled = false;
        button.focus();
      });
  });
}

/** A person stopped the reading of a file. */
class Stopped extends Error {}

/** Lets the page draw, and hear who wants to stop. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function open(file: File, parts: Parts): Promise<void> {
  const { engine, notice } = parts;
  const { name } = file;
  const stopper = new AbortController();
  const reading = async (done: number, total: number, sheet: string): Promise<void> => {
    const what = sheet === "" ? name : `${name}: ${sheet}`;
    const sentence = { id: `Membaca ${what} …`, en: `Reading ${what} …` };
    notice.follow({ sentence, done, total }, () => stopper.abort());
    await breathe();
    if (stopper.signal.aborted) throw new Stopped();
  };
  const toItsEnd = async (done: number, total: number, sentence: Text): Promise<void> => {
    notice.follow({ sentence, done, total }, null);
    await breathe();
  };
  await reading(0, 0, "");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = await (await paneCommands(parts.frame)).workbookProblem({ name, bytes });
  if (problem !== null) {
    notice.warn([problem]);
    return;
  }
  const { openXlsx } = await import("../open/index.js");
  const read = await openXlsx(bytes, parts.addInId, { onSheet: reading });
  if (stopper.signal.aborted) throw new Stopped();
  if ((holdsAnything(engine) || read.losses.length > 0) && !(await agreed(name, read.losses, parts))) {
    notice.tell([{ id: "Tidak jadi dibuka; buku kerja ini tetap.", en: "Not opened; this workbook stays." }]);
    return;
  }
  await parts.closePane();
  await read.pourInto(engine, {
    onSheet: (done, total, sheet) => toItsEnd(done, total, putting(sheet)),
  });
  await parts.reopenPane();
  await toItsEnd(0, 0, calculating);
  await engine.calculate();
  const differs = read.compare(engine);
  const losses = differs === null ? read.losses : [...read.losses, differs];
  parts.opened({ name, losses });
  notice.tell([
    { id: `${name} dibuka.`, en: `${name} is open.` },
    ...(differs === null ? [] : [differs.sentence]),
  ]);
}

function putting(sheet: string): Text {
  return {
    id: `Menaruh ${sheet}; ini tidak dapat dihentikan lagi`,
    en: `Putting ${sheet} in place; this can no longer be stopped`,
  };
}

const calculating: Text = {
  id: "Menghitung; ini tidak dapat dihentikan lagi",
  en: "Calculating; this can no longer be stopped",
};

/** The commands that the pane's page offers, once it has loaded them. */
async function paneCommands(frame: HTMLIFrameElement): Promise<PaneCommands> {
  const { cakupan } = (frame.contentWindow ?? {}) as { cakupan?: { headless(): Promise<PaneCommands> } };
  if (cakupan === undefined) throw new Error("panel belum siap / the pane is not ready");
  return cakupan.headless();
}

/**
 * Whether opening takes anything away. That it was saved does not count: what a person typed last may come to be known only after
 * the question would have been asked.
 */
function holdsAnything(engine: Engine): boolean {
  return engine.sheets().some(({ id }) => engine.usedRect(id, true) !== null);
}

/** Asks in a dialog; what closes it without a choice is a no. */
function agreed(name: string, losses: readonly Loss[], { dialog, engine }: Parts): Promise<boolean> {
  const part = (kind: string): HTMLElement => {
    const found = dialog.querySelector<HTMLElement>(`[data-part="${kind}"]`);
    if (found === null) throw new Error(`index.html has no part "${kind}" of the dialog`);
    return found;
  };
  part("name").textContent = name;
  part("unsaved").hidden = !holdsAnything(engine);
  part("lost").hidden = losses.length === 0;
  part("list").replaceChildren(...losses.map(({ sentence }) => line("li", sentence)));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => answer(dialog.returnValue === "open"), { once: true });
  });
}

/** A sentence in both languages. */
export function line(tag: "li" | "p", { id, en }: Text): HTMLElement {
  const element = document.createElement(tag);
  const small = document.createElement("small");
  small.lang = "en";
  small.textContent = en;
  element.append(id, " ", small);
  return element;
}
