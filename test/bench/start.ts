/**
 * The start in a browser that has never seen the add-in: the published pane until its first field can be used and its functions are
 * there, beside a bare pane of React, Fluent and one button that is built by the same configuration; and the same with a processor four times
 * slower and a line of 10 Mbit. Office.js comes from this machine to both. Last the workbench, until a plan can be chosen.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { release } from "../../src/workbench/build/release.js";
import { launch } from "../browser/chromium.js";
import { openWorkbench } from "../browser/served.js";
import { report, type Measured } from "./report.js";

const root = resolve(import.meta.dirname, "../..");
const PUBLISHED = "https://cakupan.example.go.id/excel";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LOCAL_OFFICE = "office/";
const RUNS = 5;
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

type Files = ReadonlyMap<string, Buffer>;

async function ours(): Promise<Files> {
  const { bytes } = await release(PUBLISHED);
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  return files;
}

/** The bare pane through the add-in's own configuration. */
async function bare(): Promise<Files> {
  const { default: configure } = (await import(join(root, "webpack.config.js"))) as {
    default: (env: Record<string, string>) => Promise<Configuration[]>;
  };
  const [addIn] = await configure({ url: PUBLISHED });
  const folder = mkdtempSync(join(tmpdir(), "cakupan-bare-"));
  try {
    const page = `<!doctype html><html><head><meta charset="utf-8"><script src="${OFFICE}office.js"></script></head><body><div id="root"></div></body></html>`;
    const compiler = webpack({
      ...addIn,
      entry: { taskpane: join(import.meta.dirname, "bare.tsx") },
      output: { path: folder, filename: "[name].js", publicPath: "" },
      plugins: [
        new HtmlWebpackPlugin({ filename: "taskpane.html", templateContent: page, scriptLoading: "defer" }),
      ],
    });
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error !== null) failed(error);
        else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
        else done();
      });
    });
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Serves files as a static host does: compressed. Office.js comes from here too: a request that the browser has to ask this process about
 * waits for it, which is no part of a start.
 */
async function served(files: Files): Promise<{ readonly address: string; readonly server: Server }> {
  const compressed = new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 })]));
  const page = files.get("taskpane.html")?.toString().replace(OFFICE, LOCAL_OFFICE) ?? "";
  compressed.set("taskpane.html", gzipSync(page, { level: 9 }));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    if (!compressed.has(name) && name.startsWith(LOCAL_OFFICE)) {
      const file = join(root, "node_modules/@microsoft/office-js/dist", name.slice(LOCAL_OFFICE.length));
      if (existsSync(file)) compressed.set(name, gzipSync(readFileSync(file), { level: 9 }));
    }
    const found = compressed.get(name);
    const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(found === undefined ? 404 : 200, { "Content-Type": type, "Content-Encoding": "gzip" });
    response.end(found);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return { address: `http://localhost:${String((server.address() as AddressInfo).port)}`, server };
}

/** What the page itself saw, in milliseconds since it was asked for. */
interface Start {
  readonly usable: number;
  readonly functions: number;
  /** Tasks that held the page for more than 50 ms, and the longest. */
  readonly longTasks: number;
  readonly longest: number;
}

declare global {
  interface Window {
    start?: { usable: number; functions: number; longTasks: number[] };
  }
}

/** Runs in the page before its own scripts. */
function watch(selector: string): void {
  const seen = { usable: 0, functions: 0, longTasks: [] as number[] };
  window.start = seen;
  new PerformanceObserver((list) => {
    seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.src.includes("functions.js"))
        seen.functions = performance.now();
    },
    true,
  );
  const look = (): void => {
    // Painted, not only in the tree.
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => (seen.usable = performance.now()));
  };
  requestAnimationFrame(look);
}

async function startOf(address: string, selector: string, slow: boolean): Promise<Start> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 }, locale: "id-ID" });
    if (slow) {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        ...{ offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 },
      });
    }
    // tsx names inner functions by a helper of its own, which the page has not.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(watch, selector);
    // The browser opens pages of its own at its start, which take the processors from whatever comes first.
    await page.waitForTimeout(2_000);
    await page.goto(`${address}/taskpane.html`);
    // Nothing is asked of the page before it is there: what Playwright brings to ask with is compiled in the page itself. A task that
    // began before the first field may end after it.
    await page.waitForTimeout(slow ? 4_000 : 1_500);
    const seen = await page.evaluate(() => window.start);
    if (seen === undefined) throw new Error("The page was not watched");
    const { usable, functions, longTasks } = seen;
    return { usable, functions, longTasks: longTasks.length, longest: Math.max(0, ...longTasks) };
  } finally {
    await browser.close();
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

export async function measureStart(): Promise<void> {
  const [our, less] = [await ours(), await bare()];
  const size = (files: Files, ...names: string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? "", { level: 9 }).length, 0) / 1_000;
  const [pane, plain] = [await served(our), await served(less)];
  const lines: Measured[] = [
    { what: "functions.js", beside: "kB gz", value: size(our, "functions.js"), goal: 60 },
    { what: "first screen", beside: "kB gz", value: size(our, "functions.js", "taskpane.js"), goal: 200 },
    { what: "bare pane", beside: "kB gz", value: size(less, "taskpane.js") },
  ];
  try {
    for (const slow of [false, true]) {
      const where = slow ? ", 4× slower, 10 Mbit" : "";
      const [us, them]: [Start[], Start[]] = [[], []];
      // In turns, so that what the machine does besides meets both.
      for (let run = 0; run < RUNS; run += 1) {
        them.push(await startOf(plain.address, "button", slow));
        us.push(await startOf(pane.address, 'input[role="combobox"]', slow));
      }
      const of = (starts: readonly Start[], what: keyof Start): number =>
        median(starts.map((one) => one[what]));
      const bareUsable = of(them, "usable");
      lines.push(
        {
          what: `first field${where}`,
          beside: "the bare pane's button",
          value: of(us, "usable") / bareUsable,
          goal: 1.5,
        },
        { what: `first field${where}`, beside: "ms", value: of(us, "usable") },
        {
          what: `functions${where}`,
          beside: "the bare pane's button",
          value: of(us, "functions") / bareUsable,
        },
        {
          what: `tasks over 50 ms${where}`,
          beside: "count",
          value: of(us, "longTasks"),
          goal: of(them, "longTasks"),
        },
        { what: `longest task${where}`, beside: "ms", value: of(us, "longest") },
        { what: `longest task of the bare pane${where}`, beside: "ms", value: of(them, "longest") },
      );
    }
  } finally {
    pane.server.close();
    plain.server.close();
  }
  const workbench = await openWorkbench();
  lines.push({
    what: "workbench, its pane there",
    beside: "seconds",
    // Since the page was asked for, as a browser of the first time: it has also registered its worker.
    value: (await workbench.page.evaluate(() => performance.now())) / 1_000,
    goal: 3,
  });
  await workbench.close();
  report("start", lines);
}
