import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve, sep } from "node:path";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { Host } from "../../host/index.js";
import { installBridge, type Bridge, type BridgeOptions } from "../bridge.js";
import type { FunctionMetadata } from "../arguments.js";
import { refuseNetwork } from "./network.js";
import { withoutLayout } from "./no-layout.js";

interface OpenPageOptions {
  /** The folder with the built page. */
  readonly distDir: string;
  /** Microsoft's own files: node_modules/@microsoft/office-js/dist. */
  readonly officeJsDir: string;
  readonly host: Host;
  /** The page inside of `distDir`. Default "taskpane.html". */
  readonly page?: string;
  readonly options?: BridgeOptions;
}

/** An add-in's page, opened in Node. */
export interface Page {
  readonly window: DOMWindow;
  readonly bridge: Bridge;
  /** Addresses outside of the page's own files and Office.js that something asked for; none was fetched. */
  readonly refused: readonly string[];
  /** Errors that no script has caught, and what the page wrote to console.error. */
  readonly errors: readonly string[];
  close(): void;
}

/** jsdom ends what is still on its way when the page is closed. */
type Fetched = Promise<Buffer> & { abort(): void };

/**
 * jsdom 26 takes a loader of one's own; the installed types are those of a later jsdom, which has none.
 */
const { ResourceLoader } = createRequire(import.meta.url)("jsdom") as {
  ResourceLoader: new () => { fetch(address: string): Fetched };
};

/** Where the page is told to be; nothing is there but the files of `distDir`. */
const ORIGIN = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** How long a page may take to load before it is given up, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens the built page, unmodified, as if inside of Excel. Resolves when the page has loaded and Office.js
 * says that it is ready; rejects, with the page's own errors, when that does not come about.
 */
export async function openPage({
  distDir,
  officeJsDir,
  host,
  page = "taskpane.html",
  options = {},
}: OpenPageOptions): Promise<Page> {
  const refused: string[] = [];
  const errors: string[] = [];
  const files = new PageFiles(distDir, officeJsDir, (address) => refused.push(address));
  const html = await readFile(join(distDir, page), "utf8");
  const functions = options.functions ?? (await functionsOf(distDir));
  const console = new VirtualConsole();
  console.on("jsdomError", (error: Error) => {
    // jsdom says of every refused file that it could not be loaded; `refused` has them.
    if (!error.message.startsWith("Could not load")) errors.push(error.message);
  });
  console.on("error", (...parts: unknown[]) => errors.push(parts.map(String).join(" ")));
  let bridge: Bridge | undefined;
  const dom = new JSDOM(html, {
    url: `${ORIGIN}/${page}`,
    runScripts: "dangerously",
    resources: files as unknown as "usable",
    pretendToBeVisual: true,
    virtualConsole: console,
    beforeParse(window) {
      withoutLayout(window);
      // Every browser has these; jsdom does not.
      Object.assign(window, {
        ...{ TextEncoder, TextDecoder, ReadableStream, WritableStream, TransformStream },
        ...{ CompressionStream, DecompressionStream },
      });
      refuseNetwork(window, (address) => refused.push(address));
      bridge = installBridge(window, host, { ...options, functions });
    },
  });
  if (!bridge) throw new Error("jsdom has not prepared the window");
  const opened = bridge;
  const close = (): void => {
    opened.dispose();
    dom.window.close();
  };
  try {
    await inTime(officeReady(dom.window), `${page} has not become ready`, errors);
  } catch (error) {
    close();
    throw error;
  }
  return { window: dom.window, bridge: opened, refused, errors, close };
}

/** The functions of the build's own metadata; a page without them has none. */
async function functionsOf(distDir: string): Promise<readonly FunctionMetadata[]> {
  const text = await readFile(join(distDir, "functions.json"), "utf8").catch(() => '{"functions":[]}');
  return (JSON.parse(text) as { functions: FunctionMetadata[] }).functions;
}

async function officeReady(window: DOMWindow): Promise<void> {
  if (window.document.readyState !== "complete") {
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  }
  const office = window["Office"] as { onReady(): Promise<unknown> } | undefined;
  if (!office) throw new Error("The page does not load Office.js");
  await office.onReady();
}

async function inTime(ready: Promise<void>, sentence: string, errors: readonly string[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error([sentence, ...errors].join("\n"))), PATIENCE);
  });
  try {
    await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers the page's own files and Office.js from two folders, and nothing else from anywhere. */
class PageFiles extends ResourceLoader {
  readonly #distDir: string;
  readonly #officeJsDir: string;
  readonly #refuse: (address: string) => void;

  constructor(distDir: string, officeJsDir: string, refuse: (address: string) => void) {
    super();
    this.#distDir = distDir;
    this.#officeJsDir = officeJsDir;
    this.#refuse = refuse;
  }

  override fetch(address: string): Fetched {
    const ended = new AbortController();
    return Object.assign(this.#read(address, ended.signal), { abort: () => ended.abort() });
  }

  async #read(address: string, signal: AbortSignal): Promise<Buffer> {
    try {
      const file = this.#fileOf(address);
      if (file === null) throw new Error(`${address} is not part of the page`);
      return await readFile(file, { signal });
    } catch (error) {
      if (!signal.aborted) this.#refuse(address);
      throw error;
    }
  }

  #fileOf(address: string): string | null {
    const plain = address.replace(/[?#].*$/, "");
    if (plain.startsWith(OFFICE_JS)) return inside(this.#officeJsDir, plain.slice(OFFICE_JS.length));
    if (plain.startsWith(`${ORIGIN}/`)) return inside(this.#distDir, plain.slice(ORIGIN.length + 1));
    return null;
  }
}

function inside(folder: string, path: string): string | null {
  const root = resolve(folder);
  const file = resolve(root, decodeURIComponent(path));
  return file.startsWith(root + sep) ? file : null;
}
