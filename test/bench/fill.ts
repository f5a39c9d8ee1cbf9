/**
 * How a fill grows: the whole of it through Microsoft's client, beside the same cells sent bare by the same client (one write
 * a block, nothing else) and calculated the same way. One size a process, so that none inherits what another left.
 *
 *     npm run bench -- growth             all sizes, as a table
 *     tsx test/bench/growth.ts 32 bare    one size, one way, as JSON
 *
 * The ratio and the exponent are what counts: times of another machine or another day say nothing. The sizes are those of one, four
 * and sixteen times two segments, the largest plan that is allowed, and the sheet of all regions.
 */
import { spawnSync } from "node:child_process";
import { segmentLimits } from "../../src/domain/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { keepHeapSmall } from "../../src/workbench/fill/heap.js";
import { manyLines } from "../workbooks/manyLines.js";
import { openAddIn, placed, type AddIn } from "../excel/addIn.js";

/** What was measured of one fill. */
interface Measured {
  readonly cells: number;
  readonly formulas: number;
  readonly seconds: number;
  /** Seconds of this process' own work: what else runs on the machine does not count. */
  readonly work: number;
  /** Resident memory at its highest, in MB. */
  readonly peak: number;
  /** Bytes. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly syncs: number;
}

/** Every size: segments, payers, last year; "nasional" is the sheet of all regions. */
const sizes: Readonly<Record<string, PlanChoices | null>> = {
  "2": manyLines(2, 2, 2029),
  "8": manyLines(8, 2, 2029),
  "32": manyLines(32, 2, 2029),
  "8x6": manyLines(8, 6, 2034),
  "40x6": manyLines(segmentLimits.segments, 6, 2034),
  nasional: null,
};

async function planOf(addIn: AddIn, size: string): Promise<WorkbookPlan> {
  const choices = sizes[size];
  if (choices === undefined) throw new Error(`No size ${size}: ${Object.keys(sizes).join(", ")} are there`);
  if (choices !== null) return placed(addIn.rooms, await addIn.rooms.readSheetNames(), addIn.inPage(choices));
  const national = addIn.rooms.buildNational(addIn.inPage({ baseYear: 2026, language: "id" }));
  if (!national.ok) throw new Error(national.problem.sentence.en);
  return addIn.rooms.placeSheets(national.value, await addIn.rooms.readSheetNames());
}

/** The contents of the plan's cells, one write a block, in as many requests as the fill would take for them. */
async function sendBare(addIn: AddIn, plan: WorkbookPlan): Promise<void> {
  const { bareBlocks } = addIn.rooms as unknown as { bareBlocks: BareBlocks };
  const excel = addIn.page.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    for (const sheet of plan.sheets) context.workbook.worksheets.add(sheet.name);
    await context.sync();
    for (const request of bareBlocks(plan)) {
      for (const { sheet, address, formulas } of request) {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
      }
      await context.sync();
    }
  });
}

type BareBlocks = (plan: WorkbookPlan) => { sheet: string; address: string; formulas: unknown[][] }[][];

/** In the page, where its arrays are the library's own. */
const bareScript = `
  import { compileSheet } from "./src/excel/compile.js";
  import { requestsOf } from "./src/excel/request.js";
  import { rectangleAddress } from "./src/sheets/index.js";
  export function bareBlocks(plan) {
    const steps = plan.sheets.flatMap((sheet) =>
      compileSheet(plan, sheet, "native").blocks.map((block) => ({
        sheet: sheet.name,
        address: rectangleAddress(block.area),
        formulas: block.formulas.map((row) => [...row]),
        bytes: JSON.stringify(block.formulas).length,
        cells: 0,
        queue: () => undefined,
      })),
    );
    return requestsOf(steps);
  }
`;

async function measure(size: string, way: string): Promise<Measured> {
  // As in the fill without a window.
  keepHeapSmall();
  const addIn = await openAddIn({ more: bareScript });
  const plan = await planOf(addIn, size);
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const since = performance.now();
  const before = process.cpuUsage();
  if (way === "bare") await sendBare(addIn, plan);
  else await addIn.rooms.applyPlan(plan);
  await addIn.engine.settle();
  const seconds = (performance.now() - since) / 1000;
  const used = process.cpuUsage(before);
  const work = (used.user + used.system) / 1e6;
  const formulas = plan.sheets.reduce(
    (sum, sheet) => sum + sheet.cells.filter(({ content }) => addIn.rooms.isFormula(content)).length,
    0,
  );
  const { largestRequest, largestAnswer, syncs } = addIn.host.counts;
  const peak = process.resourceUsage().maxRSS / 1024;
  await addIn.close();
  return { cells, formulas, seconds, work, peak, largestRequest, largestAnswer, syncs };
}

function inProcess(size: string, way: string): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", import.meta.filename, size, way],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${size} ${way}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured;
}

function table(): void {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
  const line = (columns: readonly string[]): void =>
    void process.stdout.write(`${columns.map((one) => one.padStart(10)).join("")}\n`);
  line([
    "size",
    "cells",
    "formulas",
    "fill s",
    "bare s",
    "ratio",
    "exponent",
    "peak MB",
    "request",
    "answer",
  ]);
  let before: Measured | undefined;
  for (const size of Object.keys(sizes)) {
    const fill = inProcess(size, "fill");
    const bare = inProcess(size, "bare");
    // How the time grows with the cells since the size before: 1 is straight. Another sheet is another matter.
    const exponent =
      before === undefined || sizes[size] === null
        ? "-"
        : (Math.log(fill.work / before.work) / Math.log(fill.cells / before.cells)).toFixed(2);
    line([
      size,
      String(fill.cells),
      String(fill.formulas),
      fill.work.toFixed(2),
      bare.work.toFixed(2),
      (fill.work / bare.work).toFixed(2),
      exponent,
      fill.peak.toFixed(0),
      megabytes(fill.largestRequest),
      megabytes(fill.largestAnswer),
    ]);
    before = fill;
  }
}

const [size, way] = process.argv.slice(2);
if (size === undefined) table();
else process.stdout.write(`${JSON.stringify(await measure(size, way ?? "fill"))}\n`);
