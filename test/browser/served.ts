/** The workbench as `npm start` serves it, on a port of its own, and a page open on it. */
import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launch } from "./chromium.js";

export interface Workbench {
  readonly page: Page;
  /** The shipped task pane. */
  readonly pane: FrameLocator;
  /** What went wrong in the page, and what it asked of any other machine: both must stay empty. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How this machine and its Excel look. */
export interface Looks {
  /** Beside a dark Office. */
  readonly dark?: boolean;
  /** Of somebody who wants nothing to move. */
  readonly still?: boolean;
}

export async function openWorkbench({ dark = false, still = false }: Looks = {}): Promise<Workbench> {
  const server = spawn(process.execPath, ["--import", "tsx", "src/workbench/serve/main.ts"], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    server.kill();
  };
  try {
    const address = await printedAddress(server);
    browser = await launch();
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
      colorScheme: dark ? "dark" : "light",
      // What moves is looked at where it comes to rest.
      reducedMotion: still ? "reduce" : "no-preference",
    });
    // A fill is written, calculated and drawn in turns; a busy machine takes its time for each.
    page.setDefaultTimeout(90_000);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    // The browser says in its console what a page's policy has kept it from.
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      // Microsoft's CDN is answered by the page's own service worker, so it never reaches the network.
      const { protocol, origin } = new URL(request.url());
      const local = [address, "https://appsforoffice.microsoft.com"].includes(origin);
      if (!local && protocol.startsWith("http")) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    await page.getByRole("button", { name: "Simpan .xlsx" }).and(page.locator(":enabled")).waitFor();
    // The pane comes a moment after the grid.
    await page.frameLocator("#pane").getByRole("tab").first().waitFor();
    return { page, pane: page.frameLocator("#pane"), complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((found, reject) => {
    let printed = "";
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => reject(new Error(`The server ended:\n${printed}`)));
  });
}
