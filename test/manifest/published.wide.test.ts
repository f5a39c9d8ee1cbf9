import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { OfficeAddinManifest } from "office-addin-manifest";
import { ENGLISH_LOCALES, readBack } from "../../src/workbench/build/manifest.js";
import { elements, parse, schemaFindings } from "./schema.js";

const ADDRESS = "https://cakupan.example.go.id/excel/v1";
const folder = mkdtempSync(join(tmpdir(), "cakupan-published-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `npm run build -- --env ...`, into a folder of this test. */
function build(...options: string[]) {
  const webpack = resolve("node_modules", "webpack", "bin", "webpack.js");
  return spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder, ...options], {
    encoding: "utf8",
  });
}

const files = (of: string) =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1))
    .filter((path) => !path.startsWith("workbench"))
    .sort();
const published = (path: string) => readFileSync(join(folder, path), "utf8");

describe("a build to be published", () => {
  beforeAll(() => {
    // With the trailing slash people paste.
    const { status, stdout, stderr } = build("--env", `url=${ADDRESS}/`);
    expect(stdout + stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
  });

  it("holds the add-in and nothing of the workbench", () => {
    expect(files(folder)).toEqual(files("dist"));
    expect(existsSync(join(folder, "workbench"))).toBe(false);
  });

  it("names this machine nowhere", () => {
    const local = files(folder).filter((path) => /localhost|127\.0\.0\.1/i.test(published(path)));
    expect(local).toEqual([]);
  });

  it("takes Office.js from Microsoft", () => {
    expect(published("taskpane.html")).toContain(
      'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    );
  });

  it("is what was tested: only what must name the address differs", () => {
    const different = files(folder).filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join("dist", path))),
    );
    expect(different).toEqual(["functions-en.json", "functions.json", "manifest.xml"]);
  });

  it("has its English texts for every English locale, and the functions' as well", () => {
    const manifest = parse(published("manifest.xml"));
    const overrides = [...elements(manifest, "Override"), ...elements(manifest, "bt:Override")];
    const byPlace = new Map<unknown, string[]>();
    for (const override of overrides) {
      const locales = byPlace.get(override.parentNode) ?? [];
      byPlace.set(override.parentNode, [...locales, override.getAttribute("Locale") ?? ""]);
    }
    expect(byPlace.size).toBeGreaterThanOrEqual(12);
    for (const locales of byPlace.values()) expect(locales).toEqual([...ENGLISH_LOCALES]);
    // The English in which Office shows itself: Microsoft's tables of languages of Microsoft 365 Apps and of Office on the web.
    expect(ENGLISH_LOCALES.slice(0, 2)).toEqual(["en-US", "en-GB"]);
    expect(new Set(ENGLISH_LOCALES).size).toBe(ENGLISH_LOCALES.length);
    expect(ENGLISH_LOCALES.every((locale) => /^en-[A-Z]{2}$/.test(locale))).toBe(true);
  });

  it("has a manifest in good form whose every address is under the one given", () => {
    const manifest = parse(published("manifest.xml"));
    expect(schemaFindings(manifest)).toEqual([]);
    const addresses = elements(manifest, "*").flatMap((element) =>
      ["DefaultValue", "Value"]
        .map((name) => element.getAttribute(name) ?? "")
        .filter((value) => value.includes("://")),
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
    const missing = addresses.filter(
      (address) => !existsSync(join(folder, address.slice(ADDRESS.length + 1))),
    );
    expect(missing).toEqual([]);
    expect(elements(manifest, "AppDomain").map((element) => element.textContent)).toEqual([
      "https://cakupan.example.go.id",
    ]);
  });

  it("has a manifest that Microsoft's own tool reads, and that opens the published pane", async () => {
    const file = join(folder, "manifest.xml");
    const { id, defaultSettings, appDomains } = await OfficeAddinManifest.readManifestFile(file);
    expect(id).toBe((await OfficeAddinManifest.readManifestFile("manifest.xml")).id);
    expect(defaultSettings?.sourceLocation).toBe(`${ADDRESS}/taskpane.html`);
    expect(appDomains).toEqual(["https://cakupan.example.go.id"]);
    expect((await readBack(file, ADDRESS)).id).toBe(id);
    await expect(readBack(file, "https://cakupan.example.go.id/excel/v2")).rejects.toThrow(
      `names ${ADDRESS}/taskpane.html, which is not under https://cakupan.example.go.id/excel/v2`,
    );
  });

  it("has function metadata that points to the published help page", () => {
    for (const file of ["functions.json", "functions-en.json"]) {
      const { functions } = JSON.parse(published(file)) as { functions: { id: string; helpUrl: string }[] };
      expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
        functions.map(({ id }) => `${ADDRESS}/bantuan.html#${id}`),
      );
    }
  });

  it.each([
    ["--env", "url=http://cakupan.example.go.id", "https only"],
    ["--env", "ulr=https://cakupan.example.go.id", "--env ulr is not known"],
  ])("is refused in one sentence with %s %s", (option, value, sentence) => {
    const { status, stderr } = build(option, value);
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
