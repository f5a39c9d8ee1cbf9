/** What is asked of Excel, loaded when it is asked for: nobody waits for it in front of an empty pane. */
import type { Language, Text } from "../domain/index.js";
import type { CleanReport } from "./clean/index.js";
import type { Examination } from "./doctor.js";
import type { FillOptions } from "./fill.js";
import type { Patience } from "./line.js";
import type { UnfinishedFill, WorkbookMemory } from "./memory.js";
import type { Printed } from "./printed.js";
import { notLoaded } from "./problem.js";
import type { CheckedPlan } from "./readChecks.js";
import type { CorrectedCell } from "./readCorrected.js";
import type { FilledValues } from "./readFilled.js";
import type { FillReceipt } from "./receipt.js";
import type { RangeCells, Signs, TabPlace, WorkbookPlan } from "../sheets/index.js";
import type { Watch } from "./watch.js";
import type { AskedArea, PlanTabs, PlanTabsRequest, SelectedCell } from "./story.js";
import type { TakeBackOptions, TakeBackReport } from "./takeBack.js";

/** The part, or a problem with a sentence where it does not come, as without a network. */
async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (thrown) {
    throw notLoaded(thrown);
  }
}

const inBook = () => loaded(() => import("./inBook.js"));
const stories = () => loaded(() => import("./story.js"));
const printed = () => loaded(() => import("./printed.js"));
const formulas = () => loaded(() => import("./insertFormula.js"));

/** Writes a plan as new sheets; see `fill.ts`. @throws ExcelProblem */
export async function applyPlan(plan: WorkbookPlan, options?: FillOptions): Promise<FillReceipt> {
  return (await inBook()).applyPlan(plan, options);
}

/** Takes a fill back; see `takeBack.ts`. @throws ExcelProblem */
export async function takeBack(receipt: FillReceipt, options?: TakeBackOptions): Promise<TakeBackReport> {
  return (await inBook()).takeBack(receipt, options);
}

/** Removes what a fill that did not end has left; see `takeBack.ts`. @throws ExcelProblem */
export async function removeLeftovers(unfinished: UnfinishedFill, patience?: Patience): Promise<Text> {
  return (await inBook()).removeLeftovers(unfinished, patience);
}

/** What the workbook remembers; see `memory.ts`. @throws ExcelProblem */
export async function readMemory(patience?: Patience): Promise<WorkbookMemory> {
  return (await inBook()).readMemory(patience);
}

/** The checks of the plans in the workbook; see `readChecks.ts`. @throws ExcelProblem */
export async function readChecks(): Promise<readonly CheckedPlan[]> {
  return (await inBook()).readChecks();
}

/** What stands in a filled plan; see `readFilled.ts`. @throws ExcelProblem */
export async function readFilled(
  receipt: Pick<FillReceipt, "sheets">,
  watch?: Watch,
): Promise<readonly FilledValues[]> {
  return (await inBook()).readFilled(receipt, watch);
}

/** The table that is selected; see `readSelection.ts`. @throws ExcelProblem */
export async function readSelection(): Promise<RangeCells> {
  return (await inBook()).readSelection();
}

/** Tries on a scratch sheet what works in this Excel; see `doctor.ts`. */
export async function examine(patience?: Patience, watch?: Watch): Promise<Examination> {
  return (await loaded(() => import("./doctor.js"))).examine(patience, watch);
}

/** The cells of a filled workbook that rest on a figure which was corrected since; see `readCorrected.ts`. */
export async function readCorrected(): Promise<readonly CorrectedCell[]> {
  return (await loaded(() => import("./readCorrected.js"))).readCorrected();
}

/** The cell that is selected; see `story.ts`. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return (await stories()).readSelectedCell();
}

/** The tabs of a plan as they stand now; see `story.ts`. */
export async function readPlanTabs(request: PlanTabsRequest, watch?: Watch): Promise<PlanTabs | null> {
  return (await stories()).readPlanTabs(request, watch);
}

/** What stands in some areas of the workbook; see `story.ts`. */
export async function readAreas(
  areas: readonly AskedArea[],
): Promise<readonly (readonly (readonly unknown[])[] | null)[]> {
  return (await stories()).readAreas(areas);
}

/** The fingerprints at the foot of a plan's pages; see `printed.ts`. */
export async function readPrinted(receipt: Pick<FillReceipt, "sheets">): Promise<Printed | null> {
  return (await printed()).readPrinted(receipt);
}

/** Writes a fingerprint to the foot of a plan's pages; see `printed.ts`. */
export async function printFingerprint(
  receipt: Pick<FillReceipt, "sheets">,
  fingerprint: string,
  plan: Pick<WorkbookPlan, "fictional" | "language">,
): Promise<void> {
  return (await printed()).printFingerprint(receipt, fingerprint, plan);
}

/** The area that is selected; see `insertFormula.ts`. */
export async function readSelectedArea(): Promise<TabPlace> {
  return (await formulas()).readSelectedArea();
}

/** How this Excel writes decimals and lists; see `insertFormula.ts`. */
export async function readSigns(): Promise<Signs | null> {
  return (await formulas()).readSigns();
}

/** Writes a formula into the selected cell; see `insertFormula.ts`. */
export async function insertFormula(formula: string): Promise<TabPlace> {
  return (await formulas()).insertFormula(formula);
}

/** Makes of the open workbook one in which nothing depends on the add-in; see `clean/clean.ts`. */
export async function cleanWorkbook(language: Language, watch?: Watch): Promise<CleanReport> {
  return (await loaded(() => import("./clean/index.js"))).cleanWorkbook(language, watch);
}
