/** What is handed to whoever publishes the add-in: made twice, unpacked, served with its own headers, and opened. */
import { createServer, type Server } from "node:http";
import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { release } from "../../src/workbench/build/release.js";
import { launch } from "./chromium.js";

const ADDRESS = "https://cakupan.example.go.id/excel";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  png: "image/png",
  xml: "text/xml",
};

let files: ReadonlyMap<string, Buffer>;
let server: Server;
let browser: Browser;
let address: string;
let twice: readonly string[];

async function unpacked(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const found = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) {
      found.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
    }
  }
  return found;
}

/** The fields that the release's own `_headers` gives this file: a pattern with `*`, a field, or `!` and a field taken back. */
function headersOf(path: string): Record<string, string> {
  let meant = false;
  const fields: Record<string, string> = {};
  for (const line of (files.get("_headers")?.toString() ?? "").split("\n")) {
    if (line.startsWith("/")) meant = path.startsWith(line.slice(0, -1));
    const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (meant && name !== "") fields[name] = value;
  }
  return fields;
}

beforeAll(async () => {
  const [first, second] = [await release(ADDRESS), await release(ADDRESS)];
  twice = [first, second].map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
  files = await unpacked(first.bytes);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = files.get(path.slice(1));
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(found === undefined ? 404 : 200, { "Content-Type": type, ...headersOf(path) });
    response.end(found);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  browser = await launch();
}, 600_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

/**
 * A page with the pane in it, outside Excel; Office.js comes from the package instead of Microsoft's address.
 * @param parts Whether what comes after the first field comes.
 */
async function openPane(parts = true): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 }, locale: "id-ID" });
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("pageerror", ({ message }) => complaints.push(message));
  // Outside Excel Microsoft's library tries a style of its own and a frame for its telemetry; that both are refused is meant.
  page.on("console", (message) => {
    const ours = message.location().url.startsWith(address);
    if (ours && /Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  await page.route(`${OFFICE}**`, (route) =>
    route.fulfill({
      path: join("node_modules/@microsoft/office-js/dist", route.request().url().slice(OFFICE.length)),
    }),
  );
  if (!parts) await page.route("**/part-*", (route) => route.abort());
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole("combobox", { name: "Daerah" }).waitFor();
  return { page, asked, complaints };
}

describe("a release", () => {
  it("has the same bytes when it is made again", () => {
    expect(twice[1]).toBe(twice[0]);
  });

  it("holds what a server needs, each file with its checksum, and names no other place than its own", () => {
    const names = [...files.keys()];
    for (const name of [
      "manifest.xml",
      "taskpane.html",
      "functions.js",
      "licences.txt",
      "LICENSE",
      "_headers",
    ]) {
      expect(names).toContain(name);
    }
    const sums = (files.get("SHA256SUMS")?.toString() ?? "").trim().split("\n");
    expect(sums).toHaveLength(names.length - 1);
    for (const line of sums) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(files.get(name) ?? "")
          .digest("hex"),
      ).toBe(sum);
    }
    const manifest = files.get("manifest.xml")?.toString() ?? "";
    expect(manifest).toContain(`${ADDRESS}/taskpane.html`);
    expect(manifest).not.toContain("localhost");
  });

  it("opens under its own headers, and its tabs too", async () => {
    const { page, complaints } = await openPane();
    const answer = await page.request.get(`${address}/taskpane.html`);
    expect(answer.headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    for (const tab of ["Data sendiri", "Rincian", "Gabung", "Daftar", "Cek", "Tarif"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByText("Memuat…").waitFor({ state: "detached" });
    }
    await page.getByRole("tab", { name: "Rencana" }).click();
    await page.getByRole("combobox", { name: "Daerah" }).pressSequentially("lampung");
    await page.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    // Rincian, which was opened before, asks for a target too.
    await page.getByLabel("Target cakupan", { exact: true }).fill("38,39");
    await page
      .getByRole("region", { name: "Yang akan ditulis" })
      .getByText(/^Proyeksi: [\d.]+ sel/)
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says what does not come without a network, and goes on when there is one", async () => {
    const { page } = await openPane();
    await page.route("**/part-*", (route) => route.abort());
    await page.getByRole("tab", { name: "Tarif" }).click();
    await page.getByText("Bagian ini belum dapat dimuat.").waitFor();
    await page.unroute("**/part-*");
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByText("Bagian ini belum dapat dimuat.").waitFor({ state: "detached" });
    await page.getByRole("searchbox").first().waitFor();
    await page.close();
  });

  it("keeps what is chosen in the first field while the rest does not come, and goes on with it", async () => {
    const { page } = await openPane(false);
    await page.getByText("Bagian ini belum dapat dimuat.").first().waitFor();
    const region = page.getByRole("combobox", { name: "Daerah" });
    await region.pressSequentially("lampung");
    await page.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await page.unroute("**/part-*");
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByRole("region", { name: "Perkiraan" }).waitFor();
    expect(await region.inputValue()).toBe("Provinsi Lampung");
    await page.close();
  });

  // What grows here is waited for in front of an empty pane. docs/speed.md says what it is made of.
  it("loads no more than this before its first field stands there (gzip)", async () => {
    const { page, asked } = await openPane();
    // A part is asked for by what has drawn the field: it comes after it.
    const ours = [...new Set(asked)].filter(
      (url) => url.startsWith(address) && /\/(?!part-)[^/]*\.js$/.test(url),
    );
    const sizes = Object.fromEntries(
      ours.map((url) => {
        const name = url.slice(address.length + 1);
        return [name, gzipSync(files.get(name) ?? "", { level: 9 }).length];
      }),
    );
    expect(Object.keys(sizes).sort()).toEqual(["functions.js", "instead.js", "taskpane.js"]);
    expect(sizes["functions.js"]).toBeLessThan(81_500);
    expect(sizes["taskpane.js"]).toBeLessThan(119_000);
    expect(Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(200_000);
    await page.close();
  });
});
