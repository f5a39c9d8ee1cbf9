/**
 * One fill of one size, one way, in a process of its own, so that none inherits what another left; prints what it measured as JSON.
 *
 *     tsx test/bench/fill.ts 32 fill
 */
import { segmentLimits } from "../../src/domain/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { FillReceipt } from "../../src/excel/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { usualBreakdown } from "../../src/workbooks/index.js";
import type { BreakdownChoices } from "../../src/workbooks/index.js";
import { keepHeapSmall } from "../../src/workbench/fill/heap.js";
import { lampung, openAddIn, placed, type AddIn } from "../excel/addIn.js";
import { manyLines } from "../workbooks/manyLines.js";

/** What was measured of one fill. */
export interface MeasuredFill {
  readonly cells: number;
  readonly formulas: number;
  /** Seconds of this process' own work: what else runs on the machine does not count. */
  readonly work: number;
  /** Resident memory at its highest, in MB. */
  readonly peak: number;
  /** Bytes. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly syncs: number;
}

/**
 * `fill`: the whole of it through Microsoft's client. `bare`: the same cells, one write a block. `cells`: the same, one write a cell, as
 * a macro would. `refresh`: a target that changed, brought into the filled sheets. `take back`: the sheets gone again.
 */
export const ways = ["fill", "bare", "cells", "refresh", "take back"] as const;
export type Way = (typeof ways)[number];

/** Every size: segments, payers, last year; the kabupaten/kota of a province; the sheet of all regions. */
export const sizes: Readonly<Record<string, PlanChoices | BreakdownChoices | null>> = {
  lampung,
  "2": manyLines(2, 2, 2029),
  "8": manyLines(8, 2, 2029),
  "32": manyLines(32, 2, 2029),
  "40x6": manyLines(segmentLimits.segments, 6, 2034),
  // Jawa Timur: 38 kabupaten and kota.
  province: { ...usualBreakdown, regionCode: "35", baseYear: 2026, language: "id" },
  nasional: null,
};

async function planOf(addIn: AddIn, size: string): Promise<WorkbookPlan> {
  const choices = sizes[size];
  if (choices === undefined) throw new Error(`No size ${size}: ${Object.keys(sizes).join(", ")} are there`);
  const taken = await addIn.rooms.readSheetNames();
  if (choices !== null) return placed(addIn.rooms, taken, addIn.inPage(choices));
  const national = addIn.rooms.buildNational(addIn.inPage({ baseYear: 2026, language: "id" }));
  if (!national.ok) throw new Error(national.problem.sentence.en);
  return addIn.rooms.placeSheets(national.value, taken);
}

type Block = { sheet: string; address: string; formulas: unknown[][] };

/** The contents of the plan's cells and nothing else, in as many requests as the fill would take for them. */
async function sendBare(addIn: AddIn, plan: WorkbookPlan, oneByOne: boolean): Promise<void> {
  const { bareBlocks } = addIn.rooms as unknown as { bareBlocks: (of: WorkbookPlan) => Block[][] };
  const excel = addIn.page.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    for (const sheet of plan.sheets) context.workbook.worksheets.add(sheet.name);
    await context.sync();
    for (const request of bareBlocks(plan)) {
      for (const { sheet, address, formulas } of request) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        if (!oneByOne) range.formulas = formulas;
        else {
          for (const [row, cells] of formulas.entries())
            for (const [column, cell] of cells.entries())
              range.getCell(row, column).formulas = addIn.inPage([[cell]]);
        }
      }
      await context.sync();
    }
  });
}

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

/** What stands before the clock starts, and what is done while it runs. */
async function prepared(
  addIn: AddIn,
  size: string,
  way: Way,
  plan: WorkbookPlan,
): Promise<() => Promise<unknown>> {
  const { rooms } = addIn;
  if (way === "fill") return () => rooms.applyPlan(plan);
  if (way === "bare" || way === "cells") return () => sendBare(addIn, plan, way === "cells");
  const choices = sizes[size];
  const isPlan = choices !== null && choices !== undefined && !("quota" in choices);
  const receipt: FillReceipt = await rooms.applyPlan(plan, isPlan ? { choices: addIn.inPage(choices) } : {});
  await addIn.engine.settle();
  if (way === "take back") return () => rooms.takeBack(receipt);
  if (!isPlan) throw new Error(`${size} is not refreshed: only plans are`);
  const { plans } = await rooms.readMemory();
  const remembered = plans.at(-1);
  if (remembered === undefined) throw new Error("The workbook remembers its plan");
  const change = { targetShare: choices.targetShare + 0.01 };
  const built = (of: Partial<PlanChoices>): WorkbookPlan => {
    const made = rooms.buildPlan(addIn.inPage({ ...choices, ...of }));
    if (!made.ok) throw new Error(made.problem.sentence.en);
    return made.value;
  };
  const request = {
    receipt,
    remembered,
    before: built({}),
    after: built(change),
    choices: addIn.inPage(choices),
  };
  return () => rooms.refreshPlan(request);
}

async function measure(size: string, way: Way): Promise<MeasuredFill> {
  // As in the fill without a window.
  keepHeapSmall();
  const addIn = await openAddIn({ more: bareScript });
  const plan = await planOf(addIn, size);
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const run = await prepared(addIn, size, way, plan);
  const syncsBefore = addIn.host.counts.syncs;
  const before = process.cpuUsage();
  await run();
  await addIn.engine.settle();
  const used = process.cpuUsage(before);
  const work = (used.user + used.system) / 1e6;
  const formulas = plan.sheets.reduce(
    (sum, sheet) => sum + sheet.cells.filter(({ content }) => addIn.rooms.isFormula(content)).length,
    0,
  );
  const { largestRequest, largestAnswer, syncs } = addIn.host.counts;
  const peak = process.resourceUsage().maxRSS / 1024;
  await addIn.close();
  return { cells, formulas, work, peak, largestRequest, largestAnswer, syncs: syncs - syncsBefore };
}

const [size = "", asked = "fill"] = process.argv.slice(2);
const way = ways.find((one) => one === asked);
if (way === undefined) throw new Error(`${ways.join(", ")}, not "${asked}"`);
process.stdout.write(`${JSON.stringify(await measure(size, way))}\n`);
process.exit(0);
