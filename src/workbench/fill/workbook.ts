/** The fill itself: the built add-in, the real Office.js and the workbench's host in one Node process. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openPage } from "../bridge/node/index.js";
import { createHeadlessEngine } from "../engine/index.js";
import { createHost } from "../host/index.js";
import { saveXlsx } from "../save/index.js";
import type { FillArguments } from "./arguments.js";
import { FillProblem } from "./problem.js";

export interface FilledWorkbook {
  /** The region's official name. */
  readonly region: string;
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  readonly syncs: number;
  /** The .xlsx file. */
  readonly bytes: Uint8Array;
}

/** What src/commands puts on the page; named here again because the workbench does not import the add-in's source. */
interface PageCommands {
  fillSheets(request: object): Promise<PageAnswer>;
  fillBreakdown(request: object): Promise<PageAnswer>;
  fillNational(request: object): Promise<PageAnswer>;
}

type PageAnswer =
  | { ok: true; region: string; sheets: { name: string; cells: number }[] }
  | { ok: false; sentence: { id: string; en: string } };

type Choices = {
  [Workbook in FillArguments as Workbook["workbook"]]: Omit<Workbook, "out">;
}[FillArguments["workbook"]];

function ask(
  page: PageCommands,
  { workbook, ...request }: Omit<Choices, "recalculate">,
): Promise<PageAnswer> {
  switch (workbook) {
    case "plan":
      return page.fillSheets(request);
    case "breakdown":
      return page.fillBreakdown(request);
    case "national":
      return page.fillNational(request);
  }
}

/**
 * Fills an empty workbook with the add-in that stands in `dist`.
 * @throws FillProblem with the add-in's sentence when it refuses the choices.
 */
export async function fillWorkbook(dist: string, choices: Choices): Promise<FilledWorkbook> {
  const { recalculate, ...request } = choices;
  const officeJs = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  // Sentences hold numbers as text. Where they are read as saved (a preview, a phone, LibreOffice), "82,773" would
  // be 82 point 8 to an Indonesian; whatever calculates again writes them in its own reader's way.
  const engine = createHeadlessEngine({ separators: choices.language });
  const host = createHost(engine);
  const page = await openPage({ distDir: dist, officeJsDir: join(dirname(officeJs), "dist"), host });
  try {
    // An empty workbook holds one empty sheet; the file should hold the filled ones only.
    const [blank] = engine.sheets();
    const { cakupan } = page.window as unknown as { cakupan?: PageCommands };
    if (!cakupan) throw new Error("The built page offers no commands");
    const answer = await ask(cakupan, request);
    if (!answer.ok) throw new FillProblem(`${answer.sentence.id}\n${answer.sentence.en}`);
    if (blank) engine.deleteSheet(blank.id);
    await engine.settle();
    const bytes = await saveXlsx(engine, { cachedResults: !recalculate });
    return { region: answer.region, sheets: answer.sheets, syncs: host.counts.syncs, bytes };
  } finally {
    page.close();
    engine.dispose();
  }
}
