/**
 * Opens the shipped task pane inside the workbench, byte for byte as built.
 *
 * Office.js looks for its host the moment it loads, so the host's globals must stand in the window before
 * the page's first script runs. A navigation would replace the window; writing the page's own text
 * into an empty document of the same origin keeps it. The empty document is a real address, because
 * only a navigated frame is under the service worker that answers Microsoft's CDN.
 */
export async function openPane(frame: HTMLIFrameElement, prepare: (window: Window) => void): Promise<void> {
  await officeJsServed();
  const page = await fetch("taskpane.html");
  if (!page.ok)
    throw new Error(
      `taskpane.html tidak ditemukan (${page.status}): jalankan "npm run build" / not built: run "npm run build"`,
    );
  const text = await page.text();
  await new Promise<void>((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = "workbench/frame.html";
  });
  const { contentWindow: window, contentDocument: document } = frame;
  if (!window || !document) throw new Error("The pane's frame has no window");
  prepare(window);
  document.open();
  // Deprecated for building pages; it is the one call that parses a whole page into a window that stays.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(text);
  document.close();
}

/** Leaves the pane's page: nothing of it is under way any more. */
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
