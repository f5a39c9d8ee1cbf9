/** An Excel for a test: Microsoft's own Office.js in jsdom, the bridge, a host and the real engine. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EXCEL_VERSIONS, type BridgeOptions } from "../../../src/workbench/bridge/index.js";
import { openPage, type Page } from "../../../src/workbench/bridge/node/index.js";
import { createHeadlessEngine, type Engine } from "../../../src/workbench/engine/index.js";
import { createHost, type Host, type HostOptions } from "../../../src/workbench/host/index.js";

export const OFFICE_JS = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** What is read of an OfficeExtension.Error. */
export interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly debugInfo: {
    readonly statement?: string;
    readonly errorLocation?: string;
    readonly surroundingStatements?: readonly string[];
  };
}

export interface TestExcel {
  readonly engine: Engine;
  readonly host: Host;
  readonly page: Page;
  /**
   * Runs the batch inside of the page, as an add-in would (the library tells objects of other realms apart):
   * only its text travels there, with `input` as its second argument.
   */
  run<R, I = undefined>(
    batch: (context: Excel.RequestContext, input: I) => Promise<R>,
    input?: I,
  ): Promise<R>;
  /** The error with which such a batch fails. */
  failure<I = undefined>(
    batch: (context: Excel.RequestContext, input: I) => Promise<unknown>,
    input?: I,
  ): Promise<OfficeError>;
  close(): Promise<void>;
}

export interface TestExcelOptions extends BridgeOptions {
  readonly host?: HostOptions;
  /** Script of the page. */
  readonly script?: string;
  readonly functionIds?: readonly string[];
  /** Whether the workbook counts its days from 1904. */
  readonly dates1904?: boolean;
}

export async function openExcel(options: TestExcelOptions = {}): Promise<TestExcel> {
  const { host: hostOptions, script = "", functionIds = [], dates1904 = false, ...bridge } = options;
  const folder = await mkdtemp(join(tmpdir(), "cakupan-page-"));
  await writeFile(
    join(folder, "taskpane.html"),
    `<!doctype html><html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
     <script src="page.js"></script></head><body></body></html>`,
  );
  await writeFile(join(folder, "page.js"), script);
  const opening: { page?: Page } = {};
  const engine = createHeadlessEngine({
    functionIds,
    dates1904,
    functions: (id, args, address) => {
      if (!opening.page) throw new Error("The page is not open yet");
      return opening.page.bridge.callFunction(id, args, address);
    },
  });
  const { apiSet } = EXCEL_VERSIONS[options.excel ?? "365"];
  const host = createHost(engine, { apiSet, ...hostOptions });
  const page = await openPage({ distDir: folder, officeJsDir: OFFICE_JS, host, options: bridge });
  opening.page = page;
  const run: TestExcel["run"] = (batch, input) => {
    const excel = page.window["Excel"] as typeof Excel;
    const inside = page.window.eval(`(input) => (context) => (${String(batch)})(context, input)`) as (
      given: unknown,
    ) => (context: Excel.RequestContext) => Promise<never>;
    const given: unknown = page.window.eval(`(${JSON.stringify(input ?? null)})`);
    return excel.run(inside(given));
  };
  return {
    engine,
    host,
    page,
    run,
    async failure(batch, input) {
      try {
        await run(batch, input);
      } catch (error) {
        return error as OfficeError;
      }
      throw new Error("The batch was expected to fail");
    },
    async close() {
      page.close();
      host.dispose();
      engine.dispose();
      await rm(folder, { recursive: true });
    },
  };
}
