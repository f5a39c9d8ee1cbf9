/**
 * What lists of persons cost in a real browser: seconds, memory and the longest time for which the page was blocked, from ten
 * thousand rows to five million, beside a bare worker that only counts lines and fields of the same file in the same run.
 */
import { createWriteStream, existsSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { usualRules } from "../../src/intake/index.js";
import { launch } from "../browser/chromium.js";
import { listPieces } from "../intake/personLists.js";
import { report, type Measured as Line } from "./report.js";

const SIZES = [10_000, 100_000, 1_000_000, 3_000_000, 5_000_000];

/** Reads as the worker reads, and counts. */
const BARE = `
onmessage = async ({ data: { lists: [{ file }] } }) => {
  const kinds = new Uint8Array(256); kinds[10] = 1; kinds[59] = 2;
  let lines = 0, fields = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let at = 0; at < value.length; at += 1) {
      const kind = kinds[value[at]];
      if (kind === 0) continue;
      fields += 1;
      if (kind === 1) lines += 1;
    }
  }
  postMessage({ type: "judged", result: { lists: [{ rows: lines - 1 }] } });
};`;

/** The page: one worker, and a clock that shows for how long it was blocked. */
const PAGE = `<!doctype html><input type="file" id="file"><script src="page.js"></script>`;
const PAGE_SCRIPT = `
window.measure = (script, settings) => new Promise((found, failed) => {
  let longest = 0, last = performance.now(), going = true;
  const look = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; if (going) setTimeout(look, 0); };
  look();
  const since = performance.now();
  const worker = new Worker(script);
  worker.onerror = ({ message }) => failed(new Error(message));
  worker.onmessage = ({ data }) => {
    if (data.type === "progress") return;
    going = false;
    worker.terminate();
    if (data.type !== "judged") failed(new Error(JSON.stringify(data)));
    else found({ seconds: (performance.now() - since) / 1000, longest, rows: data.result.lists[0].rows });
  };
  const [file] = document.getElementById("file").files;
  worker.postMessage({ type: "judge", lists: [{ file, role: "candidates", payer: "APBD" }], settings });
});`;

interface Measured {
  readonly seconds: number;
  readonly longest: number;
  readonly rows: number;
}

declare global {
  interface Window {
    measure?: (script: string, settings: unknown) => Promise<Measured>;
  }
}

async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "../../src/taskpane/features/persons/worker.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
  });
  return outputFiles[0]?.text ?? "";
}

async function writeRows(rows: number, path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const piece of listPieces(rows)) {
    if (!file.write(piece)) await new Promise<void>((resume) => file.once("drain", () => resume()));
  }
  await new Promise<void>((done) => file.end(() => done()));
}

/** The most memory that the page's process has had, in MB; `null` where the machine does not say. */
function peakOf(process: number): number | null {
  const path = `/proc/${process}/status`;
  if (!existsSync(path)) return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

async function measureIn(address: string, path: string, script: string) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(address);
    await page.setInputFiles("#file", path);
    const settings = { rules: usualRules, date: "2026-01-01", regionCode: null };
    const measured = await page.evaluate(
      ([name, given]) => {
        if (window.measure === undefined) throw new Error("The page is not ready");
        return window.measure(name, given);
      },
      [script, settings] as const,
    );
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOf(id) ?? 0);
    return { ...measured, memory: Math.max(...peaks) };
  } finally {
    await browser.close();
  }
}

/** Prints a row a size. @param sizes Rows; all of the usual sizes where none is given. */
export async function measurePersons(asked: readonly number[]): Promise<void> {
  const sizes = asked.length === 0 ? SIZES : asked;
  const scripts: Readonly<Record<string, string>> = {
    "/persons.js": await workerScript(),
    "/bare.js": BARE,
    "/page.js": PAGE_SCRIPT,
  };
  const server = createServer(({ url = "" }, answer) => {
    const script = scripts[url];
    answer.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    answer.end(script ?? PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), "cakupan-persons-"));
  const rows: Record<string, number | string>[] = [];
  const lines: Line[] = [];
  try {
    for (const size of sizes) {
      const path = join(folder, `${size}.csv`);
      await writeRows(size, path);
      // Read once, so that neither waits for the disk.
      await readFile(path);
      const bare = await measureIn(address, path, "bare.js");
      const ours = await measureIn(address, path, "persons.js");
      const again = await measureIn(address, path, "bare.js");
      if (bare.rows !== size || ours.rows !== size) throw new Error(`${size} rows were read as ${ours.rows}`);
      const least = Math.min(bare.seconds, again.seconds);
      rows.push({
        rows: size,
        MB: Math.round(statSync(path).size / 1e6),
        seconds: Number(ours.seconds.toPrecision(3)),
        bare: Number(least.toPrecision(3)),
        ratio: Number((ours.seconds / least).toPrecision(3)),
        "MB of memory": ours.memory,
        "of the bare": bare.memory,
        "longest block (ms)": Math.round(ours.longest),
      });
      const many = `${String(size)} rows`;
      lines.push(
        { what: many, beside: "a bare worker", value: ours.seconds / least, goal: 1.5 },
        {
          what: `${many}: memory`,
          beside: "MB",
          value: ours.memory,
          ...(size > 3_000_000 ? {} : { goal: 350 }),
        },
        { what: `${many}: longest block`, beside: "ms", value: ours.longest, goal: 50 },
      );
      await rm(path);
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write("\nlists of persons in the browser\n");
  console.table(rows);
  report("lists of persons", lines);
}
