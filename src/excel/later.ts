/** What is asked of Excel in tabs that nobody sees first: loaded when it is asked for. */
import type { Examination } from "./doctor.js";
import type { Language } from "../domain/index.js";
import type { CleanReport } from "./clean/index.js";
import type { Patience } from "./line.js";
import type { Signs, TabPlace, WorkbookPlan } from "../sheets/index.js";
import type { Printed } from "./printed.js";
import type { FillReceipt } from "./receipt.js";
import type { CorrectedCell } from "./readCorrected.js";
import type { Watch } from "./watch.js";
import type { AskedArea, PlanTabs, PlanTabsRequest, SelectedCell } from "./story.js";

/** Tries on a scratch sheet what works in this Excel; see `doctor.ts`. */
export async function examine(patience?: Patience, watch?: Watch): Promise<Examination> {
  return (await import("./doctor.js")).examine(patience, watch);
}

/** The cells of a filled workbook that rest on a figure which was corrected since; see `readCorrected.ts`. */
export async function readCorrected(): Promise<readonly CorrectedCell[]> {
  return (await import("./readCorrected.js")).readCorrected();
}

/** The cell that is selected; see `story.ts`. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return (await import("./story.js")).readSelectedCell();
}

/** The tabs of a plan as they stand now; see `story.ts`. */
export async function readPlanTabs(request: PlanTabsRequest, watch?: Watch): Promise<PlanTabs | null> {
  return (await import("./story.js")).readPlanTabs(request, watch);
}

/** What stands in some areas of the workbook; see `story.ts`. */
export async function readAreas(
  areas: readonly AskedArea[],
): Promise<readonly (readonly (readonly unknown[])[] | null)[]> {
  return (await import("./story.js")).readAreas(areas);
}

/** The fingerprints at the foot of a plan's pages; see `printed.ts`. */
export async function readPrinted(receipt: Pick<FillReceipt, "sheets">): Promise<Printed | null> {
  return (await import("./printed.js")).readPrinted(receipt);
}

/** Writes a fingerprint to the foot of a plan's pages; see `printed.ts`. */
export async function printFingerprint(
  receipt: Pick<FillReceipt, "sheets">,
  fingerprint: string,
  plan: Pick<WorkbookPlan, "fictional" | "language">,
): Promise<void> {
  return (await import("./printed.js")).printFingerprint(receipt, fingerprint, plan);
}

/** The area that is selected; see `insertFormula.ts`. */
export async function readSelectedArea(): Promise<TabPlace> {
  return (await import("./insertFormula.js")).readSelectedArea();
}

/** How this Excel writes decimals and lists; see `insertFormula.ts`. */
export async function readSigns(): Promise<Signs | null> {
  return (await import("./insertFormula.js")).readSigns();
}

/** Writes a formula into the selected cell; see `insertFormula.ts`. */
export async function insertFormula(formula: string): Promise<TabPlace> {
  return (await import("./insertFormula.js")).insertFormula(formula);
}

/** Makes of the open workbook one in which nothing depends on the add-in; see `clean/clean.ts`. */
export async function cleanWorkbook(language: Language, watch?: Watch): Promise<CleanReport> {
  return (await import("./clean/index.js")).cleanWorkbook(language, watch);
}
