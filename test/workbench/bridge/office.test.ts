/** What an add-in's page finds: the Office that it is in, ribbon commands, and no network. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { openPage } from "../../../src/workbench/bridge/node/index.js";
import { createHeadlessEngine } from "../../../src/workbench/engine/index.js";
import { createHost } from "../../../src/workbench/host/index.js";
import { eventually } from "../../eventually.js";
import { OFFICE_JS, openExcel, type TestExcel, type TestExcelOptions } from "../host/excel.js";

let open: TestExcel | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function excelWith(options: TestExcelOptions = {}): Promise<TestExcel> {
  open = await openExcel(options);
  return open;
}

function officeOf(excel: TestExcel): typeof Office {
  return excel.page.window["Office"] as typeof Office;
}

describe("Office.onReady", () => {
  it("finds Excel on a PC", async () => {
    const excel = await excelWith();
    const info = await officeOf(excel).onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    expect(officeOf(excel).context.diagnostics).toMatchObject({
      host: "Excel",
      platform: "PC",
      version: "16.0.17328.20000",
    });
    expect(excel.page.errors).toEqual([]);
    expect(excel.page.refused).toEqual([]);
  });

  it.each([
    ["id-ID", "Properti 'name' tidak tersedia"],
    ["en-US", "The property 'name' is not available"],
  ] as const)("speaks the language of the interface: %s", async (uiLocale, sentence) => {
    const excel = await excelWith({ uiLocale });
    expect(officeOf(excel).context.displayLanguage).toBe(uiLocale);
    const error = await excel.failure((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
      return Promise.resolve(sheet.name);
    });
    expect(error.message).toContain(sentence);
  });
});

describe("requirement sets", () => {
  it.each([
    ["365", "1.17", true],
    ["2021", "1.14", true],
    ["2019", "1.8", false],
    ["2016", "1.1", false],
    ["iPad", "1.17", false],
  ] as const)("of Excel %s end at ExcelApi %s", async (version, apiSet, functions) => {
    const excel = await excelWith({ excel: version });
    const { requirements } = officeOf(excel).context;
    const [major = 1, minor = 1] = apiSet.split(".").map(Number);
    expect(requirements.isSetSupported("ExcelApi", apiSet)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", `${major}.${minor + 1}`)).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(functions);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(functions);
  });
});

describe("a ribbon button", () => {
  it("calls the associated function and waits until it says that it is done", async () => {
    const excel = await excelWith({
      script: `Office.onReady(() => Office.actions.associate("isi", (event) => {
        setTimeout(() => { window.pressed = event.source.id; event.completed(); }, 5);
      }));`,
    });
    await excel.page.bridge.runCommand("isi");
    expect(excel.page.window["pressed"]).toBe("isi");
  });
});

describe("what the workbench's Excel does not have", () => {
  it("is answered as not supported and recorded", async () => {
    const excel = await excelWith();
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
      const office = officeOf(excel);
      office.context.document.getSelectedDataAsync(office.CoercionType.Text, resolve);
    });
    expect(result.status).toBe("failed");
    expect(excel.page.bridge.refused).toEqual(["Office.js call 64"]);
  });

  it("includes no hidden pane: showing it is nothing new, hiding it is refused", async () => {
    const excel = await excelWith();
    const { addin } = officeOf(excel);
    await addin.showAsTaskpane();
    await expect(addin.hide()).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("fails by name where it is a service", async () => {
    const excel = await excelWith();
    const addin = (officeOf(excel) as unknown as { addin: { setStartupBehavior(b: string): Promise<void> } })
      .addin;
    await expect(addin.setStartupBehavior("Load")).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("AppRuntimePersistenceService"),
    });
  });
});

describe("a page", () => {
  it("reaches nothing but its own files and Office.js", async () => {
    const excel = await excelWith({
      script: `
        window.results = [];
        const note = (name) => (error) => window.results.push(name);
        fetch("https://example.org/data").catch(note("fetch"));
        try { const x = new XMLHttpRequest(); x.open("GET", "/api"); x.send(); } catch (e) { note("xhr")(e); }
        try { new WebSocket("wss://example.org/"); } catch (e) { note("socket")(e); }
        const script = document.createElement("script");
        script.src = "https://cdn.example.org/lib.js";
        script.onerror = note("script");
        document.head.append(script);
        const outside = document.createElement("script");
        outside.src = "/../../../../etc/hostname";
        outside.onerror = note("outside");
        document.head.append(outside);
      `,
    });
    await eventually(() => [...(excel.page.window["results"] as string[])].sort()).toEqual([
      "fetch",
      "outside",
      "script",
      "socket",
      "xhr",
    ]);
    expect([...excel.page.refused].sort()).toEqual([
      "https://cdn.example.org/lib.js",
      "https://example.org/data",
      "https://localhost:3000/api",
      "https://localhost:3000/etc/hostname",
      "wss://example.org/",
    ]);
  });

  it("tells the errors that its scripts do not catch", async () => {
    const excel = await excelWith({ script: `throw new Error("dari halaman");` });
    expect(excel.page.errors.join("\n")).toContain("dari halaman");
  });

  it("can be closed while a part of it is on its way, which counts as refused by nobody", async () => {
    const excel = await excelWith();
    const { document } = excel.page.window;
    const part = document.createElement("script");
    part.src = "page.js";
    document.head.append(part);
    expect(() => excel.page.close()).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.page.refused).toEqual([]);
  });

  it("that does not load Office.js is refused with a sentence", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cakupan-page-"));
    await writeFile(join(folder, "taskpane.html"), "<!doctype html><p>kosong</p>");
    const engine = createHeadlessEngine();
    const opening = openPage({ distDir: folder, officeJsDir: OFFICE_JS, host: createHost(engine) });
    await expect(opening).rejects.toThrow("The page does not load Office.js");
    engine.dispose();
    await rm(folder, { recursive: true });
  });

  it("that is not built is refused with the file's name", async () => {
    const engine = createHeadlessEngine();
    const opening = openPage({ distDir: "/nowhere", officeJsDir: OFFICE_JS, host: createHost(engine) });
    await expect(opening).rejects.toThrow("taskpane.html");
    engine.dispose();
  });
});
