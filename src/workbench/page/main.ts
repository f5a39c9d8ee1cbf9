/** The workbench in the browser: a live grid, the shipped pane beside it, and a host between the two. */
import "./page.css";
import { installBridge, type Bridge, type FunctionMetadata } from "../bridge/index.js";
import { createBrowserEngine, type FunctionHelp } from "../engine/browser.js";
import type { Engine } from "../engine/index.js";
import { createHost, type Host } from "../host/index.js";
import type { Loss } from "../open/index.js";
import { identityIn } from "../save/settings.js";
import { noticeIn } from "./notice.js";
import { line, offerOpening } from "./opening.js";
import { closePane, paneWindow, type PaneWindow } from "./pane.js";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no such element "${id}"`);
  return found;
}

function showFailure(error: unknown): void {
  const box = element("failure", HTMLElement);
  box.textContent = `Meja kerja tidak dapat dibuka: ${error instanceof Error ? error.message : String(error)}`;
  box.hidden = false;
}

declare global {
  interface Window {
    /** For the browser's console and the browser tests: the workbook and the host behind the pane. */
    workbench?: {
      readonly engine: Engine;
      readonly host: Host;
      /** Opens the pane anew, as after it was closed. */
      readonly reopenPane: () => Promise<void>;
    };
  }
}

async function open(): Promise<void> {
  const frame = element("pane", HTMLIFrameElement);
  // All that comes over the line comes before the engine is made and its grid drawn, which take the page for a second.
  const [metadata, manifest, firstWindow] = await Promise.all([
    fetch("functions.json"),
    fetch("manifest.xml"),
    paneWindow(frame),
    // What the grid measures its numbers with.
    ...["11px", "bold 11px"].map((font) => document.fonts.load(`${font} Calibri`)),
  ]);
  const { functions } = (await metadata.json()) as { functions: (FunctionMetadata & FunctionHelp)[] };
  const addIn = identityIn(await manifest.text());
  let bridge: Bridge | undefined;
  const engine = createBrowserEngine(element("grid", HTMLElement), {
    functionIds: functions.map(({ id }) => id),
    functionHelp: functions,
    functions: (id, args, address) => {
      if (!bridge)
        return Promise.resolve({ error: "#N/A", message: "Panel belum siap / the pane is not ready" });
      return bridge.callFunction(id, args, address);
    },
  });
  // An Excel in Indonesia, whose grid says 1.234,5.
  const host = createHost(engine, { locale: "id-ID" });
  const showPane = (pane: PaneWindow): void =>
    pane.open((window) => {
      // An Office that follows the system's colours, as it does where nobody has chosen a theme.
      const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "black" : "colorful";
      bridge = installBridge(window, host, { functions, theme });
    });
  const reopenPane = async (): Promise<void> => showPane(await paneWindow(frame));
  window.workbench = { engine, host, reopenPane };
  showPane(firstWindow);

  const status = element("status", HTMLElement);
  host.onBatch((counts) => {
    status.textContent = `${String(counts.syncs)} sync, ${String(counts.cellsWritten)} sel ditulis`;
  });

  /** The file that is open, and what of it is not carried. */
  let file: { readonly name: string; readonly losses: readonly Loss[] } = {
    name: "cakupan.xlsx",
    losses: [],
  };
  const notice = noticeIn(element("notice", HTMLElement), line);
  const save = element("save", HTMLButtonElement);
  save.disabled = false;
  save.addEventListener("click", () => {
    save.disabled = true;
    const { name, losses } = file;
    // The writer of .xlsx comes when it is wanted: it is more than a megabyte.
    import("../save/index.js")
      .then(({ saveXlsx }) => saveXlsx(engine, { addIn }))
      .then((bytes) => {
        download(bytes, nameOf(name, losses));
        if (losses.length > 0) notice.tell([savedWithout, ...losses.map(({ sentence }) => sentence)]);
      })
      .catch(showFailure)
      .finally(() => (save.disabled = false));
  });

  offerOpening({
    button: element("open", HTMLButtonElement),
    input: element("file", HTMLInputElement),
    dialog: element("opening", HTMLDialogElement),
    ...{ frame, engine, notice, reopenPane },
    addInId: addIn.id,
    closePane: () => closePane(frame),
    opened: (opened) => (file = opened),
  });

  const toggle = element("toggle", HTMLButtonElement);
  toggle.addEventListener("click", () => {
    frame.hidden = !frame.hidden;
    toggle.setAttribute("aria-pressed", String(!frame.hidden));
  });
}

const savedWithout = {
  id: "Disimpan sebagai berkas lain, tanpa ini dari berkas yang dibuka:",
  en: "Saved as another file, without this of the file that was opened:",
};

/** A file of which something is missing does not come under the name of the whole one. */
function nameOf(name: string, losses: readonly Loss[]): string {
  const base = name.replace(/\.[^.]+$/u, "");
  return `${base}${losses.length > 0 ? " (meja kerja)" : ""}.xlsx`;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX_TYPE }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

open().catch(showFailure);
