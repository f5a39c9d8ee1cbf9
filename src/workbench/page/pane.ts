/** The pane's window, still empty, and the page that belongs into it. */
export interface PaneWindow {
  /**
   * Opens the shipped task pane, byte for byte as built.
   *
   * Office.js looks for its host the moment it loads, so the host's globals must stand in the window before
   * the page's first script runs: `prepare` puts them there.
   */
  readonly open: (prepare: (window: Window) => void) => void;
}

/**
 * Brings what the pane needs before there is a host: the worker that answers Microsoft's CDN, the page's text, and an empty window.
 *
 * A navigation would replace the window; writing the page's own text into an empty document of the same origin keeps it. The empty
 * document is a real address, because only a navigated frame is under the service worker.
 */
export async function paneWindow(frame: HTMLIFrameElement): Promise<PaneWindow> {
  const [text] = await Promise.all([shippedPage(), officeJsServed().then(() => closePane(frame))]);
  const { contentWindow: window, contentDocument: document } = frame;
  if (!window || !document) throw new Error("The pane's frame has no window");
  return {
    open: (prepare) => {
      prepare(window);
      document.open();
      // Deprecated for building pages; it is the one call that parses a whole page into a window that stays.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(text);
      document.close();
    },
  };
}

async function shippedPage(): Promise<string> {
  const page = await fetch("taskpane.html");
  if (!page.ok)
    throw new Error(
      `taskpane.html tidak ditemukan (${page.status}): jalankan "npm run build" / not built: run "npm run build"`,
    );
  return page.text();
}

/** Leaves the pane's page for an empty one: nothing of it is under way any more. */
export async function closePane(frame: HTMLIFrameElement): Promise<void> {
  await new Promise<void>((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = "workbench/frame.html";
  });
}

/** Resolves once the service worker that answers Microsoft's CDN controls this page. */
async function officeJsServed(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register("office-js.sw.js");
  await serviceWorker.ready;
  if (serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}
